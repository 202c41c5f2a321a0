"""Which sentence to offer: the one kept, that one with a fact put right, or one made of phrases."""

from __future__ import annotations

import re
from dataclasses import replace
from decimal import Decimal

from goalcoach.domain.conversation import Sketch
from goalcoach.domain.draft import Field
from goalcoach.domain.sentence import connectives, spoken_date
from goalcoach.domain.sketch import EDITED, settled, with_due
from goalcoach.llm.builtin.hearing.amounts import plain
from goalcoach.rules.facts import Facts
from goalcoach.rules.language.read import TimeKind
from goalcoach.rules.reading import Reading

_DIGITS = re.compile(r"\d+(?:[.,]\d+)*")


def proposed(sketch: Sketch, facts: Facts) -> Sketch:
    """The sketch with the sentence to offer as its wording; empty where it is to be made of phrases."""
    if settled(sketch):
        return sketch
    edited = sketch.wording if EDITED in sketch.questions else ""
    return replace(sketch, wording=put_right(edited, sketch, facts) if edited else "")


def put_right(text: str, sketch: Sketch, facts: Facts) -> str:
    """A sentence the person typed, with its numbers and its date as they were corrected since."""
    reading = Reading(text, "", facts, facts.language)
    changes = [*_numbers(reading, sketch, facts), *_date(reading, sketch, facts)]
    for start, end, words in sorted(changes, reverse=True):
        text = text[:start] + words + text[end:]
    return text


def _numbers(reading: Reading, sketch: Sketch, facts: Facts) -> list[tuple[int, int, str]]:
    found = []
    for change in reading.changes[:1]:
        for field, value in ((Field.BASELINE, change.baseline), (Field.TARGET, change.target)):
            note = sketch.get(field)
            if note is None or value is None or note.value in ("", plain(value)):
                continue
            spots = [
                spot
                for quantity in reading.quantities
                if change.start <= quantity.start < change.end and value in (quantity.value, quantity.upper)
                for spot in _spots(reading.text, quantity.start, quantity.end, value, facts)
            ]
            found += [(start, end, _digits(note.quote)) for start, end in spots[:1]]
    return found


def _spots(text: str, start: int, end: int, value: Decimal, facts: Facts) -> list[tuple[int, int]]:
    """Where in a stretch the digits of a value stand; its unit stays."""
    spots = [(m.start(), m.end()) for m in _DIGITS.finditer(text, start, end)]
    return [(a, b) for a, b in spots if len(spots) == 1 or _value(text[a:b], facts) == value]


def _value(digits: str, facts: Facts) -> Decimal | None:
    return next((each.value for each in Reading(digits, "", facts, facts.language).quantities), None)


def _digits(quote: str) -> str:
    """The number in a phrase; its unit already stands in the sentence."""
    match = _DIGITS.search(quote)
    return match.group() if match else quote


def _date(reading: Reading, sketch: Sketch, facts: Facts) -> list[tuple[int, int, str]]:
    due = next((part.get(Field.DUE) for part in (sketch, *with_due(sketch)) if part.get(Field.DUE)), None)
    ends = [
        time for time in reading.times if time.kind in (TimeKind.DEADLINE, TimeKind.PERIOD) and time.until
    ]
    if due is None or not due.value or len(ends) != 1 or ends[0].until is None:
        return []
    if ends[0].until.isoformat() == due.value:
        return []
    day = spoken_date(type(ends[0].until).fromisoformat(due.value), facts.language)
    return [(ends[0].start, ends[0].end, connectives(facts.language).by.format(due=day))]
