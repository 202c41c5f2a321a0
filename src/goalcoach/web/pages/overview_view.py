"""What the overview of everybody shows: sentences, two charts with their tables, a row for each group."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from functools import partial

from goalcoach.domain.goal import GoalKind, GoalStatus
from goalcoach.domain.rhythm import State
from goalcoach.domain.totals import Overview, Totals
from goalcoach.exchange.overview_file import NO_TEAM, together_name
from goalcoach.web.charts.bars import BarChart, Stack, bar_chart
from goalcoach.web.pages.chart_view import Shown
from goalcoach.web.pages.check_in_view import STATE
from goalcoach.web.pages.phrases import KIND, STATUS

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


@dataclass(frozen=True, slots=True)
class GroupRow:
    """A line of the table of groups."""

    name: str
    cells: tuple[str, ...]


def counted(value: int | Decimal) -> str:
    """A number as people read it."""
    return f"{value:,}" if isinstance(value, int) else f"{value:,f}"


def share(part: int, whole: int) -> str:
    """So many of so many."""
    return f"{counted(part)} of {counted(whole)} ({100 * part / whole:.0f} %)" if whole else "–"


def _standing(totals: Totals, state: State) -> str:
    return counted(totals.standing(state))


COLUMNS: Mapping[str, Callable[[Totals], str]] = {
    "People": lambda each: counted(each.people),
    "Results": lambda each: counted(each.of_learning(learning=False)),
    "Learning": lambda each: counted(each.of_learning(learning=True)),
    **{_BELOW[each]: partial(_standing, state=each) for each in State},
    "Learning hours": lambda each: f"{counted(each.learning_hours)} of {counted(each.hours)}",
    "Talked with": lambda each: share(each.talked, each.people),
}
"""What is told of each group."""


def rows(overview: Overview) -> list[GroupRow]:
    """A line for each group, by name; those that are told of only together come last."""
    found = [_group(each.name or NO_TEAM, each.totals) for each in overview.groups]
    return [*found, *([_group(together_name(overview.rest_teams), overview.rest)] if overview.rest else ())]


def _group(name: str, totals: Totals) -> GroupRow:
    return GroupRow(name, tuple(read(totals) for read in COLUMNS.values()))


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
