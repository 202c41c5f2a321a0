"""Putting a version forward with a run: which report, which suites, and who will answer with it."""

from __future__ import annotations

from goalcoach.coach.office import Office
from goalcoach.domain.person import Person
from goalcoach.evaluation.desk import promoting, runs, suites
from goalcoach.evaluation.desk.versions import Shelf, Version, every_version
from goalcoach.evaluation.reports.check import Check
from goalcoach.store.port import Unit


def answering(office: Office) -> str:
    """The language model that people meet; empty for none."""
    return office.asker.name if office.asker else ""


async def checked(
    unit: Unit, office: Office, found: Shelf, version: Version, run_id: str
) -> tuple[Check, ...]:
    """What the gate says of a version in a run; nothing where the run did not try it, as it stands, beside
    the live one. Raises NotFound, Conflict."""
    report = await runs.report(unit, run_id)
    needed = await suites.for_prompt(unit, found.id, await every_version(unit))
    return promoting.checks(report, found, version, frozenset(needed), answering(office))


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
    report = await runs.report(unit, run_id)
    needed = await suites.for_prompt(unit, id_, await every_version(unit))
    await promoting.put_forward(
        unit,
        office,
        actor,
        id_,
        number,
        report=report,
        needed=frozenset(needed),
        answers=answering(office),
        note=note,
        revision=revision,
    )
