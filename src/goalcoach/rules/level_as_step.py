"""How many there were, told as how many more or fewer: "96 more" where it rose to 96. Knows no rule."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import cache
from itertools import combinations

from goalcoach.domain import late
from goalcoach.rules.about import form
from goalcoach.rules.counting import counted
from goalcoach.rules.derived import alike, happened
from goalcoach.rules.figures import Figure, countable
from goalcoach.rules.follows import TOWARD, lies_between, said_themes
from goalcoach.rules.language.read import FIRM_UNITS, Quantity
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
    read = cache(lambda: tuple(texts()))
    for number in reading.quantities:
        if not countable(number) or not _tells_a_step(reading, number):
            continue
        if TOWARD & said_themes(reading, number.start) or not _only_a_level(reading, number, told):
            continue
        if not lies_between(reading, number, told) and not _moved_by(number, read()):
            yield number.start, number.end


def _tells_a_step(reading: Reading, number: Quantity) -> bool:
    """Whether it can only be how far something went: "by 96", "a plus of 96", "up 96", "96 visitors more"."""
    terms = reading.pack.terms
    front = [form(word) for word in reading.words if word.end <= number.start][-_PHRASE:]
    article, way, last = ["", "", "", *front][-_PHRASE:]
    verbs = frozenset().union(*(terms(f"{theme}_verb") for theme in _WAYS))
    noun = article in terms("one_article") and any(way in terms(theme) for theme in _WAYS)
    if (noun and last in terms("share_word")) or last in terms("by_so_much") or last in verbs:
        return True
    more = [word for word in reading.words if word.start >= number.end][:_BEHIND]
    return any(
        form(word) in terms("more_or_less") and not _SIGN.search(reading.text, number.end, word.start)
        for word in more
    )


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


def _moved_by(number: Quantity, texts: Iterable[Reading]) -> bool:
    return any(
        each.value == number.value and "difference_word" in said_themes(text, each.start)
        for text in texts
        for each in text.quantities
    )
