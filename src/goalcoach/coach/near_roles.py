"""Roles whose names come close to what somebody does today. Pure; asks no language model."""

from __future__ import annotations

import re
from collections.abc import Container, Iterable
from decimal import Decimal

from goalcoach.domain.framework import Blueprint, BlueprintKind

_WORD = re.compile(r"[^\W\d_]{3,}")
_STEM = 5
"""Letters that tell words apart well enough: "engineer" and "engineering" are alike."""
_EVERYWHERE = frozenset("and for the manag head senio junio lead leade team assis speci exper offic".split())
"""Beginnings of words that say at which height somebody works, and not at what."""


def roles_near(title: str, team: str, blueprints: Iterable[Blueprint], most: int) -> list[Blueprint]:
    """The roles nearest to what somebody does: by the words of their title, and of the team they do it in.

    "Support specialist" alone may mean many things; in a team called "Customer support" it means one.
    """
    roles = [each for each in blueprints if each.kind is BlueprintKind.ROLE]
    mine, theirs, whole = _stems(title), _stems(team), set(_words(title))

    def near(role: Blueprint) -> int:
        name, family = _stems(role.name), _stems(role.family)
        return 2 * len(mine & name) + 2 * bool(theirs & family) + len(theirs & name)

    def far(role: Blueprint) -> tuple[int, bool, int, int, str]:
        family = _stems(role.family)
        same = len(whole & set(_words(role.name))) if mine & _stems(role.name) else 0
        return -near(role), not theirs & family, -same, -len(mine & family), role.name.casefold()

    ordered = sorted(roles, key=far)
    found = [each for each in ordered if near(each) or mine & _stems(each.family)]
    if found and found[0].family:
        # Whoever does one kind of work mostly goes on within its family.
        found += [each for each in ordered if each.family == found[0].family and each not in found]
    return found[:most]


def roles_called(words: str, blueprints: Iterable[Blueprint], most: int) -> list[Blueprint]:
    """Roles and needs with words of these in their name, those with most of them first."""
    mine = _stems(words)
    alike = [(len(mine & _stems(each.name)), each) for each in blueprints]
    found = sorted((each for each in alike if each[0]), key=lambda each: (-each[0], each[1].name.casefold()))
    return [each for _, each in found[:most]]


def roles_asking(blueprints: Iterable[Blueprint], wanted: Container[str], most: int) -> list[Blueprint]:
    """Roles and needs that ask most for these competencies, by id."""
    asking = [(_share(each, wanted), each) for each in blueprints]
    found = sorted((each for each in asking if each[0]), key=lambda each: (-each[0], each[1].name.casefold()))
    return [each for _, each in found[:most]]


def _share(role: Blueprint, wanted: Container[str]) -> Decimal:
    """How much of what a role asks for is among these competencies, 0 to 1.

    A share, since weights of O*NET go up to 5 and its levels to 7: its roles would always come first.
    """
    asked = [(each.competency in wanted, each.weight * each.level) for each in role.requirements]
    return sum((size for meant, size in asked if meant), Decimal()) / max(sum(size for _, size in asked), 1)


def _words(text: str) -> list[str]:
    return _WORD.findall(text.casefold())


def _stems(text: str) -> set[str]:
    return {word[:_STEM] for word in _words(text)} - _EVERYWHERE
