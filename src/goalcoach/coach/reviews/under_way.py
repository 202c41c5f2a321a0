"""How somebody's prepared conversations stand: by their headings, nothing of what is written in them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from goalcoach.domain.person import Person
from goalcoach.domain.preparation import Side
from goalcoach.store.port import Unit
from goalcoach.store.preparation_port import Heading


@dataclass(frozen=True, slots=True, kw_only=True)
class UnderWay:
    """One conversation that somebody prepares."""

    heading: Heading
    other: Person
    """Whom they talk with."""
    other_ready_at: datetime | None
    """When the other side was ready to show theirs; None also where they do not prepare."""

    @property
    def awaited(self) -> bool:
        """Whether the other side is ready, and waits for this one."""
        return self.other_ready_at is not None and self.heading.ready_at is None

    @property
    def revealed_at(self) -> datetime | None:
        """When both were shown to each other; None before."""
        if self.other_ready_at is None or self.heading.ready_at is None:
            return None
        return max(self.other_ready_at, self.heading.ready_at)


async def under_way(unit: Unit, actor: Person) -> Sequence[UnderWay]:
    """What this person prepares, the latest day first; nothing about somebody whom they lead no longer."""
    headings = await unit.preparations.headings(actor.id)
    own = [each for each in headings if each.by_id == actor.id]
    if not own:
        return ()
    others = {each.pair_id: each for each in headings if each.by_id != actor.id}
    led = {each.id: each for each in await unit.people.reports(actor.id)}
    managers = {each.manager_id for each in own if each.side is Side.EMPLOYEE}
    people = led | {each: await unit.people.get(each) for each in managers}
    found = []
    for each in own:
        other = people.get(each.other_id)
        if other is not None:
            theirs = others.get(each.pair_id)
            found.append(
                UnderWay(heading=each, other=other, other_ready_at=theirs.ready_at if theirs else None)
            )
    return found
