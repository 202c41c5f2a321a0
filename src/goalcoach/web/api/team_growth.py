"""For a manager, over the API: what somebody they lead shared of their aims, and what was seen."""

from __future__ import annotations

from datetime import date

from goalcoach.coach import career, levels, rounds
from goalcoach.domain.person import PersonId
from goalcoach.rules.joined.levels import Rater
from goalcoach.web.api.aims_out import AimOut, aim_out
from goalcoach.web.api.documented import problems
from goalcoach.web.api.fields import Answer, Id
from goalcoach.web.api.levels import SeenIn
from goalcoach.web.api.levels_out import EvidenceOut, evidence_out
from goalcoach.web.guard import guarded_router
from goalcoach.web.here import InHere
from goalcoach.web.once import Once

router = guarded_router("/api/v1/team/{person_id}", tags=["team"])


class SharedWordOut(Answer):
    """What somebody said of a person, shared with whoever leads them."""

    text: str
    about: str
    """What was asked about; empty for recognition."""
    day: date
    """Without a name the first day of the month."""
    raters: int
    """How many said something, where it has no name; otherwise 1."""
    author: str | None


class ReportGrowthOut(Answer):
    """What somebody shared with whoever leads them, and what that manager entered."""

    person_id: str
    name: str
    aims: list[AimOut]
    """Those that were shared with you; others you do not know of."""
    evidence: list[EvidenceOut]
    """What you entered, the newest day first; what they entered stays theirs."""
    said: list[SharedWordOut]
    """What others said of them, as far as they share it with you, the earliest first."""


@router.get("/growth", summary="Growth of somebody I lead", responses=problems(404))
async def growth(person_id: Id, here: InHere) -> ReportGrowthOut:
    """For their manager."""
    aims = await career.shared_by(here.unit, here.office, here.person, PersonId(person_id))
    owner = await here.unit.people.get(PersonId(person_id))
    entered = await levels.entered_of(here.unit, here.person, owner)
    return ReportGrowthOut(
        person_id=owner.id,
        name=owner.name,
        aims=[aim_out(each) for each in aims],
        evidence=[evidence_out(each, here.person) for each in entered],
        said=[
            SharedWordOut(
                text=each.text,
                about=each.about,
                day=each.day,
                raters=each.raters,
                author=(await here.unit.people.get(each.author_id)).name if each.author_id else None,
            )
            for each in await rounds.shared_by(here.unit, here.office, owner)
        ],
    )


@router.post(
    "/evidence",
    summary="Enter what I saw of somebody I lead",
    status_code=201,
    dependencies=[Once],
    responses=problems(404, 409, body=True),
)
async def enter(person_id: Id, body: SeenIn, here: InHere) -> EvidenceOut:
    """For their manager, with a note: they read it beside their level."""
    await career.shared_by(here.unit, here.office, here.person, PersonId(person_id))
    owner = await here.unit.people.get(PersonId(person_id))
    kept = await levels.enter(
        here.unit,
        here.office,
        here.person,
        owner,
        competency=body.competency,
        level=body.level,
        rater=Rater.MANAGER,
        day=body.day,
        note=body.note,
    )
    return evidence_out(kept, here.person)


@router.delete(
    "/evidence/{evidence_id}",
    summary="Take out what I entered of somebody",
    status_code=204,
    responses=problems(404),
)
async def remove(person_id: Id, evidence_id: Id, here: InHere) -> None:
    """For their manager; it counts no more."""
    await career.shared_by(here.unit, here.office, here.person, PersonId(person_id))
    await here.unit.growth.remove_evidence(evidence_id, PersonId(person_id), here.person.id)
