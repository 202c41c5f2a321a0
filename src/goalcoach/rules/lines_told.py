"""The numbers of goals and dated lines that an agenda comes from, from which others follow. Knows no rule."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from functools import lru_cache
from itertools import chain, product

from goalcoach.domain.calendar import OrgCalendar
from goalcoach.rules.derived import aims, happened
from goalcoach.rules.facts import Facts
from goalcoach.rules.fair_copy import fair
from goalcoach.rules.figures import GOALS, Figure, figures_of
from goalcoach.rules.follows import follows
from goalcoach.rules.language.packs import pack
from goalcoach.rules.language.read import FIRM_UNITS, Change, Quantity
from goalcoach.rules.reading import Reading
from goalcoach.rules.said import Said, said
from goalcoach.rules.surface import ISO_DATE
from goalcoach.rules.thresholds import TEXT_LIMIT


def worked_out(at: tuple[int, int], reading: Reading, facts: Facts) -> bool:
    """Whether a number follows from those that were told, as the words around it say: "8 fewer". Not of
    things that nobody told of: "8 fewer people"."""
    number = next((each for each in reading.quantities if (each.start, each.end) == at), None)
    told_of = said(facts, reading.pack.code)
    if number is None or not facts.said or told_of is None or _of_new_things(number, reading, told_of):
        return False
    if any(each.start <= at[0] < each.end and each.by is None for each in reading.changes):
        return False  # where it began or shall end was told, or nobody knows
    told = _figures(facts.said, reading.pack.code, facts.calendar)
    return follows(reading, number, told, frozenset()) or (
        _left_to_do(number, reading)
        and any(
            abs(one.value - aim.value) == number.value for one, aim in product(happened(told), aims(told))
        )
    )


def figures_told(reading: Reading, facts: Facts) -> tuple[Figure, ...]:
    """The numbers of what was told, in its order: of lines without a day those that somebody aims at."""
    return _figures(facts.said or (), reading.pack.code, facts.calendar)


def moves_told(reading: Reading, facts: Facts) -> tuple[Change, ...]:
    """The movements that some line of what was told tells with both their ends: "from 20 to 12"."""
    return _moves(facts.said or (), reading.pack.code)


@lru_cache(maxsize=64)
def _moves(lines: tuple[str, ...], language: str) -> tuple[Change, ...]:
    reader = pack(language)
    found = chain.from_iterable(reader.changes(fair(line[:TEXT_LIMIT])) for line in lines)
    return tuple(each for each in found if each.baseline is not None and each.target is not None)


def _left_to_do(number: Quantity, reading: Reading) -> bool:
    """Whether it is told as what is missing to what was aimed at: "30 more to close"."""
    more, to = ([*_behind(number, reading), "", ""])[:2]
    return more in reading.pack.terms("difference_word") and to in reading.pack.terms("deadline_word")


def _behind(number: Quantity, reading: Reading) -> Iterator[str]:
    return (word.text.lower() for word in reading.words if word.start >= number.end)


def _of_new_things(number: Quantity, reading: Reading, told: Said) -> bool:
    """Whether the word behind it, or behind "fewer", was not said: what is counted was not told of. Nor are
    hours or money where no number of them was told."""
    terms = reading.pack.terms
    if number.unit in _MEASURED:
        return all(unit != number.unit for _, unit in told.units)
    passed = terms("difference_word").keys()
    behind = (word for word in reading.words if word.start >= number.end)
    thing = next((word for word in behind if word.text.lower() not in passed), None)
    if thing is None or _PARTED.search(reading.text, number.end, thing.start):
        return False
    low = thing.text.lower()
    small = any(low in terms(theme) for theme in ("connecting", "everyday"))
    return not (small or thing.lemma in told.words or told.akin(low))


_MEASURED = FIRM_UNITS - {"%", "month"}
"""Shares follow from numbers of things, and months from days."""
_PARTED = re.compile(r"[,;:.!?()]")


@lru_cache(maxsize=64)
def _figures(lines: tuple[str, ...], language: str, calendar: OrgCalendar) -> tuple[Figure, ...]:
    reader = pack(language)
    dated = [(_day(line), fair(line[:TEXT_LIMIT])) for line in lines]
    return tuple(
        chain.from_iterable(
            figures_of(text[_DAY:] if day else text, place if day else GOALS, reader, day, calendar)
            for place, (day, text) in enumerate(dated)
        )
    )


_DAY = 10
"""Signs of the day that a line of what happened begins with: "2026-11-06"."""


def _day(line: str) -> date | None:
    try:
        return date.fromisoformat(line[:_DAY]) if ISO_DATE.match(line) else None
    except ValueError:  # there is no such day
        return None
