"""A name that nobody said where a sentence begins: "Gretel in the office has a list". Knows no rule."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from goalcoach.rules.about import form
from goalcoach.rules.language.read import Word
from goalcoach.rules.phrases import Span
from goalcoach.rules.reading import Reading
from goalcoach.rules.said import Said, flat, where_named, within

_SHORTEST = 3
"""Letters of a name, at least."""
_KNOWN = (
    "verb",
    "connecting",
    "everyday",
    "person_word",
    "collective_owner",
    "metric_noun",
    "thing_noun",
    "group_noun",
    "negation",
    "names_nothing",
)
_PLACE = 4
"""Words of "in the main office" behind which the verb must come."""


def opening_names(reading: Reading, told: Said, known: Iterable[str]) -> Iterator[Span]:
    """Places of words that begin a sentence and can only be a name, which nobody said.

    A single thing needs an article: one without it that is somewhere and does what only people or lists do is
    somebody. No word that is known, made of a verb or adjective, or several.
    """
    words, places = reading.words, where_named(known, reading.text)
    for sentence in reading.sentences:
        inside = [word for word in words if sentence.start <= word.start < sentence.end]
        if len(inside) > _PLACE and _somebody(reading, inside) and not _said(inside[0], told):
            at = inside[0].start, inside[0].end
            if not within(at, places):
                yield at


def _somebody(reading: Reading, words: Sequence[Word]) -> bool:
    first, low, terms = words[0], words[0].text.lower(), reading.pack.terms
    if not first.text.istitle() or len(low) < _SHORTEST or any(low in terms(theme) for theme in _KNOWN):
        return False
    if low.endswith(tuple(terms("thing_ending"))) or reading.pack.grammar.ordinary(words, 0):
        return False
    place = form(words[1]) in terms("whereabouts")
    return place and any(form(word) in terms("has_it") for word in words[3 : _PLACE + 2])


def _said(word: Word, told: Said) -> bool:
    low = word.text.lower()
    return bool({flat(word.text), word.lemma} & told.words) or told.akin(low) or told.in_a_compound(low)
