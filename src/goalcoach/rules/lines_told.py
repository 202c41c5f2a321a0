"""The numbers of goals and dated lines that an agenda comes from, from which others follow. Knows no rule."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from decimal import Decimal
from itertools import chain, product

from goalcoach.domain import late
from goalcoach.rules.about import form
from goalcoach.rules.clauses import COMMA_OR_END, in_a_question
from goalcoach.rules.counting import counted
from goalcoach.rules.derived import aims, alike, happened
from goalcoach.rules.facts import Facts
from goalcoach.rules.fair_copy import fair
from goalcoach.rules.figure import GOALS, Figure
from goalcoach.rules.figures import figures_of
from goalcoach.rules.follows import follows
from goalcoach.rules.language.packs import pack
from goalcoach.rules.language.read import FIRM_UNITS, Change, Quantity
from goalcoach.rules.number_words import said_themes
from goalcoach.rules.once import kept
from goalcoach.rules.reading import Reading
from goalcoach.rules.said import Said, said, unsaid_numbers
from goalcoach.rules.surface import ISO_DATE
from goalcoach.rules.thresholds import TEXT_LIMIT


def worked_out(at: tuple[int, int], reading: Reading, facts: Facts) -> bool:
    """Whether a number follows from those that were told, as the words around it say: "8 fewer". Not of
    things that nobody told of: "8 fewer people"."""
    number = next((each for each in reading.quantities if (each.start, each.end) == at), None)
    told_of = said(facts, reading.pack.code)
    if number is None or not facts.said or told_of is None or _of_new_things(number, reading, told_of):
        return False
    moved = any(each.start <= at[0] < each.end and each.by is None for each in reading.changes)
    if moved and not _by_so_much(number, reading):
        return False  # where it began or shall end was told, or nobody knows
    told = _figures(facts, reading.pack.code)
    return follows(reading, number, told, frozenset()) or (
        _left_to_do(number, reading)
        and any(
            abs(one.value - aim.value) == number.value for one, aim in product(happened(told), aims(told))
        )
    )


def figures_told(reading: Reading, facts: Facts) -> tuple[Figure, ...]:
    """The numbers of what was told, in its order: of lines without a day those that somebody aims at."""
    return _figures(facts, reading.pack.code)


def moves_told(reading: Reading, facts: Facts) -> tuple[Change, ...]:
    """The movements that some line of what was told tells with both their ends: "from 20 to 12".

    None against a wish where lines tell of both ways: "fell from 35 to 20, I want them back up".
    """
    ways = frozenset(chain.from_iterable(_ways(facts, line, reading.pack.code) for line in facts.said or ()))
    if len(ways) > 1 and any(form(word) in reading.pack.terms("unreal_word") for word in reading.words):
        return ()
    return tuple(chain.from_iterable(_moves(facts, line, reading.pack.code) for line in facts.said or ()))


def lines_read(reading: Reading, facts: Facts) -> Iterator[Reading]:
    """What was told, line by line, without the days of its lines."""
    for line in facts.said or ():
        yield Reading(fair(line[_DAY:] if _day(line) else line), "", facts, reading.pack.code)


def texts_told(facts: Facts) -> tuple[str, ...]:
    """What was told, line by line, without the days of its lines."""
    return tuple([day_and_text(line[:TEXT_LIMIT])[1] for line in facts.said or ()])


@kept
def _ways(facts: Facts, line: str, language: str) -> frozenset[str]:
    """Which ways a line tells that something went, or shall."""
    reader = pack(language)
    words = {form(word) for word in reader.words(fair(line[:TEXT_LIMIT]))}
    return frozenset(each for each in ("went_up", "went_down") if not words.isdisjoint(reader.terms(each)))


@kept
def _moves(facts: Facts, line: str, language: str) -> tuple[Change, ...]:
    found = pack(language).changes(fair(line[:TEXT_LIMIT]))
    return tuple(each for each in found if each.baseline is not None and each.target is not None)


def told_otherwise(reading: Reading, told: Said, facts: Facts) -> Iterator[tuple[int, int]]:
    """Places of numbers in words, outside of questions, that tell what happened otherwise than the lines: how
    much more or less it was, or how many of things that were counted."""
    spelled = {at for at in unsaid_numbers(reading, told, 1) if not _DIGIT.search(reading.text, *at)}
    known = [(each.start, each.end) for each in reading.quantities if _tells_of_them(each, reading, told)]
    unsaid = [at for at in known if at in spelled and not worked_out(at, reading, facts)]
    yield from (at for at in unsaid if not in_a_question(reading, at[0]))


_DIGIT = late.pattern(r"\d")


def _tells_of_them(number: Quantity, reading: Reading, told: Said) -> bool:
    """Whether a number counts what was counted, or is how far two of it lie apart."""
    if number.unit in ("pp", "point") or not reading.pack.terms("apart_by").keys().isdisjoint(
        [*_behind(number, reading)][:_NEAR]
    ):
        return True
    unit = counted(number, reading.text, reading.pack)
    return unit not in FIRM_UNITS and bool(unit and told.counts(unit))


_NEAR = 3
"""Words behind a number of which one may say that it is a distance."""


def _by_so_much(number: Quantity, reading: Reading) -> bool:
    """Whether it is how far something went, and not where: the first number of "fell by 9 to 171"."""
    front = reading.text[: number.start].lower().split()[-1:]
    return bool(front) and front[0] in reading.pack.terms("by_so_much")


def _left_to_do(number: Quantity, reading: Reading) -> bool:
    """Whether it is told as what is missing to what was aimed at: "30 more to close"."""
    more, to = ([*_behind(number, reading), "", ""])[:2]
    return more in reading.pack.terms("difference_word") and to in reading.pack.terms("deadline_word")


def _behind(number: Quantity, reading: Reading) -> Iterator[str]:
    return (word.text.lower() for word in reading.words if word.start >= number.end)


def _of_new_things(number: Quantity, reading: Reading, told: Said) -> bool:
    """Whether the word behind it, or behind "fewer", was not said: what is counted was not told of. Nor are
    hours or money where no number of them was told."""
    terms = reading.pack.terms
    if number.unit in _SHARED:
        return False
    if number.unit in _MEASURED:
        return all(unit != number.unit for _, unit in told.units)
    passed = terms("difference_word").keys()
    behind = (word for word in reading.words if word.start >= number.end)
    thing = next((word for word in behind if word.text.lower() not in passed), None)
    if thing is None or COMMA_OR_END.search(reading.text, number.end, thing.start):
        return False
    low = thing.text.lower()
    small = any(low in terms(theme) for theme in ("connecting", "everyday"))
    return not (small or thing.lemma in told.words or told.akin(low))


_SHARED = ("pp", "%")
_MEASURED = FIRM_UNITS - {"%", "month"}
"""Shares follow from numbers of things, and months from days."""


def _figures(facts: Facts, language: str) -> tuple[Figure, ...]:
    return tuple(
        replace(each, source=place) if each.source == _HERE else each
        for place, line in enumerate(facts.said or ())
        for each in _of_line(facts, line, language)
    )


@kept
def _of_line(facts: Facts, line: str, language: str) -> tuple[Figure, ...]:
    """The numbers of one line, wherever it stands among others."""
    day, text = _day(line), fair(line[:TEXT_LIMIT])
    told = figures_of(
        text[_DAY:] if day else text, _HERE if day else GOALS, pack(language), day, facts.calendar
    )
    return tuple(
        replace(each, source=_BEFORE) if each.source == GOALS and each.first else each for each in told
    )


_HERE = -4
"""The source of numbers of a line whose place is not known yet."""


_BEFORE = -3
"""The source of numbers that goals begin at: they were before all that happened since."""


_DAY = 10
"""Signs of the day that a line of what happened begins with: "2026-11-06"."""


def day_and_text(line: str) -> tuple[date | None, str]:
    """The day that a line of what happened begins with, None where there is none, and the line behind it."""
    day = _day(line)
    return day, fair(line[_DAY:] if day else line)


def _day(line: str) -> date | None:
    try:
        return date.fromisoformat(line[:_DAY]) if ISO_DATE.match(line) else None
    except ValueError:  # there is no such day
        return None


def lies_between_two(at: tuple[int, int], reading: Reading, told: Said) -> bool:
    """Whether a number is how far two lie apart that were told, as its sentence says: "the other 17", of 5
    and 22. Both must count the same, and nothing else than the number does; of a rest one need not say it."""
    number = next((each for each in reading.quantities if (each.start, each.end) == at), None)
    themes = said_themes(reading, at[0])
    if number is None or number.upper is not None or _APART.isdisjoint(themes):
        return False
    unit = counted(number, reading.text, reading.pack)
    bare = {value for value, each in told.units if not each} if _LEFT & themes else set[Decimal]()
    like = {
        (value, each)
        for value, each in told.units
        if each and alike(each, unit) and (unit or each not in FIRM_UNITS)
    }
    left = ((one - number.value, each) for one, each in like)
    return len(like) <= _MOST and any(each in like or each[0] in bare for each in left)


_LEFT = frozenset({"rest_word", "toward_word"})
_APART = _LEFT | {"difference_word"}
_MOST = 8
"""Among more numbers than this almost any lies between two."""
