"""Scorers that had less to look at than before: what nobody looked at any more cannot be seen to be worse."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence

from goalcoach.domain.plural import counted
from goalcoach.evaluation.reports.check import Check
from goalcoach.evaluation.reports.side import Place, Side, advisory, score_of
from goalcoach.evaluation.scorers.score import Scored
from goalcoach.evaluation.statistics.many import holm
from goalcoach.evaluation.statistics.turned import fell

_TOLD = 5
_Silent = tuple[str, str, int, int]
"""Suite and scorer; cases in which it had something to look at before alone, and after alone."""


def silence(live: Side, candidate: Side, alpha: float) -> Check:
    """Whether scorers fell silent, beyond chance.

    That may be well, as when answers say no numbers any more: so it stops nobody, and whoever signs sees it.
    """
    # Where so few fell silent that nothing could be shown, there is no test (see comparison.py).
    found = [each for each in _silent(live, candidate) if 0.5 ** (each[2] + each[3]) <= alpha]
    chances = holm([fell(after, before) for _, _, before, after in found])
    silent = [each for each, chance in zip(found, chances, strict=True) if chance <= alpha]
    told = [f"{scorer} in {suite}, in {counted(before, 'case')}" for suite, scorer, before, _ in silent]
    return Check(
        name="As much could be looked at as before",
        passed=True,
        unmeasured=bool(silent),
        why=f"There was nothing to look at any more, where there was before, for {_some(told)}. Read some."
        if silent
        else "No scorer had less to look at, beyond chance.",
    )


def _silent(live: Side, candidate: Side) -> Iterator[_Silent]:
    both = [place for place in live.tried if place in candidate.tried]
    for suite, scorers in live.scorers.items():
        for scorer in scorers:
            if not advisory(scorer):
                before, after = (_looked_at(side, suite, scorer, both) for side in (live, candidate))
                yield suite, scorer, len(before - after), len(after - before)


def _looked_at(side: Side, suite: str, scorer: str, both: Collection[Place]) -> set[str]:
    return {
        place[1]
        for place in both
        if place[0] == suite and score_of(side.tried[place], scorer).state is Scored.SCORED
    }


def _some(told: Sequence[str]) -> str:
    more = len(told) - _TOLD
    return "; ".join((*told[:_TOLD], *((f"and {more} more",) if more > 0 else ())))
