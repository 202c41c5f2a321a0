"""A small endpoint that speaks as OpenAI's does, answers as its scripts say, and keeps what it was sent."""

from __future__ import annotations

import asyncio
import contextlib
import itertools
import json
import threading
import time
import zlib
from collections.abc import AsyncIterator, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from tests.endpoint.obedience import demanded, filled, newest, spoken
from tests.endpoint.script import End, Script, Step, script_of

FITS = 110
"""Characters of what is obeyed in a form: it must fit into each of its places."""
KNOWN = frozenset(
    "model messages stream stream_options max_tokens max_completion_tokens temperature seed response_format "
    "tools tool_choice".split()
)
"""What a request may hold; anything else is an unknown request."""
ASKED = {"chat/completions": KNOWN, "embeddings": frozenset("model input encoding_format".split())}


@dataclass(slots=True, kw_only=True)
class Sent:
    """One request, as it came."""

    path: str
    headers: Mapping[str, str]
    body: dict[str, Any]
    at: float
    finished: bool = False
    """All that the script says was sent."""
    left: threading.Event = field(default_factory=threading.Event)
    """The client went away before that."""

    @property
    def form(self) -> str:
        """The kind of response_format; "text" when none was sent."""
        return str((self.body.get("response_format") or {}).get("type", "text"))


@dataclass(slots=True, kw_only=True)
class Room:
    """An address of its own with what was sent to it."""

    url: str
    script: Script | None
    """None: the model's name says which."""
    sent: list[Sent] = field(default_factory=list)
    unknown: list[str] = field(default_factory=list)
    """Requests that nobody expects, and why."""

    def step(self, sent: Sent) -> Step | None:
        """What this request gets; None when there is no such script."""
        script = self.script or script_of(sent.body["model"])
        before = sum(each.body["model"] == sent.body["model"] for each in self.sent)
        return script[min(before, len(script) - 1)] if script else None


