"""The cases that turned between two versions: by which scorers, why, and the words that changed."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass

from goalcoach.coach.word_diff import Piece, word_diff
from goalcoach.evaluation.reports.side import DANGEROUS, Place, Side, advisory, score_of
from goalcoach.evaluation.scorers.score import Score, Scored
from goalcoach.evaluation.trials.journal import Tried
from goalcoach.evaluation.wording import as_read

_KEPT = 0.4
"""The share of the longer text that must stay for the words to be shown as changes."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Shift:
    """One scorer that passes a case more or less often than before."""

    scorer: str
    before: Score
    after: Score
    """Both of the repeat that is shown."""
    passed_before: int
    passed_after: int
    of: int
    """Repeats that were scored both times."""

    @property
    def worse(self) -> bool:
        """Whether it passes less often."""
        return self.passed_after < self.passed_before


@dataclass(frozen=True, slots=True, kw_only=True)
class Turned:
    """One case, before and after, in the repeat that shows most of the turn."""

    suite: str
    case: str
    before: Tried
    after: Tried
    shifts: tuple[Shift, ...]
    accepted: bool
    """Whether something is shown that must not be, and was not before."""

    @property
    def worse(self) -> bool:
        """Whether a scorer that counts found it worse."""
        return self.accepted or any(each.worse for each in self.shifts if not advisory(each.scorer))

    @property
    def texts(self) -> tuple[str, str]:
        """What is shown before and after, as people read it."""
        return as_read(self.before.outcome.text), as_read(self.after.outcome.text)

    @property
    def words(self) -> tuple[Piece, ...]:
        """What is shown, with the words that went and came."""
        return word_diff(*self.texts)

    @property
    def rewritten(self) -> bool:
        """Whether so little stayed that the words read better one text after the other than in one."""
        stayed = sum(len(each.text) for each in self.words if each.change == "same")
        return stayed < _KEPT * max(map(len, self.texts))

    @property
    def rank(self) -> int:
        """Where it stands: newly dangerous, worse, better, told by graders alone."""
        if self.accepted or self.worse:
            return 0 if self.accepted else 1
        return 2 if any(not advisory(each.scorer) for each in self.shifts) else 3


def turned_cases(
    before: Side, after: Side, both: Sequence[Place], accepted: Collection[tuple[str, str]]
) -> tuple[Turned, ...]:
    """Those that turned, what matters most first; `both` are the places that both sides have."""
    by_case: defaultdict[tuple[str, str], list[Place]] = defaultdict(list)
    for place in both:
        by_case[place[:2]].append(place)
    found = [
        turned
        for case, places in by_case.items()
        if (turned := _turned(case, places, before, after, accepted=case in accepted))
    ]
    return tuple(sorted(found, key=lambda each: each.rank))


def _turned(
    case: tuple[str, str], places: Sequence[Place], before: Side, after: Side, *, accepted: bool
) -> Turned | None:
    pairs = [(before.tried[place], after.tried[place]) for place in places]
    scorers = [each for each in before.scorers[case[0]] if each in after.scorers[case[0]]]
    moved = {scorer: scores for scorer in scorers if (scores := _moved(scorer, pairs, danger=accepted))}
    if not moved:
        return None
    shown = max(range(len(pairs)), key=lambda at: sum(_differs(scores[at]) for scores in moved.values()))
    return Turned(
        suite=case[0],
        case=case[1],
        before=pairs[shown][0],
        after=pairs[shown][1],
        shifts=tuple(_shift(scorer, scores, shown) for scorer, scores in moved.items()),
        accepted=accepted,
    )


def _moved(
    scorer: str, pairs: Sequence[tuple[Tried, Tried]], *, danger: bool
) -> Sequence[tuple[Score, Score]] | None:
    """What the scorer said of all repeats, where it passes more or less often; danger is told in any case."""
    scores = [(score_of(one, scorer), score_of(other, scorer)) for one, other in pairs]
    scored = list(both_scored(scores))
    turned = sum(one.passed for one, _ in scored) != sum(other.passed for _, other in scored)
    return scores if turned or (danger and scorer in DANGEROUS) else None


def both_scored(scores: Sequence[tuple[Score, Score]]) -> Iterator[tuple[Score, Score]]:
    """Those pairs of which both were scored."""
    return (each for each in scores if each[0].state is each[1].state is Scored.SCORED)


def _differs(scores: tuple[Score, Score]) -> bool:
    return scores[0].passed != scores[1].passed


def _shift(scorer: str, scores: Sequence[tuple[Score, Score]], shown: int) -> Shift:
    scored = list(both_scored(scores))
    return Shift(
        scorer=scorer,
        before=scores[shown][0],
        after=scores[shown][1],
        passed_before=sum(one.passed for one, _ in scored),
        passed_after=sum(other.passed for _, other in scored),
        of=len(scored),
    )
