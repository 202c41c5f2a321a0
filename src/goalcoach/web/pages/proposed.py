"""What my manager proposes to look at: taking it up as one's own talk or not, and telling what came out."""

from __future__ import annotations

from fastapi import Request, Response

from goalcoach.coach import proposals
from goalcoach.domain.errors import InvalidInput
from goalcoach.store.proposal_port import Proposal, ProposalState
from goalcoach.web.api.fields import Id
from goalcoach.web.errors import of_error
from goalcoach.web.guard import guarded_router
from goalcoach.web.here import Here, InHere
from goalcoach.web.pages import growth_view as view
from goalcoach.web.pages.posted import ID, Posted, kept_once, posted, repeated
from goalcoach.web.pages.proposal_view import told_state
from goalcoach.web.pages.render import Form, done, page, see_other
from goalcoach.web.pages.shortfall_form import BETTER, FIELDS, numbers, told, values_of

router = guarded_router(include_in_schema=False)
PROPOSED = "/growth/proposed/{proposal_id}"


@router.get(PROPOSED)
async def look(proposal_id: Id, request: Request, here: InHere) -> Response:
    """The proposal, and what there is to do about it."""
    return await _page(request, here, proposal_id)


@router.post(PROPOSED + "/take")
async def take(proposal_id: Id, request: Request, here: InHere) -> Response:
    """Begin one's own talk with it."""
    form = await posted(request)
    repeat, known = await repeated(request, here, form)
    if known is not None:
        return known
    try:
        sent = numbers(form)
        talk = await proposals.take_up(
            here.unit,
            here.office,
            here.person,
            proposal_id,
            actual=sent.actual,
            target=sent.target,
            unit_of=sent.unit,
            falling=sent.falling,
            day=sent.day or here.office.today(),
        )
    except InvalidInput as error:
        return await _again(request, here, proposal_id, form, error)
    return await kept_once(repeat, see_other(f"/growth/gaps/{talk.id}"))


@router.post(PROPOSED + "/decline")
async def decline(proposal_id: Id, request: Request, here: InHere) -> Response:
    """Say no, with or without words."""
    form = await posted(request)
    try:
        await proposals.decline(here.unit, here.office, here.person, proposal_id, form.text("reply"))
    except InvalidInput as error:
        return await _again(request, here, proposal_id, form, error)
    return done("/growth", "proposal-declined")


@router.post(PROPOSED + "/tell")
async def tell(proposal_id: Id, request: Request, here: InHere) -> Response:
    """Tell the manager the cause, and what one does about it."""
    form = await posted(request)
    goal_id = form.line("goal")
    if goal_id and not ID.fullmatch(goal_id):
        raise InvalidInput("Choose one of your goals of learning, or none.", field="goal")
    try:
        await proposals.tell(
            here.unit, here.office, here.person, proposal_id, goal_id=goal_id, words=form.text("told")
        )
    except InvalidInput as error:
        return await _again(request, here, proposal_id, form, error)
    return done(f"/growth/proposed/{proposal_id}", "told")


@router.post(PROPOSED + "/tell-no-more")
async def tell_no_more(proposal_id: Id, request: Request, here: InHere) -> Response:
    """Take back what was told."""
    await posted(request)
    await proposals.tell_no_more(here.unit, here.office, here.person, proposal_id)
    return done(f"/growth/proposed/{proposal_id}", "told-no-more")


@router.post(PROPOSED + "/remove")
async def remove(proposal_id: Id, request: Request, here: InHere) -> Response:
    """Take out what was answered."""
    await posted(request)
    await proposals.remove(here.unit, here.person, proposal_id)
    return done("/growth", "proposal-removed")


async def _again(
    request: Request, here: Here, proposal_id: str, form: Posted, error: InvalidInput
) -> Response:
    """The page with what could not be taken beside its field."""
    await here.undo(error)
    await here.begin()
    values = {name: form.text(name) for name in (*FIELDS, "reply", "told", "goal")}
    tried = Form(values, {str(error.data.get("field", "reply")): error.message})
    return await _page(request, here, proposal_id, tried, of_error(error).status)


async def _page(
    request: Request, here: Here, proposal_id: str, form: Form | None = None, status: int = 200
) -> Response:
    found = await proposals.look(here.unit, here.person, proposal_id)
    manager = await here.unit.people.get(found.by_id)
    goals = await proposals.goals_to_tell(here.unit, here.person)
    return page(
        request,
        "proposed.html",
        status=status,
        key=here.office.new_id(),
        section="/growth",
        proposal=found,
        manager=manager.name,
        leads=here.person.manager_id == manager.id,
        numbers=told(found.shortfall),
        open=found.state is ProposalState.OPEN,
        state=told_state(found),
        confirmed=await _confirmed(here, found),
        cause=view.CAUSE[found.cause] if found.cause else "",
        goals=[("", "None of these"), *((each.id, each.version.draft.text[:90]) for each in goals)],
        better=BETTER,
        form=form or Form(values_of(found.shortfall) | {"told": found.told}, {}),
        today=here.office.today().isoformat(),
    )


async def _confirmed(here: Here, found: Proposal) -> str:
    """The cause as it is confirmed now in one's own talk; empty before."""
    if found.talk_id is None:
        return ""
    talk = await here.unit.gap_talks.get(found.talk_id, here.person.id)
    return view.CAUSE[talk.cause] if talk.cause else ""
