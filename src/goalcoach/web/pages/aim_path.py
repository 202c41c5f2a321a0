"""The path on the page of an aim: what its address asks for, and what is shown."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal

from goalcoach.coach.career import AimView
from goalcoach.coach.path import MOST_HOURS
from goalcoach.coach.way_there import way_there
from goalcoach.domain.framework import BlueprintKind, Framework
from goalcoach.domain.measured import typed_number
from goalcoach.web.here import Here
from goalcoach.web.pages.path_view import PathView, path_view


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """How a path is to be reckoned; what nobody said is as usual."""

    step_hours: Decimal | None = None
    a_month: Decimal | None = None
    present: str = ""


AS_USUAL = Asked()


def asked(step: str, month: str, now: str) -> Asked:
    """From an address; what cannot be read counts as not said."""
    return Asked(step_hours=_hours(step), a_month=_hours(month), present=now)


async def path_of(here: Here, found: AimView, asked: Asked) -> PathView | None:
    """The path; None where nothing is missing, or there is nothing to compare."""
    if found.comparison is None or not found.comparison.first:
        return None
    way = await way_there(
        here.unit,
        here.office,
        here.person,
        found.comparison,
        step_hours=asked.step_hours,
        a_month=asked.a_month,
        present=asked.present,
    )
    return path_view(way)


def values(path: PathView | None) -> dict[str, str]:
    """The fields in which it can be reckoned differently."""
    return {"step": path.step_hours, "month": path.a_month, "now": path.present} if path else {}


def roles(framework: Framework) -> list[tuple[str, str]]:
    """Roles somebody may have today: id and name."""
    return [(each.id, each.name) for each in framework.blueprints if each.kind is BlueprintKind.ROLE]


def _hours(typed: str) -> Decimal | None:
    value = typed_number(typed.strip())
    return value if value is not None and 0 < value <= MOST_HOURS else None
