"""Answers are thought out in a thread of their own: what goes over to it, what comes back, how it ends."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import AsyncIterator, Callable
from contextvars import ContextVar
from dataclasses import replace

import pytest

from goalcoach.coach import turn
from goalcoach.coach.thinking import Aside, call
from goalcoach.domain.conversation import RunState
from goalcoach.domain.errors import Conflict, Unavailable
from goalcoach.llm.port import TurnAnswer, TurnPart, TurnRequest
from goalcoach.llm.scripted import ScriptedCoach, ScriptedTurn
from goalcoach.store.port import Store
from tests.coach.desk import ASKS, sit_down

WHO: ContextVar[str] = ContextVar("WHO", default="nobody")


@pytest.fixture
async def aside() -> AsyncIterator[Aside]:
    thinking = Aside()
    yield thinking
    await thinking.close()


async def test_who_thinks_knows_who_asked_and_nothing_of_the_others(aside: Aside) -> None:
    async def think(before: asyncio.Event, other: asyncio.Event) -> tuple[str, str, str]:
        asked = WHO.get()
        WHO.set(f"{asked}, changed")
        before.set()
        await other.wait()
        return asked, WHO.get(), threading.current_thread().name

    async def asks(name: str, before: asyncio.Event, other: asyncio.Event) -> tuple[str, str, str, str]:
        WHO.set(name)
        return *(await aside.run(think(before, other))), WHO.get()

    one, two = asyncio.Event(), asyncio.Event()
    found = await asyncio.gather(asks("Ann", one, two), asks("Bo", two, one))

    assert [*found] == [(name, f"{name}, changed", "goalcoach-thinking", name) for name in ("Ann", "Bo")]
    assert await call(aside, WHO.get) == "nobody"


async def test_what_is_kept_at_home_is_asked_for_there(aside: Aside) -> None:
    async def at_home() -> str:
        WHO.set("home")
        await asyncio.sleep(0)
        return threading.current_thread().name

    async def refuses() -> None:
        raise Conflict("no")

    async def think() -> str:
        with pytest.raises(Conflict, match="no"):
            await aside.home(refuses())
        return await aside.home(at_home())

    assert await aside.run(think()) == threading.current_thread().name
    assert await aside.home(at_home()) == threading.current_thread().name
    with pytest.raises(Conflict, match="no"):
        await aside.run(refuses())


async def test_whoever_is_cancelled_goes_on_once_the_thought_has_ended(aside: Aside) -> None:
    begun, ended = threading.Event(), list[str]()

    async def hangs(where: str) -> None:
        try:
            begun.set()
            await asyncio.Event().wait()
        finally:
            await asyncio.sleep(0.01)
            ended.append(where)

    async def hangs_at_home() -> None:
        await aside.home(hangs("home"))

    for work, where in ((hangs("there"), "there"), (hangs_at_home(), "home")):
        begun.clear()
        asking = asyncio.create_task(aside.run(work))
        assert await asyncio.to_thread(begun.wait, 20)
        asking.cancel()
        with pytest.raises(asyncio.CancelledError):
            await asking
        assert ended[-1] == where
    at_once = asyncio.create_task(aside.run(hangs("never begun")))
    await asyncio.sleep(0)
    at_once.cancel()
    await asyncio.wait({at_once})
    assert at_once.cancelled()


async def test_the_end_does_not_wait_for_what_hangs(aside: Aside) -> None:
    begun, ended = threading.Event(), threading.Event()

    async def hangs() -> None:
        try:
            begun.set()
            await asyncio.Event().wait()
        finally:
            ended.set()

    asking = asyncio.create_task(aside.run(hangs()))
    assert await asyncio.to_thread(begun.wait, 20)
    async with asyncio.timeout(20):
        await aside.close()
        await asyncio.wait({asking})

    assert asking.cancelled()
    assert ended.is_set()
    assert "goalcoach-thinking" not in {each.name for each in threading.enumerate()}
    with pytest.raises(Unavailable):
        await aside.run(hangs())


class HardWork:
    """Work without a pause, which is over once somebody else had a turn, or nobody did for seconds."""

    def __init__(self) -> None:
        self.let: list[bool] = []
        self._works, self._turn = threading.Event(), threading.Event()

    def __call__(self) -> None:
        self._turn.clear()
        self._works.set()
        self.let.append(self._turn.wait(20))

    def others_have_a_turn(self) -> None:
        if self._works.is_set():
            self._works.clear()
            self._turn.set()


async def test_others_have_their_turn_while_a_coach_thinks_hard(
    sqlite_store: Store, aside: Aside, monkeypatch: pytest.MonkeyPatch
) -> None:
    hard = HardWork()

    def blocking(work: Callable[..., object]) -> Callable[..., object]:
        def slow(*args: object) -> object:
            hard()
            return work(*args)

        return slow

    class Hard(ScriptedCoach):
        async def turn(self, request: TurnRequest) -> AsyncIterator[TurnPart]:
            hard()
            async for part in super().turn(request):
                yield part

    for name in ("_request", "judged"):
        monkeypatch.setattr(turn, name, blocking(getattr(turn, name)))
    desk = await sit_down(sqlite_store, Hard([ScriptedTurn(said=(ASKS,), answer=TurnAnswer())]))
    desk.office = replace(desk.office, thinking=aside)
    begun = await desk.say("Be better with customers")
    answering = asyncio.create_task(turn.answer(desk.office, begun))

    while not answering.done():
        await asyncio.sleep(0.001)
        hard.others_have_a_turn()

    ended = await answering
    assert ended is not None
    assert ended.state is RunState.DONE
    assert hard.let == [True] * 3, "a request waited for a thought"
