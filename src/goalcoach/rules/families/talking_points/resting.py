"""TP3: whether numbers, dates, quotes, names and causes of a talking point stand in its evidence."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date, timedelta

from goalcoach.domain import late
from goalcoach.domain.finding import Certainty, Severity
from goalcoach.domain.talking import PointKind, TalkingPointDraft
from goalcoach.rules.apart import bare_days, days_in_a_row, lengths_apart, lengths_to_end, lie_apart
from goalcoach.rules.clauses import begs, in_a_question
from goalcoach.rules.facts import Facts
from goalcoach.rules.fair_copy import fair
from goalcoach.rules.families.talking_points.asking import asks
from goalcoach.rules.figure import Figure
from goalcoach.rules.in_parts import parts_told
from goalcoach.rules.language.read import TimeReference
from goalcoach.rules.otherwise_dated import by_days_told, otherwise_dated
from goalcoach.rules.phrases import Span as Place
from goalcoach.rules.quoting import pieces, stand_in, turned
from goalcoach.rules.reading import Reading
from goalcoach.rules.rests import (
    cited,
    claims,
    counts_on,
    days,
    figures,
    items_read,
    rests,
    texts_cited,
    themes_of,
)
from goalcoach.rules.rule import WORDED, Bad, Good, Hit, Source, hits, quoted, rule
from goalcoach.rules.said import Said, flat, heard, unsaid_names, unsaid_numbers, within
from goalcoach.rules.samples import a_growth_point, a_point, a_question, an_item, with_items
from goalcoach.rules.sisters import sisters
from goalcoach.rules.sources import ACCURACY, FIFTEEN_FIVE_SOURCES
from goalcoach.rules.surface import OTHER_MARKS, QUOTED
from goalcoach.rules.swapped import numbers_swapped
from goalcoach.rules.unsaid_times import days_said, unsaid_times
from goalcoach.rules.weekdays import unsaid_weekdays

_S0 = Source("Primalogik, Performance goals vs. development goals (2026)", "review examples")
_TEMPLATES = "You wrote 12 answer templates for the order queue with Tomas."
_DAY = date(2026, 8, 3)


def _from_nowhere(
    draft: TalkingPointDraft, reading: Reading, facts: Facts, told: Said
) -> Iterator[tuple[int, int]]:
    """Places of numbers that neither stand in the evidence nor follow from it. Parts in words are TP312's."""
    from goalcoach.rules.lengths_told import lengths_known  # with the first point: no goal waits
    from goalcoach.rules.months_shared import months_shared
    from goalcoach.rules.off_the_day import days_off
    from goalcoach.rules.reckoned import reckoned
    from goalcoach.rules.set_against import windows
    from goalcoach.rules.span_fits import fitting, weeks_named

    freely = facts.thresholds.spelled_freely_in_reply
    unsaid = list(unsaid_numbers(reading, told, freely if draft.kind is PointKind.QUESTION else 1))
    if asks(reading):
        asked = frozenset(unsaid_numbers(reading, told, freely))
        unsaid = [at for at in unsaid if at in asked or not in_a_question(reading, at[0])]
    numbers = figures(draft, facts)
    clocks, lengths = lengths_known(reading, texts_cited(draft, facts), numbers)
    parts = list(parts_told(reading, told, numbers))
    by_month = [*months_shared(reading, texts_cited(draft, facts))]
    yield from (at for at, found in parts if found is None and at not in by_month)
    if claims(draft, reading):
        known_days = days_said(reading, told)
        swapped = numbers_swapped(reading, texts_cited(draft, facts))
        unsaid += [at for at in swapped if not within(at, known_days)]
        otherwise = _told_otherwise(draft, reading, facts, told, numbers)
        times = [*weeks_named(reading), *lengths]
        yield from (at for at in otherwise if not (within(at, times) or in_a_question(reading, at[0])))
    settled = [*by_month, *(at for at, _ in parts)]
    settled += reading.theme("two_together")
    settled += windows(reading) if draft.kind is PointKind.QUESTION else ()
    settled += [at for at, _, _ in days_in_a_row(reading.text, reading.pack)]
    settled += [(each.start, each.end) for each in lengths_apart(reading)]
    if claims(draft, reading):  # TP311 and TP302 look at them there alone
        settled += [(each.start, each.end) for each in lengths_to_end(reading)]
        settled += [at for at, _ in bare_days(reading)]
        settled += (*fitting(draft, reading, facts), *days_off(draft, reading, facts)) if unsaid else ()
        settled += by_days_told(draft, reading, facts) if unsaid else ()
    named = days(draft, facts) if unsaid else frozenset[date]()
    by_place = {(each.start, each.end): each for each in reading.quantities}
    in_words = reading.theme("ratio") if unsaid else ()
    settled += lengths
    for at in unsaid:
        known = by_place.get(at)
        if any(start < at[1] and at[0] < end for start, end in (*in_words, *settled)):
            continue
        if known and reckoned(draft, reading, facts, known, numbers):
            continue
        if known and ((known.value, known.unit) in clocks or lie_apart(known.value, known.unit, named)):
            continue
        yield at


