"""Weekdays in whatever form they are told: "fri + sat", "dienstags", "Freitagabend". Knows no rule."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from functools import cache

from goalcoach.rules.implied import any_of
from goalcoach.rules.language.lowered import lowered
from goalcoach.rules.language.read import Language
from goalcoach.rules.phrases import Span
from goalcoach.rules.reading import Reading
from goalcoach.rules.said import Said

_ALL = frozenset(range(7))


def unsaid_weekdays(reading: Reading, told: Said, today: date) -> Iterator[Span]:
    """Places of weekdays that nobody named, where others were named: "on Tuesdays" of "thursdays".

    Where none was named, one may follow from a date; so may that of any day that was told.
    """
    found = tuple(_found(reading.text, reading.pack))
    known = weekdays_told(told, reading.pack) if found else _ALL
    free = {day.weekday() for day in (*told.dates, today)}
    yield from (at for at, day in found if known and day not in known | free)


def weekdays_told(told: Said, reader: Language) -> frozenset[int]:
    """The weekdays that were named, from 0 for Monday; all where the whole week was, or a day left out.

    Behind a short Monday another one may end a row of days: "mo-fr".
    """
    words = told.text.split()
    if any(f" {phrase} " in told.text for phrase in reader.terms("whole_week")):
        return _ALL
    days = {day for _, day in _found(told.text, reader)}
    short, unsure, before = reader.terms("weekday_short"), reader.terms("also_a_word"), None
    for front, word, behind in zip(["", *words], words, [*words[1:], ""], strict=False):
        beside = any(each in short or each in reader.terms("weekday") for each in (front, behind))
        day = int(short[word]) if word in short and (beside or word not in unsure) else None
        if day is not None:
            days.update(range(0 if before == 0 else day, day + 1))
        before = day
    return frozenset(days)


def _found(text: str, reader: Language) -> Iterator[tuple[Span, int]]:
    """Places of weekdays, alone or in front of what they are joined with, and which each is."""
    names = reader.terms("weekday")
    for match in _named(any_of(reader, "weekday"), any_of(reader, "part_of_day")).finditer(text):
        yield match.span(), int(names[lowered(match[1])])


@cache
def _named(names: str, tails: str) -> re.Pattern[str]:
    """What a weekday is joined with is a part of it: "Freitagabend", "dienstags"; "Montage" is none."""
    return re.compile(rf"(?i)\b({names})(?:s[^\W\d]*|(?:{tails})[se]?)?\b")
