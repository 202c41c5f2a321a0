"""What somebody is said to be too much, or to have acted out of: "too timid to ask". Knows no rule."""

from __future__ import annotations

from collections.abc import Iterator

from goalcoach.rules.phrases import Span
from goalcoach.rules.reading import Reading
from goalcoach.rules.said import Said

_NEUTRAL = ("neutral_state", "neutral_judgement", "neutral_too", "connecting", "everyday", "difference_word")
"""Themes of words that may be said of anybody."""

_ON_IT = frozenset({"on"})
"""Behind what somebody is too much of: "too dependent on one supplier"."""

_TO_DO = frozenset({"zu"})
"""Stands in front of a verb as well: "zu erreichen"."""


def blamed_on(reading: Reading, told: Said) -> Iterator[Span]:
    """Places of it, in words that nobody said; a question that asks whether it was so says it as well."""
    yield from (
        at for at, word in (*_too(reading), *_out_of(reading)) if not told.akin(word) and not told.has(word)
    )


def _too(reading: Reading) -> Iterator[tuple[Span, str]]:
    """ "You were too timid to ask", in either order. Of what a thing is too much of, nothing.

    Nor is it a trait to be too much of something on something else, or "zu erreichen".
    """
    words, terms = reading.words, reading.pack.terms
    you = {*terms("addressed")}
    for k in range(2, len(words) - 1):
        pair = {words[k - 2].text.lower(), words[k - 1].text.lower()}
        said = words[k + 1].text.lower()
        of_you = not pair.isdisjoint(you) and not pair.isdisjoint(terms("being_of"))
        behind = words[k + 2].text.lower() if k + 2 < len(words) else ""
        if not of_you or words[k].text.lower() not in terms("too_word") or behind in _ON_IT:
            continue
        if words[k].text.lower() in _TO_DO and said in terms("verb"):
            continue
        if not (_neutral(reading, said, words[k + 1].lemma) or words[k + 1].text[0].isupper()):
            yield (words[k].start, words[k + 1].end), said


def _out_of(reading: Reading) -> Iterator[tuple[Span, str]]:
    """ "Out of laziness": a reason that lies in somebody, by how such nouns end."""
    words, terms = reading.words, reading.pack.terms
    endings = tuple(terms("quality_ending"))
    for k in range(1, len(words)):
        low, front = words[k].text.lower(), words[k - 1].text.lower()
        if k > 1 and f"{words[k - 2].text.lower()} {front}" in terms("out_of"):
            front = f"{words[k - 2].text.lower()} {front}"
        quality = low in terms("motive_word") or (
            low.endswith(endings) and low not in terms("neutral_motive")
        )
        if front in terms("out_of") and quality:
            yield (words[k].start, words[k].end), low


def _neutral(reading: Reading, low: str, lemma: str) -> bool:
    return low[0].isdigit() or any(
        each in reading.pack.terms(theme) for theme in _NEUTRAL for each in (low, lemma)
    )
