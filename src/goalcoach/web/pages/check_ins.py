"""Looking at goals: what is due on one page, and keeping a look from there or from the page of the goal."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from urllib.parse import quote

from fastapi import Request, Response

from goalcoach.coach import check_ins
from goalcoach.coach.mild import about_a_look
from goalcoach.coach.rhythm import set_rhythm, standings
from goalcoach.domain.check_in import CheckIn
from goalcoach.domain.errors import InvalidInput
from goalcoach.domain.goal import UNDER_WAY, Goal, GoalId
from goalcoach.domain.rhythm import CHOICES, Standing, State
from goalcoach.web.api.fields import Id
from goalcoach.web.errors import of_error
from goalcoach.web.guard import guarded_router
from goalcoach.web.here import Here, InHere
from goalcoach.web.pages.check_in_form import again, told_of
from goalcoach.web.pages.check_in_view import OBSTACLES, STATE, SURE, LookForm, look_form
from goalcoach.web.pages.goal import goal_page
from goalcoach.web.pages.phrases import day_near
from goalcoach.web.pages.posted import kept_once, posted, repeated
from goalcoach.web.pages.render import EMPTY, Form, done, page
from goalcoach.web.pages.scorecard import FindingView, finding_view

router = guarded_router(include_in_schema=False)
DUE = "/check-ins"
_SINCE = timedelta(days=31)
"""How far back the day of a look may lie that was kept today, to count among those that are done."""


@dataclass(frozen=True, slots=True, kw_only=True)
class DoneView:
    """A goal that was looked at today."""

    id: str
    title: str
    language: str
    asks: tuple[FindingView, ...]
    last: str
    """Id of the newest look, to take it back."""


@dataclass(frozen=True, slots=True, kw_only=True)
class NextView:
    """A goal whose look is still to come."""

    id: str
    title: str
    language: str
    state: str
    state_word: str
    when: str


@router.get(DUE)
async def due(request: Request, here: InHere) -> Response:
    """One short form for each goal that is due."""
    return await _page(request, here)


@router.post("/goals/{goal_id}/check-ins")
async def add(goal_id: Id, request: Request, here: InHere) -> Response:
    """Keep a look at a goal."""
    form = await posted(request)
    repeat, known = await repeated(request, here, form)
    if known is not None:
        return known
    from_due = form.next() == DUE
    unit = await check_ins.counted_in(here.unit, here.person, GoalId(goal_id))
    try:
        told = told_of(form, goal_id, unit)
        await check_ins.doubt(here.unit, here.person, GoalId(goal_id), told)
        kept = await check_ins.add(here.unit, here.office, here.person, GoalId(goal_id), told)
    except InvalidInput as error:
        await here.undo(error)
        await here.begin()
        tried, status = again(form, goal_id, error), of_error(error).status
        if from_due:
            return await _page(request, here, tried, status)
        return await goal_page(request, here, goal_id, tried, status)
    undo = f"/goals/{goal_id}/check-ins/{kept.id}/remove"
    return await kept_once(repeat, done(DUE if from_due else _place(goal_id), "looked", undo))


@router.post("/goals/{goal_id}/check-ins/{check_in_id}/remove")
async def remove(goal_id: Id, check_in_id: Id, request: Request, here: InHere) -> Response:
    """Take a look back."""
    form = await posted(request)
    await check_ins.remove(here.unit, here.office, here.person, GoalId(goal_id), check_in_id)
    return done(DUE if form.next() == DUE else _place(goal_id), "look-removed")


@router.post("/goals/{goal_id}/rhythm")
async def rhythm(goal_id: Id, request: Request, here: InHere) -> Response:
    """Choose how often a goal is looked at."""
    form = await posted(request)
    every = form.line("every")
    try:
        chosen = form.number("every") if every else None
        await set_rhythm(here.unit, here.office, here.person, GoalId(goal_id), chosen)
    except InvalidInput as error:
        await here.undo(error)
        await here.begin()
        return await goal_page(request, here, goal_id, Form({}, {"every": error.message}), 422)
    return done(f"/goals/{goal_id}#check-in", "rhythm")


def _place(goal_id: str) -> str:
    return f"/goals/{quote(goal_id)}#check-ins"


async def _page(request: Request, here: Here, form: Form = EMPTY, status: int = 200) -> Response:
    own = await here.unit.goals.of([here.person.id], sorted(UNDER_WAY))
    own = [each for each in own if each.version.draft.kind in CHOICES]
    found = await standings(here.unit, here.office, own)
    today = here.office.today()
    recent = await here.unit.check_ins.between(here.person.id, today - _SINCE, today)
    fresh = {each.goal_id: each for each in recent if _kept_on(here, each) == today}
    waiting = sorted(
        (each for each in own if each.id in found and found[each.id].asks),
        key=lambda each: found[each.id].due,
    )
    newest = await here.unit.check_ins.newest([each.id for each in waiting])
    looked_at = [each for each in own if each.id in fresh and each not in waiting]
    coming = sorted(
        (each for each in own if each.id in found and each not in waiting and each.id not in fresh),
        key=lambda each: found[each.id].due,
    )
    return page(
        request,
        "check_ins.html",
        status=status,
        section="/goals",
        form=form,
        key=here.office.new_id(),
        obstacles=OBSTACLES,
        sure=SURE,
        today=today.isoformat(),
        due=[_form(here, each, found[each.id], newest.get(each.id)) for each in waiting],
        done=[await _done(here, each, fresh[each.id]) for each in looked_at],
        coming=[_next(here, each, found[each.id]) for each in coming],
        paused=any(each.state is State.PAUSED for each in found.values()),
        total=len(waiting) + len(looked_at),
    )


def _form(here: Here, goal: Goal, standing: Standing, newest: CheckIn | None) -> LookForm:
    last = () if newest is None else (newest,)
    return look_form(goal, standing, last, here.office.today(), led=here.person.manager_id is not None)


async def _done(here: Here, goal: Goal, last: CheckIn) -> DoneView:
    draft = goal.version.draft
    asks = await check_ins.questions(here.unit, here.office, here.person, goal)
    asks += about_a_look(here.office, last)
    return DoneView(
        id=goal.id,
        title=draft.text,
        language=draft.language,
        asks=tuple(finding_view(each, draft) for each in asks),
        last=last.id,
    )


def _next(here: Here, goal: Goal, standing: Standing) -> NextView:
    return NextView(
        id=goal.id,
        title=goal.version.draft.text,
        language=goal.version.draft.language,
        state=standing.state.value,
        state_word=STATE[standing.state],
        when=day_near(standing.due, here.office.today()),
    )


def _kept_on(here: Here, check_in: CheckIn) -> date:
    return here.office.day(check_in.at)
