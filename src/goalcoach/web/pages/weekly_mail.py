"""The weekly mail: chosen on the settings page, and stopped from the mail itself without signing in."""

from __future__ import annotations

from typing import Annotated

from fastapi import Path, Request, Response

from goalcoach.coach import weekly_mail
from goalcoach.domain.errors import InvalidInput
from goalcoach.web.api.session import address
from goalcoach.web.errors import of_error
from goalcoach.web.guard import guarded_router
from goalcoach.web.here import InHere
from goalcoach.web.pages.mail_view import OFF
from goalcoach.web.pages.posted import posted
from goalcoach.web.pages.render import Form, done, page
from goalcoach.web.pages.settings import settings_page

router = guarded_router(include_in_schema=False)
Token = Annotated[str, Path(pattern=r"^[A-Za-z0-9_-]{40,128}$")]
_STOP = "/mail/stop/{token}"


@router.post("/settings/mail")
async def choose(request: Request, here: InHere) -> Response:
    """Choose day, hour and content, or no mail."""
    form = await posted(request)
    if form.line("weekday") == OFF:
        await weekly_mail.stop(here.unit, here.person)
        return done("/settings#mail", "mail-off")
    try:
        await weekly_mail.choose(
            here.unit,
            here.office,
            here.person,
            weekday=form.number("weekday"),
            hour=form.number("hour"),
            with_titles=form.line("titles") == "yes",
            set_up=here.wired.outgoing is not None,
        )
    except InvalidInput as error:
        await here.undo(error)
        await here.begin()
        tried = Form({}, {f"mail-{error.data.get('field', 'weekday')}": error.message})
        return await settings_page(request, here, tried, of_error(error).status)
    return done("/settings#mail", "mail")


@router.get(_STOP)
async def ask(token: Token, request: Request, here: InHere) -> Response:
    """Ask whether it is meant: programs open every link of a mail to look what is behind it."""
    await here.wired.stops.open(here.unit, token, address(request))
    return page(request, "mail_stop.html", stopped=False, token=token)


@router.post(_STOP)
async def stop(token: Token, request: Request, here: InHere) -> Response:
    """Stop the mails: from the page, or by a program with the one click of RFC 8058: it has no cookie."""
    person = await here.wired.stops.open(here.unit, token, address(request))
    await weekly_mail.stop(here.unit, person)
    return page(request, "mail_stop.html", stopped=True, token=token)
