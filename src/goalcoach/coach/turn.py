"""One turn on one page: what was said goes to the door, what comes back is judged, what passed is kept."""

from __future__ import annotations

import asyncio
import contextlib
import json
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta

from goalcoach.coach.adopt import adopt_spoken
from goalcoach.coach.conversations import Begun, newest_sketch
from goalcoach.coach.facts import model_facts, person_facts
from goalcoach.coach.office import Office
from goalcoach.domain.conversation import Conversation, Run, RunEvent, RunState, Sketch, Speaker, Turn
from goalcoach.domain.draft import OptionDraft, Provenance, ReplyDraft, Suggestion
from goalcoach.domain.errors import Conflict, NotFound, Unavailable
from goalcoach.domain.goal import GoalDraft, GoalId
from goalcoach.domain.person import Person
from goalcoach.domain.sketch import assemble, before
from goalcoach.llm.apply import apply
from goalcoach.llm.port import Command, TurnAnswer, TurnRequest, Utterance
from goalcoach.rules.catalogue import RULES_DIGEST
from goalcoach.rules.engine import judge
from goalcoach.rules.facts import Facts
from goalcoach.rules.verdict import Accepted, Refused, Verdict
from goalcoach.store.port import Unit

FLUSH_AFTER = timedelta(milliseconds=60)
BEAT_SECONDS = 1.0
FALLBACK = (
    "I had an answer, but it did not pass the rules, so I keep it to myself. "
    "**Could you say it in other words?**"
)
STOPPED_NOTICE = "You stopped this answer."
REFUSED_NOTICE = "A suggestion was not kept: {name} ({code})."


@dataclass(slots=True)
class Answering:
    """One answer while it is being made."""

    office: Office
    run: Run
    actor: Person
    wake: Callable[[str], None]
    """Called with the run's id after its events were committed."""
    events: list[RunEvent] = field(default_factory=list)
    """Not written yet."""
    written: list[RunEvent] = field(default_factory=list)
    ended: RunState | None = None
    """How this process ended the run, once that is committed."""
    sentences: list[str] = field(default_factory=list)
    flushed_at: datetime | None = None

    def tell(self, kind: str, **data: object) -> None:
        """Queue an event for the page."""
        number = len(self.written) + len(self.events) + 1
        text = json.dumps(data, ensure_ascii=False, default=str)
        self.events.append(RunEvent(run_id=self.run.id, number=number, kind=kind, data=text))

    async def flush_if_due(self) -> None:
        """Write what is queued if the last write is a while ago: a quick answer costs one, a slow streams."""
        now = self.office.now()
        self.flushed_at = self.flushed_at or now
        if self.events and now - self.flushed_at >= FLUSH_AFTER:
            async with self.office.store.unit() as unit:
                await unit.runs.append(self.events)
            self.was_written()
            self.flushed_at = now
            self.wake(self.run.id)

    async def end(self, unit: Unit, state: RunState, **data: object) -> bool:
        """Close the run with its last events; False when somebody else closed it. Committed by the caller."""
        self.tell(state.value, **data)
        if await unit.runs.finish(self.run.id, state, self.office.now(), self.events):
            return True
        self.events = []
        return False

    def was_written(self, ended: RunState | None = None) -> None:
        """What was queued is committed."""
        self.written += self.events
        self.events = []
        self.ended = ended


@dataclass(frozen=True, slots=True, kw_only=True)
class Ended:
    """How a run ended, when this process ended it."""

    state: RunState
    events: tuple[RunEvent, ...]


async def answer(
    office: Office,
    run: Run,
    wake: Callable[[str], None] = lambda run_id: None,
    begun: Begun | None = None,
) -> Ended | None:
    """Make the answer of a run and keep it; None when somebody else closed the run meanwhile.

    What goes wrong with the answer ends the run as failed. Raises what nobody foresaw, after that.
    """
    begun = begun or await _begun(office, run)
    work = Answering(office=office, run=run, actor=begun.actor, wake=wake)
    making = asyncio.create_task(_answer(work, begun.conversation, begun.turns))
    heart = asyncio.create_task(_beat(work, making))
    try:
        await making
    except asyncio.CancelledError:
        await asyncio.shield(_stop(work, begun.conversation, begun.turns))
    except (Conflict, NotFound, Unavailable):
        await _close(work, RunState.FAILED)
    except Exception:
        await _close(work, RunState.FAILED)
        raise
    finally:
        heart.cancel()
        with contextlib.suppress(asyncio.CancelledError):
            await heart
        wake(run.id)
    return Ended(state=work.ended, events=tuple(work.written)) if work.ended else None


