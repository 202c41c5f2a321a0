"""For HR: files of competencies, roles and offers are uploaded, looked at, and kept as one edition or not."""

from __future__ import annotations

import asyncio
from typing import Annotated, Any, Literal

from fastapi import Query, Request, Response
from starlette.datastructures import UploadFile

from goalcoach.coach.framework import NOTE_LIMIT, carry_out
from goalcoach.domain.errors import Conflict, InvalidInput
from goalcoach.exchange.framework_import import Format
from goalcoach.exchange.starter import families, starter_reading
from goalcoach.exchange.zipped import READ
from goalcoach.web.api.fields import Id
from goalcoach.web.edge import LARGEST_UPLOAD
from goalcoach.web.guard import guarded_router
from goalcoach.web.here import Here, InHere
from goalcoach.web.intake import Intake, Parcel, Step
from goalcoach.web.pages.column_form import KINDS, chosen, tables_of
from goalcoach.web.pages.entry_changes import changes_page, names_of
from goalcoach.web.pages.posted import Posted, posted
from goalcoach.web.pages.render import EMPTY, Form, done, page, see_other

router = guarded_router(include_in_schema=False)
PLACE = "/hr/import"
PATIENCE = 1.0
"""Seconds a page waits for what is being read before it shows how far that is."""
SHOWN_PROBLEMS = 100
_CALLED = {
    Format.ONET: "O*NET",
    Format.ESCO: "ESCO",
    Format.SFIA: "a spreadsheet laid out like SFIA's",
    Format.TABLE: "plain tables",
    Format.YAML: "goalcoach's own form",
}
Show = Annotated[Literal["", "new", "changed", "removed"], Query()]
Page = Annotated[int, Query(alias="page", ge=1, le=10_000)]


@router.get(PLACE)
async def begin(request: Request, here: InHere) -> Response:
    """Which files, or what comes with goalcoach."""
    return await _begin_page(request, here)


@router.post(PLACE)
async def upload(request: Request, here: InHere) -> Response:
    """Take in files, and look at them."""
    form = await request.form()
    files = [
        (each.filename or "", each.file)
        for each in form.getlist("files")
        if isinstance(each, UploadFile) and (each.filename or each.size)
    ]
    only = Posted(form).text("only").split("\n")
    if not files:
        wrong = Form({"only": "\n".join(only)}, {"files": "Choose a file first."})
        return await _begin_page(request, here, wrong, 422)
    held = await here.office.names(here.unit)
    await here.keep()
    words = tuple(line for each in only if (line := " ".join(each.split())))
    parcel = await _intake(request).take(here.person.id, files, held, words)
    await _intake(request).settled(parcel, PATIENCE)
    return see_other(f"{PLACE}/{parcel.id}")


@router.post(f"{PLACE}/starter")
async def starter(request: Request, here: InHere) -> Response:
    """Look at what comes with goalcoach: some job families of it, or all."""
    form = await posted(request)
    # The first time all of it is read, which takes a second; others have their turn meanwhile.
    there = await asyncio.to_thread(families)
    wanted = [each for each in form.all("family") if each in there]
    held = await here.office.names(here.unit)
    if not wanted:
        wrong = Form({}, {"family": "Choose at least one."})
        return await _begin_page(request, here, wrong, 422)
    reading = starter_reading(None if len(wanted) == len(there) else wanted)
    await here.keep()
    parcel = _intake(request).take_reading(here.person.id, "Goalcoach starter", reading, held)
    await _intake(request).settled(parcel, PATIENCE)
    return see_other(f"{PLACE}/{parcel.id}")


@router.get(f"{PLACE}/{{upload}}")
async def look(upload: Id, request: Request, here: InHere, show: Show = "", number: Page = 1) -> Response:
    """What the upload is, what it would change, or what is wrong with it."""
    parcel = _intake(request).of(here.person.id, upload)
    if parcel is None:
        return done(PLACE, "upload-gone")
    await here.keep()
    await _intake(request).settled(parcel, PATIENCE)
    await here.begin()
    return await _page(request, here, parcel, show, number)


