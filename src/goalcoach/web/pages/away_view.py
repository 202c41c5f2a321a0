"""Days away in words."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from goalcoach.domain.check_in import Away
from goalcoach.web.pages.phrases import day


@dataclass(frozen=True, slots=True, kw_only=True)
class Span:
    """Days away, as a line."""

    id: str
    told: str


def spans(found: Sequence[Away]) -> list[Span]:
    """One line each."""
    return [Span(id=each.id, told=_told(each)) for each in found]


def _told(each: Away) -> str:
    if each.begin == each.until:
        return day(each.begin)
    return f"{day(each.begin)} to {day(each.until)}"
