"""Deleting what is one's own, once it was read what goes and what stays; and asking to be erased."""

from __future__ import annotations

from fastapi import Request, Response

from goalcoach.coach import my_data
from goalcoach.web.guard import guarded_router
from goalcoach.web.here import InHere
from goalcoach.web.pages.phrases import since
from goalcoach.web.pages.posted import posted
from goalcoach.web.pages.render import EMPTY, Form, done, page

router = guarded_router(include_in_schema=False)


@router.get("/about-me/delete")
async def look(request: Request, here: InHere) -> Response:
    """What would go, what would stay and whom to ask."""
    return await _page(request, here)


@router.post("/about-me/delete")
async def delete(request: Request, here: InHere) -> Response:
    """Delete it, when the box was ticked."""
    form = await posted(request)
    if not form.line("sure"):
        return await _page(
            request, here, Form({}, {"sure": "Tick the box if you want all of this to go."}), 422
        )
    await my_data.delete(here.unit, here.person)
    here.afterwards = here.worker.scrub
    return done("/about-me", "my-data-deleted")


@router.post("/about-me/erasing")
async def ask(here: InHere) -> Response:
    """Ask to be erased."""
    await my_data.ask(here.unit, here.office, here.person)
    return done("/about-me/delete", "erasing-asked")


@router.post("/about-me/erasing/back")
async def take_back(here: InHere) -> Response:
    """Ask no more."""
    await my_data.take_back(here.unit, here.person)
    return done("/about-me/delete", "erasing-back")


async def _page(request: Request, here: InHere, form: Form = EMPTY, status: int = 200) -> Response:
    asked = await my_data.asked(here.unit, here.person)
    return page(
        request,
        "my_data.html",
        status=status,
        section="/settings",
        form=form,
        told=await my_data.look(here.unit, here.person),
        asked=since(asked, here.office) if asked else "",
    )
