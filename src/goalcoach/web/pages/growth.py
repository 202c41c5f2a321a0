"""Where somebody wants to go: their aims, the way to each, and what they share of it."""

from __future__ import annotations

from typing import Annotated

from fastapi import Query, Request, Response

from goalcoach.coach import career, proposals
from goalcoach.coach.career import MOST_AIMS
from goalcoach.domain.errors import Conflict, InvalidInput
from goalcoach.domain.framework import Framework
from goalcoach.domain.goal import UNDER_WAY, Goal
from goalcoach.domain.person import PersonId, Role
from goalcoach.web.api.fields import Id
from goalcoach.web.errors import of_error
from goalcoach.web.guard import guarded_router
from goalcoach.web.here import Here, InHere
from goalcoach.web.pages import aim_path, proposal_view
from goalcoach.web.pages import growth_view as view
from goalcoach.web.pages.aim_steps import steps_beside
from goalcoach.web.pages.finding import NOTHING_NEAR, Words, near_to
from goalcoach.web.pages.posted import Posted, kept_once, posted, repeated
from goalcoach.web.pages.render import EMPTY, Form, done, page
from goalcoach.web.pages.shortfall_form import told

router = guarded_router(include_in_schema=False)


@router.get("/growth")
async def growth(request: Request, here: InHere) -> Response:
    """Aims, and the ways to find one."""
    return await _page(request, here)


@router.post("/growth/aims")
async def begin(request: Request, here: InHere) -> Response:
    """A role, a need or one's own words become an aim."""
    form = await posted(request)
    repeat, known = await repeated(request, here, form)
    if known is not None:
        return known
    try:
        aim = await career.begin(
            here.unit, here.office, here.person, blueprint=_blueprint(form), words=form.text("words")
        )
    except (InvalidInput, Conflict) as error:
        await here.undo(error)
        await here.begin()
        tried = Form({"words": form.text("words")}, {"words": error.message})
        return await _page(request, here, tried, of_error(error).status)
    return await kept_once(repeat, done(f"/growth/aims/{aim.id}", "aim-chosen"))


@router.get("/growth/aims/{aim_id}")
async def look(
    aim_id: Id,
    request: Request,
    here: InHere,
    step: Annotated[str, Query(max_length=10)] = "",
    month: Annotated[str, Query(max_length=10)] = "",
    now: Annotated[str, Query(max_length=200)] = "",
    q: Words = "",
) -> Response:
    """One aim: what it asks for beside what was shown, and the path over time, reckoned as asked for."""
    return await _aim_page(request, here, aim_id, asked=aim_path.asked(step, month, now), q=q)


@router.post("/growth/aims/{aim_id}/choose")
async def choose(aim_id: Id, request: Request, here: InHere) -> Response:
    """Another role, its newest version, or other words."""
    form = await posted(request)
    blueprint, words = _blueprint(form), form.text("words")
    try:
        await career.choose(
            here.unit,
            here.office,
            here.person,
            aim_id,
            revision=form.number("revision"),
            blueprint=blueprint,
            words=words,
        )
    except (InvalidInput, Conflict) as error:
        field = str(error.data.get("field", "revision"))
        if field == "revision":
            raise
        await here.undo(error)
        await here.begin()
        tried = Form({"blueprint": blueprint, "words": words}, {field: error.message})
        return await _aim_page(request, here, aim_id, tried, of_error(error).status)
    return done(f"/growth/aims/{aim_id}", "aim-changed")


@router.post("/growth/aims/{aim_id}/share")
async def share(aim_id: Id, request: Request, here: InHere) -> Response:
    """Let the manager read it, or no longer."""
    form = await posted(request)
    with_ = PersonId(form.id("with")) if form.line("with") else None
    await career.share(
        here.unit, here.office, here.person, aim_id, revision=form.number("revision"), shared_with=with_
    )
    return done(f"/growth/aims/{aim_id}", "aim-shared" if with_ else "aim-private")


@router.post("/growth/aims/{aim_id}/remove")
async def give_up(aim_id: Id, request: Request, here: InHere) -> Response:
    """Take an aim out."""
    await posted(request)
    await career.give_up(here.unit, here.person, aim_id)
    return done("/growth", "aim-given-up")


async def _page(request: Request, here: Here, form: Form = EMPTY, status: int = 200) -> Response:
    aims = await career.of(here.unit, here.office, here.person)
    framework = (await here.office.names(here.unit)).framework
    return page(
        request,
        "growth.html",
        status=status,
        key=here.office.new_id(),
        aims=[view.aim(each) for each in aims],
        talks=[(each, told(each.shortfall)) for each in await here.unit.gap_talks.of(here.person.id)],
        proposed=[proposal_view.row(each) for each in await proposals.mine(here.unit, here.person)],
        causes=view.CAUSE,
        full=len(aims) >= MOST_AIMS,
        roles=len(framework.blueprints),
        hr=Role.HR in here.person.roles,
        form=form,
    )


async def _aim_page(
    request: Request,
    here: Here,
    aim_id: str,
    form: Form | None = None,
    status: int = 200,
    asked: aim_path.Asked = aim_path.AS_USUAL,
    q: str = "",
) -> Response:
    found = await career.look(here.unit, here.office, here.person, aim_id)
    near = NOTHING_NEAR if found.aim.blueprint else await near_to(here, q.strip() or found.aim.words)
    framework = (await here.office.names(here.unit)).framework
    path = await aim_path.path_of(here, found, asked)
    return page(
        request,
        "aim.html",
        status=status,
        section="/growth",
        aim=view.aim(found),
        near=near,
        q=q,
        under_way=await _under_way(here),
        roles=_roles(framework),
        form=form or Form({"blueprint": found.aim.blueprint, "words": found.aim.words}, {}),
        manager=here.person.manager_id or "",
        path=path,
        path_form=Form(aim_path.values(path), {}),
        present_roles=[("", "Choose your role"), *aim_path.roles(framework)],
        steps=await steps_beside(here, found),
    )


async def _under_way(here: Here) -> dict[str, Goal]:
    """The development goal under way for each competency that has one."""
    goals = await here.unit.goals.of([here.person.id], sorted(UNDER_WAY))
    plans = await here.unit.growth.plans_of([each.id for each in goals])
    return {plans[each.id].plan.competency: each for each in goals if each.id in plans}


def _blueprint(form: Posted) -> str:
    """A role or need; empty for none. Whether there is one of this id is for the coach to say."""
    return form.line("blueprint")


def _roles(framework: Framework) -> list[tuple[str, str]]:
    named = [(each.id, each.name) for each in framework.blueprints]
    return [("", "None of these: my own words"), *named]
