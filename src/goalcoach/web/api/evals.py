"""Eval runs over the API, for HR: begin, follow, stop, go on, take the report along."""

from __future__ import annotations

from datetime import datetime
from typing import Annotated

from fastapi import Response
from pydantic import Field, StringConstraints

from goalcoach.coach.thinking import call
from goalcoach.domain.errors import InvalidInput
from goalcoach.evaluation.cases.case import Split
from goalcoach.evaluation.desk import runs
from goalcoach.evaluation.desk.runs import Seen
from goalcoach.evaluation.desk.wish import Wish
from goalcoach.evaluation.reports.file import written
from goalcoach.evaluation.trials.trial import Plan
from goalcoach.store.eval_port import EvalState
from goalcoach.web.api.documented import problems
from goalcoach.web.api.fields import Answer, Body, Id
from goalcoach.web.evaluating import refuse_nobody
from goalcoach.web.guard import guarded_router
from goalcoach.web.here import Here, InHere
from goalcoach.web.once import Once

router = guarded_router("/api/v1", tags=["evals"])
ALL = "/evals"
ONE = f"{ALL}/{{run_id}}"
Name = Annotated[str, StringConstraints(min_length=1, max_length=100)]
PromptId = Annotated[str, StringConstraints(pattern=r"^[a-z]+/[a-z-]+$", max_length=100)]


class EvalIn(Body):
    """What is to be tried. It may cost what the language model costs."""

    suites: Annotated[tuple[Name, ...], Field(max_length=50)] = ()
    """Names of suites; left out for a version that is to be put forward, which has its own."""
    llms: Annotated[tuple[Name, ...], Field(min_length=1, max_length=runs.MOST_VARIANTS)]
    """Who answers: `practice`, `recorded`, `builtin`, or language models as the endpoint names them."""
    prompt: PromptId | None = None
    version: Annotated[int, Field(ge=1, le=9_999)] | None = None
    """A version of the prompt that is to be put forward: it is tried beside the live one."""
    versions: Annotated[tuple[int, ...], Field(max_length=runs.MOST_VARIANTS)] = ()
    """Otherwise versions of the prompt to be held against each other."""
    repeats: Annotated[int, Field(ge=1, le=runs.MOST_REPEATS)] = 1
    split: Split | None = None
    """Left out, all cases."""


class EvalOut(Answer):
    """A run."""

    id: str
    by: str
    state: EvalState
    suites: list[str]
    variants: list[str]
    trials: int
    made: int
    why: str
    """Why it failed, or stopped by itself."""
    prompt: str | None
    """The prompt whose version it is to promote."""
    version: int | None
    created_at: datetime
    finished_at: datetime | None


@router.get(ALL, summary="Eval runs", responses=problems())
async def every(here: InHere) -> list[EvalOut]:
    """All of HR's, newest first."""
    return [_out(each) for each in await runs.every(here.unit)]


@router.post(
    ALL,
    summary="Begin an eval run",
    status_code=202,
    dependencies=[Once],
    responses=problems(404, 409, 503, body=True),
)
async def begin(body: EvalIn, response: Response, here: InHere) -> EvalOut:
    """It goes on in the background; follow it at its address. Nobody is asked what it may cost."""
    here.worker.refuse_when_leaving()
    wish, plan = await _wish(here, body)
    made = await runs.begin(here.unit, here.office, here.person, wish, plan)
    here.afterwards = here.worker.evaluating.look
    response.headers["Location"] = f"/api/v1/evals/{made.id}"
    return _out(await runs.look(here.unit, made.id))


@router.get(ONE, summary="An eval run", responses=problems(404))
async def look(run_id: Id, here: InHere) -> EvalOut:
    """How far it is."""
    return _out(await runs.look(here.unit, run_id))


@router.post(f"{ONE}/stop", summary="Stop an eval run", responses=problems(404))
async def stop(run_id: Id, here: InHere) -> EvalOut:
    """After the trials under way. Fine when it has ended."""
    await runs.stop(here.unit, run_id)
    return _out(await runs.look(here.unit, run_id))


@router.post(f"{ONE}/go-on", summary="Have an eval run go on", responses=problems(404, 409, 503))
async def go_on(run_id: Id, here: InHere) -> EvalOut:
    """With the trials that are left. Fine when it runs, or all is done."""
    here.worker.refuse_when_leaving()
    await runs.go_on(here.unit, run_id)
    here.afterwards = here.worker.evaluating.look
    return _out(await runs.look(here.unit, run_id))


@router.delete(ONE, summary="Remove an eval run", status_code=204, responses=problems(404, 409))
async def remove(run_id: Id, here: InHere) -> None:
    """With its trials and its report. 409: it goes on, or a version of a prompt rests on it."""
    await here.unit.evals.remove(run_id)


@router.get(
    f"{ONE}/report",
    summary="The report of an eval run",
    response_class=Response,
    responses=problems(404, 409),
)
async def report(run_id: Id, here: InHere) -> Response:
    """As JSON that `goalcoach eval compare` and `goalcoach eval report` read. 409: there is none yet."""
    found = await runs.report(here.unit, run_id)
    return Response(await call(here.office.thinking, written, found), media_type="application/json")


async def _wish(here: Here, body: EvalIn) -> tuple[Wish, Plan]:
    refuse_nobody(here.wired, body.llms)
    if body.version is None:
        return await runs.wished(
            here.unit,
            names=body.suites,
            llms=body.llms,
            prompt=body.prompt or "",
            versions=body.versions,
            repeats=body.repeats,
            split=body.split or "",
        )
    if body.prompt is None:
        raise InvalidInput("Say of which prompt it is a version.", field="prompt")
    if len(body.llms) != 1:
        raise InvalidInput("One answers both versions.", field="llms")
    return await runs.against_live(here.unit, body.prompt, body.version, body.llms[0])


def _out(seen: Seen) -> EvalOut:
    run, about = seen.run, seen.wish.about
    return EvalOut(
        id=run.id,
        by=seen.by,
        state=run.state,
        suites=list(seen.wish.suites),
        variants=[each.name for each in seen.wish.variants],
        trials=run.trials,
        made=run.made,
        why=run.why,
        prompt=about.get("prompt"),
        version=about.get("version"),
        created_at=run.created_at,
        finished_at=run.finished_at,
    )
