"""For HR: a version's way to being live, and back: put forward, sign off, make a draft again, roll back."""

from __future__ import annotations

from fastapi import Request, Response

from goalcoach.domain.errors import Conflict, GoalcoachError, InvalidInput
from goalcoach.evaluation.desk import forwarding, promoting
from goalcoach.web.api.fields import PromptRoom, PromptTask, VersionNumber
from goalcoach.web.errors import of_error
from goalcoach.web.guard import guarded_router
from goalcoach.web.here import Here, InHere
from goalcoach.web.pages.posted import posted
from goalcoach.web.pages.prompts import ALL, VERSION, version_page
from goalcoach.web.pages.render import done

router = guarded_router(include_in_schema=False)


@router.post(f"{VERSION}/forward")
async def forward(
    room: PromptRoom, task: PromptTask, number: VersionNumber, request: Request, here: InHere
) -> Response:
    """Put a draft forward with the report of a run."""
    id_, form = f"{room}/{task}", await posted(request)
    try:
        await forwarding.put_forward(
            here.unit,
            here.office,
            here.person,
            id_,
            number,
            run_id=form.id("run"),
            note=form.text("note"),
            revision=form.number("revision"),
        )
    except (Conflict, InvalidInput) as error:
        return await _refused(request, here, id_, number, error)
    return done(f"{ALL}/{id_}/{number}", "prompt-forward")


@router.post(f"{VERSION}/back")
async def back(
    room: PromptRoom, task: PromptTask, number: VersionNumber, request: Request, here: InHere
) -> Response:
    """Make a candidate a draft again."""
    id_, form = f"{room}/{task}", await posted(request)
    try:
        await promoting.back(
            here.unit,
            here.office,
            here.person,
            id_,
            number,
            note=form.text("note"),
            revision=form.number("revision"),
        )
    except (Conflict, InvalidInput) as error:
        return await _refused(request, here, id_, number, error)
    return done(f"{ALL}/{id_}/{number}", "prompt-back")


@router.post(f"{VERSION}/sign-off")
async def sign_off(
    room: PromptRoom, task: PromptTask, number: VersionNumber, request: Request, here: InHere
) -> Response:
    """Make a candidate live."""
    id_, form = f"{room}/{task}", await posted(request)
    try:
        await promoting.sign_off(
            here.unit,
            here.office,
            here.person,
            id_,
            number,
            note=form.text("note"),
            revision=form.number("revision"),
            alone=here.wired.settings.prompts_alone,
        )
    except (Conflict, InvalidInput) as error:
        return await _refused(request, here, id_, number, error)
    return done(f"{ALL}/{id_}/{number}", "prompt-live")


@router.post(f"{VERSION}/live")
async def roll_back(
    room: PromptRoom, task: PromptTask, number: VersionNumber, request: Request, here: InHere
) -> Response:
    """Make a version live again that was so before."""
    id_, form = f"{room}/{task}", await posted(request)
    try:
        await promoting.roll_back(
            here.unit,
            here.office,
            here.person,
            id_,
            number,
            note=form.text("note"),
            live=form.number("live"),
        )
    except (Conflict, InvalidInput) as error:
        return await _refused(request, here, id_, number, error)
    return done(f"{ALL}/{id_}", "prompt-live")


async def _refused(request: Request, here: Here, id_: str, number: int, error: GoalcoachError) -> Response:
    await here.undo(error)
    await here.begin()
    return await version_page(request, here, id_, number, told=error.message, status=of_error(error).status)
