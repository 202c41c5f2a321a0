"""The sketch of a conversation whose goal was changed on its page meanwhile: the chat goes on from there."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date
from decimal import Decimal

from goalcoach.domain.conversation import Note, Sketch, Turn
from goalcoach.domain.draft import Field
from goalcoach.domain.goal import Goal, GoalDraft, GoalId, GoalKind, GoalStatus, Measure
from goalcoach.domain.sentence import spoken_date
from goalcoach.domain.sketch import CHANGED, adopted, all_notes
from goalcoach.store.port import Unit

ON_ITS_PAGE = 0
"""The turn of a note that was said in none: the person typed it on the goal's page."""
PUT_AWAY = frozenset({GoalStatus.ARCHIVED, GoalStatus.DONE})
"""A conversation that led to such a goal leads to another one."""

_Said = tuple[str, str]
"""Canonical value, and as a person would say it."""


def newest_sketch(turns: Sequence[Turn]) -> Sketch:
    """The sketch as the conversation has it."""
    return turns[-1].sketch if turns else Sketch()


async def current_sketch(unit: Unit, turns: Sequence[Turn]) -> Sketch:
    """The sketch as the conversation has it, with what was changed on the goal's page since."""
    sketch = newest_sketch(turns)
    goal = await open_goal(unit, sketch)
    if goal is None or sketch.goal_version in (None, goal.version.number):
        return sketch
    kept = next(
        each.draft for each in await unit.goals.versions(goal.id) if each.number == sketch.goal_version
    )
    return replace(caught_up(sketch, kept, goal.version.draft), goal_version=goal.version.number)


async def open_goal(unit: Unit, sketch: Sketch) -> Goal | None:
    """The goal this conversation led to before, unless it was put away since."""
    if sketch.goal_id is None:
        return None
    goal = await unit.goals.get(GoalId(sketch.goal_id))
    return None if goal.status in PUT_AWAY else goal


def caught_up(sketch: Sketch, before: GoalDraft, after: GoalDraft) -> Sketch:
    """The sketch with every field that differs between the two. What else was said since stays."""
    told, tells = _said(before), _said(after)
    for field in told:
        if told[field] != tells[field]:
            sketch = sketch.without(field)
            for value, quote in tells[field]:
                sketch = sketch.with_note(Note(field=field, value=value, quote=quote, turn=ON_ITS_PAGE))
    if before.kind is not after.kind:
        sketch = replace(sketch, kind=after.kind)
    if before.key_results != after.key_results:
        sketch = replace(sketch, key_results=tuple(_parts(sketch, before, after)), focus=None)
    return sketch if before.text == after.text else _worded(sketch, after)


def typed_beside(sketch: Sketch) -> tuple[str, ...]:
    """What the person typed of the goal without saying it: a sentence they kept, fields on its page."""
    notes = (note for note in all_notes(sketch) if note.turn == ON_ITS_PAGE)
    wordings = (sketch.wording, *(part.wording for part in sketch.key_results))
    return (*wordings, *(words for note in notes for words in (note.value, note.quote)))


def _worded(sketch: Sketch, after: GoalDraft) -> Sketch:
    changed = (CHANGED,) if CHANGED in sketch.questions else ()
    sketch = adopted(sketch, after.text, language=after.language)
    return replace(sketch, questions=(*sketch.questions, *changed))


def _parts(sketch: Sketch, before: GoalDraft, after: GoalDraft) -> Iterator[Sketch]:
    nothing = GoalDraft(kind=GoalKind.KEY_RESULT, text="")
    for place, result in enumerate(after.key_results):
        known = place < min(len(sketch.key_results), len(before.key_results))
        part = sketch.key_results[place] if known else Sketch(kind=GoalKind.KEY_RESULT)
        yield caught_up(part, before.key_results[place] if known else nothing, result)


def _said(draft: GoalDraft) -> Mapping[Field, tuple[_Said, ...]]:
    measure = draft.measure or Measure()
    return {
        Field.METRIC: _words(measure.name),
        Field.BASELINE: _number(measure.baseline, measure.unit),
        Field.TARGET: _number(measure.target, measure.unit),
        Field.UNIT: _words(measure.unit),
        Field.SOURCE: _words(measure.source),
        Field.START: _day(draft.start, draft.language),
        Field.DUE: _day(draft.due, draft.language),
        Field.REVIEW: _day(draft.review, draft.language),
        Field.WHY: _words(draft.why),
        Field.PARENT: _words(draft.parent),
        Field.HOURS: _number(draft.hours_per_month, ""),
        Field.APPLICATION: _words(draft.application),
        Field.MASTERY: _words(draft.mastery),
        Field.MILESTONE: tuple(
            (f"{each.due.isoformat()} {each.text}" if each.due else each.text, each.text)
            for each in draft.milestones
        ),
        Field.ACTIVITY: tuple((each, each) for each in draft.activities),
    }


def _day(day: date | None, language: str) -> tuple[_Said, ...]:
    return ((day.isoformat(), spoken_date(day, language)),) if day else ()


def _words(text: str) -> tuple[_Said, ...]:
    return ((text, text),) if text else ()


def _number(number: Decimal | None, unit: str) -> tuple[_Said, ...]:
    if number is None:
        return ()
    value = format(number.normalize(), "f")
    return ((value, f"{value} {unit}".rstrip()),)
