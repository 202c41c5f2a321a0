"""For the administrator: who is here, new people, changes, sign-in links, who left."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Annotated
from urllib.parse import urlencode

from fastapi import Query, Request, Response

from goalcoach.coach import people
from goalcoach.coach.languages import CHOICES
from goalcoach.domain.errors import Conflict, InvalidInput
from goalcoach.domain.person import NO_LONGER_HERE, Person, PersonId, Role
from goalcoach.web.api.fields import Id
from goalcoach.web.errors import of_error
from goalcoach.web.guard import guarded_router
from goalcoach.web.here import Here, InHere
from goalcoach.web.pages.person_form import entry, tried, values
from goalcoach.web.pages.phrases import LANGUAGE, ROLE, since
from goalcoach.web.pages.posted import posted, repeated
from goalcoach.web.pages.render import EMPTY, Form, done, page

router = guarded_router(include_in_schema=False)
PAGE = 50
_ROLES = [(each.value, ROLE[each].capitalize() if each is not Role.HR else "HR") for each in Role][1:]


@dataclass(frozen=True, slots=True, kw_only=True)
class PersonRow:
    """A row of the table."""

    person: Person
    roles: str
    manager: str
    me: bool
    leads: str
    """How many people report to them, in words; empty for nobody."""
    manager_left: bool
    asked: str
    """Since when they ask to be erased; empty where they do not."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Gone:
    """That somebody was erased."""

    number: str
    when: str
    by: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Link:
    """A sign-in link, shown this once."""

    name: str
    address: str


@router.get("/admin/people")
async def everybody(
    request: Request,
    here: InHere,
    number: Annotated[int, Query(alias="page", ge=1, le=10_000)] = 1,
    q: Annotated[str, Query(max_length=100)] = "",
) -> Response:
    """The directory, or whom a search finds."""
    return await _page(request, here, number=number, q=q)


@router.post("/admin/people")
async def add(request: Request, here: InHere) -> Response:
    """A new person."""
    form = await posted(request)
    repeat, known = await repeated(request, here, form)
    if known is not None:
        return known
    try:
        person = await people.add(here.unit, here.office, entry(form))
    except (InvalidInput, Conflict) as error:
        await here.undo(error)
        await here.begin()
        return await _page(request, here, tried(form, error), status=of_error(error).status)
    if repeat is not None:
        # Whoever sends the form again is led to the list: a link is shown once, and kept nowhere.
        await repeat.keep(done("/admin/people", "added"))
    return await _page(request, here, link=await _link(person, request, here), added=True)


@router.get("/admin/people/{person_id}/edit")
async def look(person_id: Id, request: Request, here: InHere) -> Response:
    """Who somebody is, to be changed."""
    person = await people.entered(here.unit, PersonId(person_id))
    return await _edit_page(request, here, person, Form(values(person), {}))


@router.post("/admin/people/{person_id}/edit")
async def change(person_id: Id, request: Request, here: InHere) -> Response:
    """Keep who somebody is now, unless somebody else changed them meanwhile."""
    form = await posted(request)
    revision = form.number("version")
    person = await people.entered(here.unit, PersonId(person_id))
    try:
        await people.change(here.unit, person.id, entry(form, active=person.active), revision=revision)
    except (InvalidInput, Conflict) as error:
        await here.undo(error)
        await here.begin()
        if "revision" in error.data:
            person = await people.entered(here.unit, person.id)
            stale = Form({**values(person), "version": str(person.version)}, {"name": error.message})
            return await _edit_page(request, here, person, stale, of_error(error).status)
        sent = tried(form, error, email=person.email)
        return await _edit_page(request, here, person, sent, of_error(error).status)
    return done("/admin/people", "changed")


@router.post("/admin/people/{person_id}/link")
async def link(person_id: Id, request: Request, here: InHere) -> Response:
    """Make a sign-in link and show it, once."""
    person = await people.active(here.unit, PersonId(person_id))
    return await _page(request, here, link=await _link(person, request, here))


@router.post("/admin/people/{person_id}/deactivate")
async def deactivate(person_id: Id, request: Request, here: InHere) -> Response:
    """They can no longer sign in; every session of theirs ends."""
    form = await posted(request)
    successor = PersonId(form.id("hand_over_to")) if form.line("hand_over_to") else None
    await _set_active(person_id, request, here, active=False, hand_over_to=successor)
    left = any(each.active for each in await here.unit.people.reports(PersonId(person_id)))
    code = "handed-over" if successor else "deactivated-lead" if left else "deactivated"
    return done("/admin/people", code)


