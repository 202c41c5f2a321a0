"""What a talking point may rest on: the evidence it cites and the goals of the period. Knows no rule."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import suppress
from datetime import date
from decimal import Decimal
from itertools import chain

from goalcoach.domain.calendar import OrgCalendar
from goalcoach.domain.talking import PointKind, TalkingPointDraft
from goalcoach.rules import phrases
from goalcoach.rules.about import form
from goalcoach.rules.apart import days_in_a_row, days_named, past, rows_of_days
from goalcoach.rules.counting import in_units
from goalcoach.rules.facts import Facts
from goalcoach.rules.fair_copy import fair
from goalcoach.rules.figure import GOALS, Figure
from goalcoach.rules.figures import figures_of, lengths
from goalcoach.rules.implied import opening_number
from goalcoach.rules.joined.evidence import EvidenceItem, EvidenceKind
from goalcoach.rules.joined.review import ReviewedGoal
from goalcoach.rules.language.packs import pack
from goalcoach.rules.language.read import Language, Role
from goalcoach.rules.once import kept
from goalcoach.rules.reading import Reading
from goalcoach.rules.said import DIGITS, Said, as_told, dated, days_of
from goalcoach.rules.surface import ISO_DATE
from goalcoach.rules.thresholds import TEXT_LIMIT


def claims(draft: TalkingPointDraft, reading: Reading) -> bool:
    """Whether a point tells something about what was, and does not only ask."""
    return draft.kind is not PointKind.QUESTION and not reading.blank


def cited(draft: TalkingPointDraft, facts: Facts) -> tuple[EvidenceItem, ...]:
    """The evidence a point cites, as far as it is there and may be used."""
    return facts.evidence.cited(draft.evidence) if facts.evidence else ()


def evidence_read(draft: TalkingPointDraft, facts: Facts) -> Iterator[Reading]:
    """What each piece of evidence says that a point cites."""
    yield from (Reading(fair(item.text), "", facts, draft.language) for item in cited(draft, facts))


def items_read(draft: TalkingPointDraft, facts: Facts) -> tuple[Reading, ...]:
    """The same in the order of their days, in which `figures` counts them."""
    items = sorted((item.day, item.text) for item in cited(draft, facts))
    return tuple(Reading(fair(text[:TEXT_LIMIT]), "", facts, draft.language) for _, text in items)


def texts_cited(draft: TalkingPointDraft, facts: Facts) -> tuple[str, ...]:
    """What each piece of evidence that a point cites says, and each goal it is about."""
    items = tuple(fair(item.text[:TEXT_LIMIT]) for item in cited(draft, facts))
    return (*items, *goal_texts(draft, facts)) if items else ()


def rests(draft: TalkingPointDraft, facts: Facts) -> Said | None:
    """What a point's quotes and names may come from; None when no evidence is at hand."""
    return _from(cited(draft, facts), draft, facts)


def counts_on(draft: TalkingPointDraft, facts: Facts) -> Said | None:
    """What numbers and dates may come from: a question may be about all that is open."""
    if draft.kind is not PointKind.QUESTION or draft.evidence or not facts.evidence:
        return rests(draft, facts)
    return _from(tuple(filter(_open, facts.evidence.items)), draft, facts)


def figures(draft: TalkingPointDraft, facts: Facts) -> tuple[Figure, ...]:
    """The numbers that others may follow from: of the evidence, in the order of its days, and of goals."""
    if facts.evidence is None:
        return ()
    question = draft.kind is PointKind.QUESTION
    items = cited(draft, facts)
    if question and not draft.evidence:
        items = tuple(filter(_open, facts.evidence.items))
    return _figures(
        facts,
        tuple(sorted((item.day, item.text) for item in items)),
        goal_texts(draft, facts),
        draft.language,
    )


@kept
def _figures(
    facts: Facts, items: tuple[tuple[date, str], ...], goals: tuple[str, ...], language: str
) -> tuple[Figure, ...]:
    reader = pack(language)
    of_items = (
        figures_of(fair(text[:TEXT_LIMIT]), place, reader, day, facts.calendar)
        for place, (day, text) in enumerate(items)
    )
    of_goals = (figures_of(fair(text[:TEXT_LIMIT]), GOALS, reader, None, facts.calendar) for text in goals)
    return tuple(chain.from_iterable((*of_items, *of_goals)))


