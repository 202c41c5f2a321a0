"""For HR: all eval runs there were."""

from __future__ import annotations

from fastapi import Request, Response

from goalcoach.evaluation.desk import runs, suites
from goalcoach.web.guard import guarded_router
from goalcoach.web.here import InHere
from goalcoach.web.pages.eval_view import run_view
from goalcoach.web.pages.render import page

router = guarded_router(include_in_schema=False)
ALL = "/evals"
SECTION = ALL
"""Where these pages stand in the bar."""


@router.get(ALL)
async def every(request: Request, here: InHere) -> Response:
    """All runs, newest first."""
    found = [run_view(each, here.office.zone) for each in await runs.every(here.unit)]
    suites.read_beside()
    return page(request, "evals.html", section=SECTION, runs=found)
