"""Check-ins, and confidence apart from them, in the database."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from decimal import Decimal
from typing import Any, Final

from sqlalchemy import Connection, Row, bindparam, delete, func, insert, select, update

from goalcoach.domain.check_in import Away, CheckIn, Confidence, Obstacle, Source
from goalcoach.domain.errors import NotFound
from goalcoach.domain.goal import GoalId
from goalcoach.domain.measured import number
from goalcoach.domain.person import PersonId
from goalcoach.store.check_in_tables import away as aways
from goalcoach.store.check_in_tables import check_in as looks
from goalcoach.store.check_in_tables import check_in_rhythm as rhythms
from goalcoach.store.check_in_tables import confidence as confidences
from goalcoach.store.removal import take_out
from goalcoach.store.tables import goal as goals
from goalcoach.store.work import Work

_ADD: Final = insert(looks)
_REMOVE: Final = delete(looks).where(looks.c.id == bindparam("which"), looks.c.owner_id == bindparam("owner"))
_OF: Final = (
    select(looks).where(looks.c.goal_id == bindparam("goal")).order_by(looks.c.day, looks.c.at, looks.c.id)
)
_PLACES: Final = (
    select(
        looks,
        func.row_number()
        .over(
            partition_by=looks.c.goal_id, order_by=(looks.c.day.desc(), looks.c.at.desc(), looks.c.id.desc())
        )
        .label("place"),
    )
    .where(looks.c.goal_id.in_(bindparam("goals", expanding=True)))
    .subquery()
)
_LAST_LOOKS: Final = select(_PLACES).where(_PLACES.c.place == 1)
_BETWEEN: Final = (
    select(looks)
    .where(
        looks.c.owner_id == bindparam("owner"),
        looks.c.day.between(bindparam("begin"), bindparam("until")),
    )
    .order_by(looks.c.day, looks.c.at, looks.c.id)
)
# The end of one index for each goal: to group what a team looked at in a year would read all of it.
_NEWEST: Final = select(func.max(looks.c.day)).where(looks.c.goal_id == goals.c.id).scalar_subquery()
_LAST: Final = select(goals.c.id, _NEWEST.label("day")).where(
    goals.c.owner_id.in_(bindparam("owners", expanding=True))
)
_PLAN: Final = update(goals).where(goals.c.id == bindparam("goal"))
_SET_EVERY: Final = insert(rhythms)
_CHANGE_EVERY: Final = update(rhythms).where(rhythms.c.goal_id == bindparam("goal"))
_NO_EVERY: Final = delete(rhythms).where(rhythms.c.goal_id == bindparam("goal"))
_EVERY: Final = select(rhythms).where(rhythms.c.goal_id.in_(bindparam("goals", expanding=True)))
_ADD_AWAY: Final = insert(aways)
_REMOVE_AWAY: Final = delete(aways).where(
    aways.c.id == bindparam("which"), aways.c.person_id == bindparam("person")
)
_AWAY: Final = (
    select(aways)
    .where(aways.c.person_id.in_(bindparam("people", expanding=True)), aways.c.until >= bindparam("since"))
    .order_by(aways.c.begin, aways.c.id)
)
_SURE: Final = insert(confidences)
_SURER: Final = update(confidences).where(confidences.c.check_in_id == bindparam("which"))
_CONFIDENCE: Final = select(confidences).join(looks).where(looks.c.goal_id == bindparam("goal"))
_SHARED: Final = _CONFIDENCE.where(confidences.c.shared)


class SqlCheckIns:
    """Looks at goals, rhythms, days away."""

    __slots__ = ("_work",)

    def __init__(self, work: Work) -> None:
        self._work = work

    async def add(self, check_in: CheckIn) -> None:
        """Keep one."""
        await self.add_all([check_in])

    async def add_all(self, check_ins: Sequence[CheckIn]) -> None:
        """Keep many at once."""
        if check_ins:
            await self._work.change(_ADD, [_values(each) for each in check_ins])

    async def remove(self, check_in_id: str, owner_id: PersonId) -> None:
        """Take out one of theirs. Raises NotFound."""
        if not await take_out(self._work, _REMOVE, {"which": check_in_id, "owner": owner_id}, check_in_id):
            raise NotFound("There is no such check-in of yours.")

    async def of(self, goal_id: GoalId) -> Sequence[CheckIn]:
        """All of one goal, the earliest day first."""
        return [look_of(row) for row in await self._work.rows(_OF, {"goal": goal_id})]

    async def newest(self, goal_ids: Sequence[GoalId]) -> Mapping[GoalId, CheckIn]:
        """The last of each goal."""
        rows = await self._work.rows(_LAST_LOOKS, {"goals": list(goal_ids)}) if goal_ids else ()
        return {each.goal_id: each for each in map(look_of, rows)}

    async def between(self, owner_id: PersonId, begin: date, until: date) -> Sequence[CheckIn]:
        """All of one person about these days."""
        values = {"owner": owner_id, "begin": begin, "until": until}
        return [look_of(row) for row in await self._work.rows(_BETWEEN, values)]

    async def last_days(self, owners: Sequence[PersonId]) -> Mapping[GoalId, date]:
        """The newest day of each goal."""
        rows = await self._work.rows(_LAST, {"owners": list(owners)})
        return {GoalId(row.id): row.day for row in rows if row.day is not None}

    async def plan(self, goal_id: GoalId, on: date | None) -> None:
        """Move the day of the next look."""
        await self._work.change(_PLAN.values(next_check_in=on), {"goal": goal_id})

    async def set_every(self, goal_id: GoalId, days: int | None) -> None:
        """Choose a rhythm; None for that of the kind."""

        def body(connection: Connection) -> None:
            if days is None:
                connection.execute(_NO_EVERY, {"goal": goal_id})
            elif not connection.execute(_CHANGE_EVERY, {"goal": goal_id, "every": days}).rowcount:
                connection.execute(_SET_EVERY, {"goal_id": goal_id, "every": days})

        await self._work.write(body)

    async def every(self, goals: Sequence[GoalId]) -> Mapping[GoalId, int]:
        """The rhythms that were chosen."""
        rows = await self._work.rows(_EVERY, {"goals": list(goals)})
        return {GoalId(row.goal_id): row.every for row in rows}

    async def add_away(self, away: Away) -> None:
        """Keep days away."""
        await self._work.change(
            _ADD_AWAY,
            {"id": away.id, "person_id": away.person_id, "begin": away.begin, "until": away.until},
        )

    async def remove_away(self, away_id: str, person_id: PersonId) -> None:
        """Take out days away. Raises NotFound."""
        if not await self._work.change(_REMOVE_AWAY, {"which": away_id, "person": person_id}):
            raise NotFound("There are no such days away of yours.")

    async def away(self, people: Sequence[PersonId], since: date) -> Sequence[Away]:
        """Days away that end on this day or later."""
        rows = await self._work.rows(_AWAY, {"people": list(people), "since": since})
        return [
            Away(id=row.id, person_id=PersonId(row.person_id), begin=row.begin, until=row.until)
            for row in rows
        ]


class SqlConfidences:
    """Confidence, which is its owner's."""

    __slots__ = ("_work",)

    def __init__(self, work: Work) -> None:
        self._work = work

    async def keep(self, confidence: Confidence) -> None:
        """Keep it in the place of an earlier one about the same check-in."""
        values = {"value": confidence.value, "shared": confidence.shared}

        def body(connection: Connection) -> None:
            if not connection.execute(_SURER, {"which": confidence.check_in_id, **values}).rowcount:
                connection.execute(_SURE, {"check_in_id": confidence.check_in_id, **values})

        await self._work.write(body)

    async def of(self, goal_id: GoalId) -> Mapping[str, Confidence]:
        """By check-in, for the owner."""
        return _by_look(await self._work.rows(_CONFIDENCE, {"goal": goal_id}))

    async def shared(self, goal_id: GoalId) -> Mapping[str, Confidence]:
        """By check-in, what was shared."""
        return _by_look(await self._work.rows(_SHARED, {"goal": goal_id}))


