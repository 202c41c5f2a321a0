"""What a run will take and what came of it, as text for a terminal. Reckons nothing."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby

from goalcoach.evaluation.outcome import Ended
from goalcoach.evaluation.reports.report import Report
from goalcoach.evaluation.reports.side import dangers
from goalcoach.evaluation.reports.totals import Taken, Total, taken, totals
from goalcoach.evaluation.trials.estimate import Estimate

MOST = 10
"""Cases of one kind that are told one by one."""


def foretold(found: Estimate, *, costs: bool) -> str:
    """What a run will take, in one line."""
    told = (
        f"{found.trials:,} cases to try, about {found.calls:,} calls: {found.prompt_tokens:,} tokens in, "
        f"{found.completion_tokens:,} out, {_span(found.seconds)}"
    )
    return (
        f"{told}; about {found.cost:.2f} in your currency, {found.most:.2f} at most." if costs else f"{told}."
    )


def told_of(report: Report) -> str:
    """All scorers by suite, what it took, and what went wrong in which case."""
    return "".join(f"{line}\n" for line in _lines(report))


def _lines(report: Report) -> Iterator[str]:
    took = list(taken(report))
    for suite, rows in groupby(totals(report), key=lambda each: each.suite):
        yield from ("", suite)
        yield from _table(list(rows))
        yield from (_took(each) for each in took if each.suite == suite)
    yield from _told_one_by_one("Shown, and must never be:", list(_dangerous(report)))
    yield from _told_one_by_one("Could not be tried:", list(_failed(report)))


def _table(rows: list[Total]) -> Iterator[str]:
    names = max(len(each.scorer) for each in rows)
    variants = max(len(each.variant) for each in rows)
    for each in rows:
        yield f"  {each.scorer:<{names}}  {each.variant:<{variants}}  {_cell(each)}"


def _cell(each: Total) -> str:
    if each.share is None:
        return f"unscored, {each.failed} failed" if each.failed else "unscored"
    told = f"{each.passed:>4} of {each.scored:<4} {each.share.low:4.0%} to {each.share.high:4.0%}"
    return f"{told}, {each.failed} failed" if each.failed else told


def _took(each: Taken) -> str:
    told = f"  {each.variant}: {each.trials} tried"
    if each.failed:
        told += f", {each.failed} failed"
    if each.cannot:
        told += f", {each.cannot} it does not do"
    if each.calls:
        told += f"; {each.calls} calls, {each.prompt_tokens:,} tokens in, {each.completion_tokens:,} out"
    return f"{told}, cost {each.cost:.4f}" if each.cost else told


def _dangerous(report: Report) -> Iterator[str]:
    for tried in report.tried:
        yield from (f"{tried.key}: {each.why}" for each in dangers(tried))


def _failed(report: Report) -> Iterator[str]:
    return (f"{each.key}: {each.outcome.why}" for each in report.tried if each.outcome.ended is Ended.FAILED)


def _told_one_by_one(heading: str, told: list[str]) -> Iterator[str]:
    if told:
        yield from ("", heading, *(f"  {each}" for each in told[:MOST]))
    if len(told) > MOST:
        yield f"  and {len(told) - MOST} more"


def _span(seconds: float) -> str:
    return f"{seconds:.0f} seconds" if seconds < 90 else f"{seconds / 60:.0f} minutes"
