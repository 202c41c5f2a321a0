"""From facts to notes: each with the exact words it rests on."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from goalcoach.domain.conversation import Note
from goalcoach.domain.draft import Field
from goalcoach.llm.builtin.hearing.corrections import with_number
from goalcoach.llm.builtin.hearing.found import Ear, Find

_COUNTED = re.compile(r"(?P<number>\d[\d.,]*)\s+(?P<unit>[^\W\d][\w -]*)")
_OTHER = {Field.TARGET: Field.BASELINE, Field.BASELINE: Field.TARGET}


def notes_of(ear: Ear, finds: Sequence[Find]) -> tuple[Note, ...]:
    """The notes of a text; the last word on each field counts."""
    notes: dict[Field, Note] = {}
    for find in finds:
        quote = find.quote if find.quote in ear.text else ear.text
        notes[find.field] = ear.note(find.field, find.value, quote)
        if find.unit:
            if _shorter(ear, find):
                notes[find.field] = ear.note(find.field, find.value, _shorter(ear, find))
                continue
            notes[Field.UNIT] = ear.note(Field.UNIT, find.unit, quote)
    return tuple(note for each in notes.values() for note in _with_outcome(ear, each, notes))


def _shorter(ear: Ear, find: Find) -> str:
    """The number alone, where its unit is short for that of the other: "8 working days" and "6 days"."""
    other = ear.part.get(_OTHER[find.field]) if find.field in _OTHER else None
    known, said = (_COUNTED.fullmatch(each) for each in (other.quote if other else "", find.quote))
    if not (known and said) or known["unit"].casefold() == said["unit"].casefold():
        return ""
    same = known["unit"].casefold().rstrip("s").endswith(f" {said['unit'].casefold().rstrip('s')}")
    return said["number"] if same else ""


def _with_outcome(ear: Ear, note: Note, notes: dict[Field, Note]) -> list[Note]:
    """A new target also changes the number inside the outcome it stood in: "close 20 deals"."""
    before, outcome = ear.part.get(Field.TARGET), ear.part.get(Field.OUTCOME)
    if note.field is not Field.TARGET or not before or not outcome or Field.OUTCOME in notes:
        return [note]
    number = re.search(r"\d[\d.,]*", before.quote)
    if not before.quote or before.quote not in outcome.value or not number:
        return [note]
    changed = with_number(outcome.value, before.quote, _same_form(before.quote, note.quote))
    return [replace(outcome, value=changed), replace(note, quote=note.quote)]


def _same_form(before: str, after: str) -> str:
    """The new number in the shape of the old phrase: "20 deals" and "25" make "25 deals"."""
    tail = re.sub(r"^\D*\d[\d.,]*", "", before)
    return after if re.search(r"[^\W\d]|%", after) else f"{after}{tail}"
