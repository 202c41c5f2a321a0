"""Gathers what an export holds. What is private comes only with a person's own export."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import UTC, date, tzinfo

from goalcoach.coach.reviews import preparing
from goalcoach.domain.check_in import Away, CheckIn, Confidence
from goalcoach.domain.conversation import Conversation, Turn
from goalcoach.domain.draft import Suggestion
from goalcoach.domain.goal import SHARED, Comment, Goal, GoalId, GoalVersion
from goalcoach.domain.person import Person
from goalcoach.domain.preparation import Preparation
from goalcoach.domain.recognition import Recognition
from goalcoach.domain.round import Rater, Round, Word
from goalcoach.domain.talk import Talk
from goalcoach.store.batch_port import Batch
from goalcoach.store.feedback_port import FeedbackRequest
from goalcoach.store.gap_port import GapTalk
from goalcoach.store.growth_port import Aim, KeptEvidence, KeptPlan, WorkingTime
from goalcoach.store.inquiry_port import Inquiry
from goalcoach.store.means_port import MeansAnswer
from goalcoach.store.port import Unit
from goalcoach.store.proposal_port import Proposal
from goalcoach.store.use_port import Use
from goalcoach.store.verdict_port import VerdictRecord


@dataclass(frozen=True, slots=True, kw_only=True)
class GoalRecord:
    """A goal with what belongs to it."""

    goal: Goal
    owner: Person
    versions: tuple[GoalVersion, ...]
    """All of them in a person's own export, else the newest alone."""
    comments: tuple[Comment, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class SuggestionRecord:
    """A wording the coach offered, or would have, with what the rules said of it."""

    suggestion: Suggestion
    verdict: VerdictRecord


@dataclass(frozen=True, slots=True, kw_only=True)
class ConversationRecord:
    """A conversation with all that was said and suggested."""

    conversation: Conversation
    turns: tuple[Turn, ...]
    suggestions: tuple[SuggestionRecord, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class RoundRecord:
    """A question to several people, as whom it is about may see it."""

    round: Round
    asked: tuple[Rater, ...]
    """Of an anonymous one all as open."""
    words: tuple[Word, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class GrowthRecord:
    """Where somebody wants to go, what was seen of them, and how they mean to get there."""

    aims: tuple[Aim, ...]
    levels: tuple[KeptEvidence, ...]
    plans: tuple[KeptPlan, ...]
    """What stands beside their development goals."""
    uses: tuple[Use, ...]
    """Where what was learned was used, and who saw it."""
    shortfalls: tuple[GapTalk, ...]
    """Results that fell short, with every answer about why."""
    time: WorkingTime | None
    means: tuple[MeansAnswer, ...]
    """What was answered about hours, money and help of their goals."""
    asked: tuple[FeedbackRequest, ...]
    """What they asked colleagues, with the answers."""
    answered: tuple[FeedbackRequest, ...]
    """What colleagues asked them, as they may see it, with their own answers."""
    rounds: tuple[RoundRecord, ...]
    """What several people were asked about them, and said, as far as they may read it."""
    said: tuple[Word, ...]
    """What they said of others, while their name is on it."""
    recognised: tuple[Recognition, ...]
    """Recognition they received, and gave."""
    proposed: tuple[Proposal, ...]
    """What managers proposed to look at, and what they told of it."""
    inquiries: tuple[Inquiry, ...]
    """What a language model was asked beside pages, what it answered, and what was held back of that."""


@dataclass(frozen=True, slots=True, kw_only=True)
class RhythmRecord:
    """The rhythm somebody chose for a goal."""

    goal_id: GoalId
    every: int
    """Days from one look to the next."""


@dataclass(frozen=True, slots=True, kw_only=True)
class LooksRecord:
    """How somebody looked at their goals."""

    check_ins: tuple[CheckIn, ...]
    confidences: tuple[Confidence, ...]
    """How sure they were at each, shared or not."""
    rhythms: tuple[RhythmRecord, ...]
    away: tuple[Away, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Export:
    """Everything one export holds."""

    people: tuple[Person, ...]
    goals: tuple[GoalRecord, ...]
    conversations: tuple[ConversationRecord, ...] = ()
    growth: GrowthRecord | None = None
    """In a person's own export alone."""
    looks: LooksRecord | None = None
    """In a person's own export alone."""
    preparations: tuple[Preparation, ...] = ()
    """Conversations they prepared, for themselves or with people they lead now; in their own export alone."""
    batches: tuple[Batch, ...] = ()
    """What they had prepared at once, as long as it is kept; likewise."""
    zone: tzinfo = UTC
    """Where a page that is read tells days; a file for programs tells moments in UTC."""
    talks: tuple[Talk, ...] = ()
    """Conversations about them that they held; likewise."""


async def shared(unit: Unit, people: Sequence[Person]) -> Export:
    """What these people shared: submitted, agreed and finished goals with comments. No drafts, no chats."""
    by_id = {person.id: person for person in people}
    goals = await unit.goals.of(list(by_id), sorted(SHARED))
    comments = await unit.goals.comments_of([each.id for each in goals])
    records = (
        GoalRecord(
            goal=goal,
            owner=by_id[goal.owner_id],
            versions=(goal.version,),
            comments=tuple(comments.get(goal.id, ())),
        )
        for goal in goals
    )
    return Export(people=tuple(people), goals=tuple(records))


async def own(unit: Unit, person: Person) -> Export:
    """Everything that is kept of a person, for the person: every goal and version, every conversation."""
    goals = await unit.goals.of([person.id])
    ids = [goal.id for goal in goals]
    comments = await unit.goals.comments_of(ids)
    records = [
        GoalRecord(
            goal=goal,
            owner=person,
            versions=tuple(await unit.goals.versions(goal.id)),
            comments=tuple(comments.get(goal.id, ())),
        )
        for goal in goals
    ]
    chats = [
        ConversationRecord(
            conversation=chat,
            turns=tuple(await unit.conversations.turns(chat.id, person.id)),
            suggestions=tuple(
                [
                    SuggestionRecord(suggestion=each, verdict=await unit.verdicts.get(each.verdict_id))
                    for each in await unit.suggestions.of(chat.id, person.id)
                ]
            ),
        )
        for chat in await unit.conversations.of(person.id)
    ]
    return Export(
        people=(person,),
        goals=tuple(records),
        conversations=tuple(chats),
        growth=await _growth(unit, person, ids),
        talks=tuple(await unit.talks.of(person.id)),
        looks=await _looks(unit, person, ids),
        preparations=tuple(await preparing.mine(unit, person)),
        batches=tuple(await unit.batches.of(person.id)),
    )


async def _growth(unit: Unit, person: Person, ids: Sequence[GoalId]) -> GrowthRecord:
    """What they learn and why, with these goals of theirs."""
    plans, uses, means = (
        await unit.growth.plans_of(ids),
        await unit.uses.of_all(ids),
        await unit.means.of_all(ids),
    )
    return GrowthRecord(
        aims=tuple(await unit.growth.aims_of(person.id)),
        levels=tuple(await unit.growth.evidence_of(person.id)),
        plans=tuple(plans[each] for each in ids if each in plans),
        uses=tuple(use for each in ids for use in uses.get(each, ())),
        shortfalls=tuple(await unit.gap_talks.of(person.id)),
        time=await unit.growth.working_time(person.id),
        means=tuple(answer for each in ids for answer in means.get(each, ())),
        asked=tuple(await unit.feedback.of(person.id)),
        answered=tuple(
            # Which goal of the other it counts for is not theirs to know.
            replace(each, goal_id=None, shows_goal=False, evidence_id="", use_id="")
            for each in await unit.feedback.asked(person.id)
        ),
        rounds=await _rounds(unit, person),
        said=tuple(await unit.rounds.said_by(person.id)),
        recognised=(
            *await unit.recognitions.received(person.id),
            *await unit.recognitions.given(person.id),
        ),
        proposed=tuple(await unit.proposals.of(person.id)),
        inquiries=tuple(await unit.inquiries.of(person.id)),
    )


async def _looks(unit: Unit, person: Person, goals: Sequence[GoalId]) -> LooksRecord:
    sure = [each for goal_id in goals for each in (await unit.confidences.of(goal_id)).values()]
    chosen = await unit.check_ins.every(goals)
    return LooksRecord(
        check_ins=tuple(await unit.check_ins.between(person.id, date.min, date.max)),
        confidences=tuple(sure),
        rhythms=tuple(RhythmRecord(goal_id=each, every=every) for each, every in chosen.items()),
        away=tuple(await unit.check_ins.away([person.id], date.min)),
    )


async def _rounds(unit: Unit, person: Person) -> tuple[RoundRecord, ...]:
    words = await unit.rounds.words(person.id)
    return tuple(
        [
            RoundRecord(
                round=each,
                asked=tuple(await unit.rounds.raters(each.id, person.id)),
                words=tuple(words.get(each.id, ())),
            )
            for each in await unit.rounds.of(person.id)
        ]
    )
