"""Signing in and out: by password, by a one-time link, in the demo by choosing somebody."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Annotated

from fastapi import Path, Query, Request, Response

from goalcoach.access.sign_in import Opened
from goalcoach.demo.people import people_to_try
from goalcoach.domain.capital import capital
from goalcoach.domain.errors import NotSignedIn
from goalcoach.domain.person import Person, PersonId, Role
from goalcoach.web import cookies
from goalcoach.web.api.session import address
from goalcoach.web.demo import demo_is_open, refuse_outside_demo
from goalcoach.web.guard import guarded_router
from goalcoach.web.here import Here, InHere
from goalcoach.web.pages import notice
from goalcoach.web.pages.phrases import ROLE
from goalcoach.web.pages.posted import own_path, posted
from goalcoach.web.pages.render import EMPTY, Form, page, see_other

router = guarded_router(include_in_schema=False)
_LINK = re.compile(r"[A-Za-z0-9_-]{40,128}")
"""What stands behind the address of the page in a link."""
Next = Annotated[str, Query(alias="next", max_length=200)]


@dataclass(frozen=True, slots=True, kw_only=True)
class Seat:
    """Somebody one can be in the demo."""

    id: str
    name: str
    role: str
    title: str
    hint: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Seats:
    """A group of them under a heading."""

    title: str
    people: list[Seat]


@router.get("/sign-in")
async def ask(request: Request, here: InHere, go_on: Next = "/") -> Response:
    """The form, and in the demo the people to choose from."""
    return await _form(request, here, go_on)


@router.post("/sign-in")
async def with_password(request: Request, here: InHere) -> Response:
    """Sign in with e-mail address and password."""
    form = await posted(request)
    email, password = form.line("email"), form.text("password")
    await here.keep()
    try:
        opened = await here.wired.sign_in.with_password(email, password, address(request))
    except NotSignedIn as error:
        await here.begin()
        tried = Form({"email": email}, {"email": error.message})
        return await _form(request, here, form.next(), tried, 401)
    return _welcome(opened, here, form.next())


@router.post("/sign-in/demo")
async def as_somebody(request: Request, here: InHere) -> Response:
    """Be somebody of the demo organisation."""
    refuse_outside_demo(request, here.wired)
    form = await posted(request)
    found = await here.unit.people.by_email(form.line("email")) if "email" in form.data else None
    person_id = found.id if found else PersonId(form.id("person"))
    await here.keep()
    return _welcome(await here.wired.sign_in.as_anybody(person_id), here, form.next())


@router.post("/sign-in/link")
async def with_link(request: Request, here: InHere) -> Response:
    """Use a one-time link up."""
    form = await posted(request)
    await here.keep()
    try:
        opened = await here.wired.sign_in.with_link(form.line("token"), address(request))
    except NotSignedIn:
        return page(request, "sign_in_link.html", status=401, token="")
    unit = await here.begin()
    if await unit.people.password_hash(opened.person.id) is not None:
        return _welcome(opened, here, "/")
    response = _welcome(opened, here, "/settings#password")
    notice.leave(response, "newcomer")
    return response


@router.get("/sign-in/{token}")
async def link(token: Annotated[str, Path(max_length=2_000)], request: Request) -> Response:
    """The page behind a link. Opening it uses nothing up: mail programs open links by themselves.

    What cannot be a whole link is told like one that was used.
    """
    if not _LINK.fullmatch(token):
        return page(request, "sign_in_link.html", status=401, token="")
    return page(request, "sign_in_link.html", token=token)


@router.post("/sign-out")
async def out(here: InHere) -> Response:
    """End this session."""
    if here.token:
        await here.wired.sign_in.out(here.unit, here.token)
    response = see_other("/sign-in")
    cookies.take(response, here.wired.settings)
    return response


async def _form(request: Request, here: Here, go_on: str, form: Form = EMPTY, status: int = 200) -> Response:
    people: list[Seats] = []
    if demo_is_open(request, here.wired):
        people = _seats([each for each in await here.unit.people.all() if each.active])
    return page(request, "sign_in.html", status=status, form=form, next=own_path(go_on), people=people)


def _seats(people: Sequence[Person]) -> list[Seats]:
    by_email = {each.email: each for each in people}
    tips = [(by_email[tip.email], tip.what) for tip in people_to_try() if tip.email in by_email]
    shown = {person.id for person, _ in tips}
    first = [_seat(person, hint) for person, hint in tips]
    others = [_seat(person, "") for person in people if person.id not in shown]
    groups = (Seats(title="Good places to start", people=first), Seats(title="Everybody else", people=others))
    return [group for group in groups if group.people]


def _seat(person: Person, hint: str) -> Seat:
    role = next(
        (ROLE[each] for each in (Role.ADMIN, Role.HR, Role.MANAGER) if each in person.roles), "employee"
    )
    said = f"{capital(hint)}." if hint else ""
    return Seat(id=person.id, name=person.name, role=role, title=person.title, hint=said)


def _welcome(opened: Opened, here: Here, path: str) -> Response:
    response = see_other(path)
    cookies.give(response, here.wired.settings, opened.token)
    return response
