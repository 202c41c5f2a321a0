"""The weekly mail somebody chooses for themselves, over the API."""

from __future__ import annotations

from datetime import datetime
from typing import Annotated

from pydantic import Field

from goalcoach.coach import weekly_mail
from goalcoach.web.api.documented import problems
from goalcoach.web.api.fields import Answer, Body
from goalcoach.web.guard import guarded_router
from goalcoach.web.here import Here, InHere

router = guarded_router("/api/v1", tags=["weekly mail"])
_WHERE = "/weekly-mail"


class WeeklyMailIn(Body):
    """When it is to come, and what is in it."""

    weekday: Annotated[int, Field(ge=0, le=6)]
    """0 for Monday, to 6 for Sunday."""
    hour: Annotated[int, Field(ge=0, le=23)]
    """Where the organisation is. What was missed then comes later in the same week."""
    with_titles: bool = False
    """Whether it says what your own shared goals are called: those who run mail servers could read it."""


class WeeklyMailOut(Answer):
    """What you chose, and what comes of it."""

    set_up: bool
    """Whether mail can be sent at all."""
    weekday: int | None
    """None where no mail is sent to you."""
    hour: int | None
    with_titles: bool
    next: datetime | None
    """When the next one goes out, if something waits for you then."""
    undelivered: bool
    """Whether the newest one could not be delivered."""


@router.get(_WHERE, summary="My weekly mail", responses=problems())
async def look(here: InHere) -> WeeklyMailOut:
    """Off unless you chose one."""
    return await _sent(here)


@router.put(_WHERE, summary="Choose a weekly mail", responses=problems(409, body=True))
async def choose(body: WeeklyMailIn, here: InHere) -> WeeklyMailOut:
    """What the week reminds you of: how many things wait, and links. 409 where mail is not set up."""
    await weekly_mail.choose(
        here.unit,
        here.office,
        here.person,
        weekday=body.weekday,
        hour=body.hour,
        with_titles=body.with_titles,
        set_up=here.wired.outgoing is not None,
    )
    return await _sent(here)


@router.delete(_WHERE, summary="Stop my weekly mail", status_code=204, responses=problems())
async def stop(here: InHere) -> None:
    """Nothing happens where none is sent."""
    await weekly_mail.stop(here.unit, here.person)


async def _sent(here: Here) -> WeeklyMailOut:
    found = await weekly_mail.mine(here.unit, here.office, here.person)
    set_up = here.wired.outgoing is not None
    return WeeklyMailOut(
        set_up=set_up,
        weekday=found.choice.weekday if found else None,
        hour=found.choice.hour if found else None,
        with_titles=found is not None and found.choice.with_titles,
        next=found.next if found and set_up else None,
        undelivered=found is not None and found.undelivered,
    )
