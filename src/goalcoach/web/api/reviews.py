"""Prepared conversations over the API: evidence, points, one's own hand on them, both sides revealed."""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated, Any, Literal

from fastapi import Query, Response
from pydantic import Field, StringConstraints

from goalcoach.coach.reviews import editing, making, preparing, revealing
from goalcoach.coach.reviews.judging import noted
from goalcoach.domain.agenda import Occasion
from goalcoach.domain.person import PersonId
from goalcoach.domain.talking import Part, PointKind
from goalcoach.web.api.documented import Revision, problems, tag
from goalcoach.web.api.fields import Body, Day, Id, IdIn, Language, Text
from goalcoach.web.api.reviews_out import (
    EvidenceOut,
    HeadingOut,
    InvitationOut,
    PreparationOut,
    RevealedOut,
    evidence_out,
    heading_out,
    invitation_out,
    preparation_out,
    revealed_out,
)
from goalcoach.web.guard import guarded_router
from goalcoach.web.here import Here, InHere
from goalcoach.web.once import Once
from goalcoach.web.reviewing import have_asked

router = guarded_router("/api/v1", tags=["reviews"])
ALL = "/preparations"
ONE = f"{ALL}/{{preparation_id}}"
SourceId = Annotated[str, StringConstraints(pattern=r"^[A-Za-z0-9_:-]{1,160}$")]
_CHANGES = problems(404, 409, 412, 428, body=True)
_UNDONE = problems(404, 409, 412, 422, 428)


class By(StrEnum):
    """Who makes the points."""

    BUILTIN = "builtin"
    MODEL = "model"


class PreparationIn(Body):
    """A conversation to prepare."""

    about_id: IdIn | None = None
    """Somebody you lead; left out, you prepare for yourself."""
    occasion: Occasion
    day: Day | None = None
    """When you talk; left out, today."""
    begin: Day | None = None
    """First day of the period; left out together with the last one, what fits the occasion."""
    until: Day | None = None
    language: Language | None = None


class ExcludedIn(Body):
    """Exactly this evidence is left out; all other is kept."""

    excluded: Annotated[tuple[SourceId, ...], Field(max_length=2_000)]


class MakeIn(Body):
    """Who is to make the points. Your own stay."""

    by: By = By.BUILTIN


class _AsRead(Body):
    """What a point is read with and nobody sets: sent back with it, it changes nothing."""

    footing: Any = None
    working: Any = None
    fresh: Any = None
    author: Any = None
    taken_out: Any = None
    findings: Any = None


class PointIn(_AsRead):
    """A point as you want it; one that is sent back as it was read stays as it is."""

    id: IdIn | None = None
    """Of one that is there; left out for one of your own."""
    part: Part
    kind: PointKind = PointKind.POINT
    claim: Text = ""
    question: Text = ""
    evidence: Annotated[tuple[SourceId, ...], Field(max_length=50)] = ()
    begin: Day | None = None
    until: Day | None = None
    goal_id: IdIn | Literal[""] | None = None
    confirmed: bool = False
    """True says of words you changed before that they rest on the evidence of those in their place."""


class PointsIn(Body):
    """All points, in their order. One that is not among them is taken out."""

    points: Annotated[tuple[PointIn, ...], Field(max_length=40)]


@router.get(ALL, summary="Conversations I prepare", responses=problems())
async def mine(
    here: InHere, about_id: Annotated[str | None, Query(description="Only about this person.")] = None
) -> list[HeadingOut]:
    """Yours alone, the latest day first."""
    found = await preparing.mine(here.unit, here.person, PersonId(about_id) if about_id else None)
    return [heading_out(each) for each in found]


@router.get(f"{ALL}/invitations", summary="Conversations others prepare with me", responses=problems())
async def invitations(here: InHere) -> list[InvitationOut]:
    """That it is so, and nothing of what they write."""
    return [invitation_out(each) for each in await preparing.invitations(here.unit, here.person)]


@router.post(
    ALL,
    summary="Prepare a conversation",
    status_code=201,
    dependencies=[Once],
    responses=problems(404, 409, body=True),
)
async def begin(body: PreparationIn, response: Response, here: InHere) -> PreparationOut:
    """With somebody you lead, or, without a person, for yourself. Joins what the other side prepares."""
    made = await preparing.begin(
        here.unit,
        here.office,
        here.person,
        about_id=PersonId(body.about_id) if body.about_id else None,
        occasion=body.occasion,
        day=body.day,
        period=preparing.period_of(body.begin, body.until),
        language=body.language or "",
    )
    response.headers["Location"] = f"/api/v1/preparations/{made.id}"
    return await _sent(made.id, response, here)


