"""Lengths told in two units, "3h10", "six hours and ten minutes", or by parts of an hour. Knows no rule."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from decimal import Decimal
from functools import cache
from itertools import pairwise
from typing import NamedTuple

from goalcoach.rules.implied import any_of
from goalcoach.rules.language.read import Language, Quantity

_MINUTES = 60
_REACH = 24
"""Signs in front of minutes in which "an hour and" stands."""


class InBoth(NamedTuple):
    """A length from `start` up to, not including, `end`, in minutes."""

    start: int
    end: int
    minutes: Decimal


def in_both(text: str, quantities: Sequence[Quantity], reader: Language) -> Iterator[InBoth]:
    """Each such length; its numbers may be digits or words. "The hour" of "within the hour" is one, too."""
    found = sorted((*_in_signs(text, reader), *_in_words(text, quantities, reader)), key=_longest_first)
    end = 0
    for each in found:
        if each.start >= end:
            yield each
            end = each.end


def _longest_first(each: InBoth) -> tuple[int, int]:
    return each.start, -each.end


def _in_signs(text: str, reader: Language) -> Iterator[InBoth]:
    hours, minutes = any_of(reader, "hour_word"), any_of(reader, "minute_word")
    for match in _both(hours).finditer(text):
        yield InBoth(*match.span(), Decimal(match[1]) * _MINUTES + Decimal(match[2]))
    for match in _with_seconds(minutes).finditer(text):
        yield InBoth(*match.span(), Decimal(match[1]) + Decimal(match[2]) / _MINUTES)
    for match in _with_colon(hours).finditer(text):
        yield InBoth(*match.span(), Decimal(match[1]) * _MINUTES + Decimal(match[2]))


def _in_words(text: str, quantities: Sequence[Quantity], reader: Language) -> Iterator[InBoth]:
    joint = _joint(any_of(reader, "and_word"))
    for hours, minutes in pairwise(quantities):
        both = (hours.unit, minutes.unit) == ("hour", "minute") and minutes.value < _MINUTES
        if both and joint.fullmatch(text, hours.end, minutes.start):
            yield InBoth(hours.start, minutes.end, hours.value * _MINUTES + minutes.value)
    single = _an_hour(any_of(reader, "a_single"), any_of(reader, "hour_word"), any_of(reader, "and_word"))
    for each in quantities:
        short = each.unit == "minute" and each.value < _MINUTES and each.upper is None
        if short and (hour := single.search(text, max(0, each.start - _REACH), each.start)):
            yield InBoth(hour.start(), each.end, _MINUTES + each.value)
    yield from _one_hour(text, reader)
    parts = reader.terms("hour_part")
    for match in _the_hour(any_of(reader, "hour_part")).finditer(text):
        yield InBoth(*match.span(), Decimal(parts[" ".join(match[0].lower().split())]))
    for match in _the_hour(any_of(reader, "within_the_hour")).finditer(text):
        yield InBoth(*match.span(), Decimal(_MINUTES))


def lengths_in_both(texts: Iterable[str], reader: Language) -> frozenset[tuple[Decimal, str]]:
    """Each such length of some texts with its unit: in minutes and in hours."""
    minutes = {each.minutes for text in texts for each in in_both(text, reader.quantities(text), reader)}
    return frozenset(told for each in minutes for told in ((each, "minute"), (each / _MINUTES, "hour")))


def _one_hour(text: str, reader: Language) -> Iterator[InBoth]:
    """ "Longer than an hour", "eine Stunde": where "40 an hour" may be told, by the word in front."""
    themes = ("against_them", "limit_word", "lasting_verb", "time_preposition")
    limits, rates = [reader.terms(each) for each in themes], reader.terms("per_word")
    of = (any_of(reader, each) for each in ("a_single", "hour_word", "and_word"))
    for match in _an_hour_alone(*of).finditer(text):
        front = text[: match.start()].lower().split()[-1:]
        if match[1].lower() not in rates or any(front[0] in each for each in limits if front):
            yield InBoth(*match.span(), Decimal(_MINUTES))


@cache
def _an_hour_alone(one: str, hours: str, joints: str) -> re.Pattern[str]:
    return re.compile(rf"(?i)\b({one}) (?:{hours})\b(?! (?:{joints}) |-)")


@cache
def _both(hours: str) -> re.Pattern[str]:
    return re.compile(rf"(?i)(?<![\w.,:])(\d{{1,2}}) ?(?:{hours})\.? ?([0-5]\d)(?!\w|[.,:]\d| (?:min|minut))")


@cache
def _with_seconds(minutes: str) -> re.Pattern[str]:
    behind = r"(?: ?(?:s|sec|sek)\b)?(?!\w|[.,:]\d)"
    return re.compile(rf"(?i)(?<![\w.,:])(\d{{1,2}}) ?(?:{minutes}|m)\.? ?([0-5]\d){behind}")


@cache
def _with_colon(hours: str) -> re.Pattern[str]:
    """ "0:45 h": later it may be a time of day."""
    return re.compile(rf"(?i)(?<![\w.,:])([0-4]):([0-5]\d) ?(?:{hours})\b")


@cache
def _an_hour(one: str, hours: str, joints: str) -> re.Pattern[str]:
    return re.compile(rf"(?i)\b(?:{one}) (?:{hours}),? (?:(?:{joints}) )?\Z")


@cache
def _joint(joints: str) -> re.Pattern[str]:
    return re.compile(rf"(?i),?\s(?:(?:{joints}|&)\s)?")


@cache
def _the_hour(words: str) -> re.Pattern[str]:
    return re.compile(rf"(?i)\b(?:{words})\b")
