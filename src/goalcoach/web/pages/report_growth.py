"""For a manager: what one of their people shared of where they want to go, and entering what was seen."""

from __future__ import annotations

from typing import Annotated

from fastapi import Query, Request, Response

from goalcoach.coach import career, levels, proposals, rounds
from goalcoach.domain.errors import InvalidInput
from goalcoach.domain.person import PersonId
from goalcoach.rules.joined.levels import Rater
from goalcoach.store.round_port import SharedWord
from goalcoach.web.api.fields import Id
from goalcoach.web.errors import of_error
from goalcoach.web.guard import guarded_router
from goalcoach.web.here import Here, InHere
from goalcoach.web.pages import growth_view as view
from goalcoach.web.pages import proposal_view
from goalcoach.web.pages.finding import Words, competencies_found
from goalcoach.web.pages.levels import level, tried
from goalcoach.web.pages.phrases import day
from goalcoach.web.pages.posted import Posted, kept_once, posted, repeated
from goalcoach.web.pages.render import Form, done, page
from goalcoach.web.pages.rounds_view import month

router = guarded_router(include_in_schema=False)
Chosen = Annotated[str, Query(max_length=120)]


@router.get("/team/{person_id}/growth")
async def growth(
    person_id: Id, request: Request, here: InHere, competency: Chosen = "", q: Words = ""
) -> Response:
    """Shared aims, one's own entries, and the levels of the competency that was looked for and chosen."""
    return await _page(request, here, PersonId(person_id), Form({"competency": competency, "q": q}, {}))


@router.post("/team/{person_id}/levels")
async def enter(person_id: Id, request: Request, here: InHere) -> Response:
    """Enter what one saw of somebody one leads."""
    form = await posted(request)
    repeat, known = await repeated(request, here, form)
    if known is not None:
        return known
    await career.shared_by(here.unit, here.office, here.person, PersonId(person_id))
    owner = await here.unit.people.get(PersonId(person_id))
    try:
        await levels.enter(
            here.unit,
            here.office,
            here.person,
            owner,
            competency=_competency(form),
            level=level(form),
            rater=Rater.MANAGER,
            day=form.day("day"),
            note=form.text("note"),
        )
    except InvalidInput as error:
        await here.undo(error)
        await here.begin()
        wrong = tried(form, error)
        filled = Form({**wrong.values, "competency": form.line("competency")}, wrong.problems)
        return await _page(request, here, owner.id, filled, of_error(error).status)
    return await kept_once(repeat, done(f"/team/{owner.id}/growth", "evidence-entered"))


@router.post("/team/{person_id}/levels/{evidence_id}/remove")
async def remove(person_id: Id, evidence_id: Id, request: Request, here: InHere) -> Response:
    """Take out what one entered of somebody one leads."""
    await posted(request)
    await career.shared_by(here.unit, here.office, here.person, PersonId(person_id))
    await here.unit.growth.remove_evidence(evidence_id, PersonId(person_id), here.person.id)
    return done(f"/team/{person_id}/growth", "evidence-removed")


async def _by(here: Here, word: SharedWord) -> str:
    """Who said it; without a name one of how many."""
    if word.author_id is None:
        return f"one of {word.raters}, without a name"
    return (await here.unit.people.get(word.author_id)).name


def _competency(form: Posted) -> str:
    """The competency that was chosen. Raises InvalidInput."""
    if chosen := form.line("competency"):
        return chosen
    raise InvalidInput("Choose the competency first.", field="competency")


async def _page(request: Request, here: Here, person_id: PersonId, form: Form, status: int = 200) -> Response:
    aims = await career.shared_by(here.unit, here.office, here.person, person_id)
    owner = await here.unit.people.get(person_id)
    framework = (await here.office.names(here.unit)).framework
    named = {each.id: each.name for each in framework.competencies}
    chosen = framework.competency(form.values.get("competency", ""))
    entered = await levels.entered_of(here.unit, here.person, owner)
    return page(
        request,
        "report_growth.html",
        status=status,
        key=here.office.new_id(),
        section="/team",
        owner=owner,
        proposed=[proposal_view.row(each) for each in await proposals.made(here.unit, here.person, [owner])],
        aims=[view.aim(each) for each in aims],
        entered=[
            (
                named.get(each.evidence.competency, each.evidence.competency),
                each.evidence.level,
                day(each.evidence.day),
                each.note,
                f"/team/{owner.id}/levels/{each.id}/remove",
            )
            for each in entered
        ],
        said=[
            (
                each.text,
                each.about,
                month(each.day) if each.month_only else day(each.day),
                await _by(here, each),
            )
            for each in await rounds.shared_by(here.unit, here.office, owner)
        ],
        described=bool(named),
        chosen=chosen,
        q=form.values.get("q", ""),
        near=[] if chosen else await competencies_found(here, form.values.get("q", "")),
        form=form,
        today=here.office.today().isoformat(),
    )
