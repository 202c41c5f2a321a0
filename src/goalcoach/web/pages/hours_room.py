"""What can be done about a month from its page: say what a goal takes, and let something give way."""

from __future__ import annotations

from fastapi import Request, Response

from goalcoach.coach import room
from goalcoach.domain.errors import InvalidInput
from goalcoach.web.errors import of_error
from goalcoach.web.guard import guarded_router
from goalcoach.web.here import Here, InHere
from goalcoach.web.pages.hours import hours_page
from goalcoach.web.pages.posted import ID, Posted, kept_once, posted, repeated
from goalcoach.web.pages.render import Form, done
from goalcoach.web.pages.room_form import giving, sent_room

router = guarded_router(include_in_schema=False)
TAKES = "takes-"
"""Before the id of a goal: the field for its hours."""


@router.post("/growth/hours/goals")
async def say(request: Request, here: InHere) -> Response:
    """Write into goals how many hours a month they take; fields left empty change nothing."""
    form = await posted(request)
    repeat, known = await repeated(request, here, form)
    if known is not None:
        return known
    name = TAKES
    try:
        for name in [each for each in form.data if each.startswith(TAKES)]:
            await _say(here, form, name)
    except InvalidInput as error:
        sent = {each: form.text(each) for each in form.data if each.startswith(TAKES)}
        return await _again(request, here, Form(sent, {name: error.message}), error)
    return await kept_once(repeat, done("/growth/hours", "changed"))


@router.post("/growth/hours/room")
async def make(request: Request, here: InHere) -> Response:
    """Drop a goal, put it off, ease it, or sign for going beyond."""
    form = await posted(request)
    repeat, known = await repeated(request, here, form)
    if known is not None:
        return known
    try:
        await room.make(here.unit, here.office, here.person, giving(form))
    except InvalidInput as error:
        field = str(error.data.get("field", "gives"))
        return await _again(request, here, Form(sent_room(form), {field: error.message}), error)
    return await kept_once(repeat, done("/growth/hours", "room-made"))


async def _say(here: Here, form: Posted, name: str) -> None:
    """Keep the hours of one field. Raises InvalidInput."""
    goal_id, amount = name.removeprefix(TAKES), form.amount(name)
    if ID.fullmatch(goal_id) and amount is not None:
        await room.say_hours(here.unit, here.office, here.person, goal_id, amount, note="hours entered")


async def _again(request: Request, here: Here, form: Form, error: InvalidInput) -> Response:
    await here.undo(error)
    await here.begin()
    return await hours_page(request, here, form, of_error(error).status)
