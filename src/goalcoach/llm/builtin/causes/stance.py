"""How an answer stands to the question it answers: yes, no, nothing, something. Knows no cause."""

from __future__ import annotations

from collections.abc import Sequence
from enum import Enum, auto

from goalcoach.llm.builtin.causes.clauses import Clause
from goalcoach.llm.builtin.causes.cues import at_a_loss
from goalcoach.llm.builtin.causes.cues.tongue import Tongue
from goalcoach.llm.builtin.causes.evidence import Probe


class Stance(Enum):
    """How somebody answers."""

    YES = auto()
    NO = auto()
    NOTHING = auto()
    """Nothing is named: "not really", "none"."""
    LOST = auto()
    """They do not know."""
    ASKING = auto()
    """They answer with a question of their own."""
    SOMETHING = auto()
    """None of these: something is named."""


_NAMING = frozenset({Probe.NEEDED, Probe.STEPS, Probe.OUTSIDE, Probe.WORTH})
"""Questions for a thing, to which a no names none."""
_SHORT = 4
"""Words up to which a clause that begins with "nothing" says no more than that."""
_STORY = 5
"""Clauses from which who says neither yes nor no tells what there is to tell: that is no plain yes."""


def stance_of(probe: Probe, parts: Sequence[Clause], words: Tongue) -> Stance:
    """How an answer stands to its question; `parts` are its clauses, one at least."""
    telling = telling_of(parts)
    if not telling:
        return Stance.LOST
    stance = _stance(probe, telling, words)
    if stance is Stance.YES and len(telling) < len(parts):
        # "I don't know, maybe two thirds": no plain yes, unless one is said.
        return stance if any(words.yes.match(each.fair) for each in telling) else Stance.SOMETHING
    return stance


def telling_of(parts: Sequence[Clause]) -> Sequence[Clause]:
    """The clauses that tell more than that somebody does not know."""
    return [each for each in parts if not at_a_loss(each.fair)]


def _stance(probe: Probe, parts: Sequence[Clause], words: Tongue) -> Stance:
    if probe is Probe.OUTSIDE and (words.unchanged.search(parts[0].fair) or _as_it_is(parts[0].fair)):
        return Stance.NOTHING
    if probe in _NAMING:
        return _naming(parts, words)
    if probe is Probe.ABLE:
        return Stance.NO if _for_one_alone(parts, words) else _able(parts, words)
    return _yes_or_no(probe, parts, words)


def _as_it_is(fair: str) -> bool:
    """Whether a thing is only said to be itself: "fares are fares"."""
    first, *_, last = fair.split() if len(fair.split()) > 1 else (fair, "")
    return first == last


def _yes_or_no(probe: Probe, parts: Sequence[Clause], words: Tongue) -> Stance:
    first = parts[0].fair
    if words.yes.match(first):
        return Stance.YES
    if words.plain_no.match(first) or (words.no.match(first) and len(first.split()) == 1):
        return Stance.NO
    if probe is Probe.CLEAR:
        if any(_denied(each, words) for each in _own(parts, words)):
            return Stance.NO
        return Stance.YES if len(parts) < _STORY else Stance.SOMETHING
    if probe is Probe.BEFORE:
        return Stance.NO if any(words.never.search(each.fair) for each in parts) else Stance.YES
    return Stance.NO if words.no.match(first) or words.nothing.match(first) else Stance.SOMETHING


def _denied(clause: Clause, words: Tongue) -> bool:
    return bool(words.negated.search(clause.fair)) and not words.no_trouble.search(clause.fair)


def _own(parts: Sequence[Clause], words: Tongue) -> Sequence[Clause]:
    """Without a first clause that only names the standard, such as "no damage"."""
    return parts[1:] if words.no.match(parts[0].fair) or words.nothing.match(parts[0].fair) else parts


def _naming(parts: Sequence[Clause], words: Tongue) -> Stance:
    first, *others = (each.fair for each in parts)
    if words.nothing.match(first) or words.no.match(first):
        return Stance.NOTHING
    plain = any(words.nothing.match(each) and len(each.split()) <= _SHORT for each in others)
    return Stance.NOTHING if plain else Stance.SOMETHING


def _able(parts: Sequence[Clause], words: Tongue) -> Stance:
    """The yes or no that comes first; a yes for something else than what is asked for is a no."""
    for index, each in enumerate(parts):
        if words.yes.match(each.fair) or words.no_trouble.search(each.fair):
            return _whole_yes(parts[index + 1 :], words)
        if words.unable.search(each.fair):
            return Stance.NO
        if words.able.search(each.fair):
            return _whole_yes(parts[index + 1 :], words)
        if words.no.search(each.fair):
            return Stance.NO
        if words.yes.search(each.fair):
            return _whole_yes(parts[index + 1 :], words)
    if any(words.this_one.match(each.fair) for each in parts):
        return Stance.NO
    doubted = any(words.negated.search(each.fair) for each in parts)
    return Stance.SOMETHING if doubted else Stance.YES


def _for_one_alone(parts: Sequence[Clause], words: Tongue) -> bool:
    """Whether a yes is for one thing, and another beside it gets none: "with guests yes, with staff no"."""
    for index, each in enumerate(parts):
        opens = words.sets_beside.match(each.fair)
        if opens and words.yes.search(each.fair):
            beside = [other for other in parts[index + 1 :] if other.fair.startswith(opens.group())]
            return any(not words.yes.search(other.fair) for other in beside)
    return False


def _whole_yes(rest: Sequence[Clause], words: Tongue) -> Stance:
    for each in rest:
        if words.together.match(each.fair):
            continue  # Each of them they can do: not having both is no want of ability.
        bare = words.no.search(each.fair) and len(each.fair.split()) <= _SHORT
        if words.no_trouble.search(each.fair) or words.yes.search(each.fair):
            continue
        if bare or words.this_one.match(each.fair):
            return Stance.NO
    return Stance.YES
