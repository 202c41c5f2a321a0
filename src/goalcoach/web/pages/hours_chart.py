"""The hours of the coming months as a chart: what goals take, learning apart, against the room there is."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from goalcoach.coach.hours import Ledger, Planned, coming
from goalcoach.domain.measured import number
from goalcoach.web.charts.bars import BarChart, Stack, bar_chart
from goalcoach.web.charts.days import MONTHS
from goalcoach.web.pages.chart_view import Shown


def hours_chart(found: Ledger, today: date) -> Shown[BarChart] | None:
    """The chart of one's own months; None where no goal says what it takes."""
    if not (found.goals or found.later):
        return None
    months = coming(found, today)
    room = number(found.available) or "0"
    rows = tuple(
        (_named(each), *(number(hours) or "0" for hours in (each.learning, each.results, each.whole)), room)
        for each in months
    )
    return Shown(
        id="hours",
        title="The coming months",
        chart=bar_chart(
            [Stack(MONTHS[each.first.month - 1], each.learning, each.results) for each in months],
            found.available,
        ),
        alt="Hours a month that goals take, as bars: learning below, results above it.",
        says=(_says(found, months), "A goal counts in each month that it reaches into."),
        caption="Hours by month",
        head=("Month", "Learning", "Results", "Together", "There is room for"),
        rows=rows,
        there=f"room for {room} hours",
    )


def _says(found: Ledger, months: Sequence[Planned]) -> str:
    over = [each for each in months if each.whole > found.available]
    most = max(months, key=lambda each: each.learning)
    learning = (
        f"Learning takes {number(most.learning)} hours a month at most"
        if most.learning
        else "No hours are planned for learning"
    )
    if not over:
        return f"{learning}, and all goals fit into each of these months."
    worst = max(over, key=lambda each: each.whole)
    beyond = f"{number(worst.whole - found.available)} hours more than there are in {_named(worst)}"
    return f"{learning}; together your goals take {beyond}."


def _named(each: Planned) -> str:
    return f"{MONTHS[each.first.month - 1]} {each.first.year}"
