"""Which question comes next, and when enough was said.

In the tradition of performance analysis: Mager and Pipe ask first whether the person could do it if their
job depended on it; Gilbert's behaviour engineering model looks at information, means and incentives around a
person before it looks at the person.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from goalcoach.llm.builtin.causes.answers import said
from goalcoach.llm.builtin.causes.evidence import Probe
from goalcoach.llm.builtin.causes.talk import CauseTalk
from goalcoach.llm.builtin.causes.weighing import Standing, standings
from goalcoach.rules.joined.gap import LEARNABLE, Cause

MOST = 6
"""Questions in one talk, the first included."""
TEST: Mapping[Cause, Probe] = {
    Cause.SKILL: Probe.ABLE,
    Cause.KNOWLEDGE: Probe.ABLE,
    Cause.RESOURCES: Probe.NEEDED,
    Cause.PROCESS: Probe.STEPS,
    Cause.CLARITY: Probe.CLEAR,
    Cause.MOTIVATION: Probe.WORTH,
    Cause.EXTERNAL: Probe.OUTSIDE,
}
"""The question that could speak against a cause."""
_USUAL = (Probe.ABLE, Probe.NEEDED, Probe.CLEAR, Probe.STEPS, Probe.WORTH, Probe.OUTSIDE, Probe.BEFORE)
"""Where nothing stands out: what parts them, then what is around a person, then the person's reasons."""
SAYS = 3
"""Weight from which a cause was spoken of."""
SURE, AHEAD = 6, 4
"""Weight, and lead over the next one, with which no more is asked."""


def weighed(talk: CauseTalk) -> Sequence[Standing]:
    """How the causes stand, the heaviest first."""
    return standings(
        each for answer in talk.answers for each in said(answer.probe, answer.text, talk.language)
    )


def next_probe(talk: CauseTalk) -> Probe | None:
    """The question that comes next; None when enough was said, or asked."""
    if not talk.answers:
        return Probe.FIRST
    if len(talk.answers) >= MOST:
        return None
    order = weighed(talk)
    if _settled(talk, order):
        return None
    return next((probe for probe in _wanted(order) if probe not in talk.asked), None)


def rivals(order: Sequence[Standing]) -> tuple[Cause, Cause] | None:
    """Two causes that were both spoken of, and weigh about the same."""
    first, second = order[:2]
    close = second.weight >= SAYS and first.weight - second.weight < AHEAD
    return (first.cause, second.cause) if close else None


def _settled(talk: CauseTalk, order: Sequence[Standing]) -> bool:
    first, second = order[:2]
    if first.weight < SURE or first.weight - second.weight < AHEAD or TEST[first.cause] not in talk.asked:
        return False
    return Probe.ABLE in talk.asked


def _wanted(order: Sequence[Standing]) -> Iterator[Probe]:
    """Questions in the order in which they would help."""
    first, second = order[:2]
    if first.weight > 0:
        yield TEST[first.cause]
        yield Probe.ABLE
        if first.cause in LEARNABLE and second.cause in LEARNABLE:
            yield Probe.KNOWING
        if second.weight > 0:
            yield TEST[second.cause]
        if rivals(order):
            yield Probe.WEIGHS
    yield from _USUAL
