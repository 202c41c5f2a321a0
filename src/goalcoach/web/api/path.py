"""The path to an aim over the coming quarters, over the API: arithmetic alone, with what it rests on."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import Annotated

from fastapi import Query

from goalcoach.coach import career
from goalcoach.coach.development import Way
from goalcoach.coach.path import MOST_HOURS, STEP_HOURS, Path, PathStep
from goalcoach.coach.way_there import WayThere, way_there
from goalcoach.domain.errors import NotFound
from goalcoach.web.api.aims import AIM
from goalcoach.web.api.documented import problems
from goalcoach.web.api.fields import ENTRY_PATTERN, Answer, Id, Number
from goalcoach.web.guard import guarded_router
from goalcoach.web.here import InHere

router = guarded_router("/api/v1", tags=["aims"])
Hours = Annotated[
    Number | None,
    Query(gt=0, le=MOST_HOURS, description="Reckoned with where you did not enter your time."),
]
StepHours = Annotated[
    Number | None, Query(gt=0, le=MOST_HOURS, description=f"Hours a level takes; left out, {STEP_HOURS}.")
]
Present = Annotated[
    str | None,
    Query(pattern=ENTRY_PATTERN, description="Id of your role today; left out, that of your job title."),
]


class PartOut(Answer):
    """A share of a step."""

    way: Way
    text: str
    """An offer by its name, or plain words where there is none."""
    hours: Decimal
    offered: bool
    """Whether it is an offer."""


class PathStepOut(Answer):
    """One level of one competency."""

    competency: str
    name: str
    level: int
    """From this level …"""
    to: int
    """… to this one."""
    says: str
    """What somebody does on it."""
    quarter: int
    """The first one it lies in; 0 begins today."""
    quarters: int
    """How many it takes."""
    begins: date
    ends: date
    parts: list[PartOut]
    pays_off: bool | None
    """Whether your work today needs it; null: your role today is not known."""


class PathOut(Answer):
    """Steps in the order in which they come, with what they were reckoned from."""

    steps: list[PathStepOut]
    a_month: Decimal
    """Hours for learning."""
    hours_known: bool
    """Whether you entered your time; otherwise they are supposed."""
    step_hours: Decimal
    at_once: int
    """Steps in one quarter; 0: there are no hours."""
    undated: int
    """Levels that are missing beyond three years."""
    mix: dict[Way, Decimal]
    """Hours of the whole path by way."""
    present: str | None
    """Id of your role today; null: not known."""


@router.get(f"{AIM}/path", summary="The path to an aim", responses=problems(404))
async def path(
    aim_id: Id,
    here: InHere,
    step_hours: StepHours = None,
    a_month: Hours = None,
    present: Present = None,
) -> PathOut:
    """Largest gap first, three steps a quarter at most, within your hours. 404 for an aim in words alone."""
    found = await career.look(here.unit, here.office, here.person, aim_id)
    if found.comparison is None:
        raise NotFound("Choose a role or a need for this aim: there is nothing to compare with yet.")
    way = await way_there(
        here.unit,
        here.office,
        here.person,
        found.comparison,
        step_hours=step_hours,
        a_month=a_month,
        present=present or "",
    )
    return _path(way, way.path)


def _path(way: WayThere, found: Path) -> PathOut:
    return PathOut(
        steps=[_step(each) for each in found.steps],
        a_month=found.a_month,
        hours_known=way.hours_known,
        step_hours=found.step_hours,
        at_once=found.at_once,
        undated=found.undated,
        mix=found.mix,
        present=way.present.id if way.present else None,
    )


def _step(each: PathStep) -> PathStepOut:
    line = each.line
    return PathStepOut(
        competency=line.competency.id,
        name=line.competency.name,
        level=line.shown.level,
        to=line.next,
        says=line.says(line.next),
        quarter=each.quarter,
        quarters=each.quarters,
        begins=each.begins,
        ends=each.ends,
        parts=[
            PartOut(way=part.way, text=part.text, hours=part.hours, offered=part.offered)
            for part in each.parts
        ],
        pays_off=each.pays_off,
    )