@router.post("/admin/people/{person_id}/activate")
async def activate(person_id: Id, request: Request, here: InHere) -> Response:
    """They can sign in again."""
    await _set_active(person_id, request, here, active=True)
    return done("/admin/people", "activated")


async def _set_active(
    person_id: str, request: Request, here: Here, *, active: bool, hand_over_to: PersonId | None = None
) -> None:
    form = await posted(request)
    person = await people.entered(here.unit, PersonId(person_id))
    if person.id == here.person.id and not active:
        raise Conflict("You cannot deactivate yourself. Ask another administrator.")
    entry = replace(people.entry_of(person), active=active)
    revision = form.number("version")
    await people.change(here.unit, person.id, entry, revision=revision, hand_over_to=hand_over_to)


async def _link(person: Person, request: Request, here: Here) -> Link:
    token = await here.wired.sign_in.make_link(here.unit, person, by=here.person.id)
    return Link(name=person.name, address=f"{here.address(request)}/sign-in/{token}")


async def _edit_page(request: Request, here: Here, person: Person, form: Form, status: int = 200) -> Response:
    everyone = await people.everybody(here.unit)
    return page(
        request,
        "person.html",
        status=status,
        form=form,
        person=person,
        roles=_ROLES,
        languages=_languages(person.language),
        managers=_managers([each for each in everyone if each.id != person.id], person.manager_id),
    )


def _languages(now: str = "en") -> list[tuple[str, str]]:
    """The languages there are, and the one somebody has already."""
    codes = [*CHOICES, *([] if now in CHOICES else [now])]
    return [(code, LANGUAGE.get(code, code)) for code in codes]


def _managers(everyone: Sequence[Person], now: PersonId | None = None) -> list[tuple[str, str]]:
    """Whom one can choose as a manager; who left only where they are the manager already."""
    return [("", "Nobody"), *((each.id, each.name) for each in everyone if each.active or each.id == now)]


async def _page(
    request: Request,
    here: Here,
    form: Form = EMPTY,
    *,
    number: int = 1,
    q: str = "",
    link: Link | None = None,
    added: bool = False,
    status: int = 200,
) -> Response:
    everyone = await people.everybody(here.unit)
    found = [each for each in everyone if matches(each, q)]
    shown = found[(number - 1) * PAGE : number * PAGE]
    address = f"/admin/people?{urlencode({'q': q})}&page=" if q.strip() else "/admin/people?page="
    return page(
        request,
        "people.html",
        status=status,
        form=form,
        key=here.office.new_id(),
        link=link,
        added=added,
        roles=_ROLES,
        languages=_languages(),
        managers=_managers(everyone),
        people=_rows(shown, everyone, here, await here.unit.erasures.asked()),
        gone=await _gone(here),
        begin=(number - 1) * PAGE,
        count=len(found),
        q=q,
        newer=f"{address}{number - 1}" if number > 1 else "",
        older=f"{address}{number + 1}" if len(found) > number * PAGE else "",
    )


async def _gone(here: Here) -> list[Gone]:
    names = {each.id: each.name for each in await people.everybody(here.unit)}
    return [
        Gone(
            number=each.person_id,
            when=since(each.at, here.office),
            by=names.get(each.by_id, NO_LONGER_HERE) if each.by_id else "from the command line",
        )
        for each in await here.unit.erasures.all()
    ]


def matches(person: Person, wanted: str) -> bool:
    """Whether every word of a search stands somewhere in what the directory says of somebody."""
    about = f"{person.name} {person.email} {person.title} {person.team}".casefold()
    return all(word in about for word in wanted.casefold().split())


def _rows(
    shown: Sequence[Person], everyone: Sequence[Person], here: Here, asked: Mapping[PersonId, datetime]
) -> list[PersonRow]:
    by_id = {each.id: each for each in everyone}
    led = Counter(each.manager_id for each in everyone if each.active and each.manager_id)
    return [
        _row(
            each,
            by_id.get(each.manager_id) if each.manager_id else None,
            led[each.id],
            here.person,
            since(asked[each.id], here.office) if each.id in asked else "",
        )
        for each in shown
    ]


def _row(person: Person, manager: Person | None, led: int, me: Person, asked: str) -> PersonRow:
    return PersonRow(
        person=person,
        roles=", ".join(ROLE[role] for role in Role if role in person.roles),
        manager=manager.name if manager else "–",
        me=person.id == me.id,
        leads="" if not led else "1 person reports" if led == 1 else f"{led} people report",
        manager_left=manager is not None and not manager.active,
        asked=asked,
    )
