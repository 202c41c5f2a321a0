"""Counts that are held back, so that nobody can tell from a table whose they are: none by itself, none by
difference. Pure."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

SMALL = 20
"""In a group of fewer people a count of one or two, or of all but one or two, tells who it is."""
_FEW = (1, 2)


@dataclass(slots=True)
class Line:
    """A group, and what is counted of it."""

    people: int
    counts: Mapping[str, int]
    held: set[str] = field(default_factory=set)
    """Names of the counts that are held back."""

    def of(self, parts: Sequence[Sequence[str]], name: str) -> int:
        """What a count is a part of: all parts together, or the people."""
        together = next((each for each in parts if name in each), None)
        return sum(self.counts[each] for each in together) if together else self.people


def hold_back(whole: Line, groups: Sequence[Line], parts: Sequence[Sequence[str]]) -> None:
    """Mark what is held back, in the whole and in the groups that add up to it.

    `parts` are counts that add up to something known; any other is one of people. What a few held back come
    to together is known by difference: so others join until that, too, tells of nobody.
    """
    lines = (whole, *groups)
    for line in lines:
        for name, count in line.counts.items():
            if _tells(line.people, count, line.of(parts, name)):
                line.held.add(name)
    before = -1
    while before != (before := sum(len(each.held) for each in lines)):
        for line in lines:
            for part in parts:
                _across(line, part)
        for name in whole.counts:
            _down(whole, groups, parts, name)


def _tells(people: int, count: int, of: int) -> bool:
    return people < SMALL and (count in _FEW or of - count in _FEW)


def _across(line: Line, part: Sequence[str]) -> None:
    """Parts of one group: the held ones are all less those told."""
    others = sorted((each for each in part if each not in line.held), key=lambda each: line.counts[each])
    of = sum(line.counts[each] for each in part)
    held = [each for each in part if each in line.held]
    while held and others and (len(held) < 2 or _tells(line.people, _sum(line, held), of)):
        held.append(others.pop(0))
    line.held.update(held)


def _sum(line: Line, names: Sequence[str]) -> int:
    return sum(line.counts[each] for each in names)


def _down(whole: Line, groups: Sequence[Line], parts: Sequence[Sequence[str]], name: str) -> None:
    """One count in all groups: the held ones are everybody less those told."""
    held = [each for each in groups if name in each.held]
    others = sorted((each for each in groups if name not in each.held), key=lambda each: each.people)
    if name in whole.held:
        if others and not held:
            others[0].held.add(name)
        return
    while held and (len(held) < 2 or _tell(held, parts, name)):
        if not others:
            whole.held.add(name)
            return
        others[0].held.add(name)
        held.append(others.pop(0))


def _tell(lines: Sequence[Line], parts: Sequence[Sequence[str]], name: str) -> bool:
    return _tells(
        sum(each.people for each in lines),
        sum(each.counts[name] for each in lines),
        sum(each.of(parts, name) for each in lines),
    )
