"""Roles whose names come close to what somebody does today. Pure; asks no language model."""

from __future__ import annotations

import re
from collections.abc import Iterable

from goalcoach.domain.framework import Blueprint, BlueprintKind

_WORD = re.compile(r"[^\W\d_]{3,}")
_STEM = 5
"""Letters that tell words apart well enough: "engineer" and "engineering" are alike."""
_EVERYWHERE = frozenset("and for the manag head senio junio lead leade team assis".split())
"""Beginnings of words that say at which height somebody works, and not at what."""


def roles_near(title: str, blueprints: Iterable[Blueprint], most: int) -> list[Blueprint]:
    """The roles nearest to a job title by the words of their names, then of their job family."""
    roles = [each for each in blueprints if each.kind is BlueprintKind.ROLE]
    mine, whole = _stems(title), set(_words(title))

    def far(role: Blueprint) -> tuple[int, int, int, str]:
        alike = len(mine & _stems(role.name))
        same = len(whole & set(_words(role.name))) if alike else 0
        return -alike, -same, -len(mine & _stems(role.family)), role.name.casefold()

    ordered = sorted(roles, key=far)
    near = [each for each in ordered if mine & (_stems(each.name) | _stems(each.family))]
    if near and near[0].family:
        # Whoever does one kind of work mostly goes on within its family.
        near += [each for each in ordered if each.family == near[0].family and each not in near]
    return near[:most]


def _words(text: str) -> list[str]:
    return _WORD.findall(text.casefold())


def _stems(text: str) -> set[str]:
    return {word[:_STEM] for word in _words(text)} - _EVERYWHERE
