"""Competencies to tap: those that some words may mean. There may be thousands, so no page lists all."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Annotated

from fastapi import Query

from goalcoach.coach.near_roles import roles_asking, roles_called
from goalcoach.coach.search.wanted import wanted
from goalcoach.domain.framework import Blueprint, Competency
from goalcoach.web.here import Here
from goalcoach.web.searching import competencies_near

LONGEST = 500
"""Code points of what somebody said that are looked up."""
FEW = 8
"""So many are offered at once."""
Words = Annotated[str, Query(alias="q", max_length=100)]


async def competencies_found(here: Here, words: str, most: int = FEW) -> list[tuple[str, str]]:
    """Id and name of the competencies nearest to these words; without words all, if they are few."""
    if words.strip():
        found = await competencies_near(here, words, most)
    else:
        every = (await here.office.names(here.unit)).framework.competencies
        found = every if len(every) <= most else ()
    return [(each.id, each.name) for each in found]


@dataclass(frozen=True, slots=True, kw_only=True)
class Near:
    """What comes close to somebody's own words."""

    roles: tuple[Blueprint, ...] = ()
    competencies: tuple[Competency, ...] = ()


NOTHING_NEAR = Near()


async def near_to(here: Here, words: str) -> Near:
    """Roles called like that, then those that ask for the competencies that come closest; and these."""
    if not (words := wanted(words)):
        return NOTHING_NEAR
    found = await competencies_near(here, words[:LONGEST], FEW)
    blueprints = (await here.office.names(here.unit)).framework.blueprints
    called = roles_called(words, blueprints, FEW)
    asking = roles_asking(blueprints, {each.id for each in found}, FEW)
    roles = {each.id: each for each in (*called, *asking)}
    return Near(roles=tuple(roles.values())[:FEW], competencies=tuple(found))
