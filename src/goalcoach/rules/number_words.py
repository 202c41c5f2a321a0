"""How numbers go together, as the words around them say: less, in all, on average, short of an aim. Knows no
rule."""

from __future__ import annotations

from itertools import zip_longest

from goalcoach.rules.about import form
from goalcoach.rules.clauses import between_signs, span_of_sentence, words_in
from goalcoach.rules.in_words import about_numbers
from goalcoach.rules.language.read import TIME_UNITS
from goalcoach.rules.number_signs import signed
from goalcoach.rules.once import kept
from goalcoach.rules.phrases import Span
from goalcoach.rules.reading import Reading
from goalcoach.rules.said import within

RECKONING = (
    "difference_word",
    "beside_word",
    "sum_word",
    "mean_word",
    "comparing_word",
    "aim_word",
    "toward_word",
    "result_word",
)
"""Themes of words that only tell how numbers go together."""
_THEMES = (
    "difference_word",
    "beside_word",
    "sum_word",
    "mean_word",
    "rest_word",
    "aim_word",
    "way_word",
    "toward_word",
)
TOWARD = frozenset({"beside_word", "aim_word", "way_word", "toward_word"})
"""Themes of words that tell how far a number is from what was aimed at."""


@kept
def said_themes(reading: Reading, at: int) -> frozenset[str]:
    """How numbers around a place go together, as its sentence says, or else the text: "8 late. In May 3." """
    here = _themes(reading, at, *span_of_sentence(reading, at))
    if signed(reading.text, at):
        return here | {"difference_word"}
    return here or _themes(reading, at, 0, len(reading.text))


def _themes(reading: Reading, number: int, start: int, end: int) -> frozenset[str]:
    roughly = about_numbers(reading, number)
    told = _themes_told(reading, start, end)
    found = frozenset({theme for at, theme in told if not (roughly and within(at, roughly))})
    wished = any(start <= at < end for at, _ in reading.theme("wished"))
    return found | {"toward_word", "aim_word"} if wished else found


@kept
def _themes_told(reading: Reading, start: int, end: int) -> list[tuple[Span, str]]:
    """The same for all numbers in it: each word of a theme with its place."""
    themes = [(theme, reading.pack.terms(theme).keys()) for theme in _THEMES]
    limits = _limits(reading)
    return [
        ((word.start, word.end), theme)
        for word in words_in(reading, start, end)
        for theme, terms in themes
        if not terms.isdisjoint(word.text.lower().split("-"))
        and not (theme in _OF_DISTANCE and word.start in limits)
    ]


_OF_DISTANCE = frozenset({"difference_word", "beside_word", "toward_word"})


@kept
def _limits(reading: Reading) -> frozenset[int]:
    """Where "over" and the like stand in front of a length of time, and tell no distance: "open for over two
    days", "over the half-year"."""
    sides, articles = reading.pack.terms("beside_word"), reading.pack.terms("definite_word")
    lengths = {each.start for each in reading.quantities if each.unit in TIME_UNITS}
    in_a_row = zip_longest(reading.words, reading.words[1:], reading.words[2:])
    return frozenset(
        word.start
        for word, then, last in in_a_row
        if word.text.lower() in sides
        and then
        and (last if last and then.text.lower() in articles else then).start in lengths
    )


def of_the_aim(reading: Reading, end: int) -> bool:
    """Whether a share that ends at a place is one of what was aimed at: "two thirds of what we wanted"."""
    _, last = between_signs(reading.text, end)
    behind = words_in(reading, end - 1, last)[:_BEHIND]
    return any(form(word) in reading.pack.terms("aim_word") for word in behind) or any(
        behind and behind[0].start <= start <= behind[-1].end for start, _ in reading.theme("wished")
    )


_BEHIND = 3
"""Words behind a share among which it says what it is of."""
