"""What a language model is told of a situation, as values for the blanks of prompts. Hides nothing."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date

from goalcoach.domain.conversation import Note, Sketch
from goalcoach.domain.finding import Finding
from goalcoach.domain.framework import Competency
from goalcoach.domain.sentence import spoken_date
from goalcoach.llm.port import TurnRequest, Utterance
from goalcoach.rules.facts import Facts
from goalcoach.rules.joined.vocabulary import Vocabulary

TRANSCRIPT = 12_000
"""Characters of the conversation, counted from its end."""
_LANGUAGES = {"en": "English", "de": "German"}
_WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")


def language(code: str) -> str:
    """The name of a language, in English; its code where we have none."""
    return _LANGUAGES.get(code, code)


def trusted(facts: Facts, voice: str) -> dict[str, str]:
    """What comes from goalcoach and from the organisation."""
    return {"language": language(facts.language), "voice": voice, "today": spoken(facts.today)}


def of_a_turn(request: TurnRequest) -> dict[str, str]:
    """What the person said, and what is known of their goal."""
    return {
        "vocabulary": vocabulary(request.facts),
        "larger_goals": larger_goals(request.facts),
        "draft": "\n".join(_draft(request)),
        "findings": findings(request.findings),
        "transcript": transcript(request.transcript),
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


def spoken(day: date) -> str:
    """A day as people read it, in English."""
    return f"{_WEEKDAYS[day.weekday()]}, {spoken_date(day)}"


def transcript(lines: Iterable[Utterance]) -> str:
    """A conversation, its end where it is long."""
    return "\n".join(f"{each.speaker}: {each.text}" for each in lines)[-TRANSCRIPT:]


def larger_goals(facts: Facts) -> str:
    """One line for each goal that this one may serve."""
    return "\n".join(map(one_line, facts.parents or ()))


def vocabulary(facts: Facts) -> str:
    """One line for each competency, course and mentor that may be named."""
    known = facts.vocabulary
    if known is None:
        return ""
    return "\n".join((*map(competency, known.competencies), *offers(known)))


def competency(each: Competency) -> str:
    """A competency with its levels, in one line."""
    steps = "; ".join(f"{number} {one_line(step)}" for number, step in enumerate(each.levels, 1))
    return f"{each.id} {one_line(each.name)}: {steps}"


def offers(known: Vocabulary) -> Iterator[str]:
    """A line for each course and mentor."""
    yield from (f"course: {one_line(each)}" for each in known.courses)
    yield from (f"mentor: {one_line(each)}" for each in known.mentors)


def one_line(text: str) -> str:
    """A text that stands in a list: a line break in it would make another item."""
    return " ".join(text.split())


def _draft(request: TurnRequest) -> Iterator[str]:
    yield from of_a_sketch(request.sketch)
    if request.offered:
        yield f"wording that waits for a yes: {request.offered}"


def of_a_sketch(sketch: Sketch) -> Iterator[str]:
    """A line for each thing that is known of a goal."""
    if sketch.kind:
        yield f"kind: {sketch.kind}"
    yield from _noted(sketch.notes)
    if sketch.skipped:
        yield f"left open by the person: {', '.join(sketch.skipped)}"
    for number, part in enumerate(sketch.key_results, 1):
        asked = " (now talked about)" if number - 1 == sketch.focus else ""
        yield f"key result {number}{asked}: " + "; ".join(_noted(part.notes))
    if sketch.wording:
        yield f"wording the person keeps: {sketch.wording}"


def _noted(notes: Iterable[Note]) -> Iterator[str]:
    for note in notes:
        yield f"{note.field}: {note.value}"