def _values(check_in: CheckIn) -> dict[str, object]:
    return {
        "id": check_in.id,
        "goal_id": check_in.goal_id,
        "owner_id": check_in.owner_id,
        "day": check_in.day,
        "at": check_in.at,
        "value": None if check_in.value is None else number(check_in.value),
        "note": check_in.note,
        "obstacle": check_in.obstacle,
        "obstacle_words": check_in.obstacle_words,
        "learned": check_in.learned,
        "help_needed": check_in.help_needed,
        "source": check_in.source,
    }


def look_of(row: Row[Any]) -> CheckIn:
    """The check-in of a row."""
    return CheckIn(
        id=row.id,
        goal_id=GoalId(row.goal_id),
        owner_id=PersonId(row.owner_id),
        day=row.day,
        at=row.at,
        value=None if row.value is None else Decimal(row.value),
        note=row.note,
        obstacle=Obstacle(row.obstacle) if row.obstacle else None,
        obstacle_words=row.obstacle_words,
        learned=row.learned,
        help_needed=row.help_needed,
        source=Source(row.source),
    )


def _by_look(rows: Sequence[Row[Any]]) -> Mapping[str, Confidence]:
    return {
        row.check_in_id: Confidence(check_in_id=row.check_in_id, value=row.value, shared=row.shared)
        for row in rows
    }
