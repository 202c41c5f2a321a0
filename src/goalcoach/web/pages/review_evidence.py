"""Step 1 of a prepared conversation: the evidence of its period, to keep or leave out."""

from __future__ import annotations

from collections.abc import Collection
from typing import Annotated

from fastapi import Query, Request, Response

from goalcoach.coach.reviews import preparing
from goalcoach.domain.errors import Conflict, InvalidInput
from goalcoach.exchange.sheet_of import days_told, writers
from goalcoach.web.api.fields import Id
from goalcoach.web.errors import of_error
from goalcoach.web.guard import guarded_router
from goalcoach.web.here import Here, InHere
from goalcoach.web.pages import review_view as view
from goalcoach.web.pages import review_words as say
from goalcoach.web.pages.posted import posted
from goalcoach.web.pages.render import EMPTY, Form, page, see_other

router = guarded_router(include_in_schema=False)
ONE = "/reviews/{preparation_id}"
By = Annotated[str, Query(pattern="^(goal|third)$")]


@router.get(ONE)
async def look(preparation_id: Id, request: Request, here: InHere, by: By = "goal") -> Response:
    """What is written down of the period, by goal or by thirds."""
    return await _page(request, here, preparation_id, by=by)


@router.post(f"{ONE}/evidence")
async def leave_out(preparation_id: Id, request: Request, here: InHere) -> Response:
    """Leave out what is ticked, keep the rest, and go on to the points."""
    form = await posted(request)
    excluded = frozenset(form.all("out"))
    by = "third" if form.line("by") == "third" else "goal"
    try:
        revision = form.number("revision")
        before, _ = await preparing.seen(here.unit, here.person, preparation_id, revision)
        if excluded != frozenset(before.excluded):
            await preparing.leave_out(
                here.unit, here.office, here.person, preparation_id, excluded, revision=revision
            )
    except (InvalidInput, Conflict) as error:
        await here.undo(error)
        await here.begin()
        tried, status = Form({}, {"evidence": error.message}), of_error(error).status
        return await _page(request, here, preparation_id, tried, status, by=by, ticked=excluded)
    return see_other(f"/reviews/{preparation_id}/points")


async def _page(
    request: Request,
    here: Here,
    preparation_id: str,
    form: Form = EMPTY,
    status: int = 200,
    *,
    by: str,
    ticked: Collection[str] | None = None,
) -> Response:
    looked = await preparing.look(here.unit, here.office, here.person, preparation_id)
    told = looked.preparation
    items = sorted(looked.dossier.gathered.evidence.items, key=lambda each: (each.day, each.id))
    names = await writers(here.unit, items)
    views = {
        each.id: view.item_view(each, names, told, excluded=None if ticked is None else each.id in ticked)
        for each in items
    }
    head = view.head(looked, "")
    return page(
        request,
        "review_evidence.html",
        status=status,
        section=head.section,
        head=head,
        form=form,
        by=by,
        groups=(view.by_third if by == "third" else view.by_goal)(looked, items, views),
        kept=sum(not each.excluded for each in views.values()),
        total=len(views),
        thirds=[view.third_view(each) for each in looked.dossier.coverage.thirds],
        bare=[days_told(each.begin, each.until) for each in looked.dossier.coverage.bare],
        lopsided=looked.dossier.coverage.lopsided,
        untold=say.UNTOLD[told.side].format(other=looked.other.name),
        pointed=bool(told.points),
    )
