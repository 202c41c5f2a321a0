"""Where answers are thought out: in a thread of its own, so that no request waits. Knows no answer."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Callable, Coroutine
from contextlib import suppress
from typing import Any, ParamSpec, Protocol, TypeVar

from goalcoach.domain.errors import Unavailable

T = TypeVar("T")
P = ParamSpec("P")


class Thinking(Protocol):
    """A place to think. Implementations: `Here` and `Aside`."""

    async def run(self, work: Coroutine[Any, Any, T]) -> T:
        """Do this there. Who is cancelled meanwhile cancels it, and goes on once it has ended.

        Whatever asks a language model belongs in here: its connections and limits know one loop alone.
        """

    async def home(self, work: Coroutine[Any, Any, T]) -> T:
        """Do this where the requests are: there the store belongs. May be called from both places."""

    def tell(self, what: Callable[..., object], *args: object) -> None:
        """Called from there: have this done at home, without waiting for it."""

    async def close(self) -> None:
        """End what is still being thought of."""


class Here:
    """In the loop of whoever asks: for a coach that belongs to it, as those of tests do."""

    async def run(self, work: Coroutine[Any, Any, T]) -> T:
        """Do this."""
        return await work

    async def home(self, work: Coroutine[Any, Any, T]) -> T:
        """Do this."""
        return await work

    def tell(self, what: Callable[..., object], *args: object) -> None:
        """Do this."""
        what(*args)

    async def close(self) -> None:
        """There is nothing to end."""


class Aside:
    """In an event loop in a thread of its own, which begins when it is first needed."""

    def __init__(self) -> None:
        self._home: asyncio.AbstractEventLoop | None = None
        self._there: asyncio.AbstractEventLoop | None = None
        self._thread: threading.Thread | None = None
        self._closed = False

    async def run(self, work: Coroutine[Any, Any, T]) -> T:
        """Do this there. Raises Unavailable once it is closed."""
        if self._closed:
            work.close()
            raise Unavailable("goalcoach is restarting. Try again in a moment.", retry_after=2)
        return await _across(self._there or self._begin(), work)

    async def home(self, work: Coroutine[Any, Any, T]) -> T:
        """Do this in the loop that `run` was first called in."""
        if self._home is None or asyncio.get_running_loop() is not self._there:
            return await work
        return await _across(self._home, work)

    def tell(self, what: Callable[..., object], *args: object) -> None:
        """Have this done in that loop."""
        if self._home is not None:
            _tell(self._home, what, *args)

    async def close(self) -> None:
        """Cancel what goes on there, wait for its end, and let the thread go."""
        self._closed = True
        if self._there is not None and self._thread is not None:
            _tell(self._there, self._there.stop)
            await asyncio.to_thread(self._thread.join)

    def _begin(self) -> asyncio.AbstractEventLoop:
        self._home = asyncio.get_running_loop()
        runner = asyncio.Runner(loop_factory=type(self._home))
        self._there = runner.get_loop()
        self._thread = threading.Thread(target=_live, args=(runner,), name="goalcoach-thinking", daemon=True)
        self._thread.start()
        return self._there


async def call(thinking: Thinking, work: Callable[P, T], *args: P.args, **kwargs: P.kwargs) -> T:
    """Work something out there."""

    async def called() -> T:
        return work(*args, **kwargs)

    return await thinking.run(called())


def _live(runner: asyncio.Runner) -> None:
    with runner:
        runner.get_loop().run_forever()


async def _across(loop: asyncio.AbstractEventLoop, work: Coroutine[Any, Any, T]) -> T:
    """Do this in another thread's loop. What it raises is raised here; its context is a copy of ours."""
    here = asyncio.get_running_loop()
    over: asyncio.Future[T] = here.create_future()
    tasks: list[asyncio.Task[T]] = []

    def begin() -> None:
        task = loop.create_task(work)
        tasks.append(task)
        task.add_done_callback(lambda ended: _tell(here, _pass_on, ended, over))

    def cancel() -> None:
        tasks[0].cancel()

    loop.call_soon_threadsafe(begin)
    try:
        await asyncio.wait({over})
    except asyncio.CancelledError:
        _tell(loop, cancel)
        await asyncio.wait({over})
        raise
    return over.result()


def _pass_on(ended: asyncio.Task[T], over: asyncio.Future[T]) -> None:
    if ended.cancelled():
        over.cancel()
    elif (error := ended.exception()) is not None:
        over.set_exception(error)
        over.exception()  # looked at: who asked may be cancelled, and look no more
    else:
        over.set_result(ended.result())


def _tell(loop: asyncio.AbstractEventLoop, what: Callable[..., object], *args: object) -> None:
    """Have this done in a loop, unless that is closed: then nobody is left who waits for it."""
    with suppress(RuntimeError):
        loop.call_soon_threadsafe(what, *args)
