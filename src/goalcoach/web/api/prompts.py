"""Prompts and their versions over the API, for HR: read, copy, write, put forward, sign off, go back."""

from __future__ import annotations

from decimal import Decimal
from typing import Annotated

from fastapi import Response
from pydantic import Field, StringConstraints

from goalcoach.coach.texts import clean
from goalcoach.domain.errors import NotFound
from goalcoach.evaluation.desk import forwarding, promoting, versions
from goalcoach.evaluation.desk.versions import Version
from goalcoach.prompts.own import Words
from goalcoach.web.api.documented import Revision, problems, tag
from goalcoach.web.api.fields import Body, IdIn, PromptRoom, PromptTask, VersionNumber
from goalcoach.web.api.prompts_out import (
    PromptLine,
    PromptOut,
    VersionOut,
    prompt_line,
    prompt_out,
    version_out,
)
from goalcoach.web.guard import guarded_router
from goalcoach.web.here import Here, InHere
from goalcoach.web.once import Once

router = guarded_router("/api/v1", tags=["prompts"])
ALL = "/prompts"
ONE = f"{ALL}/{{room}}/{{task}}"
VERSIONS = f"{ONE}/versions"
VERSION = f"{VERSIONS}/{{number}}"
CheckName = Annotated[str, StringConstraints(max_length=100)]
Note = Annotated[str, StringConstraints(max_length=promoting.LONGEST_NOTE)]


class CopyIn(Body):
    """Which version to begin with."""

    version: Annotated[int, Field(ge=1, le=9_999)]


class WordsIn(Body):
    """The words of a draft. Blanks such as {{language}} are filled by goalcoach."""

    system: Annotated[str, StringConstraints(max_length=20_000)]
    user: Annotated[str, StringConstraints(max_length=8_000)]
    temperature: Annotated[Decimal, Field(ge=0, le=1)]
    max_tokens: Annotated[int, Field(ge=1, le=99_999)]
    changed: Annotated[str, StringConstraints(max_length=300)]
    """What is to get better, in a sentence."""


class NoteIn(Body):
    """What whoever decides wants to say."""

    note: Note = ""


class SignIn(NoteIn):
    """What whoever signs a version off says."""

    seen: Annotated[list[CheckName], Field(max_length=20, default_factory=list)]
    """Names of what the gate calls not measured: that they know of it. 422 names those that are left out."""


class ForwardIn(Body):
    """With which run."""

    run_id: IdIn
    note: Note
    """What gets better, for whoever signs it off."""


class LiveIn(Body):
    """What is live now, as whoever decides saw it."""

    instead_of: Annotated[int, Field(ge=1, le=9_999)]
    note: Note
    """Why you go back, for whoever reads this later."""


@router.get(ALL, summary="Prompts", responses=problems())
async def every(here: InHere) -> list[PromptLine]:
    """What a language model is asked with, one for each job."""
    return [prompt_line(each) for each in await versions.shelves(here.unit)]


@router.get(ONE, summary="A prompt", responses=problems(404))
async def one(room: PromptRoom, task: PromptTask, here: InHere) -> PromptOut:
    """All its versions, and what was done with them."""
    return prompt_out(await versions.shelf(here.unit, f"{room}/{task}"))


@router.post(
    VERSIONS,
    summary="Copy a version",
    status_code=201,
    dependencies=[Once],
    responses=problems(404, 409, body=True),
)
async def copy(
    room: PromptRoom, task: PromptTask, body: CopyIn, response: Response, here: InHere
) -> VersionOut:
    """A draft with its words, which nobody is asked with."""
    id_ = f"{room}/{task}"
    made = await versions.copy(here.unit, here.office, here.person, id_, body.version)
    response.headers["Location"] = f"/api/v1/prompts/{id_}/versions/{made.version}"
    return await _sent(here, response, id_, made.version)


@router.get(VERSION, summary="A version of a prompt", responses=problems(404))
async def version(
    room: PromptRoom, task: PromptTask, number: VersionNumber, response: Response, here: InHere
) -> VersionOut:
    """Its words."""
    return await _sent(here, response, f"{room}/{task}", number)


