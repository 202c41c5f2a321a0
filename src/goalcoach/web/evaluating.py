"""Eval runs as work beside the requests, with the endpoints of the configured language model."""

from __future__ import annotations

from collections.abc import Callable, Collection

from goalcoach.domain.errors import InvalidInput
from goalcoach.evaluation.desk.working_off import Bench, work_off
from goalcoach.evaluation.trials.contestants import FREE
from goalcoach.llm.endpoint import Endpoint
from goalcoach.web.claimed_work import ClaimedWork, Crashed
from goalcoach.wiring import Wired, endpoint_named

MOST_AT_ONCE = 1
"""Runs one process works at; each makes several trials at a time."""


def bench_of(wired: Wired) -> Bench:
    """What runs of this goalcoach have in common. Half of the places at the endpoint stay free for people."""

    def opened(name: str) -> Endpoint:
        return endpoint_named(wired, name)

    return Bench(
        office=wired.office,
        opened=opened,
        voice=wired.settings.voice,
        seconds=wired.settings.llm_timeout_seconds,
        at_once=max(1, wired.settings.llm_concurrency // 2),
    )


def refuse_nobody(wired: Wired, llms: Collection[str]) -> None:
    """Raises InvalidInput where nobody is to answer, or a language model and none is configured."""
    if not llms or (wired.endpoint is None and not FREE.issuperset(llms)):
        raise InvalidInput("Choose who answers.", field="llm")


class Evaluating(ClaimedWork):
    """The eval runs this process works at."""

    def __init__(self, wired: Wired, worker: str, crashed: Crashed) -> None:
        bench = bench_of(wired)

        async def work(run_id: str, going: Callable[[], bool]) -> None:
            await work_off(bench, run_id, going=going)

        super().__init__(
            wired.office.store,
            worker,
            crashed,
            rows=lambda unit: unit.evals,
            work=work,
            at_once=MOST_AT_ONCE,
        )
