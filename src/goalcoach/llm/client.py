"""The HTTP client that reaches one host and nothing else, and what a refusal of that host means."""

from __future__ import annotations

import asyncio
import ssl
import time
from collections.abc import AsyncIterator
from email.utils import parsedate_to_datetime
from functools import cache

import httpx2

from goalcoach.domain.errors import Unavailable
from goalcoach.llm.reason import Reason, unavailable

BYTES = 4_000_000
"""Of a response, at most: a stream wraps each token in some two hundred."""
CONNECT_SECONDS = 5.0
TURN = 0.002
"""Seconds of reading in one go before others have their turn."""
_KEPT = frozenset({"host", "accept", "content-type", "content-length", "connection", "authorization"})
"""Headers that leave: the others tell of this machine, or are set by its environment."""
_STATUS = {401: Reason.REFUSED_KEY, 403: Reason.REFUSED_KEY, 408: Reason.BUSY, 429: Reason.BUSY}


class TooLarge(Exception):
    """More came than anybody asked for."""


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


@cache
def trusted() -> ssl.SSLContext:
    """Whom this machine trusts. Read once: it takes longer than many an answer."""
    return ssl.create_default_context()


def refusal(response: httpx2.Response) -> Unavailable:
    """Why an endpoint did not do what it was asked for, by its status."""
    status = response.status_code
    if status in _STATUS:
        return unavailable(_STATUS[status], retry_after=_retry_after(response))
    if 300 <= status < 400:
        return unavailable(Reason.REDIRECTED)
    if status < 500:
        return unavailable(Reason.REJECTED)
    return unavailable(Reason.BROKEN, retry_after=_retry_after(response))


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


def _retry_after(response: httpx2.Response) -> float | None:
    """Seconds the endpoint asks to wait; None when it says nothing that can be read."""
    said = response.headers.get("retry-after", "")
    try:
        seconds = float(said)
    except ValueError:
        try:
            seconds = parsedate_to_datetime(said).timestamp() - time.time()
        except (ValueError, OverflowError):
            return None
    return max(0.0, seconds) if seconds < float("inf") else None


def _origin(url: httpx2.URL) -> tuple[str, str, int | None]:
    """Where it leads to, however it is written: the client writes hosts small, and leaves usual ports out."""
    return url.scheme, url.host, url.port
