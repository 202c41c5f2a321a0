"""For a manager: proposing to find out why a result falls short. What comes of it is its owner's."""

from __future__ import annotations

from fastapi import Request, Response

from goalcoach.coach import proposals
from goalcoach.domain.errors import Conflict, InvalidInput
from goalcoach.domain.goal import GoalId
from goalcoach.domain.person import PersonId
from goalcoach.web.api.fields import Id
from goalcoach.web.errors import of_error
from goalcoach.web.guard import guarded_router
from goalcoach.web.here import Here, InHere
from goalcoach.web.pages.posted import kept_once, posted, repeated
from goalcoach.web.pages.render import Form, done, page
from goalcoach.web.pages.shortfall_form import BETTER, FIELDS, numbers, values_known

router = guarded_router(include_in_schema=False)


@router.get("/goals/{goal_id}/look-into")
async def new(goal_id: Id, request: Request, here: InHere) -> Response:
    """By how much, and a sentence."""
    return await _page(request, here, goal_id)


@router.post("/goals/{goal_id}/look-into")
async def propose(goal_id: Id, request: Request, here: InHere) -> Response:
    """Propose it to the goal's owner."""
    form = await posted(request)
    repeat, known = await repeated(request, here, form)
    if known is not None:
        return known
    goal, owner = await proposals.goal_for(here.unit, here.person, GoalId(goal_id))
    try:
        sent = numbers(form)
        await proposals.propose(
            here.unit,
            here.office,
            here.person,
            goal.id,
            actual=sent.actual,
            target=sent.target,
            unit_of=sent.unit,
            falling=sent.falling,
            day=sent.day or here.office.today(),
            words=form.text("words"),
        )
    except (InvalidInput, Conflict) as error:
        await here.undo(error)
        await here.begin()
        values = {name: form.text(name) for name in (*FIELDS, "words")}
        tried = Form(values, {str(error.data.get("field", "words")): error.message})
        return await _page(request, here, goal_id, tried, of_error(error).status)
    return await kept_once(repeat, done(f"/team/{owner.id}/growth", "proposed"))


@router.post("/team/{person_id}/proposals/{proposal_id}/remove")
async def withdraw(person_id: Id, proposal_id: Id, request: Request, here: InHere) -> Response:
    """Take back what nobody answered."""
    await posted(request)
    await proposals.withdraw(here.unit, here.person, PersonId(person_id), proposal_id)
    return done(f"/team/{person_id}/growth", "proposal-back")


async def _page(
    request: Request, here: Here, goal_id: str, form: Form | None = None, status: int = 200
) -> Response:
    goal, owner = await proposals.goal_for(here.unit, here.person, GoalId(goal_id))
    known = values_known(goal.version.draft.measure, await here.unit.check_ins.of(goal.id))
    return page(
        request,
        "propose.html",
        status=status,
        key=here.office.new_id(),
        section="/team",
        goal=goal,
        owner=owner.name,
        better=BETTER,
        form=form or Form(known, {}),
        today=here.office.today().isoformat(),
    )
