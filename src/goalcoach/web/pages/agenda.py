"""The agenda of somebody and whoever leads them, and the conversations they held: one page for either."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import Annotated

from fastapi import Query, Request, Response

from goalcoach.coach import agendas, talks
from goalcoach.coach.leading import leader, led
from goalcoach.domain.agenda import Occasion
from goalcoach.domain.errors import InvalidInput
from goalcoach.domain.person import Person, PersonId
from goalcoach.exchange.sheet_of import OCCASION
from goalcoach.web.api.fields import Id
from goalcoach.web.errors import of_error
from goalcoach.web.guard import guarded_router
from goalcoach.web.here import Here, InHere
from goalcoach.web.pages import agenda_view as view
from goalcoach.web.pages.phrases import day
from goalcoach.web.pages.posted import Posted, kept_once, posted, repeated
from goalcoach.web.pages.render import EMPTY, Form, done, page

router = guarded_router(include_in_schema=False)
What = Annotated[Occasion, Query()]


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """Whose agenda, and where it is."""

    owner: Person
    path: str


@router.get("/agenda")
async def mine(request: Request, here: InHere, occasion: What = Occasion.CHECK_IN) -> Response:
    """My agenda with whoever leads me."""
    return await _page(request, here, _own(here), occasion)


@router.post("/agenda/talks")
async def record_mine(request: Request, here: InHere) -> Response:
    """Write down that we talked."""
    return await _record(request, here, _own(here))


@router.post("/agenda/talks/{talk_id}/notes")
async def note_mine(talk_id: Id, request: Request, here: InHere) -> Response:
    """Add what we agreed."""
    return await _note(request, here, _own(here), talk_id)


@router.post("/agenda/talks/{talk_id}/remove")
async def remove_mine(talk_id: Id, request: Request, here: InHere) -> Response:
    """Take out what I wrote of it."""
    return await _remove(request, here, _own(here), talk_id)


@router.get("/team/{person_id}/agenda")
async def of_report(
    person_id: Id, request: Request, here: InHere, occasion: What = Occasion.CHECK_IN
) -> Response:
    """The agenda with somebody one leads: the same page they read."""
    return await _page(request, here, await _led(here, person_id), occasion)


@router.post("/team/{person_id}/agenda/talks")
async def record(person_id: Id, request: Request, here: InHere) -> Response:
    """Write down that one talked with somebody one leads."""
    return await _record(request, here, await _led(here, person_id))


@router.post("/team/{person_id}/agenda/talks/{talk_id}/notes")
async def note(person_id: Id, talk_id: Id, request: Request, here: InHere) -> Response:
    """Add what was agreed with somebody one leads."""
    return await _note(request, here, await _led(here, person_id), talk_id)


@router.post("/team/{person_id}/agenda/talks/{talk_id}/remove")
async def remove(person_id: Id, talk_id: Id, request: Request, here: InHere) -> Response:
    """Take out what one wrote of it."""
    return await _remove(request, here, await _led(here, person_id), talk_id)


def _own(here: Here) -> Place:
    return Place(owner=here.person, path="/agenda")


async def _led(here: Here, person_id: str) -> Place:
    owner = await led(here.unit, here.person, PersonId(person_id))
    return Place(owner=owner, path=f"/team/{owner.id}/agenda")


async def _record(request: Request, here: Here, place: Place) -> Response:
    form = await posted(request)
    occasion = _occasion(form)

    async def keep() -> None:
        await talks.record(
            here.unit,
            here.office,
            here.person,
            place.owner,
            occasion=occasion,
            day=form.day("day") or here.office.today(),
            agreed=form.text("agreed"),
        )

    return await _kept(request, here, place, form, occasion, keep, "talk-kept")


async def _note(request: Request, here: Here, place: Place, talk_id: str) -> Response:
    form = await posted(request)

    async def keep() -> None:
        await talks.add_note(here.unit, here.office, here.person, place.owner, talk_id, form.text("agreed"))

    return await _kept(request, here, place, form, _occasion(form), keep, "talk-noted")


async def _remove(request: Request, here: Here, place: Place, talk_id: str) -> Response:
    await posted(request)
    await talks.take_out(here.unit, here.person, place.owner, talk_id)
    return done(place.path, "talk-removed")


async def _kept(
    request: Request,
    here: Here,
    place: Place,
    form: Posted,
    occasion: Occasion,
    keep: Callable[[], Awaitable[None]],
    code: str,
) -> Response:
    """Do it once, or show the page with what could not be taken."""
    repeat, known = await repeated(request, here, form)
    if known is not None:
        return known
    try:
        await keep()
    except InvalidInput as error:
        await here.undo(error)
        await here.begin()
        names = ("day", "agreed")
        wrong = {str(error.data.get("field", "agreed")): error.message}
        tried = Form({name: form.text(name) for name in names}, wrong)
        return await _page(request, here, place, occasion, tried, of_error(error).status)
    return await kept_once(repeat, done(place.path, code))


def _occasion(form: Posted) -> Occasion:
    sent = form.line("occasion")
    return Occasion(sent) if sent in set(Occasion) else Occasion.CHECK_IN


async def _page(
    request: Request, here: Here, place: Place, occasion: Occasion, form: Form = EMPTY, status: int = 200
) -> Response:
    owner, mine = place.owner, place.owner.id == here.person.id
    manager = await leader(here.unit, owner) if mine else here.person
    prepared = await agendas.prepare(here.unit, here.office, owner, manager, occasion) if manager else None
    today = here.office.today()
    return page(
        request,
        "agenda.html",
        status=status,
        section="/agenda" if mine else "/team",
        form=Form({"occasion": occasion.value, **form.values}, form.problems),
        key=here.office.new_id(),
        mine=mine,
        owner=owner,
        other=(manager.name if manager else "") if mine else owner.name,
        manager=manager.name if manager else "",
        place=place.path,
        occasion=occasion.value,
        called=OCCASION[occasion],
        meant=view.MEANT_FOR[occasion],
        occasions=[(each.value, words) for each, words in OCCASION.items()],
        prepared=prepared,
        opening=prepared.agenda.opening.text if prepared else "",
        sections=view.sections(prepared.agenda) if prepared else (),
        since=day(prepared.since) if prepared and occasion is not Occasion.CAREER else "",
        held=view.talk_views(prepared, here.person) if prepared else (),
        late=[*view.late(prepared, today, here.office.pack.thresholds)] if prepared else [],
        today=today.isoformat(),
        printed=day(today),
    )
