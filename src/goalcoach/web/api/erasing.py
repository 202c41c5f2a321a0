"""Erasing over the API: for administrators, what would go of somebody who left, and that it goes."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from goalcoach.coach import erasing
from goalcoach.domain.person import PersonId
from goalcoach.web.api.documented import Revision, problems
from goalcoach.web.api.fields import Answer, Id
from goalcoach.web.guard import guarded_router
from goalcoach.web.here import InHere

router = guarded_router("/api/v1", tags=["people"])


class KeptLineOut(Answer):
    """A sort of things, with how many there are."""

    what: str
    rows: int
    why: str
    """Why it stays; empty for what goes."""


class ErasingOut(Answer):
    """What erasing somebody would do."""

    goes: list[KeptLineOut]
    stays: list[KeptLineOut]
    """Without a name."""
    reports: int
    """How many people would have no manager entered any more."""


class ErasureOut(Answer):
    """That somebody was erased. It holds no name."""

    person_id: str
    by_id: str | None
    """Nobody: it was done from the command line."""
    at: datetime


@router.get("/people/{person_id}/erasing", summary="What erasing would do", responses=problems(404, 409))
async def foresee(person_id: Id, here: InHere) -> ErasingOut:
    """For administrators, of somebody who was deactivated. Nothing is changed."""
    told = await erasing.foresee(here.unit, PersonId(person_id))
    return ErasingOut(goes=_lines(told.goes), stays=_lines(told.stays), reports=told.reports)


@router.delete(
    "/people/{person_id}", summary="Erase somebody", status_code=204, responses=problems(404, 409, 412, 428)
)
async def erase(person_id: Id, revision: Revision, here: InHere) -> None:
    """For administrators, of somebody who was deactivated: all that is theirs goes, for good.

    What others received stays with them without a name. Backups keep what they hold.
    """
    await erasing.erase(here.unit, here.office, PersonId(person_id), by=here.person.id, revision=revision)
    here.afterwards = here.worker.scrub


@router.get("/erasures", summary="Who was erased", responses=problems())
async def erasures(here: InHere) -> list[ErasureOut]:
    """For administrators: numbers alone, the newest first."""
    return [
        ErasureOut(person_id=each.person_id, by_id=each.by_id, at=each.at)
        for each in await here.unit.erasures.all()
    ]


def _lines(lines: Sequence[erasing.Line]) -> list[KeptLineOut]:
    return [KeptLineOut(what=each.what, rows=each.rows, why=each.why) for each in lines]
