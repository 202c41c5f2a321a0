"""What follows from words and numbers as people write them, in any language. Knows nobody who said them."""

from __future__ import annotations

import re
from calendar import monthrange
from collections.abc import Iterator
from datetime import date
from decimal import Decimal

_OPENING_NUMBER = re.compile(r"\s*(\d{1,3})[.)]\s")
_MONTH_OF_YEAR = re.compile(r"(?<![\d./])(0?[1-9]|1[0-2])[./](20\d\d)(?![\d./]*\d)")
_MINUTES, _QUARTER = 60, 15
_SHORT_NAME = 5
"""Letters of a month's name in which a slip could be another word."""


def in_any_unit(value: Decimal, unit: str) -> Iterator[tuple[Decimal, str]]:
    """A number with its unit as it was said, and hours in minutes or the other way round."""
    yield value, unit
    if unit == "hour":
        yield value * _MINUTES, "minute"
    if unit == "minute" and value % _QUARTER == 0:
        yield value / _MINUTES, "hour"


def opening_number(text: str) -> Iterator[Decimal]:
    """The number a text begins with, "14. The software": lists, whose marks are left out, begin with 1."""
    if (found := _OPENING_NUMBER.match(text)) and found[1] != "1":
        yield Decimal(found[1])


def ends_of_months(text: str) -> Iterator[date]:
    """First and last days of months in digits: "05/2027". In goals they stay numbers, which may be shares."""
    for month, year in _MONTH_OF_YEAR.findall(text):
        yield date(int(year), int(month), 1)
        yield date(int(year), int(month), monthrange(int(year), int(month))[1])


def slip_of(word: str, month: str) -> bool:
    """Whether a word is a month with a slip in its middle: "novmber"."""
    return len(month) > _SHORT_NAME < len(word) and (word[:3], word[-3:]) == (month[:3], month[-3:])
