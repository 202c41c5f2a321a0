"""Times that a text names and nobody said. Knows no rule."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from datetime import date, timedelta
from decimal import Decimal

from goalcoach.domain import late
from goalcoach.domain.sentence import connectives
from goalcoach.rules.implied import slips_among
from goalcoach.rules.language.read import FIRM_UNITS, TimeKind, TimeReference
from goalcoach.rules.reading import Reading
from goalcoach.rules.said import Said, dated, flat

_LENGTH = late.pattern(r"(?<!\S)([0-9]{1,3}) ([^\W\d]+)\Z")
_TWO_DIGITS = late.pattern(r"[0-9]{1,2}")
_FROM = late.pattern(r"(?:[^\W\d]+ )?([0-9]{4})")
_YEAR = late.pattern(r"[0-9]{4}|[’'][0-9]{2}")


def unsaid_times(reading: Reading, told: Said, exact_only: bool) -> Iterator[tuple[int, int]]:
    """Places of dates and periods that neither were said nor come to a day that was.

    `exact_only` leaves those in plain words out: "next week", but not "in July".
    """
    if exact_only and not _names_a_day(reading):
        return
    joining = connectives(reading.pack.code).by.format(due="")
    for time in reading.times:
        spelled = reading.text[time.start : time.end].removeprefix(joining)
        if not dated(time) or told.has(spelled) or _begins_it_all(time, told) or _a_number(spelled, told):
            continue
        if exact_only and not _names_its_day(reading, time, spelled):
            if not _months(reading, flat(spelled).split()) <= _months_for(time, reading, told):
                yield time.start, time.end
            continue
        if time.kind is TimeKind.PERIOD and _length_said(time, reading, told):
            continue
        day = time.until or time.begin
        if day is None or (told.dates | told.bounds).isdisjoint(_may_be(day, spelled)):
            yield time.start, time.end


def days_said(reading: Reading, told: Said) -> list[tuple[int, int]]:
    """Places of single days that were said, or follow from one that was."""
    said = {(day.month, day.day) for day in told.dates}
    return [
        (time.start, time.end)
        for time in reading.times
        if time.until and time.begin == time.until and (time.until.month, time.until.day) in said
    ]


def _a_number(spelled: str, told: Said) -> bool:
    """Whether what reads like a year is a number that was said: "from 2000 to 2500 followers"."""
    digits = _FROM.fullmatch(spelled)
    return digits is not None and Decimal(digits[1]) in told.numbers


def _begins_it_all(time: TimeReference, told: Said) -> bool:
    """Whether it is where the period begins, named with its year: "since January 2026"."""
    return time.kind is TimeKind.START and time.begin in told.bounds


_ENDS = (TimeKind.START, TimeKind.DEADLINE)
"""Times that only tell where something began or ended."""


def _months_for(time: TimeReference, reading: Reading, told: Said) -> set[str]:
    """Months that a time may be of; in those of `bounds` it may only begin or end.

    Where a text names both, "from January to June", that is what it does.
    """
    bounds = {str(day.month) for day in told.bounds}
    ends = time.kind in _ENDS or bounds <= _months(reading, flat(reading.text).split())
    return _told_months(reading, told) | (bounds if ends else set())


def _names_its_day(reading: Reading, time: TimeReference, spelled: str) -> bool:
    """Whether it has a digit, or is one day of a month, "the ninth of May"; "the end of May" may be more."""
    if any(map(str.isdigit, spelled)):
        return True
    if (day := time.until) is None or time.begin != day:
        return False
    edge = day.day == 1 or (day + timedelta(days=1)).day == 1
    return not edge and bool(_months(reading, flat(spelled).split()))


def _names_a_day(reading: Reading) -> bool:
    """Whether there is a digit or the name of a month; without one there is no exact time to look for."""
    return any(map(str.isdigit, reading.text)) or bool(_months(reading, flat(reading.text).split()))


def _months(reading: Reading, words: Iterable[str]) -> set[str]:
    names = reading.pack.terms("month")
    return {names[word] for word in words if word in names}


def _told_months(reading: Reading, told: Said) -> set[str]:
    """Months that were named, if with a slip in the middle, or that a day lies in which was."""
    slips = slips_among(told.words, reading.pack.terms("month"))
    return _months(reading, told.words | slips) | {str(day.month) for day in told.dates}


def _length_said(time: TimeReference, reading: Reading, told: Said) -> bool:
    """Whether a length was said with this number: "in 5 days" of "in 5 instead of 9 working days"."""
    spelled = reading.text[time.start : time.end]
    if any(
        each.unit in FIRM_UNITS and (each.value, each.unit) in told.units
        for each in reading.quantities
        if time.start <= each.start < time.end
    ):
        return True
    length = _LENGTH.search(flat(spelled))
    return bool(length and re.search(rf" {length[1]} (?:\w+ ){{0,4}}{length[2]} ", told.text))


def number_behind(at: tuple[int, int], reading: Reading, told: Said) -> bool:
    """Whether what looks like the year of a month is a number that was told: "im Mai 27". Not behind a word
    of an end: "by May 27" is a day."""
    month, _, digits = flat(reading.text[slice(*at)]).rpartition(" ")
    words = month.split()
    named = _months(reading, words)
    ends = {*reading.pack.terms("bound_word"), *reading.pack.terms("deadline_word")}
    return bool(
        named
        and ends.isdisjoint(words)
        and _TWO_DIGITS.fullmatch(digits)
        and Decimal(digits) in told.numbers
        and named <= _told_months(reading, told)
    )


def _may_be(day: date, spelled: str) -> Iterator[date]:
    """The days that words may mean: without a year they are read as to come, and may tell of what was."""
    yield day
    if not _YEAR.search(spelled):
        last = (day.month, day.day) == (2, 29)
        yield day.replace(year=day.year - 1, day=28 if last else day.day)
