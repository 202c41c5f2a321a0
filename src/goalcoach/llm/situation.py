"""What a language model is told of a turn, as values for the blanks of prompts. Hides nothing by itself."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date

from goalcoach.domain.conversation import Note, Sketch
from goalcoach.domain.finding import Finding
from goalcoach.llm.port import TurnRequest

TRANSCRIPT = 12_000
"""Characters of the conversation, counted from its end."""
_LANGUAGES = {"en": "English", "de": "German"}
_WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_MONTHS = (
    *("January", "February", "March", "April", "May", "June", "July"),
    *("August", "September", "October", "November", "December"),
)


def language(code: str) -> str:
    """The name of a language, in English; its code where we have none."""
    return _LANGUAGES.get(code, code)


def trusted(request: TurnRequest, voice: str) -> dict[str, str]:
    """What comes from goalcoach and from the organisation."""
    facts = request.facts
    return {"language": language(facts.language), "voice": voice, "today": _spoken(facts.today)}


def of_a_turn(request: TurnRequest) -> dict[str, str]:
    """What the person said, and what is known of their goal."""
    return {
        "vocabulary": "",
        "larger_goals": "\n".join(request.facts.parents or ()),
        "draft": "\n".join(_draft(request)),
        "findings": findings(request.findings),
        "transcript": _transcript(request),
        "said": request.said,
    }


def of_a_repair(request: TurnRequest, refused: str, reasons: Iterable[Finding]) -> dict[str, str]:
    """A text that was refused, with what it may rest on."""
    said = "\n".join(f"person: {text}" for text in request.facts.said or ())
    known = "\n".join((said[-TRANSCRIPT:], *_draft(request)))
    return {"findings": findings(reasons), "refused": refused, "known": known}


def findings(found: Iterable[Finding]) -> str:
    """One line for each finding, with the question it leads to."""
    return "\n".join(f"{each.code} {each.name}: {each.message}. Asks: {each.ask}" for each in found)


def _spoken(day: date) -> str:
    return f"{_WEEKDAYS[day.weekday()]}, {day.day} {_MONTHS[day.month - 1]} {day.year}"


def _transcript(request: TurnRequest) -> str:
    return "\n".join(f"{each.speaker}: {each.text}" for each in request.transcript)[-TRANSCRIPT:]


def _draft(request: TurnRequest) -> Iterator[str]:
    sketch = request.sketch
    yield from _lines(sketch)
    for number, part in enumerate(sketch.key_results, 1):
        asked = " (now talked about)" if number - 1 == sketch.focus else ""
        yield f"key result {number}{asked}: " + "; ".join(_noted(part.notes))
    if sketch.wording:
        yield f"wording the person keeps: {sketch.wording}"
    if request.offered:
        yield f"wording that waits for a yes: {request.offered}"


def _lines(sketch: Sketch) -> Iterator[str]:
    if sketch.kind:
        yield f"kind: {sketch.kind}"
    yield from _noted(sketch.notes)
    if sketch.skipped:
        yield f"left open by the person: {', '.join(sketch.skipped)}"


def _noted(notes: Iterable[Note]) -> Iterator[str]:
    for note in notes:
        yield f"{note.field}: {note.value}"
