"""Two versions side by side: what turned, by how much, and whether by chance. Only like is paired."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from goalcoach.evaluation.reports.report import Report
from goalcoach.evaluation.reports.side import Place, Side, advisory, dangers, score_of
from goalcoach.evaluation.reports.totals import passing
from goalcoach.evaluation.reports.turns import Turned, both_scored, turned_cases
from goalcoach.evaluation.scorers.score import Score, Scored
from goalcoach.evaluation.statistics.bootstrap import mean_difference
from goalcoach.evaluation.statistics.interval import Interval
from goalcoach.evaluation.statistics.many import holm
from goalcoach.evaluation.statistics.turned import fell, mcnemar, smallest_detectable

ALPHA = 0.05
"""The chance of an alarm where nothing changed that is borne, over all scorers of a comparison together."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """One scorer in one suite, before and after, over the cases that both were scored in."""

    suite: str
    scorer: str
    cases: int
    better: int
    worse: int
    before: float
    """The share that passed; a case counts once however often it was repeated."""
    after: float
    difference: Interval
    """After less before, by drawing cases again."""
    chance: float
    """Of so uneven a turn either way, were both alike (McNemar, exact)."""
    detectable: float | None
    """The smallest fall that so many cases would show in four of five tries; None where none would."""
    only_before: int
    """Trials that were scored before and are not after, and the other way round."""
    only_after: int
    significant: bool
    """Whether it fell, and chance does not explain it, all scorers together regarded (Holm). Never for
    graders, which advise alone."""

    @property
    def same(self) -> int:
        """Cases that did not turn."""
        return self.cases - self.better - self.worse


@dataclass(frozen=True, slots=True, kw_only=True)
class Comparison:
    """All that is to say of two versions."""

    before: Side
    after: Side
    lines: tuple[Line, ...]
    turned: tuple[Turned, ...]
    """The cases that turned: what is newly dangerous first, then what got worse, then what got better."""
    accepted: tuple[Place, ...]
    """Places of new false accepts: failures of a dangerous scorer in cases in which it found none before."""
    unpaired: int
    """Trials that only one of both has."""

    @property
    def reports(self) -> tuple[Report, ...]:
        """The run, or both."""
        both = {each.id: each for each in (self.before.report, self.after.report)}
        return tuple(both.values())

    @property
    def falls(self) -> tuple[Line, ...]:
        """What is worse, and not by chance."""
        return tuple(each for each in self.lines if each.significant)

    @property
    def worse(self) -> bool:
        """Whether the later one must not replace the earlier."""
        return bool(self.falls or self.accepted)


def compare(before: Side, after: Side, alpha: float = ALPHA) -> Comparison:
    """Hold one against the other, over the cases and repeats that both have."""
    both = [place for place in before.tried if place in after.tried]
    suites = dict.fromkeys(suite for suite, _, _ in both)
    seed = after.report.provenance.seed
    found = [
        _line(suite, scorer, both, before, after, seed)
        for suite in suites
        for scorer in before.scorers[suite]
        if scorer in after.scorers[suite]
    ]
    accepted = tuple(_newly_accepted(before, after))
    return Comparison(
        before=before,
        after=after,
        lines=_judged([each for each in found if each is not None], alpha),
        turned=turned_cases(before, after, both, {(suite, case) for suite, case, _ in accepted}),
        accepted=accepted,
        unpaired=len(before.tried) + len(after.tried) - 2 * len(both),
    )


def _line(
    suite: str, scorer: str, both: Sequence[Place], before: Side, after: Side, seed: int
) -> Line | None:
    """None where no trial was scored both times."""
    said = {
        place: (score_of(before.tried[place], scorer), score_of(after.tried[place], scorer))
        for place in both
        if place[0] == suite
    }
    by_case: defaultdict[str, list[tuple[Score, Score]]] = defaultdict(list)
    for (_, case, _), pair in said.items():
        by_case[case].extend(both_scored([pair]))
    moves = [_move(pairs) for pairs in by_case.values() if pairs]
    if not moves:
        return None
    better, worse = sum(other > one for one, other in moves), sum(other < one for one, other in moves)
    return Line(
        suite=suite,
        scorer=scorer,
        cases=len(moves),
        better=better,
        worse=worse,
        before=sum(one for one, _ in moves) / len(moves),
        after=sum(other for _, other in moves) / len(moves),
        difference=_difference(moves, seed),
        chance=mcnemar(better, worse),
        detectable=smallest_detectable(len(moves), 2 * min(better, worse) / len(moves)),
        only_before=_alone(said.values(), 0),
        only_after=_alone(said.values(), 1),
        significant=False,
    )


def _move(pairs: Sequence[tuple[Score, Score]]) -> tuple[float, float]:
    """The share of the repeats of one case that passed, before and after."""
    return passing([one for one, _ in pairs]), passing([other for _, other in pairs])


def _difference(moves: Sequence[tuple[float, float]], seed: int) -> Interval:
    differences = [[other - one] for one, other in moves]
    if not any(each for (each,) in differences):
        return Interval(0.0, 0.0, 0.0)
    return mean_difference(differences, seed=seed)


def _alone(said: Iterable[tuple[Score, Score]], side: int) -> int:
    """Trials that were scored on this side and not on the other."""
    return sum(
        pair[side].state is Scored.SCORED and pair[1 - side].state is not Scored.SCORED for pair in said
    )


def _judged(lines: Sequence[Line], alpha: float) -> tuple[Line, ...]:
    """The lines, marked where they fell significantly.

    Those of which too few cases turned to show anything, were all of them worse, are no tests: they cannot
    raise a false alarm, and must not make the others blind (Tarone 1990).
    """
    tests = [
        each for each in lines if not advisory(each.scorer) and 0.5 ** (each.better + each.worse) <= alpha
    ]
    corrected = holm([fell(each.better, each.worse) for each in tests])
    fallen = {id(each) for each, chance in zip(tests, corrected, strict=True) if chance <= alpha}
    return tuple(replace(each, significant=id(each) in fallen) for each in lines)


def _newly_accepted(before: Side, after: Side) -> Iterator[Place]:
    """Failures of dangerous scorers in cases where the earlier version has none, paired or not."""
    known = {(suite, case) for suite, case, _ in _accepted(before)}
    return (place for place in _accepted(after) if place[:2] not in known)


def _accepted(side: Side) -> Iterator[Place]:
    for place, tried in side.tried.items():
        if dangers(tried):
            yield place
