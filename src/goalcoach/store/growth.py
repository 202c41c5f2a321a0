"""What people have shown, and where they want to go, in the database."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from decimal import Decimal
from typing import Any, Final

from sqlalchemy import Row, bindparam, delete, insert, select, update

from goalcoach.domain.errors import Conflict, NotFound
from goalcoach.domain.goal import GoalId
from goalcoach.domain.person import PersonId
from goalcoach.rules.joined.capacity import GivesWay
from goalcoach.rules.joined.levels import LevelEvidence, Rater
from goalcoach.store.codec import PLAN, ROLE, TICKED
from goalcoach.store.growth_port import Aim, KeptEvidence, KeptPlan, WorkingTime
from goalcoach.store.growth_tables import career_aim as aims
from goalcoach.store.growth_tables import learning_plan as plans
from goalcoach.store.growth_tables import level_evidence as evidences
from goalcoach.store.growth_tables import working_time as times
from goalcoach.store.inquiry_tables import inquiry
from goalcoach.store.removal import remove_with_inquiries, take_out
from goalcoach.store.work import Work

_NEWEST_DAY: Final = (evidences.c.day.desc(), evidences.c.at.desc(), evidences.c.id.desc())
_OF: Final = select(evidences).where(evidences.c.owner_id == bindparam("owner")).order_by(*_NEWEST_DAY)
_BY: Final = _OF.where(evidences.c.by_id == bindparam("by"))
_ADD: Final = insert(evidences)
_REMOVE: Final = delete(evidences).where(
    evidences.c.id == bindparam("which"),
    evidences.c.owner_id == bindparam("owner"),
    evidences.c.by_id == bindparam("by"),
)
_AIMS: Final = (
    select(aims).where(aims.c.owner_id == bindparam("owner")).order_by(aims.c.updated_at.desc(), aims.c.id)
)
_SHARED: Final = _AIMS.where(aims.c.shared_with == bindparam("reader"))
_SHARED_OF_ALL: Final = (
    select(aims)
    .where(
        aims.c.owner_id.in_(bindparam("owners", expanding=True)), aims.c.shared_with == bindparam("reader")
    )
    .order_by(aims.c.updated_at.desc(), aims.c.id)
)
_AIM: Final = select(aims).where(aims.c.id == bindparam("which"), aims.c.owner_id == bindparam("owner"))
_ADD_AIM: Final = insert(aims)
_CHANGE_AIM: Final = (
    update(aims)
    .where(
        aims.c.id == bindparam("which"),
        aims.c.owner_id == bindparam("owner"),
        aims.c.revision == bindparam("seen"),
    )
    .values(
        blueprint=bindparam("new_blueprint"),
        version=bindparam("new_version"),
        words=bindparam("new_words"),
        shared_with=bindparam("new_shared_with"),
        updated_at=bindparam("new_updated_at"),
        revision=aims.c.revision + 1,
    )
)
_REMOVE_AIM: Final = delete(aims).where(
    aims.c.id == bindparam("which"), aims.c.owner_id == bindparam("owner")
)

_PLAN: Final = select(plans).where(plans.c.goal_id == bindparam("goal"))
_PLANS: Final = select(plans).where(plans.c.goal_id.in_(bindparam("goals", expanding=True)))
_ADD_PLAN: Final = insert(plans)
_CHANGE_PLAN: Final = (
    update(plans)
    .where(plans.c.goal_id == bindparam("goal"), plans.c.revision == bindparam("seen"))
    .values(
        plan=bindparam("new_plan"),
        role=bindparam("new_role"),
        decision=bindparam("new_decision"),
        gives_way=bindparam("new_gives_way"),
        decided_on=bindparam("new_decided_on"),
        ticked=bindparam("new_ticked"),
        revision=plans.c.revision + 1,
    )
)

_TIME: Final = select(times).where(times.c.owner_id == bindparam("owner"))
_ADD_TIME: Final = insert(times)
_CHANGE_TIME: Final = (
    update(times)
    .where(times.c.owner_id == bindparam("owner"), times.c.revision == bindparam("seen"))
    .values(
        weekly=bindparam("new_weekly"),
        for_goals=bindparam("new_for_goals"),
        days_away=bindparam("new_days_away"),
        revision=times.c.revision + 1,
    )
)


class SqlGrowth:
    """Evidence of levels, and aims."""

    __slots__ = ("_work",)

    def __init__(self, work: Work) -> None:
        self._work = work

    async def add_evidence(self, evidence: KeptEvidence) -> None:
        """Keep one observation."""
        seen = evidence.evidence
        await self._work.change(
            _ADD,
            {
                "id": evidence.id,
                "owner_id": evidence.owner_id,
                "competency": seen.competency,
                "level": seen.level,
                "day": seen.day,
                "rater": seen.rater,
                "source": seen.by,
                "by_id": evidence.by_id,
                "note": evidence.note,
                "at": evidence.at,
            },
        )

    async def evidence_of(self, owner_id: PersonId) -> Sequence[KeptEvidence]:
        """All of one person's, newest day first."""
        return [_evidence(row) for row in await self._work.rows(_OF, {"owner": owner_id})]

    async def evidence_by(self, by_id: PersonId, owner_id: PersonId) -> Sequence[KeptEvidence]:
        """What one person entered of another, newest day first."""
        return [_evidence(row) for row in await self._work.rows(_BY, {"owner": owner_id, "by": by_id})]

    async def remove_evidence(self, evidence_id: str, owner_id: PersonId, by_id: PersonId) -> None:
        """Take out what this person entered. Raises NotFound."""
        which = {"which": evidence_id, "owner": owner_id, "by": by_id}
        if not await take_out(self._work, _REMOVE, which, evidence_id):
            raise NotFound("There is no such entry of yours.")

    async def add_aim(self, aim: Aim) -> None:
        """Keep an aim."""
        await self._work.change(
            _ADD_AIM,
            {
                "id": aim.id,
                "owner_id": aim.owner_id,
                "blueprint": aim.blueprint,
                "version": aim.version,
                "words": aim.words,
                "shared_with": aim.shared_with,
                "revision": aim.revision,
                "created_at": aim.created_at,
                "updated_at": aim.updated_at,
            },
        )

    async def aim(self, aim_id: str, owner_id: PersonId) -> Aim:
        """One aim, for its owner. Raises NotFound."""
        row = await self._work.row(_AIM, {"which": aim_id, "owner": owner_id})
        if row is None:
            raise NotFound(_NO_AIM)
        return _aim(row)

    async def aims_of(self, owner_id: PersonId) -> Sequence[Aim]:
        """All of their owner's, newest change first."""
        return [_aim(row) for row in await self._work.rows(_AIMS, {"owner": owner_id})]

    async def shared_aims_of(self, owner_id: PersonId, reader_id: PersonId) -> Sequence[Aim]:
        """Those that were shared with this reader, newest change first."""
        found = await self._work.rows(_SHARED, {"owner": owner_id, "reader": reader_id})
        return [_aim(row) for row in found]

    async def shared_aims(self, owners: Sequence[PersonId], reader_id: PersonId) -> Sequence[Aim]:
        """The same of many."""
        found = await self._work.rows(_SHARED_OF_ALL, {"owners": list(owners), "reader": reader_id})
        return [_aim(row) for row in found]

    async def change_aim(self, aim: Aim, at: datetime) -> Aim:
        """Keep what changed of it. Raises Conflict when its revision is stale."""
        changed = await self._work.change(
            _CHANGE_AIM,
            {
                "which": aim.id,
                "owner": aim.owner_id,
                "seen": aim.revision,
                "new_blueprint": aim.blueprint,
                "new_version": aim.version,
                "new_words": aim.words,
                "new_shared_with": aim.shared_with,
                "new_updated_at": at,
            },
        )
        if not changed:
            raise Conflict("This was changed in another window. Load it again.")
        return replace(aim, revision=aim.revision + 1, updated_at=at)

    async def working_time(self, owner_id: PersonId) -> WorkingTime | None:
        """What somebody entered of their time; None before they did."""
        row = await self._work.row(_TIME, {"owner": owner_id})
        if row is None:
            return None
        return WorkingTime(
            owner_id=PersonId(row.owner_id),
            weekly=Decimal(row.weekly),
            for_goals=row.for_goals,
            days_away=row.days_away,
            revision=row.revision,
        )

    async def keep_working_time(self, time: WorkingTime) -> WorkingTime:
        """Keep the first one or the next. Raises Conflict."""
        content: dict[str, object] = {
            "weekly": format(time.weekly, "f"),
            "for_goals": time.for_goals,
            "days_away": time.days_away,
        }
        if time.revision == 1:
            await self._work.change(_ADD_TIME, {"owner_id": time.owner_id, "revision": 1, **content})
            return time
        values = {f"new_{name}": value for name, value in content.items()}
        values |= {"owner": time.owner_id, "seen": time.revision - 1}
        if not await self._work.change(_CHANGE_TIME, values):
            raise Conflict("This was changed in another window. Load it again.")
        return time

    async def plan_of(self, goal_id: GoalId) -> KeptPlan | None:
        """What stands beside a goal; None for nothing."""
        row = await self._work.row(_PLAN, {"goal": goal_id})
        return None if row is None else _plan(row)

    async def plans_of(self, goal_ids: Sequence[GoalId]) -> Mapping[GoalId, KeptPlan]:
        """What stands beside those of these goals that have a plan."""
        rows = await self._work.rows(_PLANS, {"goals": list(goal_ids)}) if goal_ids else ()
        return {GoalId(row.goal_id): _plan(row) for row in rows}

    async def keep_plan(self, plan: KeptPlan) -> KeptPlan:
        """Keep the first one or the next. Raises Conflict."""
        content: dict[str, object] = {
            "plan": PLAN.dump(plan.plan),
            "role": ROLE.dump(plan.role) if plan.role else "",
            "decision": plan.decision,
            "gives_way": plan.gives_way,
            "decided_on": plan.decided_on,
            "ticked": TICKED.dump(plan.ticked),
        }
        if plan.revision == 1:
            await self._work.change(_ADD_PLAN, {"goal_id": plan.goal_id, "revision": 1, **content})
            return plan
        values = {f"new_{name}": value for name, value in content.items()}
        values |= {"goal": plan.goal_id, "seen": plan.revision - 1}
        if not await self._work.change(_CHANGE_PLAN, values):
            raise Conflict("This was changed in another window. Load it again.")
        return plan

    async def remove_aim(self, aim_id: str, owner_id: PersonId) -> None:
        """Take an aim out, with what was asked about it. Raises NotFound."""
        values = {"which": aim_id, "owner": owner_id}
        if not await self._work.write(
            lambda connection: remove_with_inquiries(connection, _REMOVE_AIM, values, inquiry.c.aim_id)
        ):
            raise NotFound(_NO_AIM)


