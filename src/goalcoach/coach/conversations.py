"""Conversations: open one, say something, read it. Answers are made in turn.py."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import timedelta

from goalcoach.coach.catching_up import current_sketch
from goalcoach.coach.facts import model_facts, own_facts
from goalcoach.coach.languages import language_in
from goalcoach.coach.office import Office
from goalcoach.coach.texts import said_text
from goalcoach.domain.conversation import (
    FINISHED,
    Conversation,
    ConversationId,
    ConversationState,
    Event,
    EventKind,
    Run,
    RunState,
    Sketch,
    Speaker,
    Turn,
)
from goalcoach.domain.draft import OptionDraft, ReplyDraft, Suggestion, SuggestionState
from goalcoach.domain.errors import Conflict, Misdeclared
from goalcoach.domain.goal import GoalDraft, GoalKind
from goalcoach.domain.person import Person, PersonId
from goalcoach.domain.shortened import shortened
from goalcoach.domain.sketch import assemble
from goalcoach.rules.engine import judge
from goalcoach.rules.thresholds import SAID_LIMIT
from goalcoach.rules.verdict import Accepted, Verdict
from goalcoach.store.port import Unit

TITLE_LENGTH = 80
MOST_TURNS = 1_000
"""Turns of a conversation."""
MOST_SPOKEN = SAID_LIMIT
"""Code points a person may say in it: what is beyond the rules would take for not said."""
SILENT = timedelta(seconds=4)
"""A run whose heart stopped for this long is closed as interrupted by whoever sees it first."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ConversationView:
    """Everything a page shows of a conversation."""

    conversation: Conversation
    turns: tuple[Turn, ...]
    sketch: Sketch
    draft: GoalDraft | None
    """The goal as it stands; None before anything was said about it."""
    verdict: Verdict[GoalDraft] | None
    """What the rules say of `draft`, judged as the person's own text."""
    suggestion: Suggestion | None
    """The wording waiting for a decision."""
    run: Run | None
    """The answer on its way."""
    refused: int
    """How many suggestions the rules refused in this conversation."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Begun:
    """A run with what its answer starts from, so that the same process need not read it again."""

    run: Run
    actor: Person
    conversation: Conversation
    turns: tuple[Turn, ...]
    """All of them. What the run answers is the last, but for what is left of an answer that was cut short."""

    @property
    def said(self) -> Turn:
        """The person's turn that the run answers."""
        return self.turns[self.run.turn - 1]

    @property
    def earlier(self) -> tuple[Turn, ...]:
        """The turns before that."""
        return self.turns[: self.run.turn - 1]


async def open_conversation(
    unit: Unit, office: Office, actor: Person, kind: GoalKind | None = None
) -> Conversation:
    """A new conversation with the coach's first words in it."""
    now = office.now()
    conversation = Conversation(
        id=ConversationId(office.new_id()),
        owner_id=actor.id,
        title="",
        state=ConversationState.OPEN,
        revision=1,
        turns=0,
        created_at=now,
        updated_at=now,
    )
    await unit.conversations.create(conversation)
    facts = model_facts(office, actor, ())
    opening = office.coach.open(facts, kind)
    reply = judge(ReplyDraft(text=opening.text, language=opening.language), facts)
    if not isinstance(reply, Accepted):
        raise Misdeclared("the coach's opening breaks its own rules", findings=reply.reasons)
    options = [judge(option, facts) for option in opening.answer.options]
    kept: list[Accepted[OptionDraft]] = [option for option in options if isinstance(option, Accepted)]
    turn = Turn(
        number=1,
        speaker=Speaker.COACH,
        text=reply.draft.text,
        at=now,
        sketch=Sketch(kind=kind, asked=opening.answer.asked),
        source=opening.answer.source or office.coach.name,
    )
    return await unit.conversations.reply(conversation, turn, reply, kept)


async def say(
    unit: Unit, office: Office, actor: Person, conversation_id: ConversationId, text: str, *, worker: str
) -> Begun:
    """Keep what the person said and start the answer to it. Conflict while another answer is on its way."""
    said = said_text(text)
    conversation, turns = await unit.conversations.whole(conversation_id, actor.id)
    await refuse_while_answering(unit, office, conversation_id)
    _refuse_endless(turns, said)
    now = office.now()
    sketch = await current_sketch(unit, turns)
    turn = Turn(number=len(turns) + 1, speaker=Speaker.PERSON, text=said, at=now, sketch=sketch)
    conversation = replace(conversation, title=conversation.title or _title(said))
    run = _run(office, conversation, turn.number, worker)
    event = Event(owner_id=actor.id, kind=EventKind.SAID, at=now, conversation_id=conversation_id)
    conversation = await unit.conversations.say(conversation, turn, run, event)
    return Begun(run=run, actor=actor, conversation=conversation, turns=(*turns, turn))


def _refuse_endless(turns: Sequence[Turn], said: str) -> None:
    """Raises Conflict for a conversation that has grown longer than any: each turn reads all of it."""
    spoken = sum(len(turn.text) for turn in turns if turn.speaker is Speaker.PERSON)
    if len(turns) >= MOST_TURNS or spoken + len(said) > MOST_SPOKEN:
        raise Conflict(
            "This conversation has grown too long to go on. Keep what you have, and begin a new one."
        )


