"""Eval runs as work beside the requests, with the endpoints of the configured language model."""

from __future__ import annotations

from collections.abc import Callable

from goalcoach.evaluation.desk.working_off import Bench, work_off
from goalcoach.llm.endpoint import Endpoint
from goalcoach.web.claimed_work import ClaimedWork, Crashed
from goalcoach.wiring import Wired, endpoint_named

MOST_AT_ONCE = 1
"""Runs one process works at; each makes several trials at a time."""


class Evaluating(ClaimedWork):
    """The eval runs this process works at."""

    def __init__(self, wired: Wired, worker: str, crashed: Crashed) -> None:
        settings = wired.settings

        def opened(name: str) -> Endpoint:
            return endpoint_named(wired, name)

        bench = Bench(
            office=wired.office,
            opened=opened,
            voice=settings.voice,
            seconds=settings.llm_timeout_seconds,
            at_once=max(1, settings.llm_concurrency // 2),
        )

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