async def _begun(office: Office, run: Run) -> Begun:
    async with office.store.unit() as unit:
        actor = await unit.people.get(run.owner_id)
        conversation = await unit.conversations.get(run.conversation_id, run.owner_id)
        turns = await unit.conversations.turns(run.conversation_id, run.owner_id)
    return Begun(run=run, actor=actor, conversation=conversation, turns=tuple(turns))


async def _answer(work: Answering, conversation: Conversation, turns: Sequence[Turn]) -> None:
    facts = model_facts(work.office, work.actor, turns, (newest_sketch(turns).wording,))
    request = _request(work, turns, facts)
    result = TurnAnswer()
    async for part in work.office.coach.turn(request):
        if isinstance(part, TurnAnswer):
            result = part
        elif isinstance(
            judge(ReplyDraft(text=part.text, whole=False, language=facts.language), facts), Accepted
        ):
            work.sentences.append(part.text)
            work.tell("sentence", text=part.text)
            await work.flush_if_due()
    await _keep(work, conversation, turns, facts, request, _grounded(result, turns))


def _request(work: Answering, turns: Sequence[Turn], facts: Facts) -> TurnRequest:
    said = turns[-1]
    history = [turn.sketch for turn in turns[:-1] if turn.speaker is Speaker.PERSON]
    sketch = newest_sketch(turns)
    draft = assemble(sketch, owner=work.actor.id, language=work.actor.language)
    verdict = judge(draft, person_facts(work.office, work.actor)) if draft else None
    return TurnRequest(
        said=said.text,
        turn=said.number,
        sketch=sketch,
        previous=before(sketch, history),
        transcript=tuple(Utterance(speaker=turn.speaker, text=turn.text) for turn in turns[:-1]),
        findings=verdict.findings if verdict else (),
        letters=verdict.letters if verdict else (),
        facts=facts,
    )


def _grounded(result: TurnAnswer, turns: Sequence[Turn]) -> TurnAnswer:
    """The answer without notes whose quote is not, to the letter, in the turn it names."""
    texts = {turn.number: turn.text for turn in turns if turn.speaker is Speaker.PERSON}
    notes = tuple(note for note in result.notes if note.quote and note.quote in texts.get(note.turn, ""))
    return replace(result, notes=notes)


async def _keep(
    work: Answering,
    conversation: Conversation,
    turns: Sequence[Turn],
    facts: Facts,
    request: TurnRequest,
    result: TurnAnswer,
) -> None:
    """Judge the whole answer and keep it with all that belongs to it, in one transaction."""
    office, now = work.office, work.office.now()
    reply: Verdict[ReplyDraft] = judge(
        ReplyDraft(text="".join(work.sentences), language=facts.language), facts
    )
    options = [judge(option, facts) for option in result.options[:3]]
    wording = judge(result.wording, facts) if result.wording else None
    if isinstance(wording, Refused):
        result = replace(result, command=None, wording=None)
    sketch = apply(request.sketch, result, previous=request.previous)
    kept: list[Accepted[OptionDraft]] = [option for option in options if isinstance(option, Accepted)]
    async with office.store.unit() as unit:
        spoken = await _spoken(work, unit, reply, facts, now)
        for option in options:
            if isinstance(option, Refused):
                await unit.verdicts.record(option, now)
        turn = Turn(
            number=len(turns) + 1,
            speaker=Speaker.COACH,
            text=spoken.draft.text,
            at=now,
            sketch=sketch,
            run_id=work.run.id,
            source=office.coach.name,
            notice=_notice(wording),
        )
        conversation = await unit.conversations.reply(conversation, turn, spoken, kept)
        if wording:
            base = await _base(unit, request.sketch)
            offered = await _offer(work, unit, turn, wording, base, now)
            if isinstance(wording, Refused):
                work.tell("refused", code=wording.reasons[0].code, name=wording.reasons[0].name)
            elif result.command is not Command.ADOPT:
                work.tell("suggestion", id=offered.id, text=wording.draft.text)
            else:
                said_yes = (*turns, turn)
                goal = await adopt_spoken(unit, office, work.actor, offered, wording, conversation, said_yes)
                work.tell("kept", goal=goal.id)
        work.tell("options", options=[{"text": each.draft.text} for each in kept])
        if not await work.end(unit, RunState.DONE, turn=turn.number):
            raise Conflict("the run was closed while the answer was made")
    work.was_written(RunState.DONE)


