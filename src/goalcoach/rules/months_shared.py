"""Months that evidence lists by who did something in them: "Jan, Feb by herself, Mar by Ida". Knows no
rule."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal
from functools import cache
from typing import NamedTuple

from goalcoach.rules.about import names_of
from goalcoach.rules.clauses import span_of_sentence, words_in
from goalcoach.rules.implied import any_of
from goalcoach.rules.in_parts import told_as_parts
from goalcoach.rules.language.read import Language
from goalcoach.rules.phrases import Span
from goalcoach.rules.reading import Reading
from goalcoach.rules.said import flat, within

_NAME = 3
"""Letters of a name of somebody else; one alone is an initial."""


class _Row(NamedTuple):
    """How many months in a row, of how many listed, and what is told right behind them."""

    many: Decimal
    of: Decimal
    behind: str


def months_shared(reading: Reading, texts: Sequence[str]) -> Iterator[Span]:
    """Places of "five of the six", and of "five", that count the months which `texts` list for somebody.

    For whom a sentence names, or else for the person it speaks to: by name, or as one who did it "himself".
    """
    rows = [row for text in texts for row in _rows(text, reading.pack)]
    if not rows:
        return
    parts = told_as_parts(reading)
    for each in parts:
        if any((row.many, row.of) == (each.part, each.whole) for row in _meant(reading, rows, each.start)):
            yield each.start, each.end
    for number in reading.quantities:
        at = number.start, number.end
        counts = any(row.many == number.value for row in _meant(reading, rows, number.start))
        if counts and not number.relative and not within(at, [(each.start, each.end) for each in parts]):
            yield at


def _meant(reading: Reading, rows: Sequence[_Row], at: int) -> list[_Row]:
    words = {flat(word.text) for word in words_in(reading, *span_of_sentence(reading, at))}
    of_named = [row for row in rows if not words.isdisjoint(_named(row.behind))]
    return of_named or [row for row in rows if _of_the_person(row, reading)]


def _named(behind: str) -> set[str]:
    return {
        flat(word) for word in re.findall(r"[^\W\d_]+", behind) if word[0].isupper() and len(word) >= _NAME
    }


def _of_the_person(row: _Row, reading: Reading) -> bool:
    names = names_of(reading.facts)
    words = {flat(word) for word in re.findall(r"[^\W\d_]+", row.behind)}
    return not words.isdisjoint({*names, *reading.pack.terms("own_hand")})


def _rows(text: str, reader: Language) -> list[_Row]:
    """The rows of a text in which no month stands twice; none where it has a single one."""
    months = any_of(reader, "month")
    found = [
        match
        for match in _listed(months, any_of(reader, "and_word")).finditer(text)
        if all(name[0].isupper() for name in _names(months).findall(match[0]))
    ]
    named = [
        [reader.terms("month")[each.lower()] for each in _names(months).findall(match[0])] for match in found
    ]
    every = [month for row in named for month in row]
    if len(found) < _ROWS or len(set(every)) < len(every):
        return []
    ends = [*(match.start() for match in found[1:]), len(text)]
    behind = [text[match.end() : end] for match, end in zip(found, ends, strict=True)]
    return [
        _Row(Decimal(len(row)), Decimal(len(every)), told) for row, told in zip(named, behind, strict=True)
    ]


_ROWS = 2


@cache
def _listed(months: str, joints: str) -> re.Pattern[str]:
    one = rf"(?:{months})\b\.?"
    joint = rf"(?:,\s(?:(?:{joints})\s)?|\s(?:{joints}|&)\s)"
    return re.compile(rf"(?i)(?<![\w.–-])(?<!\d\s){one}(?:{joint}{one})*(?!\s?[\d–-]|:\s?\d)")


@cache
def _names(months: str) -> re.Pattern[str]:
    return re.compile(rf"(?i)\b(?:{months})\b")
