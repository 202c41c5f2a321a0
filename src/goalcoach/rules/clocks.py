"""Times of day in evidence, and how far two of one text lie apart, "10.20" and "10". Knows no rule."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from decimal import Decimal
from functools import cache
from itertools import combinations, product

from goalcoach.rules.implied import any_of
from goalcoach.rules.language.read import Language
from goalcoach.rules.spelled_clocks import clocks_spelled

_HOUR = 60
_NOON = 12
_DAY = 24 * _HOUR
_IN = {"minute": Decimal(1), "hour": Decimal(_HOUR)}


def hours_apart(texts: Iterable[str], reader: Language) -> frozenset[tuple[Decimal, str]]:
    """How far two times of day of one text lie apart, with its unit: in minutes and in hours."""
    apart = {
        _apart(one, other)
        for text in texts
        for ones, others in combinations(_moments(text, reader), 2)
        for one, other in product(ones, others)
    }
    return frozenset((Decimal(minutes) / size, unit) for minutes in apart for unit, size in _IN.items())


def _apart(one: int, other: int) -> int:
    """Minutes between two times of day, told in this order: from 22:30 to 5:00 it is over midnight."""
    off = abs(one - other)
    return _DAY - off if other < one and off > _DAY // 2 else off


def _moments(text: str, reader: Language) -> list[tuple[int, ...]]:
    """Minutes since midnight that each time of day may be: in words before noon, or after it."""
    spelled = [hour * _HOUR + minutes for hour, minutes in clocks_spelled(text, reader)]
    either = [(each, each + _NOON * _HOUR) if each < _NOON * _HOUR else (each,) for each in spelled]
    return [*((each,) for each in times_of_day(text, reader, known=bool(spelled))), *either]


def times_of_day(text: str, reader: Language, *, known: bool = False) -> list[int]:
    """Minutes since midnight. A bare hour, "at 10", counts where a sure time of day stands beside it, or is
    known."""
    found = list(_times(text, reader))
    return [minutes for _, minutes in found] if known or any(sure for sure, _ in found) else []


def _times(text: str, reader: Language) -> Iterator[tuple[bool, int]]:
    """Of each whether it is sure, and the minutes."""
    words, late = reader.terms("clock_word"), reader.terms("afternoon_word")
    things = {each.start for each in reader.quantities(text) if each.unit and each.unit not in words}
    clock = _clock(any_of(reader, "clock_word"), any_of(reader, "clock_preposition"))
    for match in clock.finditer(text):
        word, minutes = (match["word"] or "").lower(), match["minutes"]
        if match.start("hour") in things or not (word or match["front"] or match["sign"] == ":"):
            continue
        hour = int(match["hour"])
        hour += _NOON if word in late and hour < _NOON else 0
        yield bool(word or minutes), hour * _HOUR + int(minutes or 0)


@cache
def _clock(words: str, prepositions: str) -> re.Pattern[str]:
    return re.compile(
        rf"(?i)(?:\b(?P<front>{prepositions})\s)?(?<![\w.,:])(?P<hour>[01]?\d|2[0-4])"
        rf"(?:(?P<sign>[.:])(?P<minutes>[0-5]\d))?(?![\w:%]|[.,]\d)(?:\s?(?P<word>{words})(?!\w))?"
    )
