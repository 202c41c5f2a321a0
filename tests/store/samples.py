"""People, conversations and verdicts to put into a store."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from typing import TypeVar

from goalcoach.domain.canonical import content_of
from goalcoach.domain.conversation import (
    Conversation,
    ConversationId,
    ConversationState,
    Run,
    RunState,
    Sketch,
    Speaker,
    Turn,
)
from goalcoach.domain.draft import Draft, Making, OptionDraft, Provenance, ReplyDraft
from goalcoach.domain.finding import Criterion, Finding, Letter, LetterVerdict, Origin, Severity
from goalcoach.domain.goal import Author, Direction, Goal, GoalDraft, GoalId, GoalKind, Measure, Milestone
from goalcoach.domain.person import Person, PersonId, Role
from goalcoach.rules.seal import SEAL
from goalcoach.rules.verdict import Accepted, Refused
from goalcoach.store.port import Store, Unit

D = TypeVar("D", bound=Draft)

NOW = datetime(2027, 3, 8, 9, 30, 15, 123456, tzinfo=UTC)
LATER = NOW + timedelta(minutes=5)

ADA = PersonId("ada")
GRACE = PersonId("grace")
CHAT = ConversationId("chat-1")
BUILTIN = Provenance(source="builtin", rules_digest="digest")
MAKING = Making(
    prompt="coach/reply@1",
    prompt_hash="0" * 64,
    model="a-model-2",
    host="llm.example:8443",
    parameters="temperature 0.3, at most 1200 tokens",
    prompt_tokens=900,
    completion_tokens=120,
    cost=0.0123,
    seconds=1.75,
    calls=2,
    repairs=1,
)
ASKED = Provenance(source="a-model", rules_digest="digest", making=MAKING)


def accepted(draft: D, *findings: Finding) -> Accepted[D]:
    """A verdict made with the seal itself: what the store does must not hang on what the rules say today."""
    return Accepted(SEAL, draft, Origin.MODEL, findings, (a_letter(),), "digest", content_of(draft))


def refused(draft: D) -> Refused[D]:
    """A refusal whose texts quote the draft, as those of real rules do."""
    blocked = a_finding(severity=Severity.BLOCK, message=f"{draft.text!r} is not for here")
    told = (a_letter(f"says {draft.text!r}"),)
    return Refused(draft, Origin.MODEL, (blocked,), told, "digest", content_of(draft))


def a_finding(severity: Severity = Severity.ASK, message: str = "'better' is vague") -> Finding:
    return Finding(
        code="SP101",
        name="vague-verb",
        criterion=Criterion.SPECIFIC,
        severity=severity,
        message=message,
        ask="What will be different?",
        start=0,
        end=6,
    )


def a_letter(reason: str = "names a date") -> LetterVerdict:
    return LetterVerdict(criterion=Criterion.TIME_BOUND, letter=Letter.YES, reason=reason, start=3, end=9)


def a_person(id: PersonId = ADA, *, manager: PersonId | None = None, active: bool = True) -> Person:
    return Person(
        id=id,
        email=f"{id.capitalize()}@Example.org",
        name=id.capitalize(),
        roles=frozenset({Role.EMPLOYEE, Role.MANAGER}),
        manager_id=manager,
        title="Analyst",
        team="Engines",
        active=active,
    )


def a_conversation(id: str = CHAT, owner: PersonId = ADA, at: datetime = NOW) -> Conversation:
    return Conversation(
        id=ConversationId(id),
        owner_id=owner,
        title="",
        state=ConversationState.OPEN,
        revision=1,
        turns=0,
        created_at=at,
        updated_at=at,
    )


def a_turn(
    number: int, speaker: Speaker = Speaker.PERSON, *, text: str = "I want this", at: datetime = NOW
) -> Turn:
    return Turn(number=number, speaker=speaker, text=text, at=at, sketch=Sketch(wording=f"after {number}"))


def a_run(id: str = "run-1", conversation: str = CHAT, at: datetime = NOW) -> Run:
    return Run(
        id=id,
        conversation_id=ConversationId(conversation),
        owner_id=ADA,
        turn=1,
        state=RunState.RUNNING,
        created_at=at,
    )


def a_reply(text: str = "Noted. What will be different?") -> Accepted[ReplyDraft]:
    return accepted(ReplyDraft(text=text))


def an_option(text: str = "Fewer complaints") -> Accepted[OptionDraft]:
    return accepted(OptionDraft(text=text))


def a_goal_draft(text: str = "Raise week-4 retention from 31 % to 40 % by 31 May 2027") -> GoalDraft:
    return GoalDraft(
        kind=GoalKind.PERFORMANCE,
        text=text,
        measure=Measure(
            name="week-4 retention",
            baseline=Decimal("31.0"),
            target=Decimal("4E+1"),
            unit="%",
            direction=Direction.UP,
        ),
        due=date(2027, 5, 31),
        hours_per_month=Decimal("2.5"),
        milestones=(Milestone(text="Survey is out", due=date(2027, 4, 1)), Milestone(text="Pilot")),
        activities=("Call ten customers",),
    )


async def some_people(store: Store) -> None:
    """Ada reports to Grace."""
    async with store.unit() as unit:
        await unit.people.put(a_person(GRACE))
        await unit.people.put(a_person(ADA, manager=GRACE))


async def a_chat(store: Store) -> Conversation:
    """Ada's conversation, in which she said one thing and was answered with two options."""
    await some_people(store)
    async with store.unit() as unit:
        await unit.conversations.create(a_conversation())
        said = await unit.conversations.say(a_conversation(), a_turn(1))
        answer = a_turn(2, Speaker.COACH, at=LATER)
        return await unit.conversations.reply(said, answer, a_reply(), [an_option(), an_option("Less churn")])


async def a_goal(unit: Unit, id: str = "goal-1", *, conversation: str | None = None) -> Goal:
    return await unit.goals.create(
        id=GoalId(id),
        owner_id=ADA,
        accepted=accepted(a_goal_draft(), a_finding()),
        author=Author.PERSON,
        own_words=0.8,
        at=NOW,
        conversation_id=conversation,
    )


async def a_revision(unit: Unit, goal: Goal, sentence: str = "Another sentence") -> Goal:
    return await unit.goals.revise(
        goal,
        accepted(a_goal_draft(sentence)),
        author=Author.PERSON,
        changed_by=GRACE,
        own_words=1.0,
        at=LATER,
    )
