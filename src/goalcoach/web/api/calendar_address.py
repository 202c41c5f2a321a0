"""The secret address of one's calendar, over the API."""

from __future__ import annotations

from datetime import datetime

from fastapi import Request

from goalcoach.coach import own_calendar
from goalcoach.domain.errors import NotFound
from goalcoach.store.feed_port import Feed
from goalcoach.web.api.documented import problems
from goalcoach.web.api.fields import Answer, Body
from goalcoach.web.guard import guarded_router
from goalcoach.web.here import Here, InHere

router = guarded_router("/api/v1", tags=["calendar"])
ADDRESS = "/calendar-address"


class CalendarIn(Body):
    """What colleagues may see who look at your calendar."""

    with_texts: bool = True
    """Whether the texts of goals are in it; those of private drafts never are."""


class CalendarOut(Answer):
    """Your calendar's address, as far as it is kept: its secret is not."""

    with_texts: bool
    created_at: datetime


class CalendarMadeOut(CalendarOut):
    """A new address, the only time it is told."""

    address: str
    """Whoever has it reads the days without signing in."""


@router.get(ADDRESS, summary="My calendar's address", responses=problems(404))
async def look(here: InHere) -> CalendarOut:
    """When it was made, and what is in it. 404 where there is none."""
    return await _sent(here)


@router.post(
    ADDRESS, summary="Make a new address for my calendar", status_code=201, responses=problems(body=True)
)
async def make(body: CalendarIn, request: Request, here: InHere) -> CalendarMadeOut:
    """An earlier address leads nowhere from then on. It takes no Idempotency-Key: secrets are not kept."""
    token = await own_calendar.make(here.unit, here.office, here.person, with_texts=body.with_texts)
    made = await _sent(here)
    return CalendarMadeOut(
        with_texts=made.with_texts,
        created_at=made.created_at,
        address=f"{here.address(request)}/calendar/{token}.ics",
    )


@router.put(ADDRESS, summary="Choose what is in my calendar", responses=problems(404, body=True))
async def choose(body: CalendarIn, here: InHere) -> CalendarOut:
    """The address stays."""
    return _out(await own_calendar.choose(here.unit, here.person, with_texts=body.with_texts))


@router.delete(ADDRESS, summary="Close my calendar's address", status_code=204, responses=problems(404))
async def close(here: InHere) -> None:
    """It leads nowhere from then on."""
    await own_calendar.revoke(here.unit, here.person)


async def _sent(here: Here) -> CalendarOut:
    feed = await own_calendar.mine(here.unit, here.person)
    if feed is None:
        raise NotFound("You have no calendar address. Make one first.")
    return _out(feed)


def _out(feed: Feed) -> CalendarOut:
    return CalendarOut(with_texts=feed.with_texts, created_at=feed.created_at)