def _told_otherwise(
    draft: TalkingPointDraft, reading: Reading, facts: Facts, told: Said, numbers: Sequence[Figure]
) -> Iterator[tuple[int, int]]:
    """Places of numbers, and of words that count, which the evidence has as something else, or otherwise."""
    from goalcoach.rules.agreeing import disagreeing  # with the first point: no goal waits
    from goalcoach.rules.counted_in_words import counted_otherwise
    from goalcoach.rules.over_times import called_a_mean
    from goalcoach.rules.reckoned import told_over_times
    from goalcoach.rules.set_against import something_else

    by_place = {(each.start, each.end): each for each in reading.quantities}
    of_months = called_a_mean(reading, numbers, items_read(draft, facts))
    for at in (*something_else(reading, told, numbers), *disagreeing(reading, told, numbers), *of_months):
        each = by_place.get(at)  # "28 days sooner than the second one", "9 fewer a week"
        if each and (
            lie_apart(each.value, each.unit, days(draft, facts))
            or told_over_times(draft, reading, facts, each, numbers)
        ):
            continue
        yield at
    yield from counted_otherwise(reading, numbers, items_read(draft, facts))


@rule(
    code="TP301",
    name="number-not-in-evidence",
    scope=TalkingPointDraft,
    model=Severity.BLOCK,
    person=None,
    certainty=Certainty.EXACT,
    since="0.2",
    message="{number!r} is a number that the cited evidence does not hold",
    why="A made-up number about a person is repeated as a fact, up to decisions about them.",
    sources=(ACCURACY, FIFTEEN_FIVE_SOURCES),
    ask="Where does that number come from?",
    fix="Take the number from the evidence, or leave it out.",
    bad=lambda: (
        Bad(draft=a_point("97 % of tickets were solved at first contact in October.", "e2"), at="97 %"),
        Bad(draft=a_point("You wrote 20 answer templates for the order queue.", "e3"), at="20"),
        Bad(
            draft=a_point("16 of 14 tasks of the move were closed in time.", "e6"),
            facts=with_items(an_item("e6", _DAY, "Closed 14 of 16 tasks of the move in time")),
            at="16 of 14",
        ),
    ),
    good=lambda: (
        Good(
            draft=a_point("88 % of the tasks of the move were closed in time.", "e6"),
            facts=with_items(an_item("e6", _DAY, "Closed 14 of 16 tasks of the move in time")),
            because="that follows from 14 of 16",
        ),
        Good(draft=a_point(_TEMPLATES, "e3")),
    ),
)
def number_not_in_evidence(draft: TalkingPointDraft, reading: Reading, facts: Facts) -> Iterator[Hit]:
    told = counts_on(draft, facts)
    if told is None:
        return
    for at in _from_nowhere(draft, reading, facts, told):
        yield Hit(at=at, data={"number": quoted(reading.text, at)})


def _lies_ahead(reading: Reading, time: TimeReference, today: date) -> bool:
    """Whether a time is still to come; a day without a year is the nearer one, before or after today."""
    if time.until is None or time.until < today:
        return False
    spelled = reading.text[time.start : time.end]
    no_day = time.begin != time.until and not any(map(str.isdigit, spelled))
    return bool(_YEAR.search(spelled)) or no_day or time.until - today <= _HALF_A_YEAR


_YEAR = late.pattern(r"20\d\d")

_HALF_A_YEAR = timedelta(days=183)


