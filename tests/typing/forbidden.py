"""Calls that must not type-check. Read by mypy, never run: a mark that is no longer needed fails the build.

Whoever cuts the belt (a writing method that takes a bare draft, a `Refused` that passes for an `Accepted`, an
`Accepted` anybody can make) makes one of the marks below superfluous, and `warn_unused_ignores` reports it.
"""

from __future__ import annotations

from datetime import datetime

from goalcoach.domain.conversation import Conversation, ConversationId, Turn
from goalcoach.domain.draft import OptionDraft, Provenance, ReplyDraft
from goalcoach.domain.goal import Author, Goal, GoalDraft, GoalId
from goalcoach.domain.person import PersonId
from goalcoach.domain.talking import TalkingPointsDraft
from goalcoach.rules.seal import Seal
from goalcoach.rules.verdict import Accepted, Refused
from goalcoach.store.port import Unit

WHO, NEW, TALK = PersonId("p-1"), GoalId("g-1"), ConversationId("c-1")


async def create_takes_nothing_but_accepted(
    unit: Unit, draft: GoalDraft, good: Accepted[GoalDraft], bad: Refused[GoalDraft], now: datetime
) -> None:
    who, by = WHO, Author.PERSON
    await unit.goals.create(id=NEW, owner_id=who, accepted=good, author=by, own_words=1.0, at=now)
    await unit.goals.create(id=NEW, owner_id=who, accepted=draft, author=by, own_words=1.0, at=now)  # type: ignore[arg-type]
    await unit.goals.create(id=NEW, owner_id=who, accepted=bad, author=by, own_words=1.0, at=now)  # type: ignore[arg-type]
    await unit.goals.create(id=NEW, owner_id=who, accepted=None, author=by, own_words=1.0, at=now)  # type: ignore[arg-type]


async def revise_takes_nothing_but_accepted(
    unit: Unit, goal: Goal, good: Accepted[GoalDraft], bad: Refused[GoalDraft], now: datetime
) -> None:
    by = Author.PERSON
    await unit.goals.revise(goal, good, author=by, changed_by=WHO, own_words=1.0, at=now)
    await unit.goals.revise(goal, goal.version.draft, author=by, changed_by=WHO, own_words=1.0, at=now)  # type: ignore[arg-type]
    await unit.goals.revise(goal, bad, author=by, changed_by=WHO, own_words=1.0, at=now)  # type: ignore[arg-type]


async def offer_takes_nothing_but_accepted(
    unit: Unit, good: Accepted[GoalDraft], bad: Refused[GoalDraft], source: Provenance, now: datetime
) -> None:
    offer = unit.suggestions.offer
    why = ("SP101",)
    await offer(
        id="s", conversation_id=TALK, turn=2, accepted=good, base="", why=why, provenance=source, at=now
    )
    await offer(
        id="s",
        conversation_id=TALK,
        turn=2,
        accepted=bad,  # type: ignore[arg-type]
        base="",
        why=why,
        provenance=source,
        at=now,
    )


async def reply_takes_nothing_but_accepted(
    unit: Unit,
    talk: Conversation,
    turn: Turn,
    good: Accepted[ReplyDraft],
    option: Accepted[OptionDraft],
    bad: Refused[ReplyDraft],
    goal: Accepted[GoalDraft],
) -> None:
    await unit.conversations.reply(talk, turn, good, [option])
    await unit.conversations.reply(talk, turn, ReplyDraft(text="What is next?"), [])  # type: ignore[arg-type]
    await unit.conversations.reply(talk, turn, bad, [])  # type: ignore[arg-type]
    await unit.conversations.reply(talk, turn, goal, [])  # type: ignore[arg-type]
    await unit.conversations.reply(talk, turn, good, [OptionDraft(text="yes")])  # type: ignore[list-item]


async def talking_points_have_no_place_yet(
    unit: Unit, points: Accepted[TalkingPointsDraft], bad: Refused[TalkingPointsDraft], now: datetime
) -> None:
    await unit.verdicts.record(points, now)  # type: ignore[arg-type]
    await unit.verdicts.record(bad, now)  # type: ignore[arg-type]
    await unit.goals.create(
        id=NEW,
        owner_id=WHO,
        accepted=points,  # type: ignore[arg-type]
        author=Author.PERSON,
        own_words=1.0,
        at=now,
    )


def nobody_makes_one(draft: GoalDraft, bad: Refused[GoalDraft]) -> Accepted[GoalDraft]:
    Accepted(draft)  # type: ignore[arg-type]
    Accepted("seal", draft)  # type: ignore[arg-type]
    return bad  # type: ignore[return-value]


def nobody_extends_one() -> None:
    class Mine(Accepted[GoalDraft]):  # type: ignore[misc]
        """A verdict of one's own."""


def nobody_extends_the_seal() -> None:
    class MySeal(Seal):  # type: ignore[misc]
        """A seal of one's own."""
