"""A manager's proposal to find out why a result falls short, over the API: theirs, and its owner's answer."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from fastapi import Response

from goalcoach.coach import career, proposals
from goalcoach.domain.errors import InvalidInput
from goalcoach.domain.goal import GoalId
from goalcoach.domain.person import PersonId
from goalcoach.rules.joined.gap import Cause
from goalcoach.store.proposal_port import Proposal, ProposalState
from goalcoach.web.api.documented import problems
from goalcoach.web.api.fields import Answer, Body, Day, Id, IdIn, Line, Measured, Text
from goalcoach.web.api.gap_talks import Better, sent_talk
from goalcoach.web.api.gap_talks_out import GapTalkOut, ShortfallOut, shortfall_out
from goalcoach.web.api.goals import GOAL
from goalcoach.web.guard import guarded_router
from goalcoach.web.here import Here, InHere
from goalcoach.web.once import Once

router = guarded_router("/api/v1", tags=["proposals"])
ONE = "/proposals/{proposal_id}"
MADE = "/team/{person_id}/proposals"
_PLACES = {"goal": "goal_id", "told": "words"}
"""Where in a body the fields are that the use case names."""


class ProposalIn(Body):
    """By how much the result falls short, and why you would like to look at it together."""

    actual: Measured
    target: Measured
    unit: Line = ""
    better: Better
    day: Day | None = None
    """When it was measured; left out, today."""
    words: Text


class TakenIn(Body):
    """Your own numbers; what is left out is as it was proposed."""

    actual: Measured | None = None
    target: Measured | None = None
    unit: Line | None = None
    better: Better | None = None
    day: Day | None = None


class DeclineIn(Body):
    """Why not; may be empty."""

    reply: Text = ""


class TellIn(Body):
    """What you do about it: the sentence of a goal, words, or both. Nothing else of the talk is told."""

    goal_id: IdIn | None = None
    """A development goal of yours that is under way."""
    words: Text = ""


class ProposalOut(Answer):
    """A proposal, as whoever made it may know of it."""

    id: str
    goal_id: str
    shortfall: ShortfallOut
    words: str
    state: ProposalState
    reply: str
    """Why it was declined; may be empty."""
    cause: Cause | None
    """As its owner told it; null while they tell nothing."""
    told: str
    """What its owner tells that they do about it."""
    created_at: datetime


class ProposedOut(ProposalOut):
    """A proposal, as its owner reads it."""

    by_id: str
    gap_talk_id: str | None
    """Your talk, once you took it up. Whoever proposed it does not see it."""
    answered_at: datetime | None


@router.post(
    f"{GOAL}/proposals",
    summary="Propose to find out why a result falls short",
    status_code=201,
    dependencies=[Once],
    responses=problems(404, 409, body=True),
)
async def propose(goal_id: Id, body: ProposalIn, here: InHere) -> ProposalOut:
    """For whoever leads the owner of an agreed goal. They decide, and tell what they like."""
    made = await proposals.propose(
        here.unit,
        here.office,
        here.person,
        GoalId(goal_id),
        actual=body.actual,
        target=body.target,
        unit_of=body.unit,
        falling=body.better is Better.LESS,
        day=body.day or here.office.today(),
        words=body.words,
    )
    return ProposalOut(**_told(made))


@router.get(MADE, summary="What I proposed to somebody I lead", responses=problems(404))
async def made(person_id: Id, here: InHere) -> list[ProposalOut]:
    """For their manager, newest first."""
    await career.shared_by(here.unit, here.office, here.person, PersonId(person_id))
    owner = await here.unit.people.get(PersonId(person_id))
    return [ProposalOut(**_told(each)) for each in await proposals.made(here.unit, here.person, [owner])]


@router.delete(
    f"{MADE}/{{proposal_id}}", summary="Take a proposal back", status_code=204, responses=problems(404)
)
async def withdraw(person_id: Id, proposal_id: Id, here: InHere) -> None:
    """For whoever made it, while nobody answered."""
    await proposals.withdraw(here.unit, here.person, PersonId(person_id), proposal_id)


@router.get("/proposals", summary="What my manager proposes", responses=problems())
async def mine(here: InHere) -> list[ProposedOut]:
    """Made to you, newest first."""
    return [_proposed(each) for each in await proposals.mine(here.unit, here.person)]


@router.get(ONE, summary="A proposal of my manager", responses=problems(404))
async def look(proposal_id: Id, here: InHere) -> ProposedOut:
    """For whom it was made to."""
    return await _sent(proposal_id, here)


@router.post(
    f"{ONE}/take",
    summary="Take a proposal up",
    status_code=201,
    dependencies=[Once],
    responses=problems(404, 409, body=True),
)
async def take(proposal_id: Id, body: TakenIn, response: Response, here: InHere) -> GapTalkOut:
    """It begins a talk of your own, with your own numbers; nobody else reads it."""
    short = (await proposals.look(here.unit, here.person, proposal_id)).shortfall
    talk = await proposals.take_up(
        here.unit,
        here.office,
        here.person,
        proposal_id,
        actual=short.actual if body.actual is None else body.actual,
        target=short.target if body.target is None else body.target,
        unit_of=short.unit if body.unit is None else body.unit,
        falling=short.falling if body.better is None else body.better is Better.LESS,
        day=body.day or short.day,
    )
    response.headers["Location"] = f"/api/v1/gap-talks/{talk.id}"
    return await sent_talk(talk.id, response, here)


@router.post(f"{ONE}/decline", summary="Decline a proposal", responses=problems(404, 409, body=True))
async def decline(proposal_id: Id, body: DeclineIn, here: InHere) -> ProposedOut:
    """With or without words."""
    await proposals.decline(here.unit, here.office, here.person, proposal_id, body.reply)
    return await _sent(proposal_id, here)


@router.put(f"{ONE}/told", summary="Tell what came out", responses=problems(404, 409, body=True))
async def tell(proposal_id: Id, body: TellIn, here: InHere) -> ProposedOut:
    """The cause you confirmed, and what you do about it, for whoever proposed it."""
    try:
        await proposals.tell(
            here.unit,
            here.office,
            here.person,
            proposal_id,
            goal_id=body.goal_id or "",
            words=body.words,
        )
    except InvalidInput as error:
        field = str(error.data.get("field", ""))
        raise InvalidInput(error.message, field=_PLACES.get(field, field)) from error
    return await _sent(proposal_id, here)


@router.delete(f"{ONE}/told", summary="Take back what I told", responses=problems(404, 409))
async def tell_no_more(proposal_id: Id, here: InHere) -> ProposedOut:
    """Whoever proposed it reads it no more."""
    await proposals.tell_no_more(here.unit, here.office, here.person, proposal_id)
    return await _sent(proposal_id, here)


@router.delete(ONE, summary="Take a proposal out", status_code=204, responses=problems(404, 409))
async def remove(proposal_id: Id, here: InHere) -> None:
    """One that you answered."""
    await proposals.remove(here.unit, here.person, proposal_id)


async def _sent(proposal_id: str, here: Here) -> ProposedOut:
    return _proposed(await proposals.look(here.unit, here.person, proposal_id))


def _proposed(found: Proposal) -> ProposedOut:
    return ProposedOut(
        **_told(found), by_id=found.by_id, gap_talk_id=found.talk_id, answered_at=found.answered_at
    )


def _told(found: Proposal) -> dict[str, Any]:
    told = {name: getattr(found, name) for name in ProposalOut.model_fields}
    return told | {"shortfall": shortfall_out(found.shortfall)}
