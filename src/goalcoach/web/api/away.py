"""My days away over the API: check-ins wait on them."""

from __future__ import annotations

from datetime import date

from fastapi import Response

from goalcoach.coach import away
from goalcoach.domain.check_in import Away
from goalcoach.web.api.documented import problems
from goalcoach.web.api.fields import Answer, Body, Day, Id
from goalcoach.web.guard import guarded_router
from goalcoach.web.here import InHere
from goalcoach.web.once import Once

router = guarded_router("/api/v1", tags=["check-ins"])


class AwayIn(Body):
    """Days on which you do not work."""

    begin: Day
    until: Day | None = None
    """The last day; null for a single day."""


class AwayOut(Answer):
    """Days on which you do not work."""

    id: str
    begin: date
    until: date
    """The last day."""


@router.get("/away", summary="My days away", responses=problems())
async def mine(here: InHere) -> list[AwayOut]:
    """Those of today and later, the earliest first."""
    return [_sent(each) for each in await away.mine(here.unit, here.office, here.person)]


@router.post(
    "/away",
    summary="Enter days away",
    status_code=201,
    dependencies=[Once],
    responses=problems(409, body=True),
)
async def add(body: AwayIn, here: InHere) -> AwayOut:
    """Check-ins wait on these days, and none is late because of them."""
    return _sent(await away.add(here.unit, here.office, here.person, body.begin, body.until))


@router.delete("/away/{away_id}", summary="Take days away out", status_code=204, responses=problems(404))
async def remove(away_id: Id, here: InHere) -> Response:
    """Yours alone."""
    await away.remove(here.unit, here.person, away_id)
    return Response(status_code=204)


def _sent(each: Away) -> AwayOut:
    return AwayOut(id=each.id, begin=each.begin, until=each.until)
