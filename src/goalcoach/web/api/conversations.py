"""Coaching conversations over the API. Only their owner reads them, whoever else may ask."""

from __future__ import annotations

from dataclasses import asdict
from datetime import datetime
from typing import Annotated

from fastapi import Request, Response
from pydantic import Field

from goalcoach.coach import adopt, conversations
from goalcoach.coach.conversations import ConversationView
from goalcoach.domain.conversation import Conversation, ConversationId, ConversationState, Speaker, Turn
from goalcoach.domain.draft import Field as Part
from goalcoach.domain.draft import Making, Suggestion, SuggestionState
from goalcoach.domain.goal import GoalKind
from goalcoach.web.api.documented import problems
from goalcoach.web.api.drafts import DraftOut, draft_out
from goalcoach.web.api.fields import Answer, Body, Id
from goalcoach.web.api.goals import sent
from goalcoach.web.api.goals_out import GoalOut
from goalcoach.web.api.judged import JudgedOut, judged
from goalcoach.web.api.runs import RunOut, Wait, run_out, started
from goalcoach.web.guard import guarded_router
from goalcoach.web.here import InHere
from goalcoach.web.once import Once

router = guarded_router("/api/v1", tags=["conversations"])
CONVERSATION = "/conversations/{conversation_id}"


class OpenIn(Body):
    """What to talk about, when that is known already."""

    kind: GoalKind | None = None


class SayIn(Body):
    """What a person says."""

    text: Annotated[str, Field(max_length=16_000)]


class TurnOut(Answer):
    """One thing that was said."""

    number: int
    speaker: Speaker
    text: str
    at: datetime
    options: list[str]
    """Phrases to answer with; say one of them, or anything else."""
    source: str
    """For the coach: "builtin", or the name of the language model."""
    notice: str


class MakingOut(Answer):
    """How a language model was asked."""

    prompt: str
    prompt_hash: str
    model: str
    host: str
    parameters: str
    prompt_tokens: int
    completion_tokens: int
    cost: float
    seconds: float
    calls: int
    repairs: int
    """How often findings of the rules went back to it."""


class SuggestionOut(Answer):
    """A wording the coach offered, and what became of it. One that was refused has no text."""

    id: str
    conversation_id: str
    turn: int
    state: SuggestionState
    draft: DraftOut | None
    base: str
    """The wording it would replace."""
    why: list[str]
    """Codes of the rules it answers."""
    source: str
    rules_digest: str
    making: MakingOut | None
    """None for what the built-in coach put together."""
    at: datetime


class ConversationLine(Answer):
    """A conversation in a list."""

    id: str
    title: str
    state: ConversationState
    turns: int
    goal_id: str | None
    created_at: datetime
    updated_at: datetime


class ConversationOut(ConversationLine):
    """A conversation with everything in it, and the goal as it stands."""

    said: list[TurnOut]
    kind: GoalKind | None
    asked: Part | None
    """What the coach's last question was about."""
    draft: DraftOut | None
    judged: JudgedOut | None
    suggestion: SuggestionOut | None
    run: RunOut | None
    """The answer on its way."""
    refused: int
    """How many suggestions the rules refused."""


@router.get("/conversations", summary="My conversations", responses=problems())
async def mine(here: InHere) -> list[ConversationLine]:
    """Newest first."""
    return [conversation_line(each) for each in await conversations.mine(here.unit, here.person)]


@router.post(
    "/conversations",
    summary="Begin a conversation",
    status_code=201,
    dependencies=[Once],
    responses=problems(409, body=True),
)
async def begin(body: OpenIn, response: Response, here: InHere) -> ConversationOut:
    """The coach speaks first."""
    opened = await conversations.open_conversation(here.unit, here.office, here.person, body.kind)
    response.headers["Location"] = f"/api/v1/conversations/{opened.id}"
    return conversation_out(await conversations.look(here.unit, here.office, here.person, opened.id))


