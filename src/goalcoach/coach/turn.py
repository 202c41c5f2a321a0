"""One turn on one page: what was said goes to the door, what comes back is judged, what passed is kept."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncGenerator, AsyncIterator, Callable, Iterator
from contextlib import aclosing
from dataclasses import dataclass, replace

from goalcoach.coach.adopt import adopt_spoken
from goalcoach.coach.answering import FLUSH_AFTER, Answering, Ended, see_through
from goalcoach.coach.catching_up import newest_sketch
from goalcoach.coach.conversations import Begun
from goalcoach.coach.facts import person_facts
from goalcoach.coach.heart import Heart
from goalcoach.coach.notices import FALLBACK, NOT_NOTED, REFUSED, TO_A_PERSON, notice
from goalcoach.coach.noting import Noted, grounded, noted
from goalcoach.coach.office import Office
from goalcoach.coach.pacing import paced
from goalcoach.coach.thinking import call
from goalcoach.domain.conversation import RunState, Sketch, Speaker, Turn
from goalcoach.domain.draft import Making, OptionDraft, Provenance, ReplyDraft, Suggestion, SuggestionState
from goalcoach.domain.errors import Conflict, Unavailable
from goalcoach.domain.goal import GoalDraft, GoalId
from goalcoach.domain.sketch import CHANGED, EDITED, all_notes, assemble, before
from goalcoach.llm.apply import apply
from goalcoach.llm.model import listening
from goalcoach.llm.port import Command, TurnAnswer, TurnPart, TurnRequest, Utterance
from goalcoach.rules.catalogue import digest_with
from goalcoach.rules.engine import judge
from goalcoach.rules.facts import Facts
from goalcoach.rules.sitting import Sitting
from goalcoach.rules.verdict import Accepted, Refused, Verdict
from goalcoach.store.port import Unit

MOST_OPTIONS = 3
MOST_SENTENCES = 40
MOST_TEXT = 4_000
"""Code points of one part of an answer, and of all of it."""
ANSWER_SECONDS = 660.0
"""How long an answer may take in all. Longer than a language model may be given: its coach steps in first."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Judged:
    """An answer with a verdict on each text in it."""

    answer: TurnAnswer
    reply: Accepted[ReplyDraft]
    """What is said: the answer's own words, or the way out if the rules refused them."""
    refused: Refused[ReplyDraft] | None
    options: tuple[Verdict[OptionDraft], ...]
    wording: Verdict[GoalDraft] | None
    adopts: bool
    """The person said yes to `wording`, and it passed."""
    noted: Noted
    """Which of the notes are taken, and what the others say that the person did not."""
    sketch: Sketch
    """The sketch after it."""
    withheld: tuple[Verdict[GoalDraft] | Verdict[ReplyDraft], ...]
    """On what whoever answered held back."""

    @property
    def source(self) -> str:
        """Who made it; empty for the coach that was asked."""
        return self.answer.source

    @property
    def notice(self) -> str:
        """What the person is told about the answer itself."""
        language = self.reply.draft.language
        refused = self.wording.reasons[:1] if isinstance(self.wording, Refused) else ()
        told = [self.answer.notice] * bool(self.answer.notice)
        told += [notice(REFUSED, each, language) for each in refused]
        told += [notice(NOT_NOTED, each, language) for each in self.noted.unsaid[:1]]
        return " ".join(told)

    @property
    def kept_options(self) -> list[Accepted[OptionDraft]]:
        """The options that passed."""
        return [option for option in self.options if isinstance(option, Accepted)]


async def answer(
    office: Office,
    begun: Begun,
    wake: Callable[[str], None] = lambda run_id: None,
    heart: Heart | None = None,
) -> Ended | None:
    """Make the answer of a run and keep it; None when somebody else closed the run meanwhile.

    `heart` is that of the process, where it makes more than this one. What goes wrong with the answer ends
    the run as failed. Raises what nobody foresaw, after that.
    """
    work = Answering(office=office, begun=begun, wake=wake)
    return await see_through(work, _turn(work), heart or Heart(office.store))


async def _turn(work: Answering) -> None:
    sketch = newest_sketch(work.begun.turns)
    thinking = work.office.thinking
    request = await call(thinking, _request, work, sketch, await _offered(work, sketch))
    try:
        async with asyncio.timeout(ANSWER_SECONDS):
            result = await _asked(work, request)
    except TimeoutError as error:
        raise Unavailable("The answer took too long.") from error
    work.fault = result.fault
    if result.command is Command.ADOPT and not await _was_offered(work, sketch, result.wording):
        result = replace(result, command=None)
    outcome = await call(thinking, judged, work.reply(whole=True), request, result)
    async with work.office.store.unit() as unit:
        await _keep(work, unit, outcome)
    work.was_written(RunState.DONE)


