"""What a message changes in the sketch. Pure; says nothing and asks nothing."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from goalcoach.domain.conversation import Note, Sketch
from goalcoach.domain.draft import Field
from goalcoach.domain.goal import GoalKind
from goalcoach.llm.builtin.hearing.found import Heard, Stance
from goalcoach.llm.builtin.hearing.results import MOST
from goalcoach.llm.port import Command

PART_FIELDS = frozenset({Field.OUTCOME, Field.METRIC, Field.BASELINE, Field.TARGET, Field.UNIT, Field.SOURCE})
"""What is said about a key result rather than about its objective."""
ADOPT = "adopt"
"""Key of the question whether the wording is right."""
WHICH = "which"
"""Key of the question what a number stands for."""
CHANGE = "change"
"""Key of the question what should change."""
KEEP = "keep"
"""Key of the question whether to keep the wording after all."""
LEAVE = "leave"
"""Key of the question whether anything is left before they go."""
RESTART = "restart"
"""Key of the question whether to throw it all away."""
AWAY = "away"
"""Key of the question whether to leave the goal, after somebody told of a need."""
CLOSE = "close"
"""Key of the last question."""


def settle(sketch: Sketch, heard: Heard) -> Sketch:
    """The sketch with everything that was understood, and with what was skipped."""
    sketch = _with_kind(sketch, heard.kind)
    if heard.reopened:
        sketch = _reopen(sketch, heard.reopened)
    if heard.dropped:
        sketch = replace(sketch.without(heard.dropped), skipped=(*sketch.skipped, heard.dropped))
    for note in heard.notes:
        sketch = _with_note(sketch, note)
    for notes in heard.results:
        sketch = _with_result(sketch, notes)
    if _passes(sketch, heard):
        sketch = _skip(sketch)
    return sketch


def _with_kind(sketch: Sketch, kind: GoalKind | None) -> Sketch:
    if kind is None or kind is sketch.kind:
        return sketch
    sketch = replace(sketch, kind=kind)
    if kind is GoalKind.OBJECTIVE and not sketch.key_results:
        return _measure_to_result(sketch)
    if kind is not GoalKind.OBJECTIVE:
        return replace(sketch, key_results=(), focus=None)
    return sketch


def _measure_to_result(sketch: Sketch) -> Sketch:
    """A goal that becomes an objective gives its measure to the first key result."""
    moved = tuple(note for note in sketch.notes if note.field in PART_FIELDS - {Field.OUTCOME})
    if not any(note.field is Field.METRIC for note in moved):
        return sketch
    for note in moved:
        sketch = sketch.without(note.field)
    return replace(sketch, key_results=(Sketch(kind=GoalKind.KEY_RESULT, notes=moved),))


def _reopen(sketch: Sketch, field: Field) -> Sketch:
    """The person wants to change something: it may be asked for again, and stands until the answer comes."""
    return replace(
        sketch,
        skipped=tuple(each for each in sketch.skipped if each is not field),
        questions=tuple(key for key in sketch.questions if key != field),
    )


def _with_note(sketch: Sketch, note: Note) -> Sketch:
    if sketch.focus is not None and sketch.focus < len(sketch.key_results) and note.field in PART_FIELDS:
        parts = list(sketch.key_results)
        parts[sketch.focus] = parts[sketch.focus].with_note(note)
        return replace(sketch, key_results=tuple(parts))
    if note.field is Field.METRIC:
        sketch = _without_open_numbers(sketch, note)
    return sketch.with_note(note)


def _without_open_numbers(sketch: Sketch, note: Note) -> Sketch:
    """Numbers of another measure do not carry over to a new one; those of the same message do."""
    if sketch.get(Field.METRIC) is None:
        return sketch
    for field in (Field.BASELINE, Field.TARGET, Field.UNIT):
        old = sketch.get(field)
        if old and old.turn != note.turn:
            sketch = sketch.without(field)
    return sketch


def _with_result(sketch: Sketch, notes: Sequence[Note]) -> Sketch:
    if len(sketch.key_results) >= MOST:
        return sketch
    part = Sketch(kind=GoalKind.KEY_RESULT)
    for note in notes:
        part = part.with_note(note)
    return replace(sketch, key_results=(*sketch.key_results, part), kind=GoalKind.OBJECTIVE)


def _passes(sketch: Sketch, heard: Heard) -> bool:
    """Whether the person leaves the last question open."""
    if sketch.asked is None or sketch.asked is Field.OUTCOME:
        return False
    if heard.command is Command.SKIP or heard.stances & {Stance.DONT_KNOW, Stance.DONE}:
        return True
    return Stance.NO in heard.stances and sketch.asked is not Field.KIND


def _skip(sketch: Sketch) -> Sketch:
    field = sketch.asked
    assert field is not None  # noqa: S101 - _passes() looked
    if sketch.focus is not None and field in PART_FIELDS:
        parts = list(sketch.key_results)
        part = parts[sketch.focus]
        parts[sketch.focus] = replace(part, skipped=(*part.skipped, field))
        return replace(sketch, key_results=tuple(parts))
    if field is Field.KIND:
        return replace(sketch, kind=GoalKind.PERFORMANCE)
    if field in sketch.skipped:
        return sketch
    return replace(sketch, skipped=(*sketch.skipped, field))
