"""What is left when everything else was ruled out: what follows for the person from doing it, or not."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from goalcoach.llm.builtin.causes.clauses import clauses
from goalcoach.llm.builtin.causes.cues import tongue
from goalcoach.llm.builtin.causes.evidence import Evidence, Probe
from goalcoach.llm.builtin.causes.stance import Stance, stance_of
from goalcoach.llm.builtin.causes.talk import CauseTalk
from goalcoach.llm.builtin.causes.weighing import Weighed
from goalcoach.rules.joined.gap import LEARNABLE, Cause

_RULED_OUT = 3
"""So many of the other causes that learning does not change must be."""
_TOLD = 3
"""Words from which an answer says what follows."""
_HINT = 1
"""The most that may speak for any of them."""


def remaining(talk: CauseTalk, order: Sequence[Weighed]) -> Iterator[Evidence]:
    """For motivation, in the words of what follows from doing it: they could, and nothing stands in the way.

    Nothing where they said that it matters to them, or did not say what follows.
    """
    told = _follows(talk)
    weights = {each.cause: each.weight for each in order}
    others = [weights[cause] for cause in Cause if cause not in LEARNABLE and cause is not Cause.MOTIVATION]
    could = all(weights[cause] < 0 for cause in LEARNABLE)
    ruled_out = sum(each < 0 for each in others) >= _RULED_OUT and max(others) <= _HINT
    if told and could and ruled_out and weights[Cause.MOTIVATION] >= 0:
        yield Evidence(Cause.MOTIVATION, 3, told)


def _follows(talk: CauseTalk) -> str:
    """What they said follows for them; empty where they did not say, or do not know."""
    for answer in talk.answers:
        if answer.probe is not Probe.WORTH:
            continue
        words = tongue(talk.tongue(answer))
        parts = clauses(answer.text, words)
        enough = sum(len(each.fair.split()) for each in parts) >= _TOLD
        if enough and stance_of(Probe.WORTH, parts, words) is not Stance.LOST:
            return answer.text.strip()
    return ""
