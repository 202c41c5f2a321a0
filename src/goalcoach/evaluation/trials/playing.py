"""Plays one situation through the product's own door: what of it somebody sees, and what nobody does."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterable, Iterator
from dataclasses import dataclass, replace

from goalcoach.coach.turn import Judged, judged, passing
from goalcoach.domain.draft import Making, ReplyDraft
from goalcoach.domain.errors import Unavailable
from goalcoach.domain.finding import Finding
from goalcoach.domain.goal import GoalDraft, GoalKind
from goalcoach.domain.withheld import Withheld
from goalcoach.evaluation.outcome import Ended, HeldBack, Outcome, Shown
from goalcoach.evaluation.situations import OWNER, TURN, Situation
from goalcoach.evaluation.trials.replying import FirstDecides
from goalcoach.evaluation.trials.showing import Seen, seen, seen_of_a_turn
from goalcoach.llm.builtin.coach import BuiltinCoach
from goalcoach.llm.coach import NO_REASON, LlmCoach, needs_no_model
from goalcoach.llm.directory import Directory
from goalcoach.llm.endpoint import Endpoint
from goalcoach.llm.model import Model
from goalcoach.llm.offering import against_offering
from goalcoach.llm.port import Coach, Said, TurnAnswer, TurnAnswerWithText, TurnPart, TurnRequest
from goalcoach.llm.reason import Reason, told
from goalcoach.llm.tasks.catalogue import TASKS
from goalcoach.llm.tasks.run import run
from goalcoach.prompts.library import Library, library
from goalcoach.rules.facts import Facts
from goalcoach.rules.sitting import Sitting
from goalcoach.rules.verdict import Refused

SECONDS = 60.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """Who is asked, with which prompts."""

    endpoint: Endpoint
    prompts: Library
    voice: str
    seconds: float = SECONDS
    """For one request, all its calls together."""


async def played(situation: Situation, asked: Asked) -> Outcome:
    """What comes of a situation. Raises whatever the model raises that tells of no answer's end."""
    said: list[str] = []
    try:
        if situation.task == TURN:
            outcome = await _turn(situation, asked, said)
        else:
            outcome = await _task(situation, asked, said)
    except Unavailable as error:
        outcome = Outcome(ended=Ended.FAILED, why=told(error))
    return replace(outcome, said=tuple(said))


async def held_back(situation: Situation, model: Model, *, voice: str) -> tuple[HeldBack, ...]:
    """What is held back of the model's first answer, which decides. Raises what the model raises."""
    asked = Asked(endpoint=FirstDecides(model), prompts=library(), voice=voice)
    outcome = await played(situation, asked)
    if outcome.ended is Ended.FAILED:
        raise Unavailable(outcome.why)
    return outcome.held


async def _task(situation: Situation, asked: Asked, said: list[str]) -> Outcome:
    came = await run(
        TASKS[situation.task],
        situation.request,
        asked.endpoint,
        person=OWNER,
        people=Directory(situation.people),
        voice=asked.voice,
        seconds=asked.seconds,
        prompts=asked.prompts,
        heard=said.append,
    )
    held = tuple(map(_kept_back, came.withheld)) or _whole(came.why)
    return _played(seen(situation.task, came.passed), held, why=came.why, making=came.making)


def _kept_back(each: Withheld) -> HeldBack:
    return HeldBack(where=each.where or "answer", code=each.code, reason=each.reason)


async def _turn(situation: Situation, asked: Asked, said: list[str]) -> Outcome:
    async def everybody() -> Directory:
        return Directory(situation.people)

    async def prompts() -> Library:
        return asked.prompts

    request: TurnRequest = situation.request
    if needs_no_model(request):
        return await builtin_turn(request)
    coach = LlmCoach(
        asked.endpoint,
        everybody,
        voice=asked.voice,
        seconds=asked.seconds,
        prompts=prompts,
        instead=_Nobody(),
        heard=said.append,
    )
    return await _answered(coach, request)


async def builtin_turn(request: TurnRequest) -> Outcome:
    """What the built-in coach answers."""
    return await _answered(BuiltinCoach(), request)


async def _answered(coach: Coach, request: TurnRequest) -> Outcome:
    words, language, answer = "", request.facts.language, TurnAnswer()
    async for part in passing(coach.turn(request), request):
        if isinstance(part, Said):
            words, language = words + part.text, part.language
        else:
            answer = part
    words = words.strip()
    if answer.notice:
        return _stepped_in(words, request, answer)
    outcome = judged(ReplyDraft(text=words, language=language), request, answer)
    held = (*_withheld(answer, request.sitting), *_parts(outcome))
    why = outcome.reply.draft.text if outcome.refused else outcome.notice
    return _played(seen_of_a_turn(outcome, words), held, why=why, making=answer.making)


def _stepped_in(words: str, request: TurnRequest, answer: TurnAnswer) -> Outcome:
    """Of an answer that was not taken, what had been said by then stays said."""
    shown = (Shown(where="reply", text=words),) if words else ()
    if answer.fault in _NO_ANSWER:
        return Outcome(ended=Ended.FAILED, shown=shown, why=answer.notice)
    held = tuple(_withheld(answer, request.sitting)) or _whole(answer.notice)
    return Outcome(ended=Ended.PLAYED, shown=shown, held=_once(held), why=answer.notice)


_NO_ANSWER = frozenset({*Reason, NO_REASON})


def _played(found: Seen, held: tuple[HeldBack, ...], *, why: str, making: Making | None) -> Outcome:
    return Outcome(
        ended=Ended.PLAYED,
        shown=found.shown,
        held=_once(held),
        fields=found.fields or {},
        why=why,
        making=making,
    )


def _once(held: Iterable[HeldBack]) -> tuple[HeldBack, ...]:
    """An answer that is asked for again may have the same fault again."""
    return tuple(dict.fromkeys(held))


def _parts(outcome: Judged) -> Iterator[HeldBack]:
    yield from _of("reply", outcome.refused)
    yield from _of("wording", outcome.wording)
    yield from _of("notes", outcome.unsaid)
    for number, option in enumerate(outcome.options):
        yield from _of(f"options[{number}]", option)


def _withheld(answer: TurnAnswer, sitting: Sitting) -> Iterator[HeldBack]:
    """What whoever answered held back by themselves."""
    for draft in answer.withheld:
        if isinstance(draft, GoalDraft):
            yield from _of("wording", against_offering(draft, None, sitting))
        else:
            yield from _of("reply", sitting.judge(draft))


def _of(where: str, found: object) -> tuple[HeldBack, ...]:
    """What a verdict refuses, or the findings themselves."""
    reasons: Iterable[Finding] = found.reasons if isinstance(found, Refused) else ()
    if isinstance(found, tuple):
        reasons = found
    return tuple(HeldBack(where=where, code=each.code, reason=each.name) for each in reasons)


def _whole(why: str) -> tuple[HeldBack, ...]:
    return (HeldBack(where="answer", code="", reason=why),) if why else ()


class _Nobody:
    """Steps in without a word: what the built-in coach would say is not what is looked at."""

    name = "nobody"

    def open(self, facts: Facts, kind: GoalKind | None) -> TurnAnswerWithText:
        """Nothing."""
        del kind
        return TurnAnswerWithText(text="", answer=TurnAnswer(), language=facts.language)

    async def turn(self, request: TurnRequest) -> AsyncIterator[TurnPart]:
        """Nothing."""
        yield Said("", request.facts.language)
        yield TurnAnswer()
