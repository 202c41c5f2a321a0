"""How far days of the evidence lie apart, and where in a month they lie. Knows no rule."""

from __future__ import annotations

import re
from calendar import monthrange
from collections.abc import Iterable, Iterator
from datetime import date
from decimal import Decimal
from functools import cache
from itertools import permutations, product
from typing import NamedTuple

from goalcoach.domain import late
from goalcoach.domain.calendar import OrgCalendar
from goalcoach.rules.clauses import clause_at, words_in
from goalcoach.rules.facts import Facts
from goalcoach.rules.fair_copy import fair
from goalcoach.rules.implied import any_of, days_without_month
from goalcoach.rules.language.lowered import lowered
from goalcoach.rules.language.packs import pack
from goalcoach.rules.language.read import Language, Quantity
from goalcoach.rules.once import kept
from goalcoach.rules.reading import Reading
from goalcoach.rules.thresholds import TEXT_LIMIT

_DIGIT = late.pattern(r"\d")


class Placed(NamedTuple):
    """A day and where it is told."""

    start: int
    end: int
    day: date
    feast: bool = False
    """Whether it is told by a name alone."""


_DAYS = {"day": (Decimal(1), 0), "week": (Decimal(7), 3), "month": (Decimal("30.4"), 8)}
"""Of a unit: its days, and by how many days it may be off."""


@kept
def days_named(facts: Facts, text: str, day: date, language: str) -> frozenset[date]:
    """The single days that a piece of evidence names, each the last such day before it was written."""
    reader, held = pack(language), fair(text[:TEXT_LIMIT])
    bare = {each for each in days_without_month(held, day, reader) if each <= day}
    return frozenset(bare | {each.day for each in days_placed(held, day, reader, facts.calendar)})


@kept
def rows_of_days(facts: Facts, text: str, day: date, language: str) -> tuple[frozenset[date], ...]:
    """The days that a piece of evidence names, and each sentence of it; both again without feasts, which tell
    a time more than they are one of a row."""
    reader, held = pack(language), fair(text[:TEXT_LIMIT])
    parts = dict.fromkeys((held, *(each.text for each in reader.sentences(held))))
    in_front = [_in_front(each, day, reader) for each in parts]
    placed = [days_placed(each, day, reader, facts.calendar) for each in parts]
    dated = [
        front.union(one.day for one in row if not one.feast)
        for front, row in zip(in_front, placed, strict=True)
    ]
    named = (
        front | days_named(facts, each, day, language) for front, each in zip(in_front, parts, strict=True)
    )
    return (*named, *dated)


def _in_front(text: str, told_on: date, reader: Language) -> frozenset[date]:
    """The days of a text that have their month from the one behind them: the 4th of "on 4 and 9 June"."""
    row = (
        each for each in days_in_a_row(text, reader) if 1 <= each[2] <= monthrange(told_on.year, each[1])[1]
    )
    return frozenset(past(date(told_on.year, month, day), told_on) for _, month, day in row)


def days_placed(text: str, told_on: date, reader: Language, calendar: OrgCalendar) -> list[Placed]:
    """The single days of a text in their order, each the last such day before it was told; those among them
    that are told by how far they lie from the one in front."""
    from goalcoach.rules.days_after_others import days_after_others  # with the first point: no goal waits

    times = reader.times(text, told_on, calendar)
    named = [
        Placed(each.start, each.end, past(each.until, told_on), not _DIGIT.search(text, each.start, each.end))
        for each in times
        if each.until and each.begin == each.until
    ]
    worked_out = days_after_others(text, [each[:3] for each in named], told_on, reader)
    return sorted([*named, *(Placed(*each) for each in worked_out)])


def past(day: date, told_on: date) -> date:
    """The last such day before something was told."""
    return day.replace(year=day.year - 1) if day > told_on and (day.month, day.day) != (2, 29) else day


def lie_apart(value: Decimal, unit: str, days: Iterable[date]) -> bool:
    """Whether two of these days lie so many days, weeks or months apart."""
    size, off = _DAYS.get(unit, (Decimal(0), 0))
    return bool(size) and any(abs((b - a).days - value * size) <= off for a, b in permutations(days, 2))


def lengths_apart(reading: Reading) -> Iterator[Quantity]:
    """Numbers of days, weeks or months by which one day lies behind another: "five weeks later".

    Not of those that are counted, "on 3 days after it", nor compared, "3 days later than agreed".
    """
    terms = reading.pack.terms
    for each in reading.quantities:
        if each.unit not in _DAYS:
            continue
        before, behind = reading.text[: each.start].split()[-1:], reading.text[each.end :].split()[:2]
        joint, *then = (word.strip(".,;:").lower() for word in behind or ("",))
        counts = before and before[0].lower() in terms("time_preposition")
        compares = then and then[0] in terms("against_them")
        if counts or compares:
            continue
        if joint in terms("apart_joint") or _lie_between(reading, each):
            yield each


def lengths_to_end(reading: Reading) -> Iterator[Quantity]:
    """Numbers of days or weeks by which something lies in front of its end: "4 days before the deadline"."""
    ahead = _ahead(any_of(reading.pack, "ahead_joint"), any_of(reading.pack, "end_noun"))
    for each in reading.quantities:
        if each.unit in _DAYS and ahead.match(reading.text, each.end):
            yield each


