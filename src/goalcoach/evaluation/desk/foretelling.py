"""What a run of HR's will take, before anybody is asked."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NoReturn

from goalcoach.evaluation.desk.working_off import Bench
from goalcoach.evaluation.trials.contestants import FREE, Lineup
from goalcoach.evaluation.trials.estimate import Estimate, estimate
from goalcoach.evaluation.trials.journal import Tried
from goalcoach.evaluation.trials.remembering import Memory
from goalcoach.evaluation.trials.trial import Plan
from goalcoach.llm.model import Reply
from goalcoach.prompts.library import Library


def is_paid(plan: Plan) -> bool:
    """Whether a language model is asked that somebody may have to pay for."""
    return any(each.llm not in FREE for each in plan.variants)


async def foretold(bench: Bench, plan: Plan, prompts: Library, *, per_minute: int) -> Estimate:
    """Calls, tokens, money and time; `per_minute` is the limit of the endpoint, 0 for none.

    Raises NotFound for an unknown version of a prompt, Misdeclared where no endpoint is configured.
    """
    return await bench.office.thinking.run(_foretold(bench, plan, prompts, per_minute))


async def _foretold(bench: Bench, plan: Plan, prompts: Library, per_minute: int) -> Estimate:
    lineup = Lineup(plan.variants, bench.setting(prompts), Memory(_Nowhere()), bench.opened)
    try:
        return await estimate(plan, lineup, done=(), at_once=bench.at_once, per_minute=per_minute)
    finally:
        await lineup.close()


class _Nowhere:
    """The journal of a run that is not made: nobody is asked, so nothing is written down."""

    async def tried(self) -> Sequence[Tried]:
        """Nothing."""
        return ()

    async def answer(self, asked: str) -> Reply | None:
        """Nothing."""
        del asked
        return None

    async def add(self, tried: Tried) -> NoReturn:
        """Never called."""
        raise AssertionError(tried.key)

    async def keep(self, asked: str, reply: Reply) -> NoReturn:
        """Never called."""
        raise AssertionError(asked, reply.model)

    async def settled(self) -> NoReturn:
        """Never called."""
        raise AssertionError
