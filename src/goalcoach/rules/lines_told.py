"""The numbers of goals and dated lines that an agenda comes from, from which others follow. Knows no rule."""

from __future__ import annotations

from datetime import date
from functools import lru_cache
from itertools import chain

from goalcoach.domain.calendar import OrgCalendar
from goalcoach.rules.facts import Facts
from goalcoach.rules.fair_copy import fair
from goalcoach.rules.figures import GOALS, Figure, figures_of
from goalcoach.rules.follows import follows
from goalcoach.rules.language.packs import pack
from goalcoach.rules.reading import Reading
from goalcoach.rules.surface import ISO_DATE
from goalcoach.rules.thresholds import TEXT_LIMIT


def worked_out(at: tuple[int, int], reading: Reading, facts: Facts) -> bool:
    """Whether a number follows from those that were told, as the words around it say: "8 fewer"."""
    number = next((each for each in reading.quantities if (each.start, each.end) == at), None)
    if number is None or not facts.said:
        return False
    if any(each.start <= at[0] < each.end and each.by is None for each in reading.changes):
        return False  # where it began or shall end was told, or nobody knows
    told = _figures(facts.said, reading.pack.code, facts.calendar)
    return follows(reading, number, told, frozenset())


@lru_cache(maxsize=64)
def _figures(lines: tuple[str, ...], language: str, calendar: OrgCalendar) -> tuple[Figure, ...]:
    reader = pack(language)
    dated = [(_day(line), fair(line[:TEXT_LIMIT])) for line in lines]
    return tuple(
        chain.from_iterable(
            figures_of(text[_DAY:] if day else text, place if day else GOALS, reader, day, calendar)
            for place, (day, text) in enumerate(dated)
        )
    )


_DAY = 10
"""Signs of the day that a line of what happened begins with: "2026-11-06"."""


def _day(line: str) -> date | None:
    try:
        return date.fromisoformat(line[:_DAY]) if ISO_DATE.match(line) else None
    except ValueError:  # there is no such day
        return None
