"""The built-in coach's points as somebody says them: to the person, once, with what came of things later."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal

from goalcoach.coach.reviews import counted, telling
from goalcoach.domain.check_in import Obstacle
from goalcoach.domain.goal import GoalDraft, GoalKind, Measure
from goalcoach.domain.preparation import Side
from goalcoach.domain.talking import Part, PointKind
from goalcoach.llm.builtin.points.doing import doing
from tests.coach.test_reviews_made import made, told, words
from tests.each import every

SCANNER = "The second scanner is broken every other night."


@every("sort", list(Obstacle))
def test_whatever_sort_was_in_the_way_its_words_are_said(sort: Obstacle) -> None:
    half = told().happened
    looks = tuple(
        replace(each, obstacle=sort, help_needed="") if each.obstacle_words else replace(each, help_needed="")
        for each in half.check_ins
    )

    assert f"On 8 June you wrote what was in your way: “{SCANNER}”" in words(
        made(replace(half, check_ins=looks))
    )


@every(
    "later, said",
    [
        ({"note": "The spare scanner came, but not for the night."}, "On 10 September you wrote: “The spare"),
        ({"obstacle_words": "Nobody finds the spare scanner at night."}, "it was in your way again: “Nobody"),
        (
            {"note": "Two new colleagues."},
            f"was in your way: “{SCANNER}” On 30 August you asked for help: “A",
        ),
    ],
)
def test_help_is_told_with_what_was_written_of_it_later(later: dict[str, str], said: str) -> None:
    half = told().happened
    asked = next(each for each in half.check_ins if each.help_needed)
    sort = Obstacle.RESOURCES if "obstacle_words" in later else None
    look = replace(
        asked,
        id="later",
        day=date(2026, 9, 10),
        help_needed="",
        obstacle=sort,
        **later,  # type: ignore[arg-type]
    )

    found = made(replace(half, check_ins=(*half.check_ins, look)))

    [point] = [each for each in found.points if "asked for help" in each.claim]
    assert said in point.claim
    assert point.part is Part.CONNECTION, "a missed result is asked about with what was in its way"
    assert len(point.evidence) == 2


def test_what_was_in_the_way_once_is_not_in_the_way_again() -> None:
    half = told().happened
    free = [replace(each, obstacle=None, obstacle_words="") for each in half.check_ins]
    look = replace(
        free[2],
        id="later",
        day=date(2026, 9, 10),
        help_needed="",
        obstacle=Obstacle.RESOURCES,
        obstacle_words="Nobody finds the spare scanner at night.",
    )

    said = words(made(replace(half, check_ins=(*free, look))))

    assert "On 10 September you wrote what was in your way: “Nobody finds" in said
    assert "again" not in said


def test_the_same_is_said_to_the_person_and_by_the_person() -> None:
    theirs, own = words(made()), words(made(side=Side.EMPLOYEE))

    for manager, employee in (
        (
            "On 30 August you asked for help: “A spare scanner",
            "On 30 August I asked for help: “A spare scanner",
        ),
        ("You gave as the reason: “The north route", "The reason I gave: “The north route"),
        ("what would you try first next time?", "what would I try first next time?"),
    ):
        assert manager in theirs
        assert employee in own
    assert " you " not in own.replace("do you", "")


def test_the_reason_of_a_changed_target_is_said_however_long() -> None:
    half = told().happened
    pallets = half.goals[0]
    measure = pallets.draft.measure
    assert measure
    was = replace(pallets.draft, measure=replace(measure, target=Decimal(3)))
    reason = (
        "One of the two scanners went to the north gate and nobody could say until when, so every second row "
        "was counted by hand at night."
    )
    change = replace(half.goals[1].changes[0], was=was, now=pallets.draft, reason=reason)
    long = replace(pallets, agreed=was, changes=(change,))

    found = made(replace(half, goals=(long, *half.goals[1:])))

    of_goal = [each for each in found.points if each.goal == pallets.id and each.part is Part.PERFORMANCE]
    assert reason in "".join(each.claim for each in of_goal)
    assert all(len(each.claim) <= 300 for each in of_goal)


@every(
    "name, unit, value, ends",
    [
        ("Falls at night", "falls a month", 5, "5 a month"),
        ("Renewed care plans", "care plans", 24, "24"),
        ("Share of calls", "%", 71, "71 %"),
        ("Time to answer", "hours", 4, "4 hours"),
        ("Late lunches", "lunches a week", 1, "1 a week"),
    ],
)
def test_a_unit_is_said_once(name: str, unit: str, value: int, ends: str) -> None:
    assert counted.ended(Decimal(value), Measure(name=name, unit=unit)) == ends


@every(
    "text, said",
    [
        ("Lead the handover", "leading the handover"),
        ("Use the lift with two people", "using the lift with two people"),
        ("Set up the pump", "setting up the pump"),
        ("Develop a test", "developing a test"),
        ("Apply the steps", "applying the steps"),
        ("SQL for reports", ""),
        ("Lead", ""),
    ],
)
def test_learning_is_called_what_is_done(text: str, said: str) -> None:
    assert doing(text, "en") == said
    assert doing(text, "de") == ""


@every(
    "text, said",
    [
        (
            "Show two new colleagues the photo form and ask each what was unclear",
            "Show two new colleagues the photo form",
        ),
        ("Lead and join", "Lead and join"),
        (
            "Document wounds with the photo form alone, first at three rounds.",
            "Document wounds with the photo form alone",
        ),
    ],
)
def test_a_goal_is_called_by_its_first_clause(text: str, said: str) -> None:
    assert telling.called(GoalDraft(kind=GoalKind.DEVELOPMENT, text=text)) == f"“{said}”"


def test_half_of_the_way_is_recognised_while_a_goal_runs() -> None:
    half = told().happened
    pallets = replace(half.goals[0], draft=replace(half.goals[0].draft, due=None))
    found = made(replace(half, goals=(pallets, *half.goals[1:])))

    [point] = [
        each for each in found.points if each.goal == pallets.id and each.working == "" and each.claim
    ][:1]
    assert point.claim.startswith("Wrong pallets per week went from 14 to 7 so far; the target is 5.")
    assert point.kind is PointKind.RECOGNITION
