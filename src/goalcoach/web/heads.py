"""What comes in before there is a request: it ends, in bytes and in seconds. Knows no route.

uvicorn bounds neither: one line that never ends took the whole server's time, and all memory there was.
"""

from __future__ import annotations

import asyncio
from typing import Final, cast

from uvicorn.protocols.http.httptools_impl import HttpToolsProtocol, RequestResponseCycle

from goalcoach.web.edge import ALWAYS, PRIVATE
from goalcoach.web.errors import of_status

LARGEST_HEAD: Final = 64 * 1024
"""Bytes of an address with its headers, or of what stands behind a body; what comes at once may be read."""
HEAD_SECONDS: Final = 30.0
"""Seconds in which a head that was begun is there, a connection's first one, and a body's unread rest."""


class Heads(HttpToolsProtocol):
    """One connection, as uvicorn has it, that waits for no head without an end."""

    _loose = 0
    """Bytes since the last head, piece of a body or request was there."""
    _late: asyncio.TimerHandle | None = None

    _rest: asyncio.TimerHandle | None = None
    """Runs while a body goes on that was answered already."""

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        """Somebody connects, and is to say something."""
        super().connection_made(cast(asyncio.Transport, transport))
        self._watch()

    def connection_lost(self, exc: Exception | None) -> None:
        """They are gone."""
        self._came()
        self._end_rest()
        super().connection_lost(exc)

    def data_received(self, data: bytes) -> None:
        """Read on, unless too much came of which nothing is whole."""
        self._loose += len(data)
        super().data_received(data)
        if not self._loose or self.transport.is_closing():
            return
        if self._loose > LARGEST_HEAD:
            self._refuse(431)
        elif self._late is None:
            self._watch()

    def on_message_begin(self) -> None:
        """A head begins, perhaps behind another request's end."""
        self._loose += 1
        super().on_message_begin()

    def on_headers_complete(self) -> None:
        """The head is there."""
        self._came()
        super().on_headers_complete()

    def on_body(self, body: bytes) -> None:
        """A piece of the body is there: how many may come is the edge's to say."""
        self._came()
        super().on_body(body)

    def on_message_complete(self) -> None:
        """The request is there."""
        self._came()
        self._end_rest()
        super().on_message_complete()

    def on_response_complete(self) -> None:
        """It was answered, perhaps before it was whole: what is left of it may come, but not for ever."""
        super().on_response_complete()
        if self.cycle.more_body and self._rest is None:
            self._rest = self.loop.call_later(HEAD_SECONDS, self.transport.close)

    def send_400_response(self, msg: str) -> None:
        """What is no HTTP gets an answer like all others."""
        self._refuse(400, "What was sent is no request of HTTP.")

    def _came(self) -> None:
        self._loose = 0
        if self._late is not None:
            self._late.cancel()
            self._late = None

    def _end_rest(self) -> None:
        if self._rest is not None:
            self._rest.cancel()
            self._rest = None

    def _watch(self) -> None:
        self._late = self.loop.call_later(HEAD_SECONDS, self.transport.close)

    def _refuse(self, status: int, detail: str = "") -> None:
        cycle = cast(RequestResponseCycle | None, self.cycle)
        # Behind half an answer nothing can be said, nor in place of one to a request that was whole.
        if cycle is None or cycle.response_complete or (cycle.more_body and not cycle.response_started):
            self.transport.write(_whole(status, detail))
        self.transport.close()


def _whole(status: int, detail: str) -> bytes:
    """An answer as it goes over the wire, the last one of its connection."""
    problem = of_status(status, {"Connection": "close"}, detail=detail)
    answer = problem.answer()
    headers = (*answer.raw_headers, *ALWAYS, PRIVATE)
    lines = (f"HTTP/1.1 {status} {problem.title}".encode(), *(b": ".join(pair) for pair in headers), b"", b"")
    return b"\r\n".join(lines) + bytes(answer.body)
