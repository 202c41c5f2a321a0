"""The page on which a step becomes a development goal, whether an aim or a shortfall asks for it."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import dataclass

from fastapi import Request, Response

from goalcoach.coach import learning_step
from goalcoach.coach.learning_step import Step
from goalcoach.domain.errors import InvalidInput
from goalcoach.web.asking import StepOf, note_taken, proposed
from goalcoach.web.errors import of_error
from goalcoach.web.here import Here
from goalcoach.web.pages import growth_view as view
from goalcoach.web.pages.learning_form import WAY, chosen, helped, prefilled, tried, wants_offer, written
from goalcoach.web.pages.learning_parts import offering, parts
from goalcoach.web.pages.posted import kept_once, posted, repeated
from goalcoach.web.pages.render import Form, done, page
from goalcoach.web.pages.ways_beside import ways_beside


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """A step, and where its page stands."""

    step: Step
    of: StepOf
    action: str
    """Where the form is sent."""
    back: tuple[str, str]
    """Address and name of the page it came from."""
    watches: bool
    """Whether the goal names a number that should move."""


async def begin(request: Request, here: Here, place: Place) -> Response:
    """The form, with what can be known filled in."""
    return await _page(request, here, place, Form(_begun(here, place.step), {}))


async def keep(request: Request, here: Here, find: Callable[[], Awaitable[Place]]) -> Response:
    """Keep what was sent as a private draft; the place is looked for once the form was read."""
    form = await posted(request)
    repeat, known = await repeated(request, here, form)
    if known is not None:
        return known
    place = await find()
    if wants_offer(form):
        return await _page(request, here, place, offering(form))
    ways = (*place.step.ways, *await proposed(here, place.of))
    way = chosen(form, ways)
    try:
        goal = await learning_step.keep(
            here.unit, here.office, here.person, place.step, helped(written(form, ways), way)
        )
    except InvalidInput as error:
        await here.undo(error)
        await here.begin()
        wrong = {str(error.data.get("field", "text")): error.message}
        return await _page(request, here, place, Form(tried(form), wrong), of_error(error).status)
    await note_taken(here, way, goal)
    return await kept_once(repeat, done(f"/goals/{goal.id}", "written"))


def _begun(here: Here, step: Step) -> dict[str, str]:
    return prefilled(step.line, here.office.today(), step.language, watched=step.watched)


async def _page(request: Request, here: Here, place: Place, form: Form, status: int = 200) -> Response:
    step = place.step
    return page(
        request,
        "learning_goal.html",
        status=status,
        key=here.office.new_id(),
        section="/growth",
        back=place.back,
        action=place.action,
        line=step.line,
        bar=view.bar(step.line),
        beside=await ways_beside(here, place.of),
        kinds=WAY,
        ways=[(each.key, WAY[each.way], each.text) for each in step.ways],
        language=step.language,
        watches=place.watches,
        **await parts(here, form, _begun(here, step)),
    )
