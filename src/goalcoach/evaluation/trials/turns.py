"""Plays a turn of a conversation through the coach and the gate behind it."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterable, Iterator

from goalcoach.coach.turn import Judged, judged, passing
from goalcoach.domain.draft import ReplyDraft
from goalcoach.domain.finding import Finding
from goalcoach.domain.goal import GoalDraft, GoalKind
from goalcoach.evaluation.outcome import Ended, HeldBack, Outcome, Shown
from goalcoach.evaluation.situations import Situation
from goalcoach.evaluation.trials.asked import Asked
from goalcoach.evaluation.trials.showing import once, played_to, seen_of_a_turn, whole
from goalcoach.llm.builtin.coach import BuiltinCoach
from goalcoach.llm.coach import NO_REASON, LlmCoach, needs_no_model
from goalcoach.llm.directory import Directory
from goalcoach.llm.offering import against_offering
from goalcoach.llm.port import Coach, Said, TurnAnswer, TurnAnswerWithText, TurnPart, TurnRequest
from goalcoach.llm.reason import Reason
from goalcoach.prompts.library import Library
from goalcoach.rules.facts import Facts
from goalcoach.rules.sitting import Sitting
from goalcoach.rules.verdict import Refused


async def turn(situation: Situation, asked: Asked, said: list[str]) -> Outcome:
    """What comes of a turn of a conversation; `said` takes every answer to the letter."""

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
    return played_to(seen_of_a_turn(outcome, words), held, why=why, making=answer.making)


def _stepped_in(words: str, request: TurnRequest, answer: TurnAnswer) -> Outcome:
    """Of an answer that was not taken, what had been said by then stays said."""
    shown = (Shown(where="reply", text=words),) if words else ()
    if answer.fault in _NO_ANSWER:
        return Outcome(ended=Ended.FAILED, shown=shown, why=answer.notice)
    held = tuple(_withheld(answer, request.sitting)) or whole(answer.notice)
    return Outcome(ended=Ended.PLAYED, shown=shown, held=once(held), why=answer.notice)


_NO_ANSWER = frozenset({*Reason, NO_REASON})


def _parts(outcome: Judged) -> Iterator[HeldBack]:
    yield from _of("reply", outcome.refused)
    yield from _of("wording", outcome.wording)
    yield from _of("notes", outcome.noted.unsaid)
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
