"""A development goal for one gap of an aim: ways to begin with, and a form for the rest."""

from __future__ import annotations

from urllib.parse import quote

from fastapi import Request, Response

from goalcoach.coach.learning_step import Step, step_of_aim
from goalcoach.coach.learning_step import keep as keep_goal
from goalcoach.domain.errors import InvalidInput
from goalcoach.web.api.fields import EntryId, Id
from goalcoach.web.asking import StepOf, note_taken, proposed
from goalcoach.web.errors import of_error
from goalcoach.web.guard import guarded_router
from goalcoach.web.here import Here, InHere
from goalcoach.web.pages import growth_view as view
from goalcoach.web.pages.learning_form import WAY, chosen, helped, prefilled, tried, wants_offer, written
from goalcoach.web.pages.learning_parts import offering, parts
from goalcoach.web.pages.posted import kept_once, posted, repeated
from goalcoach.web.pages.render import Form, done, page
from goalcoach.web.pages.ways_beside import ways_beside

router = guarded_router(include_in_schema=False)


@router.get("/growth/aims/{aim_id}/goal/{competency}")
async def begin(aim_id: Id, competency: EntryId, request: Request, here: InHere) -> Response:
    """The form, with what can be known filled in."""
    step = await step_of_aim(here.unit, here.office, here.person, aim_id, competency)
    return await _page(request, here, aim_id, step, Form(_begun(here, step), {}))


@router.post("/growth/aims/{aim_id}/goal/{competency}")
async def keep(aim_id: Id, competency: EntryId, request: Request, here: InHere) -> Response:
    """Keep the goal and what stands beside it, as a private draft."""
    form = await posted(request)
    repeat, known = await repeated(request, here, form)
    if known is not None:
        return known
    step = await step_of_aim(here.unit, here.office, here.person, aim_id, competency)
    if wants_offer(form):
        return await _page(request, here, aim_id, step, offering(form))
    ways = (*step.ways, *await proposed(here, StepOf(line=step.line, aim_id=aim_id)))
    way = chosen(form, ways)
    try:
        goal = await keep_goal(here.unit, here.office, here.person, step, helped(written(form, ways), way))
    except InvalidInput as error:
        await here.undo(error)
        await here.begin()
        wrong = {str(error.data.get("field", "text")): error.message}
        return await _page(request, here, aim_id, step, Form(tried(form), wrong), of_error(error).status)
    await note_taken(here, way, goal)
    return await kept_once(repeat, done(f"/goals/{goal.id}", "written"))


def _begun(here: Here, step: Step) -> dict[str, str]:
    return prefilled(step.line, here.office.today(), step.language)


async def _page(
    request: Request, here: Here, aim_id: str, step: Step, form: Form, status: int = 200
) -> Response:
    return page(
        request,
        "learning_goal.html",
        status=status,
        key=here.office.new_id(),
        section="/growth",
        back=(f"/growth/aims/{aim_id}", "Your aim"),
        action=f"/growth/aims/{aim_id}/goal/{quote(step.line.competency.id)}",
        line=step.line,
        bar=view.bar(step.line),
        beside=await ways_beside(here, StepOf(line=step.line, aim_id=aim_id)),
        kinds=WAY,
        ways=[(WAY[each.way], each.text) for each in step.ways],
        language=step.language,
        watches=False,
        **await parts(here, form, _begun(here, step)),
    )
