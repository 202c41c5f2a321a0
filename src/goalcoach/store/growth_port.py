"""The door to what a person has shown and where they want to go. Every read names whose it is."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from typing import Protocol

from goalcoach.domain.goal import GoalId
from goalcoach.domain.person import PersonId
from goalcoach.rules.joined.capacity import GivesWay
from goalcoach.rules.joined.levels import LevelEvidence
from goalcoach.rules.joined.plan import LearningPlan
from goalcoach.rules.joined.role import TargetRole


@dataclass(frozen=True, slots=True, kw_only=True)
class KeptEvidence:
    """One observation of one level of one person."""

    id: str
    owner_id: PersonId
    """Whose level it is."""
    evidence: LevelEvidence
    by_id: PersonId
    """Who entered it."""
    note: str
    """What was seen, in the words of whoever entered it."""
    at: datetime
    """When it was entered; the day it is about stands in the evidence."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Aim:
    """Where somebody wants to go: theirs alone until they share it."""

    id: str
    owner_id: PersonId
    blueprint: str
    """Id of the role or need; empty while it is only described."""
    version: str
    """Of the blueprint, when it was chosen."""
    words: str
    """What they say of it themselves; may be empty when a blueprint was chosen."""
    shared_with: PersonId | None
    """The manager they shared it with; nobody who leads them later reads it. None: it is theirs alone."""
    revision: int
    created_at: datetime
    updated_at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Ticked:
    """A step of a plan that was done."""

    week: int = 0
    """Which week of the first month, from 1; 0 for a milestone."""
    text: str
    """As it stood when it was ticked off: a step with other words is another step."""
    on: date


@dataclass(frozen=True, slots=True, kw_only=True)
class KeptPlan:
    """What stands beside one development goal."""

    goal_id: GoalId
    plan: LearningPlan
    role: TargetRole | None
    """The role or need it leads to; None for none. Its owner's alone, as their aim is."""
    decision: str = ""
    """What gives way for it, or why it may go beyond the hours there are; empty where it fits."""
    gives_way: GivesWay | None = None
    """Which sort of decision it is; None where it fits, or for a decision older than sorts."""
    decided_on: date | None = None
    """When it was decided; an exception is signed by its owner on that day."""
    ticked: tuple[Ticked, ...] = ()
    """Steps that were done, in the order they were ticked off."""
    revision: int


@dataclass(frozen=True, slots=True, kw_only=True)
class WorkingTime:
    """How much time somebody has, as they entered it."""

    owner_id: PersonId
    weekly: Decimal
    """Hours a week, of a part-time post as well."""
    for_goals: int
    """Percent of them that may go into goals; the rest is daily work."""
    days_away: int
    """Working days of leave and holidays in the three months to come."""
    revision: int


class Growth(Protocol):
    """Evidence of levels, aims and plans. What was entered can be taken out again, and is then gone."""

    async def add_evidence(self, evidence: KeptEvidence) -> None: ...
    async def evidence_of(self, owner_id: PersonId) -> Sequence[KeptEvidence]:
        """All of one person's, newest day first."""

    async def evidence_by(self, by_id: PersonId, owner_id: PersonId) -> Sequence[KeptEvidence]:
        """What one person entered of another, newest day first."""

    async def remove_evidence(self, evidence_id: str, owner_id: PersonId, by_id: PersonId) -> None:
        """Take out what this person entered. NotFound when there is no such thing of theirs."""

    async def add_aim(self, aim: Aim) -> None: ...

    async def aim(self, aim_id: str, owner_id: PersonId) -> Aim:
        """One aim, for its owner. Raises NotFound."""

    async def aims_of(self, owner_id: PersonId) -> Sequence[Aim]:
        """All of their owner's, for the owner; newest change first."""

    async def shared_aims_of(self, owner_id: PersonId, reader_id: PersonId) -> Sequence[Aim]:
        """Those that were shared with this reader."""

    async def shared_aims(self, owners: Sequence[PersonId], reader_id: PersonId) -> Sequence[Aim]:
        """The same of many."""

    async def change_aim(self, aim: Aim, at: datetime) -> Aim:
        """Keep blueprint, version, words and whom it is shared with; Conflict when its revision is stale."""

    async def remove_aim(self, aim_id: str, owner_id: PersonId) -> None:
        """Take an aim out, with what was asked about it. Raises NotFound."""

    async def working_time(self, owner_id: PersonId) -> WorkingTime | None:
        """What somebody entered of their time; None before they did."""

    async def keep_working_time(self, time: WorkingTime) -> WorkingTime:
        """Keep the first one (revision 1) or the next; Conflict when another was kept since its revision."""

    async def plan_of(self, goal_id: GoalId) -> KeptPlan | None:
        """What stands beside a goal. Its caller has looked whether the goal may be read."""

    async def plans_of(self, goal_ids: Sequence[GoalId]) -> Mapping[GoalId, KeptPlan]:
        """What stands beside those of these goals that have a plan, read at once."""

    async def keep_plan(self, plan: KeptPlan) -> KeptPlan:
        """Keep the first one (revision 1) or the next; Conflict when another was kept since its revision."""
