"""What an answer does to the sketch: nothing that was not said gets in, whatever the answer claims."""

from __future__ import annotations

from dataclasses import replace

from goalcoach.domain.conversation import Note, Sketch
from goalcoach.domain.draft import Field
from goalcoach.domain.goal import GoalDraft, GoalKind
from goalcoach.llm.apply import apply, new_notes
from goalcoach.llm.port import Command, TurnAnswer

OUTCOME = Note(field=Field.OUTCOME, value="close 20 deals", quote="close 20 deals", turn=2)
DUE = Note(field=Field.DUE, value="2027-06-30", quote="end of June", turn=4)
TARGET = Note(field=Field.TARGET, value="90", quote="90", turn=4)
SKETCH = Sketch(kind=GoalKind.PERFORMANCE, notes=(OUTCOME,), asked=Field.DUE)


def test_notes_are_added_and_replace_earlier_ones() -> None:
    later = replace(DUE, value="2027-07-31", quote="July", turn=6)
    sketch = apply(apply(SKETCH, TurnAnswer(notes=(DUE,))), TurnAnswer(notes=(later,)))
    assert sketch.notes == (OUTCOME, later)


def test_what_is_asked_is_remembered_with_its_key() -> None:
    sketch = apply(SKETCH, TurnAnswer(asked=Field.WHY, asked_code="TI102"))
    assert (sketch.asked, sketch.questions) == (Field.WHY, ("TI102",))


def test_withdrawn_and_skipped() -> None:
    sketch = apply(SKETCH, TurnAnswer(withdrawn=(Field.OUTCOME,), skipped=(Field.DUE,)))
    assert (sketch.notes, sketch.skipped) == ((), (Field.DUE,))


def test_notes_go_to_the_key_result_in_focus() -> None:
    part = Sketch(kind=GoalKind.KEY_RESULT)
    sketch = replace(SKETCH, kind=GoalKind.OBJECTIVE, key_results=(part, part), focus=1)
    assert apply(sketch, TurnAnswer(notes=(TARGET,))).key_results[1].notes == (TARGET,)


def test_a_sketch_brings_no_note_that_was_not_accepted() -> None:
    smuggled = replace(SKETCH, notes=(OUTCOME, DUE), key_results=(Sketch(notes=(TARGET,)),))
    sketch = apply(SKETCH, TurnAnswer(sketch=smuggled, notes=()))
    assert sketch.notes == (OUTCOME,)
    assert sketch.key_results == (Sketch(),)


def test_a_sketch_cannot_bring_a_wording_or_a_goal() -> None:
    smuggled = replace(SKETCH, wording="Win.", goal_id="g-2")
    sketch = apply(replace(SKETCH, wording="Mine.", goal_id="g-1"), TurnAnswer(sketch=smuggled))
    assert (sketch.wording, sketch.goal_id) == ("Mine.", "g-1")


def test_yes_makes_the_wording_theirs() -> None:
    wording = GoalDraft(kind=GoalKind.PERFORMANCE, text="Close 20 deals.")
    assert (
        apply(SKETCH, TurnAnswer(command=Command.ADOPT, sketch=SKETCH, wording=wording)).wording
        == "Close 20 deals."
    )
    assert not apply(SKETCH, TurnAnswer(sketch=SKETCH, wording=wording)).wording


def test_undo_goes_back_and_keeps_the_goal() -> None:
    sketch = apply(
        replace(SKETCH, goal_id="g-1"), TurnAnswer(command=Command.UNDO), previous=Sketch(asked=Field.OUTCOME)
    )
    assert sketch == Sketch(asked=Field.OUTCOME, goal_id="g-1")


def test_start_over_begins_with_nothing() -> None:
    sketch = apply(
        replace(SKETCH, goal_id="g-1"), TurnAnswer(command=Command.START_OVER, asked=Field.OUTCOME)
    )
    assert sketch == Sketch(asked=Field.OUTCOME, questions=("outcome",))


def test_new_notes_are_those_of_key_results_too() -> None:
    after = replace(SKETCH, key_results=(Sketch(notes=(TARGET,)),))
    assert new_notes(SKETCH, after) == (TARGET,)


def test_what_starts_over_keeps_its_own_notes_and_nothing_else() -> None:
    begun = Sketch(notes=(TARGET,), asked=Field.DUE)
    answer = TurnAnswer(command=Command.START_OVER, sketch=begun, notes=(TARGET,))
    kept = apply(replace(SKETCH, goal_id="g-1", wording="Old words."), answer)
    assert kept.notes == (TARGET,)
    assert kept.goal_id is None
    assert not kept.wording
    assert apply(SKETCH, replace(answer, notes=())).notes == ()
