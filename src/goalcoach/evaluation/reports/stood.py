"""How one variant stood in one suite: in how many cases all was well, as one figure to follow over time."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass

from goalcoach.evaluation.outcome import Ended
from goalcoach.evaluation.reports.side import Side
from goalcoach.evaluation.reports.trouble import Kind, trouble_of
from goalcoach.evaluation.statistics.interval import Interval
from goalcoach.evaluation.statistics.shares import wilson


@dataclass(frozen=True, slots=True, kw_only=True)
class Stood:
    """One figure, with what it rests on."""

    suite: str
    passed: int
    """Cases in which every scorer that counts found all well, each time."""
    cases: int
    """Those that were played."""
    accepted: int
    """Cases in which something was shown that nobody may be shown."""
    failed: int
    """Cases in which no answer came, or a scorer failed; they are not among `cases`."""
    share: Interval
    """Of those that passed, by Wilson."""


def stood(side: Side, suite: str) -> Stood | None:
    """None where nothing of the suite was played."""
    by_case: defaultdict[str, set[Kind | None]] = defaultdict(set)
    for (name, case, _), tried in side.tried.items():
        if name == suite and tried.outcome.ended is not Ended.CANNOT:
            found = trouble_of(tried)
            by_case[case].add(found.kind if found else None)
    failed = sum(Kind.FAILED in kinds for kinds in by_case.values())
    played = [kinds for kinds in by_case.values() if Kind.FAILED not in kinds]
    if not played:
        return None
    passed = sum(kinds == {None} for kinds in played)
    return Stood(
        suite=suite,
        passed=passed,
        cases=len(played),
        accepted=sum(Kind.DANGEROUS in kinds for kinds in played),
        failed=failed,
        share=wilson(passed, len(played)),
    )
