"""The trials of a run that somebody should read: dangerous, failed, or not as they should be; worst first."""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum

from goalcoach.evaluation.outcome import Ended
from goalcoach.evaluation.reports.report import Report
from goalcoach.evaluation.reports.side import advisory, dangers
from goalcoach.evaluation.scorers.score import Score, Scored
from goalcoach.evaluation.trials.journal import Tried


class Kind(IntEnum):
    """Why a trial should be read, the worst first."""

    DANGEROUS = 0
    FAILED = 1
    """It could not be played, or a scorer failed: nothing is known."""
    AMISS = 2
    """A scorer found something."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Trouble:
    """One trial, and what is the matter."""

    kind: Kind
    tried: Tried
    scores: tuple[Score, ...]
    """Those that did not pass, or failed."""


def trouble_of(tried: Tried) -> Trouble | None:
    """What is the matter with a trial; None when nothing is. What graders say is none."""
    scores = tuple(
        each
        for each in tried.scores
        if not advisory(each.scorer)
        and (each.state is Scored.FAILED or (each.state is Scored.SCORED and not each.passed))
    )
    if dangers(tried):
        kind = Kind.DANGEROUS
    elif tried.outcome.ended is Ended.FAILED or any(each.state is Scored.FAILED for each in scores):
        kind = Kind.FAILED
    elif scores:
        kind = Kind.AMISS
    else:
        return None
    return Trouble(kind=kind, tried=tried, scores=scores)


def troubles(report: Report) -> tuple[Trouble, ...]:
    """All of a run, the worst first, otherwise in the order of the run."""
    found = (trouble_of(each) for each in report.tried)
    return tuple(sorted((each for each in found if each), key=lambda each: each.kind))
