"""An eval run asks over TLS as well: an endpoint that the machine trusts, and no other."""

from __future__ import annotations

import asyncio
import ssl
import time
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from goalcoach.domain.errors import Unavailable
from goalcoach.llm import connections
from goalcoach.llm.direct import DirectModel
from goalcoach.llm.model import Ask, Message, Piece, Reply

KEPT = Path(__file__).parents[1] / "data" / "mail_server.pem"
ASK = Ask(
    messages=(Message("system", "a"), Message("user", "b")),
    schema=None,
    schema_name="said",
    max_tokens=20,
    temperature=0.1,
)
HEAD = b"HTTP/1.1 200 OK\r\ncontent-type: text/event-stream\r\ntransfer-encoding: chunked\r\n\r\n"
STREAM = (
    b'data: {"model":"m","choices":[{"delta":{"content":"hi"},"finish_reason":null}]}\n\n'
    b'data: {"model":"m","choices":[{"delta":{},"finish_reason":"stop"}]}\n\n'
    b"data: [DONE]\n\n"
)


@pytest.fixture
async def secure() -> AsyncIterator[tuple[str, list[int]]]:
    """The address of an endpoint behind TLS, and how many requests each connection brought."""
    served: list[int] = []

    async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        served.append(0)
        try:
            while head := await reader.readuntil(b"\r\n\r\n"):
                (length,) = (
                    int(each[15:]) for each in head.split(b"\r\n") if each.startswith(b"content-length:")
                )
                await reader.readexactly(length)
                served[-1] += 1
                writer.write(HEAD)
                for at in range(0, len(STREAM), 37):
                    part = STREAM[at : at + 37]
                    writer.write(b"%x\r\n%b\r\n" % (len(part), part))
                writer.write(b"0\r\n\r\n")
                await writer.drain()
        except (asyncio.IncompleteReadError, ConnectionError, ssl.SSLError):
            pass
        finally:
            writer.transport.abort()

    known = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    known.load_cert_chain(KEPT)
    server = await asyncio.start_server(serve, "127.0.0.1", 0, ssl=known)
    async with server:
        yield f"https://localhost:{server.sockets[0].getsockname()[1]}/v1", served


async def asked(url: str) -> list[Piece | Reply]:
    model = DirectModel(url=url, name="m", key="k")
    try:
        first, second = [
            [part async for part in model.ask(ASK, deadline=time.monotonic() + 20)] for _ in range(2)
        ]
        assert first[-1:] != []
        return second
    finally:
        await model.close()


async def test_an_endpoint_that_is_trusted_is_asked_on_one_connection(
    secure: tuple[str, list[int]], monkeypatch: pytest.MonkeyPatch
) -> None:
    url, served = secure
    monkeypatch.setattr(connections, "trusted", lambda: ssl.create_default_context(cafile=str(KEPT)))
    reply = (await asked(url))[-1]
    assert isinstance(reply, Reply)
    assert (reply.text, served) == ("hi", [2])


async def test_one_that_is_not_is_not_told_anything(secure: tuple[str, list[int]]) -> None:
    url, served = secure
    with pytest.raises(Unavailable, match="unreachable"):
        await asked(url)
    assert sum(served) == 0