@router.put(VERSION, summary="Change a draft", responses=problems(404, 409, 428, body=True))
async def edit(
    room: PromptRoom,
    task: PromptTask,
    number: VersionNumber,
    body: WordsIn,
    revision: Revision,
    response: Response,
    here: InHere,
) -> VersionOut:
    """Its words alone; what it is asked for, and with what, stays."""
    words = Words(
        system=clean(body.system, "system"),
        user=clean(body.user, "user"),
        temperature=body.temperature,
        max_tokens=body.max_tokens,
        changed=clean(body.changed, "changed"),
    )
    await versions.edit(
        here.unit, here.office, here.person, f"{room}/{task}", number, words, revision=revision
    )
    return await _sent(here, response, f"{room}/{task}", number)


@router.delete(VERSION, summary="Remove a draft", status_code=204, responses=problems(404, 409))
async def remove(room: PromptRoom, task: PromptTask, number: VersionNumber, here: InHere) -> None:
    """One that was never put forward."""
    await versions.remove(here.unit, f"{room}/{task}", number)


@router.post(
    f"{VERSION}/forward", summary="Put a draft forward", responses=problems(404, 409, 428, body=True)
)
async def forward(
    room: PromptRoom,
    task: PromptTask,
    number: VersionNumber,
    body: ForwardIn,
    revision: Revision,
    response: Response,
    here: InHere,
) -> VersionOut:
    """With a run that tried it beside the live version. 409: the gate does not let it pass, and says why."""
    id_ = f"{room}/{task}"
    await forwarding.put_forward(
        here.unit,
        here.office,
        here.person,
        id_,
        number,
        run_id=body.run_id,
        note=body.note,
        revision=revision,
    )
    return await _sent(here, response, id_, number)


@router.post(
    f"{VERSION}/back", summary="Make a draft of it again", responses=problems(404, 409, 428, body=True)
)
async def back(
    room: PromptRoom,
    task: PromptTask,
    number: VersionNumber,
    body: NoteIn,
    revision: Revision,
    response: Response,
    here: InHere,
) -> VersionOut:
    """A version that waits for a second person."""
    id_ = f"{room}/{task}"
    await promoting.back(here.unit, here.office, here.person, id_, number, note=body.note, revision=revision)
    return await _sent(here, response, id_, number)


@router.post(
    f"{VERSION}/sign-off", summary="Sign a version off", responses=problems(404, 409, 428, body=True)
)
async def sign_off(
    room: PromptRoom,
    task: PromptTask,
    number: VersionNumber,
    body: SignIn,
    revision: Revision,
    response: Response,
    here: InHere,
) -> VersionOut:
    """It is live from then on. By somebody else in HR than who put it forward."""
    id_ = f"{room}/{task}"
    await forwarding.sign_off(
        here.unit,
        here.office,
        here.person,
        id_,
        number,
        seen=body.seen,
        note=body.note,
        revision=revision,
        alone=here.wired.settings.prompts_alone,
    )
    return await _sent(here, response, id_, number)


@router.post(f"{VERSION}/live", summary="Go back to a version", responses=problems(404, 409, body=True))
async def live(
    room: PromptRoom,
    task: PromptTask,
    number: VersionNumber,
    body: LiveIn,
    response: Response,
    here: InHere,
) -> VersionOut:
    """To one that was live before, or comes with goalcoach."""
    id_ = f"{room}/{task}"
    await promoting.roll_back(
        here.unit, here.office, here.person, id_, number, note=body.note, live=body.instead_of
    )
    return await _sent(here, response, id_, number)


async def _sent(here: Here, response: Response, id_: str, number: int) -> VersionOut:
    """As it is now; of an own one with its revision. Raises NotFound."""
    found: Version | None = (await versions.shelf(here.unit, id_)).version(number)
    if found is None:
        raise NotFound(f"There is no version {number} of {id_}.")
    tag(response, found.own.revision if found.own else 0)
    return version_out(found)
