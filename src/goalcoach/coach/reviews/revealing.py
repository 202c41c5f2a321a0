"""Both sides shown to each other: only once both are ready, and then for good."""

from __future__ import annotations

from dataclasses import dataclass, replace

from goalcoach.coach.leading import leads
from goalcoach.coach.office import Office
from goalcoach.coach.reviews.access import own
from goalcoach.coach.reviews.dossier import open_dossier
from goalcoach.coach.reviews.preparing import seen
from goalcoach.domain.errors import Conflict, NotFound
from goalcoach.domain.person import Person
from goalcoach.domain.preparation import Preparation, Side
from goalcoach.rules.joined.evidence import EvidenceItem
from goalcoach.store.port import Unit


@dataclass(frozen=True, slots=True, kw_only=True)
class Revealed:
    """The other side's preparation, once both were ready."""

    preparation: Preparation
    author: Person
    sources: tuple[EvidenceItem, ...]
    """What its points cite, and no more of what its author could choose from."""
    changed_since: bool
    """Whether it was changed after it was shown."""


async def ready(
    unit: Unit, office: Office, actor: Person, preparation_id: str, *, revision: int
) -> Preparation:
    """Be ready to show it. Raises NotFound, Conflict when there is nothing to show, or nobody to.

    Whom another leads by now cannot open what a former manager showed in return for theirs: that manager
    would never read it.
    """
    preparation, employee = await seen(unit, actor, preparation_id, revision)
    await unit.people.hold(employee.id)
    if preparation.ready_at is not None:
        return preparation
    manager = await unit.people.get(preparation.manager_id)
    if not leads(manager, await unit.people.get(employee.id)):
        raise Conflict(f"{manager.name} does not lead you any more, so there is nobody to show it to.")
    if not preparation.points:
        raise Conflict("There are no points to show yet. Have some made, or write your own.")
    now = office.now()
    return await unit.preparations.change(replace(preparation, ready_at=now), now)


async def not_ready(
    unit: Unit, office: Office, actor: Person, preparation_id: str, *, revision: int
) -> Preparation:
    """Take that back, while the other side has seen nothing. Raises NotFound, Conflict."""
    preparation, employee = await seen(unit, actor, preparation_id, revision)
    await unit.people.hold(employee.id)
    other = await unit.preparations.other_side(preparation)
    if preparation.ready_at and other is not None and other.ready_at:
        raise Conflict("Both of you were ready, so it was shown. That cannot be undone.")
    return await unit.preparations.change(replace(preparation, ready_at=None), office.now())


async def other_side(unit: Unit, office: Office, actor: Person, preparation_id: str) -> Revealed:
    """What the other side prepared. Raises NotFound before both are ready.

    An employee reads what a former manager showed them; a manager reads only of whom they lead now.
    """
    preparation, employee = await own(unit, actor, preparation_id)
    other = await unit.preparations.other_side(preparation)
    if other is None or not (preparation.ready_at and other.ready_at):
        raise NotFound("Nothing is shown yet: it is once both of you are ready.")
    author = await unit.people.get(other.by_id)
    if preparation.side is Side.MANAGER and not leads(actor, employee):
        raise NotFound("Nothing is shown yet: it is once both of you are ready.")
    dossier = await open_dossier(unit, office, other, employee)
    cited = tuple(id_ for point in other.points for id_ in point.evidence)
    shown = max(preparation.ready_at, other.ready_at)
    return Revealed(
        preparation=other,
        author=author,
        sources=dossier.gathered.evidence.cited(cited),
        changed_since=other.updated_at > shown,
    )