@router.get(ONE, summary="A preparation of mine", responses=problems(404))
async def look(preparation_id: Id, response: Response, here: InHere) -> PreparationOut:
    """Yours alone, until both sides are ready."""
    return await _sent(preparation_id, response, here)


@router.delete(ONE, summary="Take a preparation out", status_code=204, responses=problems(404, 409))
async def remove(preparation_id: Id, here: InHere) -> None:
    """Gone with all that was written for it; not once both sides were shown."""
    await preparing.remove(here.unit, here.person, preparation_id)


@router.get(f"{ONE}/evidence", summary="The evidence of the period", responses=problems(404))
async def evidence(preparation_id: Id, response: Response, here: InHere) -> EvidenceOut:
    """Check-ins, results, uses, changes, levels and feedback of shared goals. Never chats or confidence."""
    found = await preparing.look(here.unit, here.office, here.person, preparation_id)
    tag(response, found.preparation.revision)
    return evidence_out(found)


@router.put(f"{ONE}/evidence", summary="Leave evidence out", responses=_CHANGES)
async def leave_out(
    preparation_id: Id, body: ExcludedIn, revision: Revision, response: Response, here: InHere
) -> PreparationOut:
    """What was made of it goes with it; your own words stay without it."""
    await preparing.leave_out(
        here.unit, here.office, here.person, preparation_id, body.excluded, revision=revision
    )
    return await _sent(preparation_id, response, here)


@router.post(
    f"{ONE}/points", summary="Have points made", responses=problems(404, 409, 412, 428, 429, 503, body=True)
)
async def make(
    preparation_id: Id, body: MakeIn, revision: Revision, response: Response, here: InHere
) -> PreparationOut:
    """By the built-in coach at once; by the language model it takes as long as that takes to answer.

    404 where none is configured. Where nothing of an answer can be used, the built-in coach's points are
    kept, with a notice.
    """
    if body.by is By.MODEL:
        await have_asked(here, preparation_id, revision)
    else:
        await making.make(here.unit, here.office, here.person, preparation_id, revision=revision)
    return await _sent(preparation_id, response, here)


@router.put(f"{ONE}/points", summary="Change the points", responses=_CHANGES)
async def rewrite(
    preparation_id: Id, body: PointsIn, revision: Revision, response: Response, here: InHere
) -> PreparationOut:
    """Reword, reorder, add, take out. Every point you change is yours from then on."""
    written = [
        editing.Written(
            id=each.id or "",
            part=each.part,
            kind=each.kind,
            claim=each.claim,
            question=each.question,
            evidence=each.evidence,
            begin=each.begin,
            until=each.until,
            goal=each.goal_id or "",
            confirmed=each.confirmed,
        )
        for each in body.points
    ]
    await editing.rewrite(here.unit, here.office, here.person, preparation_id, written, revision=revision)
    return await _sent(preparation_id, response, here)


@router.post(f"{ONE}/undo", summary="Undo the last change of the points", responses=_UNDONE)
async def undo(preparation_id: Id, revision: Revision, response: Response, here: InHere) -> PreparationOut:
    """Yours, or what was made anew. Undone once more, the change is back."""
    await editing.undo(here.unit, here.office, here.person, preparation_id, revision=revision)
    return await _sent(preparation_id, response, here)


@router.put(f"{ONE}/ready", summary="Be ready to show it", responses=problems(404, 409, 412, 428))
async def ready(preparation_id: Id, revision: Revision, response: Response, here: InHere) -> PreparationOut:
    """Each side reads the other's once both are ready. That cannot be undone."""
    await revealing.ready(here.unit, here.office, here.person, preparation_id, revision=revision)
    return await _sent(preparation_id, response, here)


@router.delete(f"{ONE}/ready", summary="Not be ready yet", responses=problems(404, 409, 412, 428))
async def not_ready(
    preparation_id: Id, revision: Revision, response: Response, here: InHere
) -> PreparationOut:
    """While the other side has not seen it."""
    await revealing.not_ready(here.unit, here.office, here.person, preparation_id, revision=revision)
    return await _sent(preparation_id, response, here)


@router.get(f"{ONE}/other-side", summary="What the other side prepared", responses=problems(404))
async def other_side(preparation_id: Id, here: InHere) -> RevealedOut:
    """Once both are ready; 404 before."""
    return revealed_out(await revealing.other_side(here.unit, here.office, here.person, preparation_id))


async def _sent(preparation_id: str, response: Response, here: Here) -> PreparationOut:
    """As it is now, with what the rules ask about it as about the words of a person."""
    unit = await here.begin()
    found = await preparing.look(unit, here.office, here.person, preparation_id)
    tag(response, found.preparation.revision)
    return preparation_out(found, noted(found.preparation, found.dossier.as_person))
