"""What the overview of everybody shows: sentences, two charts with their tables, a row for each group."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from functools import partial

from goalcoach.domain.goal import GoalKind, GoalStatus
from goalcoach.domain.rhythm import State
from goalcoach.domain.totals import LEARNING, RESULTS, Overview, Told, Totals
from goalcoach.exchange.overview_file import HELD_BACK, NO_TEAM, together_name
from goalcoach.web.charts.bars import BarChart, Stack, bar_chart
from goalcoach.web.pages.chart_view import Shown
from goalcoach.web.pages.check_in_view import STATE
from goalcoach.web.pages.phrases import KIND, STATUS, day

_SHOWN = (GoalStatus.SUBMITTED, GoalStatus.CHANGES_ASKED, GoalStatus.AGREED, GoalStatus.DONE)
_BELOW = {
    GoalStatus.SUBMITTED: "Submitted",
    GoalStatus.CHANGES_ASKED: "To change",
    GoalStatus.AGREED: "Agreed",
    GoalStatus.DONE: "Done",
    State.PENDING: "Not yet",
    State.ON_TIME: "On time",
    State.DUE: "Due",
    State.OUTDATED: "Out of date",
    State.PAUSED: "Paused",
}
"""Names below bars, short enough for a phone; the table has the whole ones."""


TALKED, CAREER = "people_talked_with_this_quarter", "people_with_career_talk"
_ALONE = ("people_with_results_only", "people_with_learning_only", "learning_without_result")


@dataclass(frozen=True, slots=True)
class GroupRow:
    """A line of the table of groups."""

    name: str
    cells: tuple[str, ...]


def counted(value: int | Decimal) -> str:
    """A number as people read it."""
    return f"{value:,}" if isinstance(value, int) else f"{value:,f}"


def told_of(told: Told, name: str) -> str:
    """A count, as far as it may be told."""
    count = told.counts[name]
    return HELD_BACK if count is None else counted(count)


def share(told: Told, name: str) -> str:
    """So many of so many people."""
    count = told.counts[name]
    if count is None:
        return HELD_BACK
    return f"{counted(count)} of {counted(told.people)} ({100 * count / told.people:.0f} %)"


def hours(told: Told) -> str:
    """What goes into learning, of all hours."""
    if told.learning_hours is None or told.hours is None:
        return HELD_BACK
    return f"{counted(told.learning_hours)} of {counted(told.hours)}"


COLUMNS: Mapping[str, Callable[[Told], str]] = {
    "People": lambda each: counted(each.people),
    "Results": partial(told_of, name=RESULTS),
    "Learning": partial(told_of, name=LEARNING),
    **{_BELOW[each]: partial(told_of, name=f"check_ins_{each}") for each in State},
    "Learning hours": hours,
    "Talked with": partial(share, name=TALKED),
}
"""What is told of each group."""


def everybody(overview: Overview, told: Told) -> tuple[tuple[str, str], ...]:
    """What is said of all who are here, each by its name."""
    results, learning, nameless = (told_of(told, each) for each in _ALONE)
    return (
        ("People", counted(told.people)),
        (
            "Conversations",
            f"Written down since {day(overview.quarter)}, with so many people: {share(told, TALKED)}.",
        ),
        (
            "Career talks",
            f"Written down since {day(overview.career_since)}, with so many people: {share(told, CAREER)}.",
        ),
        (
            "Missing links",
            f"People with results and no learning: {results}; with learning and no result: {learning}. Goals "
            f"of learning that name neither what they serve nor a number to watch: {nameless}.",
        ),
        ("Hours", f"Learning takes {hours(told)} hours a month, as far as shared goals say it."),
    )


def rows(overview: Overview) -> list[GroupRow]:
    """A line for each group, by name; those that are told of only together come last."""
    found = [_group(each.name or NO_TEAM, each.told) for each in overview.groups]
    return [*found, *([_group(together_name(overview.rest_teams), overview.rest)] if overview.rest else ())]


def _group(name: str, told: Told) -> GroupRow:
    return GroupRow(name, tuple(read(told) for read in COLUMNS.values()))


def goals_chart(totals: Totals) -> Shown[BarChart] | None:
    """Goals by state; None where nothing is shared."""
    kinds = [kind for kind in GoalKind if any(totals.goals[kind, each] for each in _SHOWN)]
    if not kinds:
        return None
    waiting = totals.in_state(GoalStatus.SUBMITTED)
    shared = sum(totals.in_state(each) for each in _SHOWN)
    return _shown(
        "goals",
        "Goals by state",
        "Shared goals by state, as bars: learning below, results above it.",
        f"{counted(shared)} goals are shared, {counted(waiting)} of them wait for a manager's word.",
        [
            (
                _BELOW[each],
                totals.in_state(each, learning=True),
                totals.in_state(each, learning=False),
                (STATUS[each], *(counted(totals.goals[kind, each]) for kind in kinds)),
            )
            for each in _SHOWN
        ],
        ("State", *(KIND[kind] for kind in kinds)),
    )


def rhythm_chart(totals: Totals) -> Shown[BarChart] | None:
    """Goals by how they stand by their check-ins; None where nobody looks after any."""
    looked_after = sum(totals.rhythm.values())
    if not looked_after:
        return None
    on_time, pending = totals.standing(State.ON_TIME), totals.standing(State.PENDING)
    return _shown(
        "rhythm",
        "Check-ins",
        "Goals by how they stand by their check-ins, as bars: learning below, results above it.",
        f"Of {counted(looked_after)} goals that are looked after, {counted(on_time)} are on time; at "
        f"{counted(pending)} nobody has looked yet.",
        [
            (
                _BELOW[each],
                totals.rhythm[True, each],
                totals.rhythm[False, each],
                (STATE[each], counted(totals.rhythm[True, each]), counted(totals.rhythm[False, each])),
            )
            for each in State
        ],
        ("Check-ins", "Learning", "Results at work"),
    )


def _shown(
    id: str,
    title: str,
    alt: str,
    says: str,
    bars: Sequence[tuple[str, int, int, tuple[str, ...]]],
    head: tuple[str, ...],
) -> Shown[BarChart]:
    return Shown(
        id=id,
        title=title,
        chart=bar_chart([Stack(name, Decimal(lower), Decimal(upper)) for name, lower, upper, _ in bars]),
        alt=alt,
        says=(says,),
        caption=f"{title}, by kind",
        head=head,
        rows=tuple(row for _, _, _, row in bars),
    )
