"""For HR: one case of an eval run, in every variant and every repeat."""

from __future__ import annotations

from fastapi import Request, Response

from goalcoach.evaluation.desk import runs
from goalcoach.web.api.fields import CaseId, Id
from goalcoach.web.guard import guarded_router
from goalcoach.web.here import InHere
from goalcoach.web.pages.eval_case_view import case_view
from goalcoach.web.pages.eval_run import ONE
from goalcoach.web.pages.evals import SECTION
from goalcoach.web.pages.render import page

router = guarded_router(include_in_schema=False)


@router.get(f"{ONE}/cases/{{suite}}/{{case}}")
async def look(run_id: Id, suite: Id, case: CaseId, request: Request, here: InHere) -> Response:
    """Its story, what was given, what came of it, and why each scorer says what it says."""
    report = await runs.report(here.unit, run_id)
    return page(
        request,
        "eval_case.html",
        section=SECTION,
        run_id=run_id,
        shown=case_view(report, suite, case),
    )
