"""One's month in hours over the API: what is there, what goals take, what is left."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import Annotated, Any

from fastapi import Response
from pydantic import Field

from goalcoach.coach import hours, room
from goalcoach.coach.hours import Fit, Ledger, Taken, begins
from goalcoach.domain.goal import GoalKind
from goalcoach.web.api.documented import Revision, problems, tag
from goalcoach.web.api.fields import Amount, Answer, Body
from goalcoach.web.api.learning import ROOM_PLACES, GivingIn, giving_of, named_as_sent
from goalcoach.web.guard import guarded_router
from goalcoach.web.here import Here, InHere
from goalcoach.web.once import Once

router = guarded_router("/api/v1", tags=["working time"])
Whole = Annotated[int, Field(ge=0, le=1_000, strict=True)]


class WorkingTimeIn(Body):
    """How much time you have."""

    weekly: Amount
    """Hours a week, of a part-time post as well."""
    for_goals: Whole
    """Percent of them that may go into goals; the rest is daily work."""
    days_away: Whole = 0
    """Working days of leave and holidays in the three months to come."""


class TakenOut(Answer):
    """What one goal takes of the month."""

    goal_id: str
    kind: GoalKind
    text: str
    hours: Decimal


class LaterOut(TakenOut):
    """What one goal will take."""

    begins: date


class LedgerOut(Answer):
    """A month in hours."""

    available: Decimal
    """weekly × 13 ÷ 3 × the days that are there × for_goals, cut off to half an hour."""
    taken: Decimal
    """By all goals that have begun."""
    left: Decimal
    """Below 0: they take more than there is now."""
    learning: Decimal
    """What development goals take of it."""
    kept_free: Decimal
    """What should be left over."""
    fit: Fit
    goals: list[TakenOut]
    """Those that have begun and say how many hours they take, the largest first."""
    later: list[LaterOut]
    """Those that begin on a later day, the earliest first; they take nothing yet."""
    silent: int
    """Goals under way that do not say how many hours they take."""


class WorkingTimeOut(Answer):
    """What you entered of your time, with the ledger. All null before you did."""

    weekly: Decimal | None
    for_goals: int | None
    days_away: int | None
    ledger: LedgerOut | None
    revision: int
    """0 before anything was entered; send it back in If-Match."""


@router.get("/working-time", summary="My hours", responses=problems())
async def look(response: Response, here: InHere) -> WorkingTimeOut:
    """Yours alone."""
    return await _sent(response, here)


@router.put("/working-time", summary="Enter my hours", responses=problems(412, 428, body=True))
async def enter(body: WorkingTimeIn, revision: Revision, response: Response, here: InHere) -> WorkingTimeOut:
    """The first time with If-Match: "0"."""
    await hours.enter(
        here.unit,
        here.person,
        weekly=body.weekly,
        for_goals=body.for_goals,
        days_away=body.days_away,
        revision=revision,
    )
    return await _sent(response, here)


@router.post(
    "/working-time/room",
    summary="Make room in my month",
    dependencies=[Once],
    responses=problems(404, 409, body=True),
)
async def make_room(body: GivingIn, response: Response, here: InHere) -> WorkingTimeOut:
    """Drop a goal, put it off, ease it, or sign for going beyond. What comes of it is in the ledger."""
    with named_as_sent(ROOM_PLACES):
        await room.make(here.unit, here.office, here.person, giving_of(body))
    return await _sent(response, here)


async def _sent(response: Response, here: Here) -> WorkingTimeOut:
    found = await hours.ledger(here.unit, here.office, here.person)
    time = found.time if found else None
    revision = time.revision if time else 0
    tag(response, revision)
    return WorkingTimeOut(
        weekly=time.weekly if time else None,
        for_goals=time.for_goals if time else None,
        days_away=time.days_away if time else None,
        ledger=_ledger(found) if found else None,
        revision=revision,
    )


def _ledger(found: Ledger) -> LedgerOut:
    return LedgerOut(
        available=found.available,
        taken=found.taken,
        left=found.left,
        learning=hours.learning(found),
        kept_free=found.kept_free,
        fit=found.with_more(Decimal()),
        goals=[TakenOut(**_taken(each)) for each in found.goals],
        later=[LaterOut(**_taken(each), begins=begins(each)) for each in found.later],
        silent=found.silent,
    )


def _taken(each: Taken) -> dict[str, Any]:
    draft = each.goal.version.draft
    return {"goal_id": each.goal.id, "kind": draft.kind, "text": draft.text, "hours": each.hours}
