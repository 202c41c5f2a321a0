"""The overview of everybody as CSV: one row for the whole, one for each group that may be told of."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping

from goalcoach.domain.goal import GoalStatus
from goalcoach.domain.rhythm import State
from goalcoach.domain.totals import Overview, Totals
from goalcoach.exchange.tables import csv_text

WHOLE, NO_TEAM = "Everybody", "No team entered"
_COLUMNS: Mapping[str, Callable[[Totals], object]] = {
    "people": lambda each: each.people,
    "goals_of_results": lambda each: each.of_learning(learning=False),
    "goals_of_learning": lambda each: each.of_learning(learning=True),
    "submitted": lambda each: each.in_state(GoalStatus.SUBMITTED),
    "changes_asked": lambda each: each.in_state(GoalStatus.CHANGES_ASKED),
    "agreed": lambda each: each.in_state(GoalStatus.AGREED),
    "done": lambda each: each.in_state(GoalStatus.DONE),
    "check_ins_on_time": lambda each: each.standing(State.ON_TIME),
    "check_ins_due": lambda each: each.standing(State.DUE),
    "check_ins_outdated": lambda each: each.standing(State.OUTDATED),
    "check_ins_pending": lambda each: each.standing(State.PENDING),
    "check_ins_paused": lambda each: each.standing(State.PAUSED),
    "people_with_results_only": lambda each: each.results_only,
    "people_with_learning_only": lambda each: each.learning_only,
    "learning_without_result": lambda each: each.nameless,
    "learning_hours_per_month": lambda each: each.learning_hours,
    "hours_per_month": lambda each: each.hours,
    "people_talked_with_this_quarter": lambda each: each.talked,
    "people_with_career_talk": lambda each: each.career,
}


def together_name(teams: int) -> str:
    """What the teams are called that are told of only together."""
    return f"{teams} teams together"


def as_csv(overview: Overview) -> str:
    """Rows with a head; nothing but the head where too few people are here."""
    return csv_text([("group", *_COLUMNS), *_rows(overview)])


def _rows(overview: Overview) -> Iterator[tuple[object, ...]]:
    if overview.whole is not None:
        yield _row(WHOLE, overview.whole)
    for each in overview.groups:
        yield _row(each.name or NO_TEAM, each.totals)
    if overview.rest is not None:
        yield _row(together_name(overview.rest_teams), overview.rest)


def _row(name: str, totals: Totals) -> tuple[object, ...]:
    return name, *(read(totals) for read in _COLUMNS.values())
