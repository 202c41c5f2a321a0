"""Numbers behind the names of their months, which read as days: "Late: Feb 21, Mar 18". Knows no rule."""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal
from functools import cache

from goalcoach.rules.implied import any_of
from goalcoach.rules.language.lowered import lowered
from goalcoach.rules.language.read import Language


def rows_of_months(text: str, reader: Language) -> Iterator[tuple[int, Decimal, int]]:
    """Where each such number stands, what it is, and the month, 1 to 12, that it is told of.

    Only in a row behind a colon: there it may as well be a day, and nobody can tell. The 21 of "21st" is one.
    """
    months, joint = any_of(reader, "month"), any_of(reader, "and_word")
    for row in _row(months, joint).finditer(text):
        for each in _item(months, joint).finditer(text, row.start(1), row.end(1)):
            yield each.start(2), Decimal(each[2]), int(reader.terms("month")[lowered(each[1])])


def _number(joint: str) -> str:
    """No ordinal, time of day, date in digits, nor what counts something by name."""
    return rf"\d{{1,4}}(?=\s*(?:[,;)]|\.?\Z|\.\s|\s(?:{joint})\s))"


@cache
def _row(months: str, joint: str) -> re.Pattern[str]:
    item = rf"(?:{months})\.?\s{_number(joint)}"
    return re.compile(rf"(?i)[^\W\d]:\s({item}(?:(?:[,;]|,?\s(?:{joint}))\s{item})*)")


@cache
def _item(months: str, joint: str) -> re.Pattern[str]:
    return re.compile(rf"(?i)\b({months})\.?\s({_number(joint)})")
