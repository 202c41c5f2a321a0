"""What is left of a whole behind parts that a text lists: "31 sheets, 8 torn, 5 wet, the rest fine"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import cache

from goalcoach.rules.figure import GOALS, Figure
from goalcoach.rules.implied import any_of
from goalcoach.rules.language.read import FIRM_UNITS, Language

_LEAST = 2
"""Parts; what is left behind a single one follows from two numbers."""


def left_of_all(text: str, counted: Sequence[Figure], reader: Language) -> Iterator[Figure]:
    """The number of "the rest" of each sentence that lists a whole and then its parts.

    A part of a part, "3 of them", leaves it open.
    """
    rest = _any(any_of(reader, "the_rest"))
    nested = _any(f"{any_of(reader, 'of_them')}|{any_of(reader, 'of_which')}")
    for sentence in reader.sentences(text):
        found = rest.search(text, sentence.start, sentence.end)
        inside = [each for each in counted if found and sentence.start <= each.start < found.start()]
        whole = max(inside, key=lambda each: each.value, default=None)
        if not found or whole is None or nested.search(text, whole.start, found.start()):
            continue
        parts = [each for each in inside if each.start > whole.start]
        last = not any(found.end() <= each.start < sentence.end for each in counted)
        if last and len(parts) >= _LEAST and all(_of_it(each, whole) for each in parts):
            left = whole.known
            for each in parts:
                left -= each.known
            if left.value > 0:
                yield replace(whole, value=left.value, start=found.start(), unnamed=True, by=left)


def _of_it(part: Figure, whole: Figure) -> bool:
    same = part.source == whole.source != GOALS
    return same and FIRM_UNITS.isdisjoint((part.unit, whole.unit))


@cache
def _any(words: str) -> re.Pattern[str]:
    return re.compile(rf"(?i)\b(?:{words})\b")
