"""For HR: one eval run. How far it is, what came of it, what turned, and taking it along."""

from __future__ import annotations

from fastapi import Request, Response

from goalcoach.domain.errors import Conflict
from goalcoach.evaluation.desk import runs
from goalcoach.evaluation.reports.comparison import Comparison, compare
from goalcoach.evaluation.reports.file import written
from goalcoach.evaluation.reports.meaning import compared, meaning
from goalcoach.evaluation.reports.report import Report
from goalcoach.evaluation.reports.side import two_sides
from goalcoach.evaluation.reports.story import story_of
from goalcoach.evaluation.reports.trouble import troubles
from goalcoach.web.api.fields import Id
from goalcoach.web.errors import of_error
from goalcoach.web.guard import guarded_router
from goalcoach.web.here import Here, InHere
from goalcoach.web.pages.eval_view import lines, run_view, suite_views
from goalcoach.web.pages.evals import ALL
from goalcoach.web.pages.posted import posted
from goalcoach.web.pages.render import done, page, see_other

router = guarded_router(include_in_schema=False)
ONE = f"{ALL}/{{run_id}}"
MOST_SHOWN = 40
"""Cases that are shown with their words; the file has all."""


@router.get(ONE)
async def look(run_id: Id, request: Request, here: InHere) -> Response:
    """How far it is, or what came of it."""
    return await run_page(request, here, run_id)


@router.post(f"{ONE}/stop")
async def stop(run_id: Id, request: Request, here: InHere) -> Response:
    """After the trials under way."""
    await posted(request)
    await runs.stop(here.unit, run_id)
    return see_other(f"{ALL}/{run_id}")


@router.post(f"{ONE}/go-on")
async def go_on(run_id: Id, request: Request, here: InHere) -> Response:
    """With the trials that are left."""
    await posted(request)
    here.worker.refuse_when_leaving()
    try:
        await runs.go_on(here.unit, run_id)
    except Conflict as error:
        return await _refused(request, here, run_id, error)
    here.afterwards = here.worker.evaluating.look
    return see_other(f"{ALL}/{run_id}")


@router.post(f"{ONE}/remove")
async def remove(run_id: Id, request: Request, here: InHere) -> Response:
    """With all its trials."""
    await posted(request)
    try:
        await here.unit.evals.remove(run_id)
    except Conflict as error:
        return await _refused(request, here, run_id, error)
    return done(ALL, "eval-removed")


@router.get(f"{ONE}/report.json")
async def as_json(run_id: Id, here: InHere) -> Response:
    """The report as `goalcoach eval compare` and `report` read it."""
    report = await runs.report(here.unit, run_id)
    return Response(
        written(report),
        media_type="application/json",
        headers={"content-disposition": f'attachment; filename="eval-{run_id}.json"'},
    )


async def run_page(request: Request, here: Here, run_id: str, told: str = "", status: int = 200) -> Response:
    """One run; `told` says what could not be done."""
    seen = await runs.look(here.unit, run_id)
    report = None
    if not seen.run.open:
        try:
            report = await runs.report(here.unit, run_id)
        except Conflict:
            report = None
    return page(
        request,
        "eval_run.html",
        status=status,
        section=ALL,
        run=run_view(seen),
        told=told,
        results=_results(report) if report else None,
    )


async def _refused(request: Request, here: Here, run_id: str, error: Conflict) -> Response:
    await here.undo(error)
    await here.begin()
    return await run_page(request, here, run_id, error.message, of_error(error).status)


def _results(report: Report) -> dict[str, object]:
    comparison = _comparison(report)
    found = troubles(report)
    closed = {name for name in report.stories if _closed(report, name)}
    open_ = [each for each in found if f"{each.tried.suite}/{each.tried.case}" not in closed]
    return {
        "meaning": meaning(report),
        "compared": compared(comparison) if comparison else (),
        "lines": lines(comparison) if comparison else (),
        "turned": [each for each in comparison.turned if f"{each.suite}/{each.case}" not in closed][
            :MOST_SHOWN
        ]
        if comparison
        else (),
        "suites": suite_views(report),
        "troubles": open_[:MOST_SHOWN],
        "more": len(open_) - MOST_SHOWN,
        "closed": len(found) - len(open_),
        "stories": report.stories,
        "provenance": report.provenance,
    }


def _closed(report: Report, name: str) -> bool:
    suite, _, case = name.partition("/")
    return story_of(report, suite, case, held_out=False).closed


def _comparison(report: Report) -> Comparison | None:
    if len(report.provenance.variants) != 2:
        return None
    return compare(*two_sides(report, report))
