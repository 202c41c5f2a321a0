"""What was named as the cause, and again as the answer to a question: the person's own words link them."""

from __future__ import annotations

from collections.abc import Iterator

from goalcoach.llm.builtin.causes.answers import said
from goalcoach.llm.builtin.causes.clauses import clauses
from goalcoach.llm.builtin.causes.cues import tongue
from goalcoach.llm.builtin.causes.cues.tongue import Tongue
from goalcoach.llm.builtin.causes.evidence import Evidence, Probe
from goalcoach.llm.builtin.causes.stems import stems
from goalcoach.llm.builtin.causes.talk import Answer, CauseTalk
from goalcoach.rules.joined.gap import Cause

_ANCHORS = {Probe.FIRST: 2, Probe.WEIGHS: 4}
"""Answers about the cause itself, and what a link to one of them says."""
_OUTRIGHT = 3
"""Strength from which words say a cause themselves."""
_NAMING = frozenset({Probe.NEEDED, Probe.STEPS, Probe.OUTSIDE, Probe.KNOWING, Probe.ABLE})


def linked(talk: CauseTalk) -> Iterator[Evidence]:
    """For each thing that was named again: its cause, in the words it was first or last named with."""
    outside = _outside(talk)
    for named in talk.answers:
        if named.probe not in _NAMING or not (cause := _cause(named, talk.tongue(named))):
            continue
        named_again = stems(named.text, tongue(talk.tongue(named)))
        if named.probe is Probe.NEEDED and named_again & outside:
            continue
        for anchor in talk.answers:
            strength = _ANCHORS.get(anchor.probe)
            quote = _shared(anchor, named_again, tongue(talk.tongue(anchor))) if strength else ""
            if strength and quote and not _says_another(anchor, quote, cause, talk):
                yield Evidence(cause, strength, quote)


def _outside(talk: CauseTalk) -> frozenset[str]:
    """What changed outside: who needs it back lacks no means that anybody here could give."""
    told = (each for each in talk.answers if each.probe is Probe.OUTSIDE)
    return frozenset(stem for each in told for stem in stems(each.text, tongue(talk.tongue(each))))


def _cause(named: Answer, language: str) -> Cause | None:
    """The cause that an answer speaks for most; None where it speaks for none."""
    found = [each for each in said(named.probe, named.text, language) if each.strength > 0]
    return max(found, key=lambda each: each.strength).cause if found else None


def _says_another(anchor: Answer, quote: str, cause: Cause, talk: CauseTalk) -> bool:
    """Whether the clause that names the thing says another cause outright: "not knowing the new rules"."""
    found = said(anchor.probe, quote, talk.tongue(anchor))
    return any(each.strength >= _OUTRIGHT and each.cause is not cause for each in found)


def _shared(anchor: Answer, named: frozenset[str], words: Tongue) -> str:
    """The clause of an answer that holds one of the words; empty where none does."""
    return next((each.text for each in clauses(anchor.text, words) if named & stems(each.text, words)), "")
