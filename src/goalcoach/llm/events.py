"""The events of a streamed answer as plain data, those that came together as one. Knows no library."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator, Iterable, Iterator
from contextlib import suppress
from typing import Any

_END = b"[DONE]"
_BLANK = (b"", b"\r")
_REST_SECONDS = 0.1


async def told_together(received: AsyncIterator[bytes]) -> AsyncIterator[Any]:
    """What the events tell. Raises some error of Python where one is no JSON, after what came before it."""
    async for events in _events(received):
        for each in _joined(events):
            yield each


async def _events(received: AsyncIterator[bytes]) -> AsyncIterator[list[bytes]]:
    """The data of the events of a stream, of those that came together, until its end is told, or it ends."""
    rest, data = b"", list[bytes]()
    async for each in received:
        *lines, rest = (rest + each).split(b"\n")
        events = list[bytes]()
        for line in lines:
            if line.startswith(b"data:"):
                data.append(line[5:].strip())
            elif data and line in _BLANK:
                event, data = b"\n".join(data), []
                if event.startswith(_END):
                    yield events
                    await _to_the_end(received)
                    return
                events.append(event)
        yield events


async def _to_the_end(received: AsyncIterator[bytes]) -> None:
    """Read what may stand behind the end, so that the connection can be used again."""
    with suppress(Exception):
        async with asyncio.timeout(_REST_SECONDS):
            async for _ in received:
                pass


def _joined(events: Iterable[bytes]) -> Iterator[Any]:
    """What events tell; text alone goes with what follows, for each costs as much as many words."""
    held: Any = None
    for event in events:
        try:
            told = json.loads(event)
        except Exception:
            if held is not None:
                yield held
            raise
        if held is not None and not _goes_with(held, told):
            yield held
        held = told
    if held is not None:
        yield held


def _goes_with(one: Any, other: Any) -> bool:
    """Put the text of an event in front of that of the next, where it tells nothing else; whether it did."""
    try:
        (choice,), (next_choice,) = one["choices"], other["choices"]
        more = (
            one.get("usage"),
            one.get("error"),
            choice.get("finish_reason"),
            choice["delta"].get("tool_calls"),
        )
        text, behind = choice["delta"]["content"], next_choice["delta"].get("content") or ""
        if any(more) or other.get("error") or not (isinstance(text, str) and isinstance(behind, str)):
            return False
        next_choice["delta"]["content"] = text + behind
    except (TypeError, LookupError, ValueError, AttributeError):
        return False
    return True
