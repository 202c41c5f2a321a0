"""What happened in a period, read from the database for a review. Names no table of what is private."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Mapping, Sequence
from datetime import date, datetime, tzinfo
from itertools import dropwhile, pairwise
from typing import Any, Final

from sqlalchemy import Connection, Row, and_, bindparam, or_, select

from goalcoach.domain.conversation import EventKind
from goalcoach.domain.goal import SHARED, GoalId, GoalStatus
from goalcoach.domain.person import PersonId
from goalcoach.rules.joined.levels import Rater
from goalcoach.store.check_in_tables import check_in as looks
from goalcoach.store.check_ins import look_of
from goalcoach.store.codec import DRAFT, PLAN
from goalcoach.store.evidence_port import GoalChange, GoalTrace, Happened, LevelSeen, MeansGiven
from goalcoach.store.growth_tables import goal_use as uses
from goalcoach.store.growth_tables import learning_plan as plans
from goalcoach.store.growth_tables import level_evidence as levels
from goalcoach.store.means_port import Means
from goalcoach.store.others_tables import means_answer as means
from goalcoach.store.tables import event as events
from goalcoach.store.tables import goal as goals
from goalcoach.store.tables import goal_version as versions
from goalcoach.store.uses import use_of
from goalcoach.store.work import Work

_SHARED: Final = and_(goals.c.owner_id == bindparam("owner"), goals.c.status.in_(sorted(map(str, SHARED))))
_GOALS: Final = (
    select(goals.c.id, goals.c.status, goals.c.version, plans.c.plan)
    .outerjoin(plans, plans.c.goal_id == goals.c.id)
    .where(_SHARED)
    .order_by(goals.c.created_at, goals.c.id)
)
_VERSIONS: Final = (
    select(versions.c.goal_id, versions.c.number, versions.c.draft, versions.c.at, versions.c.note)
    .join(goals)
    .where(_SHARED)
    .order_by(versions.c.goal_id, versions.c.number)
)
_SHOWN: Final = tuple(
    map(str, (EventKind.SUBMITTED, EventKind.AGREED, EventKind.CHANGES_ASKED, EventKind.FINISHED))
)
"""When whoever leads the owner saw the goal as it was."""
_EVENTS: Final = (
    select(events.c.goal_id, events.c.kind, events.c.at, events.c.data)
    .join(goals, goals.c.id == events.c.goal_id)
    .where(_SHARED, events.c.kind.in_(_SHOWN))
    .order_by(events.c.number)
)
_LOOKS: Final = (
    select(looks)
    .join(goals)
    .where(_SHARED, looks.c.day <= bindparam("until"))
    .order_by(looks.c.day, looks.c.at, looks.c.id)
)
_USES: Final = (
    select(uses)
    .join(goals)
    .where(_SHARED, uses.c.day <= bindparam("until"))
    .order_by(uses.c.day, uses.c.at, uses.c.id)
)
_MEANS: Final = select(means).join(goals).where(_SHARED).order_by(means.c.at, means.c.goal_id, means.c.means)
_LEVELS: Final = (
    select(levels)
    .where(
        levels.c.owner_id == bindparam("owner"),
        levels.c.day <= bindparam("until"),
        or_(levels.c.by_id == bindparam("reader"), levels.c.owner_id == bindparam("reader")),
    )
    .order_by(levels.c.day, levels.c.at, levels.c.id)
)


class SqlEvidence:
    """Reads, and writes nothing."""

    __slots__ = ("_work",)

    def __init__(self, work: Work) -> None:
        self._work = work

    async def of(self, owner_id: PersonId, reader_id: PersonId, until: date, zone: tzinfo) -> Happened:
        """All that the reader may know of the owner up to a day."""
        values = {"owner": owner_id, "reader": reader_id, "until": until}

        def body(connection: Connection) -> Happened:
            rows = [
                connection.execute(each, values).all()
                for each in (_GOALS, _VERSIONS, _EVENTS, _LOOKS, _USES, _MEANS, _LEVELS)
            ]
            of_goal, kept, shown, looked, used, given, seen = rows
            return Happened(
                goals=_traces(of_goal, kept, shown, until, zone),
                check_ins=tuple(map(look_of, looked)),
                uses=tuple(map(use_of, used)),
                means=tuple(each for row in given if (each := _given(row, zone)).day <= until),
                levels=tuple(map(_level, seen)),
            )

        return await self._work.read(body)


def _traces(
    of_goal: Sequence[Row[Any]],
    kept: Sequence[Row[Any]],
    shown: Sequence[Row[Any]],
    until: date,
    zone: tzinfo,
) -> tuple[GoalTrace, ...]:
    by_goal: defaultdict[str, list[Row[Any]]] = defaultdict(list)
    for row in kept:
        by_goal[row.goal_id].append(row)
    told: defaultdict[str, list[Row[Any]]] = defaultdict(list)
    for row in shown:
        told[row.goal_id].append(row)
    return tuple(
        _trace(row, {each.number: each for each in by_goal[row.id]}, told[row.id], until, zone)
        for row in of_goal
    )


def _trace(
    row: Row[Any], kept: Mapping[int, Row[Any]], shown: Sequence[Row[Any]], until: date, zone: tzinfo
) -> GoalTrace:
    """A goal by the versions that were shown: what was tried in private in between stays private."""
    # By the order of the log and the versions it names: a clock may be put back, or that of a replica behind.
    since = [*dropwhile(lambda each: each.kind != EventKind.AGREED, shown)]
    done = [_day(each, zone) for each in shown if each.kind == EventKind.FINISHED]
    numbers = [*map(_version, since), row.version] if since else []
    steps = [kept[number] for number in dict.fromkeys(numbers)]
    return GoalTrace(
        id=GoalId(row.id),
        status=GoalStatus(row.status),
        draft=DRAFT.load(kept[row.version].draft),
        agreed=DRAFT.load(steps[0].draft) if steps else None,
        agreed_on=_day(since[0], zone) if since else None,
        changes=tuple(
            GoalChange(
                number=now.number,
                day=_day(now, zone),
                was=DRAFT.load(was.draft),
                now=DRAFT.load(now.draft),
                reason=now.note,
            )
            for was, now in pairwise(steps)
            if _day(now, zone) <= until
        ),
        finished_on=done[-1] if done and row.status == GoalStatus.DONE else None,
        watched=PLAN.load(row.plan).watched if row.plan else "",
    )


def _version(row: Row[Any]) -> int:
    """The number of the version that a line of the log is about."""
    return int(json.loads(row.data)["version"])


def _day(row: Row[Any], zone: tzinfo) -> date:
    at: datetime = row.at
    return at.astimezone(zone).date()


def _given(row: Row[Any], zone: tzinfo) -> MeansGiven:
    return MeansGiven(
        goal_id=GoalId(row.goal_id),
        means=Means(row.means),
        asked=row.asked,
        agreed=row.agreed,
        words=row.words,
        day=_day(row, zone),
    )


def _level(row: Row[Any]) -> LevelSeen:
    return LevelSeen(
        id=row.id,
        competency=row.competency,
        level=row.level,
        day=row.day,
        rater=Rater(row.rater),
        note=row.note,
        by_id=PersonId(row.by_id),
    )
