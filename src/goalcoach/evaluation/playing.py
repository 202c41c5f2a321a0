"""Plays one answer through the whole path, and tells what of it nobody would see. Knows no labels."""

from __future__ import annotations

import time
from collections.abc import AsyncIterator, Iterable, Iterator
from dataclasses import dataclass, replace

from goalcoach.coach.turn import Judged, judged
from goalcoach.domain.draft import ReplyDraft
from goalcoach.domain.finding import Finding
from goalcoach.domain.goal import GoalDraft
from goalcoach.evaluation.situations import OWNER, TODAY, TURN, Situation
from goalcoach.llm.breaker import Breaker
from goalcoach.llm.budget import FREE, NO_CAPS, Budget, MemoryLedger
from goalcoach.llm.coach import REPLY, LlmCoach
from goalcoach.llm.directory import Directory
from goalcoach.llm.endpoint import Endpoint
from goalcoach.llm.ladder import Ladder
from goalcoach.llm.limits import Limits
from goalcoach.llm.model import Ask, Model, Piece, Reply
from goalcoach.llm.offering import against_offering
from goalcoach.llm.port import Said, TurnAnswer, TurnRequest
from goalcoach.llm.retry import CALLS
from goalcoach.llm.tasks.catalogue import TASKS
from goalcoach.llm.tasks.run import run
from goalcoach.prompts.document import Prompt
from goalcoach.prompts.library import library
from goalcoach.rules.sitting import Sitting
from goalcoach.rules.verdict import Refused

SECONDS = 60.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Held:
    """Something in an answer that is not shown."""

    where: str
    """ "options[1]"; "answer" for all of it."""
    code: str
    """Of the rule; empty where it was none."""
    reason: str


def prompt_of(task: str) -> Prompt:
    """The prompt that a task is asked with."""
    return library().newest(REPLY if task == TURN else TASKS[task].prompt)


async def played(situation: Situation, model: Model, *, voice: str) -> tuple[Held, ...]:
    """What is held back of the model's first answer, which decides. Raises what the model raises."""
    endpoint = _FirstDecides(model)
    people = Directory(situation.people)
    if situation.task == TURN:
        return await _turn(situation.request, endpoint, people, voice)
    outcome = await run(
        TASKS[situation.task],
        situation.request,
        endpoint,
        person=OWNER,
        people=people,
        voice=voice,
        seconds=SECONDS,
    )
    held = tuple(
        Held(where=each.where or "answer", code=each.code, reason=each.reason) for each in outcome.withheld
    )
    return held or _whole(outcome.why)


async def _turn(request: TurnRequest, endpoint: Endpoint, people: Directory, voice: str) -> tuple[Held, ...]:
    async def everybody() -> Directory:
        return people

    said, answer = "", TurnAnswer()
    coach = LlmCoach(endpoint, everybody, voice=voice, seconds=SECONDS)
    async for part in coach.turn(request):
        if isinstance(part, Said):
            said += part.text
        else:
            answer = part
    if answer.notice:
        held = [each for draft in answer.withheld for each in _withheld(draft, request.sitting)]
        return tuple(held) or _whole(answer.notice)
    reply = ReplyDraft(text=said, language=request.facts.language)
    return tuple(_parts(judged(reply, request, answer)))


def _parts(outcome: Judged) -> Iterator[Held]:
    yield from _of("reply", outcome.refused)
    yield from _of("wording", outcome.wording)
    yield from _of("notes", outcome.unsaid)
    for number, option in enumerate(outcome.options):
        yield from _of(f"options[{number}]", option)


def _withheld(draft: GoalDraft | ReplyDraft, sitting: Sitting) -> tuple[Held, ...]:
    match draft:
        case GoalDraft():
            return _of("wording", against_offering(draft, None, sitting))
        case ReplyDraft():
            return _of("reply", sitting.judge(draft))


def _of(where: str, found: object) -> tuple[Held, ...]:
    """What a verdict refuses, or the findings themselves."""
    reasons: Iterable[Finding] = found.reasons if isinstance(found, Refused) else ()
    if isinstance(found, tuple):
        reasons = found
    return tuple(Held(where=where, code=each.code, reason=each.name) for each in reasons)


def _whole(why: str) -> tuple[Held, ...]:
    return (Held(where="answer", code="", reason=why),) if why else ()


class _FirstDecides(Endpoint):
    """An endpoint whose first answer takes all calls of a request: nothing is asked again."""

    def __init__(self, model: Model) -> None:
        super().__init__(
            model,
            ladder=Ladder(),
            breaker=Breaker(time.monotonic),
            limits=Limits(at_once=1, per_minute=0),
            budget=Budget(MemoryLedger(), lambda: TODAY, caps=NO_CAPS, prices=FREE),
            close=_nothing,
        )

    def request(self, person: str, *, calls: int = CALLS) -> Model:
        """The model of one request."""
        return _Last(super().request(person, calls=1), calls)


class _Last:
    """A model that says of each answer that it took so many calls."""

    def __init__(self, model: Model, calls: int) -> None:
        self.name, self.host = model.name, model.host
        self._model = model
        self._calls = calls

    async def ask(self, ask: Ask, *, deadline: float) -> AsyncIterator[Piece | Reply]:
        """As the model does."""
        async for part in self._model.ask(ask, deadline=deadline):
            yield replace(part, attempts=self._calls) if isinstance(part, Reply) else part


async def _nothing() -> None:
    """Close what was never opened."""
