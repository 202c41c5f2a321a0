"""What a suggestion costs over the bare call: prompt, pseudonyms, reading, rules, provenance."""

from __future__ import annotations

import asyncio
import statistics
import time
from collections.abc import Awaitable, Callable, Iterator
from dataclasses import replace
from datetime import date
from functools import partial

from langchain_openai import ChatOpenAI
from pydantic import SecretStr

from bench.endpoint import scripted_endpoint
from bench.row import Row
from evals.real_answers import RECORDINGS, VOICE, situations
from evals.recorded_files import read_recordings
from goalcoach.coach.turn import judged
from goalcoach.domain.draft import ReplyDraft
from goalcoach.evaluation.situations import OWNER, TASKS, TURN, Situation
from goalcoach.llm.coach import LlmCoach
from goalcoach.llm.directory import Directory
from goalcoach.llm.endpoint import Configured, Endpoint, open_endpoint
from goalcoach.llm.model import Ask, Reply
from goalcoach.llm.port import Said, TurnAnswer, TurnRequest
from goalcoach.llm.tasks import catalogue
from goalcoach.llm.tasks.run import run as run_task

ROUNDS, WARM = 15, 3
SECONDS = 30.0
FIRST = "Ada Bruno Cleo Dag Enno Fritzi Gesa Hannes Ilka Jonte Kalle Levke Momme Nele Onno Pia".split()
LAST = "Abendroth Birkenfeld Castellane Dornbusch Eschweiler Falkenhagen Grevesmuhl Holtkamp".split()
OTHERS = tuple(f"{first} {last}" for first in FIRST for last in LAST)
"""The other 128 people of an organisation, whose names are looked for in everything that goes out."""


def run() -> Iterator[Row]:
    """The difference by task, and over all situations, which has the bar; and ours without the call."""
    with scripted_endpoint() as url:
        found = asyncio.run(_measured(url))
    for task in TASKS:
        each = [whole - bare for of, whole, bare, _ in found if of == task]
        yield Row(name=f"{task}: over LangChain", value=statistics.median(each) * 1000, unit="ms (median)")
    for name, value in (
        ("LangChain", statistics.median(bare for _, _, bare, _ in found)),
        ("goalcoach's adapter, which asks through LangChain", statistics.median(call for *_, call in found)),
        ("goalcoach over its adapter", statistics.median(whole - call for _, whole, _, call in found)),
    ):
        yield Row(name=f"all: {name}", value=value * 1000, unit="ms (median)")
    over = statistics.median(whole - bare for _, whole, bare, _ in found)
    yield Row(name="all: goalcoach over LangChain", value=over * 1000, unit="ms (median)", at_most=3.0)


async def _measured(url: str) -> list[tuple[str, float, float, float]]:
    """Of each situation its task, and the medians in seconds with its first recorded answer.

    They are of the whole suggestion, of LangChain, and of our adapter alone.
    """
    recordings = read_recordings(RECORDINGS)
    chat = ChatOpenAI(base_url=url, api_key=SecretStr("k"), max_retries=0, stream_usage=True)
    found = []
    for each in situations():
        recording = recordings[each.id]
        name, ask = f"recorded/{each.id}/{recording.answers[0].writer}", recording.ask
        endpoint = open_endpoint(Configured(url=url, name=name, key="k"), lambda: date(2026, 11, 30))
        people = Directory((*each.people, *OTHERS))
        try:
            whole, bare, call = await _medians(
                partial(_ours, each, endpoint, people),
                partial(_langchain, chat, name, ask),
                partial(_adapter, endpoint, ask),
            )
        finally:
            await endpoint.close()
        found.append((each.task, whole, bare, call))
    return found


async def _medians(*calls: Callable[[], Awaitable[None]]) -> list[float]:
    """Each in turn, so that what disturbs one disturbs the others."""
    times = [list[float]() for _ in calls]
    for number in range(WARM + ROUNDS):
        for call, took in zip(calls, times, strict=True):
            began = time.perf_counter()
            await call()
            if number >= WARM:
                took.append(time.perf_counter() - began)
    return [statistics.median(each) for each in times]


async def _ours(situation: Situation, endpoint: Endpoint, people: Directory) -> None:
    """All from the request to what may be shown and kept. The facts are new each time, as they are in use."""
    request = replace(situation.request, facts=replace(situation.request.facts))
    if situation.task == TURN:
        await _turn(endpoint, request, people)
        return
    await run_task(
        catalogue.TASKS[situation.task],
        request,
        endpoint,
        person=OWNER,
        people=people,
        voice=VOICE,
        seconds=SECONDS,
    )


async def _turn(endpoint: Endpoint, request: TurnRequest, people: Directory) -> None:
    async def everybody() -> Directory:
        return people

    said, answer = "", TurnAnswer()
    async for part in LlmCoach(endpoint, everybody, voice=VOICE, seconds=SECONDS).turn(request):
        if isinstance(part, Said):
            said += part.text
        else:
            answer = part
    judged(ReplyDraft(text=said, language=request.facts.language), request, answer)
    if answer.making is None or answer.making.calls != 1:
        raise RuntimeError("the answer did not pass at once")


async def _langchain(chat: ChatOpenAI, model: str, ask: Ask) -> None:
    messages = [{"role": each.role, "content": each.text} for each in ask.messages]
    whole = ""
    async for chunk in chat.astream(
        messages, model=model, extra_body={"max_tokens": ask.max_tokens}, temperature=ask.temperature
    ):
        whole += str(chunk.content)
    if not whole:
        raise RuntimeError("LangChain did not bring the answer")


async def _adapter(endpoint: Endpoint, ask: Ask) -> None:
    whole = ""
    async for part in endpoint.request(OWNER).ask(ask, deadline=time.monotonic() + SECONDS):
        if isinstance(part, Reply):
            whole = part.text
    if not whole:
        raise RuntimeError("the adapter did not bring the answer")
