"""The adapters over HTTP, with LangChain and without: what they send, what they take, and why they fail."""

from __future__ import annotations

import asyncio
import json
import logging
import time
import traceback
from collections.abc import AsyncIterator, Callable
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from typing import Any

import pytest
from httpx2 import ConnectError
from langchain_core.tracers.langchain import LangChainTracer
from langsmith.utils import get_env_var
from openai.types.chat import ChatCompletionChunk

from goalcoach.domain.errors import Unavailable
from goalcoach.llm.client import one_host
from goalcoach.llm.direct import DirectModel
from goalcoach.llm.langchain import LangChainModel
from goalcoach.llm.model import Ask, Message, Piece, Reply, Usage, listening
from goalcoach.llm.reason import Reason, reason_of
from goalcoach.llm.streamed import StreamedModel
from tests.endpoint.fixture import Rooms
from tests.endpoint.script import End, Step
from tests.endpoint.server import Room
from tests.stopwatch import Stopwatch

pytestmark = pytest.mark.slow  # LangChain takes seconds to import

SCHEMA = {
    "type": "object",
    "properties": {"ok": {"type": "boolean"}},
    "required": ["ok"],
    "additionalProperties": False,
}
ASK = Ask(
    messages=(Message("system", "You coach."), Message("user", "CANARY-PROMPT of Ada")),
    schema=SCHEMA,
    schema_name="answer",
    seed=7,
)
Opened = Callable[..., StreamedModel]
BOTH = pytest.mark.parametrize("opened", [LangChainModel, DirectModel], indirect=True)
"""What only LangChain could do wrong, and what takes long, is tried with it alone."""


@pytest.fixture
async def opened(request: pytest.FixtureRequest) -> AsyncIterator[Opened]:
    """Opens models, and closes them."""
    kind, models = getattr(request, "param", LangChainModel), list[StreamedModel]()

    def open_one(room: Room, script: str = "ok", **more: Any) -> StreamedModel:
        models.append(kind(url=room.url, name=script, key="CANARY-KEY", **more))
        return models[-1]

    yield open_one
    for each in models:
        await each.close()


async def heard(model: StreamedModel, ask: Ask = ASK, seconds: float = 20.0) -> tuple[list[str], Reply]:
    """All pieces, and the reply."""
    parts = [part async for part in model.ask(ask, deadline=time.monotonic() + seconds)]
    assert isinstance(parts[-1], Reply)
    return [part.text for part in parts[:-1] if isinstance(part, Piece)], parts[-1]


async def failed(model: StreamedModel, ask: Ask = ASK, seconds: float = 20.0) -> Unavailable:
    """The error of a call."""
    with pytest.raises(Unavailable) as error:
        await heard(model, ask, seconds)
    return error.value


@BOTH
async def test_a_reply_is_its_pieces_and_what_it_cost(room: Rooms, opened: Opened) -> None:
    pieces, reply = await heard(opened(room(Step(json={"ok": True}, size=4, delay_ms=20))))

    assert (pieces, reply.text) == (['{"ok', '": t', "rue}"], '{"ok": true}')
    assert (reply.usage, reply.mode, reply.attempts, reply.model) == (Usage(100, 20), "json_schema", 1, "ok")


