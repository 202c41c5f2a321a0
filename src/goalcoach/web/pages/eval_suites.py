"""For HR: the suites and their cases; adding a case of one's own, such as from a bad answer of a run."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Annotated

from fastapi import Query, Request, Response

from goalcoach.domain.errors import Conflict, InvalidInput, NotFound
from goalcoach.domain.shortened import shortened
from goalcoach.evaluation.cases.case import Suite
from goalcoach.evaluation.cases.fields import RULES
from goalcoach.evaluation.desk import own_cases, runs, suites
from goalcoach.evaluation.desk.own_cases import Tries, Typed
from goalcoach.evaluation.reports.story import story_of
from goalcoach.web.api.fields import Id
from goalcoach.web.errors import of_error
from goalcoach.web.guard import guarded_router
from goalcoach.web.here import Here, InHere
from goalcoach.web.pages.eval_case_view import trials_of
from goalcoach.web.pages.eval_suite_view import (
    MOST_SHOWN,
    MOST_TOLD,
    case_line,
    case_row,
    open_cases,
    own_row,
    suite_row,
)
from goalcoach.web.pages.evals import ALL, SECTION
from goalcoach.web.pages.posted import Posted, kept_once, posted, repeated
from goalcoach.web.pages.render import Form, done, page

router = guarded_router(include_in_schema=False)
SUITES = f"{ALL}/suites"
ONE = f"{SUITES}/{{suite}}"
_FIELDS = ("like", "id", "why", "tries", "answer", "never", "source")


@router.get(SUITES)
async def every(request: Request, here: InHere) -> Response:
    """All suites."""
    found = [suite_row(each) for each in await suites.suites(here.unit)]
    return page(request, "eval_suites.html", section=SECTION, suites=found)


@router.get(ONE)
async def one(suite: Id, request: Request, here: InHere) -> Response:
    """One suite: its cases that whoever writes prompts may read."""
    return await _suite(request, here, suite)


async def _suite(request: Request, here: Here, suite: str, told: str = "", status: int = 200) -> Response:
    """Its page; `told` says what could not be done."""
    (found,) = await suites.suites(here.unit, suite)
    there = open_cases(found)
    steps = await here.unit.own_cases.steps(suite)
    names = {id_: (await here.unit.people.get(id_)).name for id_ in {each.by_id for each in steps}}
    return page(
        request,
        "eval_suite.html",
        status=status,
        section=SECTION,
        told=told,
        steps=[case_line(each, names, here.office.zone) for each in steps[:MOST_TOLD]],
        earlier=len(steps) - MOST_TOLD,
        removed=[own_row(each) for each in await here.unit.own_cases.removed(suite)],
        suite=suite_row(found),
        cases=[case_row(each) for each in there[:MOST_SHOWN]],
        more=len(there) - MOST_SHOWN,
        closed=len(found.cases) - len(there),
        may_add=found.task != RULES,
    )


@router.get(f"{ONE}/new")
async def new(
    suite: Id,
    request: Request,
    here: InHere,
    like: Annotated[str, Query(max_length=120)] = "",
    run: Annotated[str, Query(max_length=64)] = "",
    trial: Annotated[int, Query(ge=0, le=999)] = 0,
) -> Response:
    """The form, empty; or filled in with what was answered in a trial of a run."""
    (found,) = await suites.suites(here.unit, suite)
    values = {"like": like, "tries": str(Tries.GATE), "source": "added by HR"}
    if run:
        values |= await _of_a_trial(here, found, like, run, trial)
    return await _form(request, here, found, Form(values, {}))


@router.post(f"{ONE}/new")
async def add(suite: Id, request: Request, here: InHere) -> Response:
    """Keep it; where somebody who works here is named, show it again without the name first."""
    form = await posted(request)
    repeat, known = await repeated(request, here, form)
    if known is not None:
        return known
    (found,) = await suites.suites(here.unit, suite)
    try:
        typed = _typed(form)
        cleared = await own_cases.unnamed(here.unit, suite, typed, certain=not form.line("looked"))
        if cleared.instead:
            return await _form(request, here, found, Form(_values(cleared.typed), {}), cleared.instead)
        await own_cases.add(here.unit, here.office, here.person, suite, typed)
    except (InvalidInput, Conflict, NotFound) as error:
        await here.undo(error)
        await here.begin()
        values = {name: form.text(name) for name in _FIELDS}
        tried = Form(values, {str(error.data.get("field", "like")): error.message})
        return await _form(request, here, found, tried, status=of_error(error).status)
    return await kept_once(repeat, done(f"{SUITES}/{suite}", "case-added"))


@router.post(f"{ONE}/{{case}}/remove")
async def remove(suite: Id, case: Id, request: Request, here: InHere) -> Response:
    """Have no run try a case of one's own any more."""
    await posted(request)
    await own_cases.remove(here.unit, here.office, here.person, suite, case)
    return done(f"{SUITES}/{suite}", "case-removed")


@router.post(f"{ONE}/{{case}}/put-back")
async def put_back(suite: Id, case: Id, request: Request, here: InHere) -> Response:
    """Have runs try one again that was removed."""
    await posted(request)
    try:
        await own_cases.put_back(here.unit, here.office, here.person, suite, case)
    except Conflict as error:
        await here.undo(error)
        await here.begin()
        return await _suite(request, here, suite, error.message, of_error(error).status)
    return done(f"{SUITES}/{suite}", "case-put-back")


def _typed(form: Posted) -> Typed:
    """Raises InvalidInput."""
    tries = form.line("tries")
    if tries not in set(Tries):
        raise InvalidInput("Choose what it is to try.", field="tries")
    return Typed(
        like=form.line("like"),
        id=form.line("id"),
        why=form.line("why"),
        tries=Tries(tries),
        answer=form.text("answer"),
        never=form.text("never"),
        source=form.line("source")[:200] or "added by HR",
    )


def _values(typed: Typed) -> dict[str, str]:
    return {name: str(getattr(typed, name)) for name in _FIELDS}


async def _of_a_trial(here: Here, found: Suite, like: str, run: str, trial: int) -> dict[str, str]:
    """What was answered there, without names. Raises NotFound."""
    report = await runs.report(here.unit, run)
    tried = trials_of(report, found.name, like)
    if trial >= len(tried) or story_of(report, found.name, like, held_out=False).closed:
        raise NotFound("There is no such answer that may be read.")
    outcome = tried[trial].outcome
    typed = Typed(
        like=like,
        id="",
        why="",
        tries=Tries.GATE if outcome.said and not outcome.shown else Tries.PROMPT,
        answer=outcome.said[-1] if outcome.said else "",
        source=f"an answer of {tried[trial].variant} to {like}, {here.office.day(report.ended_at)}",
    )
    return _values((await own_cases.unnamed(here.unit, found.name, typed, certain=True)).typed)


async def _form(
    request: Request,
    here: Here,
    found: Suite,
    form: Form,
    instead: Mapping[str, str] | None = None,
    status: int = 200,
) -> Response:
    return page(
        request,
        "eval_case_new.html",
        status=status,
        section=SECTION,
        suite=suite_row(found),
        form=form,
        key=here.office.new_id(),
        instead=instead or {},
        moments=[(each.id, shortened(f"{each.id}: {each.why}", 120)) for each in open_cases(found)],
    )
