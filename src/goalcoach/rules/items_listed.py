"""How many things a text lists, "on 3, 10 and 17 March", "Ben, Lucia and Omar". Knows no rule."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from datetime import date
from functools import cache

from goalcoach.rules.implied import any_of
from goalcoach.rules.language.read import Language

_WORDS = 3
"""Words of each thing of a list."""
_MOST = 12


def listed(text: str, reader: Language) -> Iterator[int]:
    """How many each list has that ends with an "and", and how many days that stand without their month."""
    joint = any_of(reader, "and_word")
    for match in _list(joint).finditer(text):
        yield len(_part(joint).split(match[0]))
    yield len(_bare_day(any_of(reader, "day_joint"), any_of(reader, "month")).findall(text))


def days_of_each_month(days: Iterable[date]) -> Iterable[int]:
    """How many of some days lie in each month: twice in March."""
    return Counter((day.year, day.month) for day in days).values()


@cache
def _list(joint: str) -> re.Pattern[str]:
    one = rf"[^\W_][\w'’./-]*(?:[^\S\n][^\W_][\w'’./-]*){{0,{_WORDS - 1}}}?"
    return re.compile(rf"(?i)\b{one}(?:,[^\S\n]{one}){{1,{_MOST}}},?[^\S\n](?:{joint}|&)[^\S\n][^\W_]")


@cache
def _part(joint: str) -> re.Pattern[str]:
    return re.compile(rf"(?i),[^\S\n](?:(?:{joint}|&)[^\S\n])?|[^\S\n](?:{joint}|&)[^\S\n]")


@cache
def _bare_day(joints: str, months: str) -> re.Pattern[str]:
    behind = rf"(?!\w)(?!\s?(?:of\s)?(?:{months})\b)"
    return re.compile(rf"(?i)\b(?:{joints})\s(?:the\s)?\d{{1,2}}(?:st|nd|rd|th|\.){behind}")