_NO_AIM: Final = "There is no such aim of yours."


def _evidence(row: Row[Any]) -> KeptEvidence:
    seen = LevelEvidence(
        competency=row.competency, level=row.level, day=row.day, rater=Rater(row.rater), by=row.source
    )
    return KeptEvidence(
        id=row.id,
        owner_id=PersonId(row.owner_id),
        evidence=seen,
        by_id=PersonId(row.by_id),
        note=row.note,
        at=row.at,
    )


def _plan(row: Row[Any]) -> KeptPlan:
    return KeptPlan(
        goal_id=GoalId(row.goal_id),
        plan=PLAN.load(row.plan),
        role=ROLE.load(row.role) if row.role else None,
        decision=row.decision,
        gives_way=GivesWay(row.gives_way) if row.gives_way else None,
        decided_on=row.decided_on,
        ticked=TICKED.load(row.ticked),
        revision=row.revision,
    )


def _aim(row: Row[Any]) -> Aim:
    return Aim(
        id=row.id,
        owner_id=PersonId(row.owner_id),
        blueprint=row.blueprint,
        version=row.version,
        words=row.words,
        shared_with=None if row.shared_with is None else PersonId(row.shared_with),
        revision=row.revision,
        created_at=row.created_at,
        updated_at=row.updated_at,
    )
