"""Having conversations with several people prepared at once: whom, for when, and how far it is."""

from __future__ import annotations

from fastapi import Request, Response

from goalcoach.coach.leading import led_by
from goalcoach.coach.reviews import batches
from goalcoach.coach.reviews.preparing import period_of
from goalcoach.domain.agenda import Occasion
from goalcoach.domain.errors import Conflict, InvalidInput, NotFound
from goalcoach.domain.person import PersonId
from goalcoach.exchange.sheet_of import OCCASION
from goalcoach.store.batch_port import Batch
from goalcoach.web import batch_asked
from goalcoach.web.api.fields import Id
from goalcoach.web.errors import of_error
from goalcoach.web.guard import guarded_router
from goalcoach.web.here import Here, InHere
from goalcoach.web.pages.batch_view import batch_view, progress
from goalcoach.web.pages.posted import ID, Posted, kept_once, posted, repeated
from goalcoach.web.pages.render import Form, page, see_other
from goalcoach.web.pages.review_words import FOR

router = guarded_router(include_in_schema=False)
ALL = "/reviews/batch"
ONE = f"{ALL}/{{batch_id}}"
_FIELDS = ("occasion", "day", "begin", "until", "by")


@router.get(ALL)
async def new(request: Request, here: InHere) -> Response:
    """The form, and what was begun before."""
    values = {"occasion": Occasion.REVIEW, "day": here.office.today().isoformat()}
    return await _form(request, here, Form(values, {}))


@router.post(ALL)
async def begin(request: Request, here: InHere) -> Response:
    """Have them prepared."""
    form = await posted(request)
    repeat, known = await repeated(request, here, form)
    if known is not None:
        return known
    try:
        made = await _begin(here, form)
    except (InvalidInput, Conflict, NotFound) as error:
        await here.undo(error)
        await here.begin()
        values = {name: form.text(name) for name in _FIELDS} | {"people": form.all("people")}
        tried = Form(values, {str(error.data.get("field", "people")): error.message})
        return await _form(request, here, tried, of_error(error).status)
    return await kept_once(repeat, see_other(f"{ALL}/{made.id}"))


@router.get(ONE)
async def look(batch_id: Id, request: Request, here: InHere) -> Response:
    """How far it is, and what became of each."""
    told = await batches.look(here.unit, here.person, batch_id)
    return page(request, "batch_going.html", section="/team", batch=batch_view(told))


@router.post(f"{ONE}/stop")
async def stop(batch_id: Id, request: Request, here: InHere) -> Response:
    """After the one that is being made."""
    await posted(request)
    await batches.stop(here.unit, here.person, batch_id)
    return see_other(f"{ALL}/{batch_id}")


@router.post(f"{ONE}/go-on")
async def go_on(batch_id: Id, request: Request, here: InHere) -> Response:
    """With those who wait still."""
    await posted(request)
    await batch_asked.go_on(here, batch_id)
    return see_other(f"{ALL}/{batch_id}")


async def _begin(here: Here, form: Posted) -> Batch:
    people = form.all("people")
    if not all(ID.fullmatch(each) for each in people):
        raise InvalidInput("This form is not complete. Load the page again.", field="people")
    by = form.line("by")
    return await batch_asked.begin(
        here,
        people=[PersonId(each) for each in people] or None,
        occasion=_occasion(form),
        day=form.day("day"),
        period=period_of(form.day("begin"), form.day("until")),
        asks_model=by == "model" if by else None,
    )


def _occasion(form: Posted) -> Occasion:
    try:
        return Occasion(form.line("occasion"))
    except ValueError:
        raise InvalidInput("Choose what you talk about.", field="occasion") from None


async def _form(request: Request, here: Here, form: Form, status: int = 200) -> Response:
    return page(
        request,
        "batch.html",
        status=status,
        section="/team",
        form=form,
        key=here.office.new_id(),
        people=await led_by(here.unit, here.person.id),
        occasions=[(each.value, OCCASION[each], meant) for each, meant in FOR.items()],
        model=here.office.asker.name if here.office.asker else "",
        earlier=[progress(each.batch) for each in await batches.mine(here.unit, here.person)],
    )
