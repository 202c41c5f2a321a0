"""Parts and multiples in words, "a third fewer", "nearly half": how large they are. Knows no rule."""

from __future__ import annotations

import re
from decimal import Decimal
from functools import lru_cache

from goalcoach.rules.clauses import words_in
from goalcoach.rules.phrases import GAP, Span
from goalcoach.rules.reading import Reading
from goalcoach.rules.said import flat, within


def size_of(reading: Reading, at: Span) -> tuple[str, Decimal]:
    """The sort and size of a part in words, in whatever form its words stand: "doubling" of "doubled"."""
    terms = reading.pack.terms("ratio")
    lemmas = " ".join(word.lemma for word in words_in(reading, *at))
    words = flat(reading.text[slice(*at)])
    gapped = f"{' '.join(words.split()[:2])} {GAP} {words.split()[-1]}"
    kind, _, number = (terms.get(words) or terms.get(lemmas) or terms.get(gapped, "part 1")).partition(" ")
    above, _, below = number.partition("/")
    return kind, Decimal(above) / Decimal(below or 1)


def part_of_these(reading: Reading, start: int) -> bool:
    """Whether a part or number of what begins at a place stands in front: "two fifths of all owners"."""
    of = reading.text.rfind(" ", 0, max(0, start - 1)) + 1
    if reading.text[of:start].strip().lower() not in reading.pack.terms("share_word"):
        return False
    parts = [end for _, end in reading.theme("ratio")]
    return start - 1 in parts or any(each.end == of - 1 for each in reading.quantities)


def about_numbers(reading: Reading, number: int) -> list[Span]:
    """Where it is only said that a number or part is none exactly: "more than" of "more than half"."""
    phrases = _phrases(tuple(reading.pack.terms("about_part")))
    parts = reading.theme("ratio")
    numbers = {number, *(start for start, _ in parts)}
    places = [(at.start(), at.end() - 1) for at in phrases.finditer(f" {reading.text.lower()} ")]
    return [at for at in places if at[1] in numbers or within(at, parts)]


_NEARLY = Decimal("0.02")
"""How far a share in words may be from the computed one."""
_ABOUT = Decimal("0.06")
"""The same behind "about"."""
_LEAST = Decimal("0.0001")
"""More than a half is more than this beyond it."""
_NEAR = Decimal("0.08")
"""How far below a part "nearly" reaches."""
_FAR = Decimal("0.13")
"""How far above it "more than" does; of a multiple up to the next one."""
_USUAL = tuple(
    Decimal(above) / below
    for above, below in (
        (1, 10),
        (1, 5),
        (1, 4),
        (1, 3),
        (1, 2),
        (2, 3),
        (3, 4),
        (4, 5),
        (9, 10),
        (1, 1),
        (3, 2),
    )
)
"""Parts that people tell: who says "less than half" would say "less than a third" of what is below that."""


def between_parts(reading: Reading, at: Span, wanted: Decimal) -> tuple[Decimal, Decimal]:
    """Between which numbers a part lies: "a third", "about a third", "more than a third"."""
    front, own = reading.text[: at[0]].split()[-2:], reading.text[at[0] : at[1]].split()
    near = f" {' '.join((*front, *own[:-1])).lower()} "  # "a third above" is no more than a third
    terms = reading.pack.terms("about_part")
    match = _phrases(tuple(terms)).search(near)
    match terms[match[1]] if match else "":
        case "about":
            return wanted - _ABOUT, wanted + _ABOUT
        case "under":
            return wanted - _NEAR, wanted - _LEAST
        case "less":
            return _below(wanted), wanted - _LEAST
        case "over":
            return wanted + _LEAST, wanted + (_FAR if wanted <= 1 else 1)
        case "most":
            return wanted - _NEAR, wanted + _LEAST
        case "least":
            return wanted - _LEAST, wanted + _FAR
    return wanted - _NEARLY, wanted + _NEARLY


def _below(wanted: Decimal) -> Decimal:
    """The next smaller part, or multiple, that people tell."""
    smaller = [each for each in (*_USUAL, *map(Decimal, range(2, 13))) if each < wanted - _LEAST]
    return max(smaller, default=Decimal(0))


@lru_cache(maxsize=8)
def _phrases(words: tuple[str, ...]) -> re.Pattern[str]:
    longest_first = sorted(words, key=len, reverse=True)
    return re.compile(rf" ({'|'.join(map(re.escape, longest_first)) or '(?!)'}) ")