def _request(work: Answering, sketch: Sketch, offered: str) -> TurnRequest:
    actor, said, earlier = work.begun.actor, work.begun.said, work.begun.earlier
    history = [turn.sketch for turn in earlier if turn.speaker is Speaker.PERSON]
    draft = assemble(sketch, owner=actor.id, language=work.facts.language)
    verdict = judge(draft, person_facts(work.office, actor)) if draft else None
    return TurnRequest(
        said=said.text,
        turn=said.number,
        sketch=sketch,
        previous=before(sketch, history),
        transcript=tuple(Utterance(speaker=turn.speaker, text=turn.text) for turn in earlier),
        findings=verdict.findings if verdict else (),
        letters=verdict.letters if verdict else (),
        facts=work.facts,
        offered=offered,
    )


async def _offered(work: Answering, sketch: Sketch) -> str:
    """The wording that waits for a yes, if one does. Looked for only once one was offered."""
    if Command.ADOPT not in sketch.questions:
        return ""
    async with work.office.store.unit() as unit:
        waiting = await _waiting(work, unit)
    return waiting.draft.text if waiting and waiting.draft else ""


async def _waiting(work: Answering, unit: Unit) -> Suggestion | None:
    """The wording that waits for a yes now. There is never more than one."""
    suggestions = await unit.suggestions.of(work.run.conversation_id, work.begun.actor.id)
    return next((each for each in suggestions if each.state is SuggestionState.OFFERED), None)


async def _waiting_as(work: Answering, unit: Unit, wording: GoalDraft) -> Suggestion | None:
    """What waits for a yes, where it is these words."""
    waiting = await _waiting(work, unit)
    return waiting if waiting and waiting.draft and waiting.draft.text == wording.text else None


async def _asked(work: Answering, request: TurnRequest) -> TurnAnswer:
    """Ask whoever answers; what passes sentence by sentence is shown at once."""
    result, office = TurnAnswer(), work.office
    coach = passing(office.coach.turn(request), request)
    coming = paced(office.thinking, coach, FLUSH_AFTER.total_seconds(), work.flush)
    async with aclosing(coming):
        async for part in coming:
            if isinstance(part, TurnAnswer):
                result = part
            else:
                await work.say(part)
    return grounded(result, work.begun.turns)


async def passing(coming: AsyncIterator[TurnPart], request: TurnRequest) -> AsyncGenerator[TurnPart, None]:
    """The answer, and before it what passes. Raises Unavailable when more is said than anybody would read."""
    parts, length = 0, 0
    async with listening(coming):
        async for part in coming:
            if isinstance(part, TurnAnswer):
                yield part
                continue
            text: object = part.text  # what a model's adapter calls a text need not be one
            parts, length = parts + 1, length + (len(text) if isinstance(text, str) else MOST_TEXT + 1)
            if parts > MOST_SENTENCES or length > MOST_TEXT:
                raise Unavailable("The answer was longer than anybody would read.")
            sentence = ReplyDraft(text=part.text, whole=False, language=part.language)
            if isinstance(request.sitting.judge(sentence), Accepted):
                yield part


async def _was_offered(work: Answering, sketch: Sketch, wording: GoalDraft | None) -> bool:
    """Whether a yes can mean this wording: it waits for one, or it is the goal's own and a date joins it."""
    if wording is None:
        return False
    async with work.office.store.unit() as unit:
        if (
            sketch.goal_id
            and (await unit.goals.get(GoalId(sketch.goal_id))).version.draft.text == wording.text
        ):
            return True
        return await _waiting_as(work, unit, wording) is not None


def judged(said: ReplyDraft, request: TurnRequest, result: TurnAnswer) -> Judged:
    """An answer with a verdict on everything in it. `said` is all that passed sentence by sentence."""
    sitting = request.sitting
    reply: Verdict[ReplyDraft] = sitting.judge(said)
    wording = sitting.judge(result.wording) if result.wording else None
    refused = reply if isinstance(reply, Refused) else None
    if refused:
        reply, result = _way_out(request.facts), replace(result, options=())
    if refused or isinstance(wording, Refused):
        command = None if result.command is Command.ADOPT else result.command
        result = replace(result, command=command, wording=None)
    assert isinstance(reply, Accepted)  # noqa: S101 - a test judges both ways out
    taken = noted(request, result)
    sketch = apply(request.sketch, taken.answer, previous=request.previous)
    return Judged(
        answer=result,
        reply=reply,
        refused=refused,
        options=tuple(sitting.judge(option) for option in result.options[:MOST_OPTIONS]),
        wording=wording if result.wording or isinstance(wording, Refused) else None,
        withheld=tuple(_held_back(result, sitting)),
        adopts=isinstance(wording, Accepted) and result.command is Command.ADOPT,
        noted=taken,
        sketch=_unasked(request.sketch, sketch) if refused else sketch,
    )


def _held_back(result: TurnAnswer, sitting: Sitting) -> Iterator[Verdict[GoalDraft] | Verdict[ReplyDraft]]:
    for each in result.withheld:
        match each:  # for the types alone: a verdict is on one kind of text
            case GoalDraft():
                yield sitting.judge(each)
            case ReplyDraft():
                yield sitting.judge(each)


