"""How many days something came after or before the day of its month that was agreed. Knows no rule."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from decimal import Decimal

from goalcoach.domain.talking import TalkingPointDraft
from goalcoach.rules.about import form
from goalcoach.rules.apart import days_named
from goalcoach.rules.clauses import between_signs, span_of_sentence, words_in
from goalcoach.rules.facts import Facts
from goalcoach.rules.fair_copy import fair
from goalcoach.rules.figures import figures_of
from goalcoach.rules.language.packs import pack
from goalcoach.rules.language.read import Quantity, Role, TimeKind
from goalcoach.rules.named_times import months_of, named_months
from goalcoach.rules.over_times import own_span
from goalcoach.rules.phrases import Span
from goalcoach.rules.reading import Reading
from goalcoach.rules.rests import cited, days
from goalcoach.rules.spans import spans_in
from goalcoach.rules.stretches import months_in

_BEHIND = 5
"""Words behind a number of days among which it says on which side of the day they lie."""
_NEXT = 3
"""Words of "working days late" among which the side stands."""


def days_off(draft: TalkingPointDraft, reading: Reading, facts: Facts) -> Iterator[Span]:
    """Places of days by which something was late or early, as the cited evidence has it: 3 of "28 Apr; by the
    25th", 2 of "due on the 3rd working day, came on day 5"."""
    told = [
        (each, side) for each in reading.quantities if each.unit == "day" and (side := _side(reading, each))
    ]
    if not told:
        return
    known = [*_known(draft, facts)]
    for each, side in told:
        span = own_span(reading, spans_in(reading), each)
        months = (
            months_in(span.days) if span else named_months(reading, *between_signs(reading.text, each.start))
        )
        if any(off == side * each.value and (not months or month in months) for month, off in known):
            yield each.start, each.end


def _side(reading: Reading, number: Quantity) -> int:
    """1 for days behind the one that was agreed, -1 for days in front of it; 0 where it is not said."""
    terms = reading.pack.terms
    begin, _ = span_of_sentence(reading, number.start)
    front = [form(word) for word in words_in(reading, begin, number.start)]
    if front and front[-1] in terms("by_so_much"):  # "late in both months, by two days in April"
        return next((side for word in reversed(front) for theme, side in _SIDES if word in terms(theme)), 0)
    behind = [form(word) for word in words_in(reading, number.end, len(reading.text))[:_BEHIND]]
    for k, word in enumerate(behind[:_NEXT]):
        for theme, side in _SIDES:
            if word in terms(theme):
                return side
        for theme, side in _JOINTS:
            if word in terms(theme) and any(each in terms("agreed_day") for each in behind[k + 1 :]):
                return side
    return 0


_SIDES = (("came_late", 1), ("came_early", -1))
_JOINTS = (("behind_day", 1), ("before_day", -1))


def _known(draft: TalkingPointDraft, facts: Facts) -> Iterator[tuple[int, Decimal]]:
    """Months, each with how many days something came after the day that its text says was agreed, or another
    one that it cites: "by 27 Feb", "hangs there since 25 Feb"."""
    done = days(draft, facts)
    yield from ((day.month, Decimal((day - due).days)) for due in _agreed(draft, facts) for day in done)
    for item in cited(draft, facts):
        text = Reading(item.text, "", facts, draft.language)
        due = [each.value for each in text.quantities if each.role is Role.LABEL and _is_nth(text, each)]
        if len(due) != 1:
            continue
        came = [
            (day.month, Decimal(day.day)) for day in days_named(facts, item.text, item.day, draft.language)
        ]
        counted = figures_of(item.text, 0, text.pack, item.day, facts.calendar)
        came += [
            (min(months), one.value)
            for one in counted
            if len(months := months_of(one.months)) == 1 and not one.unit
        ]
        yield from ((month, day - due[0]) for month, day in came)


def _agreed(draft: TalkingPointDraft, facts: Facts) -> Iterator[date]:
    """The days by which something was to be there, as was told in front of them."""
    for item in cited(draft, facts):
        for time in pack(draft.language).times(fair(item.text), item.day, facts.calendar):
            if time.kind is TimeKind.DEADLINE and time.until and time.until > item.day:
                yield time.until


def _is_nth(text: Reading, number: Quantity) -> bool:
    """Whether a number is told with the ending of a day's: "25th", "25."."""
    behind = text.text[number.end : number.end + 2]
    return any(behind.startswith(ending) for ending in text.pack.terms("day_ending") if ending)
