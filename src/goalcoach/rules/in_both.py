"""Lengths told in hours and minutes both: "3h10", "six hours and twenty minutes". Knows no rule."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from decimal import Decimal
from functools import cache
from itertools import pairwise
from typing import NamedTuple

from goalcoach.rules.implied import any_of
from goalcoach.rules.language.read import Language, Quantity
from goalcoach.rules.phrases import Span
from goalcoach.rules.reading import Reading

_MINUTES = 60


class InBoth(NamedTuple):
    """A length from `start` up to, not including, `end`, in minutes."""

    start: int
    end: int
    minutes: Decimal


def in_both(text: str, quantities: Sequence[Quantity], reader: Language) -> Iterator[InBoth]:
    """Each such length; its numbers may be digits or words. "The hour" of "within the hour" is one, too."""
    for match in _both(any_of(reader, "hour_word")).finditer(text):
        yield InBoth(*match.span(), Decimal(match[1]) * _MINUTES + Decimal(match[2]))
    joint = _joint(any_of(reader, "and_word"))
    for hours, minutes in pairwise(quantities):
        both = (hours.unit, minutes.unit) == ("hour", "minute") and minutes.value < _MINUTES
        if both and joint.fullmatch(text, hours.end, minutes.start):
            yield InBoth(hours.start, minutes.end, hours.value * _MINUTES + minutes.value)
    for match in _the_hour(any_of(reader, "within_the_hour")).finditer(text):
        yield InBoth(*match.span(), Decimal(_MINUTES))


def lengths_in_both(texts: Iterable[str], reader: Language) -> frozenset[tuple[Decimal, str]]:
    """Each such length of some texts with its unit: in minutes and in hours."""
    minutes = {each.minutes for text in texts for each in in_both(text, reader.quantities(text), reader)}
    return frozenset(told for each in minutes for told in ((each, "minute"), (each / _MINUTES, "hour")))


def told_in_both(reading: Reading, told: frozenset[tuple[Decimal, str]]) -> Iterator[Span]:
    """Places of such lengths that come to one of these, each with its unit."""
    for each in in_both(reading.text, reading.quantities, reading.pack):
        if (each.minutes, "minute") in told:
            yield each.start, each.end


@cache
def _both(hours: str) -> re.Pattern[str]:
    return re.compile(rf"(?i)(?<![\w.,:])(\d{{1,2}}) ?(?:{hours})\.? ?([0-5]\d)(?!\w|[.,:]\d| (?:min|minut))")


@cache
def _joint(joints: str) -> re.Pattern[str]:
    return re.compile(rf"(?i),?\s(?:(?:{joints}|&)\s)?")


@cache
def _the_hour(words: str) -> re.Pattern[str]:
    return re.compile(rf"(?i)\b(?:{words})\b")
