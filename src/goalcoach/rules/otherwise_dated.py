"""Days and parts of months that a point tells, and no day of the evidence agrees with. Knows no rule."""

from __future__ import annotations

from collections.abc import Iterator
from collections.abc import Set as AbstractSet
from datetime import date, timedelta
from itertools import chain

from goalcoach.domain.talking import TalkingPointDraft
from goalcoach.rules.apart import (
    apart_in_words,
    bare_days,
    days_in_a_row,
    days_named,
    lengths_apart,
    lengths_to_end,
    lie_ahead,
    lie_apart,
    parts_of_months,
    rows_of_days,
)
from goalcoach.rules.clauses import clause_at, sentence_at, words_in
from goalcoach.rules.facts import Facts
from goalcoach.rules.fair_copy import fair
from goalcoach.rules.joined.evidence import EvidenceKind
from goalcoach.rules.named_times import times_named
from goalcoach.rules.phrases import Span
from goalcoach.rules.reading import Reading
from goalcoach.rules.rests import (
    cited,
    days,
    days_of_those_with_one,
    days_or_written,
    evidence_read,
    goal_days,
    texts_cited,
)
from goalcoach.rules.said import Said, within
from goalcoach.rules.thresholds import TEXT_LIMIT
from goalcoach.rules.whose_day import days_of_others, other_weekdays, spans_shared


def otherwise_dated(
    draft: TalkingPointDraft, reading: Reading, facts: Facts, told: Said
) -> Iterator[tuple[int, int]]:
    """Days in a row, parts of months and distances in words that no day of the evidence agrees with."""
    rows = [
        (month, day)
        for each in cited(draft, facts)
        for _, month, day in days_in_a_row(each.text, reading.pack)
    ]
    days_told = {(day.month, day.day) for day in told.dates} | {*rows}
    row = [(at, (month, day)) for at, month, day in days_in_a_row(reading.text, reading.pack)]
    yield from (at for at, day in row if day not in days_told)
    named = days(draft, facts)
    yield from _day_it_was_written(draft, reading, facts, {*rows, *((day.month, day.day) for day in named)})
    yield from parts_of_months(reading, days_or_written(draft, facts) | _days_of_parts(draft, facts))
    yield from days_of_others(reading, cited(draft, facts), facts.calendar)
    yield from spans_shared(reading, named, told)
    yield from other_weekdays(reading, named, told)
    from goalcoach.rules.in_order import turned_order  # with the first point: no goal waits
    from goalcoach.rules.span_fits import otherwise_told

    yield from turned_order(reading, cited(draft, facts), facts.calendar)
    yield from _other_quarters(reading, told)
    yield from otherwise_told(draft, reading, facts)
    yield from _other_lengths(draft, reading, facts, told)
    yield from _other_ends(draft, reading, facts, told)
    from goalcoach.rules.agreed_days import agreed_days

    yield from _other_bare_days(reading, days_told, agreed_days(texts_cited(draft, facts), reading.pack))


def _days_of_parts(draft: TalkingPointDraft, facts: Facts) -> frozenset[date]:
    """The days of weeks and parts of months that the evidence tells of: "first half of March: 12"."""
    from goalcoach.rules.spans import looked_back, spans_told  # with the first point: no goal waits

    back = looked_back(facts)
    told = (
        days
        for item in cited(draft, facts)
        for each in spans_told(fair(item.text[:TEXT_LIMIT]), draft.language, back, facts.calendar)
        if each.close
        for days in each.days
    )
    return frozenset(each.first + timedelta(days=k) for each in told for k in range(each.many))


def _other_lengths(
    draft: TalkingPointDraft, reading: Reading, facts: Facts, told: Said
) -> Iterator[tuple[int, int]]:
    """Lengths of time by which no two things that were told lie apart, but for names of times: "the month
    after March"."""
    from goalcoach.rules.off_the_day import days_off  # with the first point: no goal waits
    from goalcoach.rules.span_fits import fitting

    named, written = days(draft, facts), days_of_those_with_one(draft, facts)
    from_agreed = dict(_from_agreed_day(draft, reading, facts))
    agreed = [at for at, right in from_agreed.items() if right]
    found = [at for at, right in from_agreed.items() if not right]
    found += apart_in_words(reading, named, _told_apart(draft, facts))
    for each in lengths_apart(reading):
        known = (each.value, each.unit) in told.units or within((each.start, each.end), agreed)
        if not known and not lie_apart(each.value, each.unit, named | written):
            found.append((each.start, each.end))
    found += [at for at, right in _often_in_month(draft, reading, facts) if not right]
    fit = [*fitting(draft, reading, facts), *days_off(draft, reading, facts)] if found else []
    yield from (at for at in found if not within(at, fit))


def by_days_told(draft: TalkingPointDraft, reading: Reading, facts: Facts) -> Iterator[Span]:
    """Numbers that follow from days alone: how often in a month, how far from an agreed day."""
    found = (*_often_in_month(draft, reading, facts), *_from_agreed_day(draft, reading, facts))
    yield from (at for at, right in found if right)


