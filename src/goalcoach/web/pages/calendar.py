"""The calendar that other programs read, and its secret address on the settings page."""

from __future__ import annotations

import hashlib
from typing import Annotated

from fastapi import Header, Path, Request, Response

from goalcoach.coach import own_calendar
from goalcoach.web.api.session import address
from goalcoach.web.guard import guarded_router
from goalcoach.web.here import InHere
from goalcoach.web.pages.posted import posted
from goalcoach.web.pages.render import done
from goalcoach.web.pages.settings import settings_page

router = guarded_router(include_in_schema=False)
Token = Annotated[str, Path(pattern=r"^[A-Za-z0-9_-]{40,128}$")]
Known = Annotated[str, Header(alias="if-none-match", max_length=500)]


@router.get("/calendar/{token}.ics")
async def read(token: Token, request: Request, here: InHere, known: Known = "") -> Response:
    """One person's days, for whoever has the address: a calendar cannot sign in."""
    feed, person = await here.wired.feeds.open(here.unit, token, address(request))
    days = await own_calendar.days(here.unit, here.office, person, with_texts=feed.with_texts)
    from goalcoach.exchange.calendar_file import TYPE, calendar_file

    body = calendar_file(days, zone=here.office.zone.key, home=here.address(request))
    tag = f'"{hashlib.sha256(body).hexdigest()[:32]}"'
    if tag in {each.strip().removeprefix("W/") for each in known.split(",")}:
        return Response(status_code=304, headers={"ETag": tag})
    return Response(
        body,
        media_type=TYPE,
        headers={"ETag": tag, "Content-Disposition": 'attachment; filename="goalcoach.ics"'},
    )


@router.post("/settings/calendar")
async def make(request: Request, here: InHere) -> Response:
    """Make a secret address and show it, once."""
    form = await posted(request)
    token = await own_calendar.make(
        here.unit, here.office, here.person, with_texts=form.line("texts") != "no"
    )
    return await settings_page(request, here, calendar=f"{here.address(request)}/calendar/{token}.ics")


@router.post("/settings/calendar/texts")
async def texts(request: Request, here: InHere) -> Response:
    """Choose whether the texts of goals are in it."""
    form = await posted(request)
    await own_calendar.choose(here.unit, here.person, with_texts=form.line("texts") != "no")
    return done("/settings", "calendar")


@router.post("/settings/calendar/close")
async def close(here: InHere) -> Response:
    """Have the address lead nowhere."""
    await own_calendar.revoke(here.unit, here.person)
    return done("/settings", "calendar-closed")