@BOTH
async def test_what_is_sent_is_the_question_and_nothing_of_this_machine(
    room: Rooms, opened: Opened, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("OPENAI_ORG_ID", "OPENAI_PROJECT_ID", "OPENAI_API_KEY"):
        monkeypatch.setenv(name, "CANARY-ENVIRONMENT")
    here = room()
    await heard(opened(here))
    (sent,) = here.sent

    assert sent.body == {
        "model": "ok",
        "messages": [
            {"role": "system", "content": "You coach."},
            {"role": "user", "content": "CANARY-PROMPT of Ada"},
        ],
        "stream": True,
        "stream_options": {"include_usage": True},
        "temperature": 0.2,
        "seed": 7,
        "max_tokens": 1200,
        "response_format": {
            "type": "json_schema",
            "json_schema": {"name": "answer", "strict": True, "schema": SCHEMA},
        },
    }
    assert sent.headers["authorization"] == "Bearer CANARY-KEY"
    assert set(sent.headers) <= {
        "host",
        "accept",
        "content-type",
        "content-length",
        "connection",
        "authorization",
    }


@BOTH
async def test_a_refusal_is_an_empty_reply(room: Rooms, opened: Opened) -> None:
    """LangChain leaves out the field that OpenAI declines in; strict reading refuses what is empty."""
    _, reply = await heard(opened(room(), "declines"))

    assert reply.text == ""


@BOTH
async def test_plain_text_is_asked_for_without_a_form(room: Rooms, opened: Opened) -> None:
    here = room()
    _, reply = await heard(opened(here, "text-only"), Ask(messages=ASK.messages, schema=None))

    assert (reply.mode, reply.text.endswith("?"), "response_format" in here.sent[0].body) == (
        "text",
        True,
        False,
    )


@BOTH
async def test_what_it_cost_is_estimated_where_nobody_says(room: Rooms, opened: Opened) -> None:
    _, reply = await heard(opened(room(), "no-usage"))

    assert reply.usage == Usage(30 // 4, 12 // 4)


@dataclass(frozen=True)
class Fault:
    """A script, and why it is no answer."""

    id: str
    reason: Reason
    retry_after: float | None = None


FAULTS = (
    Fault("late", Reason.TIME_OUT),
    Fault("silent", Reason.TIME_OUT),
    Fault("half-open", Reason.STALLED),
    Fault("endless", Reason.TIME_OUT),
    Fault("torrent", Reason.TOO_LARGE),
    Fault("unfinished", Reason.BROKEN),
    Fault("dropped", Reason.BROKEN),
    Fault("gone", Reason.UNREACHABLE),
    Fault("cut-off", Reason.LENGTH),
    Fault("filtered", Reason.FILTERED),
    Fault("calls-a-tool", Reason.MALFORMED),
    Fault("storm", Reason.BUSY, 0.05),
    Fault("storm-without-a-date", Reason.BUSY),
    Fault("busy-for-an-hour", Reason.BUSY, 3600),
    Fault("down", Reason.BROKEN),
    Fault("wrong-key", Reason.REFUSED_KEY),
    Fault("not-allowed", Reason.REFUSED_KEY),
    Fault("too-long-a-prompt", Reason.REJECTED),
    Fault("redirect", Reason.REDIRECTED),
    Fault("redirect-away", Reason.REDIRECTED),
    Fault("garbage", Reason.MALFORMED),
    Fault("broken-chunk", Reason.MALFORMED),
    Fault("chunk-of-another-kind", Reason.MALFORMED),
    Fault("error-in-the-stream", Reason.BROKEN),
    Fault("login-page", Reason.MALFORMED),
    Fault("not-a-stream", Reason.MALFORMED),
    Fault("bd-001", Reason.LENGTH),
    Fault("bd-035", Reason.TOO_LARGE),
    Fault("bd-036", Reason.TIME_OUT),
    Fault("bd-037", Reason.STALLED),
)


LONG = frozenset({Reason.TIME_OUT, Reason.STALLED, Reason.TOO_LARGE})


@pytest.mark.parametrize(
    ("opened", "fault"),
    [
        pytest.param(kind, each, id=f"{kind.__name__}-{each.id}")
        for kind in (LangChainModel, DirectModel)
        for each in FAULTS
        if kind is LangChainModel or each.reason not in LONG or each.id == "half-open"
    ],
    indirect=["opened"],
)
async def test_a_fault_has_its_reason_and_ends_in_time(room: Rooms, opened: Opened, fault: Fault) -> None:
    here = room()
    watch = Stopwatch()
    # A busy machine is no fault of the others.
    seconds = 1.0 if fault.reason is Reason.TIME_OUT else 10
    stall = 0.3 if fault.reason is Reason.STALLED else 20
    error = await failed(opened(here, fault.id, stall_seconds=stall), seconds=seconds)

    assert (reason_of(error), error.data.get("retry_after")) == (fault.reason, fault.retry_after)
    assert watch.seconds < 4, "in time, on a busy machine"
    assert len(here.sent) == 1, "it neither retries nor follows"


@BOTH
@pytest.mark.parametrize(
    "script",
    ["wrong-key", "too-long-a-prompt", "broken-chunk", "error-in-the-stream", "login-page", "half-open"],
)
async def test_no_log_and_no_error_holds_prompt_answer_or_key(
    room: Rooms,
    opened: Opened,
    caplog: pytest.LogCaptureFixture,
    monkeypatch: pytest.MonkeyPatch,
    script: str,
) -> None:
    monkeypatch.setenv("OPENAI_LOG", "debug")
    caplog.set_level(logging.DEBUG)
    model = opened(room(), script, stall_seconds=0.2)
    error = await failed(model)
    told = (
        "".join(traceback.format_exception(error))
        + caplog.text
        + repr(model)
        + repr(vars(model))
        + repr(error.data)
    )

    assert "CANARY" not in told
    assert error.__cause__ is None
    assert error.__context__ is None


@pytest.mark.parametrize(
    ("said", "least", "most"),
    [
        ("1.5", 1.5, 1.5),
        ("-3", 0, 0),
        ("Wed, 21 Oct 2015 07:28:00 GMT", 0, 0),
        ("in an hour", 3500, 3600),
    ],
)
async def test_the_wait_that_is_asked_for_may_be_a_number_or_a_date(
    room: Rooms, opened: Opened, said: str, least: float, most: float
) -> None:
    if said == "in an hour":
        said = format_datetime(datetime.now(UTC) + timedelta(hours=1), usegmt=True)
    error = await failed(opened(room(Step(status=429, headers={"retry-after": said}, body="{}"))))

    assert least <= float(str(error.data["retry_after"])) <= most


@BOTH
@pytest.mark.parametrize("said", ["soon", "nan", "inf", "1e999", ""])
async def test_a_wait_that_cannot_be_read_is_none(room: Rooms, opened: Opened, said: str) -> None:
    error = await failed(opened(room(Step(status=503, headers={"retry-after": said}, body="{}"))))

    assert error.data["retry_after"] is None


@BOTH
async def test_nobody_listens_at_the_address(opened: Opened) -> None:
    error = await failed(opened(Room(url="http://127.0.0.1:9/v1", script=None)))

    assert reason_of(error) is Reason.UNREACHABLE


@pytest.mark.parametrize(
    "environment",
    [
        {"LANGSMITH_TRACING": "true", "LANGSMITH_API_KEY": "k"},
        {"LANGCHAIN_TRACING_V2": "true", "LANGCHAIN_API_KEY": "k"},
        {"LANGCHAIN_TRACING": "true"},
        {"LANGSMITH_GATEWAY": "true", "LANGSMITH_GATEWAY_API_KEY": "k"},
    ],
    ids=lambda each: next(iter(each)),
)
async def test_tracing_stays_off_whatever_the_environment_says(
    room: Rooms, opened: Opened, monkeypatch: pytest.MonkeyPatch, environment: dict[str, str]
) -> None:
    elsewhere, here = room(), room()
    made: list[object] = []
    remembered: Any = get_env_var
    monkeypatch.setattr(LangChainTracer, "on_chat_model_start", lambda *_, **__: made.append(1))
    remembered.cache_clear()
    for name, value in environment.items():
        monkeypatch.setenv(name, value)
    for name in ("LANGSMITH_ENDPOINT", "LANGCHAIN_ENDPOINT", "HTTP_PROXY", "OPENAI_BASE_URL", "OPENAI_PROXY"):
        monkeypatch.setenv(name, elsewhere.url.removesuffix("/v1") if name.startswith("L") else elsewhere.url)
    await heard(opened(here))
    remembered.cache_clear()

    assert (len(here.sent), elsewhere.sent, elsewhere.unknown) == (1, [], [])
    assert made == [], "a tracer sends what it sees later, from a thread of its own"


async def test_its_client_reaches_no_other_address(room: Rooms) -> None:
    here, elsewhere = room(), Room(url="http://localhost:9/v1", script=None)
    client = one_host(here.url, 1)
    with pytest.raises(ConnectError):
        await client.get(elsewhere.url)
    with pytest.raises(ConnectError):
        await client.get(here.url.replace("http:", "https:"))
    await client.aclose()


async def test_an_answer_of_many_bytes_is_left_at_the_limit(room: Rooms, opened: Opened) -> None:
    here = room(Step(body=": still thinking\n" * 1_200_000, content_type="text/event-stream"))
    error = await failed(opened(here))

    assert reason_of(error) is Reason.TOO_LARGE
    assert not here.sent[0].finished


@BOTH
async def test_a_packed_answer_is_not_unpacked(room: Rooms, opened: Opened) -> None:
    packed = room(Step(json={"ok": True}, headers={"content-encoding": "something"}))

    assert reason_of(await failed(opened(packed))) is Reason.MALFORMED


@BOTH
@pytest.mark.parametrize("param", [["temperature"], {"name": "temperature"}, 7])
async def test_a_refusal_that_names_no_parameter_is_a_refusal(
    room: Rooms, opened: Opened, param: object
) -> None:
    body = json.dumps({"error": {"message": "no", "param": param}})
    here = room(Step(status=400, body=body, content_type="application/json"))

    assert reason_of(await failed(opened(here), replace(ASK, schema=None))) is Reason.REJECTED


@BOTH
async def test_the_same_address_may_be_written_another_way(room: Rooms, opened: Opened) -> None:
    here = room()
    written = replace(here, url=here.url.replace("http://127.0.0.1", "HTTP://LOCALHOST"))

    assert (await heard(opened(written)))[1].text == '{"ok": true}'


def told(**more: object) -> Step:
    """A stream of one chunk that says this of itself."""
    choice = {"index": 0, "delta": {"content": "hello"}, "finish_reason": "stop"}
    chunk = {"id": "c", "object": "chat.completion.chunk", "created": 0, "model": "m", "choices": [choice]}
    return Step(events=[json.dumps(chunk | more), "[DONE]"])


COUNTED = {"prompt_tokens": 90, "completion_tokens": 4, "total_tokens": 94}
TOLD_BEFORE = Step(events=[told(usage=COUNTED).events[0].replace('"stop"', "null"), "{"])


@pytest.mark.parametrize(
    ("step", "usage"),
    [
        (Step(status=500, body="{}"), None),
        (Step(status=429, body="{}"), None),
        (Step(json={"ok": True}, wait_ms=60_000), Usage(30 // 4, 0)),
        (Step(text='{"ok": ', end=End.DROP), Usage(30 // 4, 7 // 4)),
        (TOLD_BEFORE, Usage(90, 4)),
        (Step(text="x" * 64_004, size=32_002), Usage(30 // 4, 64_004 // 4)),
    ],
    ids=["not taken", "busy", "waited for", "dropped", "told before it broke", "too large"],
)
async def test_what_a_failed_call_cost_is_told_or_estimated(
    room: Rooms, opened: Opened, step: Step, usage: Usage | None
) -> None:
    error = await failed(opened(room(step)), seconds=1.0)

    assert error.data.get("usage") == usage


@BOTH
async def test_no_endpoint_gives_budget_back(room: Rooms, opened: Opened) -> None:
    usage = {"prompt_tokens": -5_000, "completion_tokens": -1, "total_tokens": -5_001}
    _, reply = await heard(opened(room(told(usage=usage))))

    assert reply.usage == Usage(30 // 4, 5 // 4), "estimated, as where nobody says"


@BOTH
@pytest.mark.parametrize("name", ["m\ud800", "m\x00", "m\n2"])
async def test_a_name_that_cannot_be_kept_is_the_one_asked_for(
    room: Rooms, opened: Opened, name: str
) -> None:
    _, reply = await heard(opened(room(told(model=name))))

    assert reply.model == "ok"


@pytest.mark.parametrize("script", ["endless", "half-open", "late"])
async def test_who_goes_away_ends_the_call(room: Rooms, opened: Opened, script: str) -> None:
    here = room()
    model = opened(here, script)

    async def leave_early() -> None:
        async with listening(model.ask(ASK, deadline=time.monotonic() + 60)) as parts:
            async for _ in parts:
                if script == "endless":
                    return

    task = asyncio.ensure_future(leave_early())
    async with asyncio.timeout(20):
        while not here.sent:  # noqa: ASYNC110 - the endpoint lives in a thread of its own
            await asyncio.sleep(0.01)
    await asyncio.wait({task}, timeout=0.4)
    task.cancel()
    await asyncio.gather(task, return_exceptions=True)

    assert await asyncio.to_thread(here.sent[0].left.wait, 20)


@BOTH
async def test_one_connection_serves_many_calls_one_after_the_other(room: Rooms, opened: Opened) -> None:
    model = opened(room(), "half-open", connections=1, stall_seconds=0.1)

    reasons = [reason_of(await failed(model, seconds=20)) for _ in range(3)]
    assert reasons == [Reason.STALLED] * 3, "a connection that is left is free again"


@BOTH
async def test_a_connection_is_used_again(
    room: Rooms, opened: Opened, monkeypatch: pytest.MonkeyPatch
) -> None:
    model, made = opened(room(), connections=1), list[object]()
    loop: Any = asyncio.get_running_loop()
    connect = loop.create_connection

    async def counted(*where: Any, **how: Any) -> Any:
        made.append(where)
        return await connect(*where, **how)

    monkeypatch.setattr(loop, "create_connection", counted)
    for _ in range(3):
        await heard(model)

    assert len(made) == 1


async def test_langchain_reads_plain_data_and_no_objects_of_the_client(
    room: Rooms, opened: Opened, monkeypatch: pytest.MonkeyPatch
) -> None:
    made = list[object]()
    for name in ("construct", "model_dump"):
        monkeypatch.setattr(ChatCompletionChunk, name, lambda *told, **more: made.append((told, more)))

    _, reply = await heard(opened(room(Step(json={"ok": True}))))

    assert (reply.text, made) == ('{"ok": true}', [])
