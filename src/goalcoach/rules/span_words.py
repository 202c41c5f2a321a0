"""The words of a text as expressions of time are put together from them. Knows no rule, and no days."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cache
from itertools import pairwise
from typing import NamedTuple

from goalcoach.domain import late
from goalcoach.rules.language.de.letters import spelled_out
from goalcoach.rules.language.packs import pack

_WORD = late.pattern(r"\d+|[^\W\d_]+")
_SIGN = late.pattern(r"[,;:!?()\n–—\"“”„»«]|(?<!\d)\.|\d\.\d|\s-\s")
_LISTING = late.pattern(r",\s?\Z")
_LONGEST, _SHORTEST = 24, 3
"""Letters of a word that may be two in one, "Maihälfte", and of either of the two."""
_HEADS = ("month", "span_season", "span_period", "span_part")
_TAILS = ("span_measure", "span_part", "span_season")


class SpanWord(NamedTuple):
    """A word or number, in lower case and without umlauts."""

    low: str
    start: int
    end: int
    parted: bool
    """Whether a sign stands in front of it; the point of "24. Februar" is none."""
    listed: bool
    """Whether that sign is a comma."""
    raised: bool
    """Whether it begins with a capital."""


@cache
def terms(language: str, theme: str) -> Mapping[str, str]:
    """The words of a theme, each without umlauts, with what is told of it."""
    return {spelled_out(word): told for word, told in pack(language).terms(theme).items()}


def span_words(text: str, language: str) -> Sequence[SpanWord]:
    """All words and numbers in their order; a compound as its parts, "half-year" as one word."""
    found: list[SpanWord] = []
    last = 0
    for match in _WORD.finditer(text):
        low = spelled_out(match.group().lower())
        gap = text[max(0, last - 1) : match.start() + 1]
        parted = bool(found) and _SIGN.search(gap) is not None
        comma = parted and _LISTING.match(text[last : match.start()]) is not None
        raised = match.group()[0].isupper()
        parts = _parts(low, language)
        for k, part in enumerate(parts):
            at = (match.start(), match.end(), parted and not k, comma and not k, raised)
            found.append(SpanWord(part, *at))
        last = match.end()
    return _paired(found, terms(language, "span_pair"))


def _paired(words: Sequence[SpanWord], pairs: Mapping[str, str]) -> Sequence[SpanWord]:
    found: list[SpanWord] = []
    taken = False
    for one, other in pairwise((*words, SpanWord("", 0, 0, True, False, False))):
        joined = pairs.get(f"{one.low} {other.low}") if not (taken or other.parted) else None
        if joined:
            found.append(one._replace(low=joined, end=other.end))
        elif not taken:
            found.append(one)
        taken = bool(joined)
    return found


@cache
def _ends(language: str) -> tuple[frozenset[str], frozenset[str], frozenset[str]]:
    """Words that are whole, those that a compound begins with, and those that it ends with."""
    themes = (*_HEADS, *_TAILS, "span_alone", "span_joint", "everyday", "connecting")
    whole = frozenset().union(*(terms(language, each).keys() for each in themes))
    heads, tails = (
        frozenset(word for each in several for word in terms(language, each) if len(word) >= _SHORTEST)
        for several in (_HEADS, _TAILS)
    )
    return whole, heads, tails


def _parts(low: str, language: str) -> tuple[str, ...]:
    """A compound as its last part and its first, "haelfte mai" of "Maihälfte"; other words as they are."""
    whole, heads, tails = _ends(language)
    if low in whole or not 2 * _SHORTEST <= len(low) <= _LONGEST:
        return (low,)
    early = terms(language, "span_part")
    for cut in range(_SHORTEST, len(low) - _SHORTEST + 1):
        head, tail = low[:cut], low[cut:]
        if head in heads and tail in tails:
            return (head, tail) if head in early else (tail, head)
    return (low,)
