"""What was seen of somebody's abilities, entered by themselves or their manager, and taken out again."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from goalcoach.coach.office import Office
from goalcoach.coach.texts import short_text
from goalcoach.domain.errors import Conflict, Forbidden, InvalidInput, NotFound
from goalcoach.domain.framework import Competency
from goalcoach.domain.person import Person, PersonId
from goalcoach.rules.joined.levels import LevelEvidence, Observations, Rater
from goalcoach.store.growth_port import KeptEvidence
from goalcoach.store.port import Unit

NOTE_LIMIT = 500
"""Code points of what is said of an observation."""
MOST_ENTRIES = 50
"""Entries one person makes about one competency of somebody."""
BY_ONESELF = frozenset({Rater.SELF, Rater.SITUATION, Rater.TEST})
"""What a person enters of their own levels; others' words come from the others."""
_NEEDS_WORDS = {
    Rater.SITUATION: "Say in a sentence what happened, so that you can still tell in a year.",
    Rater.TEST: "Write which exam or certificate it is.",
    Rater.MANAGER: "Say in a sentence what you saw. A number alone helps nobody to grow.",
    Rater.PEER: "Say in a sentence what you saw. A number alone helps nobody to grow.",
}


async def standing_of(unit: Unit, owner_id: PersonId) -> Observations:
    """Everything that was seen of somebody, for reckoning. Its caller decides who may see the result."""
    return observed(await unit.growth.evidence_of(owner_id))


def observed(kept: Sequence[KeptEvidence]) -> Observations:
    """What was kept, newest first, for reckoning, which takes the newest as the last.

    Of two words of one person on one day the one that was entered later counts.
    """
    return Observations(evidence=tuple(each.evidence for each in reversed(kept)))


async def enter(
    unit: Unit,
    office: Office,
    actor: Person,
    owner: Person,
    *,
    competency: str,
    level: int,
    rater: Rater,
    day: date | None = None,
    note: str = "",
) -> KeptEvidence:
    """Keep what was seen. Raises NotFound, Forbidden, InvalidInput.

    People enter their own words, situations and exams; the manager theirs. Without a day it is today's.
    """
    _refuse_others(actor, owner, rater)
    known = await named(unit, office, competency)
    return await keep_seen(unit, office, actor, owner, known, level=level, rater=rater, day=day, note=note)


async def keep_seen(
    unit: Unit,
    office: Office,
    actor: Person,
    owner: Person,
    known: Competency,
    *,
    level: int,
    rater: Rater,
    day: date | None = None,
    note: str = "",
) -> KeptEvidence:
    """Keep what was seen; its caller has looked that this person may say so.

    Raises InvalidInput, Conflict.
    """
    if not 1 <= level <= len(known.levels):
        raise InvalidInput(f"{known.name} has the levels 1 to {len(known.levels)}.", field="level")
    said = short_text(note, "note", NOTE_LIMIT)
    if not said and rater in _NEEDS_WORDS:
        raise InvalidInput(_NEEDS_WORDS[rater], field="note")
    seen_on = day or office.today()
    if seen_on > office.today():
        raise InvalidInput("That day is still to come. Enter it when it was.", field="day")
    await _refuse_many(unit, actor, owner, known)
    kept = KeptEvidence(
        id=office.new_id(),
        owner_id=owner.id,
        evidence=LevelEvidence(
            competency=known.id, level=level, day=seen_on, rater=rater, by=_which(rater, actor, said)
        ),
        by_id=actor.id,
        note=said,
        at=office.now(),
    )
    await unit.growth.add_evidence(kept)
    return kept


async def named(unit: Unit, office: Office, competency: str) -> Competency:
    """The competency of this id. Raises NotFound."""
    found = (await office.names(unit)).framework.competency(competency)
    if found is None:
        raise NotFound("There is no such competency, or not any more.")
    return found


async def entered_of(unit: Unit, actor: Person, owner: Person) -> Sequence[KeptEvidence]:
    """What this person may see of the other's entries: all of their own, otherwise what they entered."""
    if actor.id == owner.id:
        return await unit.growth.evidence_of(owner.id)
    return await unit.growth.evidence_by(actor.id, owner.id)


def _refuse_others(actor: Person, owner: Person, rater: Rater) -> None:
    if actor.id == owner.id:
        if rater not in BY_ONESELF:
            raise Forbidden("Only somebody else can say that of you.")
        return
    if owner.manager_id != actor.id or not actor.active:
        raise NotFound("There is nobody of that name among the people you lead.")
    if rater is not Rater.MANAGER:
        raise Forbidden("As their manager you enter what you saw yourself.")
    if not owner.active:
        raise Conflict("This person has left.")


async def _refuse_many(unit: Unit, actor: Person, owner: Person, known: Competency) -> None:
    await unit.people.hold(owner.id)
    entered = await unit.growth.evidence_by(actor.id, owner.id)
    if sum(each.evidence.competency == known.id for each in entered) >= MOST_ENTRIES:
        raise Conflict(
            f"You have {MOST_ENTRIES} entries about {known.name} already. Take out an old one first."
        )


def _which(rater: Rater, actor: Person, said: str) -> str:
    """Of each person the newest word counts; each situation and each exam counts by itself."""
    if rater in {Rater.MANAGER, Rater.PEER}:
        return actor.id
    return " ".join(said.casefold().split()) if rater is Rater.TEST else ""
