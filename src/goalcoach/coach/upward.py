"""Telling whoever leads one what one saw of them, unasked: without a name, where enough people are led.

Of an anonymous word nobody learns that it is there before four are; until then its author can take it back.
"""

from __future__ import annotations

import secrets
from dataclasses import dataclass
from datetime import UTC, date, datetime

from goalcoach.coach import rounds
from goalcoach.coach.leading import leader, led_by
from goalcoach.coach.office import Office
from goalcoach.coach.round_words import Said, is_shown, keep
from goalcoach.domain.conversation import EventKind
from goalcoach.domain.errors import Conflict, NotFound
from goalcoach.domain.person import Person
from goalcoach.domain.round import FEWEST_ANONYMOUS, Round, RoundKind, Word, month_of
from goalcoach.store.port import Unit

MOST_NAMED = 20
"""Words with a name that one person keeps with one manager."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Box:
    """Where somebody can tell their manager what they saw."""

    manager: Person
    led: int
    """How many people report to that manager; below four, words there carry a name."""
    waiting: Word | None
    """One's own word that is not shown yet."""

    @property
    def anonymous(self) -> bool:
        """Whether enough people report there that nobody could tell who wrote."""
        return self.led >= FEWEST_ANONYMOUS


async def box(unit: Unit, person: Person) -> Box | None:
    """The place for it; None for somebody whom nobody leads."""
    manager = await leader(unit, person)
    if manager is None:
        return None
    found = await unit.rounds.collecting(manager.id)
    waiting = await unit.rounds.own_word(found.id, person.id) if found else None
    return Box(manager=manager, led=len(await led_by(unit, manager.id)), waiting=waiting)


async def tell(unit: Unit, office: Office, person: Person, said: Said, day: date | None = None) -> Box:
    """Say it, in the place of one's word that waits. Raises NotFound, InvalidInput, Conflict."""
    found = await _box(unit, person)
    await unit.people.hold(found.manager.id)
    if found.anonymous:
        if await _sent_twice(unit, person, found.manager, said):
            return found
        round_ = await unit.rounds.collecting(found.manager.id) or await _new(unit, office, found.manager)
    else:
        round_ = await _named(unit, office, person, found.manager)
    await unit.rounds.add_rater(round_.id, person.id)
    await keep(unit, office, person, round_, said, day)
    return found


async def take_back(unit: Unit, person: Person) -> None:
    """Take back one's word that waits. Raises NotFound."""
    found = await _box(unit, person)
    round_ = await unit.rounds.collecting(found.manager.id)
    if round_ is None or found.waiting is None:
        raise NotFound("Nothing of yours waits here, so there is nothing to take back.")
    await unit.people.hold(found.manager.id)
    await unit.rounds.take_back(round_.id, person.id)


async def _sent_twice(unit: Unit, person: Person, manager: Person, said: Said) -> bool:
    """Whether this very text of theirs was just shown with the others."""
    spoke = [
        each
        for each, _ in await unit.rounds.asked(person.id)
        if each.owner_id == manager.id and each.kind is RoundKind.UNASKED and each.anonymous
    ]
    return any([await is_shown(unit, each, said) for each in spoke])


async def _box(unit: Unit, person: Person) -> Box:
    found = await box(unit, person)
    if found is None:
        raise NotFound("No manager is entered for you, so there is nobody to tell it to.")
    return found


async def _new(unit: Unit, office: Office, manager: Person) -> Round:
    """A round without names. Neither its id nor its time tells when somebody first wrote in it."""
    month = datetime.combine(month_of(office.today()), datetime.min.time(), UTC)
    round_ = Round(
        id=secrets.token_hex(16),
        owner_id=manager.id,
        kind=RoundKind.UNASKED,
        anonymous=True,
        behaviour="",
        created_at=month,
    )
    await unit.rounds.create(round_, [])
    return round_


async def _named(unit: Unit, office: Office, person: Person, manager: Person) -> Round:
    told = [
        each
        for each, _ in await unit.rounds.asked(person.id)
        if each.owner_id == manager.id and each.kind is RoundKind.UNASKED and not each.anonymous
    ]
    if len(told) >= MOST_NAMED:
        raise Conflict(f"You told {manager.name} {MOST_NAMED} things already. Take an old one back first.")
    round_ = Round(
        id=office.new_id(),
        owner_id=manager.id,
        kind=RoundKind.UNASKED,
        anonymous=False,
        behaviour="",
        created_at=office.now(),
    )
    await unit.rounds.create(round_, [])
    await rounds.log(unit, office, round_, EventKind.FEEDBACK_GIVEN, by=person.id)
    return round_
