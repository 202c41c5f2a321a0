"""How the people somebody leads stand, for the next conversation with each. By name; nobody is compared."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from goalcoach.coach.linked import RESULTS, helped
from goalcoach.coach.office import Office
from goalcoach.coach.rhythm import standings
from goalcoach.coach.talks import quarter
from goalcoach.domain.goal import SHARED, UNDER_WAY, Goal, GoalId, GoalKind, GoalStatus
from goalcoach.domain.person import Person
from goalcoach.domain.rhythm import Standing, State
from goalcoach.rules.joined.gap import LEARNABLE
from goalcoach.store.growth_port import KeptPlan
from goalcoach.store.port import Unit

MANY = 12
"""People from whom on a team is looked at in parts."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Led:
    """One person a manager leads, by what they share with them."""

    person: Person
    goals: tuple[Goal, ...]
    standings: Mapping[GoalId, Standing]
    """How those of their goals stand that somebody looks after."""
    results_alone: tuple[Goal, ...]
    """Results under way that no shared learning names, where it says at all which result it is to help."""
    otherwise: frozenset[GoalId]
    """Results whose owner told this manager that learning does not change them."""
    learning_alone: tuple[Goal, ...]
    """Learning under way that names none of the shared results."""
    aims: int
    """How many aims they shared."""
    talked: date | None
    """When this manager last talked with them, as far as it is written down."""
    silent: bool
    """Nothing of this quarter is written down of somebody who is here."""

    @property
    def states(self) -> Mapping[GoalStatus, int]:
        """How many goals are in each state."""
        return Counter(each.status for each in self.goals)

    @property
    def rhythm(self) -> Mapping[State, int]:
        """How many goals stand in each way."""
        return Counter(each.state for each in self.standings.values())

    @property
    def hours(self) -> Decimal:
        """Hours a month that their goals under way take, as far as those say it."""
        return _hours(_under_way(self.goals))

    @property
    def learning_hours(self) -> Decimal:
        """What of these goes into learning."""
        return _hours([each for each in _under_way(self.goals) if _learns(each)])


@dataclass(frozen=True, slots=True, kw_only=True)
class Team:
    """The people somebody leads."""

    people: tuple[Led, ...]
    """By name; those of one team where that was asked for."""
    teams: tuple[str, ...]
    """Teams to choose from, by name; empty where there are few people, or one team."""


async def team(unit: Unit, office: Office, actor: Person, within: str = "") -> Team:
    """Everybody who reports to this manager, or those of one team; as many queries however many they are.

    It rests on shared goals alone, and on nothing of confidence.
    """
    reports = await unit.people.reports(actor.id)
    teams = sorted({each.team for each in reports if each.team})
    people = [each for each in reports if within in {"", each.team}]
    led = [each.id for each in people]
    owned: defaultdict[str, list[Goal]] = defaultdict(list)
    goals = await unit.goals.of(led, sorted(SHARED))
    for each in goals:
        owned[each.owner_id].append(each)
    stand = await standings(unit, office, goals)
    plans = await unit.growth.plans_of([each.id for each in _under_way(goals) if _learns(each)])
    shared = await unit.growth.shared_aims(led, actor.id) if led else ()
    aims = Counter(each.owner_id for each in shared)
    told = await unit.proposals.by(actor.id)
    otherwise = frozenset(each.goal_id for each in told if each.cause and each.cause not in LEARNABLE)
    last = await unit.talks.last(led, actor.id)
    since = quarter(office.today())
    found = []
    for person in people:
        own = tuple(owned[person.id])
        results, learning = alone(own, plans)
        talked = last.get(person.id)
        found.append(
            Led(
                person=person,
                goals=own,
                standings={each.id: stand[each.id] for each in own if each.id in stand},
                results_alone=results,
                otherwise=otherwise,
                learning_alone=learning,
                aims=aims[person.id],
                talked=talked,
                silent=person.active and (talked is None or talked < since),
            )
        )
    choose = len(reports) > MANY and len(teams) > 1
    return Team(people=tuple(found), teams=tuple(teams) if choose else ())


def alone(
    goals: Sequence[Goal], plans: Mapping[GoalId, KeptPlan]
) -> tuple[tuple[Goal, ...], tuple[Goal, ...]]:
    """Results under way that no learning names, and learning that names no result; of one person."""
    under_way = _under_way(goals)
    results = [each for each in under_way if each.version.draft.kind in RESULTS]
    lonely, named = [], set[GoalId]()
    for each in under_way:
        if _learns(each):
            kept = plans.get(each.id)
            linked = helped(each, kept.plan if kept else None, results)
            named.update(result.id for result in linked)
            if not linked:
                lonely.append(each)
    return tuple(each for each in results if each.id not in named), tuple(lonely)


def _under_way(goals: Sequence[Goal]) -> list[Goal]:
    return [each for each in goals if each.status in UNDER_WAY]


def _learns(goal: Goal) -> bool:
    return goal.version.draft.kind is GoalKind.DEVELOPMENT


def _hours(goals: Sequence[Goal]) -> Decimal:
    return sum((each.version.draft.hours_per_month or Decimal() for each in goals), Decimal())