@router.post(f"{PLACE}/{{upload}}/columns")
async def columns(upload: Id, request: Request, here: InHere) -> Response:
    """Say what the columns hold; then it is read."""
    form = await posted(request)
    parcel = _intake(request).of(here.person.id, upload)
    if parcel is None:
        return done(PLACE, "upload-gone")
    if parcel.step in {Step.LOOKING, Step.READING} or parcel.layout is not Format.TABLE:
        return see_other(f"{PLACE}/{parcel.id}")
    parcel.step = Step.COLUMNS
    if form.line("do") == "columns":
        return see_other(f"{PLACE}/{parcel.id}")
    parcel.choices, wrong = chosen(parcel.looks, parcel.choices, form)
    if form.line("do") != "read":
        return see_other(f"{PLACE}/{parcel.id}")
    if wrong:
        return await _page(request, here, parcel, form=Form({}, wrong), status=422)
    held = await here.office.names(here.unit)
    await here.keep()
    _intake(request).read(parcel, held)
    await _intake(request).settled(parcel, PATIENCE)
    return see_other(f"{PLACE}/{parcel.id}")


@router.post(f"{PLACE}/{{upload}}/keep")
async def keep(upload: Id, request: Request, here: InHere) -> Response:
    """Keep all of it as one edition."""
    form = await posted(request)
    parcel = _intake(request).of(here.person.id, upload)
    if parcel is None:
        return done(PLACE, "upload-gone")
    made = parcel.prepared
    if parcel.step is not Step.READY or parcel.problems or made is None:
        return see_other(f"{PLACE}/{parcel.id}")
    try:
        note = form.line("note") or _note(parcel)
        await carry_out(here.unit, here.office, made.planned, by=here.person.id, note=note)
    except InvalidInput as error:
        return await _page(
            request, here, parcel, form=Form({"note": form.text("note")}, {"note": error.message}), status=422
        )
    except Conflict as error:
        await here.undo(error)
        held = await here.office.names(await here.begin())
        await here.keep()
        _intake(request).read(parcel, held)
        return done(f"{PLACE}/{parcel.id}", "import-again")
    await here.keep()
    _intake(request).drop(parcel)
    return done("/hr/changes", "import-kept")


@router.post(f"{PLACE}/{{upload}}/drop")
async def drop(upload: Id, request: Request, here: InHere) -> Response:
    """Throw the upload away."""
    await posted(request)
    parcel = _intake(request).of(here.person.id, upload)
    if parcel is not None:
        _intake(request).drop(parcel)
    return done(PLACE, "upload-dropped")


def _intake(request: Request) -> Intake:
    intake: Intake = request.app.state.intake
    return intake


def _note(parcel: Parcel) -> str:
    return ", ".join(parcel.names)[:NOTE_LIMIT]


async def _begin_page(request: Request, here: Here, form: Form = EMPTY, status: int = 200) -> Response:
    waiting = _intake(request).last_of(here.person.id)
    return page(
        request,
        "import.html",
        status=status,
        section="/competencies",
        form=form,
        families=await asyncio.to_thread(families),
        endings=",".join((*READ, ".zip")),
        megabytes=LARGEST_UPLOAD // 1024**2,
        waiting=waiting,
    )


async def _page(
    request: Request,
    here: Here,
    parcel: Parcel,
    show: str = "",
    number: int = 1,
    *,
    form: Form = EMPTY,
    status: int = 200,
) -> Response:
    common: dict[str, Any] = {
        "section": "/competencies",
        "parcel": parcel,
        "called": _CALLED.get(parcel.layout, ""),
        "here": f"{PLACE}/{parcel.id}",
        "form": form if form is not EMPTY else Form({"note": _note(parcel)}, {}),
    }
    if parcel.step in {Step.LOOKING, Step.READING}:
        response = page(request, "import_going.html", **common)
        response.headers["refresh"] = "2"
        return response
    if parcel.step is Step.COLUMNS:
        return page(
            request,
            "import_columns.html",
            status=status,
            kinds=KINDS,
            tables=tables_of(parcel.looks, parcel.choices, parcel.told),
            **common,
        )
    made = parcel.prepared
    planned = made.planned if made is not None and not parcel.problems else None
    held = (await here.office.names(here.unit)).framework
    return page(
        request,
        "import_ready.html",
        status=status,
        planned=planned,
        again=parcel.layout is Format.TABLE and bool(parcel.looks),
        notes=[parcel.told(each) for each in made.notes] if made else [],
        problems=[
            (parcel.told(str(each.data["name"])), each.data["line"] or "", parcel.told(each.message))
            for each in parcel.problems[:SHOWN_PROBLEMS]
        ],
        changes=changes_page(planned.changes, names_of(held.entries(), planned.changes.added), show, number)
        if planned
        else None,
        **common,
    )
