"""Asking several people at once what they saw of one: its owner's side."""

from __future__ import annotations

from typing import Annotated

from fastapi import Query, Request, Response

from goalcoach.coach import rounds
from goalcoach.coach.colleagues import named_in
from goalcoach.coach.leading import led_by
from goalcoach.coach.rounds import BEHAVIOUR_LIMIT
from goalcoach.domain.errors import Conflict, InvalidInput
from goalcoach.domain.person import Role
from goalcoach.domain.round import FEWEST_ANONYMOUS, MOST_ASKED
from goalcoach.web.api.fields import Id
from goalcoach.web.errors import of_error
from goalcoach.web.guard import guarded_router
from goalcoach.web.here import Here, InHere
from goalcoach.web.pages.posted import Posted, kept_once, posted, repeated
from goalcoach.web.pages.render import Form, done, page
from goalcoach.web.pages.rounds_view import round_line

router = guarded_router(include_in_schema=False)
Chosen = Annotated[str, Query(max_length=120)]
_ROUNDS = "/growth/feedback/rounds"
_ROUND = f"{_ROUNDS}/{{round_id}}"
_WORD = f"{_ROUND}/words/{{word_id}}"
_FIELDS = ("competency", "descriptor", "behaviour", "whom", "colleagues", "names")


@router.get(f"{_ROUNDS}/new")
async def new(request: Request, here: InHere, competency: Chosen = "") -> Response:
    """The form; with a competency its levels to take a behaviour from."""
    return await _form(request, here, Form({"competency": competency}, {}))


@router.post(_ROUNDS)
async def ask(request: Request, here: InHere) -> Response:
    """Ask them."""
    form = await posted(request)
    repeat, known = await repeated(request, here, form)
    if known is not None:
        return known
    try:
        made = await _ask(here, form)
    except (InvalidInput, Conflict) as error:
        await here.undo(error)
        await here.begin()
        tried = Form(
            {name: form.text(name) for name in _FIELDS},
            {str(error.data.get("field", "behaviour")): error.message},
        )
        return await _form(request, here, tried, of_error(error).status)
    return await kept_once(repeat, done(f"{_ROUNDS}/{made}", "round-asked"))


@router.get(_ROUND)
async def look(round_id: Id, request: Request, here: InHere) -> Response:
    """One round, with what was said as far as it may be read."""
    view = await rounds.look(here.unit, here.person, round_id)
    await rounds.looked(here.unit, view)
    manager = here.person.manager_id
    return page(
        request,
        "round.html",
        section="/growth",
        line=round_line(view, manager, here.office),
        manager=(await here.unit.people.get(manager)).name if manager else "",
        fewest=FEWEST_ANONYMOUS,
    )


@router.post(f"{_ROUND}/remove")
async def remove(round_id: Id, request: Request, here: InHere) -> Response:
    """Take a round out, with what was said."""
    await posted(request)
    await rounds.remove(here.unit, here.person, round_id)
    return done("/growth/feedback", "feedback-removed")


@router.post(f"{_WORD}/share")
async def share(round_id: Id, word_id: Id, request: Request, here: InHere) -> Response:
    """Let one's manager read a word."""
    return await _share(round_id, word_id, request, here, shared=True)


@router.post(f"{_WORD}/unshare")
async def unshare(round_id: Id, word_id: Id, request: Request, here: InHere) -> Response:
    """Let them read it no more."""
    return await _share(round_id, word_id, request, here, shared=False)


async def _share(round_id: str, word_id: str, request: Request, here: Here, *, shared: bool) -> Response:
    await posted(request)
    await rounds.look(here.unit, here.person, round_id)
    await rounds.share(here.unit, here.person, word_id, shared=shared)
    return done(f"{_ROUNDS}/{round_id}", "said-shared" if shared else "said-private")


async def _ask(here: Here, form: Posted) -> str:
    """The id of what was asked."""
    behaviour = form.text("behaviour") or form.line("descriptor")
    if form.line("whom") == "led":
        made = await rounds.ask_reports(here.unit, here.office, here.person, behaviour=behaviour)
    else:
        made = await rounds.ask(
            here.unit,
            here.office,
            here.person,
            behaviour=behaviour,
            colleagues=named_in(form.text("colleagues")),
            anonymous=form.line("names") == "without",
            competency=form.line("competency"),
        )
    return made.id


async def _form(request: Request, here: Here, form: Form, status: int = 200) -> Response:
    framework = (await here.office.names(here.unit)).framework
    chosen = framework.competency(str(form.values.get("competency", "")))
    leads = Role.MANAGER in here.person.roles
    led = len(await led_by(here.unit, here.person.id)) if leads else 0
    return page(
        request,
        "round_new.html",
        status=status,
        key=here.office.new_id(),
        section="/growth",
        competencies=[
            ("", "None, in my own words"),
            *((each.id, each.name) for each in framework.competencies),
        ],
        chosen=chosen,
        leads=leads,
        led=led,
        fewest=FEWEST_ANONYMOUS,
        most=MOST_ASKED,
        limit=BEHAVIOUR_LIMIT,
        form=form,
    )
