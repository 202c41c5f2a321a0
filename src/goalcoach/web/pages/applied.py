"""Where a development goal was used, who saw it, what was learned: a part of the page of the goal."""

from __future__ import annotations

from fastapi import Request, Response

from goalcoach.coach import applied
from goalcoach.domain.errors import InvalidInput
from goalcoach.domain.goal import GoalId
from goalcoach.store.use_port import UseKind
from goalcoach.web.api.fields import Id
from goalcoach.web.errors import of_error
from goalcoach.web.guard import guarded_router
from goalcoach.web.here import InHere
from goalcoach.web.pages.goal import goal_page
from goalcoach.web.pages.posted import kept_once, posted, repeated
from goalcoach.web.pages.render import Form, done

router = guarded_router(include_in_schema=False)


@router.post("/goals/{goal_id}/applied")
async def enter(goal_id: Id, request: Request, here: InHere) -> Response:
    """A use, what was seen, that the learning is completed, or what was learned."""
    form = await posted(request)
    repeat, known = await repeated(request, here, form)
    if known is not None:
        return known
    try:
        kind = UseKind(form.line("kind")) if form.line("kind") else None
    except ValueError:
        raise InvalidInput("This form is not complete. Load the page again.", field="kind") from None
    try:
        await applied.enter(
            here.unit,
            here.office,
            here.person,
            GoalId(goal_id),
            kind=kind,
            text=form.text("used"),
            day=form.day("used_on"),
        )
    except InvalidInput as error:
        await here.undo(error)
        await here.begin()
        field = {"text": "used", "day": "used_on"}.get(str(error.data.get("field")), "used_on")
        values = {name: form.text(name) for name in ("used", "used_on")}
        tried = Form(values, {field: error.message})
        return await goal_page(request, here, goal_id, tried, of_error(error).status)
    return await kept_once(repeat, done(f"/goals/{goal_id}", "evidence-entered"))
