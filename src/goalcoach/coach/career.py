"""Where somebody wants to go: chosen or described by them, compared with what they have shown."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from goalcoach.coach.comparison import Comparison, compare
from goalcoach.coach.leading import led
from goalcoach.coach.levels import standing_of
from goalcoach.coach.office import Office
from goalcoach.coach.texts import short_text
from goalcoach.domain.errors import Conflict, InvalidInput, NotFound
from goalcoach.domain.framework import Blueprint, Framework
from goalcoach.domain.person import Person, PersonId
from goalcoach.rules.joined.levels import Observations
from goalcoach.store.growth_port import Aim
from goalcoach.store.port import Unit

MOST_AIMS = 5
"""Aims one person may have at a time."""
WORDS_LIMIT = 1_000


@dataclass(frozen=True, slots=True, kw_only=True)
class AimView:
    """An aim with everything that is known of the way to it."""

    aim: Aim
    blueprint: Blueprint | None
    """As it is now; None when none was chosen, or it is gone."""
    comparison: Comparison | None
    shared: bool
    """Whether whoever leads its owner now may read it."""
    newer: bool
    """Whether the blueprint has changed since it was chosen."""

    @property
    def title(self) -> str:
        """What it is called."""
        named = self.blueprint.name if self.blueprint else self.aim.words
        return named or "A role that is not described any more"


async def begin(unit: Unit, office: Office, person: Person, *, blueprint: str, words: str) -> Aim:
    """A new aim: a blueprint, the person's own words, or both. Raises InvalidInput, NotFound, Conflict."""
    chosen = await _chosen(unit, office, blueprint)
    said = short_text(words, "words", WORDS_LIMIT)
    if chosen is None and not said:
        raise InvalidInput("Choose a role, or say in your own words where you want to go.", field="words")
    await unit.people.hold(person.id)
    aims = await unit.growth.aims_of(person.id)
    if len(aims) >= MOST_AIMS:
        raise Conflict(f"You have {len(aims)} aims already. Take one out first.")
    _refuse_twice(chosen, aims)
    aim = Aim(
        id=office.new_id(),
        owner_id=person.id,
        blueprint=chosen.id if chosen else "",
        version=chosen.version if chosen else "",
        words=said,
        shared_with=None,
        revision=1,
        created_at=office.now(),
        updated_at=office.now(),
    )
    await unit.growth.add_aim(aim)
    return aim


async def look(unit: Unit, office: Office, person: Person, aim_id: str) -> AimView:
    """One's own aim. Raises NotFound."""
    (view,) = await _views(unit, office, person, [await unit.growth.aim(aim_id, person.id)])
    return view


async def of(unit: Unit, office: Office, person: Person) -> Sequence[AimView]:
    """All of one's own, newest change first."""
    return await _views(unit, office, person, await unit.growth.aims_of(person.id))


async def shared_by(unit: Unit, office: Office, actor: Person, owner_id: PersonId) -> Sequence[AimView]:
    """What somebody shared with this manager of theirs. Raises NotFound for everybody else."""
    owner = await led(unit, actor, owner_id)
    return await _views(unit, office, owner, await unit.growth.shared_aims_of(owner_id, actor.id))


async def choose(
    unit: Unit, office: Office, person: Person, aim_id: str, *, revision: int, blueprint: str, words: str
) -> Aim:
    """Another blueprint, its newest version, or other words. Raises NotFound, InvalidInput, Conflict."""
    # Of two aims that are changed in one moment the second one sees what the first became.
    await unit.people.hold(person.id)
    aim = await _seen(unit, person, aim_id, revision)
    chosen = await _chosen(unit, office, blueprint)
    said = short_text(words, "words", WORDS_LIMIT)
    if chosen is None and not said:
        raise InvalidInput("Choose a role, or say in your own words where you want to go.", field="words")
    _refuse_twice(chosen, [each for each in await unit.growth.aims_of(person.id) if each.id != aim.id])
    changed = replace(
        aim, blueprint=chosen.id if chosen else "", version=chosen.version if chosen else "", words=said
    )
    return await unit.growth.change_aim(changed, office.now())


async def share(
    unit: Unit, office: Office, person: Person, aim_id: str, *, revision: int, shared_with: PersonId | None
) -> Aim:
    """Share an aim with one's manager, or with nobody any more. Raises NotFound, Conflict.

    Whoever leads the person later does not read it: they were not meant.
    """
    aim = await _seen(unit, person, aim_id, revision)
    if shared_with is not None and person.manager_id is None:
        raise Conflict("Nobody is entered as your manager, so there is nobody to share it with.")
    if shared_with is not None and person.manager_id != shared_with:
        raise Conflict("Somebody else is entered as your manager now. Look at it again.")
    return await unit.growth.change_aim(replace(aim, shared_with=shared_with), office.now())


async def give_up(unit: Unit, person: Person, aim_id: str) -> None:
    """Take an aim out; it is gone. Raises NotFound."""
    await unit.growth.remove_aim(aim_id, person.id)


def _refuse_twice(chosen: Blueprint | None, aims: Sequence[Aim]) -> None:
    if chosen is not None and any(each.blueprint == chosen.id for each in aims):
        raise Conflict(f"{chosen.name} is one of your aims already.", blueprint=chosen.id, field="blueprint")


async def _chosen(unit: Unit, office: Office, blueprint: str) -> Blueprint | None:
    if not blueprint:
        return None
    found = (await office.names(unit)).framework.blueprint(blueprint)
    if found is None:
        raise NotFound("There is no such role or need, or not any more.")
    return found


async def _seen(unit: Unit, person: Person, aim_id: str, revision: int) -> Aim:
    aim = await unit.growth.aim(aim_id, person.id)
    if aim.revision != revision:
        raise Conflict("This was changed in another window. Load it again.", revision=aim.revision)
    return aim


async def _views(unit: Unit, office: Office, owner: Person, aims: Sequence[Aim]) -> Sequence[AimView]:
    """Aims of one person: what they have shown is read once for all of them, and not at all for none."""
    if not aims:
        return []
    framework, standing = (await office.names(unit)).framework, await standing_of(unit, owner.id)
    return [_view(office, owner, aim, framework, standing) for aim in aims]


def _view(office: Office, owner: Person, aim: Aim, framework: Framework, standing: Observations) -> AimView:
    blueprint = framework.blueprint(aim.blueprint) if aim.blueprint else None
    known = None
    if blueprint is not None:
        known = compare(blueprint, framework, standing, office.today(), office.pack.thresholds)
    return AimView(
        aim=aim,
        blueprint=blueprint,
        comparison=known,
        shared=aim.shared_with is not None and aim.shared_with == owner.manager_id,
        newer=blueprint is not None and blueprint.version != aim.version,
    )
