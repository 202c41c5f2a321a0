"""Signing in and out over the API."""

from __future__ import annotations

from datetime import datetime

from fastapi import Request, Response

from goalcoach.access.sign_in import Opened
from goalcoach.domain.person import PersonId
from goalcoach.web import cookies
from goalcoach.web.api.documented import problems
from goalcoach.web.api.fields import Answer, Body, IdIn, Line, Secret
from goalcoach.web.api.people import PersonOut, person_out
from goalcoach.web.demo import refuse_outside_demo
from goalcoach.web.guard import guarded_router
from goalcoach.web.here import Here, InHere

router = guarded_router("/api/v1", tags=["session"])


class PasswordIn(Body):
    """Who signs in."""

    email: Line
    password: Secret


class LinkIn(Body):
    """The token of a sign-in link."""

    token: Secret


class DemoIn(Body):
    """Who to be in the demo organisation."""

    person_id: IdIn


class ChangeIn(Body):
    """A new password. Whoever has none yet leaves `current` out."""

    current: Secret = ""
    new: Secret


class SessionOut(Answer):
    """Who is signed in."""

    person: PersonOut
    expires_at: datetime | None
    """When the session ends by itself; only told when it begins."""


@router.post("/session", summary="Sign in with e-mail and password", responses=problems(429, body=True))
async def sign_in(body: PasswordIn, request: Request, response: Response, here: InHere) -> SessionOut:
    """Opens a session; its token comes as a cookie that scripts cannot read."""
    await here.keep()
    return begun(
        await here.wired.sign_in.with_password(body.email, body.password, address(request)), response, here
    )


@router.post("/session/link", summary="Sign in with a one-time link", responses=problems(429, body=True))
async def use_link(body: LinkIn, request: Request, response: Response, here: InHere) -> SessionOut:
    """Uses the link up and opens a session."""
    await here.keep()
    return begun(await here.wired.sign_in.with_link(body.token, address(request)), response, here)


@router.get("/session", summary="Who am I", responses=problems())
async def who_am_i(here: InHere) -> SessionOut:
    """The person this session belongs to."""
    return SessionOut(person=person_out(here.person), expires_at=None)


@router.delete("/session", summary="Sign out", status_code=204, responses=problems())
async def sign_out(response: Response, here: InHere) -> None:
    """Ends this session."""
    await here.wired.sign_in.out(here.unit, here.token)
    cookies.take(response, here.wired.settings)


@router.put("/session/password", summary="Change my password", responses=problems(429, body=True))
async def change_password(body: ChangeIn, response: Response, here: InHere) -> SessionOut:
    """Ends every session of yours and opens a fresh one here."""
    person = here.person
    await here.keep()
    return begun(await here.wired.sign_in.change_password(person, body.current, body.new), response, here)


@router.get("/demo/people", summary="Whom one can be in the demo", responses=problems(404, public=True))
async def demo_people(request: Request, here: InHere) -> list[PersonOut]:
    """Only with `serve --demo`, and only from this very machine."""
    refuse_outside_demo(request, here.wired)
    return [person_out(each) for each in await here.unit.people.all() if each.active]


@router.post(
    "/demo/session", summary="Be somebody of the demo", responses=problems(404, body=True, public=True)
)
async def be_somebody(body: DemoIn, request: Request, response: Response, here: InHere) -> SessionOut:
    """Signs in without a password. Only with `serve --demo`, and only from this very machine."""
    refuse_outside_demo(request, here.wired)
    await here.keep()
    return begun(await here.wired.sign_in.as_anybody(PersonId(body.person_id)), response, here)


def begun(opened: Opened, response: Response, here: Here) -> SessionOut:
    """Hand over the cookie of a session that just began."""
    cookies.give(response, here.wired.settings, opened.token)
    return SessionOut(person=person_out(opened.person), expires_at=opened.session.expires_at)


def address(request: Request) -> str:
    """Where the request comes from, as far as limits care."""
    return request.client.host if request.client else ""
