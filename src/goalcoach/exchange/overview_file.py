"""The overview of everybody as CSV: one row for the whole, one for each group that may be told of."""

from __future__ import annotations

from collections.abc import Iterator

from goalcoach.domain.totals import COUNTS, Overview, Told
from goalcoach.exchange.tables import csv_text

WHOLE, NO_TEAM = "Everybody", "No team entered"
HELD_BACK = "held back"
"""In place of a count from which one could tell who it is."""
_HOURS = ("learning_hours_per_month", "hours_per_month")


def together_name(teams: int) -> str:
    """What the teams are called that are told of only together."""
    return f"{teams} teams together"


def as_csv(overview: Overview) -> str:
    """Rows with a head; nothing but the head where too few people are here."""
    return csv_text([("group", "people", *COUNTS, *_HOURS), *_rows(overview)])


def _rows(overview: Overview) -> Iterator[tuple[object, ...]]:
    if overview.whole is not None:
        yield _row(WHOLE, overview.whole)
    for each in overview.groups:
        yield _row(each.name or NO_TEAM, each.told)
    if overview.rest is not None:
        yield _row(together_name(overview.rest_teams), overview.rest)


def _row(name: str, told: Told) -> tuple[object, ...]:
    counts = (*told.counts.values(), told.learning_hours, told.hours)
    return name, told.people, *(HELD_BACK if each is None else each for each in counts)
