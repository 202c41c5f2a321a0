"""Two versions compared, as text for a terminal. Reckons nothing."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby

from goalcoach.cli.formats.paint import harmless
from goalcoach.evaluation.reports.comparison import Comparison, Line
from goalcoach.evaluation.reports.meaning import answered_by, compared
from goalcoach.evaluation.reports.side import Side
from goalcoach.evaluation.reports.story import story_of
from goalcoach.evaluation.reports.turns import Shift, Turned
from goalcoach.evaluation.wording import chance, percent, signed

MOST = 20
"""Cases that are told one by one."""


def told_of(comparison: Comparison, *, held_out: bool) -> str:
    """What it means, the cases that turned, and every scorer."""
    return "".join(f"{harmless(line)}\n" for line in _lines(comparison, held_out=held_out))


def _lines(comparison: Comparison, *, held_out: bool) -> Iterator[str]:
    yield f"first:  {_side(comparison.before)}"
    yield f"second: {_side(comparison.after)}"
    yield ""
    yield from compared(comparison)
    if comparison.turned:
        yield from ("", "Cases that turned:")
    for each in comparison.turned[:MOST]:
        yield from _turned(comparison, each, held_out=held_out)
    if len(comparison.turned) > MOST:
        yield f"  and {len(comparison.turned) - MOST} more; --format html has all with their words"
    for suite, rows in groupby(comparison.lines, key=lambda each: each.suite):
        yield from ("", suite)
        yield from _table(list(rows))


def _side(side: Side) -> str:
    return f"{side.variant.name}: {answered_by(side.variant)}; run {side.report.id}"


def _turned(comparison: Comparison, each: Turned, *, held_out: bool) -> Iterator[str]:
    way = "DANGEROUS" if each.accepted else "worse" if each.worse else "better"
    yield f"  {way:<9} {each.suite}/{each.case}"
    closed = story_of(comparison.after.report, each.suite, each.case, held_out=held_out).closed
    for shift in each.shifts:
        yield f"            {shift.scorer}{'' if closed else f': {_why(shift)}'}"


def _why(shift: Shift) -> str:
    """Why it fails on the side on which it does."""
    return shift.before.why if shift.passed_after > shift.passed_before else shift.after.why


def _table(rows: list[Line]) -> Iterator[str]:
    names = max(len(each.scorer) for each in rows)
    for each in rows:
        told = (
            f"{percent(each.before):>6} → {percent(each.after):<6} {signed(each.difference.value):>4} points"
        )
        turned = f"{each.better} better, {each.worse} worse, {each.same} same, {chance(each.chance)}"
        mark = "  significantly worse" if each.significant else ""
        yield f"  {each.scorer:<{names}}  {told}  {turned}{mark}"