@router.get(CONVERSATION, summary="A conversation", responses=problems(404))
async def read(conversation_id: Id, here: InHere) -> ConversationOut:
    """All of it, with the goal as it stands and what the rules say of that."""
    view = await conversations.look(here.unit, here.office, here.person, ConversationId(conversation_id))
    return conversation_out(view)


@router.delete(CONVERSATION, summary="Delete a conversation", status_code=204, responses=problems(404))
async def delete(conversation_id: Id, here: InHere) -> None:
    """For good. A goal that came of it stays."""
    await conversations.delete(here.unit, here.person, ConversationId(conversation_id))


@router.post(
    f"{CONVERSATION}/turns",
    summary="Say something",
    status_code=202,
    dependencies=[Once],
    responses=problems(404, 409, 429, 503, body=True),
)
async def say(conversation_id: Id, body: SayIn, request: Request, here: InHere, wait: Wait = 0) -> RunOut:
    """What you said is kept, and an answer is on its way: a run. Follow it, wait for it, or read it later."""
    here.worker.refuse_when_leaving()
    here.wired.messages.hit(here.person.id)
    begun = await conversations.say(
        here.unit,
        here.office,
        here.person,
        ConversationId(conversation_id),
        body.text,
        worker=here.worker.id,
    )
    return started(begun, request, here, wait)


@router.get(f"{CONVERSATION}/suggestions", summary="Wordings the coach offered", responses=problems(404))
async def suggestions(conversation_id: Id, here: InHere) -> list[SuggestionOut]:
    """All of this conversation, with what became of each."""
    own = await conversations.suggestions(here.unit, here.person, ConversationId(conversation_id))
    return [suggestion_out(each) for each in own]


@router.post(
    f"{CONVERSATION}/goal",
    summary="Keep my own wording",
    status_code=201,
    dependencies=[Once],
    responses=problems(404, 409, body=True),
)
async def keep_own(conversation_id: Id, body: SayIn, response: Response, here: InHere) -> GoalOut:
    """Keeps a sentence of yours as the goal, with what you said beside it."""
    goal = await adopt.keep_own(
        here.unit, here.office, here.person, ConversationId(conversation_id), body.text
    )
    return sent(goal, response, here)


def conversation_line(each: Conversation) -> ConversationLine:
    """A conversation of a list, to be sent."""
    return ConversationLine(
        id=each.id,
        title=each.title,
        state=each.state,
        turns=each.turns,
        goal_id=each.goal_id,
        created_at=each.created_at,
        updated_at=each.updated_at,
    )


def turn_out(turn: Turn) -> TurnOut:
    """A turn, to be sent."""
    return TurnOut(
        number=turn.number,
        speaker=turn.speaker,
        text=turn.text,
        at=turn.at,
        options=[each.text for each in turn.options],
        source=turn.source,
        notice=turn.notice,
    )


def suggestion_out(each: Suggestion) -> SuggestionOut:
    """A suggestion, to be sent."""
    return SuggestionOut(
        id=each.id,
        conversation_id=each.conversation_id,
        turn=each.turn,
        state=each.state,
        draft=draft_out(each.draft) if each.draft else None,
        base=each.base,
        why=list(each.why),
        source=each.provenance.source,
        rules_digest=each.provenance.rules_digest,
        making=_making_out(each.provenance.making),
        at=each.at,
    )


def _making_out(making: Making | None) -> MakingOut | None:
    return None if making is None else MakingOut(**asdict(making))


def conversation_out(view: ConversationView) -> ConversationOut:
    """A conversation with all that a page shows, to be sent."""
    return ConversationOut(
        **dict(conversation_line(view.conversation)),
        said=[turn_out(each) for each in view.turns],
        kind=view.sketch.kind,
        asked=view.sketch.asked,
        draft=draft_out(view.draft) if view.draft else None,
        judged=judged(view.verdict) if view.verdict else None,
        suggestion=suggestion_out(view.suggestion) if view.suggestion else None,
        run=run_out(view.run) if view.run else None,
        refused=view.refused,
    )