def _from_agreed_day(draft: TalkingPointDraft, reading: Reading, facts: Facts) -> Iterator[tuple[Span, bool]]:
    """Numbers of days from an agreed day of each month, and whether they are right."""
    from goalcoach.rules.agreed_days import agreed_days, by_agreed_day, labelled  # with the first point

    texts = texts_cited(draft, facts)
    if agreed := agreed_days(texts, reading.pack):
        named = sorted(days(draft, facts))
        yield from by_agreed_day(reading, named, agreed, labelled=labelled(texts, named, reading.pack))


def _often_in_month(draft: TalkingPointDraft, reading: Reading, facts: Facts) -> Iterator[tuple[Span, bool]]:
    """Numbers of times in a month, and whether the evidence names so many days in it."""
    from goalcoach.rules.counted_in_month import counted_in_month  # with the first point: no goal waits

    pieces = cited(draft, facts)
    rows = (rows_of_days(facts, each.text, each.day, draft.language) for each in pieces)
    yield from counted_in_month(reading, [*chain.from_iterable(rows)])


def _told_apart(draft: TalkingPointDraft, facts: Facts) -> Iterator[str]:
    """The words by which the evidence itself tells how far days lie apart: "the week after"."""
    for each in evidence_read(draft, facts):
        yield from (each.text[start:end] for start, end in each.theme("apart"))


def _other_ends(
    draft: TalkingPointDraft, reading: Reading, facts: Facts, told: Said
) -> Iterator[tuple[int, int]]:
    """Lengths of time by which nothing that was told lies in front of an end."""
    from goalcoach.rules.off_the_day import days_off  # with the first point: no goal waits

    off = frozenset(days_off(draft, reading, facts))
    for each in lengths_to_end(reading):
        if (each.start, each.end) in off:
            continue
        named = days(draft, facts)
        done = named | {item.day for item in cited(draft, facts)}
        ends = named | goal_days(draft, facts)
        if (each.value, each.unit) not in told.units and not lie_ahead(each.value, each.unit, done, ends):
            yield each.start, each.end


def _other_bare_days(
    reading: Reading, told: AbstractSet[tuple[int, int]], agreed: AbstractSet[int]
) -> Iterator[tuple[int, int]]:
    """Days without their month that no day which was told is, in the month that the sentence names."""
    for at, day in bare_days(reading):
        if day in agreed and not reading.times:
            continue  # "by the 20th", of whichever month
        months = _months_in_front(reading, at[0]) or {month for month, _ in told}
        if not any((month, day) in told for month in months):
            yield at


def _months_in_front(reading: Reading, at: int) -> set[int]:
    """The months of the last time in front of a place in its sentence, else those of its clause."""
    sentence = sentence_at(reading, at)
    named = times_named(reading, sentence.start, at) if sentence else []
    if named:
        return {*named[-1]}
    begin, end = clause_at(reading.text, at)
    return {month for months in times_named(reading, begin, end) for month in months}


def _other_quarters(reading: Reading, told: Said) -> Iterator[tuple[int, int]]:
    """Places of quarters of which nothing was told."""
    names = reading.pack.terms("month")
    months = {day.month for day in told.dates} | {int(names[word]) for word in told.words if word in names}
    for time in reading.times:
        words = {word.text.lower() for word in words_in(reading, time.start, time.end)}
        of_year = all(
            not words.isdisjoint(reading.pack.terms(theme)) for theme in ("quarter_word", "which_quarter")
        )
        if not time.begin or not time.until or not of_year:
            continue
        own = {month for month in range(1, 13) if time.begin.month <= month <= time.until.month}
        if len(own) == _QUARTER and own.isdisjoint(months):
            yield time.start, time.end


_QUARTER = 3
"""Months."""


_LOOKING_BACK = (EvidenceKind.NOTE, EvidenceKind.FEEDBACK)


def _day_it_was_written(
    draft: TalkingPointDraft, reading: Reading, facts: Facts, named: AbstractSet[tuple[int, int]]
) -> Iterator[tuple[int, int]]:
    """Days on which evidence was only written down, where it names the days it tells of.

    Of notes and feedback alone: a check-in tells of its day. Not where a point says that it was written then.
    """
    items = [each for each in cited(draft, facts) if each.kind in _LOOKING_BACK]
    silent = {each.day for each in items if not days_named(facts, each.text, each.day, draft.language)}
    written = {(each.day.month, each.day.day) for each in items if each.day not in silent} - named
    written -= {(day.month, day.day) for day in (*goal_days(draft, facts), *silent)}
    for time in reading.times if written else ():
        single = time.until if time.begin == time.until else None
        if single and (single.month, single.day) in written and not _noted(reading, time.start):
            yield time.start, time.end


def _noted(reading: Reading, at: int) -> bool:
    """Whether the part of a sentence around a place, between its commas, says that something was written."""
    begin = reading.text.rfind(", ", 0, at) + 1
    end = reading.text.find(", ", at)
    return any(
        begin <= start < (end if end > 0 else len(reading.text)) for start, _ in reading.theme("noted_verb")
    )