class Endpoint:
    """The server, in a thread of its own."""

    def __init__(self, port: int = 0) -> None:
        self._loop = asyncio.new_event_loop()
        self._thread = threading.Thread(target=self._loop.run_forever, name="endpoint", daemon=True)
        self._numbers = itertools.count(1)
        self._rooms: dict[str, Room] = {}
        self._thread.start()
        started = asyncio.start_server(self._serve, "127.0.0.1", port)
        self._server = asyncio.run_coroutine_threadsafe(started, self._loop).result()
        self.port = int(self._server.sockets[0].getsockname()[1])
        self._rooms["v1"] = Room(url=f"http://127.0.0.1:{self.port}/v1", script=None)

    def room(self, *steps: Step) -> Room:
        """A new address; with steps, they are its script whatever model is asked for."""
        name = f"r{next(self._numbers)}"
        self._rooms[name] = Room(url=f"http://127.0.0.1:{self.port}/{name}/v1", script=steps or None)
        return self._rooms[name]

    def stop(self) -> None:
        """End the server and everything it still sends."""
        asyncio.run_coroutine_threadsafe(self._stop(), self._loop).result(5)
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join(5)
        self._loop.close()

    async def _stop(self) -> None:
        self._server.close()
        others = asyncio.all_tasks() - {asyncio.current_task()}
        for each in others:
            each.cancel()
        await asyncio.gather(*others, return_exceptions=True)

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        with contextlib.suppress(ConnectionError, asyncio.IncompleteReadError, asyncio.CancelledError):
            while await self._request(reader, writer):
                pass
        with contextlib.suppress(ConnectionError, asyncio.CancelledError):
            writer.close()
            await writer.wait_closed()

    async def _request(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> bool:
        """Answer one request; whether the connection may be used again."""
        head = (await reader.readuntil(b"\r\n\r\n")).decode("latin-1").split("\r\n")
        method, path, _ = head[0].split(" ", 2)
        headers = {
            name.lower(): value.strip() for name, _, value in (line.partition(":") for line in head[1:-2])
        }
        raw = await reader.readexactly(int(headers.get("content-length", 0)))
        room = self._rooms.get(path.split("/")[1]) or self._rooms["v1"]
        fault = _fault(method, path, raw)
        if fault:
            room.unknown.append(f"{method} {path}: {fault}")
            return await _whole(writer, Step(status=404, body=json.dumps({"error": {"message": fault}})))
        sent = Sent(path=path, headers=headers, body=json.loads(raw), at=time.monotonic())
        step = room.step(sent)
        room.sent.append(sent)
        if step is None:
            room.unknown.append(f"no script is called {sent.body['model']!r}")
            return await _whole(writer, Step(status=404, body='{"error": {"message": "no such model"}}'))
        return await _watched(reader, writer, sent, step)


def _fault(method: str, path: str, raw: bytes) -> str:
    asked = next((each for each in ASKED if path.endswith(f"/v1/{each}")), "")
    if method != "POST" or not asked:
        return "nothing is there"
    try:
        body = json.loads(raw)
    except ValueError:
        return "the body is not JSON"
    unknown = set(body) - ASKED[asked]
    if unknown:
        return f"nobody knows {', '.join(sorted(unknown))}"
    if not isinstance(body.get("model"), str) or not body.get("messages", body.get("input")):
        return "model, messages or input are missing"
    return ""


async def _watched(
    reader: asyncio.StreamReader, writer: asyncio.StreamWriter, sent: Sent, step: Step
) -> bool:
    """Answer, and stop as soon as the client is gone."""
    answering = asyncio.ensure_future(_answer(writer, sent, step))
    leaving = asyncio.ensure_future(reader.read(1))
    try:
        await asyncio.wait({answering, leaving}, return_when=asyncio.FIRST_COMPLETED)
        if answering.done():
            sent.finished = not answering.cancelled() and answering.exception() is None
            return sent.finished and answering.result()
        sent.left.set()
        return False
    finally:
        for each in (answering, leaving):
            each.cancel()
        await asyncio.gather(answering, leaving, return_exceptions=True)


async def _answer(writer: asyncio.StreamWriter, sent: Sent, step: Step) -> bool:
    await asyncio.sleep(step.wait_ms / 1000)
    while step.until is not None and not step.until.is_set():  # noqa: ASYNC110 - it is set in another thread
        await asyncio.sleep(0.01)
    if step.status == 0:
        return False
    if sent.form in step.rejects:
        about = "something" if step.mute else f"response_format {sent.form}"
        said = json.dumps({"error": {"message": f"{about} is not known", "type": "invalid"}})
        return await _whole(writer, Step(status=step.rejected, body=said))
    if step.body is not None:
        return await _whole(writer, step)
    if "input" in sent.body:
        return await _whole(writer, Step(body=json.dumps(_vectors(sent.body))))
    if step.longest and len(spoken(sent.body["messages"])) > step.longest:
        return await _whole(writer, Step(content_type="text/event-stream"))
    text = _text(sent, step)
    if not sent.body.get("stream"):
        return await _whole(writer, Step(body=json.dumps(_completion(sent, step, text))))
    return await _stream(writer, sent, step, text)


def _vectors(body: Mapping[str, Any]) -> dict[str, Any]:
    """One vector a text: how often some runs of three letters stand in it. Alike texts are near, no more."""
    return {
        "object": "list",
        "model": body["model"],
        "data": [
            {"object": "embedding", "index": index, "embedding": _vector(text.lower())}
            for index, text in enumerate(body["input"])
        ],
        "usage": {"prompt_tokens": 1, "total_tokens": 1},
    }


def _vector(text: str) -> list[float]:
    counted = [1.0] + [0.0] * 63
    for at in range(len(text) - 2):
        counted[1 + zlib.crc32(text[at : at + 3].encode()) % 63] += 1.0
    return counted


def _text(sent: Sent, step: Step) -> str:
    if step.json is not None:
        return json.dumps(step.json)
    if not step.fill and not step.obey:
        return "".join(step.chunks) or step.text
    said = step.fill
    if step.obey:
        prompt = spoken(sent.body["messages"])
        said = demanded(newest(prompt, step.fence))[:FITS] if step.form else demanded(prompt)
    form = sent.body.get("response_format") or {}
    schema = (form.get("json_schema") or {}).get("schema")
    if schema:
        return json.dumps(filled(schema, said))
    return step.form.replace("%", json.dumps(said)[1:-1]) if step.form else said


async def _whole(writer: asyncio.StreamWriter, step: Step) -> bool:
    body = (step.body or "").encode()
    kind = step.content_type or "application/json"
    _head(writer, step, {"content-type": kind, "content-length": str(len(body))})
    writer.write(body)
    await writer.drain()
    return True


def _head(writer: asyncio.StreamWriter, step: Step, headers: Mapping[str, str]) -> None:
    lines = [
        f"HTTP/1.1 {step.status} Said",
        *(f"{name}: {value}" for name, value in {**headers, **step.headers}.items()),
    ]
    writer.write("\r\n".join([*lines, "", ""]).encode("latin-1"))


async def _stream(writer: asyncio.StreamWriter, sent: Sent, step: Step, text: str) -> bool:
    kind = step.content_type or "text/event-stream"
    _head(writer, step, {"content-type": kind, "transfer-encoding": "chunked"})
    async for event in _events(sent, step, text):
        data = f"data: {event}\n\n".encode()
        writer.write(b"%x\r\n%s\r\n" % (len(data), data))
        await writer.drain()
    if step.end is End.DROP:
        return False
    writer.write(b"0\r\n\r\n")
    await writer.drain()
    return True


async def _events(sent: Sent, step: Step, text: str) -> AsyncIterator[str]:
    if step.events:
        for each in step.events:
            yield each
        yield "[DONE]"
        return
    pieces = step.chunks or [text[at : at + step.size] for at in range(0, len(text), step.size)]
    for piece in itertools.cycle(pieces) if step.end is End.NEVER else pieces:
        await asyncio.sleep(step.delay_ms / 1000)
        yield json.dumps(_chunk(sent, {"role": "assistant", "content": piece}))
    if step.end is End.HANG:
        await asyncio.Event().wait()
    if step.end is End.DROP:
        return
    for chunk in _closing(sent, step):
        yield json.dumps(chunk)
    yield "[DONE]"


def _closing(sent: Sent, step: Step) -> Iterator[dict[str, Any]]:
    if step.declines:
        yield _chunk(sent, {"refusal": step.declines})
    if step.tool is not None:
        yield _chunk(sent, {"tool_calls": [{"index": 0, **_called(step.tool)}]})
    if step.finish is not None:
        yield _chunk(sent, {}, step.finish)
    if step.usage and (sent.body.get("stream_options") or {}).get("include_usage"):
        yield {**_chunk(sent, {}), "choices": [], "usage": _usage()}


def _called(tool: Mapping[str, object]) -> dict[str, object]:
    given = tool["arguments"]
    arguments = given if isinstance(given, str) else json.dumps(given)
    return {"id": "t", "type": "function", "function": {"name": tool["name"], "arguments": arguments}}


def _chunk(sent: Sent, delta: Mapping[str, object], finish: str | None = None) -> dict[str, Any]:
    choice = {"index": 0, "delta": delta, "finish_reason": finish}
    made: dict[str, Any] = {"id": "c", "object": "chat.completion.chunk", "created": 0}
    return made | {"model": sent.body["model"], "choices": [choice]}


def _completion(sent: Sent, step: Step, text: str) -> dict[str, Any]:
    message: dict[str, object] = {"role": "assistant", "content": text}
    if step.tool is not None:
        message["tool_calls"] = [_called(step.tool)]
    if step.declines:
        message["refusal"] = step.declines
    choice = {"index": 0, "message": message, "finish_reason": step.finish}
    made: dict[str, Any] = {"id": "c", "object": "chat.completion", "created": 0}
    made |= {"model": sent.body["model"], "choices": [choice]}
    return made | ({"usage": _usage()} if step.usage else {})


def _usage() -> dict[str, int]:
    return {"prompt_tokens": 100, "completion_tokens": 20, "total_tokens": 120}
