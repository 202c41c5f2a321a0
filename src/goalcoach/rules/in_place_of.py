"""Numbers of which one took the other's place: "480 instead of 600 pounds". Knows no rule, no draft."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache
from itertools import pairwise

from goalcoach.rules.implied import any_of
from goalcoach.rules.language.read import Language, Quantity, Role


def places_taken(text: str, quantities: Sequence[Quantity], reader: Language) -> Iterator[tuple[int, int]]:
    """Where the number of now begins, and the one that was before it."""
    between = _instead(any_of(reader, "in_place_of"))
    for now, before in pairwise(quantities):
        dated = Role.DATE in (now.role, before.role)
        if not dated and between.fullmatch(text, now.end, before.start):
            yield now.start, before.start


@cache
def _instead(words: str) -> re.Pattern[str]:
    return re.compile(rf"(?i)(?:\s[^\W\d]+){{0,3}},?\s(?:{words})\s(?:[^\W\d]+\s){{0,2}}[$€£]?")
