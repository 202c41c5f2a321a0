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
_COUNTS = ("prompt_tokens", "completion_tokens")
MOST_TOKENS = 1_000_000
"""Of a question or an answer; what tells of more is believed as little as a count below zero."""


async def told_together(received: AsyncIterator[bytes]) -> AsyncIterator[Any]:
    """What the events tell. Raises some error of Python where one is no JSON, after what came before it."""
    async for events in _events(received):
        for each in _joined(events):
            yield each


async def _events(received: AsyncIterator[bytes]) -> AsyncIterator[list[bytes]]:
    """The data of the events of a stream, of those that came together, until its end is told, or it ends."""
    begun, data = list[bytes](), list[bytes]()
    async for each in received:
        if b"\n" not in each:
            begun.append(each)  # put together once: a line may come in any number of pieces
            continue
        *lines, rest = b"".join((*begun, each)).split(b"\n")
        begun, events = [rest], list[bytes]()
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
            told = _plain(event)
        except Exception:
            if held is not None:
                yield held
            raise
        if held is not None and not _goes_with(held, told):
            yield held
        held = told
    if held is not None:
        yield held


def _plain(event: bytes) -> Any:
    """What an event tells. Raises some error of Python where it is no JSON.

    Of the cost two counts alone, and those only where they can be true: no answer is worse for others.
    """
    told = json.loads(event)
    if isinstance(told, dict) and (cost := told.get("usage")) is not None:
        counts = {name: cost.get(name) if isinstance(cost, dict) else None for name in _COUNTS}
        told["usage"] = counts if _possible(*counts.values()) else None
    return told


def _possible(question: object, answer: object) -> bool:
    """Whether a question and its answer can be so many tokens long."""
    return _whole(question) and question != 0 and _whole(answer)


def _whole(count: object) -> bool:
    return isinstance(count, int) and not isinstance(count, bool) and 0 <= count <= MOST_TOKENS


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
