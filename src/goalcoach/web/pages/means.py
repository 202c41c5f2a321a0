"""Hours, money and help on the page of a development goal: what was confirmed, and confirming it."""

from __future__ import annotations

from collections.abc import Mapping

from fastapi import Request, Response

from goalcoach.coach import means
from goalcoach.coach.means import Given
from goalcoach.domain.errors import InvalidInput
from goalcoach.domain.goal import GoalId
from goalcoach.store.means_port import Means
from goalcoach.web.api.fields import Id
from goalcoach.web.errors import of_error
from goalcoach.web.guard import guarded_router
from goalcoach.web.here import InHere
from goalcoach.web.pages.goal import goal_page
from goalcoach.web.pages.posted import Posted, kept_once, posted, repeated
from goalcoach.web.pages.render import Form, done

router = guarded_router(include_in_schema=False)


@router.post("/goals/{goal_id}/means")
async def answer(goal_id: Id, request: Request, here: InHere) -> Response:
    """The manager confirms some of it, or says what is possible instead."""
    form = await posted(request)
    repeat, known = await repeated(request, here, form)
    if known is not None:
        return known
    seen = {each: form.text(f"{each}_asked") for each in Means if form.text(f"{each}_asked")}
    try:
        await means.answer(here.unit, here.office, here.person, GoalId(goal_id), _given(form), seen=seen)
    except InvalidInput as error:
        await here.undo(error)
        await here.begin()
        names = [name for each in Means for name in (each.value, f"{each}_words")]
        wrong = {str(error.data.get("field", "means")): error.message}
        tried = Form({name: form.text(name) for name in names}, wrong)
        return await goal_page(request, here, goal_id, tried, of_error(error).status)
    return await kept_once(repeat, done(f"/goals/{goal_id}", "means-answered"))


def _given(form: Posted) -> Mapping[Means, Given]:
    """What was chosen; what was left alone is not answered."""
    return {
        each: Given(agreed=form.line(each) == "yes", words=form.text(f"{each}_words"))
        for each in Means
        if form.line(each) in {"yes", "no"}
    }
