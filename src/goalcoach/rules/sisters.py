"""A compound in the place of its sister: "Tagschicht", where a "Nachtschicht" was told of. Knows no rule."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from goalcoach.rules.clauses import in_a_question
from goalcoach.rules.phrases import Span
from goalcoach.rules.reading import Reading
from goalcoach.rules.said import Said

_HEAD, _FRONT = 5, 3
"""Letters of what both end in, and of what each begins with, at least."""


def sisters(reading: Reading, told: Said) -> Iterator[Span]:
    """Places of such words outside of questions, of which neither the whole nor its first part was told."""
    heads = reading.pack.terms("ordinary_noun")
    for word in reading.words:
        low = word.text.lower()
        if not word.text[0].isupper() or len(low) < _HEAD + _FRONT or told.akin(low):
            continue
        sister = any(_sister(low, each, heads) for each in told.words)
        begun = any(len(each) >= _FRONT and low.startswith(each) for each in told.words)
        if sister and not begun and not in_a_question(reading, word.start):
            yield word.start, word.end


def _sister(one: str, other: str, heads: Mapping[str, str]) -> bool:
    """Whether two words differ in their first part alone, and the last one is a noun of its own."""
    size = 0
    while size < min(len(one), len(other)) and one[-1 - size] == other[-1 - size]:
        size += 1
    apart = min(len(one), len(other)) - size >= _FRONT
    return apart and any(one[-many:] in heads for many in range(_HEAD, size + 1))
