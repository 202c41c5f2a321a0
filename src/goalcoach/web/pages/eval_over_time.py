"""For HR: how the prompts that were live did over time, suite by suite, as charts with their tables."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Annotated

from fastapi import Query, Request, Response

from goalcoach.coach.thinking import call
from goalcoach.domain.plural import counted
from goalcoach.evaluation.desk import runs
from goalcoach.evaluation.desk.runs import Seen
from goalcoach.evaluation.reports.report import Report
from goalcoach.evaluation.reports.side import Side
from goalcoach.evaluation.reports.stood import Stood, stood
from goalcoach.evaluation.wording import between, percent
from goalcoach.store.eval_port import EvalState
from goalcoach.web.charts.days import MONTHS
from goalcoach.web.charts.shares import Share, SharesChart, shares_chart
from goalcoach.web.guard import guarded_router
from goalcoach.web.here import InHere
from goalcoach.web.pages.chart_view import Shown
from goalcoach.web.pages.evals import ALL, SECTION
from goalcoach.web.pages.phrases import moment
from goalcoach.web.pages.render import Form, page

router = guarded_router(include_in_schema=False)
NEWEST = 20
"""Runs that are looked at."""
_HEAD = ("Run", "All was well", "True share, 95 of 100 times", "False accepts", "Failed")
_KEYS = (("course", "cases in which all was well"), ("pace", "where the true share may lie"))


@dataclass(frozen=True, slots=True)
class Point:
    """One suite in one run."""

    day: date
    name: str
    """Its day and time, as the table has it: there may be several runs of one day."""
    stood: Stood


@router.get(f"{ALL}/over-time")
async def over_time(
    request: Request, here: InHere, llm: Annotated[str, Query(max_length=200)] = ""
) -> Response:
    """The share of cases in which all was well, by suite, of whoever answered."""
    found = [each for each in await runs.every(here.unit) if _whole(each)]
    answering = Counter(each.wish.variants[0].llm for each in found)
    chosen = llm if llm in answering else next(iter(answering), "")
    mine = [each for each in found if each.wish.variants[0].llm == chosen][:NEWEST]
    points: dict[str, list[Point]] = {}
    zone = here.office.zone
    for each in reversed(mine):
        began = each.run.created_at
        report = await runs.report(here.unit, each.run.id)
        for one in await call(here.office.thinking, _stood, report):
            point = Point(here.office.day(began), moment(began, zone), one)
            points.setdefault(one.suite, []).append(point)
    return page(
        request,
        "eval_over_time.html",
        section=SECTION,
        form=Form({"llm": chosen}, {}),
        answering=[(name, f"{name} ({counted(count, 'run')})") for name, count in answering.items()],
        charts=[_chart(suite, there) for suite, there in sorted(points.items())],
    )


def _whole(seen: Seen) -> bool:
    """Whether it tried all cases of its suites, first with the prompts that were live."""
    live = bool(seen.wish.about) or not seen.wish.variants[0].prompts
    return seen.run.state is EvalState.DONE and live and not seen.wish.split


def _stood(report: Report) -> list[Stood]:
    side = Side(report, report.provenance.variants[0])
    found = (stood(side, each.name) for each in report.provenance.suites)
    return [each for each in found if each is not None]


def _chart(suite: str, points: Sequence[Point]) -> Shown[SharesChart]:
    shares = [
        Share(
            f"{each.day.day} {MONTHS[each.day.month - 1]}",
            each.stood.share.value,
            each.stood.share.low,
            each.stood.share.high,
            f"{each.stood.accepted} false" if each.stood.accepted else "",
        )
        for each in points
    ]
    last = points[-1]
    says = f"{suite}: {percent(last.stood.share.value)} of {last.stood.cases} cases, {last.name}"
    accepted = last.stood.accepted
    beside = f"{counted(accepted, 'false accept')}; one is too many." if accepted else "No false accept."
    return Shown(
        id=f"course-{suite}",
        title=suite,
        chart=shares_chart(shares),
        says=(says, beside),
        alt=f"{says}. {beside}",
        keys=_KEYS,
        caption=f"{suite}, the newest first",
        head=_HEAD,
        rows=tuple(map(_row, reversed(points))),
    )


def _row(point: Point) -> tuple[str, ...]:
    one = point.stood
    told = f"{one.passed} of {one.cases}"
    return (point.name, told, between(one.share), str(one.accepted), str(one.failed))
