"""A development goal for one gap of an aim: ways to begin with, and a form for the rest."""

from __future__ import annotations

from urllib.parse import quote

from fastapi import Request, Response

from goalcoach.coach.learning_step import step_of_aim
from goalcoach.web.api.fields import EntryId, Id
from goalcoach.web.asking import StepOf
from goalcoach.web.guard import guarded_router
from goalcoach.web.here import Here, InHere
from goalcoach.web.pages import learning_goal
from goalcoach.web.pages.learning_goal import Place

router = guarded_router(include_in_schema=False)


@router.get("/growth/aims/{aim_id}/goal/{competency}")
async def begin(aim_id: Id, competency: EntryId, request: Request, here: InHere) -> Response:
    """The form, with what can be known filled in."""
    return await learning_goal.begin(request, here, await _place(here, aim_id, competency))


@router.post("/growth/aims/{aim_id}/goal/{competency}")
async def keep(aim_id: Id, competency: EntryId, request: Request, here: InHere) -> Response:
    """Keep the goal and what stands beside it, as a private draft."""
    return await learning_goal.keep(request, here, lambda: _place(here, aim_id, competency))


async def _place(here: Here, aim_id: str, competency: str) -> Place:
    step = await step_of_aim(here.unit, here.office, here.person, aim_id, competency)
    return Place(
        step=step,
        of=StepOf(line=step.line, aim_id=aim_id),
        action=f"/growth/aims/{aim_id}/goal/{quote(step.line.competency.id)}",
        back=(f"/growth/aims/{aim_id}", "Your aim"),
        watches=False,
    )
