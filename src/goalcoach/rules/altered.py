"""Words of a person with one of them changed: "all day" in what they said of all morning. Knows no rule."""

from __future__ import annotations

from collections.abc import Container, Iterator, Sequence
from difflib import SequenceMatcher
from functools import cache
from itertools import product

from goalcoach.rules.language.packs import pack
from goalcoach.rules.language.read import FIRM_UNITS, Language
from goalcoach.rules.said import Said, flat

_LONGEST = 2
"""Words that may stand in another's place; more are a sentence of one's own."""
_BESIDE = 2
"""Words that must be the person's on either side."""
_ALONE = 3
"""The same where a text begins or ends, and there is one side only."""
_ALIKE = 0.7
"""Of their letters, in order: from there on two words may be one."""
_SMALL = ("connecting", "everyday", "own_word", "person_word", "month", "percent_word")
"""Themes of words that may be others; months have rules of their own."""


def altered(text: str, told: Said, reader: Language, *free: str) -> Iterator[str]:
    """Words that nobody said, where the person used others of their own, with their words around.

    One that was said elsewhere may be how they put themselves right. `free` are more themes of words that may
    be others.
    """
    small = _may_be_others(reader.code, free)
    lows = flat(text).split()
    for begin, size in product(range(len(lows)), range(1, _LONGEST + 1)):
        here, end = lows[begin : begin + size], begin + size
        content = [low for low in here if not _small(low, small)]
        if end > len(lows) or not content or any(f" {low} " in told.text for low in content):
            continue
        if any(_differ(here, there, small, reader) for there in _places(lows, begin, end, told.text)):
            yield " ".join(here)


def turned(text: str, told: Said, reader: Language) -> bool:
    """Whether a denial is gone from between a person's words: "euros the owner pays", of "nobody pays"."""
    lows, said, denials = flat(text).split(), told.text.split(), reader.terms("negation").keys()
    for k in (k for k, low in enumerate(said) if low in denials):
        before, behind = said[k - 1 : k], said[k + 1 : k + 2]
        for begin in (begin for begin, low in enumerate(lows) if [low] == before):
            between = lows[begin + 1 : begin + 2 + _LONGEST + 1]
            end = next((end for end, low in enumerate(between) if [low] == behind), 0)
            told_so = told.has(" ".join(lows[begin : begin + end + 2]))
            if end and denials.isdisjoint(between[:end]) and not told_so:
                return True
    return False


@cache
def _may_be_others(language: str, free: tuple[str, ...]) -> frozenset[str]:
    terms = pack(language).terms
    return frozenset(word for theme in (*_SMALL, *free) for word in terms(theme)) - FIRM_UNITS


def _places(lows: Sequence[str], begin: int, end: int, told: str) -> Iterator[Sequence[str]]:
    """What the person said between the same words as those that stand around these."""
    before, behind = lows[max(0, begin - _ALONE) : begin], lows[end : end + _ALONE]
    if len(before) + len(behind) < _ALONE:
        return
    left = before[-_BESIDE:] if behind else before
    right = behind[:_BESIDE] if before else behind
    if not all(f" {' '.join(side)} " in told for side in (left, right) if side):
        return  # so it nearly always is, and costs least
    said = told.split()
    for k in range(len(said) - len(left) + 1):
        if said[k : k + len(left)] != left:
            continue
        for size in range(1, _LONGEST + 1):
            at = k + len(left)
            if said[at + size : at + size + len(right)] == right and at + size <= len(said):
                yield said[at : at + size]


def _differ(here: Sequence[str], there: Sequence[str], small: Container[str], reader: Language) -> bool:
    """Whether both say something, and not the same."""
    ours, theirs = ([low for low in lows if not _small(low, small)] for lows in (here, there))
    pairs = [("".join(here), "".join(there)), *product(ours, theirs)]
    return bool(ours) and bool(theirs) and not any(one_word(*pair, reader) for pair in pairs)


def one_word(one: str, other: str, reader: Language) -> bool:
    """Whether two words may be one, in another form or with a slip."""
    lemmas = [{word.lemma for word in reader.words(low)} for low in (one, other)]
    return not lemmas[0].isdisjoint(lemmas[1]) or SequenceMatcher(None, one, other).ratio() >= _ALIKE


def _small(low: str, small: Container[str]) -> bool:
    return low[0].isdigit() or low in small
