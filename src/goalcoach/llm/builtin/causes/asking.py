"""Which question comes next, and when enough was said.

In the tradition of performance analysis: Mager and Pipe ask first whether the person could do it if their
job depended on it; Gilbert's behaviour engineering model looks at information, means and incentives around a
person before it looks at the person.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache

from goalcoach.llm.builtin.causes.answers import said
from goalcoach.llm.builtin.causes.evidence import Probe
from goalcoach.llm.builtin.causes.leaning import leaning
from goalcoach.llm.builtin.causes.learned import LEARNED
from goalcoach.llm.builtin.causes.learned.table import Table
from goalcoach.llm.builtin.causes.linking import linked
from goalcoach.llm.builtin.causes.remaining import remaining
from goalcoach.llm.builtin.causes.talk import CauseTalk
from goalcoach.llm.builtin.causes.weighing import Standing, standings
from goalcoach.rules.joined.gap import LEARNABLE, Cause

MOST = 8
"""Questions in one talk: the open one with which it begins, and seven more."""
_ASKED = 5
"""Answers after which it is asked outright which of two weighs more, where two are close."""
TESTS: Mapping[Cause, tuple[Probe, ...]] = {
    Cause.SKILL: (Probe.ABLE, Probe.KNOWING),
    Cause.KNOWLEDGE: (Probe.ABLE, Probe.KNOWING),
    Cause.RESOURCES: (Probe.NEEDED, Probe.ABLE, Probe.OUTSIDE),
    Cause.PROCESS: (Probe.STEPS, Probe.ABLE),
    Cause.CLARITY: (Probe.CLEAR, Probe.ABLE),
    Cause.MOTIVATION: (Probe.WORTH, Probe.ABLE),
    Cause.EXTERNAL: (Probe.OUTSIDE, Probe.ABLE),
}
"""The questions that could speak against a cause; it is not told before they had their turn."""
_USUAL = (Probe.ABLE, Probe.NEEDED, Probe.OUTSIDE, Probe.CLEAR, Probe.STEPS, Probe.WORTH, Probe.BEFORE)
"""Where nothing stands out: what parts them, then what is around a person, then the person's reasons."""
SAYS = 3
"""Weight from which a cause was spoken of."""
RULED_OUT = -3
"""Weight with which a cause is not offered any more."""
_SHOWN = 3
_WORDS_ALONE = Table({})
_ABOUT_IT = frozenset({Probe.FIRST, Probe.WEIGHS})
"""Questions about the cause itself."""
_LEANS = 2
"""Strength with which an answer to one of them leans to a cause as words would."""
LEAD = 2
"""Lead with which a cause is told at the end; with less it stays open: a wrong cause is worse than none."""
OUTRIGHT = 6
"""Lead with which skill or knowledge is told to somebody who never said outright that they lack it."""
PLAIN, PLAINLY_AHEAD = 8, 4
"""The same for words alone, where what the answers lean to agrees."""
SURE, AHEAD = 8, 8
"""Weight, and lead over the next one, with which no more is asked."""


@lru_cache(maxsize=16)
def weighed(talk: CauseTalk, table: Table = LEARNED) -> Sequence[Standing]:
    """How the causes stand, the heaviest first. Each step of a talk asks for it twice."""
    told = (each for answer in talk.answers for each in said(answer.probe, answer.text, talk.tongue(answer)))
    found = (*told, *linked(talk))
    leans = (
        each
        for answer in talk.answers
        for each in leaning(answer.probe, answer.text, talk.tongue(answer), table)
    )
    return tuple(standings((*found, *remaining(talk, standings(found)), *leans)))


def next_probe(talk: CauseTalk, table: Table = LEARNED) -> Probe | None:
    """The question that comes next; None when enough was said, or asked."""
    if not talk.answers:
        return Probe.FIRST
    if len(talk.answers) >= MOST:
        return None
    order = weighed(talk, table)
    if _settled(talk, order):
        return None
    return next((probe for probe in _wanted(talk, order) if probe not in talk.asked), None)


def said_to_lack(talk: CauseTalk, cause: Cause) -> bool:
    """Whether the person said that they could not do it, or said outright what they cannot do or do not know.

    Without that nobody lacks a skill or knowledge, however much else points there.
    """
    for answer in talk.answers:
        found = [each for each in said(answer.probe, answer.text, talk.tongue(answer)) if each.cause is cause]
        enough = {Probe.ABLE: 1}.get(answer.probe, SAYS)
        if answer.probe is not Probe.KNOWING and any(each.strength >= enough for each in found):
            return True
    return False


def spoken_for(talk: CauseTalk, cause: Cause, table: Table = LEARNED) -> bool:
    """Whether words of theirs speak for a cause: that everything else is denied speaks for none."""
    words = next(each for each in weighed(talk, _WORDS_ALONE) if each.cause is cause)
    return bool(words.quotes) or any(
        each.cause is cause and each.strength >= _LEANS
        for answer in talk.answers
        if answer.probe in _ABOUT_IT
        for each in leaning(answer.probe, answer.text, talk.tongue(answer), table)
    )


def rivals(order: Sequence[Standing]) -> tuple[Cause, Cause] | None:
    """Two causes that something speaks for, and that are not far apart."""
    first, second = order[:2]
    close = second.weight > 0 and first.weight - second.weight < AHEAD
    return (first.cause, second.cause) if close else None


def left(order: Sequence[Standing]) -> tuple[Cause, ...]:
    """What was not ruled out, the heaviest first, three at most."""
    return tuple(each.cause for each in order if each.weight > RULED_OUT)[:_SHOWN]


def _settled(talk: CauseTalk, order: Sequence[Standing]) -> bool:
    first, second = order[:2]
    ahead = first.weight >= SURE and first.weight - second.weight >= AHEAD
    ahead = ahead or _said_plainly(weighed(talk, _WORDS_ALONE), order)
    return ahead and all(probe in talk.asked for probe in TESTS[first.cause])


def _said_plainly(words: Sequence[Standing], order: Sequence[Standing]) -> bool:
    """Whether words alone settle that it is to be learned, and what the answers lean to agrees.

    Two questions part that from all other causes; of the others each has but one.
    """
    first, second = words[:2]
    agreed = (
        first.cause in LEARNABLE
        and first.cause is order[0].cause
        and order[0].weight - order[1].weight >= PLAINLY_AHEAD
    )
    return agreed and first.weight >= PLAIN and first.weight - second.weight >= PLAINLY_AHEAD


def _wanted(talk: CauseTalk, order: Sequence[Standing]) -> Iterator[Probe]:
    """Questions in the order in which they would help."""
    if len(talk.answers) >= _ASKED and rivals(order):
        yield Probe.WEIGHS
    for standing in order[:2]:
        if standing.weight > 0:
            yield from TESTS[standing.cause]
    yield from _USUAL
