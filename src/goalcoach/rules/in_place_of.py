"""Numbers of which one took the other's place: "480 instead of 600 pounds". Knows no rule, no draft."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import cache
from itertools import pairwise
from typing import TYPE_CHECKING

from goalcoach.rules.implied import any_of
from goalcoach.rules.language.read import Language, Quantity, Role

if TYPE_CHECKING:
    from goalcoach.rules.figures import Figure


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


def of_one_thing(counted: Sequence[Figure], taken: Sequence[tuple[int, int]]) -> list[Figure]:
    """The same numbers; both of such a pair count what the text says behind one of them."""
    by_start = {each.start: each for each in counted}
    for now, before in taken:
        if now in by_start and before in by_start:
            pair = by_start[now], by_start[before]
            unit = next((each.unit for each in pair if each.unit and not each.unnamed), "")
            of_each = any(each.each for each in pair)
            for one in pair:
                own = one.unit if one.unit and not one.unnamed else unit
                by_start[one.start] = replace(one, unit=own, unnamed=False, each=of_each)
    return [by_start[each.start] if by_start[each.start].value == each.value else each for each in counted]
