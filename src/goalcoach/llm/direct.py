"""A language model behind any OpenAI-compatible endpoint, without a library for it: for many calls in a row.

It sends what LangChain would send, to the letter, and takes and refuses the same; tests/llm/test_langchain.py
tries both. LangChain takes a second and a half to import, and some milliseconds a call.
"""

from __future__ import annotations

import json
from collections.abc import AsyncGenerator, Mapping
from http import HTTPStatus
from typing import Any

from goalcoach.domain.errors import Unavailable
from goalcoach.llm.connections import Answered, Connections, Lost
from goalcoach.llm.events import told_together
from goalcoach.llm.heard import Part
from goalcoach.llm.ladder import Mode
from goalcoach.llm.model import Ask, Usage
from goalcoach.llm.reason import Reason, unavailable
from goalcoach.llm.streamed import StreamedModel
from goalcoach.llm.wire import TooLarge, refusal

_PATH = "/chat/completions"


class DirectModel(StreamedModel):
    """A language model that is asked over HTTP."""

    def __init__(
        self, *, url: str, name: str, key: str = "", connections: int = 8, stall_seconds: float = 20.0
    ) -> None:
        super().__init__(url=url, name=name, stall_seconds=stall_seconds)
        headers = {
            "accept": "application/json",
            "content-type": "application/json",
            "authorization": f"Bearer {key or 'none'}",
        }
        self._connections = Connections(url, connections, headers)

    async def close(self) -> None:
        """Close all connections."""
        await self._connections.close()

    async def _stream(self, ask: Ask, body: Mapping[str, object]) -> AsyncGenerator[Part, None]:
        messages = [{"role": each.role, "content": each.text} for each in ask.messages]
        whole = {"model": self.name, "messages": messages, "stream": True, **body}
        async with self._connections.post(_PATH, json.dumps(whole).encode()) as answered:
            if answered.status != HTTPStatus.OK:
                raise _Refused(answered, b"".join([each async for each in answered.body]))
            begun = False
            async for event in told_together(answered.body):
                begun = True
                yield _part(event)
            if not begun:
                raise ValueError("this is no stream of events")

    def _failure(self, error: Exception, mode: Mode | None) -> Unavailable:
        match error:
            case _Refused():
                if self.refused(error.answered.status, error.message, error.param, mode):
                    return unavailable(Reason.UNSUPPORTED)
                return refusal(error.answered.status, error.answered.headers)
            case Lost():
                return unavailable(Reason.UNREACHABLE)
            case _Said():
                return unavailable(Reason.BROKEN)
            case TooLarge():
                return unavailable(Reason.TOO_LARGE)
            case _:
                return unavailable(Reason.MALFORMED)


class _Refused(Exception):
    """A status that is no answer."""

    def __init__(self, answered: Answered, body: bytes) -> None:
        super().__init__()
        self.answered = answered
        try:
            told = json.loads(body)["error"]
            self.message, self.param = str(told.get("message")), told.get("param")
        except (ValueError, KeyError, TypeError, AttributeError):
            self.message, self.param = body.decode("utf-8", "replace"), None


class _Said(Exception):
    """The stream itself tells that the endpoint failed."""


def _part(event: Any) -> Part:
    """What one event tells. Raises some error of Python for one of another kind."""
    if event.get("error"):
        raise _Said
    usage = event.get("usage")
    counted = Usage(usage["prompt_tokens"], usage["completion_tokens"]) if usage else None
    if not event["choices"]:
        return Part(usage=counted)
    choice = event["choices"][0]
    delta = choice.get("delta") or {}
    text = delta.get("content") or ""
    if not isinstance(text, str):
        raise TypeError("text is no text")
    return Part(
        text=text,
        finish=choice.get("finish_reason"),
        model=str(event.get("model") or "") if choice.get("finish_reason") else "",
        called=bool(delta.get("tool_calls")),
        usage=counted,
    )
