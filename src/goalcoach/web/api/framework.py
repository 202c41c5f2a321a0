"""What the organisation has names for, over the API: competencies, blueprints and offers, for everybody."""

from __future__ import annotations

from typing import Annotated

from fastapi import Query, Response

from goalcoach.coach import browsing
from goalcoach.domain.framework import Blueprint, BlueprintKind, Competency, Entry, Offer, OfferKind
from goalcoach.web.api.documented import problems, tag
from goalcoach.web.api.fields import ENTRY_PATTERN, EntryId
from goalcoach.web.api.framework_shapes import (
    BlueprintLine,
    BlueprintOut,
    CompetencyLine,
    CompetencyOut,
    OfferOut,
    blueprint_line,
    blueprint_out,
    competency_line,
    competency_out,
    offer_out,
)
from goalcoach.web.api.paging import Page, PageNumber, Q, paged
from goalcoach.web.guard import guarded_router
from goalcoach.web.here import Here, InHere
from goalcoach.web.searching import competencies_near

router = guarded_router("/api/v1", tags=["framework"])
COMPETENCY, BLUEPRINT, OFFER = (
    "/competencies/{competency_id}",
    "/blueprints/{blueprint_id}",
    "/offers/{offer_id}",
)
OfKind = Annotated[BlueprintKind | None, Query(description="Roles or needs alone.")]
OfOffer = Annotated[OfferKind | None, Query(description="Of this kind alone.")]
Builds = Annotated[
    str | None, Query(pattern=ENTRY_PATTERN, description="Those that build this competency alone.")
]


@router.get("/competencies", summary="Competencies", responses=problems())
async def competencies(here: InHere, q: Q = "", page: PageNumber = 1) -> Page[CompetencyLine]:
    """All by name; with `q`, the twelve that come closest to what people call it, the likeliest first."""
    if q.strip():
        return paged(await competencies_near(here, q, browsing.FOUND), page, competency_line)
    return paged((await here.office.names(here.unit)).framework.competencies, page, competency_line)


@router.get(COMPETENCY, summary="A competency", responses=problems(404))
async def competency(competency_id: EntryId, response: Response, here: InHere) -> CompetencyOut:
    """Its levels, who asks for it, and what helps to learn it."""
    found = await browsing.entry(here.unit, here.office, Competency, competency_id)
    await tag_entry(found, response, here)
    return competency_out(found, (await here.office.names(here.unit)).framework)


@router.get("/blueprints", summary="Roles and needs of the strategy", responses=problems())
async def blueprints(
    here: InHere, q: Q = "", kind: OfKind = None, page: PageNumber = 1
) -> Page[BlueprintLine]:
    """By name; with `q`, those that say each of its words."""
    found = await browsing.blueprints(here.unit, here.office, q)
    return paged([each for each in found if kind in {None, each.kind}], page, blueprint_line)


@router.get(BLUEPRINT, summary="A role or need", responses=problems(404))
async def blueprint(blueprint_id: EntryId, response: Response, here: InHere) -> BlueprintOut:
    """What it asks for, the heaviest first."""
    found = await browsing.entry(here.unit, here.office, Blueprint, blueprint_id)
    await tag_entry(found, response, here)
    return blueprint_out(found)


@router.get("/offers", summary="What can be had for learning", responses=problems())
async def offers(
    here: InHere, q: Q = "", kind: OfOffer = None, competency: Builds = None, page: PageNumber = 1
) -> Page[OfferOut]:
    """Courses, certificates, mentors and activities, by name."""
    found = [
        each
        for each in await browsing.offers(here.unit, here.office, q)
        if kind in {None, each.kind} and (competency is None or competency in each.competencies)
    ]
    return paged(found, page, offer_out)


@router.get(OFFER, summary="An offer", responses=problems(404))
async def offer(offer_id: EntryId, response: Response, here: InHere) -> OfferOut:
    """One course, certificate, mentor or activity."""
    found = await browsing.entry(here.unit, here.office, Offer, offer_id)
    await tag_entry(found, response, here)
    return offer_out(found)


async def tag_entry(entry: Entry, response: Response, here: Here) -> int:
    """Name the edition since which an entry is as it is sent, and return it."""
    since = await here.unit.frameworks.since((type(entry), entry.id))
    tag(response, since)
    return since
