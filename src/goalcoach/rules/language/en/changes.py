"""Movements of a number: "from 62 % to 75 %", "by 15 %", "to 90", "below 2 s", "double"."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from functools import lru_cache

from goalcoach.domain.goal import Direction
from goalcoach.rules.language.en import quantities
from goalcoach.rules.language.en.quantities import Counted
from goalcoach.rules.language.en.scan import Scan, scan
from goalcoach.rules.language.en.terms import terms
from goalcoach.rules.language.read import Change, Role

_BELOW = frozenset({"below", "under", "within", "inside", "most", "max", "maximum", "less", "fewer"})
_ABOVE = frozenset({"above", "over", "least", "exceed", "minimum", "min", "beyond"})
_MOVABLE = frozenset({Role.AMOUNT, Role.RATE, Role.DURATION})
_REACH = 12
"""How many words in front of a number its verb may stand."""


def found(text: str) -> tuple[Change, ...]:
    """All movements, in order."""
    seen = scan(text)
    counted = [c for c in quantities.found(text) if c.quantity.role in _MOVABLE]
    result: list[Change] = []
    k = 0
    while k < len(counted):
        pair = _pair(seen, counted, k)
        change = pair or _single(seen, counted[k])
        if change:
            result.append(change)
        k += 2 if pair else 1
    return tuple(result)


def _pair(scan: Scan, counted: list[Counted], k: int) -> Change | None:
    """ "from 62 % to 75 %", "14 to 6 days", "62 % -> 75 %"."""
    first = counted[k]
    if first.quantity.upper is not None and scan.low(first.i - 1) != "between":
        return _ranged(scan, first)
    if k + 1 == len(counted):
        return None
    second = counted[k + 1]
    between = scan.plain[first.quantity.end : second.quantity.start]
    arrow = len(between) <= 6 and ">" in between
    opened = scan.low(first.i - 1) == "from"
    words = second.i - first.j
    if not (arrow or (scan.low(second.i - 1) in {"to", "towards"} and words <= (6 if opened else 2))):
        return None
    a, b = first.quantity, second.quantity
    if a.unit and b.unit and a.unit != b.unit and {a.unit, b.unit} & {"%", "pp", "USD", "EUR", "GBP"}:
        return None
    start = scan.words[first.i - 1].start if opened else a.start
    target = a.value * b.value if _of_the_first(scan, second) else b.value
    return Change(
        start=start,
        end=b.end,
        baseline=a.value,
        target=target,
        unit=b.unit or a.unit,
        direction=_sign(a.value, target),
    )


def _of_the_first(scan: Scan, second: Counted) -> bool:
    """ "From 40 a month to half of that" ends at 20; "from 2 hours to half an hour" does not."""
    return scan.low(second.i) == "half" and not second.quantity.unit and scan.low(second.j) not in {"a", "an"}


def _ranged(scan: Scan, one: Counted) -> Change | None:
    """ "from 3 to 5 visits" is a movement, "3 to 5 visits" and "3-5" are a range."""
    quantity = one.quantity
    if scan.low(one.i - 1) != "from" or quantity.upper is None:
        return None
    return Change(
        start=scan.words[one.i - 1].start,
        end=quantity.end,
        baseline=quantity.value,
        target=quantity.upper,
        unit=quantity.unit,
        direction=_sign(quantity.value, quantity.upper),
    )


def _sign(baseline: Decimal, target: Decimal) -> Direction:
    if baseline == target:
        return Direction.KEEP
    return Direction.UP if target > baseline else Direction.DOWN


def _single(scan: Scan, one: Counted) -> Change | None:
    quantity, i = one.quantity, one.i
    low = scan.low(i - 1) if i else ""
    sign = scan.plain[max(0, quantity.start - 2) : quantity.start].strip()
    if quantity.relative:
        return _by(scan, one)
    capped = low == "than" and (scan.low(i - 2) in _BELOW or scan.low(i - 3) in {"no", "not"})
    if sign[:1] in {"<", "≤"} or low in _BELOW or capped:
        return _to(scan, one, Direction.DOWN)
    if (
        sign[-1:] in {">", "≥"}
        or low in _ABOVE
        or (low == "than" and scan.low(i - 2) in {"more", "greater", "higher", "better"})
    ):
        return _to(scan, one, Direction.UP)
    if low in {"to", "reach", "hit", "at", "of"}:
        direction = _direction(scan, i)
        return _to(scan, one, direction) if direction or low in {"reach", "hit"} else None
    return None


def _to(scan: Scan, one: Counted, direction: Direction | None) -> Change:
    start = scan.words[one.i - 1].start if one.i and scan.joined(one.i - 1) else one.quantity.start
    if scan.low(one.i - 1) in {"of", "at"}:
        start = one.quantity.start
    return Change(
        start=start,
        end=one.quantity.end,
        target=one.quantity.value,
        unit=one.quantity.unit,
        direction=direction,
    )


def _by(scan: Scan, one: Counted) -> Change:
    quantity = one.quantity
    start = scan.words[one.i - 1].start if scan.low(one.i - 1) == "by" else quantity.start
    direction = _direction(scan, one.i + 1) or _behind(scan, one)
    lemma = scan.lemma(one.i)
    if lemma in {"double", "triple", "quadruple"}:
        direction = Direction.UP
    elif lemma in {"halve", "half"} and quantity.unit == "x":
        direction = Direction.DOWN
    return Change(start=start, end=quantity.end, by=quantity.value, unit=quantity.unit, direction=direction)


def _behind(scan: Scan, one: Counted) -> Direction | None:
    """Direction from the word behind: "10 % more", "5 % reduction"."""
    low = scan.low(one.j)
    if low in {
        "more",
        "increase",
        "growth",
        "higher",
        "rise",
        "uplift",
        "improvement",
        "additional",
        "extra",
        "faster",
    }:
        return Direction.UP
    return (
        Direction.DOWN
        if low in {"less", "fewer", "decrease", "reduction", "lower", "drop", "decline"}
        else None
    )


def _direction(scan: Scan, i: int) -> Direction | None:
    """The direction that the nearest verb before word i asks for."""
    directions = _directions()
    for k in range(i - 1, max(-1, i - 1 - _REACH), -1):
        if scan.lemma(k) in directions:
            return directions[scan.lemma(k)]
        if scan.starts_sentence(k):
            break
    return None


@lru_cache(maxsize=1)
def _directions() -> Mapping[str, Direction]:
    """Lemma to the direction it asks for."""
    kept, up, down = (
        dict.fromkeys(terms(f"direction_{each.value}"), each)
        for each in (Direction.KEEP, Direction.UP, Direction.DOWN)
    )
    return kept | up | down
