"""One competency, role or strategic need of the organisation, to be read by everybody."""

from __future__ import annotations

from fastapi import Request, Response

from goalcoach.coach import browsing
from goalcoach.coach.levels import named as competency_named
from goalcoach.domain.framework import Blueprint
from goalcoach.domain.measured import number
from goalcoach.domain.person import Role
from goalcoach.web.api.fields import EntryId
from goalcoach.web.guard import guarded_router
from goalcoach.web.here import Here, InHere
from goalcoach.web.pages import growth_view as view
from goalcoach.web.pages.render import page

router = guarded_router(include_in_schema=False)


@router.get("/competencies/{competency}")
async def competency(competency: EntryId, request: Request, here: InHere) -> Response:
    """One competency: its levels, who asks for it, what helps to learn it."""
    found = await competency_named(here.unit, here.office, competency)
    framework = (await here.office.names(here.unit)).framework
    asking = [(each, each.level(found.id)) for each in framework.blueprints if each.level(found.id)]
    return page(
        request,
        "competency.html",
        section="/competencies",
        competency=found,
        asking=asking,
        hr=_hr(here),
        offers=[(view.OFFER[each.kind], each) for each in framework.offers if found.id in each.competencies],
    )


@router.get("/roles/{blueprint}")
async def role(blueprint: EntryId, request: Request, here: InHere) -> Response:
    """One role or need, and what it asks for."""
    framework = (await here.office.names(here.unit)).framework
    found = await browsing.entry(here.unit, here.office, Blueprint, blueprint)
    known = {each.id: each for each in framework.competencies}
    needs = [
        (known[need.competency], need.level, number(need.weight))
        for need in sorted(found.requirements, key=lambda need: (-need.weight, known[need.competency].name))
    ]
    mine = await here.unit.growth.aims_of(here.person.id)
    return page(
        request,
        "role.html",
        key=here.office.new_id(),
        section="/roles",
        role=found,
        version=await browsing.times_saved(here.unit, found),
        kind=view.BLUEPRINT[found.kind],
        needs=needs,
        hr=_hr(here),
        aim=next((each.id for each in mine if each.blueprint == found.id), ""),
    )


def _hr(here: Here) -> bool:
    return Role.HR in here.person.roles
