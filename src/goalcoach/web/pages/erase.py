"""For the administrator: erase somebody who left, once it was read what goes and what stays."""

from __future__ import annotations

from fastapi import Request, Response

from goalcoach.coach import erasing
from goalcoach.domain.errors import Conflict
from goalcoach.domain.person import PersonId, email_key
from goalcoach.web.api.fields import Id
from goalcoach.web.errors import of_error
from goalcoach.web.guard import guarded_router
from goalcoach.web.here import Here, InHere
from goalcoach.web.pages.posted import posted
from goalcoach.web.pages.render import EMPTY, Form, done, page

router = guarded_router(include_in_schema=False)


@router.get("/admin/people/{person_id}/erase")
async def look(person_id: Id, request: Request, here: InHere) -> Response:
    """What would go, and what would stay with others."""
    return await _page(request, here, PersonId(person_id))


@router.post("/admin/people/{person_id}/erase")
async def erase(person_id: Id, request: Request, here: InHere) -> Response:
    """Erase them, when their address was written again."""
    form = await posted(request)
    told = await erasing.foresee(here.unit, PersonId(person_id))
    typed = form.line("email")
    if email_key(typed) != email_key(told.person.email):
        wrong = Form(
            {"email": typed}, {"email": "That is not their e-mail address. Write it as it stands above."}
        )
        return await _page(request, here, told.person.id, wrong, 422)
    try:
        await erasing.erase(
            here.unit, here.office, told.person.id, by=here.person.id, revision=form.number("version")
        )
    except Conflict as error:
        await here.undo(error)
        await here.begin()
        stale = Form({"email": typed}, {"email": error.message})
        return await _page(request, here, told.person.id, stale, of_error(error).status)
    here.afterwards = here.worker.scrub
    return done("/admin/people", "erased")


async def _page(
    request: Request, here: Here, person_id: PersonId, form: Form = EMPTY, status: int = 200
) -> Response:
    told = await erasing.foresee(here.unit, person_id)
    return page(request, "erase.html", status=status, section="/admin/people", form=form, told=told)
