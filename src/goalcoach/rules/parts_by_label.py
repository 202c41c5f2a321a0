"""What evidence puts down to reasons: "No pitch: 3 of the 12", "18 of them the alert". Knows no rule."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache
from itertools import chain
from typing import NamedTuple

from goalcoach.domain import late
from goalcoach.rules.about import form
from goalcoach.rules.clauses import words_in
from goalcoach.rules.implied import any_of
from goalcoach.rules.in_parts import part_places
from goalcoach.rules.language.read import Language, Word
from goalcoach.rules.phrases import Span
from goalcoach.rules.reading import Reading
from goalcoach.rules.said import Said

_MOST_WORDS = 4
"""Words of a label; more are a sentence of their own."""
_END = late.pattern(r"(?<=[,;.])\s|\n")


class Label(NamedTuple):
    """What some of a whole were put down to."""

    words: tuple[str, ...]
    """In small letters, without small ones."""
    lacking: bool
    """Whether it was what was not there: "no pitch"."""


def labels_of(text: str, reader: Language) -> Iterator[Label]:
    """The labels of parts that a text tells: one with its whole, and those right behind it."""
    with_whole, alone = _patterns(*(any_of(reader, theme) for theme in _PARTS))
    begun = False
    for piece in _END.split(text):
        part = piece.strip(" ,;.")
        found = with_whole.search(part) or (alone.fullmatch(part) if begun else None)
        begun = found is not None
        if found and (label := next((each for each in found.groups() if each), "")):
            words = [word.text.lower() for word in reader.words(label)]
            small = reader.terms("connecting").keys() | reader.terms("negation").keys()
            said = tuple([word for word in words if word not in small])
            if said and len(words) <= _MOST_WORDS:
                yield Label(said, not reader.terms("negation").keys().isdisjoint(words))


_PARTS = ("ratio_word", "of_them")


@cache
def _patterns(of: str, of_them: str) -> tuple[re.Pattern[str], re.Pattern[str]]:
    """ "No pitch: 3 of the 12", "18 of them the disk alert", "davon 4 Glasbruch"; and behind one of them
    "fog: 2", "4 a torn box"."""
    label = r"([^\W\d][^:\d]{1,40})"
    whole = rf"{label}:\s?\d+ (?:{of}) (?:[^\W\d]+ )?\d+\Z"
    them = rf"\b\d+ (?:{of_them}) {label}\Z|\b(?:{of_them}) \d+ {label}\Z"
    return re.compile(rf"(?i){whole}|{them}"), re.compile(rf"(?i){label}:\s?\d+|\d+ {label}")


def given_as_a_part(
    reading: Reading, sentence: Span, causing: Span, items: Sequence[tuple[Said, Sequence[Label]]]
) -> bool:
    """Whether a sentence puts a part down to the label that one piece of evidence has for it.

    `causing` is where it says that it is a cause. On the side of the label nothing else may be new, and on
    the other one something must be told.
    """
    sides = words_in(reading, sentence[0], causing[0]), words_in(reading, causing[1], sentence[1])
    free = frozenset(chain.from_iterable(map(reading.pack.terms, ("connecting", "lacking_word", "being"))))
    numbers = [(each.start, each.end) for each in reading.quantities]
    numbers += [(each.start, each.end) for each in reading.times]
    numbers += [*reading.theme("ratio"), *part_places(reading)]
    for told, labels in items:
        known = [
            [told.share([word], ()) for word in side if form(word) not in free and not _inside(word, numbers)]
            for side in sides
        ]
        for one, other in ((0, 1), (1, 0)):
            fits = any(_fits(sides[one], label, reading.pack) for label in labels)
            if fits and all(known[one]) and (any(known[other]) or not known[other]):
                return True
    return False


def _inside(word: Word, places: Sequence[Span]) -> bool:
    return any(begin <= word.start < end for begin, end in places)


def _fits(words: Sequence[Word], label: Label, reader: Language) -> bool:
    """Whether words have all those of a label, and say of what was not there that it was not."""
    there = all(any(_is(word, each, reader) for word in words) for each in label.words)
    return there and (not label.lacking or any(form(each) in reader.terms("lacking_word") for each in words))


def _is(word: Word, other: str, reader: Language) -> bool:
    low = form(word)
    same = other in (low, word.lemma) or low.rstrip("s") == other.rstrip("s")
    return same or not reader.stems((low,)).isdisjoint(reader.stems((other,)))
