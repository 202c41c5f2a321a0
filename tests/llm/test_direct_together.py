"""What comes together is read together, and told as if it had come one after the other."""

from __future__ import annotations

import asyncio
import json
import time

import pytest

from goalcoach.domain.errors import Unavailable
from goalcoach.llm.direct import DirectModel
from goalcoach.llm.model import Ask, Message, Piece, Reply, Usage
from goalcoach.llm.reason import Reason, reason_of

ASK = Ask(messages=(Message("user", "b"),), schema=None, schema_name="said", max_tokens=20, temperature=0.1)
HEAD = b"HTTP/1.1 200 OK\r\ncontent-type: text/event-stream\r\ntransfer-encoding: chunked\r\n\r\n"


def event(text: str, finish: str | None = None) -> bytes:
    told = {"model": "m", "choices": [{"delta": {"content": text}, "finish_reason": finish}]}
    return chunk(json.dumps(told))


def chunk(data: str) -> bytes:
    raw = f"data: {data}\n\n".encode()
    return b"%x\r\n%s\r\n" % (len(raw), raw)


COUNTED = chunk('{"choices": [], "usage": {"prompt_tokens": 7, "completion_tokens": 3}}')
END = chunk("[DONE]") + b"0\r\n\r\n"


async def heard(*answers: bytes) -> tuple[list[str], Reply | None, Reason | None]:
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
    model = DirectModel(url=f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}/v1", name="m")
    pieces, reply, reason = list[str](), None, None
    for _ in answers:
        pieces, reply, reason = [], None, None
        try:
            async for part in model.ask(ASK, deadline=time.monotonic() + 20):
                if isinstance(part, Piece):
                    pieces.append(part.text)
                else:
                    reply = part
        except Unavailable as error:
            reason = reason_of(error)
    await model.close()
    server.close()
    return pieces, reply, reason


async def test_a_whole_answer_that_comes_at_once_is_one_piece_and_its_connection_is_used_again() -> None:
    whole = event("It ") + event("is ") + event("so.", "stop") + COUNTED + END
    pieces, reply, reason = await heard(whole, whole)
    assert (pieces, reason) == (["It is so."], None)
    assert reply is not None
    assert (reply.text, reply.usage) == ("It is so.", Usage(7, 3))


@pytest.mark.parametrize(
    ("wrong", "reason"),
    [
        pytest.param(chunk("{"), Reason.MALFORMED, id="no JSON"),
        pytest.param(chunk('{"error": {"message": "over"}}'), Reason.BROKEN, id="an error"),
        pytest.param(b"zz\r\nno chunk\r\n", Reason.BROKEN, id="no HTTP"),
        pytest.param(event("!", "length") + END, Reason.LENGTH, id="cut off"),
    ],
)
async def test_what_came_before_something_wrong_is_told_first(wrong: bytes, reason: Reason) -> None:
    pieces, reply, found = await heard(event("It ") + event("is") + wrong)
    assert "".join(pieces).startswith("It is")
    assert (reply, found) == (None, reason)
