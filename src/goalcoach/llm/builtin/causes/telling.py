"""Whether what somebody said is enough to tell a cause. A function of the talk and the points alone."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import lru_cache

from goalcoach.llm.builtin.causes.answers import answered, said
from goalcoach.llm.builtin.causes.evidence import Evidence, Probe
from goalcoach.llm.builtin.causes.hindering import hindered
from goalcoach.llm.builtin.causes.leaning import leaning, share_answered
from goalcoach.llm.builtin.causes.learned import LEARNED
from goalcoach.llm.builtin.causes.learned.table import Table
from goalcoach.llm.builtin.causes.linking import linked
from goalcoach.llm.builtin.causes.remaining import remaining
from goalcoach.llm.builtin.causes.talk import CauseTalk
from goalcoach.llm.builtin.causes.unexplained import explained
from goalcoach.llm.builtin.causes.weighing import Weighed, heaviest_first
from goalcoach.rules.joined.gap import LEARNABLE, Cause

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
AROUND = (Probe.NEEDED, Probe.CLEAR, Probe.STEPS, Probe.WORTH, Probe.OUTSIDE)
"""What could be amiss around a person; learning is not proposed before all of it had its turn."""
SAYS = 3
"""Weight from which a cause was spoken of."""
_SPEAKING: Mapping[Cause, frozenset[Probe]] = {
    cause: frozenset({Probe.FIRST, Probe.WEIGHS, *tests} - (set() if cause in LEARNABLE else {Probe.ABLE}))
    for cause, tests in TESTS.items()
}
"""The questions whose answers can speak for a cause; that somebody could do it speaks for none."""
_WORDS_ALONE = Table({})
_LEANS, _ALL_LEAN = 5, 6
"""Strength with which one answer that can speak for a cause leans to it as words would, and all together."""
_TOLD, _LEAD = 8, 2
"""Weight and lead with which a cause is told at the end; with less it stays open: a wrong one is worse."""
_OUTRIGHT, _UNSAID = 8, 10
"""Lead over all that learning does not change with which skill or knowledge is told: to somebody who said
outright that they lack it, and to somebody who did not."""


@lru_cache(maxsize=16)
def weighed(talk: CauseTalk, table: Table = LEARNED) -> Sequence[Weighed]:
    """How the causes stand, the heaviest first. Each step of a talk asks for it twice."""
    talk = explained(talk)
    told_of = (
        each for answer in talk.answers for each in said(answer.probe, answer.text, talk.tongue(answer))
    )
    found = (*told_of, *linked(talk))
    leans = (each for _, each in _leans(talk, table))
    return tuple(heaviest_first((*found, *remaining(talk, heaviest_first(found)), *leans)))


@lru_cache(maxsize=16)
def _leans(talk: CauseTalk, table: Table) -> Sequence[tuple[Probe, Evidence]]:
    """What each answer leans to, with the question it answers."""
    if table is _WORDS_ALONE:
        return ()
    heard = explained(talk)
    return tuple((answer.probe, each) for answer in heard.answers for each in leaning(talk, answer, table))


def told(talk: CauseTalk, table: Table = LEARNED) -> Cause | None:
    """The cause that is told, were nothing else asked; None while it is not clear."""
    order = weighed(talk, table)
    if not spoken_for(talk, order[0].cause, table):
        order = candidates(talk, table)
    first, *others = order
    plain = _said_plainly(talk, first.cause)
    if first.weight < (SAYS if plain else _TOLD) or not spoken_for(talk, first.cause, table):
        return None
    # What is said outright is not held up by a rival that no words speak for.
    rivals = [each for each in others if not plain or spoken_for(talk, each.cause, table)]
    if rivals and first.weight - rivals[0].weight < _LEAD:
        return None
    return first.cause if first.cause not in LEARNABLE or _to_be_learned(talk, first, table) else None


def candidates(talk: CauseTalk, table: Table = LEARNED) -> Sequence[Weighed]:
    """The causes that words of theirs speak for, in their order; all where there are fewer than two."""
    order = weighed(talk, table)
    spoken = [each for each in order if spoken_for(talk, each.cause, table)]
    return spoken if len(spoken) > 1 else order


def spoken_for(talk: CauseTalk, cause: Cause, table: Table = LEARNED) -> bool:
    """Whether words of theirs speak for a cause: that everything else is denied speaks for none."""
    speaking = _SPEAKING[cause]
    leans = [
        each.strength for probe, each in _leans(talk, table) if each.cause is cause and probe in speaking
    ]
    alone = max(leans, default=0) >= _LEANS
    return bool(_words(talk, cause).quotes) or alone or sum(leans) >= _ALL_LEAN


def in_words(talk: CauseTalk, cause: Cause) -> tuple[str, ...]:
    """The clauses whose words speak for a cause, the strongest first, and none that merely leans to it."""
    return _words(talk, cause).quotes


def least(talk: CauseTalk, words: int, all_told: int) -> float:
    """A lead between that for words alone and that for all they lean to: as much as they answered."""
    return words + (all_told - words) * share_answered(talk)


def _to_be_learned(talk: CauseTalk, first: Weighed, table: Table) -> bool:
    """Whether it is far enough ahead of all that learning would not change."""
    others = max(each.weight for each in weighed(talk, table) if each.cause not in LEARNABLE)
    lead = least(talk, _LEAD, _OUTRIGHT if _said_to_lack(talk, first.cause) else _UNSAID)
    far = first.weight - others >= lead
    return far and (_all_around(talk) or _said_at_first(talk, first.cause))


def _said_to_lack(talk: CauseTalk, cause: Cause) -> bool:
    """Whether the person said that they could not do it, or said outright what they cannot do or do not know.

    Without that nobody lacks a skill or knowledge, however much else points there.
    """
    for answer in explained(talk).answers:
        found = [each for each in said(answer.probe, answer.text, talk.tongue(answer)) if each.cause is cause]
        enough = {Probe.ABLE: 1}.get(answer.probe, SAYS)
        if answer.probe is not Probe.KNOWING and any(each.strength >= enough for each in found):
            return True
    return False


def _said_at_first(talk: CauseTalk, cause: Cause) -> bool:
    """Whether the first they said says it outright, before anything was asked, and nothing beside it."""
    # A question of a language model counts as the open one, too: what answers it later was asked for.
    return any(
        each.cause is cause and each.strength >= SAYS
        for answer in talk.answers[:1]
        if answer.probe is Probe.FIRST and not hindered(answer.text, talk.tongue(answer))
        for each in said(answer.probe, answer.text, talk.tongue(answer))
    )


def _all_around(talk: CauseTalk) -> bool:
    """Whether they told what got in the way, whether they could, and of all around them that may be amiss."""
    heard = {
        each.probe for each in explained(talk).answers if answered(each.probe, each.text, talk.tongue(each))
    }
    return heard.issuperset((Probe.FIRST, Probe.ABLE, *AROUND))


def _said_plainly(talk: CauseTalk, cause: Cause) -> bool:
    """Whether words of theirs, or what they tapped, say it, whatever else speaks for it."""
    return _words(talk, cause).weight > SAYS


def _words(talk: CauseTalk, cause: Cause) -> Weighed:
    return next(each for each in weighed(talk, _WORDS_ALONE) if each.cause is cause)