@cache
def _ahead(joints: str, ends: str) -> re.Pattern[str]:
    return re.compile(rf"(?i)\s(?:{joints})\s(?:[^\W\d]+\s){{0,3}}?(?:{ends})\b")


def lie_ahead(value: Decimal, unit: str, days: Iterable[date], ends: Iterable[date]) -> bool:
    """Whether one of these days lies so many days or weeks before one of these ends."""
    size, off = _DAYS.get(unit, (Decimal(0), 0))
    return any(end > day and abs((end - day).days - value * size) <= off for day, end in product(days, ends))


def bare_days(reading: Reading) -> Iterator[tuple[tuple[int, int], int]]:
    """Days without their month, "not until the 19th", with the place of the number."""
    parts = [any_of(reading.pack, theme) for theme in ("bare_day_joint", "day_ending", "month")]
    behind = _bare_behind(*parts)
    for match in _bare(*parts).finditer(reading.text):
        found: re.Match[str] | None = match
        while found:
            yield found.span(1), int(found[1])
            found = behind.match(reading.text, found.end())


@cache
def _bare(joints: str, endings: str, months: str) -> re.Pattern[str]:
    behind = r"(?=\s*(?:[,;:.!?)]|\Z)|\s[a-zäöü])"
    return re.compile(rf"(?i:\b(?:{joints})\s)([12]?\d|3[01])(?:{endings})(?!\s?(?i:of\s|{months})){behind}")


@cache
def _bare_behind(joints: str, endings: str, months: str) -> re.Pattern[str]:
    """Another day behind one: "on the 10th and 24th", "am 9. und 23."."""
    joint = rf"\s?(?:,|&|\s(?i:und|and))\s?(?i:(?:{joints})\s)?"
    return re.compile(rf"{joint}([12]?\d|3[01])(?:{endings})(?!\w)(?!\s?(?i:of\s|{months}))")


def _lie_between(reading: Reading, length: Quantity) -> bool:
    """Whether it is said that a length of time lies between two things."""
    words = {word.text.lower() for word in words_in(reading, *clause_at(reading.text, length.start))}
    return all(not words.isdisjoint(reading.pack.terms(theme)) for theme in ("between_word", "lying_verb"))


def apart_in_words(reading: Reading, days: frozenset[date], told: Iterable[str]) -> Iterator[tuple[int, int]]:
    """Places of "a week later" where no two of these days lie so far apart; of fewer than two none.

    `told` are such words of the evidence itself: then another of them is wrong, and the same is not.
    """
    distances = [(b - a).days for a, b in permutations(days, 2)]
    known = [span for words in told if (span := _distance(words, reading.pack))]
    for start, end in reading.theme("apart") if distances or known else ():
        span = _distance(reading.text[start:end], reading.pack)
        fits = span and (
            any(span[0] <= each <= span[1] for each in distances)
            or any(span[0] <= most and least <= span[1] for least, most in known)
        )
        if span and not fits:
            yield start, end


def _distance(words: str, reader: Language) -> tuple[int, int] | None:
    """The fewest and the most days that words like "a week later" may mean."""
    least, _, most = reader.terms("apart").get(words.lower(), "").partition("-")
    return (int(least), int(most)) if most else None


def parts_of_months(reading: Reading, days: Iterable[date]) -> Iterator[tuple[int, int]]:
    """Places of "early March" where days in that month were told, and none in that part of it."""
    reader, of_months = reading.pack, reading.pack.terms("part_of_month")
    told = {(day.month, day.day) for day in days}
    for match in _part_of(any_of(reader, "part_of_month"), any_of(reader, "month")).finditer(reading.text):
        month = int(reader.terms("month")[lowered(match[2])])
        first, _, last = of_months[" ".join(lowered(match[1]).split())].partition("-")
        inside = [day for of, day in told if of == month]
        front = reading.text[: match.start()].lower().split()[-1:]
        length = front and front[0] in reader.terms("span_measure")
        if inside and not length and not any(int(first) <= day <= int(last) for day in inside):
            yield match.span()  # "a day early in May" was early


@cache
def _part_of(parts: str, months: str) -> re.Pattern[str]:
    return re.compile(rf"(?i)\b({parts})[ -]({months})\b")


def days_in_a_row(text: str, reader: Language) -> Iterator[tuple[tuple[int, int], int, int]]:
    """Days in front of others of the same month, "4 and 9 June": the place, the month and the day of each."""
    row = _row(any_of(reader, "month"))
    for match in row.finditer(text):
        month = int(reader.terms("month")[lowered(match[2])])
        for day in re.finditer(r"\d{1,2}", match[1]):
            yield (match.start() + day.start(), match.start() + day.end()), month, int(day[0])


@cache
def _row(months: str) -> re.Pattern[str]:
    number = r"\d{1,2}(?:st|nd|rd|th|\.)?"
    return re.compile(
        rf"(?i)\b({number}(?:,\s?{number})*)\s?(?:,|&|\band\b|\bund\b)\s?{number}\s(?:of\s)?({months})\b"
    )
