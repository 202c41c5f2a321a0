"""What is somebody's alone: nobody else reads it or relies on it, so they take it out themselves, at once."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from typing import Final

from sqlalchemy import Connection, Exists, Table, exists, insert, select

from goalcoach.domain.conversation import EventKind
from goalcoach.domain.goal import GoalStatus
from goalcoach.domain.person import PersonId
from goalcoach.domain.preparation import Side
from goalcoach.store.check_in_tables import check_in, confidence
from goalcoach.store.erasure_tables import goal_removal
from goalcoach.store.fates import WHO
from goalcoach.store.going import Going, counted, going, take_wholly, whose
from goalcoach.store.growth_tables import career_aim, gap_talk, goal_use, level_evidence, working_time
from goalcoach.store.others_tables import feedback_request, means_answer, shortfall_proposal
from goalcoach.store.preparation_tables import preparation
from goalcoach.store.tables import comment, conversation, event, goal


def _beside(table: Table, other: str = "") -> Exists:
    """Whether this table holds something about the goal; only of others, where `other` names who wrote it.

    Under a name of its own: the condition also stands within statements about this very table.
    """
    beside = table.alias()
    found = exists().where(beside.c.goal_id == goal.c.id)
    return found.where(beside.c[other] != WHO) if other else found


_EVENTS: Final = event.alias()
# A manager reads a goal that is done as well, also one that was never handed in.
_WAS_SHOWN: Final = exists().where(
    _EVENTS.c.goal_id == goal.c.id, _EVENTS.c.kind.in_([EventKind.SUBMITTED, EventKind.FINISHED])
)
DRAFTS: Final = (
    (goal.c.owner_id == WHO)
    & goal.c.status.in_([GoalStatus.DRAFT, GoalStatus.ARCHIVED])
    & ~_WAS_SHOWN
    & ~_beside(comment, "author_id")
    & ~_beside(goal_use, "by_id")
    & ~_beside(means_answer)
    & ~_beside(feedback_request)
    & ~_beside(shortfall_proposal)
)
"""Goals that nobody else has read, and that nobody was asked about."""

_CHATS: Final = select(conversation.c.id).where(conversation.c.owner_id == WHO)
_HOLD: Final = select(goal.c.id).where(DRAFTS).with_for_update()
_MARK: Final = insert(goal_removal)
_MARKED: Final = goal_removal.delete()


@cache
def of_oneself() -> Going:
    """What goes when somebody takes out what is theirs alone."""
    return going(
        (
            (conversation, conversation.c.owner_id == WHO),
            # Lines about a goal stay with the goal.
            (event, event.c.conversation_id.in_(_CHATS) & event.c.goal_id.is_(None)),
            (goal, DRAFTS),
            (gap_talk, gap_talk.c.owner_id == WHO),
            (career_aim, (career_aim.c.owner_id == WHO) & career_aim.c.shared_with.is_(None)),
            (level_evidence, (level_evidence.c.owner_id == WHO) & (level_evidence.c.by_id == WHO)),
            (working_time, working_time.c.owner_id == WHO),
            (
                confidence,
                confidence.c.check_in_id.in_(select(check_in.c.id).where(check_in.c.owner_id == WHO))
                & ~confidence.c.shared,
            ),
            (
                preparation,
                (preparation.c.about_id == WHO)
                & (preparation.c.side == Side.EMPLOYEE)
                & preparation.c.ready_at.is_(None),
            ),
        )
    )


def count_own(connection: Connection, person_id: PersonId) -> Mapping[str, int]:
    """How much it is, by table."""
    return counted(connection, of_oneself(), whose(person_id))


def take_own(connection: Connection, person_id: PersonId) -> Mapping[str, int]:
    """Take it out; how much it was, by table. A draft that is handed in at this moment waits, and is gone."""
    who = whose(person_id)
    drafts = connection.execute(_HOLD, who).scalars().all()
    told = count_own(connection, person_id)
    if drafts:
        connection.execute(_MARK, [{"goal_id": each} for each in drafts])
    take_wholly(connection, of_oneself(), who)
    connection.execute(_MARKED)
    return told
