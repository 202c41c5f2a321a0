"""How scorers answer, and the one way to call one: what breaks is *failed*, and never a zero."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from goalcoach.evaluation.outcome import Ended
from goalcoach.evaluation.scorers.score import Looked, Score, Scored, Scorer

SHOWN = 3
"""How many things of one sort a sentence names."""
NOTHING_SHOWN = "Nothing was shown, so there is nothing to look at."


@dataclass(frozen=True, slots=True)
class Saying:
    """Makes the scores of one scorer."""

    scorer: str

    def unscored(self, why: str) -> Score:
        """It does not apply."""
        return Score(scorer=self.scorer, state=Scored.UNSCORED, why=why)

    def passed(self, why: str) -> Score:
        """All is well."""
        return Score(scorer=self.scorer, state=Scored.SCORED, passed=True, value=1.0, why=why)

    def missed(self, why: str, value: float = 0.0, where: str = "") -> Score:
        """Something is not as it should be."""
        return Score(scorer=self.scorer, state=Scored.SCORED, value=value, why=why, where=where)

    def failed(self, why: str) -> Score:
        """Nothing can be said."""
        return Score(scorer=self.scorer, state=Scored.FAILED, why=why)

    def share(self, of: int, wrong: Sequence[str], well: str, where: str = "") -> Score:
        """Of so many things these are wrong, each told in a sentence."""
        if not wrong:
            return self.passed(well)
        return self.missed(listed(wrong), value=max(0.0, (of - len(wrong)) / of), where=where)


def listed(found: Sequence[str]) -> str:
    """The first of these sentences, and how many more there are."""
    more = len(found) - SHOWN
    return " ".join((*found[:SHOWN], *((f"And {more} more.",) if more > 0 else ())))


def scored_by(scorer: Scorer, looked: Looked) -> Score:
    """What a scorer says of an outcome. Never raises: a scorer that breaks has failed to score."""
    say, outcome = Saying(scorer.name), looked.outcome
    if outcome.ended is Ended.FAILED:
        return say.failed(outcome.why or "The case could not be played.")
    if outcome.ended is Ended.CANNOT:
        return say.unscored(outcome.why or "Whoever was asked does not do this.")
    try:
        return scorer.score(looked)
    except Exception as error:  # noqa: BLE001 - a broken scorer must not look like a bad answer, or end a run
        return say.failed(f"The scorer itself failed: {type(error).__name__}.")
