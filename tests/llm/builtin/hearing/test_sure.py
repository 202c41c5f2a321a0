"""Nothing is joined of scraps: what cannot be read surely is asked about."""

from __future__ import annotations

from goalcoach.domain.conversation import Note
from goalcoach.domain.draft import Field
from goalcoach.domain.goal import GoalKind
from goalcoach.llm.builtin.hearing.found import Aside, Stance
from goalcoach.llm.builtin.hearing.sure import is_name, said_at_once
from goalcoach.llm.port import Command
from tests.each import every
from tests.llm.builtin.hearing.test_listen import heard, note

LEARNS = GoalKind.DEVELOPMENT
WISH = (note(Field.OUTCOME, "less rework on the kitchens"),)
AIM = (*WISH, note(Field.BASELINE, "9"), note(Field.TARGET, "4"), note(Field.UNIT, "%"))


@every(
    "said, asked, known, tells",
    [
        ("returns, 6 last month out of 40 orders. max 2 a month", Field.BASELINE, WISH,
         {"baseline": "6", "target": "2"}),
        ("Lee 1 day, Kim 9, she had 3 people quit in october alone. on avg idk, 5-6 days?", Field.BASELINE,
         WISH, {}),
        ("14 last week, more like 11 before. what would be normal, 5?", Field.BASELINE, WISH,
         {"baseline": "14"}),
        ("5. or less than 3%, same thing more or less", Field.TARGET, WISH, {"target": "5"}),
        ("top 20 list. 20 tags make 70% of it", Field.ACTIVITY, AIM, {}),
        ("from 6 to 5 days in the oven", Field.ACTIVITY, AIM, {}),
        ("late = >3 days, and contracts end in feb anyway", None, AIM, {}),
        ("half a tray. before the xmas rush wont work so 9th of feb", Field.DUE, WISH, {"due": "2027-02-09"}),
        ("max 2, next season (17 booked so far, may 8th to oct 2nd)", Field.TARGET, WISH,
         {"target": "2", "due": ""}),
    ],
)  # fmt: skip
def test_a_number_or_a_day_of_something_else_is_left_where_it_stands(
    said: str, asked: Field | None, known: tuple[Note, ...], tells: dict[str, str]
) -> None:
    found = {each.field.value: each.value for each in heard(said, asked, GoalKind.PERFORMANCE, *known).notes}
    found = {name: value for name, value in found.items() if name in ("baseline", "target", "due", "metric")}
    assert found == tells


@every(
    "phrase, named",
    [
        ("time to first order", True),
        ("hours until I answer", True),
        ("die Wartezeit am Telefon", True),
        ("too often", False),
        ("normal", False),
        ("nobody counts anything here, we just survive", False),
        ("%, same thing more or less", False),
        ("Letzte Woche waren es im Schnitt", False),
    ],
)
def test_a_measure_has_a_name(phrase: str, named: bool) -> None:
    assert is_name(phrase) is named


def test_a_phrase_was_said_at_once() -> None:
    said = "drives for rework, 6 last month out of 12 kitchens"
    assert said_at_once("because drives for rework", said)
    assert not said_at_once("drives for rework, out", said)


def test_a_question_back_a_draft_and_a_way_out_are_heard_beside_an_answer() -> None:
    place = "the pesticide samples. on fridays Dr. Okafor is away, there are 40 a week"
    assert [each.field for each in heard(place, Field.APPLICATION, LEARNS).notes] == [Field.APPLICATION]
    asked = heard("7 in october. is 0 realistic or stupid", Field.BASELINE, None, *WISH)
    assert asked.aside is Aside.ASKED_BACK
    assert heard("too often. why do you need to know that", Field.BASELINE, None, *WISH).aside is Aside.WHY
    wants = heard("by june. pls just write smth up", Field.DUE, GoalKind.PERFORMANCE, *WISH)
    assert (wants.command, wants.notes[0].value) == (Command.DRAFT_IT, "2027-06-30")
    assert heard("id rather not go into that. next question", Field.WHY).command is Command.SKIP
    assert heard("no idea honestly. we just survive", Field.METRIC).stances == {Stance.DONT_KNOW}
    assert heard("yes thats it. what now", None).stances == {Stance.YES}


def test_an_objective_with_its_results_in_one_line_keeps_them() -> None:
    told = heard(
        "Objective: calls are answered. Key results: waiting time from 9 to 3 minutes, complaints from 20 "
        "to 5. Both by 30 June 2027",
        Field.OUTCOME,
    )
    assert [{each.field.value: each.value for each in notes}["target"] for notes in told.results] == [
        "3",
        "5",
    ]
    assert {each.field.value: each.value for each in told.notes} == {
        "outcome": "calls are answered",
        "due": "2027-06-30",
    }
