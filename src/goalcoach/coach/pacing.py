"""Listens to whoever answers, and tells when the next part lets itself be waited for. Knows no part."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncGenerator, AsyncIterator, Awaitable, Callable
from typing import TypeVar

from goalcoach.coach.thinking import Thinking

T = TypeVar("T")


async def paced(
    thinking: Thinking, parts: AsyncIterator[T], seconds: float, waiting: Callable[[], Awaitable[None]]
) -> AsyncGenerator[T, None]:
    """The parts as they come from there; `waiting` is called when the next one takes longer than that.

    Close it when you leave it early: that ends the listening.
    """
    heard: asyncio.Queue[T | None] = asyncio.Queue()

    async def listen() -> None:
        async for part in parts:
            thinking.tell(heard.put_nowait, part)

    listening = asyncio.create_task(thinking.run(listen()))
    listening.add_done_callback(lambda done: heard.put_nowait(None))
    try:
        while True:
            part = await _awaited(heard, seconds, waiting)
            if part is None:
                break
            yield part
        await listening
    finally:
        listening.cancel()
        await asyncio.wait({listening})
        if not listening.cancelled():
            listening.exception()  # looked at, so that nobody is told of what came after the end


async def _awaited(
    heard: asyncio.Queue[T | None], seconds: float, waiting: Callable[[], Awaitable[None]]
) -> T | None:
    try:
        async with asyncio.timeout(seconds):
            return await heard.get()
    except TimeoutError:
        await waiting()
    return await heard.get()
