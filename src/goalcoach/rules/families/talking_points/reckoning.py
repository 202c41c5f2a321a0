"""TP3, third part: numbers of another time, parts in words, goals in other words than they were set."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date
from decimal import Decimal
from functools import cache, partial
from itertools import chain

from goalcoach.domain.agenda import AgendaDraft
from goalcoach.domain.draft import ReplyDraft
from goalcoach.domain.finding import Certainty, Severity
from goalcoach.domain.talking import TalkingPointDraft
from goalcoach.rules.about import form, names_of
from goalcoach.rules.aimed import aimed_at
from goalcoach.rules.apart import bare_days
from goalcoach.rules.clauses import clause_at, in_a_question
from goalcoach.rules.counting import counted
from goalcoach.rules.derived import alike, rests, shares
from goalcoach.rules.facts import Facts
from goalcoach.rules.figure import Figure
from goalcoach.rules.figures import countable, counting, told_of
from goalcoach.rules.implied import any_of
from goalcoach.rules.in_parts import ROUND, part_places
from goalcoach.rules.language.read import Quantity
from goalcoach.rules.lines_told import figures_told, lines_read, moves_told
from goalcoach.rules.named_times import at_odds
from goalcoach.rules.once import once
from goalcoach.rules.phrases import Span
from goalcoach.rules.reading import Reading
from goalcoach.rules.rests import cited, claims, counts_on, evidence_read, figures, themes_of
from goalcoach.rules.rule import WORDED, Bad, Good, Hit, quoted, rule
from goalcoach.rules.said import Said, flat, heard, unquoted, within
from goalcoach.rules.samples import a_point, a_question, a_reply, an_item, with_items
from goalcoach.rules.samples import heard as told_by
from goalcoach.rules.samples_growth import agenda_with
from goalcoach.rules.sources import ACCURACY, NUMERACY

_FALLEN = with_items(
    an_item("e6", date(2026, 7, 31), "9 late handovers in July"),
    an_item("e7", date(2026, 9, 30), "6 late handovers in September"),
)
_TOLD_FALLEN = told_by("2026-07-31 20 renewals in Madrid", "2026-09-30 12 renewals in Spanish")
_WANTED_DOWN = told_by("I want to cut visits from 35 to 20")


@rule(
    code="TP311",
    name="number-of-another-time",
    scope=TalkingPointDraft,
    also=(AgendaDraft, ReplyDraft),
    model=Severity.BLOCK,
    person=Severity.ASK,
    certainty=Certainty.HEURISTIC,
    since="0.3",
    message="{number!r} is a number of another time in the evidence, or went the other way",
    why="A right number in the wrong month tells a course that was never run, and looks proved.",
    sources=(ACCURACY,),
    ask="When was it that number?",
    fix="Tell the number with the time that the evidence gives.",
    bad=lambda: (
        Bad(draft=a_point("There were 9 late handovers in September.", "e6", "e7"), facts=_FALLEN, at="9"),
        Bad(
            draft=a_point("6 late handovers in July, 6 in September.", "e6", "e7"),
            facts=_FALLEN,
            at="6",
        ),
        Bad(draft=a_point("There were 3 more late handovers.", "e6", "e7"), facts=_FALLEN, at="3"),
        Bad(
            draft=agenda_with("Why did renewals rise from 12 to 20?"), facts=_TOLD_FALLEN, at="from 12 to 20"
        ),
        Bad(draft=a_reply("What made visits go from 20 to 35?"), facts=_WANTED_DOWN, at="from 20 to 35"),
    ),
    good=lambda: (
        Good(
            draft=a_point("Late handovers went from 9 in July to 6 in September.", "e6", "e7"), facts=_FALLEN
        ),
        Good(
            draft=a_point("3 fewer late handovers than in July.", "e6", "e7"),
            facts=_FALLEN,
            because="the difference is of no month alone",
        ),
        Good(draft=agenda_with("Why did renewals fall from 20 to 12?"), facts=_TOLD_FALLEN),
        Good(draft=a_reply("What would bring visits from 35 to 20?"), facts=_WANTED_DOWN),
        Good(
            draft=a_point("On 31 July you wrote: “Two had to wait from 4 to 6 a.m.”", "e6", "e8"),
            facts=with_items(
                an_item(
                    "e6", date(2026, 7, 31), "9 late handovers in July; Two had to wait from 4 to 6 a.m."
                ),
                an_item("e8", date(2026, 9, 30), "6 late handovers in September"),
            ),
            because="the number stands in a quote, to the letter",
        ),
    ),
    languages=WORDED,
)
def number_of_another_time(
    draft: TalkingPointDraft | AgendaDraft | ReplyDraft, reading: Reading, facts: Facts
) -> Iterator[Hit]:
    if not any(map(countable, reading.quantities)):
        return
    from goalcoach.rules.which_way import wrong_way  # with the first point: no goal waits

    if isinstance(draft, TalkingPointDraft):
        from goalcoach.rules.level_as_step import levels_as_steps
        from goalcoach.rules.spans import spans_in
        from goalcoach.rules.steps_in_time import steps_of_another_time

        told = figures(draft, facts)
        read = partial(evidence_read, draft, facts)
        places: Iterator[Span] = chain(
            wrong_way(reading, told, texts=read),
            levels_as_steps(reading, told, read),
            steps_of_another_time(reading, spans_in(reading), told),
        )
        yield from _of_another_month(draft, reading, facts, told)
    else:
        moves = moves_told(reading, facts)
        lines = partial(lines_read, reading, facts)
        places = wrong_way(reading, figures_told(reading, facts), moves, lines)
    for at in dict.fromkeys(places):
        yield Hit(at=at, data={"number": quoted(reading.text, at)})


def _of_another_month(
    draft: TalkingPointDraft, reading: Reading, facts: Facts, told: tuple[Figure, ...]
) -> Iterator[Hit]:
    from goalcoach.rules.spans import spans_in  # with the first point: no goal waits

    said = counts_on(draft, facts)
    spans = spans_in(reading)
    bare = [at for at, _ in bare_days(reading)]
    quantities = [
        each
        for each in counting(reading.text, unquoted(reading, said), spans)
        if not within((each.start, each.end), bare)
    ]
    of_any = {month for each in told for month in each.months}
    of_any |= {day.month for day in said.dates} if said else set()
    by_start = {each.start: each for each in quantities}
    parts = part_places(reading)
    known = _Known(told)
    from goalcoach.rules.which_way import tells_a_step  # with the first point: no goal waits

    for start, months in told_of(reading.text, quantities, reading.times, reading.pack, spans=spans):
        quantity = by_start[start]
        if within((start, quantity.end), reading.theme("ratio")):
            continue  # "three quarters passed" is a part of them, "twice as long as" is of two
        if quantity.value in ROUND and within((start, quantity.end), parts):
            continue  # a hundred of "16 of 100" is of no time
        if months.isdisjoint(of_any) or (said and _is_the_whole(quantity, reading, said)):
            continue
        if tells_a_step(reading, start) or aimed_at(reading.text, start, reading.pack):
            continue  # "7 more in June than in May" is no number of June, nor is "the target is 75 by June"
        unit = counted(quantity, reading.text, reading.pack)
        when = known.when(quantity, unit)
        if when and all(at_odds(each, months) for each in when | known.when(quantity, "")):
            at = start, quantity.end
            yield Hit(at=at, data={"number": quoted(reading.text, at)})


def _is_the_whole(quantity: Quantity, reading: Reading, said: Said) -> bool:
    """Whether it is what all shares are told of, whenever they were: the 10,000 of "62 in 10,000"."""
    before = reading.text[: quantity.start].split()[-1:]
    joint = before[0].lower() if before else ""
    return joint in reading.pack.terms("ratio_word") and said.has(
        f"{joint} {reading.text[quantity.start : quantity.end]}"
    )


class _Known:
    """The numbers of the evidence and what follows from them, worked out once for all numbers of a point."""

    def __init__(self, told: tuple[Figure, ...]) -> None:
        self._told = told

    def when(self, quantity: Quantity, unit: str) -> set[frozenset[int]]:
        """The months that a number is told of in the evidence, or what it is a rest or share of."""
        like = self._shares if unit == "%" else self._rests
        found = like.get(quantity.value, ())
        return {months for months, named in found if named is None or alike(named, unit)}

    @once
    def _rests(self) -> _ByValue:
        return _by_value((*self._told, *rests(self._told)))

    @once
    def _shares(self) -> _ByValue:
        return _by_value((*self._told, *shares(self._told)))


_ByValue = Mapping[Decimal, set[tuple[frozenset[int], str | None]]]
"""Value, told or rounded, to the months it is of, and what it counts; None where no name is told."""


def _by_value(figures: Iterable[Figure]) -> _ByValue:
    found: dict[Decimal, set[tuple[frozenset[int], str | None]]] = {}
    for each in figures:
        if each.months:
            of = each.months, None if each.unnamed else each.unit
            found.setdefault(each.value, set()).add(of)
            found.setdefault(Decimal(round(each.value)), set()).add(of)
    return found


@rule(
    code="TP312",
    name="part-that-does-not-follow",
    scope=TalkingPointDraft,
    model=Severity.BLOCK,
    person=Severity.ASK,
    certainty=Certainty.HEURISTIC,
    since="0.3",
    message="{words!r} follows from no two numbers of the cited evidence, or went the other way",
    why="Halved and doubled are remembered for longer than the numbers, and nobody works them out again.",
    sources=(NUMERACY, ACCURACY),
    ask="Which two numbers is that?",
    fix="Tell both numbers, or the part that they make.",
    bad=lambda: (
        Bad(draft=a_point("Late handovers halved from July on.", "e6", "e7"), facts=_FALLEN, at="halved"),
        Bad(
            draft=a_point("There were a quarter fewer late handovers.", "e6", "e7"),
            facts=_FALLEN,
            at="a quarter fewer",
        ),
        Bad(
            draft=a_point("There were a third more late handovers.", "e6", "e7"),
            facts=_FALLEN,
            at="a third more",
        ),
    ),
    good=lambda: (
        Good(draft=a_point("There were a third fewer late handovers.", "e6", "e7"), facts=_FALLEN),
        Good(
            draft=a_question("What would it take to have half of the handovers in time?"),
            because="a question about what might be",
        ),
    ),
    languages=WORDED,
    looks_for=("ratio",),
)
def part_that_does_not_follow(draft: TalkingPointDraft, reading: Reading, facts: Facts) -> Iterator[Hit]:
    places = reading.theme("ratio")
    told = counts_on(draft, facts) if places and claims(draft, reading) else None
    if told is None:
        return
    from goalcoach.rules.multiples import part_otherwise, told_in_words  # with the first point: no goal waits
    from goalcoach.rules.span_fits import fitting

    numbers: tuple[Figure, ...] = figures(draft, facts)
    units = any_of(reading.pack, "span_unit")
    fit = [*fitting(draft, reading, facts)]
    for at in places:
        if within(at, fit):
            continue  # "in the first half of the year" is a time
        words = reading.text[at[0] : at[1]]
        if _length(units).match(reading.text, at[1]):
            continue  # "a quarter of an hour" is a time
        if told.has(words):
            continue
        if part_otherwise(reading, at, numbers) or not told_in_words(reading, at, numbers):
            yield Hit(at=at, data={"words": quoted(words)})


@cache
def _length(units: str) -> re.Pattern[str]:
    return re.compile(rf"(?i)\s+(?:an?\s+)?(?:{units})\b")


@rule(
    code="TP313",
    name="goal-nobody-set",
    scope=TalkingPointDraft,
    model=Severity.BLOCK,
    person=Severity.NOTE,
    certainty=Certainty.HEURISTIC,
    since="0.3",
    message="{words!r} is called a goal, and no goal of the period says so",
    why="Somebody is measured by what they never agreed to.",
    sources=(ACCURACY,),
    ask="Which of their goals says that?",
    fix="Tell the goal as it was set.",
    bad=lambda: (
        Bad(
            draft=a_question("How far did you get with your goal to train an apprentice?"),
            at="train an apprentice",
        ),
        Bad(draft=a_question("What became of your goal of fewer complaints?"), at="fewer complaints"),
    ),
    good=lambda: (
        Good(draft=a_question("What got in the way of your goal to solve more tickets at first contact?")),
        Good(draft=a_question("What would your next goal be?"), because="it says of no goal what it is"),
    ),
    languages=WORDED,
    looks_for=("goal_named", "pledge_named"),
)
def goal_nobody_set(draft: TalkingPointDraft, reading: Reading, facts: Facts) -> Iterator[Hit]:
    named, pledged = reading.theme("goal_named"), reading.theme("pledge_named")
    if not (named or pledged) or facts.review is None:
        return
    goals = [f"{each.text} {each.original}" for each in facts.review.goals]
    each_told = [heard(text, facts) for text in (*goals, *facts.review.aspirations)]
    for _, end in named:
        yield from _not_in(each_told, end, reading, _NAMED)
    items = cited(draft, facts)
    known = any("pledge_named" in themes_of(facts, each.text, draft.language) for each in items)
    for start, end in () if known or not claims(draft, reading) else pledged:
        passive = not reading.pack.terms("being").keys().isdisjoint(flat(reading.text[start:end]).split())
        if not in_a_question(reading, start) and (passive or _of_person(reading, start, facts)):
            yield from _not_in(each_told, end, reading, _PLEDGED)


def _of_person(reading: Reading, start: int, facts: Facts) -> bool:
    """Whether the person, or both together, are who a promise is said to be of."""
    terms = reading.pack.terms
    who = {*terms("addressed"), *terms("own_word"), *names_of(facts), "we"}
    before = [form(word) for word in reading.words if word.end <= start][-_NEAR:]
    return not who.isdisjoint(before)


_NAMED = 0.34
"""Share of the words of what is called a goal that one goal must have."""
_PLEDGED = 0.5
"""Share of the words of a promise that one goal must have: it was that goal, not only the same work."""
_NEAR = 3
"""Words in front of a promise among which it says whose it is."""


def _not_in(told: Sequence[Said], end: int, reading: Reading, least: float) -> Iterator[Hit]:
    """The words behind a place up to the end of their clause, where nothing told has enough of them."""
    terms = reading.pack.terms
    free = {
        *terms("connecting"),
        *(part for each in ("goal_met", "goal_missed") for words in terms(each) for part in words.split()),
    }
    _, last = clause_at(reading.text, end)
    stop = reading.text.find(",", end, last)
    times = [(time.start, time.end) for time in reading.times]  # by when says nothing of what
    words = [
        word
        for word in reading.words
        if end <= word.start < (stop if stop > end else last) and not within((word.start, word.end), times)
    ]
    if words and all(each.share(words, free) < least for each in told):
        at = words[0].start, words[-1].end
        yield Hit(at=at, data={"words": quoted(reading.text, at)})
