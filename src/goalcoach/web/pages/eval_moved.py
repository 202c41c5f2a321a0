"""What moved between two versions, for the pages that show it: scorers, and the cases that turned."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import TypeVar

from goalcoach.evaluation.reports.comparison import Comparison, Line
from goalcoach.evaluation.reports.meaning import compared
from goalcoach.evaluation.reports.report import Report
from goalcoach.evaluation.reports.story import story_of
from goalcoach.evaluation.reports.turns import Turned
from goalcoach.evaluation.wording import percent

T = TypeVar("T")
MOST_SHOWN = 40
"""Cases that are shown with their words; the file has all."""


@dataclass(frozen=True, slots=True, kw_only=True)
class LineView:
    """One scorer that turned between two versions."""

    suite: str
    scorer: str
    share: str
    turned: str
    verdict: str


@dataclass(frozen=True, slots=True, kw_only=True)
class MovedView:
    """All that moved."""

    says: tuple[str, ...]
    """What it means."""
    lines: tuple[LineView, ...]
    turned: tuple[Turned, ...]
    more: int
    """Cases that turned beside those."""
    closed: int
    """Held-out cases that turned, whose words are not shown."""
    stories: Mapping[str, Mapping[str, str]]
    place: str
    """Path of the run whose cases are linked to."""


def moved_view(comparison: Comparison) -> MovedView:
    """What moved from the first to the second."""
    after = comparison.after.report
    open_ = [each for each in comparison.turned if not closed(after, each.suite, each.case)]
    return MovedView(
        says=compared(comparison),
        lines=tuple(_line(each) for each in comparison.lines if each.better or each.worse),
        turned=tuple(varied(open_, _place)[:MOST_SHOWN]),
        more=len(open_) - MOST_SHOWN,
        closed=len(comparison.turned) - len(open_),
        stories=after.stories,
        place=f"/evals/{after.id}",
    )


def varied(found: Iterable[T], place: Callable[[T], tuple[int, str, str]]) -> list[T]:
    """The same in an order in which the first few tell most; `place` gives rank, suite and case of each.

    Of each rank the suites take turns, and what is asked again under another name comes after all the rest:
    else the hundreds of cases about fairness fill the page, and nobody sees the others.
    """
    times: Counter[tuple[int, str, str]] = Counter()
    turns: Counter[tuple[int, str, int]] = Counter()
    ordered = []
    for each in found:
        rank, suite, case = place(each)
        times[again := (rank, suite, case.partition(".")[0])] += 1
        turns[turn := (rank, suite, times[again])] += 1
        ordered.append((rank, times[again], turns[turn], each))
    return [each for *_, each in sorted(ordered, key=lambda found: found[:3])]


def _place(each: Turned) -> tuple[int, str, str]:
    return each.rank, each.suite, each.case


def closed(report: Report, suite: str, case: str) -> bool:
    """Whether a case is held out, so that its words are not shown."""
    return story_of(report, suite, case, held_out=False).closed


def _line(line: Line) -> LineView:
    return LineView(
        suite=line.suite,
        scorer=line.scorer,
        share=f"{percent(line.before)} → {percent(line.after)}",
        turned=f"{line.better} better, {line.worse} worse, {line.same} the same",
        verdict=_verdict(line),
    )


def _verdict(line: Line) -> str:
    if line.significant:
        return "Worse, and not by chance"
    if line.worse > line.better:
        return "Worse, perhaps by chance"
    return "Better" if line.better > line.worse else "Moved, no more"
