"""The shape of an answer: named slots, flat but for rows: as JSON schema, in words, as a test."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

_DECIMAL = re.compile(r"-?[0-9]{1,15}(\.[0-9]{1,6})?")


class Kind(StrEnum):
    """What stands in a slot."""

    TEXT = "text"
    NUMBER = "number"
    """A plain decimal as text: "12", "-0.5"; a JSON number would lose digits."""
    DAY = "day"
    """A date as text: "2027-06-30"."""
    CHOICE = "choice"
    CHOICES = "choices"
    TEXTS = "texts"
    ROWS = "rows"


_TOLD = {
    Kind.TEXT: "text",
    Kind.NUMBER: 'plain decimal in quotes, such as "12.5"',
    Kind.DAY: 'date in quotes, such as "2027-06-30"',
    Kind.TEXTS: "list of texts",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Slot:
    """One key of an object. All keys are always there: what may be left open is null."""

    name: str
    kind: Kind
    about: str
    """What stands in it, for the language model."""
    choices: tuple[str, ...] = ()
    open: bool = False
    """Whether null will do."""
    longest: int = 600
    """Characters of a text."""
    most: int = 8
    """Items of a list."""
    columns: tuple[Slot, ...] = ()
    """Keys of each row; a row holds no lists."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Shape:
    """What a task returns."""

    name: str
    slots: tuple[Slot, ...]
    spoken: bool = False
    """Whether words for the person come first, and the object after them in a fenced block."""

    def json_schema(self) -> dict[str, object]:
        """The JSON schema of the object: every key required, no other key allowed, references to nothing."""
        return _object(self.slots)

    def told(self) -> str:
        """What a language model is told about it."""
        lead = "Answer with one JSON object and nothing else, no code fence. It has exactly these keys:"
        if self.spoken:
            lead = (
                "Write the reply first, as plain text. Then a line ```json, one JSON object, a line ```, and "
                "nothing after it. The object has exactly these keys:"
            )
        listed: dict[tuple[str, ...], str] = {}
        return "\n".join([lead, *(line for slot in self.slots for line in _lines(slot, listed))])

    def misfits(self, answer: object) -> tuple[str, ...]:
        """What keeps an answer from having this shape: paths and reasons, never its words."""
        return tuple(_misfits("", answer, self.slots))


def _object(slots: tuple[Slot, ...]) -> dict[str, object]:
    return {
        "type": "object",
        "properties": {slot.name: _schema(slot) for slot in slots},
        "required": [slot.name for slot in slots],
        "additionalProperties": False,
    }


def _schema(slot: Slot) -> dict[str, object]:
    told: dict[str, object] = {"description": slot.about}
    match slot.kind:
        case Kind.ROWS:
            return {"type": "array", "items": _object(slot.columns), **told}
        case Kind.TEXTS:
            return {"type": "array", "items": {"type": "string"}, **told}
        case Kind.CHOICES:
            return {"type": "array", "items": {"type": "string", "enum": list(slot.choices)}, **told}
        case Kind.CHOICE:
            choice: dict[str, object] = {"type": "string", "enum": list(slot.choices)}
            # Beside a list of types some servers that answer by a grammar take no notice of the choices.
            return {**({"anyOf": [choice, {"type": "null"}]} if slot.open else choice), **told}
        case _:
            return {"type": ["string", "null"] if slot.open else "string", **told}


def _lines(slot: Slot, listed: dict[tuple[str, ...], str], indent: str = "") -> Iterator[str]:
    """A line for a slot and each of its columns; `listed` says which slot has listed choices already."""
    what = _TOLD.get(slot.kind, "")
    if slot.choices:
        choices = ", ".join(f'"{choice}"' for choice in slot.choices)
        if slot.choices in listed:
            choices = f"what `{listed[slot.choices]}` may be"
        listed.setdefault(slot.choices, slot.name)
        what = f"list of: {choices}" if slot.kind is Kind.CHOICES else f"one of: {choices}"
    if slot.kind is Kind.ROWS:
        what = f"list of at most {slot.most} objects"
    elif slot.kind in (Kind.TEXTS, Kind.CHOICES):
        what = f"{what}; at most {slot.most}"
    null = ", or null" if slot.open else ""
    yield f"{indent}- `{slot.name}` ({what}{null}): {slot.about}"
    for column in slot.columns:
        yield from _lines(column, listed, "  ")


def _misfits(path: str, answer: object, slots: tuple[Slot, ...]) -> Iterator[str]:
    if not isinstance(answer, dict):
        yield f"{path or 'answer'}: no object"
        return
    names = {slot.name for slot in slots}
    if any(key not in names for key in answer):
        yield f"{path or 'answer'}: a key that is not asked for"
    for slot in slots:
        if slot.name in answer:
            yield from _slot_misfits(f"{path}{slot.name}", answer[slot.name], slot)
        else:
            yield f"{path}{slot.name}: missing"


def _slot_misfits(path: str, value: object, slot: Slot) -> Iterator[str]:
    if slot.kind not in (Kind.ROWS, Kind.TEXTS, Kind.CHOICES):
        if (value is not None or not slot.open) and (wrong := _wrong(value, slot)):
            yield f"{path}: {wrong}"
        return
    if not isinstance(value, list):
        yield f"{path}: no list"
        return
    if len(value) > slot.most:
        yield f"{path}: too many"
    for number, item in enumerate(value[: slot.most]):
        if slot.kind is Kind.ROWS:
            yield from _misfits(f"{path}[{number}].", item, slot.columns)
        elif wrong := _wrong(item, slot):
            yield f"{path}[{number}]: {wrong}"


def _wrong(value: object, slot: Slot) -> str:
    """What is wrong with one text; empty when it is fine."""
    if not isinstance(value, str):
        return "no text"
    if len(value) > slot.longest:
        return "too long"
    if slot.choices and value not in slot.choices:
        return "none of the choices"
    if slot.kind is Kind.NUMBER and not is_decimal(value):
        return "no plain decimal"
    return "no date" if slot.kind is Kind.DAY and not is_day(value) else ""


def is_decimal(value: str) -> bool:
    """Whether it is a plain decimal: "12", "-0.5"."""
    return _DECIMAL.fullmatch(value) is not None


def is_day(value: str) -> bool:
    """Whether it is a day of the calendar, written "2027-06-30"."""
    try:
        return date.fromisoformat(value).isoformat() == value
    except ValueError:
        return False