@rule(
    code="TP302",
    name="date-not-in-evidence",
    scope=TalkingPointDraft,
    model=Severity.BLOCK,
    person=None,
    certainty=Certainty.EXACT,
    since="0.2",
    message="{date!r} is a time that the cited evidence does not hold",
    why="Somebody who was elsewhere on that day can prove it, and believes nothing else any more.",
    sources=(ACCURACY,),
    ask="When was it?",
    fix="Take the date from the evidence, or leave it out.",
    bad=lambda: (
        Bad(
            draft=a_point("71 % of tickets were solved at first contact on 3 March 2026.", "e2"),
            at="on 3 March 2026",
        ),
        Bad(
            draft=a_point("Since 2019 you wrote 12 answer templates for the order queue.", "e3"),
            at="Since 2019",
        ),
        Bad(draft=a_point("71 % of tickets were solved at first contact in March.", "e2"), at="in March"),
    ),
    good=lambda: (
        Good(
            draft=a_point("12 answer templates for the order queue, on 15 July 2026.", "e3"),
            because="the day of the evidence",
        ),
        Good(
            draft=a_point("12 answer templates for the order queue, on 15 July.", "e3"),
            because="the same day, without its year",
        ),
        Good(
            draft=a_question("What was different in July?"), because="it asks about evidence it need not cite"
        ),
        Good(
            draft=a_growth_point("The handover was late in August; try a list next week.", "e5"),
            because="a step that lies ahead is no claim",
        ),
    ),
)
def date_not_in_evidence(draft: TalkingPointDraft, reading: Reading, facts: Facts) -> Iterator[Hit]:
    told = counts_on(draft, facts)
    if told is None:
        return
    from goalcoach.rules.span_fits import fitting  # with the first point: no goal waits

    ahead = {(time.start, time.end) for time in reading.times if _lies_ahead(reading, time, facts.today)}
    unsaid = [*unsaid_times(reading, told, exact_only=True)]
    fit = [*fitting(draft, reading, facts)] if unsaid else []
    found: list[Place] = []
    for at in unsaid:
        free = within(at, fit) or _number_behind(reading, at, draft, facts)
        if not free and (draft.kind is not PointKind.GROWTH or at not in ahead):
            found.append(at)
    found += unsaid_weekdays(reading, told, facts.today)
    if claims(draft, reading):
        found += otherwise_dated(draft, reading, facts, told)
    for at in dict.fromkeys(each for each in found if not begs(reading, each)):
        yield Hit(at=at, data={"date": quoted(reading.text, at)})


def _number_behind(reading: Reading, at: tuple[int, int], draft: TalkingPointDraft, facts: Facts) -> bool:
    """Whether it is a month and a number of it that stands behind: "in June 12 were late"."""
    *_, month, number = ["", *flat(reading.text[slice(*at)]).split()]
    of = int(reading.pack.terms("month").get(month, 0))
    return number.isdecimal() and any(
        each.value == int(number) and of in each.months for each in figures(draft, facts)
    )


def _quotes(words: str, draft: TalkingPointDraft, facts: Facts, told: Said, reading: Reading) -> bool:
    """Whether these very words were said, or with some of them left out where "…" stands."""
    several = tuple(pieces(words))
    if len(several) < 2:
        return any(map(told.has, several))
    return any(stand_in(several, fair(each.text), reading.pack) for each in cited(draft, facts))


_SINGLE = late.pattern(r"(?<!\w)'[^'\n]*(?:\w'\w[^'\n]*)*\s[^'\n]*(?:\w'\w[^'\n]*)*'(?!\w)")
"""Words in single straight marks, which an apostrophe inside a word does not end."""


@rule(
    code="TP303",
    name="quote-not-in-evidence",
    scope=TalkingPointDraft,
    model=Severity.BLOCK,
    person=Severity.ASK,
    certainty=Certainty.EXACT,
    since="0.2",
    message="{words!r} is in quotation marks and in no evidence it cites",
    why="Marks say that somebody used these very words; a colleague is then blamed for them.",
    sources=(ACCURACY, FIFTEEN_FIVE_SOURCES),
    ask="Who said that, and where is it written?",
    fix="Quote word for word, or leave the marks out.",
    bad=lambda: (
        Bad(
            draft=a_point("Colleagues say: “explains prices like nobody else”.", "e4"),
            at="“explains prices like nobody else”",
        ),
        Bad(
            draft=a_point('The note says "handover to the night shift failed".', "e5"),
            at='"handover to the night shift failed"',
        ),
    ),
    good=lambda: (
        Good(draft=a_point("Colleagues say: “explains prices before anybody asks”.", "e4")),
        Good(
            draft=a_question("What would “solved” mean to a customer?"),
            because="one word that is asked about is no quote",
        ),
    ),
)
def quote_not_in_evidence(draft: TalkingPointDraft, reading: Reading, facts: Facts) -> Iterator[Hit]:
    told, texts = rests(draft, facts), texts_cited(draft, facts)
    if told is None:
        return
    for match in (m for each in (QUOTED, _SINGLE, OTHER_MARKS) for m in each.finditer(reading.text)):
        if len(flat(match.group()).split()) > 1 and (
            not _quotes(match.group(), draft, facts, told, reading) or turned(reading, match, told, texts)
        ):
            yield Hit(at=match.span(), data={"words": quoted(match.group()[1:-1])})


