"""The breaker: when it opens, whom it lets through, and when it closes again."""

from __future__ import annotations

import pytest

from goalcoach.llm.breaker import COUNTED, Breaker, State, Watched
from goalcoach.llm.model import Reply, listening
from goalcoach.llm.reason import Reason
from tests.llm.models import ASK, Told, Turn, fails, heard, says


class Bench:
    """A breaker of two failures and ten seconds, around a model that does as it is told."""

    def __init__(self, *turns: Turn) -> None:
        self.now = 0.0
        self.told = Told(*turns)
        self.breaker = Breaker(lambda: self.now, failures=2, rest_seconds=10)
        self.model = Watched(self.told, self.breaker)

    async def results(self, calls: int) -> list[Reason | str]:
        return [
            each if isinstance(each := (await heard(self.model))[1], Reason) else "reply"
            for _ in range(calls)
        ]


@pytest.mark.parametrize("reason", sorted(COUNTED))
async def test_it_opens_after_failures_in_a_row(reason: Reason) -> None:
    bench = Bench(fails(reason))

    assert await bench.results(3) == [reason, reason, Reason.RESTING]
    assert (bench.told.calls, bench.breaker.state) == (2, State.OPEN)


@pytest.mark.parametrize("reason", [each for each in Reason if each not in COUNTED])
async def test_other_failures_leave_it_closed(reason: Reason) -> None:
    bench = Bench(fails(reason))

    assert await bench.results(4) == [reason] * 4


async def test_an_answer_in_between_starts_the_count_anew() -> None:
    bench = Bench(fails(Reason.BROKEN), says("a"), fails(Reason.BROKEN), says("a"))

    assert await bench.results(4) == [Reason.BROKEN, "reply", Reason.BROKEN, "reply"]


async def test_after_a_rest_one_call_decides() -> None:
    bench = Bench(fails(Reason.BROKEN), fails(Reason.BROKEN), fails(Reason.BROKEN), says("a"))
    await bench.results(2)
    bench.now = 10
    states = [bench.breaker.state]
    assert await bench.results(2) == [Reason.BROKEN, Reason.RESTING]

    bench.now = 20
    assert await bench.results(2) == ["reply", "reply"]
    assert [*states, bench.breaker.state] == [State.HALF_OPEN, State.CLOSED]


async def test_while_one_is_tried_the_others_wait() -> None:
    bench = Bench(fails(Reason.BROKEN), fails(Reason.BROKEN), says("a", "b"))
    await bench.results(2)
    bench.now = 10
    async with listening(bench.model.ask(ASK, deadline=1e9)) as parts:
        await anext(parts)
        assert await bench.results(1) == [Reason.RESTING]
        assert any([isinstance(part, Reply) async for part in parts])

    assert bench.breaker.state == State.CLOSED


async def test_one_who_leaves_early_decides_nothing() -> None:
    bench = Bench(fails(Reason.BROKEN), fails(Reason.BROKEN), says("a", "b"))
    await bench.results(2)
    bench.now = 10
    async with listening(bench.model.ask(ASK, deadline=1e9)) as parts:
        await anext(parts)

    assert bench.breaker.state == State.HALF_OPEN
    assert await bench.results(1) == ["reply"]
