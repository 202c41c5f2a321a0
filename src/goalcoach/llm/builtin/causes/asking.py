"""Which question comes next, and when enough was said.

In the tradition of performance analysis: Mager and Pipe ask first whether the person could do it if their
job depended on it; Gilbert's behaviour engineering model looks at information, means and incentives around a
person before it looks at the person.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from goalcoach.llm.builtin.causes.evidence import Probe
from goalcoach.llm.builtin.causes.leaning import share_answered
from goalcoach.llm.builtin.causes.learned import LEARNED
from goalcoach.llm.builtin.causes.learned.table import Table
from goalcoach.llm.builtin.causes.talk import CauseTalk
from goalcoach.llm.builtin.causes.telling import AROUND, TESTS, candidates, least, told, weighed
from goalcoach.llm.builtin.causes.unexplained import unexplained
from goalcoach.llm.builtin.causes.weighing import Weighed
from goalcoach.rules.joined.gap import LEARNABLE, Cause

MOST = 10
"""Questions in one talk: the open one with which it begins, and nine more; most talks need fewer."""
RULED_OUT = -3
"""Weight with which a cause is not offered any more."""
_ASKED = 5
"""Questions after which it is asked outright which of two weighs more, where two are close."""
_USUAL = (Probe.ABLE, *AROUND, Probe.KNOWING)
"""Where nothing stands out: what parts them, then what is around a person, then the person's reasons."""
_SHOWN = 3
_ALL_OPEN = tuple(sorted(Cause, key=lambda cause: cause in LEARNABLE))
"""What is left where nothing was answered: what is around a person before what the person lacks."""
_SURE, _AHEAD = 8, 16
"""Weight, and lead over the next one, with which no more is asked."""
_WORDS_AHEAD = 8
"""Lead that is enough where hardly anything is answered, and words alone are weighed."""
_PARTED = 4
"""Lead with which knowing and mastering are parted by the answer to that very question."""


def next_probe(talk: CauseTalk, table: Table = LEARNED) -> Probe | None:
    """The question that comes next; None when enough was said, or asked."""
    if not talk.answers:
        return Probe.FIRST
    if len(talk.asked) >= MOST or _settled(talk, weighed(talk, table)):
        return None
    return next((probe for probe in _wanted(talk, table) if probe not in talk.asked), None)


def rivals(order: Sequence[Weighed]) -> tuple[Cause, Cause] | None:
    """Two causes that something speaks for, and that are not far apart."""
    first, second = order[:2]
    close = second.weight > 0 and first.weight - second.weight < _AHEAD
    return (first.cause, second.cause) if close else None


def left(talk: CauseTalk, order: Sequence[Weighed]) -> tuple[Cause, ...]:
    """What was not ruled out, the heaviest first, three at most; all where nothing was answered."""
    if not share_answered(talk):
        return _ALL_OPEN
    return tuple(each.cause for each in order if each.weight > RULED_OUT)[:_SHOWN]


def _settled(talk: CauseTalk, order: Sequence[Weighed]) -> bool:
    first, second = order[:2]
    ahead = first.weight >= _SURE and first.weight - second.weight >= least(talk, _WORDS_AHEAD, _AHEAD)
    tests = AROUND if first.cause in LEARNABLE else ()
    return ahead and all(probe in talk.asked for probe in (*TESTS[first.cause], *tests))


def _wanted(talk: CauseTalk, table: Table) -> Iterator[Probe]:
    """Questions in the order in which they would help. When it last worked tells least: it comes last, and
    only where nothing would be told without it."""
    if unexplained(talk):
        yield Probe.MEANT
    order, two = weighed(talk, table), candidates(talk, table)
    parted = _parted(talk, two)
    if len(talk.asked) >= _ASKED and rivals(two) and not parted:
        yield Probe.WEIGHS
    for standing in order[:2]:
        if standing.weight > 0:
            yield from TESTS[standing.cause]
    yield from _USUAL
    if not parted and share_answered(talk):
        # Who answered nothing has named neither of the two.
        yield Probe.WEIGHS
    if told(talk, table) is None:
        yield Probe.BEFORE


def _parted(talk: CauseTalk, order: Sequence[Weighed]) -> bool:
    """Whether the two that are ahead are knowing and mastering, and the person said already which it is."""
    first, second = order[:2]
    both = {first.cause, second.cause} == set(LEARNABLE)
    return both and Probe.KNOWING in talk.asked and first.weight - second.weight >= _PARTED
