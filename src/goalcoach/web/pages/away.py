"""My days away: entered and taken out on the page of settings."""

from __future__ import annotations

from fastapi import Request, Response

from goalcoach.coach import away
from goalcoach.domain.errors import InvalidInput
from goalcoach.web.api.fields import Id
from goalcoach.web.errors import of_error
from goalcoach.web.guard import guarded_router
from goalcoach.web.here import InHere
from goalcoach.web.pages.posted import kept_once, posted, repeated
from goalcoach.web.pages.render import Form, done
from goalcoach.web.pages.settings import settings_page

router = guarded_router(include_in_schema=False)


@router.post("/settings/away")
async def add(request: Request, here: InHere) -> Response:
    """Enter days on which check-ins wait."""
    form = await posted(request)
    repeat, known = await repeated(request, here, form)
    if known is not None:
        return known
    try:
        await away.add(here.unit, here.office, here.person, form.day("begin"), form.day("until"))
    except InvalidInput as error:
        await here.undo(error)
        await here.begin()
        typed = {name: form.text(name) for name in ("begin", "until")}
        tried = Form(typed, {str(error.data.get("field", "begin")): error.message})
        return await settings_page(request, here, tried, of_error(error).status)
    return await kept_once(repeat, done("/settings#away", "away"))


@router.post("/settings/away/{away_id}/remove")
async def remove(away_id: Id, request: Request, here: InHere) -> Response:
    """Take days away out."""
    await posted(request)
    await away.remove(here.unit, here.person, away_id)
    return done("/settings#away", "away-removed")
