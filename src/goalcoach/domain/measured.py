"""A measure as a person says it: number, unit, direction. Knows no rules."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal

from goalcoach.domain import late
from goalcoach.domain.goal import Direction, Measure

DIRECTION: Mapping[Direction, str] = {
    Direction.UP: "should go up",
    Direction.DOWN: "should go down",
    Direction.KEEP: "should stay",
    Direction.DONE: "not done, then done",
}
DIGITS, DECIMALS = 12, 6
"""How many digits a number that is entered has at most, before and behind the point."""
BEYOND = Decimal(10) ** DIGITS
_TIMES = frozenset({"second", "minute", "hour", "day", "week", "month", "year", "point"})


def direction_of(measure: Measure) -> Direction | None:
    """Where it should move, said or seen from its two ends; None for neither."""
    return measure.direction or direction(measure.baseline, measure.target)


def direction(baseline: Decimal | None, target: Decimal | None) -> Direction | None:
    """Where a number should move between these two ends; None while one of them is missing."""
    if baseline is None or target is None:
        return None
    if baseline == target:
        return Direction.KEEP
    return Direction.UP if baseline < target else Direction.DOWN


def number(value: Decimal | None) -> str:
    """A number without needless zeros, empty for none."""
    if value is None:
        return ""
    # A zero may have a sign, too.
    text = format(value, "f") if value else "0"
    return text.rstrip("0").rstrip(".") if "." in text else text


def typed_number(text: str) -> Decimal | None:
    """A number as somebody types it, with a point or a comma; None for anything else.

    One that is longer than may be was mistyped, and 1e-99999 would fill a page.
    """
    text = text.replace(" ", "")
    return Decimal(text.replace(",", ".")) if _TYPED.fullmatch(text) else None


def typed_value(text: str, unit: str) -> Decimal | None:
    """A number as somebody types it, with its own unit or without: "68 %"; None for anything else."""
    typed = text.casefold().strip()
    behind = sorted({f"{unit}s", unit, _of_one(unit)} if unit else (), key=len, reverse=True)
    found = next((each for each in behind if typed.endswith(each.casefold())), "")
    return typed_number(typed.removesuffix(found.casefold()))


_TYPED = late.pattern(rf"[+-]?\d{{1,{DIGITS}}}(?:[.,]\d{{1,{DECIMALS}}})?")


def measure(each: Measure | None) -> str:
    """A measure in one line: "CSAT, from 82 to 90 %"."""
    if each is None:
        return ""
    baseline, target = number(each.baseline), number(each.target)
    last = each.baseline if each.target is None else each.target
    unit = unit_behind(last, unit_of(each, each.name))
    moves = " ".join(
        part
        for part in (f"from {baseline}" if baseline else "", f"to {target}" if target else "", unit)
        if part
    )
    said = each.direction in (Direction.KEEP, Direction.DONE) or (
        each.direction and not (baseline and target)
    )
    word = DIRECTION[each.direction] if each.direction and said else ""
    return ", ".join(part for part in (each.name.strip(), moves, word) if part)


def unit_of(each: Measure, beside: str) -> str:
    """The unit as it is read: times in the plural, a counted thing only when nothing beside it names it.

    Behind a certain number `unit_behind` tells it.
    """
    if each.unit.isalpha() and each.unit.casefold() in beside.casefold() and each.unit not in _TIMES:
        return ""
    return f"{each.unit}s" if each.unit in _TIMES else each.unit


def unit_behind(value: Decimal | None, unit: str) -> str:
    """The unit as it is read behind this number: "1 fall a month" of "falls a month"."""
    return _of_one(unit) if value == 1 else unit


def value_of(value: Decimal | None, each: Measure | None, beside: str | None = None) -> str:
    """A number of a measure with its unit: "1 hour", "6 hours"; empty for none.

    `beside` are the words it stands beside; None for the measure's own name.
    """
    unit = unit_behind(value, unit_of(each, each.name if beside is None else beside)) if each else ""
    return "" if value is None else f"{number(value)} {unit}".strip()


def _of_one(unit: str) -> str:
    many, apart, rest = unit.partition(" ")
    for ending, single in (("ies", "y"), ("sses", "ss"), ("xes", "x"), ("ches", "ch"), ("shes", "sh")):
        if many.endswith(ending):
            return f"{many.removesuffix(ending)}{single}{apart}{rest}"
    # "ms" and "fps" are no words.
    kept = len(many) < _WORD or many.endswith(("ss", "us", "is"))
    return unit if kept else f"{many.removesuffix('s')}{apart}{rest}"


_WORD = 4
"""Letters of the shortest word in the plural: "days"."""
