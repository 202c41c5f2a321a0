"""The HTTP client of LangChain, which reaches one host and nothing else."""

from __future__ import annotations

import asyncio
import time
from collections.abc import AsyncIterator

import httpx2

from goalcoach.llm.wire import BYTES, CONNECT_SECONDS, TURN, TooLarge, trusted

_KEPT = frozenset({"host", "accept", "content-type", "content-length", "connection", "authorization"})
"""Headers that leave: the others tell of this machine, or are set by its environment."""


def one_host(url: str, connections: int) -> httpx2.AsyncClient:
    """A client that reaches one host and nothing else, whatever the environment says of proxies."""
    origin = _origin(httpx2.URL(url))

    async def leaving(request: httpx2.Request) -> None:
        if _origin(request.url) != origin:
            raise httpx2.ConnectError("nothing goes to another host", request=request)
        for name in set(request.headers) - _KEPT:
            del request.headers[name]

    async def arrived(response: httpx2.Response) -> None:
        if "content-encoding" in response.headers:
            raise ValueError("asked for as it is, and came packed")
        if isinstance(response.stream, httpx2.AsyncByteStream):
            response.stream = _Bounded(response.stream)

    return httpx2.AsyncClient(
        verify=trusted(),
        trust_env=False,
        follow_redirects=False,
        timeout=httpx2.Timeout(None, connect=CONNECT_SECONDS),
        limits=httpx2.Limits(max_connections=connections, max_keepalive_connections=connections),
        event_hooks={"request": [leaving], "response": [arrived]},
    )


class _Bounded(httpx2.AsyncByteStream):
    """A response that ends with an error when it becomes too large."""

    def __init__(self, stream: httpx2.AsyncByteStream) -> None:
        self._stream = stream

    async def __aiter__(self) -> AsyncIterator[bytes]:
        size, turned = 0, time.monotonic()
        async for part in self._stream:
            if time.monotonic() - turned > TURN:
                # A flood never waits: here it can be ended, and others have their turn.
                await asyncio.sleep(0)
                turned = time.monotonic()
            size += len(part)
            if size > BYTES:
                raise TooLarge
            yield part

    async def aclose(self) -> None:
        await self._stream.aclose()


def _origin(url: httpx2.URL) -> tuple[str, str, int | None]:
    """Where it leads to, however it is written: the client writes hosts small, and leaves usual ports out."""
    return url.scheme, url.host, url.port
