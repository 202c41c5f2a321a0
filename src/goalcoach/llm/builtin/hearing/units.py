"""Two numbers said together that do not count the same: "from 18% to under 10 minutes"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from goalcoach.domain.draft import Field
from goalcoach.llm.builtin.cues.spoken import figures
from goalcoach.llm.builtin.hearing.found import Find, Span, Unclear

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
