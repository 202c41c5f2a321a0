"""What so many of one thing are in another: "half a tray, so 60 rolls", told that it is 30. Knows no rule."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from goalcoach.rules.language.read import Language
from goalcoach.rules.phrases import Span
from goalcoach.rules.reading import Reading
from goalcoach.rules.side_by_side import ARTICLE, Token, own_tokens, sentences, tokens

_REACH = 8
"""Words from the one amount to the other."""


class _Amount(NamedTuple):
    """A number, or a part in words, with what it counts."""

    size: Token
    thing: Token
    place: int
    """Of the word that is counted."""


def equal_otherwise(reading: Reading, texts: Sequence[str]) -> Iterator[Span]:
    """Places of numbers that are said to be so many of something else, and were told to be another number.

    The amount in front must be one that was told in front of that thing: "3 boxes, so 36 bottles".
    """
    every = own_tokens(reading)
    equal = {one.start for word, one in pairwise(every) if word.low in reading.pack.terms("equal_word")}
    ours = [each for each in _equations(every, reading.pack) if each[1].size.start in equal]
    told = [
        each
        for text in texts
        for each in _equations(tokens(reading.facts, text, reading.pack.code), reading.pack)
    ]
    for left, right in ours if told else ():
        known = [that for this, that in told if _same(this, left) and _alike(that.thing, right.thing)]
        if known and not any(_alike(each.size, right.size) for each in known):
            yield right.size.start, right.size.end


def _equations(every: Sequence[Token], reader: Language) -> Iterator[tuple[_Amount, _Amount]]:
    """Each amount with the one in digits that comes next in its sentence, of another thing."""
    for begin, end in sentences(every):
        several = [*_amounts(every, begin, end, reader)]
        for left, right in pairwise(several):
            near = right.place - left.place <= _REACH
            if right.size.number and near and not _alike(left.thing, right.thing):
                yield left, right


def _amounts(every: Sequence[Token], begin: int, end: int, reader: Language) -> Iterator[_Amount]:
    for k in range(begin, end):
        size = every[k]
        if not (size.number or not size.keys.isdisjoint(reader.terms("part_word"))):
            continue
        at = k + 1
        while at < end and every[at].kind == ARTICLE:
            at += 1
        if at < end and not (every[at].kind or every[at].number or every[at].parted):
            yield _Amount(size, every[at], at)


def _same(one: _Amount, other: _Amount) -> bool:
    return _alike(one.size, other.size) and _alike(one.thing, other.thing)


def _alike(one: Token, other: Token) -> bool:
    return not one.keys.isdisjoint(other.keys)
