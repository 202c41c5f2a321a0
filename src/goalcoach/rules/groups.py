"""How many people somebody says they are: "we are seven", "zu sechst". Knows no rule."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from goalcoach.rules.facts import Facts
from goalcoach.rules.implied import any_of
from goalcoach.rules.language.lowered import lowered
from goalcoach.rules.language.packs import pack
from goalcoach.rules.language.read import FIRM_UNITS, Language
from goalcoach.rules.once import kept
from goalcoach.rules.phrases import Span
from goalcoach.rules.reading import Reading
from goalcoach.rules.said import Said

_REACH = 16
"""Signs in front of a number in which it may be said that it counts them."""


def larger_groups(reading: Reading, told: Said) -> Iterator[Span]:
    """Places where more people are told of than there are: "the nine of you" of seven. Fewer are some."""
    found = tuple(_groups(reading.text, reading.pack))
    most = max(_told(reading.facts, told.text, reading.pack.code), default=0) if found else 0
    yield from (at for at, many in found if most and many > most)


@kept
def _told(facts: Facts, text: str, language: str) -> frozenset[int]:
    return frozenset(many for _, many in _groups(text, pack(language)))


def _groups(text: str, reader: Language) -> Iterator[tuple[Span, int]]:
    front, behind, word = _patterns(*(any_of(reader, each) for each in ("we_are", "of_us", "group_of")))
    for each in reader.quantities(text):
        whole = each.value == each.value.to_integral_value() and each.unit not in FIRM_UNITS
        before = text[max(0, each.start - _REACH) : each.start]
        if whole and (front.search(before) or behind.match(text, each.end)):
            yield (each.start, each.end), int(each.value)
    for match in word.finditer(text):
        yield match.span(), int(reader.terms("group_of")[lowered(match[1])])


@cache
def _patterns(front: str, behind: str, word: str) -> tuple[re.Pattern[str], re.Pattern[str], re.Pattern[str]]:
    return (
        re.compile(rf"(?i)\b(?:{front}) \Z"),
        re.compile(rf"(?i) (?:{behind})\b"),
        re.compile(rf"(?i)\b({word})\b"),
    )
