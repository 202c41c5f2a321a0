"""What our adapter costs, its budget kept in SQLite, over the call made bare: LangChain, openai, raw HTTP."""

from __future__ import annotations

import asyncio
import json
import statistics
import tempfile
import time
from collections.abc import Awaitable, Callable, Iterator, Mapping
from datetime import date
from pathlib import Path

import httpx2
import openai
from langchain_openai import ChatOpenAI
from openai.types.chat import ChatCompletionMessageParam
from pydantic import SecretStr

from bench.endpoint import scripted_endpoint
from bench.row import Row
from goalcoach.coach.spending import KeptLedger
from goalcoach.llm.endpoint import Configured, Endpoint, open_endpoint
from goalcoach.llm.model import Ask, Message, Reply
from goalcoach.llm.strict import read_object
from goalcoach.store.database import open_store
from goalcoach.store.migrate import migrate

ROUNDS, WARM = 300, 20
SCHEMA = {"type": "object", "properties": {"ok": {"type": "boolean"}}, "required": ["ok"]}
TEXTS = ("You coach people.", "I want to answer customers sooner. " * 40)
ASK = Ask(
    messages=(Message("system", TEXTS[0]), Message("user", TEXTS[1])), schema=SCHEMA, schema_name="answer"
)
FORM = {"type": "json_schema", "json_schema": {"name": "answer", "strict": True, "schema": SCHEMA}}
MESSAGES: list[ChatCompletionMessageParam] = [
    {"role": "system", "content": TEXTS[0]},
    {"role": "user", "content": TEXTS[1]},
]
WANTED = {"ok": True}
Call = Callable[[], Awaitable[object]]


def run() -> Iterator[Row]:
    """Medians, and ours over each of the others."""
    with scripted_endpoint() as url, tempfile.TemporaryDirectory() as folder:
        database = f"sqlite:///{Path(folder) / 'goalcoach.db'}"
        migrate(database)
        medians = asyncio.run(_measured(url, database))
    ours = medians["goalcoach"]
    for name, median in medians.items():
        yield Row(name=f"one call: {name}", value=median * 1000, unit="ms (median)")
    bare = medians["LangChain"]
    yield Row(name="goalcoach over LangChain", value=(ours - bare) * 1000, unit="ms", at_most=3.0)
    for name in ("LangChain", "openai", "raw HTTP"):
        yield Row(name=f"goalcoach in times of {name}", value=ours / medians[name], unit="times")


async def _measured(url: str, database: str) -> Mapping[str, float]:
    configured, store = Configured(url=url, name="ok", key="k"), open_store(database)
    endpoint = open_endpoint(configured, _today, ledger=KeptLedger(store))
    in_memory = open_endpoint(configured, _today)
    client = openai.AsyncOpenAI(base_url=url, api_key="k", max_retries=0)
    http = httpx2.AsyncClient()
    chat = ChatOpenAI(base_url=url, api_key=SecretStr("k"), model="ok", max_retries=0, stream_usage=True)
    calls: dict[str, Call] = {
        "goalcoach": lambda: _ours(endpoint),
        "goalcoach, its budget in memory": lambda: _ours(in_memory),
        "LangChain": lambda: _langchain(chat),
        "openai": lambda: _openai(client),
        "raw HTTP": lambda: _raw(http, url),
    }
    try:
        return await _medians(calls)
    finally:
        await endpoint.close()
        await in_memory.close()
        await store.close()
        await client.close()
        await http.aclose()


def _today() -> date:
    return date(2026, 11, 28)


async def _medians(calls: Mapping[str, Call]) -> dict[str, float]:
    """Each call in turn, round by round, so that what disturbs one disturbs all."""
    times: dict[str, list[float]] = {name: [] for name in calls}
    for number in range(WARM + ROUNDS):
        for name, call in calls.items():
            began = time.perf_counter()
            got = await call()
            took = time.perf_counter() - began
            if got != WANTED:
                raise RuntimeError(f"{name} did not bring the answer")
            if number >= WARM:
                times[name].append(took)
    return {name: statistics.median(each) for name, each in times.items()}


async def _ours(endpoint: Endpoint) -> object:
    text = ""
    async for part in endpoint.request("p").ask(ASK, deadline=time.monotonic() + 30):
        if isinstance(part, Reply):
            text = part.text
    return read_object(text)


async def _langchain(chat: ChatOpenAI) -> object:
    whole = ""
    async for chunk in chat.astream(
        [dict(each) for each in MESSAGES],
        extra_body={"response_format": FORM, "max_tokens": 1200},
        temperature=0.2,
    ):
        whole += str(chunk.content)
    return json.loads(whole)


async def _openai(client: openai.AsyncOpenAI) -> object:
    stream = await client.chat.completions.create(
        model="ok",
        messages=MESSAGES,
        stream=True,
        stream_options={"include_usage": True},
        temperature=0.2,
        extra_body={"response_format": FORM, "max_tokens": 1200},
    )
    whole = ""
    async for chunk in stream:
        whole += (chunk.choices[0].delta.content or "") if chunk.choices else ""
    return json.loads(whole)


async def _raw(http: httpx2.AsyncClient, url: str) -> object:
    body = {"model": "ok", "messages": MESSAGES, "stream": True, "stream_options": {"include_usage": True}}
    whole = ""
    async with http.stream("POST", f"{url}/chat/completions", json=body | {"response_format": FORM}) as said:
        async for line in said.aiter_lines():
            data = line.removeprefix("data: ")
            if line and data != "[DONE]" and (choices := json.loads(data)["choices"]):
                whole += choices[0]["delta"].get("content", "")
    return json.loads(whole)
