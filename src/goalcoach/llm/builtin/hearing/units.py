"""Two numbers said together that cannot both be meant: "from 18% to under 10 minutes", "4 or 5"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

from goalcoach.domain.draft import Field
from goalcoach.llm.builtin.cues.spoken import figures
from goalcoach.llm.builtin.hearing.amounts import BEFORE, amounts
from goalcoach.llm.builtin.hearing.found import NUMERIC, Ear, Find, Span, Unclear, Unfit
from goalcoach.rules.language.read import Role

_MONEY = frozenset({"EUR", "USD", "GBP", "CHF"})


def same_unit(finds: Sequence[Find]) -> list[Find]:
    """The numbers with the start's value left out where its unit is another one of time: its words stay."""
    start, end = _pair(finds)
    if not (start and end and start.unit and end.unit) or start.unit == end.unit:
        return list(finds)
    return [replace(find, value="") if find.field is Field.BASELINE else find for find in finds]


def mixed(finds: Sequence[Find], text: str) -> tuple[Unclear, Span] | None:
    """Two numbers of two measures, and where they stand: neither can be taken as the other's start."""
    start, end = _pair(finds)
    if not (start and end) or not _apart(start.unit, end.unit):
        return None
    span = (min(start.span[0], end.span[0]), max(start.span[1], end.span[1]))
    return Unclear(words=text[span[0] : span[1]].strip()), span


def either(ear: Ear) -> tuple[Unclear, Span] | None:
    """Two numbers where one is wanted, and where they stand: nobody but the person knows which is meant."""
    span = next((each for each in (*_ranges(ear), *_aims(ear), *_by_turns(ear))), None)
    if span is None:
        return None
    field = ear.asked if ear.asked in NUMERIC else Field.TARGET
    return Unclear(words=ear.text[slice(*span)].strip(), field=field, unfit=Unfit.EITHER, span=span), span


def _ranges(ear: Ear) -> Iterator[Span]:
    """ "4 or 5", where a number was asked for or one is wanted."""
    for each in ear.reading.quantities:
        span = (each.start, each.end)
        ends = each.upper is not None and each.role in (Role.AMOUNT, Role.RATE)
        if ends and figures.OR.search(ear.text, *span) and (ear.asked in NUMERIC or _wanted(ear, span)):
            yield span


def _wanted(ear: Ear, span: Span) -> bool:
    aim = figures.TARGET_BEFORE.search(ear.text[max(0, span[0] - BEFORE) : span[0]])
    return bool(
        figures.TARGET_AFTER.match(ear.text, span[1]) or (aim and figures.TARGET_STRONG.search(aim.group()))
    )


def _aims(ear: Ear) -> Iterator[Span]:
    """ "50 would be great, 60 realistic"."""
    aims = [each for each in amounts(ear) if figures.TARGET_AFTER.match(ear.text, each.end)]
    if len({each.value for each in aims}) > 1:
        yield aims[0].start, aims[-1].end


def _by_turns(ear: Ear) -> Iterator[Span]:
    """ "3, sometimes 4", where a number was asked for."""
    counted = amounts(ear) if ear.asked in NUMERIC else []
    for first, other in pairwise(counted):
        between = figures.BY_TURNS.search(ear.text, first.start, other.start)
        if between and between.end() == other.start:
            yield first.start, other.end


def _pair(finds: Sequence[Find]) -> tuple[Find | None, Find | None]:
    by_field = {find.field: find for find in finds}
    return by_field.get(Field.BASELINE), by_field.get(Field.TARGET)


def _apart(first: str, second: str) -> bool:
    kinds = {_kind(first), _kind(second)}
    return len(kinds) == 2 and "" not in kinds


def _kind(unit: str) -> str:
    if unit in figures.TIMES:
        return "time"
    if unit in _MONEY:
        return "money"
    return "share" if unit in ("%", "pp") else ""
