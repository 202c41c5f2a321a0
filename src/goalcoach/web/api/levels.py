"""One's own levels over the API: what was seen, what each word of it counts, and entering more."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from goalcoach.coach import levels, own_levels
from goalcoach.domain.framework_check import MOST_LEVELS
from goalcoach.domain.person import PersonId
from goalcoach.rules.joined.levels import Rater
from goalcoach.web.api.documented import problems
from goalcoach.web.api.fields import Body, Day, EntryId, EntryIdIn, Id, Text
from goalcoach.web.api.levels_out import EvidenceOut, LevelOut, LevelsOut, evidence_out, level_out, levels_out
from goalcoach.web.guard import guarded_router
from goalcoach.web.here import Here, InHere
from goalcoach.web.once import Once

router = guarded_router("/api/v1", tags=["levels"])


class SeenIn(Body):
    """One dated observation of one level."""

    competency: EntryIdIn
    level: Annotated[int, Field(ge=1, le=MOST_LEVELS, strict=True)]
    day: Day | None = None
    """When it was seen; left out, today."""
    note: Text = ""
    """What was seen."""


class EvidenceIn(SeenIn):
    """What somebody enters of themselves."""

    rater: Rater
    """self, situation or test: what others saw is entered by the others."""


@router.get("/levels", summary="My levels", responses=problems())
async def everything(here: InHere) -> LevelsOut:
    """Yours alone: every competency of which something was seen, with the arithmetic."""
    found = await own_levels.everything(here.unit, here.office, here.person)
    return levels_out(found, here.person.id, await _names(here))


@router.get("/levels/{competency_id}", summary="My level of a competency", responses=problems(404))
async def one(competency_id: EntryId, here: InHere) -> LevelOut:
    """Level 0 and no evidence while nothing was seen."""
    found = await own_levels.one(here.unit, here.office, here.person, competency_id)
    return level_out(found, here.person.id, await _names(here))


@router.post(
    "/evidence",
    summary="Enter what I have shown",
    status_code=201,
    dependencies=[Once],
    responses=problems(404, 409, body=True),
)
async def enter(body: EvidenceIn, here: InHere) -> EvidenceOut:
    """Your own rating, a dated situation, or an exam. A situation and an exam need a note."""
    kept = await levels.enter(
        here.unit,
        here.office,
        here.person,
        here.person,
        competency=body.competency,
        level=body.level,
        rater=body.rater,
        day=body.day,
        note=body.note,
    )
    return evidence_out(kept, here.person)


@router.delete(
    "/evidence/{evidence_id}", summary="Take out what I entered", status_code=204, responses=problems(404)
)
async def remove(evidence_id: Id, here: InHere) -> None:
    """Of yourself. It is gone, and counts no more."""
    await here.unit.growth.remove_evidence(evidence_id, here.person.id, here.person.id)


async def _names(here: Here) -> dict[PersonId, str]:
    return {each.id: each.name for each in await here.unit.people.all()}
