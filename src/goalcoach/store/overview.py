"""What an overview of everybody is counted from, in the database. Names no table of what is private."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from decimal import Decimal
from typing import Any, Final

from sqlalchemy import JSON, Connection, Select, and_, bindparam, case, cast, func, select, type_coerce

from goalcoach.domain.agenda import Occasion
from goalcoach.domain.check_in import Away
from goalcoach.domain.goal import SHARED, GoalId, GoalKind, GoalStatus
from goalcoach.domain.person import PersonId
from goalcoach.store.check_in_tables import away as aways
from goalcoach.store.check_in_tables import check_in as looks
from goalcoach.store.check_in_tables import check_in_rhythm as rhythms
from goalcoach.store.growth_tables import learning_plan as plans
from goalcoach.store.overview_port import SharedGoal, TeamCount
from goalcoach.store.tables import goal as goals
from goalcoach.store.tables import goal_version as versions
from goalcoach.store.tables import person as people
from goalcoach.store.talk_tables import talk as talks
from goalcoach.store.work import Work

_TALKED: Final = (
    select(
        talks.c.owner_id,
        func.max(case((talks.c.day >= bindparam("talked_since"), 1), else_=0)).label("talked"),
        func.max(
            case(
                (
                    and_(
                        talks.c.day >= bindparam("career_since"),
                        talks.c.occasion == bindparam("career", str(Occasion.CAREER)),
                    ),
                    1,
                ),
                else_=0,
            )
        ).label("career"),
    )
    .where(talks.c.day >= bindparam("since"))
    .group_by(talks.c.owner_id)
    .subquery()
)
_TEAMS: Final = (
    select(
        people.c.team,
        func.count().label("people"),
        func.coalesce(func.sum(_TALKED.c.talked), 0).label("talked"),
        func.coalesce(func.sum(_TALKED.c.career), 0).label("career"),
    )
    .select_from(people)
    .outerjoin(_TALKED, _TALKED.c.owner_id == people.c.id)
    .where(people.c.active)
    .group_by(people.c.team)
    .order_by(people.c.team)
)
_AWAY: Final = select(aways).where(aways.c.until >= bindparam("since")).order_by(aways.c.begin, aways.c.id)
# The end of one index for each goal: to group what everybody looked at in a year would read all of it.
_LAST: Final = select(func.max(looks.c.day)).where(looks.c.goal_id == goals.c.id).scalar_subquery()


def _shared(dialect: str) -> Select[Any]:
    """The columns of `SharedGoal`, by place; each database has its own way to read within a draft."""

    def within(column: Any) -> Any:
        return cast(column, JSON) if dialect == "postgresql" else type_coerce(column, JSON)

    draft, plan = within(versions.c.draft), within(plans.c.plan)
    return (
        select(
            goals.c.id,
            goals.c.owner_id,
            people.c.team,
            goals.c.status,
            draft["kind"].as_string().label("kind"),
            draft["start"].as_string().label("start"),
            draft["due"].as_string().label("due"),
            goals.c.created_at,
            goals.c.next_check_in,
            _LAST.label("last"),
            rhythms.c.every,
            draft["hours_per_month"].as_string().label("hours"),
            func.coalesce(draft["parent"].as_string(), "").label("parent"),
            func.coalesce(plan["watched"].as_string(), "").label("watched"),
        )
        .select_from(goals)
        .join(people, people.c.id == goals.c.owner_id)
        .join(versions, and_(versions.c.goal_id == goals.c.id, versions.c.number == goals.c.version))
        .outerjoin(plans, plans.c.goal_id == goals.c.id)
        .outerjoin(rhythms, rhythms.c.goal_id == goals.c.id)
        .where(people.c.active, goals.c.status.in_(sorted(map(str, SHARED))))
    )


_SHARED: Final = {dialect: _shared(dialect) for dialect in ("sqlite", "postgresql")}
_STATUSES: Final = {str(each): each for each in GoalStatus}
_KINDS: Final = {str(each): each for each in GoalKind}


class SqlOverview:
    """Reads, and writes nothing."""

    __slots__ = ("_work",)

    def __init__(self, work: Work) -> None:
        self._work = work

    async def teams(self, talked_since: date, career_since: date) -> Sequence[TeamCount]:
        """People and conversations of each team."""
        values = {
            "talked_since": talked_since,
            "career_since": career_since,
            "since": min(talked_since, career_since),
        }
        return [
            TeamCount(team=row.team, people=row.people, talked=int(row.talked), career=int(row.career))
            for row in await self._work.rows(_TEAMS, values)
        ]

    async def shared_goals(self) -> Sequence[SharedGoal]:
        """All shared goals of active people."""

        def body(connection: Connection) -> list[SharedGoal]:
            days: dict[str, date] = {}
            rows = connection.execute(_SHARED[connection.dialect.name])
            return [_goal(tuple(row), days) for row in rows]

        return await self._work.read(body)

    async def away(self, since: date) -> Sequence[Away]:
        """Days away of everybody."""
        return [
            Away(id=row.id, person_id=PersonId(row.person_id), begin=row.begin, until=row.until)
            for row in await self._work.rows(_AWAY, {"since": since})
        ]


def _goal(columns: tuple[Any, ...], days: dict[str, date]) -> SharedGoal:
    goal_id, owner_id, team, status, kind, start, due, created_at, planned, last, every = columns[:11]
    hours, parent, watched = columns[11:]
    return SharedGoal(
        id=GoalId(goal_id),
        owner_id=PersonId(owner_id),
        team=team,
        status=_STATUSES[status],
        kind=_KINDS[kind],
        start=_day(start, days),
        due=_day(due, days),
        created_at=created_at,
        planned=planned,
        last=last,
        every=every,
        hours=Decimal(hours) if hours else Decimal(),
        nameless=not (parent.strip() or watched.strip()),
    )


def _day(text: str | None, days: dict[str, date]) -> date | None:
    """A day of a draft; the same text is read once, since many goals end on one day."""
    if not text:
        return None
    if text not in days:
        days[text] = date.fromisoformat(text)
    return days[text]
