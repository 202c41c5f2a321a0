"""German movements of a number: "von 62 auf 75 %", "um 15 %", "auf höchstens 6", "unter 0,5 %"."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

from goalcoach.domain.goal import Direction
from goalcoach.rules.language.de import quantities, tokens
from goalcoach.rules.language.de.terms import terms
from goalcoach.rules.language.read import Change, Quantity, Role, Word

_LIMITS = frozenset("unter über höchstens mindestens maximal wenigstens".split())
_UP_TO = {"von": frozenset({"auf"}), "aus": frozenset({"wurden", "wurde", "werden", "wird"})}
"""What stands in front of a number and of what it came to: "von 9 auf 6", "aus 13 Tagen wurden 4"."""
_BETWEEN = frozenset("derzeit aktuell heute jetzt rund etwa ca höchstens mindestens".split())


@lru_cache(maxsize=4)
def found(text: str) -> tuple[Change, ...]:
    """All movements in order."""
    return tuple(_found(tokens.words(text), quantities.found(text)))


def _found(words: tuple[Word, ...], numbers: tuple[Quantity, ...]) -> Iterator[Change]:
    usable = [number for number in numbers if number.role in (Role.AMOUNT, Role.RATE)]
    direction = _direction(words)
    k = 0
    while k < len(usable):
        here = usable[k]
        opener, start = _before(words, here)
        after = usable[k + 1] if k + 1 < len(usable) else None
        if after and _before(words, after)[0] in _UP_TO.get(opener, ()):
            unit = after.unit or here.unit
            way = Direction.UP if after.value > here.value else Direction.DOWN
            yield Change(
                start=start, end=after.end, baseline=here.value, target=after.value, unit=unit, direction=way
            )
            k += 2
            continue
        if here.unit == "x" and here.relative:
            yield Change(start=here.start, end=here.end, by=here.value, unit="x", direction=direction)
        elif opener == "um":
            yield Change(start=start, end=here.end, by=here.value, unit=here.unit, direction=direction)
        elif opener == "auf" or opener in _LIMITS:
            yield Change(start=start, end=here.end, target=here.value, unit=here.unit, direction=direction)
        k += 1


def _before(words: tuple[Word, ...], number: Quantity) -> tuple[str, int]:
    """The word that opens a movement, a "derzeit" or "höchstens" in between left aside."""
    i = next(k for k, word in enumerate(words) if word.start >= number.start)
    k = i - 1
    while k > 0 and words[k].text.lower() in _BETWEEN and words[k - 1].text.lower() in {"von", "auf"}:
        k -= 1
    return (words[k].text.lower(), words[k].start) if k >= 0 else ("", number.start)


def _direction(words: tuple[Word, ...]) -> Direction | None:
    for way in (Direction.DOWN, Direction.UP, Direction.KEEP):
        if any(word.lemma in terms(f"direction_{way.value}") for word in words):
            return way
    return None
