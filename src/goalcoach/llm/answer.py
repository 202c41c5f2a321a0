"""From the object of a language model's answer to the answer of a turn, or why not. Judges no text."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import date
from decimal import Decimal
from typing import Any

from goalcoach.domain.conversation import Note, Sketch
from goalcoach.domain.draft import Field, OptionDraft
from goalcoach.domain.goal import GoalDraft, GoalKind
from goalcoach.domain.sketch import CHANGED, assemble, settled
from goalcoach.llm.apply import new_notes
from goalcoach.llm.builtin.hearing.found import Heard
from goalcoach.llm.builtin.keys import ADOPT
from goalcoach.llm.builtin.settling import settle
from goalcoach.llm.port import Command, TurnAnswer, TurnRequest
from goalcoach.llm.turn_prompts import REPAIRED
from goalcoach.prompts.schemas import shape_of
from goalcoach.prompts.shape import is_day, is_decimal
from goalcoach.rules.language.packs import pack
from goalcoach.rules.said import as_percent, heard

TURN = "turn"
"""The shape of what is to come back."""
_NUMBERS = frozenset({Field.BASELINE, Field.TARGET, Field.HOURS})
_DAYS = frozenset({Field.START, Field.DUE, Field.REVIEW})
_CANONICAL = frozenset({*_NUMBERS, *_DAYS, Field.UNIT})
"""Fields whose values are written in another way than they are said; of all others it is the quote again."""


class BadAnswer(ValueError):
    """An object that cannot be used. Says where and why, and never what stands in it."""

    def __init__(self, reasons: tuple[str, ...]) -> None:
        super().__init__("; ".join(reasons))
        self.reasons = reasons


def read_answer(found: Mapping[str, Any], request: TurnRequest) -> TurnAnswer:
    """The answer that the object is. Raises BadAnswer."""
    if reasons := shape_of(TURN).misfits(found):
        raise BadAnswer(reasons)
    notes = tuple(Note(**each, turn=request.turn) for each in _typed(found["notes"]))
    if reasons := tuple(_misread(notes, request)) + tuple(_misasked(found, request)):
        raise BadAnswer(reasons)
    return _answer(found, notes, request)


def read_repaired(found: Mapping[str, Any]) -> str:
    """The text that was put right; empty when nothing is left of it. Raises BadAnswer."""
    if reasons := shape_of(REPAIRED).misfits(found):
        raise BadAnswer(reasons)
    return str(found["text"]).strip()


def _typed(rows: list[dict[str, str]]) -> Iterator[dict[str, Any]]:
    for row in rows:
        yield {"field": Field(row["field"]), "value": row["value"].strip(), "quote": row["quote"]}


def _misread(notes: tuple[Note, ...], request: TurnRequest) -> Iterator[str]:
    for number, note in enumerate(notes):
        at = f"notes[{number}]"
        quoted = bool(note.quote.strip()) and note.quote in request.said
        if not quoted:
            yield f"{at}.quote: not in what the person just said, letter by letter"
        if not note.value:
            yield f"{at}.value: empty"
        elif note.field in _NUMBERS and not is_decimal(note.value):
            yield f"{at}.value: no plain decimal"
        elif note.field in _DAYS and not is_day(note.value):
            yield f"{at}.value: no date such as 2027-06-30"
        elif quoted and (wrong := _unlike_its_quote(note, request)):
            yield f"{at}.value: {wrong}"


def _unlike_its_quote(note: Note, request: TurnRequest) -> str:
    """What is wrong with a value whose quote says another number, day or thing; empty where it does not.

    A number below zero is left to the rules: they say more of it.
    """
    if note.field in _NUMBERS and not note.value.startswith("-"):
        numbers, value = heard(note.quote, request.facts).numbers, Decimal(note.value)
        if numbers and not (value in numbers or as_percent(value, numbers)):
            return "a number not said in its quote"
    if note.field in _DAYS:
        days = heard(note.quote, request.facts).dates
        if days and date.fromisoformat(note.value) not in days:
            return "a date not said in its quote"
    if note.field not in _CANONICAL and not _said_again(note, request):
        return "words not said in its quote"
    return ""


def _said_again(note: Note, request: TurnRequest) -> bool:
    """Whether a value says no more than its quote: its words, if with other endings or words that join."""
    told, reader = heard(note.quote, request.facts), pack(request.facts.language)
    words = [each for each in reader.words(note.value) if not each.text[0].isdigit()]
    return told.has(note.value) or (bool(words) and told.share(words, reader.terms("connecting")) == 1)


def _misasked(found: Mapping[str, Any], request: TurnRequest) -> Iterator[str]:
    if found["asked_code"] and found["asked_code"] not in {each.code for each in request.findings}:
        yield "asked_code: none of the findings has it"
    if found["wording"] is not None and not found["wording"].strip():
        yield "wording: empty; null when there is none"
    if found["command"] == Command.ADOPT and not request.offered:
        yield "command: no wording waits for a yes"


def _answer(found: Mapping[str, Any], notes: tuple[Note, ...], request: TurnRequest) -> TurnAnswer:
    command = Command(found["command"]) if found["command"] else None
    if command is Command.UNDO:
        return TurnAnswer(command=command, asked=_field(found["asked"]))
    kind = GoalKind(found["kind"]) if found["kind"] else None
    withdrawn = tuple(map(Field, found["withdrawn"]))
    skipped = tuple(map(Field, found["skipped"]))
    after = _noted(_before(request, command), notes, kind, withdrawn, skipped)
    wording = _wording(found["wording"], command, after, request)
    asked, code = _field(found["asked"]), str(found["asked_code"])
    key = ADOPT if wording and command is not Command.ADOPT else code or asked
    after = replace(after, asked=asked, questions=(*after.questions, *((str(key),) if key else ())))
    return TurnAnswer(
        notes=new_notes(request.sketch, after),
        withdrawn=withdrawn,
        skipped=skipped,
        command=command,
        sketch=after,
        asked=asked,
        asked_code=code,
        options=tuple(_options(found["options"], request.facts.language)),
        wording=wording,
        kind=kind,
        unclear=found["unclear"],
    )


def _field(name: str | None) -> Field | None:
    return Field(name) if name else None


def _before(request: TurnRequest, command: Command | None) -> Sketch:
    return Sketch() if command is Command.START_OVER else request.sketch


def _noted(
    before: Sketch,
    notes: tuple[Note, ...],
    kind: GoalKind | None,
    withdrawn: tuple[Field, ...],
    skipped: tuple[Field, ...],
) -> Sketch:
    """The sketch with what was understood, as the built-in coach would settle it."""
    after = before
    for field in withdrawn:
        after = after.without(field)
    understood = Heard(
        notes=tuple(each for each in notes if each.field is not Field.KEY_RESULT),
        results=tuple(
            (replace(each, field=Field.OUTCOME),) for each in notes if each.field is Field.KEY_RESULT
        ),
        kind=kind,
    )
    after = settle(after, understood)
    after = replace(after, skipped=tuple(dict.fromkeys((*after.skipped, *skipped))))
    if settled(before) and (new_notes(before, after) or withdrawn or before.kind is not after.kind):
        after = replace(after, questions=(*after.questions, CHANGED))
    return after


def _wording(
    text: str | None, command: Command | None, after: Sketch, request: TurnRequest
) -> GoalDraft | None:
    """The goal as the sketch has it, in these words; on a yes, in the words that waited for it."""
    words = request.offered if command is Command.ADOPT else (text or "").strip()
    if not words:
        return None
    facts = request.facts
    draft = assemble(replace(after, wording=words), owner=facts.owner, language=facts.language)
    assert draft is not None  # noqa: S101 - it has words
    return draft


def _options(rows: list[dict[str, str | None]], language: str) -> Iterator[OptionDraft]:
    for row in rows:
        yield OptionDraft(text=(row["text"] or "").strip(), field=_field(row["field"]), language=language)
