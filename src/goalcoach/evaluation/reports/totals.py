"""What a run comes to: how often each scorer found all well, and what it took. A failure is never a zero."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from goalcoach.evaluation.outcome import Ended
from goalcoach.evaluation.reports.report import Report
from goalcoach.evaluation.reports.side import Side, score_of
from goalcoach.evaluation.scorers.score import Score, Scored
from goalcoach.evaluation.statistics.bootstrap import quantile
from goalcoach.evaluation.statistics.interval import Interval
from goalcoach.evaluation.statistics.shares import wilson
from goalcoach.evaluation.trials.journal import Tried


@dataclass(frozen=True, slots=True, kw_only=True)
class Total:
    """One scorer about one variant in one suite. `passed` is of `scored` alone."""

    suite: str
    variant: str
    scorer: str
    passed: int
    scored: int
    unscored: int
    failed: int
    mean: float | None
    """Of the values from 0 to 1; None where nothing was scored, like `share`."""
    share: Interval | None
    """Of cases that passed, by Wilson. A case counts once however often it was repeated: its repeats tell
    much the same."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Taken:
    """What one variant took in one suite."""

    suite: str
    variant: str
    trials: int
    played: int
    failed: int
    cannot: int
    """Trials of what whoever was asked does not do."""
    calls: int
    prompt_tokens: int
    completion_tokens: int
    cost: float
    """In the currency in which prices are set."""
    seconds: float
    """Of all answers together, whether at once or not."""
    median: float | None
    """Seconds of one answer; None where no language model was asked."""
    slow: float | None
    """Seconds within which 95 of 100 answers came."""


def totals(report: Report) -> tuple[Total, ...]:
    """By suite, within it by scorer, within that by variant, in the order of the run."""
    sides = [Side(report, each) for each in report.provenance.variants]
    return tuple(
        _total(side, suite.name, scorer)
        for suite in report.provenance.suites
        for scorer in dict.fromkeys(name for side in sides for name in side.scorers.get(suite.name, ()))
        for side in sides
        if suite.name in side.scorers
    )


def taken(report: Report) -> tuple[Taken, ...]:
    """By suite and variant, in the order of the run."""
    sides = [Side(report, each) for each in report.provenance.variants]
    return tuple(
        taken_by(side, suite.name)
        for suite in report.provenance.suites
        for side in sides
        if suite.name in side.scorers
    )


def taken_by(side: Side, suite: str) -> Taken:
    """What this variant took in this suite."""
    tried = list(_of(side, suite))
    ended = Counter(each.outcome.ended for each in tried)
    makings = [each.outcome.making for each in tried if each.outcome.making is not None]
    seconds = [each.seconds for each in makings]
    return Taken(
        suite=suite,
        variant=side.variant.name,
        trials=len(tried),
        played=ended[Ended.PLAYED],
        failed=ended[Ended.FAILED],
        cannot=ended[Ended.CANNOT],
        calls=sum(each.calls for each in makings),
        prompt_tokens=sum(each.prompt_tokens for each in makings),
        completion_tokens=sum(each.completion_tokens for each in makings),
        cost=sum(each.cost for each in makings),
        seconds=sum(seconds),
        median=quantile(seconds, 0.5) if seconds else None,
        slow=quantile(seconds, 0.95) if seconds else None,
    )


def _total(side: Side, suite: str, scorer: str) -> Total:
    by_case: defaultdict[str, list[Score]] = defaultdict(list)
    states: Counter[Scored] = Counter()
    for each in _of(side, suite):
        score = score_of(each, scorer)
        states[score.state] += 1
        if score.state is Scored.SCORED:
            by_case[each.case].append(score)
    scored = [score for scores in by_case.values() for score in scores]
    return Total(
        suite=suite,
        variant=side.variant.name,
        scorer=scorer,
        passed=sum(each.passed for each in scored),
        scored=states[Scored.SCORED],
        unscored=states[Scored.UNSCORED],
        failed=states[Scored.FAILED],
        mean=sum(each.value for each in scored) / len(scored) if scored else None,
        share=wilson(sum(map(passing, by_case.values())), len(by_case)) if by_case else None,
    )


def passing(scores: Sequence[Score]) -> float:
    """The share of these scores that passed; there is at least one."""
    return sum(each.passed for each in scores) / len(scores)


def _of(side: Side, suite: str) -> Iterator[Tried]:
    return (each for (name, _, _), each in side.tried.items() if name == suite)