def _unasked(before: Sketch, after: Sketch) -> Sketch:
    """What was understood, when the reply is never seen: the person still stands before the last question."""
    marks = (each for each in (CHANGED, EDITED) if each in after.questions and each not in before.questions)
    return replace(after, asked=before.asked, questions=(*before.questions, *marks))


def _way_out(facts: Facts) -> Verdict[ReplyDraft]:
    """What is said instead of a refused reply; to somebody in danger, that a human being is needed."""
    anew = replace(facts, asked_before=())
    language = facts.language if facts.language in FALLBACK else "en"
    reply = judge(ReplyDraft(text=FALLBACK[language], language=language), anew)
    if isinstance(reply, Refused):
        reply = judge(ReplyDraft(text=TO_A_PERSON[language], language=language), anew)
    return reply


async def _keep(work: Answering, unit: Unit, judged: Judged) -> None:
    """Keep a judged answer with all that belongs to it, in one transaction."""
    now = work.office.now()
    for refused in (judged.refused, *judged.options, *judged.withheld):
        if isinstance(refused, Refused):
            await unit.verdicts.record(refused, now)
    if judged.refused:
        work.tell("replaced", text=judged.reply.draft.text, code=judged.refused.reasons[0].code)
    turn = Turn(
        number=len(work.begun.turns) + 1,
        speaker=Speaker.COACH,
        text=judged.reply.draft.text,
        at=now,
        sketch=judged.sketch,
        run_id=work.run.id,
        source=judged.source or work.office.coach.name,
        notice=judged.notice,
    )
    kept = judged.kept_options
    conversation = await unit.conversations.reply(work.begun.conversation, turn, judged.reply, kept)
    if judged.wording:
        spoken = replace(work.begun, conversation=conversation, turns=(*work.begun.turns, turn))
        await _keep_wording(work, unit, judged, spoken)
    elif not set(all_notes(newest_sketch(work.begun.turns))) <= set(all_notes(judged.sketch)):
        await _withdraw(work, unit)
    work.tell("options", options=[{"text": each.draft.text} for each in kept])
    if not await work.end(unit, RunState.DONE, turn=turn.number):
        raise Conflict("the run was closed while the answer was made")


async def _withdraw(work: Answering, unit: Unit) -> None:
    """Offer the waiting wording no longer: something it rests on was taken back."""
    if waiting := await _waiting(work, unit):
        await unit.suggestions.decide(waiting, SuggestionState.STALE)


async def _keep_wording(work: Answering, unit: Unit, judged: Judged, spoken: Begun) -> None:
    """Offer a wording, note that it was refused, or make it the goal when the person said yes to it."""
    wording, turn = judged.wording, spoken.turns[-1]
    if isinstance(wording, Refused):
        await _note_refusal(work, unit, turn, wording, judged.answer.making)
        work.tell("refused", code=wording.reasons[0].code, name=wording.reasons[0].name)
    elif wording is not None:
        made = _provenance(work, turn, judged.answer.making)
        if judged.adopts and (waiting := await _waiting_as(work, unit, wording.draft)):
            # Who hears the yes did not write it.
            made = replace(made, source=waiting.provenance.source, making=waiting.provenance.making)
        offered = await _offer(work, unit, turn, wording, made)
        if judged.adopts:
            goal = await adopt_spoken(unit, work.office, spoken, offered, wording)
            work.tell("kept", goal=goal.id)
        else:
            work.tell("suggestion", id=offered.id, text=wording.draft.text)


async def _offer(
    work: Answering, unit: Unit, turn: Turn, wording: Accepted[GoalDraft], made: Provenance
) -> Suggestion:
    return await unit.suggestions.offer(
        id=work.office.new_id(),
        conversation_id=work.run.conversation_id,
        turn=turn.number,
        accepted=wording,
        base=await _base(unit, newest_sketch(work.begun.turns)),
        why=tuple(dict.fromkeys(finding.code for finding in wording.findings)),
        provenance=made,
        at=turn.at,
    )


async def _note_refusal(
    work: Answering, unit: Unit, turn: Turn, wording: Refused[GoalDraft], making: Making | None
) -> None:
    await unit.suggestions.refused(
        id=work.office.new_id(),
        conversation_id=work.run.conversation_id,
        turn=turn.number,
        refused=wording,
        provenance=_provenance(work, turn, making),
        at=turn.at,
    )


def _provenance(work: Answering, turn: Turn, making: Making | None) -> Provenance:
    return Provenance(source=turn.source, rules_digest=digest_with(work.office.pack), making=making)


async def _base(unit: Unit, sketch: Sketch) -> str:
    """The words a new wording would take the place of: those of the goal as it is kept."""
    if sketch.goal_id is None:
        return sketch.wording
    return (await unit.goals.get(GoalId(sketch.goal_id))).version.draft.text
