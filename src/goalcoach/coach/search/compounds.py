"""Taking German compounds apart into words that are known. Knows no meanings."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from goalcoach.coach.search.reading import Tongue

_SHORTEST = 4
"""Letters of each part: with fewer, "Angebot" would be "Angeb" and "rot"."""
_DEEPEST = 2
"""Cuts in one word: "Bewerbungsgesprächsführung" has three parts."""


def parts(
    word: str, tongue: Tongue, known: Sequence[Collection[str]], deepest: int = _DEEPEST
) -> tuple[str, ...]:
    """Roots of the parts of a lower-case compound; none when it is not made of roots in one of `known`.

    The last part is as long as it can be, and may be a compound again.
    """
    if not tongue.links or not deepest:
        return ()
    for cut in range(_SHORTEST, len(word) - _SHORTEST + 1):
        first = _first(word[:cut], tongue, known)
        if not first:
            continue
        last = tongue.root(word[cut:])
        if any(last in each for each in known):
            return first, last
        if more := parts(word[cut:], tongue, known, deepest - 1):
            return first, *more
    return ()


def _first(part: str, tongue: Tongue, known: Sequence[Collection[str]]) -> str:
    """The root of what stands in front, with or without a link; empty when it is not known."""
    for link in tongue.links:
        if part.endswith(link) and len(part) - len(link) >= _SHORTEST - 1:
            root = tongue.root(part.removesuffix(link))
            if any(root in each for each in known):
                return root
    return ""


def part(word: str, tongue: Tongue, known: Sequence[Collection[str]]) -> tuple[str, ...]:
    """The root of the longest part that is known at the end of a compound, or else at its beginning."""
    if not tongue.links:
        return ()
    cuts = range(_SHORTEST, len(word) - _SHORTEST + 1)
    pieces = (*(word[cut:] for cut in cuts), *(word[:cut] for cut in reversed(cuts)))
    roots = map(tongue.root, pieces)
    return next(((root,) for root in roots if any(root in each for each in known)), ())
