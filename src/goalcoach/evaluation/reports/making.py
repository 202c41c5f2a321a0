"""The report of a run, from its plan and what came of it. Reckons no totals."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime

from goalcoach.evaluation.cases.case import Case
from goalcoach.evaluation.cases.case_text import given_text
from goalcoach.evaluation.reports.report import Provenance, Report
from goalcoach.evaluation.trials.running import Ran
from goalcoach.evaluation.trials.trial import Plan


def report_of(
    ran: Ran,
    provenance: Provenance,
    stories: Mapping[str, Mapping[str, str]],
    *,
    id: str,
    began_at: datetime,
    ended_at: datetime,
    by: str = "",
) -> Report:
    """All of a run in one piece. `stories` are those of its plan; `by` is whoever began it on a page."""
    tried = {f"{each.suite}/{each.case}" for each in ran.tried}
    return Report(
        id=id,
        by=by,
        began_at=began_at,
        ended_at=ended_at,
        complete=ran.complete,
        provenance=provenance,
        tried=ran.tried,
        stories={name: each for name, each in stories.items() if name in tried},
    )


def stories_of(plan: Plan) -> Mapping[str, Mapping[str, str]]:
    """The story of each case, by "suite/case"."""
    return {f"{suite.name}/{case.id}": _story(case) for suite in plan.suites for case in suite.cases}


def _story(case: Case) -> Mapping[str, str]:
    """What somebody must know to read what came of it."""
    return {
        "why": case.why,
        "split": case.split.value,
        "tags": ", ".join(case.tags),
        "given": given_text(case),
    }
