"""What comes in before there is a request, on real sockets: it ends, and what is whole is answered."""

from __future__ import annotations

import asyncio
import socket
from collections.abc import AsyncIterator
from typing import Any

import pytest
import uvicorn

from goalcoach.web import heads
from goalcoach.web.heads import LARGEST_HEAD, Heads

LINE = b"GET / HTTP/1.1\r\nhost: here\r\n"
LOAD = b"a" * 1_000_000


async def echo(scope: Any, receive: Any, send: Any) -> None:
    """Answers how many headers there were, and how many bytes of a body, unless nobody is to read it."""
    count, more = 0, scope["path"] != "/unread"
    while more:
        message = await receive()
        count, more = count + len(message["body"]), message["more_body"]
    said = f"{len(scope['headers'])} headers, {count} bytes".encode()
    await send(
        {"type": "http.response.start", "status": 200, "headers": [(b"content-length", b"%d" % len(said))]}
    )
    await send({"type": "http.response.body", "body": said})


@pytest.fixture
async def port() -> AsyncIterator[int]:
    listening = socket.create_server(("127.0.0.1", 0))
    server = uvicorn.Server(uvicorn.Config(echo, http=Heads, lifespan="off", log_config=None))
    running = asyncio.create_task(server.serve(sockets=[listening]))
    yield listening.getsockname()[1]
    server.should_exit = True
    await running


async def said_to(port: int, *parts: bytes) -> tuple[bytes, int]:
    """What came back until the connection was closed, and how many of the parts could be sent."""
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    sent = 0
    try:
        for part in parts:
            writer.write(part)
            await writer.drain()
            sent += 1
        answer = await asyncio.wait_for(reader.read(), 20)
    except ConnectionError:
        answer = b""
    writer.close()
    return answer, sent


@pytest.mark.parametrize(
    "begun",
    [
        pytest.param(LINE + b"x: ", id="a header"),
        pytest.param(b"GET /", id="an address"),
        pytest.param(b"", id="a method"),
        pytest.param(
            b"POST / HTTP/1.1\r\nhost: here\r\ntransfer-encoding: chunked\r\n\r\n0\r\nx: ", id="behind a body"
        ),
    ],
)
async def test_what_never_ends_is_not_waited_for(port: int, begun: bytes) -> None:
    _, sent = await said_to(port, begun, *[LOAD] * 40)

    assert sent < 41


async def test_headers_without_number_are_refused_with_a_word(port: int) -> None:
    answer, _ = await said_to(port, LINE + b"x: y\r\n" * (LARGEST_HEAD // 6 + 1))

    head, _, body = answer.partition(b"\r\n\r\n")
    assert head.startswith(b"HTTP/1.1 431 ")
    assert b"content-security-policy: default-src 'none'" in head
    assert b'"code": "head-too-large"' in body


async def test_what_is_no_request_is_refused_with_the_same_headers(port: int) -> None:
    answer, _ = await said_to(port, b"GET / HTTP/1.1\r\nno header\r\n\r\n")

    assert answer.startswith(b"HTTP/1.1 400 ")
    assert b"x-content-type-options: nosniff" in answer


@pytest.mark.parametrize("body", [b"x\r\n", b"5\r\nhello5\r\n"])
async def test_a_body_that_breaks_off_is_answered(port: int, body: bytes) -> None:
    head = b"POST / HTTP/1.1\r\nhost: here\r\ntransfer-encoding: chunked\r\n\r\n"

    answer, _ = await said_to(port, head + body)

    assert answer.startswith(b"HTTP/1.1 400 ")
    assert answer.count(b"HTTP/1.1 ") == 1


async def test_a_head_of_the_usual_size_and_a_long_body_pass(port: int) -> None:
    cookie = b"cookie: " + b"c" * 16_000 + b"\r\nconnection: close\r\n"
    body = b"".join(b"%x\r\n%b\r\n" % (len(LOAD), LOAD) for _ in range(3)) + b"0\r\n\r\n"
    post = b"POST / HTTP/1.1\r\nhost: here\r\ntransfer-encoding: chunked\r\n" + cookie

    assert (await said_to(port, LINE + cookie + b"\r\n"))[0].endswith(b"3 headers, 0 bytes")
    assert (await said_to(port, post + b"\r\n" + body))[0].endswith(b"4 headers, 3000000 bytes")


async def test_many_requests_on_one_connection_pass(port: int) -> None:
    one = LINE + b"x: " + b"y" * 4_000 + b"\r\n\r\n"
    last = LINE + b"connection: close\r\n\r\n"

    answer, _ = await said_to(port, *[one] * 40, last)

    assert answer.count(b"headers, 0 bytes") == 41


@pytest.mark.parametrize(
    "begun",
    [
        pytest.param(b"", id="nothing"),
        pytest.param(LINE, id="half a head"),
        pytest.param(LINE + b"\r\n" + LINE, id="half a second one"),
        pytest.param(LINE + b"\r\n\r\n", id="an empty line behind a request"),
    ],
)
async def test_who_says_nothing_more_is_let_go(
    port: int, begun: bytes, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(heads, "HEAD_SECONDS", 0.2)

    answer, _ = await said_to(port, begun)

    assert answer.count(b"headers, 0 bytes") == begun.count(b"\r\n\r\n")


async def trickle(writer: asyncio.StreamWriter) -> None:
    """Send a byte now and then. Raises ConnectionError once nobody takes them."""
    for _ in range(400):
        writer.write(b"x")
        await writer.drain()
        await asyncio.sleep(0.05)


async def test_a_body_that_was_answered_need_not_come_to_its_end(
    port: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(heads, "HEAD_SECONDS", 0.2)
    head = b"POST /unread HTTP/1.1\r\nhost: here\r\ncontent-length: 1000\r\n\r\n"
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    writer.write(head)

    assert (await reader.readuntil(b" bytes")).endswith(b"2 headers, 0 bytes")
    with pytest.raises(ConnectionError):
        await trickle(writer)


async def test_who_sends_the_rest_of_it_may_go_on(port: int, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(heads, "HEAD_SECONDS", 0.2)
    head = b"POST /unread HTTP/1.1\r\nhost: here\r\ncontent-length: 4\r\n\r\n"
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    for part in (head, b"rest"):
        writer.write(part)
        await asyncio.sleep(0.05)
    await asyncio.sleep(0.3)
    writer.write(LINE + b"\r\n")

    assert (await reader.readuntil(b"1 headers, 0 bytes")).count(b"HTTP/1.1 200") == 2
    writer.close()
