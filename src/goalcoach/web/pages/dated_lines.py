"""Milestones as lines of a field, a day first if there is one: "2027-03-31 First ten customers asked"."""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import date

from goalcoach.domain.goal import Milestone

_DATED = re.compile(r"(\d{4}-\d{2}-\d{2})\s*[:,-]?\s+(.+)")


def told(milestones: Iterable[Milestone]) -> str:
    """The text of the field."""
    return "\n".join(f"{each.due.isoformat() if each.due else ''} {each.text}".strip() for each in milestones)


def read(text: str) -> tuple[Milestone, ...]:
    """What the field says. Raises ValueError, in words for a person, for a day that is none."""
    return tuple(_read(line.strip()) for line in text.split("\n") if line.strip())


def _read(line: str) -> Milestone:
    dated = _DATED.fullmatch(line)
    if dated is None:
        return Milestone(text=line)
    try:
        return Milestone(text=dated[2], due=date.fromisoformat(dated[1]))
    except ValueError:
        raise ValueError(f"There is no day {dated[1]}.") from None
