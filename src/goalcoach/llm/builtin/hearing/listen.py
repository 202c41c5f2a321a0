"""Listening to one message: short answers first, then facts, the surest first, then free words."""

from __future__ import annotations

from dataclasses import replace

from goalcoach.domain.conversation import Note, Sketch
from goalcoach.domain.draft import Field
from goalcoach.domain.goal import GoalKind
from goalcoach.llm.builtin.cues.en import kinds, slips
from goalcoach.llm.builtin.hearing.asides import aside
from goalcoach.llm.builtin.hearing.facts import read_facts
from goalcoach.llm.builtin.hearing.found import DATED, NUMERIC, Aside, Ear, Heard
from goalcoach.llm.builtin.hearing.kinds import guessed_kind, leading_kind, named_kind, only_kind
from goalcoach.llm.builtin.hearing.noting import notes_of
from goalcoach.llm.builtin.hearing.phrases import strip_opener
from goalcoach.llm.builtin.hearing.results import objective_and_results, split_results
from goalcoach.llm.builtin.hearing.short import command, leading_command, stances
from goalcoach.llm.port import TurnRequest
from goalcoach.rules.reading import Reading


def hear(request: TurnRequest) -> Heard:
    """What a message says, in the light of what was asked and is known."""
    said = request.said.strip()
    if not said:
        return Heard()
    if found := command(said):
        return Heard(command=found, stances=stances(said))
    if short := stances(said):
        return Heard(stances=short)
    if reopened := _reopened(said):
        return Heard(reopened=reopened)
    found, rest = leading_command(said)
    heard = _hear_words(request, rest)
    return replace(heard, command=found) if found else heard


def _reopened(said: str) -> Field | None:
    match = slips.REOPEN.match(said) if len(said) < 60 else None
    if not match:
        return None
    what = match["what"].strip()
    return next((Field(name) for name, pattern in slips.FIELD_NAMES if pattern.fullmatch(what)), None)


def _hear_words(request: TurnRequest, said: str) -> Heard:
    sketch = request.sketch
    beside = aside(said)
    if beside is not None and not _tells(request, said):
        return Heard(aside=beside)
    asked_kind = sketch.asked is Field.KIND
    if more := _kind_and_more(request, said, asked=asked_kind):
        return more
    kind = named_kind(said, asked=asked_kind)
    if kind and (asked_kind or only_kind(said) or kinds.KIND_ALONE.fullmatch(said)):
        return Heard(kind=kind)
    if start := kinds.OBJECTIVE_START.match(said):
        said, sketch = said[start.end() :], replace(sketch, asked=Field.OUTCOME, notes=(), kind=kind)
        request = replace(request, sketch=sketch)
    if both := _objective_with_results(request, said):
        return both
    if sketch.kind is GoalKind.OBJECTIVE and sketch.asked is Field.KEY_RESULT:
        return _hear_results(request, said, kind)
    heard = _hear_goal(request, said)
    return replace(heard, kind=kind or heard.kind)


def _kind_and_more(request: TurnRequest, said: str, *, asked: bool) -> Heard | None:
    """A message that names the kind first and then tells of the goal, too."""
    kind, rest = leading_kind(said, asked=asked)
    if kind is None or kind is GoalKind.OBJECTIVE:
        return None
    sketch = replace(request.sketch, kind=kind, asked=None)
    heard = _hear_goal(replace(request, sketch=sketch), rest)
    return replace(heard, kind=kind) if heard.notes else None


def _tells(request: TurnRequest, said: str) -> bool:
    """Whether a message that looks like an aside holds facts all the same."""
    reading = Reading(said, "", request.facts, request.facts.language)
    return bool(reading.changes or (reading.amounts and request.sketch.asked in NUMERIC)) or (
        request.sketch.asked in DATED and any(time.until for time in reading.times)
    )


def _hear_goal(request: TurnRequest, said: str) -> Heard:
    ear = _ear(request, said, part_in_focus(request.sketch))
    told = read_facts(ear)
    notes, beside = notes_of(ear, told.finds), told.aside
    outcome = next((note.value for note in notes if note.field is Field.OUTCOME), "")
    kind = None
    if outcome and request.sketch.kind is None:
        kind = guessed_kind(outcome, said)
        beside = Aside.PAY if kind is GoalKind.ASPIRATION and kinds.PAY.search(outcome) else beside
    elif request.sketch.kind is None and any(note.field is Field.METRIC for note in notes):
        kind = GoalKind.PERFORMANCE
    elif request.sketch.kind is None and not request.sketch.notes and kinds.PRIVATE.search(said):
        kind = GoalKind.OTHER
    return Heard(notes=notes, kind=kind, unclear=told.unclear, doubtful=told.doubtful, aside=beside)


def part_in_focus(sketch: Sketch) -> Sketch:
    """The key result being talked about, or the goal itself."""
    if sketch.focus is not None and sketch.focus < len(sketch.key_results):
        return sketch.key_results[sketch.focus]
    return sketch


def _ear(request: TurnRequest, text: str, part: Sketch, asked: Field | None = None) -> Ear:
    facts = request.facts
    kind = part.kind or request.sketch.kind
    if kind is None and kinds.LEARNING.match(strip_opener(text)):
        kind = GoalKind.DEVELOPMENT
    return Ear(
        text=text,
        reading=Reading(text, "", facts, facts.language),
        asked=asked or request.sketch.asked,
        part=part,
        kind=kind,
        turn=request.turn,
        facts=facts,
    )


def _objective_with_results(request: TurnRequest, said: str) -> Heard | None:
    parts = objective_and_results(said) if not request.sketch.key_results else None
    if parts is None or request.sketch.kind not in (None, GoalKind.OBJECTIVE):
        return None
    first = _hear_goal(replace(request, sketch=replace(request.sketch, asked=Field.OUTCOME)), parts[0])
    results = tuple(_result_notes(request, line) for line in parts[1])
    return Heard(notes=first.notes, results=results, kind=GoalKind.OBJECTIVE)


def _hear_results(request: TurnRequest, said: str, kind: GoalKind | None) -> Heard:
    results = tuple(_result_notes(request, line) for line in split_results(said))
    results = tuple(
        notes for notes in results if any(n.field in (Field.OUTCOME, Field.METRIC) for n in notes)
    )
    if results:
        return Heard(results=results, kind=kind)
    return _hear_goal(replace(request, sketch=replace(request.sketch, asked=None)), said)


def _result_notes(request: TurnRequest, line: str) -> tuple[Note, ...]:
    ear = _ear(request, line, Sketch(kind=GoalKind.KEY_RESULT), Field.OUTCOME)
    return notes_of(ear, read_facts(ear).finds)
