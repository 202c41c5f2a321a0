"""How late something was, by an agreed day that is told without its month: "by the 25th". Knows no rule."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from functools import cache

from goalcoach.rules.clauses import sentence_at
from goalcoach.rules.implied import any_of
from goalcoach.rules.language.read import Language, Quantity
from goalcoach.rules.named_times import times_named
from goalcoach.rules.phrases import Span
from goalcoach.rules.reading import Reading

_HALF = 15
"""Days from an agreed one on which something belongs to the next one, or the last."""


def agreed_days(texts: Iterable[str], reader: Language) -> frozenset[int]:
    """The days of a month by which something is to be there, each month."""
    pattern = _agreed(*(any_of(reader, theme) for theme in ("by_day", "day_ending", "month")))
    return frozenset(int(match[1]) for text in texts for match in pattern.finditer(text))


@cache
def _agreed(joints: str, endings: str, months: str) -> re.Pattern[str]:
    return re.compile(
        rf"(?i)\b(?:{joints})\s(\d{{1,2}})(?:{endings})(?!\w)(?!\s?(?:of\s)?(?:{months})\b)(?!\d)"
    )


def by_agreed_day(
    reading: Reading, days: Sequence[date], agreed: frozenset[int], *, labelled: bool
) -> Iterator[tuple[Span, bool]]:
    """Numbers of days by which something was late or early, and whether one of these days was, so many.

    Of the days that the sentence names, if it names one of them; of those of its month, unless things are
    `labelled` with months: the February books, handed in in March.
    """
    for each in reading.quantities if agreed and days else ():
        way = _way(reading, each)
        if way is None:
            continue
        off = {day.day - one for day in _meant(reading, each, days, labelled=labelled) for one in agreed}
        off = {one for one in off if abs(one) <= _HALF}
        if off - {0}:
            yield (each.start, each.end), any(one == each.value * way for one in off)


def labelled(texts: Iterable[str], days: Sequence[date], reader: Language) -> bool:
    """Whether texts name more months than these days have."""
    words = (word.text.lower() for text in texts for word in reader.words(text))
    return sum(word in reader.terms("month") for word in words) > len(days)


def _way(reading: Reading, number: Quantity) -> int | None:
    """1 behind the agreed day, -1 ahead of it; None where it counts no days, or nothing right behind says
    which."""
    themes = ("day_word", "days_late", "days_early")
    behind = number.end if number.unit == "day" else number.start
    found = _which(*(any_of(reading.pack, theme) for theme in themes)).match(reading.text, behind)
    if not found:
        return None
    return 1 if found[1] else -1


@cache
def _which(day: str, late: str, early: str) -> re.Pattern[str]:
    return re.compile(rf"(?i)(?:[^\W_]+\s(?:{day}))?\s(?:({late})|({early}))\b")


def _meant(reading: Reading, number: Quantity, days: Sequence[date], *, labelled: bool) -> Sequence[date]:
    """The days that a sentence names, or else those of the months that it names, or else all."""
    sentence = sentence_at(reading, number.start)
    if sentence is None:
        return days
    single = [
        time.until
        for time in reading.times
        if time.until and time.begin == time.until and sentence.start <= time.start < sentence.end
    ]
    exact = [day for day in days if any((day.month, day.day) == (one.month, one.day) for one in single)]
    named = () if labelled else times_named(reading, sentence.start, sentence.end)
    of_month = [day for day in days if any(day.month in months for months in named)]
    return exact or of_month or days
