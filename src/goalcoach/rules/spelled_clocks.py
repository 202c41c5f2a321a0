"""Times of day in words, "halb acht", as somebody told them in digits, or the other way round; and those in
digits, of which somebody told no more than the parts. Knows no rule."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from goalcoach.domain import late
from goalcoach.rules.implied import any_of
from goalcoach.rules.language.read import Language
from goalcoach.rules.phrases import Span

_HOUR, _NOON = 60, 12
_CLOCK = late.pattern(r"(?<![\d:.,])([01]?\d|2[0-4]):([0-5]\d)(?![\d:])")


def clocks_told(text: str, told: str, reader: Language) -> Iterator[Span]:
    """Places of times of day in words that were told in digits, and in digits of those told in words;
    `told` is all that was, in flat words."""
    for place, hour, minutes in _spelled(text, reader):
        hours = (hour % _NOON, hour % _NOON + _NOON, hour)
        if any(f" {each} {minutes:02} " in told or f" {each:02} {minutes:02} " in told for each in hours):
            yield place
    in_words = {(hour % _NOON, minutes) for hour, minutes in clocks_spelled(told, reader)}
    for match in _CLOCK.finditer(text) if in_words else ():
        if (int(match[1]) % _NOON, int(match[2])) in in_words:
            yield match.span()


def clocks_spelled(text: str, reader: Language) -> Iterator[tuple[int, int]]:
    """Hour and minutes of each time of day that is told by halves and quarters: "a quarter past six"."""
    for _, hour, minutes in _spelled(text, reader, named_only=True):
        yield hour, minutes


def clocks_put_together(text: str, told: str, reader: Language) -> Iterator[Span]:
    """Places of times of day in digits that nobody told, though they may have told both numbers: 9:30 of nine
    minutes and the 30th."""
    in_words = {*clocks_told(text, told, reader)} if ":" in text else ()
    for match in _CLOCK.finditer(text) if ":" in text else ():
        hour, minutes = int(match[1]), match[2]
        if match.span() in in_words:
            continue
        hours = "|".join(map(str, {hour, hour % _NOON, hour % _NOON + _NOON}))
        if not re.search(rf" 0?(?:{hours}) ?(?:h|uhr)? ?{minutes}(?:h|uhr|am|pm)? ", told):
            yield match.span()


def _spelled(text: str, reader: Language, *, named_only: bool = False) -> Iterator[tuple[Span, int, int]]:
    parts, sides = reader.terms("clock_part"), reader.terms("clock_side")
    for match in _words(
        *(any_of(reader, each) for each in ("clock_part", "clock_side", "clock_half"))
    ).finditer(text):
        part, side, half, name = (str(each or "").lower() for each in match.groups())
        if named_only and part and part not in parts:
            continue  # "from nine to six"
        hour = _number(name, reader)
        minutes = int(parts.get(part, 0)) or _number(part, reader) if part else 0
        if not 0 < hour <= 2 * _NOON or (part and not 0 < minutes < _HOUR):
            continue
        away = int(reader.terms("clock_half")[half]) if half else int(sides[side]) * minutes
        whole = (hour * _HOUR + away) % (2 * _NOON * _HOUR)
        yield match.span(), whole // _HOUR, whole % _HOUR


def _number(word: str, reader: Language) -> int:
    found = reader.quantities(word) if word else ()
    return int(found[0].value) if found else 0


@cache
def _words(parts: str, sides: str, halves: str) -> re.Pattern[str]:
    name = r"([^\W_]{1,7})\b"
    return re.compile(rf"(?i)\b(?:({parts}|[^\W_]+) ({sides})|({halves})) {name}")
