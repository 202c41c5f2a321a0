"""Two numbers said together that cannot both be meant: "from 18% to under 10 minutes", "4 or 5"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from goalcoach.domain.draft import Field
from goalcoach.llm.builtin.cues.en import figures
from goalcoach.llm.builtin.hearing.amounts import amounts
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
    """ "4 or 5" where one number was asked for, and where it stands: nobody but the person knows which."""
    if ear.asked not in NUMERIC:
        return None
    aims = [each for each in amounts(ear) if figures.TARGET_AFTER.match(ear.text, each.end)]
    if len({each.value for each in aims}) > 1:
        span = (aims[0].start, aims[-1].end)
        words = ear.text[slice(*span)].strip()
        return Unclear(words=words, field=ear.asked, unfit=Unfit.EITHER, span=span), span
    for each in ear.reading.quantities:
        found = figures.OR.search(ear.text, each.start, each.end) if each.upper is not None else None
        if each.role in (Role.AMOUNT, Role.RATE) and found:
            span = (each.start, each.end)
            words = ear.text[slice(*span)].strip()
            return Unclear(words=words, field=ear.asked, unfit=Unfit.EITHER, span=span), span
    return None


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
