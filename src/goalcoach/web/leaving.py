"""Waits for something as long as somebody waits for the answer. Knows no run."""

from __future__ import annotations

import asyncio
from collections.abc import Coroutine
from typing import Any, TypeVar

from fastapi import Request

T = TypeVar("T")


async def while_here(request: Request, waiting: Coroutine[Any, Any, T]) -> T | None:
    """What comes of waiting; None when the browser went away before that. Hold no transaction meanwhile."""
    coming, going = asyncio.create_task(waiting), asyncio.create_task(_gone(request))
    try:
        await asyncio.wait({coming, going}, return_when=asyncio.FIRST_COMPLETED)
        return coming.result() if coming.done() else None
    finally:
        coming.cancel()
        going.cancel()
        await asyncio.gather(coming, going, return_exceptions=True)


async def _gone(request: Request) -> None:
    """Returns once nobody waits for the answer any more; the guard has read the body."""
    while (await request.receive())["type"] != "http.disconnect":
        pass
