"""For HR: what a language model is asked. All prompts, their versions, and writing a version of one's own."""

from __future__ import annotations

from decimal import Decimal

from fastapi import Request, Response

from goalcoach.coach.texts import clean
from goalcoach.domain.errors import Conflict, InvalidInput, NotFound
from goalcoach.evaluation.desk import suites, versions
from goalcoach.evaluation.desk.versions import Shelf, Version
from goalcoach.prompts.own import Words
from goalcoach.store.prompt_port import Stage
from goalcoach.web.api.fields import PromptRoom, PromptTask, VersionNumber
from goalcoach.web.errors import of_error
from goalcoach.web.guard import guarded_router
from goalcoach.web.here import Here, InHere
from goalcoach.web.pages.posted import Posted, kept_once, posted, repeated
from goalcoach.web.pages.prompt_view import changes, reading, shelf_view, version_view
from goalcoach.web.pages.prompt_way import way_of
from goalcoach.web.pages.render import Form, done, page

NOTHING: tuple[dict[str, str], dict[str, str]] = ({}, {})
router = guarded_router(include_in_schema=False)
ALL = "/prompts"
ONE = f"{ALL}/{{room}}/{{task}}"
VERSION = f"{ONE}/{{number}}"
FIELDS = ("system", "user", "temperature", "max_tokens", "changed")


@router.get(ALL)
async def every(request: Request, here: InHere) -> Response:
    """All prompts with the version that is asked."""
    found = [shelf_view(each, {}, here.office.zone) for each in await versions.shelves(here.unit)]
    suites.read_beside()
    return page(request, "prompts.html", shelves=found, llm=here.office.asker is not None)


@router.get(ONE)
async def one(room: PromptRoom, task: PromptTask, request: Request, here: InHere) -> Response:
    """All versions of one, and what was done with them."""
    return await shelf_page(request, here, f"{room}/{task}")


@router.post(f"{ONE}/copy")
async def copy(room: PromptRoom, task: PromptTask, request: Request, here: InHere) -> Response:
    """A new draft with the words of a version."""
    form = await posted(request)
    repeat, known = await repeated(request, here, form)
    if known is not None:
        return known
    id_ = f"{room}/{task}"
    try:
        made = await versions.copy(here.unit, here.office, here.person, id_, form.number("version"))
    except Conflict as error:
        await here.undo(error)
        await here.begin()
        return await shelf_page(request, here, id_, error.message, of_error(error).status)
    return await kept_once(repeat, done(f"{ALL}/{id_}/{made.version}", "prompt-copied"))


@router.get(VERSION)
async def version(
    room: PromptRoom, task: PromptTask, number: VersionNumber, request: Request, here: InHere
) -> Response:
    """One version: its words, how a language model reads it, what is different from the one that is live."""
    suites.read_beside()
    return await version_page(request, here, f"{room}/{task}", number)


@router.post(VERSION)
async def edit(
    room: PromptRoom, task: PromptTask, number: VersionNumber, request: Request, here: InHere
) -> Response:
    """Keep the words of a draft."""
    id_, form = f"{room}/{task}", await posted(request)
    try:
        words = words_of(form)
        await versions.edit(
            here.unit, here.office, here.person, id_, number, words, revision=form.number("revision")
        )
    except (InvalidInput, Conflict) as error:
        await here.undo(error)
        await here.begin()
        typed = Form(_typed(form), {str(error.data.get("field", "system")): error.message})
        return await version_page(request, here, id_, number, typed, of_error(error).status)
    return done(f"{ALL}/{id_}/{number}", "changed")