def how_many(draft: TalkingPointDraft, facts: Facts) -> frozenset[Decimal]:
    """What may be counted without anybody having told the number: pieces of evidence, or the days in one, in
    one sentence or one month of it, and things it lists."""
    from goalcoach.rules.items_listed import (  # with the first point: no goal waits
        days_of_each_month,
        listed,
    )

    items = cited(draft, facts)
    rows = (rows_of_days(facts, each.text, each.day, draft.language) for each in items)
    counts = {len(items), *map(len, chain.from_iterable(rows))}
    for each in items:
        counts |= {*days_of_each_month(days_named(facts, each.text, each.day, draft.language))}
        counts |= {*listed(fair(each.text[:TEXT_LIMIT]), pack(draft.language))}
    return frozenset(Decimal(each) for each in counts if each > 1)


def months_told(facts: Facts) -> int:
    """In how many months the evidence lies that may be used, cited or not."""
    items = facts.evidence.items if facts.evidence else ()
    return len({(each.day.year, each.day.month) for each in filter(_open, items)})


def days(draft: TalkingPointDraft, facts: Facts) -> frozenset[date]:
    """The single days that the evidence of a point names."""
    named = (days_named(facts, each.text, each.day, draft.language) for each in cited(draft, facts))
    return frozenset(chain.from_iterable(named))


def days_of_texts(draft: TalkingPointDraft, facts: Facts) -> dict[int, date]:
    """The place of each cited text, as `figures` has it, to the day that it is of: the only one it names, or
    else its own."""
    found = {}
    for place, each in enumerate(sorted(cited(draft, facts), key=lambda item: (item.day, item.text))):
        named = [*days_named(facts, each.text, each.day, draft.language)]
        found[place] = named[0] if len(named) == 1 else each.day
    return found


def days_or_written(draft: TalkingPointDraft, facts: Facts) -> frozenset[date]:
    """The single days that evidence and goals of a point name; and its own day of a piece that names none.

    What somebody says at a check-in is of its own day where the sentence names no day that is over.
    """
    named: set[date] = set()
    for each in cited(draft, facts):
        if each.kind is EvidenceKind.CHECK_IN:
            for one in pack(draft.language).sentences(fair(each.text[:TEXT_LIMIT])):
                within = days_named(facts, one.text, each.day, draft.language)
                named |= {day for day in within if day <= each.day} or {each.day}
        else:
            named |= days_named(facts, each.text, each.day, draft.language) or {each.day}
    return goal_days(draft, facts) | named


def goal_days(draft: TalkingPointDraft, facts: Facts) -> frozenset[date]:
    """The single days that the goals of a point name."""
    named = (days_named(facts, text, facts.today, draft.language) for text in goal_texts(draft, facts))
    return frozenset(chain.from_iterable(named))


def days_of_those_with_one(draft: TalkingPointDraft, facts: Facts) -> frozenset[date]:
    """The own days of pieces that name a single one: from that to their own day is a distance they tell."""
    return frozenset(
        each.day
        for each in cited(draft, facts)
        if len(days_named(facts, each.text, each.day, draft.language)) == 1
    )


def goes_down(facts: Facts, goal: ReviewedGoal, language: str) -> bool:
    """Whether a goal is to bring a number down, so that more than its target is less than it asks.

    Where it does not say from where, its words tell.
    """
    changes = pack(language).changes(fair(goal.text[:TEXT_LIMIT]))
    ends = [
        (each.baseline, each.target)
        for each in changes
        if each.baseline is not None and each.target is not None
    ]
    if ends:
        return any(begin > end for begin, end in ends)
    words = {form(word) for word in pack(language).words(fair(goal.text[:TEXT_LIMIT]))}
    down = not words.isdisjoint(pack(language).terms("went_down"))
    return down or "plainly_down" in themes_of(facts, goal.text, language)


def _open(item: EvidenceItem) -> bool:
    return not (item.excluded or item.private or item.kind is EvidenceKind.ABSENCE)


def _from(evidence: Iterable[EvidenceItem], draft: TalkingPointDraft, facts: Facts) -> Said | None:
    if facts.evidence is None:
        return None
    items = tuple([(item.text, item.day) for item in evidence])
    return _told(facts, items, goal_texts(draft, facts), draft.language)


