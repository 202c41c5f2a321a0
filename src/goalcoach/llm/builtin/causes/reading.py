"""Which causes somebody's words speak for. Knows no question; nothing is guessed from nothing."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from goalcoach.llm.builtin.causes.clauses import Clause, clauses
from goalcoach.llm.builtin.causes.cues import at_a_loss, tongue
from goalcoach.llm.builtin.causes.cues.tongue import Cue, Tongue
from goalcoach.llm.builtin.causes.evidence import Evidence
from goalcoach.rules.joined.gap import Cause

MOST = 5
"""The most that one text can say for a cause, in however many words."""


_INSTEAD = {Cause.CLARITY: Cause.KNOWLEDGE, Cause.MOTIVATION: Cause.SKILL}
"""Said in one clause, the first is meant: not knowing what others want, not being able to see the sense.

Where the question was what is needed, a thing that is needed earlier is there, only too late.
"""


_PLAIN = 3
"""Strength against a cause that leaves nothing for it in the same clause: "nothing I do not know"."""


def spoken(text: str, language: str, extra: Sequence[Cue] = ()) -> tuple[Evidence, ...]:
    """What a text says for and against causes, with its words; `extra` are cues that count in it as well."""
    words = tongue(language)
    parts = clauses(text, words)
    read: list[tuple[Clause, list[Evidence]]] = []
    hedge = _Hedge(words, agreed=_any(words.agreed, parts))
    for clause in parts:
        if back := words.denies_before.search(clause.fair):
            _take_back(read, clause, flip=True)
        if words.solved.search(clause.fair):
            _take_back(read, clause, flip=False)
            read.append((clause, []))
            continue
        if at_a_loss(clause.fair):
            continue
        found = hedge.weighed(clause, _found(clause, words, extra))
        read.append((clause, list(_flipped(found)) if back else found))
    return tuple(_capped((*(each for _, found in read for each in found), *_voices(read, words))))


def _voices(read: Sequence[tuple[Clause, list[Evidence]]], words: Tongue) -> Iterator[Evidence]:
    """Two or more who each say or want something: it is open what counts."""
    heard = [clause for clause, _ in read if words.voices.search(clause.fair)]
    if len(heard) > 1:
        yield Evidence(Cause.CLARITY, 3, heard[0].text)


def _any(pattern: re.Pattern[str], parts: Iterable[Clause]) -> bool:
    return any(pattern.search(each.fair) for each in parts)


def _found(clause: Clause, words: Tongue, extra: Sequence[Cue]) -> list[Evidence]:
    """The strongest evidence of a clause for each cause, and the strongest against it."""
    best = _strongest(clause, (*words.cues, *extra))
    for cause in Cause:
        _told_apart(best, cause)
    instead = {**_INSTEAD, Cause.PROCESS: Cause.RESOURCES} if extra else _INSTEAD
    for cause, other in instead.items():
        if (cause, True) in best:
            best.pop((other, True), None)
    return [each for each, _ in best.values()]


_Best = dict[tuple[Cause, bool], tuple[Evidence, tuple[int, int]]]
"""For each cause, and against it: the strongest evidence, and where it stands."""


def _strongest(clause: Clause, cues: Iterable[Cue]) -> _Best:
    best: _Best = {}
    for cue in cues:
        key = (cue.cause, cue.strength > 0)
        if key in best and abs(best[key][0].strength) >= abs(cue.strength):
            continue
        if match := cue.found.search(clause.fair):
            best[key] = Evidence(cue.cause, cue.strength, clause.text), match.span()
    return best


def _told_apart(best: _Best, cause: Cause) -> None:
    """What is plainly denied leaves nothing for a cause.

    Within words that speak for one none speaks against it: "know how" does not in "I do not know how".
    """
    if not {(cause, True), (cause, False)} <= best.keys():
        return
    (_, told), (against, denied) = best[cause, True], best[cause, False]
    if against.strength <= -_PLAIN:
        del best[cause, True]
    elif told[0] < denied[1] and denied[0] < told[1]:
        del best[cause, False]


def _take_back(read: list[tuple[Clause, list[Evidence]]], by: Clause, *, flip: bool) -> None:
    """Turn round, or drop, what the sentence said before; of the one before, where this clause opens one."""
    for index in range(len(read) - 1, -1, -1):
        clause, found = read[index]
        if clause.sentence < by.sentence - (0 if _inside(read, by) else 1):
            return
        read[index] = (clause, list(_flipped(found)) if flip else [])


def _inside(read: Sequence[tuple[Clause, list[Evidence]]], by: Clause) -> bool:
    return any(clause.sentence == by.sentence for clause, _ in read)


def _flipped(found: Iterable[Evidence]) -> Iterator[Evidence]:
    """Against what it spoke for; a denial that is denied says nothing."""
    return (replace(each, strength=-each.strength) for each in found if each.strength > 0)


class _Hedge:
    """How much a clause counts, by how it is said: as one's own, as others', as it used to be."""

    def __init__(self, words: Tongue, *, agreed: bool) -> None:
        self._words, self._agreed = words, agreed
        self._others, self._over = -1, -1

    def weighed(self, clause: Clause, found: list[Evidence]) -> list[Evidence]:
        words, fair = self._words, clause.fair
        if clause.turns:
            self._others = self._over = -1
        if words.hearsay.search(fair):
            self._others = clause.sentence
        if words.once.search(fair):
            self._over = clause.sentence
        if self._over == clause.sentence:
            return []
        if self._others == clause.sentence:
            return [replace(each, strength=1) for each in found if each.strength > 0] if self._agreed else []
        if words.denies.search(fair):
            return list(_flipped(found))
        step = bool(words.weighty.search(fair)) - bool(words.perhaps.search(fair))
        return [
            replace(each, strength=max(1, each.strength + step)) if each.strength > 0 else each
            for each in found
        ]


def _capped(found: Iterable[Evidence]) -> Iterator[Evidence]:
    told: dict[Cause, int] = {}
    for each in found:
        room = MOST - told.get(each.cause, 0)
        if each.strength <= 0:
            yield each
        elif room > 0:
            told[each.cause] = told.get(each.cause, 0) + each.strength
            yield replace(each, strength=min(room, each.strength))
