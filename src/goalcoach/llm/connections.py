"""Connections to one host, kept for the next request: HTTP/1.1 by h11 over streams of asyncio.

It knows one address and no other: there is nothing in it that could follow a redirect, ask a proxy, or read
the environment. The client of client.py takes a millisecond and more on top for each call.
"""

from __future__ import annotations

import asyncio
import time
from collections.abc import AsyncGenerator, AsyncIterator, Mapping
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass
from urllib.parse import urlsplit

import h11

from goalcoach.llm.wire import BYTES, CONNECT_SECONDS, TURN, TooLarge, trusted

_AT_A_TIME = 65_536


class Lost(Exception):
    """There is no connection, or it broke."""


@dataclass(frozen=True, slots=True)
class Answered:
    """A response whose body is still to come."""

    status: int
    headers: Mapping[str, str]
    body: AsyncGenerator[bytes, None]


class Connections:
    """Connections to the host of one address, at most so many. Close them at the end, in their loop."""

    def __init__(self, url: str, connections: int, headers: Mapping[str, str]) -> None:
        """`headers` go with every request."""
        told = urlsplit(url)
        self._ssl = trusted() if told.scheme == "https" else None
        self._host = told.hostname or ""
        self._port = told.port or (443 if self._ssl else 80)
        self._headers = {"host": told.netloc.rpartition("@")[2], **headers}
        self._path = told.path.rstrip("/")
        self._free = asyncio.Semaphore(connections)
        self._idle: list[_Connection] = []

    async def close(self) -> None:
        """Close all that wait for another request."""
        for each in self._idle:
            each.cut()
        self._idle.clear()

    @asynccontextmanager
    async def post(self, path: str, body: bytes) -> AsyncIterator[Answered]:
        """The response to this. Raises Lost, TooLarge, and ValueError for one that is packed."""
        async with self._free:
            found = await self._one()
            try:
                yield await found.asked(self._path + path, self._headers, body)
                if found.whole():
                    self._idle.append(found)
                    return
            except OSError as error:
                raise Lost from error
            finally:
                if found not in self._idle:
                    found.cut()

    async def _one(self) -> _Connection:
        while self._idle:
            if (found := self._idle.pop()).alive():
                return found
            found.cut()
        try:
            async with asyncio.timeout(CONNECT_SECONDS):
                return _Connection(*await asyncio.open_connection(self._host, self._port, ssl=self._ssl))
        except OSError as error:  # a time that is over as well
            raise Lost from error


class _Connection:
    def __init__(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self._reader, self._writer = reader, writer
        self._http = h11.Connection(h11.CLIENT)

    def alive(self) -> bool:
        """Whether the other side still listens, as far as is known."""
        return not self._reader.at_eof() and not self._writer.is_closing()

    def cut(self) -> None:
        """End it at once."""
        self._writer.transport.abort()

    def whole(self) -> bool:
        """Whether all of the response was read, and another request may follow."""
        try:
            self._http.start_next_cycle()
        except h11.LocalProtocolError:
            return False
        return True

    async def asked(self, path: str, headers: Mapping[str, str], body: bytes) -> Answered:
        told = [*headers.items(), ("content-length", str(len(body)))]
        events = (h11.Request(method="POST", target=path, headers=told), h11.Data(body), h11.EndOfMessage())
        self._writer.write(b"".join(self._http.send(each) or b"" for each in events))
        await self._writer.drain()
        response = await self._event()
        while isinstance(response, h11.InformationalResponse):
            response = await self._event()
        if not isinstance(response, h11.Response):
            raise Lost
        said = {name.decode("latin-1"): value.decode("latin-1") for name, value in response.headers}
        if "content-encoding" in said:
            raise ValueError("asked for as it is, and came packed")
        return Answered(response.status_code, said, self._body())

    async def _body(self) -> AsyncGenerator[bytes, None]:
        """What came, as much at a time as is there."""
        size, turned = 0, time.monotonic()
        event = await self._event()
        while isinstance(event, h11.Data):
            came, following = [event.data], self._there()
            while isinstance(following, h11.Data):
                came.append(following.data)
                following = self._there()
            size += sum(map(len, came))
            if size > BYTES:
                raise TooLarge
            yield b"".join(came)
            if time.monotonic() - turned > TURN:
                # A flood never waits: here it can be ended, and others have their turn.
                await asyncio.sleep(0)
                turned = time.monotonic()
            event = following or await self._event()

    def _there(self) -> h11.Event | None:
        """The next event if all of it came. What is no HTTP is told by `_event`, after what came before."""
        with suppress(h11.RemoteProtocolError):
            event = self._http.next_event()
            if isinstance(event, h11.Event):
                return event
        return None

    async def _event(self) -> h11.Event:
        try:
            while (event := self._http.next_event()) is h11.NEED_DATA:
                self._http.receive_data(await self._reader.read(_AT_A_TIME))
        except h11.RemoteProtocolError as error:
            raise Lost from error
        if isinstance(event, type):  # paused, or closed
            raise Lost
        return event
