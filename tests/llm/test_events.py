"""What comes together is read together, and told as if it had come one after the other."""

from __future__ import annotations

import asyncio
import json
import time
from collections.abc import AsyncIterator
from datetime import date

import pytest

from goalcoach.domain.errors import Unavailable
from goalcoach.llm.endpoint import Configured, open_endpoint
from goalcoach.llm.events import told_together
from goalcoach.llm.model import Ask, Message, Piece, Reply, Usage
from goalcoach.llm.reason import Reason, reason_of
from tests.stopwatch import Stopwatch

ASK = Ask(messages=(Message("user", "b"),), schema=None, schema_name="said", max_tokens=20, temperature=0.1)
BOTH = pytest.mark.parametrize(
    "direct",
    [pytest.param(True, id="direct"), pytest.param(False, id="LangChain", marks=pytest.mark.slow)],
)
"""LangChain takes seconds to import."""
HEAD = b"HTTP/1.1 200 OK\r\ncontent-type: text/event-stream\r\ntransfer-encoding: chunked\r\n\r\n"


def event(text: str, finish: str | None = None) -> str:
    return json.dumps({"model": "m", "choices": [{"delta": {"content": text}, "finish_reason": finish}]})


def together(*events: str) -> bytes:
    """Events in one chunk."""
    raw = "".join(f"data: {each}\n\n" for each in events).encode()
    return b"%x\r\n%s\r\n" % (len(raw), raw)


COUNTED = '{"choices": [], "usage": {"prompt_tokens": 7, "completion_tokens": 3}}'
END = b"0\r\n\r\n"


async def heard(*answers: bytes, direct: bool) -> tuple[list[str], Reply | None, Reason | None]:
    """Pieces, reply and reason of the last call to an endpoint whose every answer comes in one go."""
    left = iter(answers)

    async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        for answer in left:
            head = await reader.readuntil(b"\r\n\r\n")
            await reader.readexactly(int(head.lower().split(b"content-length: ")[1].split(b"\r\n")[0]))
            writer.write(HEAD + answer)
        await reader.read()
        writer.close()

    server = await asyncio.start_server(serve, "127.0.0.1", 0)
    url = f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}/v1"
    endpoint = open_endpoint(Configured(url=url, name="m", direct=direct), lambda: date(2026, 11, 30))
    pieces, reply, reason = list[str](), None, None
    for _ in answers:
        pieces, reply, reason = [], None, None
        try:
            async for part in endpoint.model.ask(ASK, deadline=time.monotonic() + 20):
                if isinstance(part, Piece):
                    pieces.append(part.text)
                else:
                    reply = part
        except Unavailable as error:
            reason = reason_of(error)
    await endpoint.close()
    server.close()
    return pieces, reply, reason


@BOTH
async def test_a_whole_answer_that_comes_at_once_is_one_piece_and_its_connection_is_used_again(
    direct: bool,
) -> None:
    whole = together(event("It "), event("is "), event("so.", "stop"), COUNTED, "[DONE]") + END
    pieces, reply, reason = await heard(whole, whole, direct=direct)
    assert (pieces, reason) == (["It is so."], None)
    assert reply is not None
    assert (reply.text, reply.usage) == ("It is so.", Usage(7, 3))


@BOTH
@pytest.mark.parametrize(
    ("wrong", "reason"),
    [
        pytest.param(together("{"), Reason.MALFORMED, id="no JSON"),
        pytest.param(together('{"error": {"message": "over"}}'), Reason.BROKEN, id="an error"),
        pytest.param(b"zz\r\nno chunk\r\n", Reason.BROKEN, id="no HTTP"),
        pytest.param(together(event("!", "length"), "[DONE]") + END, Reason.LENGTH, id="cut off"),
        pytest.param(together(event("!"), "{"), Reason.MALFORMED, id="no JSON beside some"),
        pytest.param(together(event("!"), '{"choices": 5}'), Reason.MALFORMED, id="no answer beside some"),
    ],
)
async def test_what_came_before_something_wrong_is_told_first(
    wrong: bytes, reason: Reason, direct: bool
) -> None:
    pieces, reply, found = await heard(together(event("It "), event("is")) + wrong, direct=direct)
    assert "".join(pieces).startswith("It is")
    assert (reply, found) == (None, reason)


@BOTH
@pytest.mark.parametrize(
    "told",
    [
        '{"prompt_tokens": 1000000000000000000000000000000, "completion_tokens": 3}',
        '{"prompt_tokens": 7, "completion_tokens": 5000000000000000000}',
        '{"prompt_tokens": 0, "completion_tokens": 0}',
        '{"prompt_tokens": 7.5, "completion_tokens": 3}',
        '{"prompt_tokens": NaN, "completion_tokens": 3}',
        '{"prompt_tokens": "7", "completion_tokens": "many"}',
        '{"prompt_tokens": null, "completion_tokens": null}',
        '{"prompt_tokens": true, "completion_tokens": true}',
        "[7, 3]",
    ],
)
async def test_a_cost_that_cannot_be_true_is_estimated_and_spoils_no_answer(told: str, direct: bool) -> None:
    whole = together(event("It is so.", "stop"), f'{{"choices": [], "usage": {told}}}', "[DONE]") + END
    pieces, reply, reason = await heard(whole, direct=direct)
    assert (pieces, reason) == (["It is so."], None)
    assert reply is not None
    assert reply.usage == Usage(len("b") // 4, len("It is so.") // 4)


@BOTH
async def test_what_stands_beside_the_cost_spoils_no_answer(direct: bool) -> None:
    cost = '{"prompt_tokens": 7, "completion_tokens": 3, "total_tokens": "x", "prompt_tokens_details": 5}'
    whole = together(event("It is so.", "stop"), f'{{"choices": [], "usage": {cost}}}', "[DONE]") + END
    _, reply, reason = await heard(whole, direct=direct)
    assert reason is None
    assert reply is not None
    assert reply.usage == Usage(7, 3)


async def test_a_line_without_an_end_is_read_in_time_that_grows_with_it() -> None:
    async def took(pieces: int) -> float:
        async def coming() -> AsyncIterator[bytes]:
            for _ in range(pieces):
                yield b"x" * 16

        watch = Stopwatch()
        assert [each async for each in told_together(coming())] == []
        return watch.seconds

    few = min([await took(5_000) for _ in range(3)])
    many = min([await took(40_000) for _ in range(3)])
    assert many < 32 * max(few, 0.001), f"eight times as much took {many:.3f} s in place of {few:.3f} s"
