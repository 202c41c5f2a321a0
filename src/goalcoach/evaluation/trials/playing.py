"""Plays one situation through the product's own door: what of it somebody sees, and what nobody does."""

from __future__ import annotations

from dataclasses import replace

from goalcoach.domain.errors import Unavailable
from goalcoach.domain.withheld import Withheld
from goalcoach.evaluation.outcome import Ended, HeldBack, Outcome
from goalcoach.evaluation.situations import OWNER, TURN, Situation
from goalcoach.evaluation.trials.asked import Asked
from goalcoach.evaluation.trials.replying import FirstDecides
from goalcoach.evaluation.trials.showing import played_to, seen, whole
from goalcoach.llm.directory import Directory
from goalcoach.llm.model import Model
from goalcoach.llm.reason import told
from goalcoach.llm.tasks.catalogue import TASKS
from goalcoach.llm.tasks.run import run
from goalcoach.prompts.library import library


async def played(situation: Situation, asked: Asked) -> Outcome:
    """What comes of a situation. Raises whatever the model raises that tells of no answer's end."""
    said: list[str] = []
    try:
        if situation.task == TURN:
            # The coach and all that it needs is brought in where somebody talks: most runs start without.
            from goalcoach.evaluation.trials.turns import turn

            outcome = await turn(situation, asked, said)
        else:
            outcome = await _task(situation, asked, said)
    except Unavailable as error:
        outcome = Outcome(ended=Ended.FAILED, why=told(error))
    return replace(outcome, said=tuple(said))


async def held_back(situation: Situation, model: Model, *, voice: str) -> tuple[HeldBack, ...]:
    """What is held back of the model's first answer, which decides. Raises what the model raises, and
    Unavailable where no answer came of it."""
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
    held = tuple(map(_kept_back, came.withheld)) or whole(came.why)
    return played_to(seen(situation.task, came.passed), held, why=came.why, making=came.making)


def _kept_back(each: Withheld) -> HeldBack:
    return HeldBack(where=each.where or "answer", code=each.code, reason=each.reason)
