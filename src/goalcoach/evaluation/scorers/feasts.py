"""Days that are meant by a name: feasts, and weeks by their number. Knows no other way to name a day."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date, timedelta
from types import MappingProxyType

_FIXED = MappingProxyType(
    {
        "christmas": (12, 24),
        "xmas": (12, 24),
        "weihnachten": (12, 24),
        "valentine": (2, 14),
        "valentinstag": (2, 14),
        "new year": (12, 31),
        "neujahr": (12, 31),
        "silvester": (12, 31),
        "jahreswechsel": (12, 31),
        "halloween": (10, 31),
    }
)
"""Month and day."""
_FROM_EASTER = MappingProxyType(
    {
        "easter": 0,
        "ostern": 0,
        "whitsun": 49,
        "pentecost": 49,
        "pfingsten": 49,
        "carnival": -48,
        "karneval": -48,
    }
)
"""Days after Easter Sunday."""
_NAMED = re.compile("|".join((*_FIXED, *_FROM_EASTER)), re.IGNORECASE)
_WEEK = re.compile(r"\b(?:kw|wk|week|woche)\s?(\d{1,2})\b", re.IGNORECASE)
_WEEKDAYS = (1, 5, 7)
"""A week begins on Monday, ends on Friday for most people at work, and on Sunday for the calendar."""
_AROUND = (-2, -1, 0, 1)
"""Days by which "before Easter" and "over Easter" differ from it."""


def meant_by(text: str, today: date) -> Iterator[date]:
    """The days of this year and the next that a text means by their names."""
    for year in (today.year, today.year + 1):
        for match in _NAMED.finditer(text):
            name = match.group().lower()
            day = (
                date(year, *_FIXED[name]) if name in _FIXED else easter(year) + timedelta(_FROM_EASTER[name])
            )
            yield from (day + timedelta(days) for days in _AROUND)
        for number in map(int, _WEEK.findall(text)):
            if 1 <= number <= 52:
                yield from (date.fromisocalendar(year, number, weekday) for weekday in _WEEKDAYS)


def easter(year: int) -> date:
    """Easter Sunday, by the anonymous Gregorian reckoning (Nature, 20 April 1876)."""
    golden, (century, rest) = year % 19, divmod(year, 100)
    leap, over = divmod(century, 4)
    moon = (19 * golden + century - leap - (century - (century + 8) // 25 + 1) // 3 + 15) % 30
    week = (32 + 2 * over + 2 * (rest // 4) - moon - rest % 4) % 7
    month, day = divmod(moon + week - 7 * ((golden + 11 * moon + 22 * week) // 451) + 114, 31)
    return date(year, month, day + 1)
