"""Which question comes next, and when enough was said.

In the tradition of performance analysis: Mager and Pipe ask first whether the person could do it if their
job depended on it; Gilbert's behaviour engineering model looks at information, means and incentives around a
person before it looks at the person.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache

from goalcoach.llm.builtin.causes.answers import answered, said
from goalcoach.llm.builtin.causes.evidence import Probe
from goalcoach.llm.builtin.causes.leaning import leaning, share_answered
from goalcoach.llm.builtin.causes.learned import LEARNED
from goalcoach.llm.builtin.causes.learned.table import Table
from goalcoach.llm.builtin.causes.linking import linked
from goalcoach.llm.builtin.causes.remaining import remaining
from goalcoach.llm.builtin.causes.talk import CauseTalk
from goalcoach.llm.builtin.causes.weighing import Standing, standings
from goalcoach.rules.joined.gap import LEARNABLE, Cause

MOST = 10
"""Questions in one talk: the open one with which it begins, and nine more; most talks need fewer."""
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
_SPEAKING: Mapping[Cause, frozenset[Probe]] = {
    cause: frozenset({Probe.FIRST, Probe.WEIGHS, *tests} - (set() if cause in LEARNABLE else {Probe.ABLE}))
    for cause, tests in TESTS.items()
}
"""The questions whose answers can speak for a cause; that somebody could do it speaks for none."""
_AROUND = (Probe.NEEDED, Probe.CLEAR, Probe.STEPS, Probe.WORTH, Probe.OUTSIDE)
"""What could be amiss around a person; learning is not proposed before all of it had its turn."""
_USUAL = (Probe.ABLE, *_AROUND, Probe.KNOWING, Probe.WEIGHS)
"""Where nothing stands out: what parts them, then what is around a person, then the person's reasons.

When it last worked tells least: it comes last, and only where no cause is far ahead.
"""
SAYS = 3
"""Weight from which a cause was spoken of."""
RULED_OUT = -3
"""Weight with which a cause is not offered any more."""
_SHOWN = 3
_WORDS_ALONE = Table({})
_LEANS, _ALL_LEAN = 5, 6
"""Strength with which one answer that can speak for a cause leans to it as words would, and all together."""
TOLD, LEAD = 8, 2
"""Weight and lead with which a cause is told at the end; with less it stays open: a wrong one is worse."""
OUTRIGHT, UNSAID = 8, 10
"""Lead over all that learning does not change with which skill or knowledge is told: to somebody who said
outright that they lack it, and to somebody who did not."""
SURE, AHEAD = 8, 16
"""Weight, and lead over the next one, with which no more is asked."""
_WORDS_AHEAD = 8
"""Lead that is enough where hardly anything is answered, and words alone are weighed."""


@lru_cache(maxsize=16)
def weighed(talk: CauseTalk, table: Table = LEARNED) -> Sequence[Standing]:
    """How the causes stand, the heaviest first. Each step of a talk asks for it twice."""
    told = (each for answer in talk.answers for each in said(answer.probe, answer.text, talk.tongue(answer)))
    found = (*told, *linked(talk))
    leans = (each for answer in talk.answers for each in leaning(talk, answer, table))
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
    return next((probe for probe in _wanted(talk, order, table) if probe not in talk.asked), None)


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


def least(talk: CauseTalk, words: int, all_told: int) -> float:
    """A lead between that for words alone and that for all they lean to: as much as they answered."""
    return words + (all_told - words) * share_answered(talk)


def said_at_first(talk: CauseTalk, cause: Cause) -> bool:
    """Whether the first they said of it says it outright, before anything was asked."""
    return any(
        each.cause is cause and each.strength >= SAYS
        for answer in talk.answers
        if answer.probe is Probe.FIRST
        for each in said(answer.probe, answer.text, talk.tongue(answer))
    )


def all_around(talk: CauseTalk) -> bool:
    """Whether they told what got in the way, and of all around them that could: unsaid, it still may."""
    told = {each.probe for each in talk.answers if answered(each.probe, each.text, talk.tongue(each))}
    return told.issuperset((Probe.FIRST, *_AROUND))


def said_plainly(talk: CauseTalk, cause: Cause) -> bool:
    """Whether words of theirs, or what they tapped, say it, whatever else speaks for it."""
    return _words(talk, cause).weight > SAYS


def spoken_for(talk: CauseTalk, cause: Cause, table: Table = LEARNED) -> bool:
    """Whether words of theirs speak for a cause: that everything else is denied speaks for none."""
    leans = [
        each.strength
        for answer in talk.answers
        if answer.probe in _SPEAKING[cause]
        for each in leaning(talk, answer, table)
        if each.cause is cause
    ]
    alone = max(leans, default=0) >= _LEANS
    return bool(_words(talk, cause).quotes) or alone or sum(leans) >= _ALL_LEAN


def _words(talk: CauseTalk, cause: Cause) -> Standing:
    return next(each for each in weighed(talk, _WORDS_ALONE) if each.cause is cause)


def candidates(talk: CauseTalk, order: Sequence[Standing], table: Table = LEARNED) -> Sequence[Standing]:
    """The causes that words of theirs speak for, in their order; all where there are fewer than two."""
    spoken = [each for each in order if spoken_for(talk, each.cause, table)]
    return spoken if len(spoken) > 1 else order


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
    ahead = first.weight >= SURE and first.weight - second.weight >= least(talk, _WORDS_AHEAD, AHEAD)
    tests = _AROUND if first.cause in LEARNABLE else ()
    return ahead and all(probe in talk.asked for probe in (*TESTS[first.cause], *tests))


def _wanted(talk: CauseTalk, order: Sequence[Standing], table: Table) -> Iterator[Probe]:
    """Questions in the order in which they would help."""
    if len(talk.answers) >= _ASKED and rivals(candidates(talk, order, table)):
        yield Probe.WEIGHS
    for standing in order[:2]:
        if standing.weight > 0:
            yield from TESTS[standing.cause]
    yield from _USUAL
    if order[0].weight < SURE or order[0].weight - order[1].weight < _WORDS_AHEAD:
        yield Probe.BEFORE
