"""What numbers and parts are of, as the words around them say: "six of the trainees". Knows no rule."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache
from itertools import takewhile

from goalcoach.rules.clauses import COMMA_OR_END, span_of_sentence, words_in
from goalcoach.rules.counting import counted
from goalcoach.rules.figure import GOALS, Figure
from goalcoach.rules.implied import any_of
from goalcoach.rules.language.read import FIRM_UNITS, Quantity, Word
from goalcoach.rules.phrases import Span
from goalcoach.rules.reading import Reading

_REACH = 4
"""Words behind an "of" among which the noun stands."""


def thing_of(reading: Reading, quantity: Quantity, told: Sequence[Figure]) -> str:
    """What a number counts: the noun behind it, or behind its "of the", or what its sentence counted before.

    Empty where that is nothing that was counted in what was told.
    """
    if unit := counted(quantity, reading.text, reading.pack):
        return unit
    return whole_of(reading, quantity.end, told) or _counted_before(reading, quantity, told)


def word_before(reading: Reading, quantity: Quantity) -> str:
    """The lower-case word in front of a number; empty for none."""
    return next(iter(reading.text[: quantity.start].lower().split()[-1:]), "")


def whole_of(reading: Reading, end: int, told: Sequence[Figure]) -> str:
    """What a part that ends at a place is of: "one in three of your filings"; empty for nothing told."""
    joint = _of(any_of(reading.pack, "share_word")).match(reading.text, end)
    return next(_told_things(reading, joint.end(), told), "") if joint else ""


def things_spoken_of(reading: Reading, at: Span, told: Sequence[Figure]) -> Sequence[Figure]:
    """The numbers of those things that a part of a text names, and of times; all where those are too few."""
    units = {each.unit for each in told} - {"", *FIRM_UNITS}
    inside = words_in(reading, *at)
    one = reading.pack.terms("one_article")
    # "A load took a fifth less water": one load stands for each, and nobody counts them.
    words = [word for k, word in enumerate(inside) if not k or inside[k - 1].text.lower() not in one]
    named = {reading.pack.thing(each) for word in words for each in (word.lemma, word.text.lower())} & units
    texts = {each.source for each in told if each.unit in named}
    of_them = [
        each
        for each in told
        if each.unit in {*named, *FIRM_UNITS}
        or each.source == GOALS
        or not (each.unit or each.source in texts)  # a text that names none of them may mean them
    ]
    return of_them if named and sum(each.source != GOALS for each in of_them) > 1 else told


def _told_things(reading: Reading, start: int, told: Sequence[Figure]) -> Iterator[str]:
    """The things that were counted among the next few words of a phrase."""
    units = {each.unit for each in told if each.unit}
    behind = [word for word in reading.words if start <= word.start][:_REACH]
    for word in takewhile(lambda each: _joined(reading, start, each), behind):
        yield from ({reading.pack.thing(each) for each in (word.lemma, word.text.lower())} & units)


def _joined(reading: Reading, start: int, word: Word) -> bool:
    return not COMMA_OR_END.search(reading.text, start, word.start)


@cache
def _of(joints: str) -> re.Pattern[str]:
    return re.compile(rf"(?i)\s(?:{joints})\s")


def left_of(reading: Reading, quantity: Quantity, told: Sequence[Figure]) -> str:
    """What a number counts that says nothing of it: what its sentence counted before; empty for nothing."""
    named = counted(quantity, reading.text, reading.pack) or quantity.unit
    return "" if named or whole_of(reading, quantity.end, told) else _counted_before(reading, quantity, told)


def _counted_before(reading: Reading, quantity: Quantity, told: Sequence[Figure]) -> str:
    """What the last number in front of one counted: "five of eight lessons, which leaves three"."""
    units = {each.unit for each in told} - {"", *FIRM_UNITS}
    begin, _ = span_of_sentence(reading, quantity.start)
    before = [each for each in reading.quantities if begin <= each.start < quantity.start]
    things = (counted(each, reading.text, reading.pack) for each in reversed(before))
    return next((each for each in things if each in units), "")
