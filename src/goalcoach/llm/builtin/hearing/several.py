"""Several goals in one message: the one to begin with, and the words of the others. Keeps nothing."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

from goalcoach.llm.builtin.cues.spoken import lists, talk
from goalcoach.llm.builtin.hearing.found import Span
from goalcoach.llm.builtin.hearing.phrases import content, starts_with_verb, strip_opener, tidy

_LISTED = re.compile(r"\n+|;\s+|(?<=[.!])\s+|,\s+(?:(?:and|und)\s+)?|\s+(?:and|und)\s+")
_NUMBERED = re.compile(r"(?:^|\s+)(?=\d[.)]\s)")
_PHRASE = 6
"""Words of a goal that is only named: "payroll errors"."""


@dataclass(frozen=True, slots=True)
class Several:
    """The goal to begin with, as it stands in the message, and the others without what opens them."""

    first: str
    others: tuple[str, ...]


def several(said: str) -> Several | None:
    """The goals of a message that holds more than one."""
    announced = lists.ANNOUNCED.match(said)
    begin = announced.end() if announced else 0
    goals = _listed(said, begin) if announced else _one_by_one(said) or _beside(said)
    if len(goals) < 2:
        return None
    texts = [said[start:end] for start, end in goals]
    return Several(lists.BULLET.sub("", texts[0], count=1), tuple(_bare(text) for text in texts[1:]))


def waiting(said: Iterable[str]) -> tuple[str, ...]:
    """The goals that were named beside another one and that nobody began with since."""
    said = tuple(said)
    named = (other for each in said if (found := several(each.strip())) for other in found.others)
    begun = {_bare(each).casefold() for each in said}
    return tuple(dict.fromkeys(other for other in named if other.casefold() not in begun))


def _listed(said: str, begin: int) -> list[Span]:
    """What follows "I want three things": each that opens like a goal, with what is told of it."""
    numbered = _cut(said, begin, _NUMBERED)
    pieces = numbered if len(numbered) > 1 else _cut(said, begin, _LISTED)
    if len(numbered) > 1 or all(_named(said[start:end]) for start, end in pieces):
        return pieces
    return _together(said, pieces)


def _one_by_one(said: str) -> list[Span]:
    """A list with a sign or a number before each goal, and nothing above it."""
    if not lists.BULLET.match(said):
        return []
    lines = _cut(said, 0, re.compile(r"\n+"))
    pieces = lines if len(lines) > 1 else _cut(said, 0, _NUMBERED)
    goals: list[Span] = []
    for start, end in pieces:
        if goals and not lists.BULLET.match(said[start:end]):
            goals[-1] = (goals[-1][0], end)
        else:
            goals.append((start, end))
    return goals


def _beside(said: str) -> list[Span]:
    """A second wish that "also" opens; one about the first wish is none."""
    goals: list[Span] = []
    for start, end in _cut(said, 0, lists.BEFORE_ALSO):
        also = lists.ALSO.match(said[start:end])
        rest = said[start + also.end() : end] if also else ""
        wishes = bool(talk.WANT.search(rest)) or starts_with_verb(strip_opener(rest))
        if goals and not (also and wishes and not lists.ABOUT_IT.search(strip_opener(rest))):
            goals[-1] = (goals[-1][0], end)
        else:
            goals.append((start, end))
    return goals


def _cut(said: str, begin: int, where: re.Pattern[str]) -> list[Span]:
    cuts = [match.span() for match in where.finditer(said, begin)]
    starts, ends = [begin, *(end for _, end in cuts)], [*(start for start, _ in cuts), len(said)]
    return [(a, b) for a, b in zip(starts, ends, strict=True) if a < b and content(said[a:b])]


def _together(said: str, pieces: list[Span]) -> list[Span]:
    goals: list[Span] = []
    for start, end in pieces:
        if goals and not starts_with_verb(_bare(said[start:end])):
            goals[-1] = (goals[-1][0], end)
        else:
            goals.append((start, end))
    return goals


def _named(text: str) -> bool:
    """Whether a piece only names a topic, in a few words and without a verb or a number."""
    bare = _bare(text)
    digits = any(character.isdigit() for character in bare)
    return len(bare.split()) <= _PHRASE and not digits and not starts_with_verb(bare)


def _bare(text: str) -> str:
    """The words of a goal without a bullet, "also" and "I want to" in front."""
    text = lists.BULLET.sub("", text, count=1)
    return tidy(strip_opener(lists.ALSO.sub("", text, count=1)))