async def _spoken(
    work: Answering, unit: Unit, reply: Verdict[ReplyDraft], facts: Facts, now: datetime
) -> Accepted[ReplyDraft]:
    """The reply if it passed; otherwise the first refusing rule's own question, and the page is told."""
    if isinstance(reply, Accepted):
        return reply
    await unit.verdicts.record(reply, now)
    instead = judge(ReplyDraft(text=FALLBACK, language=facts.language), replace(facts, asked_before=()))
    assert isinstance(instead, Accepted)  # noqa: S101 - a test judges FALLBACK
    work.tell("replaced", text=FALLBACK, code=reply.reasons[0].code)
    return instead


async def _offer(
    work: Answering, unit: Unit, turn: Turn, wording: Verdict[GoalDraft], base: str, now: datetime
) -> Suggestion:
    provenance = Provenance(source=work.office.coach.name, rules_digest=RULES_DIGEST)
    identity = work.office.new_id()
    if isinstance(wording, Refused):
        return await unit.suggestions.refused(
            id=identity,
            conversation_id=work.run.conversation_id,
            turn=turn.number,
            refused=wording,
            provenance=provenance,
            at=now,
        )
    return await unit.suggestions.offer(
        id=identity,
        conversation_id=work.run.conversation_id,
        turn=turn.number,
        accepted=wording,
        base=base,
        why=tuple(dict.fromkeys(finding.code for finding in wording.findings)),
        provenance=provenance,
        at=now,
    )


async def _base(unit: Unit, sketch: Sketch) -> str:
    """The words a new wording would take the place of: those of the goal as it is kept."""
    if sketch.goal_id is None:
        return sketch.wording
    return (await unit.goals.get(GoalId(sketch.goal_id))).version.draft.text


def _notice(wording: Verdict[GoalDraft] | None) -> str:
    if not isinstance(wording, Refused):
        return ""
    reason = wording.reasons[0]
    return REFUSED_NOTICE.format(name=reason.name.replace("-", " "), code=reason.code)


async def _close(work: Answering, state: RunState) -> None:
    """End a run that has no answer to keep."""
    work.events = [event for event in work.events if event.kind == "sentence"]
    async with work.office.store.unit() as unit:
        ours = await work.end(unit, state)
    if ours:
        work.was_written(state)


async def _stop(work: Answering, conversation: Conversation, turns: Sequence[Turn]) -> None:
    """The person stopped the answer: what was said so far stays, marked."""
    facts = model_facts(work.office, work.actor, turns)
    text = "".join(work.sentences).strip()
    partial = judge(ReplyDraft(text=text, whole=False, language=facts.language), facts)
    now = work.office.now()
    work.events = [event for event in work.events if event.kind == "sentence"]
    async with work.office.store.unit() as unit:
        if not await work.end(unit, RunState.STOPPED):
            return
        if text and isinstance(partial, Accepted):
            turn = Turn(
                number=len(turns) + 1,
                speaker=Speaker.COACH,
                text=text,
                at=now,
                sketch=newest_sketch(turns),
                run_id=work.run.id,
                source=work.office.coach.name,
                notice=STOPPED_NOTICE,
            )
            await unit.conversations.reply(conversation, turn, partial, ())
    work.was_written(RunState.STOPPED)


async def _beat(work: Answering, making: asyncio.Task[None]) -> None:
    """Show every second that this worker lives, and look whether the person wants it to stop."""
    while True:
        await asyncio.sleep(BEAT_SECONDS)
        async with work.office.store.unit() as unit:
            await unit.runs.beat(work.run.id, work.office.now())
            run = await unit.runs.get(work.run.id, work.run.owner_id)
        if run.stop_asked:
            making.cancel()
