"""How many there were, told as how many more or fewer: "96 more" where it rose to 96. Knows no rule."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from decimal import Decimal
from functools import cache
from itertools import combinations

from goalcoach.domain import late
from goalcoach.rules.about import form
from goalcoach.rules.clauses import SIGN_OR_QUOTE, words_in
from goalcoach.rules.counting import counted
from goalcoach.rules.derived import alike, happened
from goalcoach.rules.figure import Figure
from goalcoach.rules.figures import countable
from goalcoach.rules.follows import lies_between
from goalcoach.rules.language.read import FIRM_UNITS, Quantity, Word
from goalcoach.rules.number_words import TOWARD, said_themes
from goalcoach.rules.phrases import Span
from goalcoach.rules.reading import Reading

_FEW = 8
"""Among more numbers than this almost any is how far some two of them lie apart."""
_SIGN = late.pattern(r"[,;:.!?()\d]")
_WAYS = ("went_up", "went_down")


def levels_as_steps(
    reading: Reading, told: Sequence[Figure], texts: Callable[[], Iterable[Reading]]
) -> Iterator[Span]:
    """Places of numbers told as how far something went, which the evidence has as where it stood.

    None where two of its numbers lie so far apart. `texts` is what it says: a number that is told there
    beside a word of more or less may be how far it went.
    """
    moved = cache(lambda: _moved(texts()))
    for number in reading.quantities:
        if not countable(number) or not _tells_a_step(reading, number):
            continue
        if TOWARD & said_themes(reading, number.start) or not _only_a_level(reading, number, told):
            continue
        if not lies_between(reading, number, told) and number.value not in moved():
            yield number.start, number.end


def _tells_a_step(reading: Reading, number: Quantity) -> bool:
    """Whether it can only be how far something went: "by 96", "a plus of 96", "up 96", "96 visitors more"."""
    terms = reading.pack.terms
    front = words_in(reading, 0, number.start)[-_PHRASE:]
    article, way, last = ["", "", "", *map(form, front)][-_PHRASE:]
    verbs = frozenset().union(*(terms(f"{theme}_verb") for theme in _WAYS))
    noun = article in terms("one_article") and any(way in terms(theme) for theme in _WAYS)
    parted = not front or SIGN_OR_QUOTE.search(reading.text, front[-1].end, number.start)
    step = (noun and last in terms("share_word")) or last in terms("by_so_much") or last in verbs
    if step and not parted:
        return True
    return any(
        form(word) in terms("more_or_less") and not _SIGN.search(reading.text, number.end, word.start)
        for word in _behind(reading, number)
    )


def _behind(reading: Reading, number: Quantity) -> tuple[Word, ...]:
    return words_in(reading, number.end, len(reading.text))[:_BEHIND]


_PHRASE = 3
"""Words of "a plus of"."""
_BEHIND = 2
"""Words behind a number of which one may say that there are so many more."""


def _only_a_level(reading: Reading, number: Quantity, told: Sequence[Figure]) -> bool:
    """Whether a number was told of these things, as another one was, and no two of them lie so far apart."""
    unit = counted(number, reading.text, reading.pack)
    known = unit in FIRM_UNITS or any(each.unit == unit for each in told)
    like = {each.value for each in happened(told) if alike(each.unit, unit if known else "")}
    if number.value not in like or not 1 < len(like) <= _FEW:
        return False
    return all(abs(one - other) != number.value for one, other in combinations(like, 2))


def _moved(texts: Iterable[Reading]) -> frozenset[Decimal]:
    """Numbers that are told there as a step, beside a word of more or less, or as too much or too little."""
    return frozenset(
        each.value
        for text in texts
        for each in text.quantities
        if "difference_word" in said_themes(text, each.start)
        or _tells_a_step(text, each)
        or any(form(word) in text.pack.terms("too_word") for word in _behind(text, each))
    )