def _run(office: Office, conversation: Conversation, turn: int, worker: str) -> Run:
    """A run for a turn of the person's; this worker has it from the start."""
    return Run(
        id=office.new_id(),
        conversation_id=conversation.id,
        owner_id=conversation.owner_id,
        turn=turn,
        state=RunState.RUNNING,
        created_at=office.now(),
        worker=worker,
    )


async def retry(unit: Unit, office: Office, actor: Person, run_id: str, *, worker: str) -> Begun:
    """Answer the same turn again, after an answer was cut short, stopped or failed.

    What was kept of a stopped answer stays, marked. Conflict when the conversation has gone on since.
    """
    run = await unit.runs.get(run_id, actor.id)
    if run.state not in FINISHED or run.state is RunState.DONE:
        raise Conflict("There is nothing to try again here.", state=run.state)
    return await _answer_again(unit, office, actor, run.conversation_id, worker, turn=run.turn)


async def retry_last(
    unit: Unit, office: Office, actor: Person, conversation_id: ConversationId, *, worker: str
) -> Begun:
    """Answer again what the person said last. Conflict when it has an answer, or one is on its way."""
    return await _answer_again(unit, office, actor, conversation_id, worker)


async def _answer_again(
    unit: Unit,
    office: Office,
    actor: Person,
    conversation_id: ConversationId,
    worker: str,
    turn: int | None = None,
) -> Begun:
    conversation = await unit.conversations.get(conversation_id, actor.id)
    await refuse_while_answering(unit, office, conversation_id)
    turns = tuple(await unit.conversations.turns(conversation_id, actor.id))
    last = max((each.number for each in turns if each.speaker is Speaker.PERSON), default=0)
    if turn not in (None, last):
        raise Conflict("The conversation has gone on since. Say it again instead.")
    if not last or await _has_answer(unit, actor, turns[last:]):
        raise Conflict("There is nothing to try again here.")
    run = _run(office, conversation, last, worker)
    await unit.runs.create(run)
    turns = (*turns[:-1], replace(turns[-1], sketch=await current_sketch(unit, turns)))
    return Begun(run=run, actor=actor, conversation=conversation, turns=turns)


async def _has_answer(unit: Unit, actor: Person, replies: Sequence[Turn]) -> bool:
    """Whether one of these is more than what is left of an answer that was stopped."""
    for reply in replies:
        if reply.run_id is None or (await unit.runs.get(reply.run_id, actor.id)).state is RunState.DONE:
            return True
    return False


async def stop(unit: Unit, actor: Person, run_id: str) -> Run:
    """Ask whoever makes this answer to stop. Fine when it has ended already."""
    run = await unit.runs.get(run_id, actor.id)
    if run.state not in FINISHED:
        await unit.runs.ask_stop(run_id, actor.id)
    return run


async def refuse_while_answering(unit: Unit, office: Office, conversation_id: ConversationId) -> None:
    """Raises Conflict while an answer is on its way. One whose maker died is closed here and now.

    No other: answers elsewhere may be late only for this moment, and their own process shows that first.
    """
    if await unit.runs.unfinished(conversation_id) is None:
        return
    if not await unit.runs.interrupt_silent(SILENT, office.now(), conversation_id):
        raise Conflict("The coach is still answering. Wait for it, or stop it first.")


async def close_silent(unit: Unit, office: Office) -> Sequence[Run]:
    """Close the runs whose maker died, as interrupted; returns them."""
    return await unit.runs.interrupt_silent(SILENT, office.now())


async def look(
    unit: Unit, office: Office, actor: Person, conversation_id: ConversationId
) -> ConversationView:
    """A conversation as its owner sees it. NotFound for everybody else."""
    # The run is read first: one that ends meanwhile still looks unfinished, and who follows it sees its end.
    run = await unit.runs.unfinished(conversation_id)
    conversation, turns = await unit.conversations.whole(conversation_id, actor.id)
    suggestions = await unit.suggestions.of(conversation_id, actor.id)
    sketch = await current_sketch(unit, turns)
    draft = assemble(sketch, owner=actor.id, language=language_in(actor, turns))
    waiting = [each for each in suggestions if each.state is SuggestionState.OFFERED]
    facts = await own_facts(unit, office, actor, draft, sketch.goal_id) if draft else None
    return ConversationView(
        conversation=conversation,
        turns=tuple(turns),
        sketch=sketch,
        draft=draft,
        verdict=judge(draft, facts) if draft and facts else None,
        suggestion=waiting[-1] if waiting else None,
        run=run,
        refused=sum(each.state is SuggestionState.REFUSED for each in suggestions),
    )


async def suggestions(unit: Unit, actor: Person, conversation_id: ConversationId) -> Sequence[Suggestion]:
    """Every wording offered in a conversation, and what became of it. NotFound for all but its owner."""
    await unit.conversations.get(conversation_id, actor.id)
    return await unit.suggestions.of(conversation_id, actor.id)


async def waiting(unit: Unit, actor: Person) -> frozenset[ConversationId]:
    """The person's own conversations in which a wording waits for their decision."""
    return await unit.suggestions.waiting(actor.id)


async def mine(unit: Unit, actor: Person) -> Sequence[Conversation]:
    """The person's own conversations, newest first."""
    return await unit.conversations.of(actor.id)


async def delete(unit: Unit, actor: Person, conversation_id: ConversationId) -> None:
    """Delete a conversation for good. A goal that came of it stays."""
    await unit.conversations.delete(conversation_id, PersonId(actor.id))


def _title(said: str) -> str:
    return shortened(said.split("\n", 1)[0], TITLE_LENGTH)
