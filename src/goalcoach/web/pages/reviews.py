"""Prepared conversations: the list, beginning one, taking one out."""

from __future__ import annotations

from typing import Annotated

from fastapi import Query, Request, Response

from goalcoach.coach.reviews import preparing
from goalcoach.coach.reviews.access import partners
from goalcoach.coach.reviews.preparing import Invited
from goalcoach.coach.reviews.under_way import UnderWay, under_way
from goalcoach.domain.agenda import Occasion
from goalcoach.domain.errors import Conflict, InvalidInput
from goalcoach.domain.person import PersonId
from goalcoach.exchange.sheet_of import OCCASION, days_told
from goalcoach.store.preparation_port import Heading
from goalcoach.web.api.fields import Id
from goalcoach.web.errors import of_error
from goalcoach.web.guard import guarded_router
from goalcoach.web.here import Here, InHere
from goalcoach.web.pages import review_words as say
from goalcoach.web.pages.phrases import day, day_near
from goalcoach.web.pages.posted import Posted, kept_once, posted, repeated
from goalcoach.web.pages.render import Form, done, page, see_other

router = guarded_router(include_in_schema=False)
ALL = "/reviews"
_FIELDS = ("about", "occasion", "day", "begin", "until")
Chosen = Annotated[str, Query(max_length=64)]


@router.get(ALL)
async def mine(request: Request, here: InHere) -> Response:
    """What I prepare, and what others prepare with me."""
    found = await under_way(here.unit, here.person)
    with_whom = await partners(here.unit, here.person)
    return page(
        request,
        "reviews.html",
        section="/team" if with_whom.reports else "/agenda",
        lines=[_line(each, here) for each in found],
        invited=[_invited(each, here) for each in await preparing.invitations(here.unit, here.person)],
        alone=not with_whom.manager and not with_whom.reports,
    )


@router.get(f"{ALL}/new")
async def new(
    request: Request,
    here: InHere,
    about: Chosen = "",
    occasion: Chosen = Occasion.REVIEW.value,
    on: Chosen = "",
) -> Response:
    """With whom, what for, when."""
    found = await _known(here, about, occasion, on)
    if isinstance(found, str):
        return see_other(f"{ALL}/{found}")
    values = {"about": about, "occasion": occasion, "day": on or here.office.today().isoformat()}
    return await _form(request, here, Form(values, {}), invited=found)


@router.post(ALL)
async def begin(request: Request, here: InHere) -> Response:
    """Begin to prepare."""
    form = await posted(request)
    repeat, known = await repeated(request, here, form)
    if known is not None:
        return known
    try:
        made = await preparing.begin(
            here.unit,
            here.office,
            here.person,
            about_id=await _about(here, form),
            occasion=_occasion(form),
            day=form.day("day"),
            period=preparing.period_of(form.day("begin"), form.day("until")),
        )
    except (InvalidInput, Conflict) as error:
        await here.undo(error)
        await here.begin()
        wrong = {str(error.data.get("field", "day")): error.message}
        tried = Form({name: form.text(name) for name in _FIELDS}, wrong)
        return await _form(request, here, tried, of_error(error).status)
    return await kept_once(repeat, see_other(f"{ALL}/{made.id}"))


@router.post(f"{ALL}/{{preparation_id}}/remove")
async def remove(preparation_id: Id, request: Request, here: InHere) -> Response:
    """Take it out, with all that was written for it."""
    await posted(request)
    await preparing.remove(here.unit, here.person, preparation_id)
    return done(ALL, "review-removed")


async def _about(here: Here, form: Posted) -> PersonId | None:
    """Whom it is about; None for oneself. Raises InvalidInput where they lead others and chose nobody."""
    sent = form.line("about")
    if sent and sent != say.ONESELF:
        return PersonId(sent)
    if not sent and (await partners(here.unit, here.person)).reports:
        raise InvalidInput("Choose with whom you talk.", field="about")
    return None


def _occasion(form: Posted) -> Occasion:
    sent = form.line("occasion")
    if sent not in set(Occasion):
        raise InvalidInput("Choose what the conversation is for.", field="occasion")
    return Occasion(sent)


async def _known(here: Here, about: str, occasion: str, on: str) -> Invited | str | None:
    """The other side that prepares this very conversation, or the id of one's own that is there already."""
    asked = (here.person.id if about == say.ONESELF else about, occasion, on)
    for own in await under_way(here.unit, here.person):
        if _named(own.heading) == asked:
            return own.heading.id
    found = await preparing.invitations(here.unit, here.person)
    return next((each for each in found if _named(each.heading) == asked), None)


def _named(told: Heading) -> tuple[str, str, str]:
    return told.about_id, told.occasion.value, told.day.isoformat()


async def _form(
    request: Request, here: Here, form: Form, status: int = 200, *, invited: Invited | None = None
) -> Response:
    found = await partners(here.unit, here.person)
    whom: list[tuple[str, str]] = [(each.id, each.name) for each in found.reports]
    if found.manager:
        whom.append((say.ONESELF, f"{found.manager.name}, about my own work"))
    if len(whom) > 1:
        whom.insert(0, ("", "Choose somebody"))
    return page(
        request,
        "review_new.html",
        status=status,
        section="/team" if form.values["about"] not in {"", say.ONESELF} else "/agenda",
        form=form,
        key=here.office.new_id(),
        whom=whom,
        occasions=[(each.value, OCCASION[each], say.FOR[each]) for each in say.FOR],
        today=here.office.today().isoformat(),
        invited=_invited(invited, here) if invited else None,
    )


def _line(each: UnderWay, here: Here) -> dict[str, str]:
    told, other = each.heading, each.other.name
    if each.revealed_at:
        state, klass = f"Shown to you and {other}", "is-done"
    elif each.awaited:
        state, klass = f"{other} is ready", "is-submitted"
    else:
        state, klass = ("You are ready", "is-on_time") if told.ready_at else ("Only you can read it", "")
    return {
        "href": f"{ALL}/{told.id}",
        "title": say.titled(told.occasion, other),
        "when": day_near(told.day, here.office.today()),
        "period": days_told(told.begin, told.until),
        "state": state,
        "klass": klass,
    }


def _invited(each: Invited, here: Here) -> dict[str, str]:
    told = each.heading
    about = say.ONESELF if told.about_id == here.person.id else told.about_id
    return {
        "href": f"{ALL}/new?about={about}&occasion={told.occasion}&on={told.day.isoformat()}",
        "title": say.titled(told.occasion, each.other.name),
        "why": say.invited(each.other.name, ready=told.ready_at is not None),
        "when": day_near(told.day, here.office.today()),
        "day": day(told.day),
    }
