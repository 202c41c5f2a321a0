"""From a sketch to a draft, and back a step."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal

from goalcoach.domain.conversation import Note, Sketch
from goalcoach.domain.draft import Field
from goalcoach.domain.goal import Direction, GoalKind, Measure, Milestone
from goalcoach.domain.sketch import CHANGED, EDITED, adopted, assemble, before, keep_notes, settled


def note(field: Field, value: str, quote: str = "", turn: int = 2) -> Note:
    return Note(field=field, value=value, quote=quote or value, turn=turn)


OUTCOME = note(Field.OUTCOME, "cut response time")
NUMBERS = (
    note(Field.BASELINE, "9", "9h"),
    note(Field.TARGET, "4", "under 4h"),
    note(Field.UNIT, "hour", "4h"),
)
DUE = note(Field.DUE, "2027-06-30", "end of Q2")
FULL = Sketch(kind=GoalKind.PERFORMANCE, notes=(OUTCOME, *NUMBERS, DUE))


def test_nothing_said_is_no_draft() -> None:
    assert assemble(Sketch()) is None
    assert assemble(Sketch(notes=(DUE,))) is None


def test_fields_are_filled_from_notes() -> None:
    draft = assemble(FULL, owner="p-1")
    assert draft is not None
    assert draft.owner == "p-1"
    assert draft.due == date(2027, 6, 30)
    assert draft.measure == Measure(
        baseline=Decimal(9), target=Decimal(4), unit="hour", direction=Direction.DOWN
    )
    assert draft.text == "Cut response time from 9h to under 4h by 30 June 2027."


def test_a_relative_target_stays_out_of_the_measure() -> None:
    draft = assemble(Sketch(notes=(OUTCOME, note(Field.TARGET, "", "by 10 %"))))
    assert draft is not None
    assert draft.measure is None
    assert draft.text == "Cut response time by 10 %."


def test_a_date_nobody_can_work_out_stays_in_words() -> None:
    draft = assemble(Sketch(notes=(OUTCOME, note(Field.DUE, "", "before the audit"))))
    assert draft is not None
    assert draft.due is None
    assert draft.text == "Cut response time before the audit."


def test_milestones_carry_their_date() -> None:
    steps = (note(Field.MILESTONE, "2027-03-31 pilot"), note(Field.MILESTONE, "half of it"))
    draft = assemble(replace(FULL, notes=(*FULL.notes, *steps)))
    assert draft is not None
    assert draft.milestones == (Milestone(text="pilot", due=date(2027, 3, 31)), Milestone(text="half of it"))


def test_key_results_take_the_date_of_their_objective() -> None:
    parts = (
        Sketch(kind=GoalKind.KEY_RESULT, notes=(note(Field.METRIC, "NPS"), note(Field.TARGET, "40"))),
        Sketch(kind=GoalKind.KEY_RESULT, notes=(OUTCOME, note(Field.DUE, "2027-01-31"))),
        Sketch(kind=GoalKind.KEY_RESULT),
    )
    objective = Sketch(
        kind=GoalKind.OBJECTIVE, notes=(note(Field.OUTCOME, "happy customers"), DUE), key_results=parts
    )
    draft = assemble(objective)
    assert draft is not None
    assert [part.text for part in draft.key_results] == [
        "NPS of 40 by 30 June 2027.",
        "Cut response time by 31 January 2027.",
    ]


def test_undo_twice_goes_back_two_steps() -> None:
    first, second = Sketch(asked=Field.OUTCOME), Sketch(notes=(OUTCOME,), asked=Field.DUE)
    assert before(FULL, [first, second]) == second
    assert before(second, [first, second, FULL]) == first
    assert before(first, [first, second, FULL, second]) is None
    assert before(first, []) is None


def test_adopting_settles_and_a_change_unsettles() -> None:
    kept = adopted(replace(FULL, goal_id="g-1"), "Cut response time from 9h to under 4h by 30 June 2027.")
    assert settled(kept)
    assert kept.goal_id == "g-1"
    assert EDITED not in kept.questions
    assert not settled(replace(kept, questions=(*kept.questions, CHANGED)))
    again = adopted(replace(kept, questions=(CHANGED,)), "Cut it.")
    assert settled(again)
    assert EDITED in again.questions
    assert again.goal_id == "g-1"


def test_notes_can_be_sorted_out_at_every_depth() -> None:
    objective = Sketch(notes=(OUTCOME,), key_results=(Sketch(notes=(DUE, OUTCOME)),))
    assert keep_notes(objective, lambda each: each.field is not Field.DUE) == Sketch(
        notes=(OUTCOME,), key_results=(Sketch(notes=(OUTCOME,)),)
    )