@rule(
    code="TP304",
    name="name-not-in-evidence",
    scope=TalkingPointDraft,
    model=Severity.BLOCK,
    person=None,
    certainty=Certainty.HEURISTIC,
    since="0.2",
    message="{name!r} is a name that the cited evidence does not hold",
    why="A colleague or customer is drawn into a talk they have nothing to do with.",
    sources=(ACCURACY,),
    ask="Who or what is meant?",
    fix="Leave the name out, or cite what it comes from.",
    bad=lambda: (
        Bad(draft=a_point("You wrote 12 answer templates for the order queue with Elena.", "e3"), at="Elena"),
        Bad(draft=a_question("How did the work for Contoso go?"), at="Contoso"),
    ),
    good=lambda: (
        Good(draft=a_point(_TEMPLATES, "e3")),
        Good(draft=a_question("How does Mara Lindqvist see these months?"), because="the talk is with her"),
    ),
    languages=WORDED,
)
def name_not_in_evidence(draft: TalkingPointDraft, reading: Reading, facts: Facts) -> Iterator[Hit]:
    told = counts_on(draft, facts)
    if told is None:
        return
    names = (facts.review.name,) if facts.review else ()
    for at in (
        *unsaid_names(reading, told, names),
        *(sisters(reading, told) if claims(draft, reading) else ()),
    ):
        yield Hit(at=at, data={"name": quoted(reading.text, at)})


@rule(
    code="TP305",
    name="cause-not-in-evidence",
    scope=TalkingPointDraft,
    model=Severity.BLOCK,
    person=Severity.NOTE,
    certainty=Certainty.HEURISTIC,
    since="0.2",
    message="{words!r} says what caused it, and no evidence does",
    why="That two things happened does not tell that one made the other; the credit may be another's.",
    sources=(_S0, Source("Pearl & Mackenzie, The Book of Why (2018)", "ch. 1")),
    ask="What did you see that ties the two together?",
    fix="Tell both, and ask how one is connected with the other.",
    bad=lambda: (
        Bad(
            draft=a_point("The templates led to 71 % of tickets solved at first contact.", "e2"), at="led to"
        ),
        Bad(draft=a_point("Thanks to the calls in Spanish, prices are explained.", "e4"), at="Thanks to"),
        Bad(
            draft=a_point("71 % of tickets at first contact in October because you skipped the list.", "e2"),
            at="because you skipped the list",
        ),
    ),
    good=lambda: (
        Good(
            draft=a_point("The list led to fewer late handovers.", "e6"),
            facts=with_items(an_item("e6", _DAY, "Night shift: the list led to fewer late handovers")),
            because="the night shift says so",
        ),
        Good(
            draft=a_point("Handovers were late, because the list was lost.", "e6"),
            facts=with_items(an_item("e6", _DAY, "Late handovers: lost the list")),
            because="the reason stands in the evidence",
        ),
        Good(draft=a_question("What led to it in your eyes?")),
    ),
    languages=WORDED,
)
def cause_not_in_evidence(draft: TalkingPointDraft, reading: Reading, facts: Facts) -> Iterator[Hit]:
    if facts.evidence is None or not claims(draft, reading):
        return
    from goalcoach.rules.causes import causes_of_nobody  # with the first point: no goal waits

    texts = [each.text for each in cited(draft, facts)]
    causal = [
        heard(text, facts) for text in texts if not _CAUSES.isdisjoint(themes_of(facts, text, draft.language))
    ]
    yield from hits(reading, causes_of_nobody(reading, facts, texts, rests(draft, facts), causal))


_CAUSES = frozenset({"cause_claim", "because"})
"""Themes by which a piece of evidence tells a cause itself."""
