"""What an answer says by the question it answers: a bare yes, a no, a thing that was named."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from functools import lru_cache

from goalcoach.llm.builtin.causes.clauses import Clause, clauses
from goalcoach.llm.builtin.causes.cues import tongue
from goalcoach.llm.builtin.causes.cues.tongue import Cue, Tongue
from goalcoach.llm.builtin.causes.evidence import Evidence, Probe
from goalcoach.llm.builtin.causes.hindering import hindered
from goalcoach.llm.builtin.causes.reading import spoken
from goalcoach.llm.builtin.causes.stance import Stance, stance_of, telling_of
from goalcoach.llm.builtin.causes.words import BOOKS, UNKNOWN, offered
from goalcoach.rules.joined.gap import LEARNABLE, Cause

_SKILLED = (Cause.SKILL, Cause.KNOWLEDGE)
_FOR: Mapping[tuple[Probe, Stance], Sequence[tuple[Cause, int]]] = {
    (Probe.ABLE, Stance.YES): ((Cause.SKILL, -3), (Cause.KNOWLEDGE, -1)),
    (Probe.ABLE, Stance.NO): (*((cause, 3) for cause in _SKILLED), (Cause.RESOURCES, -3)),
    (Probe.KNOWING, Stance.YES): ((Cause.SKILL, 3), (Cause.KNOWLEDGE, -2)),
    (Probe.KNOWING, Stance.SOMETHING): ((Cause.SKILL, 3), (Cause.KNOWLEDGE, -2)),
    (Probe.KNOWING, Stance.NO): ((Cause.KNOWLEDGE, -3),),
    (Probe.KNOWING, Stance.NOTHING): ((Cause.KNOWLEDGE, -3),),
    (Probe.BEFORE, Stance.YES): tuple((cause, -1) for cause in _SKILLED),
    (Probe.BEFORE, Stance.NO): tuple((cause, 1) for cause in _SKILLED),
    (Probe.NEEDED, Stance.NOTHING): ((Cause.RESOURCES, -3),),
    (Probe.CLEAR, Stance.YES): ((Cause.CLARITY, -4),),
    (Probe.CLEAR, Stance.NO): ((Cause.CLARITY, 4),),
    (Probe.CLEAR, Stance.NOTHING): ((Cause.CLARITY, 4),),
    (Probe.STEPS, Stance.NO): ((Cause.PROCESS, -3),),
    (Probe.STEPS, Stance.NOTHING): ((Cause.PROCESS, -3),),
    (Probe.STEPS, Stance.SOMETHING): ((Cause.PROCESS, 1),),
    (Probe.OUTSIDE, Stance.NO): ((Cause.EXTERNAL, -3),),
    (Probe.OUTSIDE, Stance.NOTHING): ((Cause.EXTERNAL, -3),),
    (Probe.OUTSIDE, Stance.SOMETHING): ((Cause.EXTERNAL, 1),),
}


_NAMED = 12
"""Strength of a cause that they tap by its name: they are taken at their word."""
_THING = 4
"""Words up to which a need is a thing and no story."""


@lru_cache(maxsize=256)
def answered(probe: Probe, text: str, language: str) -> bool:
    """Whether an answer says anything: it was not skipped, and they know."""
    words = tongue(language)
    parts = clauses(text, words)
    if not parts or text.strip() in UNKNOWN:
        return False
    return offered(probe, text.strip()) is not None or stance_of(probe, parts, words) is not Stance.LOST


def denied(probe: Probe, text: str, language: str) -> bool:
    """Whether an answer is a plain no to its question."""
    words = tongue(language)
    parts = clauses(text, words)
    return bool(parts) and stance_of(probe, parts, words) is Stance.NO


@lru_cache(maxsize=256)
def said(probe: Probe, text: str, language: str) -> tuple[Evidence, ...]:
    """What an answer says for and against causes; nothing where they do not know.

    Each question of a talk weighs all its answers anew, so an answer is read once and kept for a while.
    """
    if tapped := _tapped(probe, text):
        return tapped
    words, parts = tongue(language), clauses(text, tongue(language))
    telling = telling_of(parts)
    if not telling or text.strip() in UNKNOWN:
        return ()
    stance = _stance(probe, text, parts, words)
    own = _time_told(spoken(text, language, _extra(probe, telling, words)), telling, words)
    if probe is Probe.FIRST and hindered(text, language):
        # What they do not manage for want of something else is no lack of theirs.
        own = tuple(
            replace(each, strength=min(each.strength, 1)) if each.cause in LEARNABLE else each for each in own
        )
    if probe is Probe.CLEAR and stance is Stance.YES and not words.yes.match(telling[0].fair):
        stance = (
            Stance.NO if any(each.cause is Cause.CLARITY and each.strength > 1 for each in own) else stance
        )
    if probe is Probe.CLEAR and _opens_clear(telling, own):
        stance = Stance.YES
    if probe is Probe.NEEDED and _there(telling[0], words):
        own, stance = tuple(each for each in own if each.cause is not Cause.RESOURCES), Stance.NOTHING
    if stance is Stance.NOTHING:
        denied = {cause for cause, _ in _FOR.get((probe, stance), ())}
        own = tuple(each for each in own if each.cause not in denied or each.strength < 0)
    factor = 2 if probe is Probe.WEIGHS else 1
    return (
        *(Evidence(each.cause, each.strength * factor, each.quote) for each in own),
        *_by_stance(probe, stance, telling, own, words),
    )


def _stance(probe: Probe, text: str, parts: Sequence[Clause], words: Tongue) -> Stance:
    """How it stands; who answers what they know with a question has named nothing that they know."""
    stance = stance_of(probe, parts, words)
    if probe is Probe.NEEDED and stance is Stance.NOTHING and _time_is_missing(telling_of(parts), words):
        return Stance.SOMETHING
    asks = probe is Probe.KNOWING and stance is Stance.SOMETHING and "?" in text
    return Stance.ASKING if asks else stance


def _opens_clear(parts: Sequence[Clause], own: Sequence[Evidence]) -> bool:
    """Whether it begins with what is clear; what is denied behind it may be the standard itself."""
    return any(
        each.cause is Cause.CLARITY and each.strength < 0 and each.quote == parts[0].text for each in own
    )


def _there(first: Clause, words: Tongue) -> bool:
    """Whether the thing that is named is said to be there."""
    denied = words.negated.search(first.fair) or words.on_condition.search(first.fair)
    return words.at_hand.search(first.fair) is not None and not denied


def _time_told(own: Sequence[Evidence], telling: Sequence[Clause], words: Tongue) -> Sequence[Evidence]:
    """Where there is no time for something, time is missing, and "before the next call" is no wrong order."""
    timeless = [each.text for each in telling if words.no_time_for.search(each.fair)]
    taken = (Cause.RESOURCES, Cause.PROCESS)
    others = (each for each in own if each.cause not in taken or each.quote not in timeless)
    return (*others, *(Evidence(Cause.RESOURCES, 3, each) for each in timeless))


def _time_is_missing(telling: Sequence[Clause], words: Tongue) -> bool:
    """Whether an answer begins with no time for something, or names nothing but time: "no time"."""
    alone = len(telling) == 1 and words.no_time.fullmatch(telling[0].fair)
    return bool(alone or words.no_time_for.search(telling[0].fair))


def _tapped(probe: Probe, text: str) -> tuple[Evidence, ...]:
    """What an offered answer says; empty where the words are their own, or say nothing."""
    words = text.strip()
    if choice := offered(probe, words):
        return tuple(Evidence(cause, strength, words) for cause, strength in choice.speaks)
    if probe is Probe.WEIGHS:
        return tuple(
            Evidence(cause, _NAMED, words)
            for book in BOOKS.values()
            for cause, name in book.names.items()
            if name.lower() == words.lower()
        )
    return ()


def _by_stance(
    probe: Probe, stance: Stance, parts: Sequence[Clause], own: Sequence[Evidence], words: Tongue
) -> Iterator[Evidence]:
    taken = {each.cause for each in own if each.strength > 0}
    for cause, strength in _FOR.get((probe, stance), ()):
        if probe is Probe.ABLE and (_but(parts, own) if stance is Stance.YES else _not_so(parts, words)):
            continue
        if stance is Stance.SOMETHING and taken:
            continue
        hedged = strength > 0 and words.perhaps.search(parts[0].fair)
        yield Evidence(cause, 1 if hedged else strength, parts[0].text)
    if probe is Probe.NEEDED and stance is Stance.SOMETHING and not taken:
        yield _need(parts[0], words)
    if probe is Probe.ABLE and stance is Stance.YES and not taken and words.on_condition.match(parts[0].fair):
        yield Evidence(Cause.RESOURCES, 1, parts[0].text)


def _not_so(parts: Sequence[Clause], words: Tongue) -> bool:
    """Whether a no is one to how things are: "no, not like this"."""
    return any(words.not_so.search(each.fair) for each in parts)


def _but(parts: Sequence[Clause], own: Sequence[Evidence]) -> bool:
    """Whether a yes goes on with what they cannot do or do not know."""
    behind = {each.text for each in parts[1:]}
    return any(each.strength > 0 and each.cause in _SKILLED and each.quote in behind for each in own)


def _need(named: Clause, words: Tongue) -> Evidence:
    """What a need is that no cue tells, by how it is put: a thing, something to know, a deed of others."""
    if words.asks.match(named.fair):
        return Evidence(Cause.KNOWLEDGE, 2, named.text)
    if words.others_do.match(named.fair):
        return Evidence(Cause.PROCESS, 2, named.text)
    counted = words.counted.match(named.fair) is not None
    return Evidence(
        Cause.RESOURCES, 3 if counted else 2 if len(named.fair.split()) <= _THING else 1, named.text
    )


def _extra(probe: Probe, parts: Sequence[Clause], words: Tongue) -> Sequence[Cue]:
    conditional = probe is Probe.ABLE and any(words.on_condition.match(each.fair) for each in parts)
    if probe in {Probe.NEEDED, Probe.MEANT} or conditional:
        return words.needed
    return {Probe.WORTH: words.worth, Probe.KNOWING: words.knowing}.get(probe, ())
