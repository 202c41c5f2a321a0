"""What a run will take, before anybody is asked: calls, tokens, money, time. Guessed from some prompts."""

from __future__ import annotations

from collections.abc import Container
from contextlib import suppress
from dataclasses import dataclass

from goalcoach.domain.errors import InvalidInput
from goalcoach.evaluation.cases.fields import RULES
from goalcoach.evaluation.cases.moment import moment_of
from goalcoach.evaluation.scorers.graders import CALLS as CALLS_TO_GRADE
from goalcoach.evaluation.scorers.graders import READINGS
from goalcoach.evaluation.scorers.rubrics import RUBRICS
from goalcoach.evaluation.situations import Situation
from goalcoach.evaluation.trials.asked import Asked
from goalcoach.evaluation.trials.contestants import FREE, Lineup, Setting
from goalcoach.evaluation.trials.playing import played
from goalcoach.evaluation.trials.replying import FirstDecides
from goalcoach.evaluation.trials.trial import Plan, Trial
from goalcoach.llm.model import NOTHING, Ask, Usage, estimated
from goalcoach.llm.recorded import Recorded, UnknownRequest
from goalcoach.llm.retry import CALLS
from goalcoach.prompts.library import Library

SAMPLE = 40
"""Prompts that are rendered; the others are taken to be like them."""
SLOWNESS = (1.0, 40.0)
"""Seconds until an answer begins, and tokens of it in a second: what most endpoints keep."""


GRADES = READINGS * len(RUBRICS)
"""Questions about one answer that is graded."""
GRADE = Usage(900, 120)
"""What one of them takes, roughly: a rubric, a situation and an answer, and a sentence back."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Estimate:
    """What is left of a run."""

    trials: int
    """Still to be made."""
    calls: int
    """To language models, if no answer is asked for again."""
    prompt_tokens: int
    completion_tokens: int
    cost: float
    """In the currency of the prices, with answers of the usual length …"""
    most: float
    """… and with each as long as its prompt allows, and asked for as often as may be."""
    seconds: float
    """Of the calls."""


async def estimate(
    plan: Plan, lineup: Lineup, *, done: Container[str], at_once: int, per_minute: int
) -> Estimate:
    """What the trials that are not among `done` will take."""
    left = [each for each in plan.trials() if each.key not in done]
    llms = {each.name: each.llm for each in plan.variants}
    paid = [each for each in left if _asks(each) and llms[each.variant] not in FREE]
    usage = NOTHING
    cost = most = seconds = 0.0
    sample = paid[:: max(1, len(paid) // SAMPLE)]
    for each in sample:
        ask = await _asked(each, lineup[each.variant].setting)
        if ask is None:
            continue
        usual, allowed = _usual(each, ask), Usage(estimated(ask, 0).prompt_tokens, ask.max_tokens)
        prices = lineup.endpoints[llms[each.variant]].budget.prices
        usage += usual
        cost, most = cost + prices.of(usual).cost, most + CALLS * prices.of(allowed).cost
        seconds += SLOWNESS[0] + usual.completion_tokens / SLOWNESS[1]
    share = len(paid) / len(sample) if sample else 0.0
    grades = GRADES * sum(map(_asks, left)) if plan.grader else 0
    graded = Usage(grades * GRADE.prompt_tokens, grades * GRADE.completion_tokens)
    spent = lineup.endpoint(plan.grader).budget.prices.of(graded).cost if grades else 0.0
    slow = SLOWNESS[0] + GRADE.completion_tokens / SLOWNESS[1]
    calls = len(paid) + grades
    return Estimate(
        trials=len(left),
        calls=calls,
        prompt_tokens=round(share * usage.prompt_tokens) + graded.prompt_tokens,
        completion_tokens=round(share * usage.completion_tokens) + graded.completion_tokens,
        cost=share * cost + spent,
        most=share * most + spent * CALLS_TO_GRADE / READINGS,
        seconds=max(
            (share * seconds + grades * slow) / at_once, 60 * calls / per_minute if per_minute else 0.0
        ),
    )


async def asked_in(situation: Situation, prompts: Library, voice: str) -> Ask | None:
    """What a language model is asked first in a situation; None where none is asked."""
    model = Recorded([])
    with suppress(UnknownRequest):
        await played(situation, Asked(endpoint=FirstDecides(model), prompts=prompts, voice=voice))
    return model.asked[0] if model.asked else None


async def _asked(trial: Trial, setting: Setting) -> Ask | None:
    try:
        situation = moment_of(trial.task, trial.case)
    except InvalidInput:  # the run tells it, of the case that is to blame
        return None
    return await asked_in(situation, setting.prompts, setting.voice)


def _asks(trial: Trial) -> bool:
    return not trial.case.fixed and trial.task != RULES


def _usual(trial: Trial, ask: Ask) -> Usage:
    """With an answer like the one that stands with the case, else half as long as it may be."""
    practice = trial.case.practice
    return estimated(ask, len(practice) if practice else 2 * ask.max_tokens)