def goal_texts(draft: TalkingPointDraft, facts: Facts) -> tuple[str, ...]:
    """What is said of each goal that a point is about: as it stands, as it was set, and its measure."""
    goals = facts.review.goals if facts.review else ()
    about = [goal for goal in goals if draft.kind is PointKind.QUESTION or goal.id == draft.goal]
    return tuple([text for goal in about for text in (goal.text, goal.original, goal.measure) if text])


@kept
def themes_of(facts: Facts, text: str, language: str) -> Mapping[str, Sequence[tuple[int, int]]]:
    """Theme to the places of its words in a piece of evidence."""
    held = fair(text[:TEXT_LIMIT])
    words = pack(language).words(held)
    code = pack(language).code
    found = [phrases.starts(held, words, code, of_goals=of_goals) for of_goals in (True, False)]
    return {theme: phrases.spans(places.items(), words) for each in found for theme, places in each.items()}


_OURS = "en"


@kept
def _told(facts: Facts, items: tuple[tuple[str, date], ...], goals: tuple[str, ...], language: str) -> Said:
    from goalcoach.rules.columns import beside_months  # with the first point: no goal waits

    reader, today, calendar = pack(language), facts.today, facts.calendar
    # Our own sentences of evidence are English, whichever language the talk is in.
    readers = (reader,) if language == _OURS else (reader, pack(_OURS))
    numbers: set[Decimal] = set()
    dates: set[date] = {day for _, day in items}
    words: set[str] = set()
    units: set[tuple[Decimal, str]] = set()
    for whole, day in items:  # a day without its year was the last such day
        dates.update(*(days_named(facts, whole, day, each.code) for each in readers))
        dates.update(_days_of_row(fair(whole[:TEXT_LIMIT]), day, reader))
        dates.update(_months_of_row(fair(whole[:TEXT_LIMIT]), day, reader, calendar))
    for whole, day in (*items, *((text, today) for text in goals)):
        text = fair(whole[:TEXT_LIMIT])
        times = [*reader.times(text, today, calendar), *reader.times(text, day, calendar)]
        dates.update(
            *(days_of(text, each, told_on, calendar) for each in readers for told_on in (today, day))
        )
        spans = [*(match.span() for match in ISO_DATE.finditer(text))]
        spans += [(time.start, time.end) for time in times if dated(time)]
        amounts = reader.quantities(text)
        undated = [each for each in amounts if each.role is not Role.DATE]
        numbers.update(value for value, _ in in_units(text, undated, reader))
        units.update(in_units(text, amounts, reader))
        in_times = [(value, unit) for _, value, unit in lengths(text, times, reader)]
        numbers.update(value for value, _ in in_times)
        units.update(in_times)
        numbers.update(value for token in _loose(text, spans) for value in reader.values(token))
        numbers.update(opening_number(whole))
        numbers.update(value for _, value, _ in beside_months(text, reader))
        for word in reader.words(text):
            words.update((word.text.lower(), word.lemma))
    return Said(
        numbers=frozenset(numbers),
        dates=frozenset(dates),
        bounds=frozenset((facts.review.begin, facts.review.until) if facts.review else ()),
        words=frozenset(words),
        text=as_told((*(text for text, _ in items), *goals)),
        units=frozenset(units),
        stems=reader.stems(words),
        language=reader.code,
    )


def _days_of_row(text: str, day: date, reader: Language) -> Iterator[date]:
    """Each day in front of others of its month, "14 and 20 April": the last such day before the text."""
    for _, month, one in days_in_a_row(text, reader):
        with suppress(ValueError):  # "31 and 32 April" is no day
            yield past(date(day.year, month, one), day)


def _months_of_row(text: str, day: date, reader: Language, calendar: OrgCalendar) -> Iterator[date]:
    """The first day of each month of a row of numbers under "January to May", which names two of them."""
    from goalcoach.rules.columns import months_from_to  # with the first point: no goal waits

    if any(months_from_to(text, reader)):
        for month in {each for one in figures_of(text, 0, reader, day, calendar) for each in one.months}:
            if month <= _YEAR:
                yield date(day.year - (month > day.month), month, 1)


_YEAR = 12
"""Months: a greater number is a day."""


def _loose(text: str, spans: Iterable[tuple[int, int]]) -> Iterator[str]:
    """Numbers outside dates; after a comma a number is no day ("9 h in January, 6 h in February")."""
    taken = list(spans)
    for match in DIGITS.finditer(text):
        start, end = match.span()
        inside = any(a <= start and end <= b for a, b in taken)
        if not inside or text[:start].rstrip().endswith(","):
            yield match.group()
