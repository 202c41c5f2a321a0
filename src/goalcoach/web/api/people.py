"""People over the API: oneself, and for administrators the directory."""

from __future__ import annotations

from datetime import datetime
from typing import Annotated

from fastapi import Response
from pydantic import Field

from goalcoach.access.sign_in import LINK_LASTS
from goalcoach.coach import people
from goalcoach.domain.person import AS_WRITTEN, Person, PersonId, Role
from goalcoach.web.api.documented import Revision, problems, tag
from goalcoach.web.api.fields import Answer, Body, Id, IdIn, Line, SpokenLanguage
from goalcoach.web.guard import guarded_router
from goalcoach.web.here import InHere
from goalcoach.web.once import Once

router = guarded_router("/api/v1", tags=["people"])

Roles = Annotated[tuple[Role, ...], Field(max_length=len(Role))]


class PersonOut(Answer):
    """Somebody in the organisation."""

    id: str
    email: str
    name: str
    roles: list[Role]
    manager_id: str | None
    title: str
    team: str
    language: str
    active: bool
    revision: int


class PersonIn(Body):
    """Somebody to add."""

    email: Line
    name: Line
    roles: Roles = ()
    manager_id: IdIn | None = None
    title: Line = ""
    team: Line = ""
    language: SpokenLanguage = AS_WRITTEN


class PersonChange(PersonIn):
    """All of what is entered of somebody; what is left out becomes empty."""

    active: bool = True
    hand_over_to: IdIn | None = None
    """With `active: false`: who leads from now on whoever reported to this person. Nobody can submit a goal
    to a manager who has left."""


class LinkOut(Answer):
    """A sign-in link. It is shown this once."""

    token: str
    path: str
    """Where to open it, behind the address of goalcoach."""
    expires_at: datetime


class LinkIn(Body):
    """How to make a sign-in link."""

    forget_password: bool = False
    """Also end the password and every session: for somebody who forgot it, or lost a device."""


class LanguageIn(Body):
    """In which language to be spoken to."""

    language: SpokenLanguage


def person_out(person: Person) -> PersonOut:
    """A person, to be sent."""
    return PersonOut(
        id=person.id,
        email=person.email,
        name=person.name,
        roles=sorted(person.roles),
        manager_id=person.manager_id,
        title=person.title,
        team=person.team,
        language=person.language,
        active=person.active,
        revision=person.version,
    )


@router.get("/people/me", summary="Me", responses=problems())
async def me(here: InHere) -> PersonOut:
    """Whoever is signed in."""
    return person_out(here.person)


@router.put("/people/me/language", summary="Choose my language", responses=problems(409, body=True))
async def speak(body: LanguageIn, here: InHere) -> PersonOut:
    """What the coach speaks with whoever is signed in: `en`, `de`, or `auto` for what they write in."""
    return person_out(await people.speak(here.unit, here.person, body.language))


@router.get("/people", summary="Everybody", responses=problems())
async def everybody(here: InHere) -> list[PersonOut]:
    """For administrators: the directory, those who left among it."""
    return [person_out(each) for each in await people.everybody(here.unit)]


@router.post(
    "/people",
    summary="Add somebody",
    status_code=201,
    dependencies=[Once],
    responses=problems(409, body=True),
)
async def add(body: PersonIn, response: Response, here: InHere) -> PersonOut:
    """For administrators. The new person signs in with a link first."""
    added = await people.add(here.unit, here.office, _entry(body, active=True))
    tag(response, added.version)
    return person_out(added)


@router.get("/people/{person_id}", summary="Somebody", responses=problems(404))
async def read(person_id: Id, response: Response, here: InHere) -> PersonOut:
    """For administrators."""
    person = await people.entered(here.unit, PersonId(person_id))
    tag(response, person.version)
    return person_out(person)


@router.put(
    "/people/{person_id}", summary="Change somebody", responses=problems(404, 409, 412, 428, body=True)
)
async def change(
    person_id: Id, body: PersonChange, revision: Revision, response: Response, here: InHere
) -> PersonOut:
    """For administrators: name, roles, manager; `active: false` ends every session of theirs at once."""
    entry = _entry(body, active=body.active)
    successor = PersonId(body.hand_over_to) if body.hand_over_to else None
    changed = await people.change(
        here.unit, PersonId(person_id), entry, revision=revision, hand_over_to=successor
    )
    tag(response, changed.version)
    return person_out(changed)


@router.post(
    "/people/{person_id}/sign-in-links",
    summary="Make a sign-in link",
    status_code=201,
    responses=problems(404, 409, body=True),
)
async def make_link(person_id: Id, body: LinkIn, here: InHere) -> LinkOut:
    """For administrators. Works once, within a day; that it was made is kept in the log of that person."""
    person = await people.active(here.unit, PersonId(person_id))
    token = await here.wired.sign_in.make_link(
        here.unit, person, by=here.person.id, forget_password=body.forget_password
    )
    return LinkOut(token=token, path=f"/sign-in/{token}", expires_at=here.office.now() + LINK_LASTS)


def _entry(body: PersonIn, *, active: bool) -> people.Entry:
    return people.Entry(
        email=body.email,
        name=body.name,
        roles=frozenset(body.roles),
        manager_id=PersonId(body.manager_id) if body.manager_id else None,
        title=body.title,
        team=body.team,
        language=body.language,
        active=active,
    )
