"""What was agreed at first. Easing it takes a reason, and the first target and day stay to be seen."""

from __future__ import annotations

import json
from dataclasses import dataclass

from goalcoach.coach.facts import person_facts
from goalcoach.coach.office import Office
from goalcoach.domain.conversation import EventKind
from goalcoach.domain.errors import InvalidInput
from goalcoach.domain.goal import Goal, GoalDraft
from goalcoach.domain.measured import number
from goalcoach.domain.person import Person
from goalcoach.domain.sentence import spoken_date
from goalcoach.rules.eased import Ease, Part, eased
from goalcoach.store.port import Unit

_ANSWERS = frozenset({EventKind.AGREED, EventKind.CHANGES_ASKED})
"""What whoever leads the owner answers to a goal that was submitted."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Promised:
    """What of a goal was otherwise when it was agreed for the first time."""

    eases: tuple[Ease, ...]
    reasons: tuple[str, ...]
    """What was said since when the goal was changed, the earliest first."""


async def takes_back(unit: Unit, office: Office, owner: Person, goal: Goal, draft: GoalDraft) -> Ease | None:
    """The first thing that the draft eases of a goal that was agreed once; None for nothing."""
    found = eased(goal.version.draft, draft, person_facts(office, owner))
    return found[0] if found and await _first_agreed(unit, goal) is not None else None


async def refuse_unexplained(
    unit: Unit, office: Office, owner: Person, goal: Goal, draft: GoalDraft, reason: str
) -> None:
    """Raises InvalidInput about the field `note` when this eases what was agreed, and nobody says why."""
    if not reason and (ease := await takes_back(unit, office, owner, goal, draft)):
        raise _unexplained(ease)


async def refuse_brought_back(
    unit: Unit, office: Office, owner: Person, goal: Goal, draft: GoalDraft, reason: str
) -> None:
    """The same of an earlier version, beside what was agreed last: to undo what nobody agreed to is free."""
    agreed = await _agreed(unit, goal)
    if reason or not agreed:
        return
    last = next(each.draft for each in await unit.goals.versions(goal.id) if each.number == agreed[-1])
    if found := eased(last, draft, person_facts(office, owner)):
        raise _unexplained(found[0])


async def promised(unit: Unit, office: Office, owner: Person, goal: Goal) -> Promised | None:
    """What is easier now than when the goal was agreed first; None when nothing is, or it never was."""
    if goal.version.number == 1:
        return None
    first = await _first_agreed(unit, goal)
    if first is None or first == goal.version.number:
        return None
    versions = await unit.goals.versions(goal.id)
    before = next(each for each in versions if each.number == first)
    found = eased(before.draft, goal.version.draft, person_facts(office, owner))
    if not found:
        return None
    reasons = (each.note for each in versions if each.number > first and each.note)
    return Promised(eases=found, reasons=tuple(reasons))


def told(ease: Ease) -> str:
    """What it was, as the beginning of a sentence: "The target was 90 %"."""
    about = f" of “{ease.key_result}”" if ease.key_result else ""
    if ease.part is Part.KEY_RESULT:
        return f"“{ease.key_result}” was one of its key results"
    if ease.part is Part.TARGET:
        return f"The target{about} was {number(ease.target)} {ease.unit}".rstrip()
    return f"The date{about} was {spoken_date(ease.due)}" if ease.due else ""


async def asked_since(unit: Unit, goal: Goal) -> bool:
    """Whether changes were asked for, and the goal was not agreed since."""
    # By the order of the log: a clock may be put back, or that of a replica behind.
    kinds = [each.kind for each in await unit.events.of_goal(goal.id) if each.kind in _ANSWERS]
    return kinds[-1:] == [EventKind.CHANGES_ASKED]


def _unexplained(ease: Ease) -> InvalidInput:
    return InvalidInput(f"{told(ease)} when it was agreed. Say in a sentence what changed.", field="note")


async def _first_agreed(unit: Unit, goal: Goal) -> int | None:
    """The number of the version that was agreed first; None when none was."""
    return next(iter(await _agreed(unit, goal)), None)


async def _agreed(unit: Unit, goal: Goal) -> list[int]:
    """Numbers of the versions that were agreed, in the order in which that was done."""
    events = await unit.events.of_goal(goal.id)
    return [int(json.loads(each.data)["version"]) for each in events if each.kind is EventKind.AGREED]
