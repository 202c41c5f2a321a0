"""For HR: one eval run. How far it is, what came of it, what turned, and taking it along."""

from __future__ import annotations

from collections.abc import Callable

from fastapi import Request, Response

from goalcoach.coach.thinking import call
from goalcoach.domain.errors import Conflict
from goalcoach.evaluation.desk import runs
from goalcoach.evaluation.reports.comparison import compare
from goalcoach.evaluation.reports.file import written
from goalcoach.evaluation.reports.html.run import run_html
from goalcoach.evaluation.reports.junit import run_junit
from goalcoach.evaluation.reports.markdown import run_markdown
from goalcoach.evaluation.reports.meaning import meaning
from goalcoach.evaluation.reports.report import Report
from goalcoach.evaluation.reports.side import two_sides
from goalcoach.evaluation.reports.trouble import troubles
from goalcoach.web.api.fields import Id
from goalcoach.web.errors import of_error
from goalcoach.web.guard import guarded_router
from goalcoach.web.here import Here, InHere
from goalcoach.web.pages.eval_moved import MOST_SHOWN, MovedView, closed, moved_view, varied
from goalcoach.web.pages.eval_view import run_view, suite_views
from goalcoach.web.pages.evals import ALL, SECTION
from goalcoach.web.pages.posted import posted
from goalcoach.web.pages.render import done, page, see_other

router = guarded_router(include_in_schema=False)
ONE = f"{ALL}/{{run_id}}"


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
    return await _file(here, run_id, "json", "application/json", written)


@router.get(f"{ONE}/report.html")
async def as_html(run_id: Id, here: InHere) -> Response:
    """The report as one page that needs no network, to be mailed."""
    return await _file(here, run_id, "html", "text/html", run_html)


@router.get(f"{ONE}/report.md")
async def as_markdown(run_id: Id, here: InHere) -> Response:
    """The report as text, such as for a wiki."""
    return await _file(here, run_id, "md", "text/markdown", run_markdown)


@router.get(f"{ONE}/report.junit.xml")
async def as_junit(run_id: Id, here: InHere) -> Response:
    """The report as programs read it that build and test."""
    return await _file(here, run_id, "junit.xml", "application/xml", run_junit)


async def _file(
    here: Here, run_id: str, ending: str, media_type: str, made: Callable[[Report], str]
) -> Response:
    """A file of the report. Texts of held-out cases stand in the JSON alone, which programs compare."""
    content = await call(here.office.thinking, made, await runs.report(here.unit, run_id))
    return Response(
        content.encode("utf-8", "surrogatepass"),
        media_type=media_type,
        headers={"content-disposition": f'attachment; filename="eval-{run_id}.{ending}"'},
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
        section=SECTION,
        run=run_view(seen, here.office.zone),
        told=told,
        results=_results(report) if report else None,
        moved=_moved(report) if report else None,
    )


async def _refused(request: Request, here: Here, run_id: str, error: Conflict) -> Response:
    await here.undo(error)
    await here.begin()
    return await run_page(request, here, run_id, error.message, of_error(error).status)


def _results(report: Report) -> dict[str, object]:
    found = troubles(report)
    readable = (each for each in found if not closed(report, each.tried.suite, each.tried.case))
    open_ = varied(readable, lambda each: (each.kind, each.tried.suite, each.tried.case))
    return {
        "meaning": meaning(report),
        "suites": suite_views(report),
        "troubles": open_[:MOST_SHOWN],
        "more": len(open_) - MOST_SHOWN,
        "closed": len(found) - len(open_),
        "cases": _cases(report),
        "provenance": report.provenance,
    }


def _cases(report: Report) -> dict[str, list[str]]:
    """The cases of each suite whose words may be read."""
    tried = dict.fromkeys((each.suite, each.case) for each in report.tried)
    found: dict[str, list[str]] = {}
    for suite, case in tried:
        if not closed(report, suite, case):
            found.setdefault(suite, []).append(case)
    return found


def _moved(report: Report) -> MovedView | None:
    """What moved, where the run tried one version beside another."""
    if len(report.provenance.variants) != 2:
        return None
    return moved_view(compare(*two_sides(report, report)))
