"""The built-in agenda: what stands on it, in which order, and that our rules take it."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date
from decimal import Decimal
from typing import Any

from goalcoach.coach.agenda_items import Agenda, Matter, about_career, about_goals, by_place, by_title
from goalcoach.coach.agenda_words import ENGLISH, GERMAN, AgendaWords
from goalcoach.coach.linked import helped
from goalcoach.domain.agenda import Occasion, Topic
from goalcoach.domain.check_in import CheckIn, Obstacle
from goalcoach.domain.finding import Origin
from goalcoach.domain.goal import (
    Author,
    Direction,
    Goal,
    GoalDraft,
    GoalId,
    GoalKind,
    GoalStatus,
    GoalVersion,
    Measure,
)
from goalcoach.rules.engine import judge
from goalcoach.rules.facts import Facts
from goalcoach.rules.joined.plan import LearningPlan
from goalcoach.rules.language.detect import detect
from goalcoach.rules.verdict import Accepted
from tests.each import every
from tests.store.samples import ADA, NOW

TODAY = date(2027, 3, 8)
ANSWERS = Measure(
    name="answer time", baseline=Decimal(11), target=Decimal(6), unit="hour", direction=Direction.DOWN
)
RESULT = "Cut the answer time in the evening shift from 11 to 6 hours by 30 June 2027"
SKILL = "Learn to lead a handover so that nothing is asked twice by 30 June 2027"


def _goal(text: str, kind: GoalKind = GoalKind.PERFORMANCE, **said: Any) -> Goal:
    status = said.pop("status", GoalStatus.AGREED)
    version = GoalVersion(
        number=1,
        draft=GoalDraft(kind=kind, text=text, **said),
        author=Author.PERSON,
        changed_by=ADA,
        at=NOW,
        verdict_id="v",
        own_words=1.0,
    )
    return Goal(
        id=GoalId(text[:20]),
        owner_id=ADA,
        status=status,
        revision=1,
        version=version,
        created_at=NOW,
        updated_at=NOW,
    )


def _looked(day: int, **said: Any) -> CheckIn:
    on = date(2027, 3, day)
    return CheckIn(id=f"c-{day}", goal_id=GoalId("g"), owner_id=ADA, day=on, at=NOW, **said)


QUIET = Matter(
    goal=_goal(RESULT, measure=ANSWERS), looks=(_looked(5, value=Decimal(8)),), looked=date(2027, 3, 5)
)
STUCK = replace(
    QUIET,
    looks=(
        _looked(1, value=Decimal(9), note="Two were ill", learned="ask before noon"),
        _looked(
            5,
            value=Decimal("8.5"),
            obstacle=Obstacle.DEPENDENCY,
            obstacle_words="the depot answers late",
            help_needed="a word with the depot",
        ),
    ),
)
OLD = replace(QUIET, looks=(), looked=date(2027, 1, 20), stale=True)
NEVER = replace(QUIET, looks=(), looked=None, stale=True)
OPEN = replace(QUIET, goal=_goal(RESULT, status=GoalStatus.SUBMITTED))
PAST = replace(NEVER, goal=_goal(RESULT, due=date(2027, 2, 1)))
DONE = replace(QUIET, goal=_goal(RESULT, status=GoalStatus.DONE, measure=ANSWERS))
LEARNS = Matter(goal=_goal(SKILL, GoalKind.DEVELOPMENT, parent=RESULT), looked=date(2027, 3, 1))
USED = replace(LEARNS, used=date(2027, 3, 2), seen=True)
UNPAID = replace(LEARNS, open_means=("4 hours a month",), next_step="First handover alone, by 12 March 2027")
RUDE = replace(QUIET, goal=_goal("Get the pay rise that lazy Tom got, as the best in the team"))


def asked(agenda: Agenda) -> list[str]:
    return [each.text for each in agenda.draft.items]


def told(agenda: Agenda) -> str:
    blocks = [block for section in agenda.sections for block in section.blocks]
    return "\n".join(f"{fact.label}: {fact.words}" for block in blocks for fact in block.facts)


@every("words", [ENGLISH, GERMAN], ids=["English", "German"])
@every(
    "results, learning, named",
    [
        ([], [], True),
        ([QUIET], [], True),
        ([], [LEARNS], True),
        ([STUCK, OLD, NEVER, PAST, DONE, OPEN], [USED, UNPAID], True),
        ([QUIET] * 30, [UNPAID] * 30, True),
        ([RUDE], [USED], False),
    ],
    ids=[
        "nothing",
        "no learning",
        "no result",
        "everything",
        "far too much",
        "titles that may not stand there",
    ],
)
def test_the_rules_would_take_the_built_in_agenda_from_anybody(
    results: Any, learning: Any, named: bool, words: AgendaWords
) -> None:
    matters = (*results, *learning)
    called = None if named else by_place([each.goal for each in matters], words)
    for occasion in (Occasion.CHECK_IN, Occasion.REVIEW):
        made = about_goals(occasion, results, learning, TODAY, words, called)
        said = tuple(by_title(each.goal, words) for each in matters) if named else ()
        assert _found(made, said) == [], asked(made)
    assert _found(about_career(["Ward lead"], words), ("Ward lead",)) == []
    assert _found(about_career((), words), ()) == []


def _found(made: Agenda, said: tuple[str, ...]) -> list[str]:
    """Rules that find fault with an agenda, and questions that are in another language than the agenda."""
    facts = Facts(today=TODAY, origin=Origin.MODEL, said=said, language=made.language)
    verdict = judge(made.draft, facts)
    assert isinstance(verdict, Accepted), verdict
    others = [each for each in asked(made) if detect(_OWN.sub("", each)) != made.language]
    return [*(each.code for each in verdict.findings), *others]


_OWN = re.compile(r"[“„][^”“]*[”“]")


@every(
    "matter, fact, question",
    [
        (STUCK, "In the way: the depot answers late (waiting for somebody else)", "Is that still in the way"),
        (STUCK, "Help asked for: a word with the depot", "Who can give this help"),
        (STUCK, "Where it stands: 8.5 hours on 5 March 2027, 9 hours on 1 March 2027", ""),
        (STUCK, "Note: Two were ill", ""),
        (STUCK, "Learned: ask before noon", ""),
        (OLD, "Looked at: 20 January 2027", "Where does it stand now?"),
        (NEVER, "Looked at: Not yet", "Where does it stand now?"),
        (OPEN, "8 on 5 March 2027", "What is still open?"),
        (PAST, "Looked at: Not yet", "Its day has passed."),
        (DONE, "8 hours", "What made it work"),
    ],
)
def test_what_was_entered_stands_beside_its_question(matter: Matter, fact: str, question: str) -> None:
    made = about_goals(Occasion.CHECK_IN, [matter], [], TODAY)

    assert fact in told(made)
    assert any(question in each for each in asked(made))
    assert not made.quiet


def test_learning_is_asked_for_its_use_its_means_and_its_next_step() -> None:
    made = about_goals(Occasion.CHECK_IN, [QUIET], [UNPAID, USED], TODAY)

    assert {"Where will it be used first?", "Where was it used since then, and what was hard about it?"} <= {
        *asked(made)
    }
    assert "Not confirmed: 4 hours a month" in told(made)
    assert "Next step: First handover alone, by 12 March 2027" in told(made)


def test_a_quiet_agenda_says_so_and_what_presses_comes_first() -> None:
    assert about_goals(Occasion.CHECK_IN, [QUIET], [USED], TODAY).quiet
    made = about_goals(Occasion.CHECK_IN, [QUIET, NEVER, STUCK], [], TODAY)
    first = made.sections[0].blocks

    assert [each.items == () for each in first] == [False, False, True]
    assert not made.quiet


def test_the_joining_question_names_both_goals() -> None:
    used = about_goals(Occasion.CHECK_IN, [OLD, STUCK], [USED], TODAY)
    to_come = about_goals(Occasion.CHECK_IN, [STUCK], [LEARNS], TODAY)
    (question,) = [each for each in used.draft.items if each.topic is Topic.JOINT]

    assert question.text.startswith(
        "How did the new skill help the target: what did “Learn to lead a handover"
    )
    assert "for “Cut the answer time in the evening shift" in question.text
    assert "How is the new skill to help the target" in to_come.draft.text


@every(
    "parent, watched, found",
    [
        (RESULT, "", True),
        (RESULT.upper() + ".", "", True),
        ("the answer time in the evening shift", "", True),
        ("", "Answer time", True),
        ("", "answer time, now 11 hours", True),
        ("It stands alone", "", False),
        ("", "", False),
        ("Cut", "", False),
        ("", "reanswer timely", False),
    ],
)
def test_a_goal_of_learning_helps_what_it_names(parent: str, watched: str, found: bool) -> None:
    learning = _goal(SKILL, GoalKind.DEVELOPMENT, parent=parent)
    other = _goal("Raise renewals in Madrid from 82 % to 90 % by 30 June 2027")

    linked = helped(learning, LearningPlan(watched=watched), [other, QUIET.goal])

    assert linked == ((QUIET.goal,) if found else ())


def test_without_a_link_it_is_asked_for() -> None:
    other = replace(QUIET, goal=_goal("Raise renewals in Madrid from 82 % to 90 % by 30 June 2027"))
    alone = replace(LEARNS, goal=_goal(SKILL, GoalKind.DEVELOPMENT))

    made = about_goals(Occasion.CHECK_IN, [QUIET, other], [alone], TODAY)

    assert "Which result should “Learn to lead a handover" in made.draft.text
