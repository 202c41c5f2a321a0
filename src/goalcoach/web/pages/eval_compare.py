"""For HR: two eval runs side by side, or two variants of one: totals, then the cases that turned."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Annotated
from zoneinfo import ZoneInfo

from fastapi import Query, Request, Response

from goalcoach.coach.thinking import call
from goalcoach.domain.errors import GoalcoachError, InvalidInput
from goalcoach.evaluation.desk import runs
from goalcoach.evaluation.desk.runs import Seen
from goalcoach.evaluation.reports.comparison import compare
from goalcoach.evaluation.reports.report import Report
from goalcoach.evaluation.reports.side import Side, two_sides
from goalcoach.evaluation.reports.totals import totals
from goalcoach.web.api.fields import IdIn
from goalcoach.web.guard import guarded_router
from goalcoach.web.here import Here, InHere
from goalcoach.web.pages.eval_moved import moved_view
from goalcoach.web.pages.eval_view import SuiteView, run_view, views_of
from goalcoach.web.pages.evals import ALL, SECTION
from goalcoach.web.pages.render import Form, page

router = guarded_router(include_in_schema=False)
FIRST, SECOND = "First", "Second"
_ONE_EACH = "Choose two runs that have ended."
VariantName = Annotated[str, Query(max_length=300)]


@router.get(f"{ALL}/compare")
async def side_by_side(
    request: Request,
    here: InHere,
    run: Annotated[list[IdIn], Query(max_length=20)] = [],  # noqa: B006 - read, never changed
    a: Annotated[str, Query(max_length=64)] = "",
    b: Annotated[str, Query(max_length=64)] = "",
    va: VariantName = "",
    vb: VariantName = "",
) -> Response:
    """Two of them; `run` are those ticked in the list, of which the older one comes first."""
    known = [each for each in await runs.every(here.unit) if not each.run.open]
    a, b = _two(known, run) if run and not (a or b) else (a, b)
    problem, sides = "", None
    if (a and b) or run:
        try:
            sides = await _sides(here, a, b, va, vb)
        except GoalcoachError as error:
            problem = error.message
    values = {"a": a, "b": b, "va": va, "vb": vb}
    if sides:
        values |= {"va": sides[0].variant.name, "vb": sides[1].variant.name}
    comparison = await call(here.office.thinking, compare, *sides) if sides else None
    return page(
        request,
        "eval_compare.html",
        section=SECTION,
        form=Form(values, {"a": problem} if problem else {}),
        known=[(each.run.id, _named(each, here.office.zone)) for each in known],
        variants=await _variants(here, (a, b)),
        heads=[(FIRST, sides[0]), (SECOND, sides[1])] if sides else [],
        moved=moved_view(comparison) if comparison else None,
        suites=_suites(*sides) if sides else (),
    )


def _two(known: Sequence[Seen], ticked: Sequence[str]) -> tuple[str, str]:
    """The older one first. Both empty where not two are ticked."""
    found = [each.run.id for each in reversed(known) if each.run.id in ticked]
    return (found[0], found[1]) if len(found) == 2 else ("", "")


def _named(seen: Seen, zone: ZoneInfo) -> str:
    view = run_view(seen, zone)
    return f"{view.title} ({view.by})"


async def _sides(here: Here, a: str, b: str, va: str, vb: str) -> tuple[Side, Side]:
    """Raises NotFound, InvalidInput."""
    if not (a and b):
        raise InvalidInput(_ONE_EACH)
    before = await runs.report(here.unit, a)
    after = before if a == b else await runs.report(here.unit, b)
    return two_sides(before, after, va or _usual(before, alone=a != b), vb or _usual(after))


def _usual(report: Report, *, alone: bool = True) -> str:
    """The variant that is meant where nobody says it: the last, which a run was made for.

    Of one run that is held against itself, the first comes first.
    """
    return report.provenance.variants[-1 if alone else 0].name


async def _variants(here: Here, chosen: tuple[str, str]) -> list[list[tuple[str, str]]]:
    """The variants of each to choose from, where it has several."""
    found = []
    for run_id in chosen:
        try:
            wish = (await runs.look(here.unit, run_id)).wish if run_id else None
        except GoalcoachError:
            wish = None
        names = [(each.name, each.name) for each in wish.variants] if wish else []
        found.append(names if len(names) > 1 else [])
    return found


def _suites(one: Side, other: Side) -> tuple[SuiteView, ...]:
    """What each suite came to on both sides."""
    found = [
        replace(each, variant=name)
        for name, side in ((FIRST, one), (SECOND, other))
        for each in totals(side.report)
        if each.variant == side.variant.name
    ]
    names = dict.fromkeys(each.suite for each in found)
    return views_of(list(names), found, (FIRST, SECOND), ())
