"""Numbers that were told, and of something else: "14 customers" of 14 apples. Knows no rule."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from datetime import date
from decimal import Decimal
from functools import cache
from itertools import pairwise

from goalcoach.domain import late
from goalcoach.rules.about import form
from goalcoach.rules.clauses import words_in
from goalcoach.rules.counting import counted
from goalcoach.rules.facts import Facts
from goalcoach.rules.figures import countable
from goalcoach.rules.implied import any_of
from goalcoach.rules.in_parts import part_places
from goalcoach.rules.language.read import FIRM_UNITS, Quantity, Role
from goalcoach.rules.lines_told import day_and_text, lines_read
from goalcoach.rules.number_words import said_themes
from goalcoach.rules.phrases import Span
from goalcoach.rules.reading import Reading
from goalcoach.rules.said import Said, within

_TIMES = "x"
"""What "3x" counts."""


def of_another_thing(reading: Reading, told: Said, facts: Facts) -> Iterator[Span]:
    """Places of numbers in digits that stand in what was told, and there count nothing, or another place.

    More of a thing than was counted of it anywhere: of fewer they may be some. "3x" where it was 2x; "hall 3"
    where there was only a hall 2.
    """
    parts, lines = part_places(reading), tuple(lines_read(reading, facts))
    for each in reading.quantities:
        digits = reading.text[each.start].isdigit() and each.upper is None
        if not digits or told.has(_around(reading, each)) or within((each.start, each.end), parts):
            continue
        label = each.role is Role.LABEL or _behind_a_name(reading, each)
        wrong = (_another_place,) if label else (_more_than_counted, _as_often)
        if (label or countable(each)) and any(found(reading, each, told, lines) for found in wrong):
            yield each.start, each.end


def _around(reading: Reading, number: Quantity) -> str:
    """A number with the word in front of it and the one behind."""
    before = [word.start for word in reading.words if word.end <= number.start][-1:]
    behind = [word.end for word in reading.words if word.start >= number.end][:1]
    return reading.text[min(before, default=number.start) : max(behind, default=number.end)]


def _more_than_counted(reading: Reading, number: Quantity, told: Said, lines: Sequence[Reading]) -> bool:
    """Whether no line with the number, which counts nothing there, speaks of the thing it counts here."""
    unit = counted(number, reading.text, reading.pack)
    units = {each for value, each in told.units if value == number.value}
    counts = told.counts(unit) if unit and unit not in FIRM_UNITS else frozenset[Decimal]()
    if units != {""} or not counts or number.value <= max(counts):
        return False
    having = [line for line in lines if any(each.value == number.value for each in line.quantities)]
    return not any(reading.pack.thing(word.lemma) == unit for line in having for word in line.words)


def _as_often(reading: Reading, number: Quantity, told: Said, _: object) -> bool:
    """Whether it says how often, and nobody said so often; the sum of several may be told as one."""
    if number.unit != _TIMES or "sum_word" in said_themes(reading, number.start):
        return False
    often = {Decimal(digits) for digits in _often(any_of(reading.pack, "often_sign")).findall(told.text)}
    return bool(often) and number.value not in often


@cache
def _often(signs: str) -> re.Pattern[str]:
    """ "2x", "3 times", in what was told: that is flat, with a blank at both ends."""
    return re.compile(rf" (\d{{1,4}}) ?(?:{signs})(?= )")


def _behind_a_name(reading: Reading, number: Quantity) -> bool:
    """Whether it counts nothing, and stands behind letters that are a name: "WB 3"."""
    front = reading.text[: number.start].split()[-1:]
    named = bool(front) and front[0].isupper() and front[0].isalpha()
    return named and number.role is not Role.DATE and not counted(number, reading.text, reading.pack)


def _another_place(reading: Reading, number: Quantity, told: Said, _: object) -> bool:
    """ "Hall 3", where only a hall 2 was told of."""
    word = next((each for each in reversed(reading.words) if each.end <= number.start), None)
    if word is None or reading.text[word.end : number.start].strip():
        return False
    low, words = form(word), told.text.split()
    numbered = {behind for name, behind in pairwise(words) if name == low and behind.isdecimal()}
    return bool(numbered) and reading.text[number.start : number.end] not in numbered


def of_another_day(reading: Reading, facts: Facts) -> Iterator[Span]:
    """Places of numbers in front of a day, "12 on 20 November", where the line of that day has others."""
    lines = [(day, text) for day, text in map(day_and_text, facts.said or ()) if day]
    days = {day for day, _ in lines}
    if not days:
        return
    for number in reading.quantities:
        when = next((each for each in reading.times if _right_behind(reading, number, each.start)), None)
        if when is None or not countable(number) or not reading.text[number.start].isdigit():
            continue
        on = _in_a_year(when.until if when.begin == when.until else None, days)
        elsewhere = [day for day, text in lines if day != on and _has(reading, text, number)]
        if on and elsewhere and not any(_has(reading, text, number) for day, text in lines if day == on):
            yield number.start, number.end


def _right_behind(reading: Reading, number: Quantity, start: int) -> bool:
    """Whether a time is told right behind a number, with neither a sign nor another number between."""
    if start < number.end or _PARTED.search(reading.text, number.end, start):
        return False
    between = words_in(reading, number.end, start)
    joined = any(form(word) in reading.pack.terms("and_word") for word in between)
    return len(between) <= _BETWEEN and not joined


_PARTED = late.pattern(r"[\d,;:.!?()]")
_BETWEEN = 4
"""Words between a number and the day it is told of: "12 late trays on"."""


def _in_a_year(day: date | None, days: set[date]) -> date | None:
    """The day of a line that is meant by one without a year."""
    return next((each for each in days if day and (each.month, each.day) == (day.month, day.day)), None)


def _has(reading: Reading, text: str, number: Quantity) -> bool:
    return any(each.value == number.value for each in reading.pack.quantities(text))
