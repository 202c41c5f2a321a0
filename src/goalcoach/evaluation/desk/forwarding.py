"""A version's steps with the report they rest on: which run, which suites, and who will answer with it."""

from __future__ import annotations

from collections.abc import Collection

from goalcoach.coach.office import Office
from goalcoach.coach.thinking import call
from goalcoach.domain.person import Person
from goalcoach.evaluation.desk import gating, promoting, runs
from goalcoach.evaluation.desk.versions import Shelf, Version
from goalcoach.evaluation.reports.check import Check
from goalcoach.store.port import Unit


async def checked(
    unit: Unit, office: Office, found: Shelf, version: Version, run_id: str
) -> tuple[Check, ...]:
    """What the gate says of a version in a run; nothing where the run did not try it, as it stands, beside
    the live one. Raises NotFound, Conflict."""
    report = await runs.report(unit, run_id)
    ground = await gating.ground(unit, office, found.id)
    # Of a large report it takes a second, in which others have their turn.
    return await call(office.thinking, gating.checks, report, found, version, ground)


async def put_forward(
    unit: Unit,
    office: Office,
    actor: Person,
    id_: str,
    number: int,
    *,
    run_id: str,
    note: str,
    revision: int,
) -> None:
    """Make a draft a candidate. Raises as `promoting.put_forward` does, and NotFound for the run."""
    await promoting.put_forward(
        unit,
        office,
        actor,
        id_,
        number,
        report=await runs.report(unit, run_id),
        ground=await gating.ground(unit, office, id_),
        note=note,
        revision=revision,
    )


async def sign_off(
    unit: Unit,
    office: Office,
    actor: Person,
    id_: str,
    number: int,
    *,
    seen: Collection[str],
    note: str,
    revision: int,
    alone: bool,
) -> None:
    """Make a candidate live. Raises as `promoting.sign_off` does."""
    await promoting.sign_off(
        unit,
        office,
        actor,
        id_,
        number,
        ground=await gating.ground(unit, office, id_),
        seen=seen,
        note=note,
        revision=revision,
        alone=alone,
    )
