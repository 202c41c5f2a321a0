"""Which thing a day in evidence is of: "Haus Beck on 22 April, Kita on 3 June". Knows no rule."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date
from functools import cache
from itertools import chain

from goalcoach.domain import late
from goalcoach.domain.calendar import OrgCalendar
from goalcoach.domain.late import dataclass
from goalcoach.rules.apart import days_placed, past
from goalcoach.rules.clauses import sentence_at, words_in
from goalcoach.rules.fair_copy import fair
from goalcoach.rules.implied import any_of
from goalcoach.rules.joined.evidence import EvidenceItem
from goalcoach.rules.language.lowered import lowered
from goalcoach.rules.language.read import Language, Sentence, Word
from goalcoach.rules.named_times import times_named
from goalcoach.rules.phrases import Span
from goalcoach.rules.reading import Reading
from goalcoach.rules.said import Said
from goalcoach.rules.thresholds import TEXT_LIMIT

_PARTING = late.pattern(r"[,;:.()](?=\s|$)|[\u2013\u2014]")
_NAMING = 2
"""Words in front of a day that say what happened on it."""


@dataclass(frozen=True, slots=True)
class OneDay:
    """A day with the words in front of it."""

    day: date
    names: frozenset[str]
    """The words right in front of it that no other day has."""
    said: frozenset[str]
    """All that belong to it, but for the first of the text, which may be a verb for all: "Planned …"."""


def days_of_others(reading: Reading, items: Sequence[EvidenceItem], calendar: OrgCalendar) -> Iterator[Span]:
    """Places of days and months in which a thing is told that the evidence has on another day.

    Only where a sentence names one time, and things of one day alone.
    """
    for item in items:
        days = single_days(fair(item.text[:TEXT_LIMIT]), item.day, reading.pack, calendar)
        if len(days) < 2 or not all(each.names for each in days):
            continue
        yield from _changed_places(reading, days)
        for sentence in reading.sentences:
            inside = words_in(reading, sentence.start, sentence.end)
            words = {form for word in inside for form in (word.lemma, word.text.lower())}
            of_it = [each for each in days if not words.isdisjoint(each.names)]
            others = [each for each in days if words.isdisjoint(each.names | each.said)]
            at = _only_time(reading, sentence.start, sentence.end)
            if not at or not of_it or not others:
                continue
            months, day, place = at
            if not any(_is(each.day, months, day) for each in of_it) and any(
                _is(each.day, months, day) for each in others
            ):
                yield place


def _changed_places(reading: Reading, days: Sequence[OneDay]) -> Iterator[Span]:
    """Places of days in a sentence that has several, and with each the thing of another one."""
    for sentence in reading.sentences:
        told = [
            (time, each)
            for time in reading.times
            for each in days
            if sentence.start <= time.start < sentence.end
            and time.until
            and time.begin == time.until
            and _is(each.day, frozenset(), time.until)
        ]
        places = [
            min((word.start for word in _words_of(reading, sentence, each.names)), default=-1)
            for _, each in told
        ]
        if len(told) < 2 or min(places) < 0 or len({each.day for _, each in told}) < len(told):
            continue
        if places != sorted(places):
            yield told[0][0].start, told[0][0].end


def _words_of(reading: Reading, sentence: Sentence, names: frozenset[str]) -> list[Word]:
    inside = words_in(reading, sentence.start, sentence.end)
    return [word for word in inside if not names.isdisjoint((word.lemma, word.text.lower()))]


def _is(day: date, months: frozenset[int], exactly: date | None) -> bool:
    if exactly:
        return (day.month, day.day) == (exactly.month, exactly.day)
    return day.month in months


def _only_time(reading: Reading, begin: int, end: int) -> tuple[frozenset[int], date | None, Span] | None:
    """The only month or day that a sentence names, and its place."""
    here = [each for each in reading.times if begin <= each.start < end and each.until]
    if len(here) != 1:
        return None
    time = here[0]
    place = time.start, time.end
    if time.begin == time.until:
        return frozenset(), time.until, place
    named = times_named(reading, begin, end)
    return (named[0], None, place) if len(named) == 1 else None


def single_days(text: str, told_on: date, reader: Language, calendar: OrgCalendar) -> list[OneDay]:
    """The single days of a text in their order, each with the words that stand right in front of it.

    What several of them share says of none which day it was.
    """
    times = [
        each for each in reader.times(text, told_on, calendar) if each.until and each.begin == each.until
    ]
    bracketed = [_bracketed(text, each.end, reader) for each in times]
    if times and all(bracketed):
        return [
            OneDay(past(each.until or told_on, told_on), names, names)
            for each, names in zip(times, _apart(bracketed), strict=True)
        ]
    found: list[OneDay] = []
    last = 0
    for time in days_placed(text, told_on, reader, calendar):
        begin = max([last, *(match.end() for match in _PARTING.finditer(text, last, time.start))])
        words = [word for word in reader.words(text) if begin <= word.start < time.start]
        forms = [{word.lemma, word.text.lower()} for word in words if says(word.text.lower(), reader)]
        names = frozenset(chain.from_iterable(forms[-_NAMING:]))
        said = frozenset(chain.from_iterable(forms[not last and begin == 0 :]))
        found.append(OneDay(time.day, names, said))
        last = time.end
    times_told = Counter(form for each in found for form in each.names | each.said)
    shared = {form for form, many in times_told.items() if many > 1}
    return [replace(each, names=each.names - shared, said=each.said - shared) for each in found]


def _bracketed(text: str, end: int, reader: Language) -> frozenset[str]:
    """The words in brackets right behind a day: "on 8 April (Ines, cargo bike)"."""
    bracket = _BRACKET.match(text, end)
    words = reader.words(bracket[1]) if bracket else ()
    return frozenset(form for word in words for form in (word.lemma, word.text.lower()) if says(form, reader))


_BRACKET = late.pattern(r"\s?\(([^()]*)\)")


def _apart(several: Sequence[frozenset[str]]) -> list[frozenset[str]]:
    """Each without the words that another one has, too."""
    many = Counter(chain.from_iterable(several))
    return [frozenset(form for form in each if many[form] == 1) for each in several]


def says(word: str, reader: Language) -> bool:
    themes = ("connecting", "everyday", "bound_word", "comparing_word", "month")
    return not any(word in reader.terms(theme) for theme in themes) and not word[0].isdigit()


def spans_shared(reading: Reading, days: frozenset[date], told: Said) -> Iterator[Span]:
    """Places of "in the same month" where no two of these days lie in one; of fewer than two none.

    Not where the evidence itself says so.
    """
    terms = reading.pack.terms
    spans = _same(any_of(reading.pack, "same_word"), any_of(reading.pack, "span_shared"))
    for match in spans.finditer(reading.text) if len(days) > 1 else ():
        before = reading.text[: match.start()].lower().split()[-2:]
        if terms("negation").keys().isdisjoint(before) and not told.has(match.group()):
            span = terms("span_shared")[lowered(match[1])]
            if len({_part(span, day) for day in days}) == len(days):
                yield match.span()


def _part(span: str, day: date) -> tuple[int, int]:
    """Which day, week, month or quarter a day lies in."""
    match span:
        case "week":
            return day.isocalendar()[:2]
        case "month":
            return day.year, day.month
        case "quarter":
            return day.year, (day.month - 1) // 3
    return day.year, day.toordinal()


def _own_day(reading: Reading, word: Word) -> date | None:
    """The day that a weekday is told with: "on Wednesday 22 April", "am Donnerstag, dem 23. April"."""
    for time in reading.times:
        if 0 <= time.start - word.end <= _BESIDE and time.begin == time.until:
            return time.until
    return None


_BESIDE = 6
"""Signs between a weekday and its day."""


@cache
def _same(same: str, spans: str) -> re.Pattern[str]:
    return re.compile(rf"(?i)\b(?:{same})\s({spans})\b")


def other_weekdays(reading: Reading, days: frozenset[date], told: Said) -> Iterator[Span]:
    """Places of "on a Sunday in May" where days in May were told, and none of them is a Sunday; or where no
    month is named, and no day is one."""
    names = reading.pack.terms("weekday")
    for word in reading.words if days else ():
        weekday = names.get(word.text.lower())
        if weekday is None or told.has(word.text):
            continue
        sentence = sentence_at(reading, word.start)
        named = times_named(reading, sentence.start, sentence.end) if sentence else []
        inside = [day for day in days if not named or any(day.month in months for months in named)]
        own = _own_day(reading, word)
        if own:
            inside = [day for day in days if (day.month, day.day) == (own.month, own.day)]
        front = reading.text[: word.start].lower().split()[-1:]
        nth = reading.pack.terms("nth_day").get(front[0], "") if front else ""
        inside_then = [
            day for day in inside if str(day.weekday()) == weekday and nth in ("", str((day.day + 6) // 7))
        ]
        single = not front or front[0] in reading.pack.terms("a_single")  # "on a Sunday": of one day alone
        if (own or len(named) == 1 or (single and not named)) and inside and not inside_then:
            yield word.start, word.end
