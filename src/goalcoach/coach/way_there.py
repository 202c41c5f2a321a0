"""The path to an aim from what is known of a person: hours for learning, today's role, today's goals."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal

from goalcoach.coach import hours
from goalcoach.coach.comparison import Comparison
from goalcoach.coach.office import Office
from goalcoach.coach.path import STEP_HOURS, Path, plan_path
from goalcoach.domain.framework import Blueprint, BlueprintKind, name_key
from goalcoach.domain.person import Person
from goalcoach.rules.joined.gap import LEARNABLE
from goalcoach.store.port import Unit

A_MONTH = Decimal(6)
"""Hours a month that are reckoned with before somebody entered their time.

Our choice, without a source: an hour and a half a week, which is one level in a quarter with a third to
spare. It only lets somebody see a path at all; their own hours take its place as soon as they enter them.
"""


@dataclass(frozen=True, slots=True, kw_only=True)
class WayThere:
    """A path, and what of it was known rather than supposed."""

    path: Path
    hours_known: bool
    present: Blueprint | None
    """Today's role; None where it is not known."""


async def way_there(
    unit: Unit,
    office: Office,
    person: Person,
    comparison: Comparison,
    *,
    step_hours: Decimal | None = None,
    a_month: Decimal | None = None,
    present: str = "",
) -> WayThere:
    """The path to what was compared. Hours a month count only where nobody entered their time.

    `present` is the id of today's role; without one, the role that is called as the person's job title.
    """
    framework = (await office.names(unit)).framework
    found = await hours.ledger(unit, office, person)
    # What learning takes already is time for learning: goals of this path are among it.
    left = max(Decimal(), found.left + hours.learning(found)) if found else a_month or A_MONTH
    roles = [each for each in framework.blueprints if each.kind is BlueprintKind.ROLE]
    title = name_key(person.title)
    named = (each for each in roles if each.id == present or (not present and name_key(each.name) == title))
    role = next(named, None)
    talks = await unit.gap_talks.of(person.id)
    worked_at = frozenset(each.competency for each in talks if each.cause in LEARNABLE and each.competency)
    path = plan_path(
        comparison,
        framework.offers,
        office.today(),
        left,
        step_hours or STEP_HOURS,
        present=role,
        worked_at=worked_at,
    )
    return WayThere(path=path, hours_known=found is not None, present=role)