@router.post(f"{VERSION}/check")
async def check(
    room: PromptRoom, task: PromptTask, number: VersionNumber, request: Request, here: InHere
) -> Response:
    """What is wrong with words that are being typed, and how they would be read. Keeps nothing."""
    id_, form = f"{room}/{task}", await posted(request)
    own = await here.unit.prompts.get(id_, number)
    problem, tried = "", None
    try:
        content = versions.written(own, words_of(form), here.office.today().isoformat())
        tried = versions.read(own, content)
    except InvalidInput as error:
        problem = error.message
    return page(
        request,
        "prompt_checked.html",
        section=ALL,
        problem=problem,
        read=reading(tried, here) if tried else None,
        back=f"{ALL}/{id_}/{number}",
    )


@router.post(f"{VERSION}/remove")
async def remove(
    room: PromptRoom, task: PromptTask, number: VersionNumber, request: Request, here: InHere
) -> Response:
    """Remove a draft that was never put forward."""
    await posted(request)
    id_ = f"{room}/{task}"
    try:
        await versions.remove(here.unit, id_, number)
    except Conflict as error:
        await here.undo(error)
        await here.begin()
        return await version_page(
            request, here, id_, number, told=error.message, status=of_error(error).status
        )
    return done(f"{ALL}/{id_}", "prompt-removed")


def words_of(form: Posted) -> Words:
    """The words that were sent. Raises InvalidInput."""
    temperature, most = form.amount("temperature"), form.whole("max_tokens")
    return Words(
        system=clean(form.text("system"), "system"),
        user=clean(form.text("user"), "user"),
        temperature=Decimal(0) if temperature is None else temperature,
        max_tokens=0 if most is None else most,
        changed=form.line("changed"),
    )


async def shelf_page(request: Request, here: Here, id_: str, told: str = "", status: int = 200) -> Response:
    """All versions of one prompt; `told` says what could not be done."""
    found = await versions.shelf(here.unit, id_)
    return page(
        request,
        "prompt.html",
        status=status,
        section=ALL,
        shelf=shelf_view(found, await _names(here, found), here.office.zone),
        told=told,
        key=here.office.new_id(),
    )


async def version_page(
    request: Request,
    here: Here,
    id_: str,
    number: int,
    form: Form | None = None,
    status: int = 200,
    told: str = "",
    noted: tuple[dict[str, str], dict[str, str]] = NOTHING,
) -> Response:
    """One version. `form` is what was typed and not kept; `told` says what could not be done.

    `noted` is what was typed beside a step, and what is wrong with it. Raises NotFound.
    """
    found = await versions.shelf(here.unit, id_)
    shown = found.version(number)
    if shown is None:
        raise NotFound(f"There is no version {number} of {id_}.")
    return page(
        request,
        "prompt_version.html",
        status=status,
        section=ALL,
        shelf=shelf_view(found, await _names(here, found), here.office.zone),
        version=version_view(shown, found, await _names(here, found)),
        form=form or Form(_values(shown) | noted[0], noted[1]),
        read=reading(shown.prompt, here) if shown.prompt else None,
        changes=changes(shown, found),
        editable=shown.own is not None and shown.own.stage is Stage.DRAFT,
        way=await way_of(here, found, shown),
        told=told,
        key=here.office.new_id(),
    )


def _values(shown: Version) -> dict[str, str]:
    if shown.prompt is None:
        return {"system": "", "user": ""}
    words = Words.of(shown.prompt)
    return {
        "system": words.system,
        "user": words.user,
        "temperature": str(words.temperature),
        "max_tokens": str(words.max_tokens),
        "changed": shown.prompt.changed.partition(": ")[2],
        # Said once already by its author, who puts it forward; the note of any other step is somebody else's.
        "note": shown.prompt.changed.partition(": ")[2]
        if shown.own and shown.own.stage is Stage.DRAFT
        else "",
    }


def _typed(form: Posted) -> dict[str, str]:
    return {name: form.text(name) for name in FIELDS}


async def _names(here: Here, found: Shelf) -> dict[str, str]:
    """Of those who wrote versions and took steps."""
    ids = {each.own.by_id for each in found.versions if each.own} | {each.by_id for each in found.steps}
    return {id_: (await here.unit.people.get(id_)).name for id_ in ids}
