"""For HR: adding, changing and taking out competencies, roles and offers."""

from __future__ import annotations

from typing import Annotated
from urllib.parse import quote

from fastapi import Query, Request, Response

from goalcoach.coach import browsing, framework
from goalcoach.coach.level_words import Asked, questions
from goalcoach.domain.errors import Conflict, InvalidInput, NotFound
from goalcoach.domain.framework import Blueprint, BlueprintKind, Competency, Entry, Framework, Offer
from goalcoach.web.api.fields import EntryId
from goalcoach.web.errors import of_error
from goalcoach.web.guard import guarded_router
from goalcoach.web.here import Here, InHere
from goalcoach.web.pages import growth_view as view
from goalcoach.web.pages.entry_form import (
    blueprint_of,
    competency_of,
    offer_of,
    problem_of,
    row_of,
    rows_of,
    taken,
    values_of,
)
from goalcoach.web.pages.finding import competencies_found
from goalcoach.web.pages.posted import Posted, kept_once, posted, repeated
from goalcoach.web.pages.render import EMPTY, Form, done, page

router = guarded_router(include_in_schema=False)
_TYPE: dict[str, type[Entry]] = {"competencies": Competency, "roles": Blueprint, "offers": Offer}
LISTED = 200
"""Competencies whose names a browser may complete; of more, a page would hold little else."""
Kind = Annotated[str, Query(max_length=20)]


@router.get("/hr/{what}/new")
async def new(what: EntryId, request: Request, here: InHere, kind: Kind = "") -> Response:
    """An empty form."""
    return await _page(request, here, _known(what), Form({"kind": kind or _usual(what)}, {}))


@router.post("/hr/{what}/new")
async def add(what: EntryId, request: Request, here: InHere) -> Response:
    """A new entry; its id is made of its name."""
    form = await posted(request)
    repeat, known = await repeated(request, here, form)
    if known is not None:
        return known
    id_ = await framework.free_id(here.unit, _TYPE[_known(what)], form.line("name"))
    response = await _kept(request, here, what, form, id_, since=0)
    return await kept_once(repeat, response) if response.status_code == 303 else response


@router.get("/hr/{what}/{entry}/edit")
async def edit(what: EntryId, entry: EntryId, request: Request, here: InHere) -> Response:
    """What an entry holds, to be changed."""
    found = await _found(here, what, entry)
    since = await here.unit.frameworks.since((type(found), found.id))
    held = (await here.office.names(here.unit)).framework
    return await _page(request, here, what, Form(values_of(found, held), {}), found, since)


@router.post("/hr/{what}/{entry}/edit")
async def change(what: EntryId, entry: EntryId, request: Request, here: InHere) -> Response:
    """Keep what an entry holds now, unless somebody else changed it meanwhile."""
    form = await posted(request)
    found = await _found(here, what, entry)
    return await _kept(request, here, what, form, found.id, since=form.number("since"), before=found)


@router.post("/hr/{what}/{entry}/remove")
async def remove(what: EntryId, entry: EntryId, request: Request, here: InHere) -> Response:
    """Take an entry out; what was made with it stays explainable."""
    form = await posted(request)
    found = await _found(here, what, entry)
    since = form.number("since")
    try:
        await framework.remove(here.unit, here.office, found, since=since, by=here.person.id)
    except Conflict as error:
        await here.undo(error)
        await here.begin()
        held = (await here.office.names(here.unit)).framework
        kept = Form(values_of(found, held), {"remove": error.message})
        return await _page(request, here, what, kept, found, since, of_error(error).status)
    return done(f"/{what}", "entry-removed")


async def _kept(
    request: Request,
    here: Here,
    what: str,
    form: Posted,
    id_: str,
    *,
    since: int,
    before: Entry | None = None,
) -> Response:
    held = (await here.office.names(here.unit)).framework
    if form.line("take"):
        mended = taken({name: form.text(name) for name in form.data})
        return await _page(request, here, _known(what), Form(mended, {}), before, since)
    try:
        entry = _read(form, _known(what), id_, held, before)
        if asked := _asked(entry, before, form):
            values = {name: form.text(name) for name in form.data}
            return await _page(request, here, what, Form(values, {}), before, since, 422, asked=asked)
        await framework.put(here.unit, here.office, entry, since=since, by=here.person.id)
    except (InvalidInput, Conflict) as error:
        await here.undo(error)
        await here.begin()
        values = {name: form.text(name) for name in form.data}
        field, told = problem_of(error, id_, held)
        wrong = {row_of(error, values, held) if (what, field) == ("roles", "requirements") else field: told}
        unknown = (field, str(error.data.get("unknown", "")))
        return await _page(
            request, here, what, Form(values, wrong), before, since, of_error(error).status, unknown
        )
    shown = entry.competencies[0] if isinstance(entry, Offer) else id_
    return done(f"/{'roles' if what == 'roles' else 'competencies'}/{quote(shown)}", "entry-kept")


def _asked(entry: Entry, before: Entry | None, form: Posted) -> tuple[Asked, ...]:
    """What is asked once of the levels of a competency, of those that were changed."""
    if not isinstance(entry, Competency) or form.line("sure"):
        return ()
    return tuple(questions([entry], before.levels if isinstance(before, Competency) else ()))


def _read(form: Posted, what: str, id_: str, held: Framework, before: Entry | None) -> Entry:
    if what == "competencies":
        return competency_of(form, id_)
    return blueprint_of(form, id_, held, before) if what == "roles" else offer_of(form, id_, held)


async def _found(here: Here, what: str, id_: str) -> Entry:
    return await browsing.entry(here.unit, here.office, _TYPE[_known(what)], id_)


def _known(what: str) -> str:
    if what not in _TYPE:
        raise NotFound("There is no such page.")
    return what


def _usual(what: str) -> str:
    return BlueprintKind.ROLE.value if what == "roles" else "course"


async def _page(
    request: Request,
    here: Here,
    what: str,
    form: Form = EMPTY,
    entry: Entry | None = None,
    since: int = 0,
    status: int = 200,
    unknown: tuple[str, str] = ("", ""),
    asked: tuple[Asked, ...] = (),
) -> Response:
    """`unknown` is a field, and words in it that name no competency."""
    held = (await here.office.names(here.unit)).framework
    kinds = view.BLUEPRINT if what == "roles" else view.OFFER
    return page(
        request,
        "entry_form.html",
        status=status,
        key=here.office.new_id(),
        section="/competencies" if what != "roles" else "/roles",
        what=what,
        called=browsing.CALLED[_TYPE[what]],
        entry=entry,
        since=since,
        kinds=[(each.value, words) for each, words in kinds.items()],
        known=[each.name for each in held.competencies] if len(held.competencies) <= LISTED else [],
        unknown=unknown,
        asked=asked,
        near=await competencies_found(here, unknown[1], 5) if unknown[1] else [],
        rows=rows_of(form.values),
        form=form,
    )
