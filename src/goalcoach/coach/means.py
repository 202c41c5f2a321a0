"""Hours, money and help of a development goal, and what whoever leads its owner answered about each."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from goalcoach.access.policy import Action, require
from goalcoach.coach.office import Office
from goalcoach.coach.texts import short_text
from goalcoach.domain.conversation import Event, EventKind
from goalcoach.domain.errors import Conflict, InvalidInput
from goalcoach.domain.goal import Goal, GoalId, GoalKind, GoalStatus
from goalcoach.domain.measured import number
from goalcoach.domain.person import Person, PersonId
from goalcoach.store.growth_port import KeptPlan
from goalcoach.store.means_port import Means, MeansAnswer
from goalcoach.store.port import Unit

WORDS_LIMIT = 500
"""Code points of what is possible instead."""


class Stand(StrEnum):
    """What is known of one of the means."""

    OPEN = "open"
    """Nobody answered."""
    AGREED = "agreed"
    OTHERWISE = "otherwise"
    """Not like this; what is possible instead stands beside it."""
    OUT_OF_DATE = "out_of_date"
    """Answered, and then the plan changed, or somebody else leads its owner now."""


UNANSWERED = frozenset({Stand.OPEN, Stand.OUT_OF_DATE})
_TALKED_OF = frozenset({GoalStatus.CHANGES_ASKED, GoalStatus.AGREED})


@dataclass(frozen=True, slots=True, kw_only=True)
class Needed:
    """One of the means that a goal takes, with the answer to it."""

    means: Means
    asked: str
    """What it takes now."""
    answer: MeansAnswer | None
    stand: Stand


@dataclass(frozen=True, slots=True, kw_only=True)
class Given:
    """What the manager says of one of the means."""

    agreed: bool
    words: str = ""


def needed(
    goal: Goal, kept: KeptPlan | None, answers: Sequence[MeansAnswer], leads: PersonId | None
) -> tuple[Needed, ...]:
    """What the goal takes, with what was answered; empty for one without a plan, or that takes nothing.

    `leads` is whoever is asked: the word of somebody who led its owner before binds nobody now.
    """
    newest = {each.means: each for each in answers}
    return tuple(
        Needed(
            means=means,
            asked=asked,
            answer=newest.get(means),
            stand=_stand(asked, newest.get(means), leads),
        )
        for means, asked in _asked(goal, kept).items()
    )


def confirmed(goal: Goal, found: Sequence[Needed]) -> bool | None:
    """Whether all of it is agreed, as the rules ask; None before it begins, or where nothing is asked."""
    if goal.status is not GoalStatus.AGREED or not found:
        return None
    return all(each.stand is Stand.AGREED for each in found)


async def of_goal(unit: Unit, goal: Goal, owner: Person) -> tuple[Needed, ...]:
    """What a goal takes. The caller has looked whether it may be read."""
    kept = await unit.growth.plan_of(goal.id)
    if kept is None:
        return ()
    return needed(goal, kept, await unit.means.of(goal.id), owner.manager_id)


async def of_goals(unit: Unit, owned: Sequence[tuple[Goal, Person]]) -> Mapping[GoalId, tuple[Needed, ...]]:
    """The same of many goals, each with its owner, in two queries."""
    ids = [goal.id for goal, _ in owned]
    plans, answers = await unit.growth.plans_of(ids), await unit.means.of_all(ids)
    return {
        goal.id: needed(goal, plans.get(goal.id), answers.get(goal.id, ()), owner.manager_id)
        for goal, owner in owned
    }


async def waiting(
    unit: Unit, led: Iterable[tuple[Person, Sequence[Goal]]]
) -> list[tuple[Goal, Person, tuple[Needed, ...]]]:
    """Goals of people one leads of which some means have no answer that holds, with whose and which.

    One that was just submitted waits as a whole already.
    """
    owned = [
        (goal, owner)
        for owner, goals in led
        for goal in goals
        if goal.version.draft.kind is GoalKind.DEVELOPMENT and goal.status in _TALKED_OF
    ]
    needs = await of_goals(unit, owned)
    open_ = [
        (goal, owner, tuple(each for each in needs[goal.id] if each.stand in UNANSWERED))
        for goal, owner in owned
    ]
    return [each for each in open_ if each[2]]


async def answer(
    unit: Unit,
    office: Office,
    actor: Person,
    goal_id: GoalId,
    given: Mapping[Means, Given],
    *,
    seen: Mapping[Means, str],
) -> None:
    """Answer about some of the means; `seen` is what was asked for on the page the manager read.

    Raises NotFound, Forbidden, Conflict, InvalidInput with the name of the means as its field.
    """
    goal = await unit.goals.get(goal_id)
    owner = actor if goal.owner_id == actor.id else await unit.people.get(goal.owner_id)
    require(actor, owner, goal, Action.CONFIRM)
    asked = _asked(goal, await unit.growth.plan_of(goal_id))
    if not given:
        raise InvalidInput("Choose an answer for one of these.", field="means")
    if any(asked.get(means) != seen.get(means) for means in given):
        raise Conflict("The plan was changed since you opened it. Look at it again.")
    for means, said in given.items():
        words = short_text(said.words, f"{means}_words", WORDS_LIMIT)
        if not words and not said.agreed:
            raise InvalidInput("Say what is possible instead.", field=f"{means}_words")
        await unit.means.keep(
            MeansAnswer(
                goal_id=goal.id,
                means=means,
                asked=asked[means],
                agreed=said.agreed,
                words=words,
                by_id=actor.id,
                at=office.now(),
            )
        )
    await unit.events.add(
        Event(
            owner_id=owner.id,
            kind=EventKind.MEANS_ANSWERED,
            at=office.now(),
            goal_id=goal.id,
            data=json.dumps({"by": actor.id, **{each: said.agreed for each, said in given.items()}}),
        )
    )


def _asked(goal: Goal, kept: KeptPlan | None) -> dict[Means, str]:
    """What it takes, in words that change when it does; nothing for what was not said, or is not needed."""
    if kept is None:
        return {}
    hours, cost = goal.version.draft.hours_per_month, kept.plan.cost
    said = {
        Means.HOURS: f"{number(hours)} hours a month" if hours else "",
        Means.MONEY: number(cost) if cost else "",
        Means.SUPPORT: kept.plan.support or "",
        Means.DECISION: kept.decision,
    }
    return {means: text for means, text in said.items() if text.strip()}


def _stand(asked: str, found: MeansAnswer | None, leads: PersonId | None) -> Stand:
    if found is None:
        return Stand.OPEN
    if found.asked != asked or found.by_id != leads:
        return Stand.OUT_OF_DATE
    return Stand.AGREED if found.agreed else Stand.OTHERWISE
