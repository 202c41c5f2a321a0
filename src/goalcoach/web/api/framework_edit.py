"""For HR, over the API: adding, replacing and taking out what has a name, and what changed before."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace
from datetime import datetime
from typing import Annotated
from urllib.parse import quote

from fastapi import Query, Response

from goalcoach.coach import browsing, framework
from goalcoach.coach.level_words import questions
from goalcoach.domain.errors import InvalidInput
from goalcoach.domain.framework import Blueprint, Competency, Entry, Framework, Offer
from goalcoach.web.api.documented import Revision, problems
from goalcoach.web.api.fields import Answer, EntryId
from goalcoach.web.api.framework import BLUEPRINT, COMPETENCY, OFFER, tag_entry
from goalcoach.web.api.framework_shapes import (
    BlueprintIn,
    BlueprintOut,
    CompetencyIn,
    CompetencyOut,
    OfferIn,
    OfferOut,
    blueprint_out,
    competency_out,
    offer_out,
)
from goalcoach.web.guard import guarded_router
from goalcoach.web.here import Here, InHere
from goalcoach.web.once import Once

router = guarded_router("/api/v1", tags=["framework"])
_ADDED, _CHANGED, _REMOVED = (
    problems(409, body=True),
    problems(404, 409, 412, 428, body=True),
    problems(404, 409, 412, 428),
)
KEEP = "They are your words: change them, or keep them as they are with `sure`."
_NEVER = -1
"""An edition there never is: who names 0 did not read what is there."""
Most = Annotated[int, Query(ge=1, le=200, description="How many at most.")]


class EditionOut(Answer):
    """One step in the life of the framework."""

    number: int
    by: str | None
    """Id of the person; null: from the command line."""
    at: datetime
    note: str
    added: int
    changed: int
    removed: int


@router.post(
    "/competencies", summary="Add a competency", status_code=201, dependencies=[Once], responses=_ADDED
)
async def add_competency(body: CompetencyIn, response: Response, here: InHere) -> CompetencyOut:
    """For HR. Its id is made of its name."""
    held = await _held(here)
    entry = body.entry(await framework.free_id(here.unit, Competency, body.name))
    _ask(entry, body)
    await _added(entry, "competencies", response, here)
    return competency_out(entry, held)


@router.put(COMPETENCY, summary="Replace a competency", responses=_CHANGED)
async def put_competency(
    competency_id: EntryId, body: CompetencyIn, since: Revision, response: Response, here: InHere
) -> CompetencyOut:
    """For HR. The whole of it; what is left out becomes empty."""
    held = await _held(here)
    before = await browsing.entry(here.unit, here.office, Competency, competency_id)
    entry = body.entry(competency_id)
    _ask(entry, body, before.levels)
    await _put(entry, since or _NEVER, response, here)
    return competency_out(entry, held)


@router.delete(COMPETENCY, summary="Take a competency out", status_code=204, responses=_REMOVED)
async def remove_competency(competency_id: EntryId, since: Revision, here: InHere) -> None:
    """For HR. What was made with it stays explainable; while something asks for it, it stays."""
    await _remove(Competency, competency_id, since, here)


@router.post(
    "/blueprints", summary="Add a role or need", status_code=201, dependencies=[Once], responses=_ADDED
)
async def add_blueprint(body: BlueprintIn, response: Response, here: InHere) -> BlueprintOut:
    """For HR. Its id is made of its name."""
    entry = body.entry(await framework.free_id(here.unit, Blueprint, body.name))
    edition = await _added(entry, "blueprints", response, here)
    return blueprint_out(replace(entry, version=str(edition)))


@router.put(BLUEPRINT, summary="Replace a role or need", responses=_CHANGED)
async def put_blueprint(
    blueprint_id: EntryId, body: BlueprintIn, since: Revision, response: Response, here: InHere
) -> BlueprintOut:
    """For HR. The whole of it; those who aim at it are told that it changed."""
    await browsing.entry(here.unit, here.office, Blueprint, blueprint_id)
    entry = body.entry(blueprint_id)
    edition = await _put(entry, since or _NEVER, response, here)
    return blueprint_out(replace(entry, version=str(edition)))


@router.delete(BLUEPRINT, summary="Take a role or need out", status_code=204, responses=_REMOVED)
async def remove_blueprint(blueprint_id: EntryId, since: Revision, here: InHere) -> None:
    """For HR. Aims at it stay, and say that it is not described any more."""
    await _remove(Blueprint, blueprint_id, since, here)


@router.post("/offers", summary="Add an offer", status_code=201, dependencies=[Once], responses=_ADDED)
async def add_offer(body: OfferIn, response: Response, here: InHere) -> OfferOut:
    """For HR. Its id is made of its name."""
    entry = body.entry(await framework.free_id(here.unit, Offer, body.name))
    await _added(entry, "offers", response, here)
    return offer_out(entry)


@router.put(OFFER, summary="Replace an offer", responses=_CHANGED)
async def put_offer(
    offer_id: EntryId, body: OfferIn, since: Revision, response: Response, here: InHere
) -> OfferOut:
    """For HR. The whole of it."""
    await browsing.entry(here.unit, here.office, Offer, offer_id)
    entry = body.entry(offer_id)
    await _put(entry, since or _NEVER, response, here)
    return offer_out(entry)


@router.delete(OFFER, summary="Take an offer out", status_code=204, responses=_REMOVED)
async def remove_offer(offer_id: EntryId, since: Revision, here: InHere) -> None:
    """For HR. Goals that name it keep its name."""
    await _remove(Offer, offer_id, since, here)


@router.get("/framework/editions", summary="What changed in the framework", responses=problems())
async def editions(here: InHere, most: Most = 20) -> list[EditionOut]:
    """For HR. Every step is an edition with its author; the latest first."""
    return [
        EditionOut(
            number=each.number,
            by=each.by,
            at=each.at,
            note=each.note,
            added=each.added,
            changed=each.changed,
            removed=each.removed,
        )
        for each in await here.unit.frameworks.editions(most)
    ]


def _ask(entry: Competency, body: CompetencyIn, kept: Collection[str] = ()) -> None:
    """What the page of a competency asks once of its levels, too. Raises InvalidInput."""
    asked = () if body.sure else tuple(questions([entry], kept))
    if asked:
        told = " ".join(f"Level {each.level}: {each.message}. {each.ask}" for each in asked)
        raise InvalidInput(f"{told} {KEEP}", field="levels")


async def _added(entry: Entry, what: str, response: Response, here: Here) -> int:
    response.headers["Location"] = f"/api/v1/{what}/{quote(entry.id)}"
    return await _put(entry, 0, response, here)


async def _put(entry: Entry, since: int, response: Response, here: Here) -> int:
    """Keep an entry. Returns the edition since which it is as it is."""
    await framework.put(here.unit, here.office, entry, since=since, by=here.person.id)
    return await tag_entry(entry, response, here)


async def _remove(type_: type[Entry], id_: str, since: int, here: Here) -> None:
    found = await browsing.entry(here.unit, here.office, type_, id_)
    await framework.remove(here.unit, here.office, found, since=since or _NEVER, by=here.person.id)


async def _held(here: Here) -> Framework:
    """What holds before the request changes it.

    Nobody may read the names afterwards: they stay at hand, even if the request is undone in the end.
    """
    return (await here.office.names(here.unit)).framework
