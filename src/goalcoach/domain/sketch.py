"""From a sketch to a goal draft, and back a step. Pure; reads no text and judges nothing."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from datetime import date
from decimal import Decimal, InvalidOperation

from goalcoach.domain.conversation import Note, Sketch
from goalcoach.domain.draft import Field
from goalcoach.domain.goal import GoalDraft, GoalKind, Measure, Milestone
from goalcoach.domain.measured import direction
from goalcoach.domain.sentence import sentence

EDITED = "edited"
"""Put among the questions when a person changed the words of a wording they kept."""
CHANGED = "changed"
"""Put there when something they said since makes that wording out of date."""

_DATED = re.compile(r"(\d{4}-\d{2}-\d{2}) (.*)", re.DOTALL)


def assemble(sketch: Sketch, *, owner: str = "", language: str = "en") -> GoalDraft | None:
    """The goal as the sketch has it, gaps and all; None before anything was said about it.

    The sentence a person adopted or typed stands as it is; otherwise one is made of their phrases.
    """
    text = sketch.wording or sentence(sketch, language)
    if not text:
        return None
    kind = sketch.kind or GoalKind.PERFORMANCE
    parts = (assemble(part, owner=owner, language=language) for part in with_due(sketch))
    return GoalDraft(
        kind=kind,
        text=text,
        owner=owner,
        measure=_measure(sketch),
        start=_day(sketch.value(Field.START)),
        due=_day(sketch.value(Field.DUE)),
        review=_day(sketch.value(Field.REVIEW)),
        why=sketch.value(Field.WHY),
        parent=sketch.value(Field.PARENT),
        hours_per_month=_number(sketch.value(Field.HOURS)),
        application=sketch.value(Field.APPLICATION),
        mastery=sketch.value(Field.MASTERY),
        milestones=tuple(milestone(note) for note in sketch.notes if note.field is Field.MILESTONE),
        activities=tuple(note.value for note in sketch.notes if note.field is Field.ACTIVITY),
        key_results=tuple(part for part in parts if part),
        language=language,
    )


def adopted(sketch: Sketch, text: str, *, language: str = "en") -> Sketch:
    """The sketch once a wording is the person's: what they kept, and whether they changed its words."""
    words = sentence(sketch, language)
    questions = tuple(key for key in sketch.questions if key not in (CHANGED, EDITED))
    if text != words:
        questions = (*questions, EDITED)
    return replace(sketch, wording=text, questions=questions)


def settled(sketch: Sketch) -> bool:
    """Whether a wording was adopted and nothing was said since that changes it."""
    return bool(sketch.wording) and CHANGED not in sketch.questions


def with_due(sketch: Sketch) -> tuple[Sketch, ...]:
    """The key results, each with the objective's date where it has none of its own."""
    due = sketch.get(Field.DUE)
    if due is None:
        return sketch.key_results
    return tuple(part if part.get(Field.DUE) else part.with_note(due) for part in sketch.key_results)


def milestone(note: Note) -> Milestone:
    """A milestone from a note; a dated one has the ISO date before its text."""
    if dated := _DATED.fullmatch(note.value):
        return Milestone(text=dated[2], due=_day(dated[1]))
    return Milestone(text=note.value)


def all_notes(sketch: Sketch) -> Iterator[Note]:
    """The notes of a sketch and of its key results."""
    yield from sketch.notes
    for part in sketch.key_results:
        yield from all_notes(part)


def keep_notes(sketch: Sketch, wanted: Callable[[Note], bool]) -> Sketch:
    """The sketch without the notes that are not wanted, in its key results as well."""
    return replace(
        sketch,
        notes=tuple(note for note in sketch.notes if wanted(note)),
        key_results=tuple(keep_notes(part, wanted) for part in sketch.key_results),
    )


def before(sketch: Sketch, history: Sequence[Sketch]) -> Sketch | None:
    """Where "undo" leads: the sketch before the last thing the person said, understood or not.

    `history` holds the sketch before each thing the person said, oldest first. Undoing twice goes back two
    steps, since an undone sketch, with the questions asked by then, is found at its first place again.
    """
    for index, each in enumerate(history):
        if _told(each) == _told(sketch):
            return history[index - 1] if index else None
    return history[-1] if history else None


def _told(sketch: Sketch) -> Sketch:
    return replace(sketch, goal_id=None, goal_version=None)


def _measure(sketch: Sketch) -> Measure | None:
    baseline, target = _number(sketch.value(Field.BASELINE)), _number(sketch.value(Field.TARGET))
    metric = sketch.value(Field.METRIC)
    if baseline is None and target is None and not metric:
        return None
    return Measure(
        name=metric,
        baseline=baseline,
        target=target,
        unit=sketch.value(Field.UNIT),
        direction=direction(baseline, target),
        source=sketch.value(Field.SOURCE),
    )


def _day(value: str) -> date | None:
    try:
        return date.fromisoformat(value)
    except ValueError:
        return None


def _number(value: str) -> Decimal | None:
    try:
        return Decimal(value) if value else None
    except InvalidOperation:
        return None
