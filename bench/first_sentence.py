"""When the first sentence of an answer is there: on the event stream, beside the endpoint's own stream."""

from __future__ import annotations

import asyncio
import json
import statistics
import time
from collections.abc import Iterator
from urllib.parse import urlsplit

from bench.endpoint import scripted_endpoint
from bench.faults import SAID, served
from bench.person import Employee, employees
from bench.row import Row

MODEL = "in-no-hurry"
ROUNDS = 12
ENDS = "give up."
"""What the first sentence of its answer ends with."""


def run() -> Iterator[Row]:
    """Medians of both, the difference, and that in times of the sentence's own tokens."""
    with scripted_endpoint() as url, served(url, MODEL) as server:
        bare, ours = asyncio.run(_medians(url, server.port))
    yield Row(name="the tokens of the first sentence have come after", value=bare * 1000, unit="ms (median)")
    yield Row(name="the sentence is on the event stream after", value=ours * 1000, unit="ms (median)")
    yield Row(name="the difference", value=(ours - bare) * 1000, unit="ms", at_most=200)
    yield Row(name="the difference, in times of the tokens", value=(ours - bare) / bare, at_most=1.0)


async def _medians(url: str, port: int) -> tuple[float, float]:
    """Seconds from the question; both in turn."""
    person = (await employees(port, 1))[0]
    bare, ours = list[float](), list[float]()
    for _ in range(ROUNDS):
        bare.append(await _bare(url))
        ours.append(await _ours(person))
    return statistics.median(bare), statistics.median(ours)


async def _bare(url: str) -> float:
    at = urlsplit(f"{url}/chat/completions")
    body = {"model": MODEL, "messages": [{"role": "user", "content": SAID}], "stream": True}
    return await _until(at.port or 0, "POST", at.path, json.dumps(body))


async def _ours(person: Employee) -> float:
    name = (await person.post("/conversations", {})).json()["id"]
    began = time.monotonic()
    answer = await person.post(f"/conversations/{name}/turns?wait=0", {"text": SAID})
    run, cookie = answer.json()["id"], person.connection.cookie
    asked = time.monotonic() - began
    took = await _until(person.connection.port, "GET", f"/api/v1/runs/{run}/events", cookie=cookie)
    await person.post(f"/runs/{run}/stop", {})
    return asked + took


async def _until(port: int, method: str, path: str, body: str = "", cookie: str = "") -> float:
    """Seconds until all words of the first sentence have come, on a connection of its own."""
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    began = time.monotonic()
    head = f"{method} {path} HTTP/1.1\r\nhost: 127.0.0.1:{port}\r\ncontent-type: application/json\r\n"
    head += f"cookie: {cookie}\r\n" if cookie else ""
    writer.write(f"{head}content-length: {len(body)}\r\n\r\n{body}".encode())
    said = ""
    while ENDS not in said:
        line = (await reader.readline()).decode()
        if not line:
            raise RuntimeError("the answer ended before its first sentence")
        said += _words(line)
    took = time.monotonic() - began
    writer.close()
    return took


def _words(line: str) -> str:
    """What a line of either stream says."""
    if not line.startswith("data: {"):
        return ""
    told = json.loads(line.removeprefix("data: "))
    choices = told.get("choices") or [{}]
    return str(choices[0].get("delta", {}).get("content") or told.get("text") or "")
