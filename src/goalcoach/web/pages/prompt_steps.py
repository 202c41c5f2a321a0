"""For HR: a version's way to being live, and back: put forward, sign off, make a draft again, roll back."""

from __future__ import annotations

from collections.abc import Awaitable, Callable

from fastapi import Request, Response

from goalcoach.domain.errors import Conflict, InvalidInput
from goalcoach.evaluation.desk import forwarding, promoting
from goalcoach.web.api.fields import PromptRoom, PromptTask, VersionNumber
from goalcoach.web.errors import of_error
from goalcoach.web.guard import guarded_router
from goalcoach.web.here import Here, InHere
from goalcoach.web.pages.posted import Posted, posted
from goalcoach.web.pages.prompts import ALL, VERSION, version_page
from goalcoach.web.pages.render import done

router = guarded_router(include_in_schema=False)

Step = Callable[[Here, str, int, Posted], Awaitable[None]]


@router.post(f"{VERSION}/forward")
async def forward(
    room: PromptRoom, task: PromptTask, number: VersionNumber, request: Request, here: InHere
) -> Response:
    """Put a draft forward with the report of a run."""
    return await _taken(request, here, f"{room}/{task}", number, _forward, "prompt-forward")


@router.post(f"{VERSION}/back")
async def back(
    room: PromptRoom, task: PromptTask, number: VersionNumber, request: Request, here: InHere
) -> Response:
    """Make a candidate a draft again."""
    return await _taken(request, here, f"{room}/{task}", number, _back, "prompt-back")


@router.post(f"{VERSION}/sign-off")
async def sign_off(
    room: PromptRoom, task: PromptTask, number: VersionNumber, request: Request, here: InHere
) -> Response:
    """Make a candidate live."""
    return await _taken(request, here, f"{room}/{task}", number, _sign_off, "prompt-live")


@router.post(f"{VERSION}/live")
async def roll_back(
    room: PromptRoom, task: PromptTask, number: VersionNumber, request: Request, here: InHere
) -> Response:
    """Make a version live again that was so before."""
    return await _taken(request, here, f"{room}/{task}", number, _roll_back, "prompt-live", beside=True)


async def _taken(
    request: Request, here: Here, id_: str, number: int, step: Step, notice: str, *, beside: bool = False
) -> Response:
    """The page of the version once a step was taken, or with what stands against it.

    `beside`: the page of the prompt in its place, where the version stands among the others.
    """
    form = await posted(request)
    try:
        await step(here, id_, number, form)
    except (Conflict, InvalidInput) as error:
        await here.undo(error)
        await here.begin()
        status = of_error(error).status
        if error.data.get("field") == "note":
            noted = {"note": form.text("note")}, {"note": error.message}
            return await version_page(request, here, id_, number, noted=noted, status=status)
        return await version_page(request, here, id_, number, told=error.message, status=status)
    return done(f"{ALL}/{id_}" if beside else f"{ALL}/{id_}/{number}", notice)


async def _forward(here: Here, id_: str, number: int, form: Posted) -> None:
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


async def _back(here: Here, id_: str, number: int, form: Posted) -> None:
    note, revision = form.text("note"), form.number("revision")
    await promoting.back(here.unit, here.office, here.person, id_, number, note=note, revision=revision)


async def _sign_off(here: Here, id_: str, number: int, form: Posted) -> None:
    await forwarding.sign_off(
        here.unit,
        here.office,
        here.person,
        id_,
        number,
        seen=form.all("seen"),
        note=form.text("note"),
        revision=form.number("revision"),
        alone=here.wired.settings.prompts_alone,
    )


async def _roll_back(here: Here, id_: str, number: int, form: Posted) -> None:
    note, live = form.line("note"), form.number("live")
    await promoting.roll_back(here.unit, here.office, here.person, id_, number, note=note, live=live)
