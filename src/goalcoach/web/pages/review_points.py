"""Step 2 of a prepared conversation: its points with what they rest on, and having them made."""

from __future__ import annotations

from fastapi import Request, Response

from goalcoach.coach.reviews import making, preparing
from goalcoach.domain.errors import Conflict, InvalidInput, TooMany, Unavailable
from goalcoach.domain.preparation import PointAuthor
from goalcoach.web.api.fields import Id
from goalcoach.web.errors import of_error
from goalcoach.web.guard import guarded_router
from goalcoach.web.here import Here, InHere
from goalcoach.web.pages import review_view as view
from goalcoach.web.pages.posted import posted
from goalcoach.web.pages.render import EMPTY, Form, done, page
from goalcoach.web.reviewing import have_asked

router = guarded_router(include_in_schema=False)
POINTS = "/reviews/{preparation_id}/points"


@router.get(POINTS)
async def look(preparation_id: Id, request: Request, here: InHere) -> Response:
    """The points as they stand."""
    return await _page(request, here, preparation_id)


@router.post(POINTS)
async def make(preparation_id: Id, request: Request, here: InHere) -> Response:
    """Have the built-in coach make them at once, or the language model, for as long as it takes."""
    form = await posted(request)
    try:
        revision = form.number("revision")
        if form.line("by") == "model":
            await have_asked(here, preparation_id, revision)
        else:
            await making.make(here.unit, here.office, here.person, preparation_id, revision=revision)
    except (InvalidInput, Conflict, TooMany, Unavailable) as error:
        await here.undo(error)
        await here.begin()
        tried = Form({}, {"made": error.message})
        return await _page(request, here, preparation_id, tried, of_error(error).status)
    return done(f"/reviews/{preparation_id}/points", "points-made")


async def _page(
    request: Request, here: Here, preparation_id: str, form: Form = EMPTY, status: int = 200
) -> Response:
    looked = await preparing.look(here.unit, here.office, here.person, preparation_id)
    told = looked.preparation
    evidence = looked.dossier.gathered.evidence
    views = await view.item_views(here.unit, evidence.items, told)
    findings = view.findings_of(looked)
    head = view.head(looked, "/points")
    return page(
        request,
        "review_points.html",
        status=status,
        section=head.section,
        head=head,
        form=form,
        parts=view.parts(told, views, evidence, here.person, view.missing_of(looked), findings),
        asked=findings.get("", ()),
        made=view.made_view(told, here.person.name),
        notice=told.made.notice,
        begun=bool(told.points),
        undoable=told.before is not None,
        own=sum(each.author is PointAuthor.PERSON for each in told.points),
    )
