"""A language model behind any OpenAI-compatible endpoint, through LangChain: one call for one question.

Only this file and embeddings.py know LangChain and openai. It retries nothing, follows nothing, logs nothing.
"""

from __future__ import annotations

import asyncio
import logging
import os
import ssl
import time
from collections.abc import AsyncGenerator, AsyncIterator, Callable, Mapping
from contextlib import nullcontext, suppress
from dataclasses import dataclass, field
from email.utils import parsedate_to_datetime
from functools import cache
from urllib.parse import urlsplit

import httpx2
import openai
from langchain_core.messages import AIMessage, AIMessageChunk, BaseMessage, HumanMessage, SystemMessage
from langchain_openai import ChatOpenAI
from langsmith import tracing_context
from pydantic import SecretStr

from goalcoach.domain.errors import Unavailable
from goalcoach.llm.ladder import Ladder, Mode, response_format, told
from goalcoach.llm.model import Ask, Message, Piece, Reply, Usage, estimated
from goalcoach.llm.parameters import Parameters
from goalcoach.llm.reason import Reason, reason_of, unavailable

CHARACTERS = 64_000
"""Of an answer, at most."""
PIECES = 8
"""Of an answer, at most, for each token that was asked for: some hosts cut tokens into letters."""
BYTES = 4_000_000
"""Of a response, at most: a stream wraps each token in some two hundred."""
CONNECT_SECONDS = 5.0
TURN = 0.002
"""Seconds of reading in one go before others have their turn."""
FORM = "response_format"
"""The parameter that says which form an answer is to have."""
_KEPT = frozenset({"host", "accept", "content-type", "content-length", "connection", "authorization"})
"""Headers that leave: the others tell of this machine, or are set by its environment."""
_LOGGERS = ("openai", "httpx2", "httpcore2", "langchain", "langchain_core", "langchain_openai", "langsmith")
_MESSAGES: Mapping[str, Callable[..., BaseMessage]] = {
    "system": SystemMessage,
    "user": HumanMessage,
    "assistant": AIMessage,
}
_STATUS = {401: Reason.REFUSED_KEY, 403: Reason.REFUSED_KEY, 408: Reason.BUSY, 429: Reason.BUSY}


class LangChainModel:
    """One language model of one endpoint, used in one event loop. Close it at the end, in that loop."""

    def __init__(
        self, *, url: str, name: str, key: str = "", connections: int = 8, stall_seconds: float = 20.0
    ) -> None:
        self.name = name
        self.host = urlsplit(url).netloc
        self.ladder = Ladder()
        self._parameters = Parameters(urlsplit(url).hostname or "")
        self._stall = stall_seconds
        silence()
        self._client = one_host(url, connections)
        # Never asked. LangChain would make one of its own, and read all certificates of the machine for it.
        self._unasked = httpx2.Client(verify=trusted(), trust_env=False)
        self._chat = ChatOpenAI(
            base_url=url,
            api_key=SecretStr(key or "none"),
            model=name,
            max_retries=0,
            stream_usage=False,
            stream_chunk_timeout=None,
            openai_proxy="",
            http_client=self._unasked,
            http_async_client=self._client,
            cache=False,
            verbose=False,
        )

    async def close(self) -> None:
        """Close all connections."""
        self._unasked.close()
        await self._client.aclose()

    async def ask(self, ask: Ask, *, deadline: float) -> AsyncGenerator[Piece | Reply, None]:
        """One call. Raises Unavailable."""
        began = time.monotonic()
        mode = self.ladder.mode if ask.schema is not None else Mode.TEXT
        heard = _Heard()
        stream = self._stream(told(ask, mode), response_format(ask, mode))
        turned = began
        try:
            while (chunk := await self._next(stream, ask, mode, heard, deadline)) is not None:
                if text := heard.take(chunk, PIECES * ask.max_tokens):
                    yield Piece(text)
                # What is there already is read without waiting for anything: let others have their turn.
                if time.monotonic() - turned > TURN:
                    await asyncio.sleep(0)
                    turned = time.monotonic()
        except Unavailable as error:
            error.data.setdefault("usage", heard.cost(ask) if heard.begun else None)
            raise
        finally:
            await _unwind(stream)
        usage = heard.cost(ask)
        if (reason := heard.fault()) is not None:
            raise unavailable(reason, usage=usage)
        if ask.schema is not None:
            self.ladder.worked(mode)
        yield Reply(
            text=heard.text,
            usage=usage,
            model=heard.model or self.name,
            host=self.host,
            seconds=time.monotonic() - began,
            attempts=1,
            mode=mode,
        )

    async def _stream(self, ask: Ask, form: object) -> AsyncGenerator[AIMessageChunk, None]:
        """What LangChain makes of the stream.

        All parameters travel in the body as they are: by name they are renamed, and a form makes the client
        parse the answer by itself.
        """
        body = {**self._parameters.of(ask), **({} if form is None else {FORM: form})}
        async for chunk in self._chat.astream([_message(each) for each in ask.messages], extra_body=body):
            yield chunk

    async def _next(
        self,
        stream: AsyncIterator[AIMessageChunk],
        ask: Ask,
        mode: Mode,
        heard: _Heard,
        deadline: float,
    ) -> AIMessageChunk | None:
        """The next part of the stream; None at its end."""
        left = deadline - time.monotonic()
        if left <= 0:
            raise unavailable(Reason.TIME_OUT)
        limit = min(left, self._stall) if heard.begun else left
        try:
            # LangChain decides at the first part whether it tells anybody of the call.
            with nullcontext() if heard.begun else tracing_context(enabled=False):
                async with asyncio.timeout(limit):
                    return await anext(stream)
        except StopAsyncIteration:
            return None
        except TimeoutError:
            # Also before anything came: the question was sent, and may have been read.
            failure = unavailable(Reason.STALLED if limit < left else Reason.TIME_OUT, usage=heard.cost(ask))
        except Exception as error:  # noqa: BLE001 - LangChain, openai, the client and the parser each have their own
            failure = self._failure(error, mode if ask.schema is not None else None)
            if heard.begun and reason_of(failure) is Reason.UNREACHABLE:
                failure = unavailable(Reason.BROKEN)
        # Raised out here: the errors of the libraries hold prompts, answers and keys, and would come along.
        raise failure

    def _failure(self, error: Exception, mode: Mode | None) -> Unavailable:
        match error:
            case openai.APIStatusError():
                return self._refusal(error, mode)
            case openai.APIConnectionError():
                return unavailable(Reason.UNREACHABLE)
            case openai.APIError() | httpx2.TransportError():
                return unavailable(Reason.BROKEN)
            case _TooLarge():
                return unavailable(Reason.TOO_LARGE)
            case _:
                return unavailable(Reason.MALFORMED)

    def _refusal(self, error: openai.APIStatusError, mode: Mode | None) -> Unavailable:
        status = error.status_code
        if status in {400, 422} and self._parameters.refused(error.param):
            return unavailable(Reason.UNSUPPORTED)
        if mode is not None and self.ladder.refused(mode, status, named=FORM in error.message):
            return unavailable(Reason.UNSUPPORTED)
        return refusal(error)


@dataclass(slots=True)
class _Heard:
    """What came of an answer so far."""

    parts: list[str] = field(default_factory=list)
    length: int = 0
    begun: bool = False
    finish: str | None = None
    usage: Usage | None = None
    model: str = ""
    called: bool = False

    @property
    def text(self) -> str:
        return "".join(self.parts)

    def cost(self, ask: Ask) -> Usage:
        """What the endpoint tells, else estimated from what came."""
        return self.usage or estimated(ask, self.length)

    def take(self, chunk: AIMessageChunk, most: int) -> str:
        """Keep a part of the stream; its text. Raises Unavailable when that is too long, or in too many."""
        self.begun = True
        self.finish = chunk.response_metadata.get("finish_reason") or self.finish
        named = str(chunk.response_metadata.get("model_name") or "")[:100]
        self.model = named if named.isprintable() and named else self.model  # no database keeps the others
        self.called = self.called or bool(chunk.tool_call_chunks)
        if (counted := chunk.usage_metadata) and min(counted["input_tokens"], counted["output_tokens"]) >= 0:
            self.usage = Usage(counted["input_tokens"], counted["output_tokens"])
        text = chunk.content if isinstance(chunk.content, str) else ""
        if text:
            self.parts.append(text)
        self.length += len(text)
        if self.length > CHARACTERS or len(self.parts) > most:
            raise unavailable(Reason.TOO_LARGE)
        return text

    def fault(self) -> Reason | None:
        """Why this is no whole answer; None when it is one."""
        if self.called:
            return Reason.MALFORMED
        match self.finish:
            case "stop":
                return None
            case "length":
                return Reason.LENGTH
            case "content_filter":
                return Reason.FILTERED
            case None:
                return Reason.BROKEN
            case _:
                return Reason.MALFORMED


async def _unwind(stream: AsyncGenerator[AIMessageChunk, None]) -> None:
    """End a stream from its innermost generator outwards.

    `aclose` ends the outermost alone: the libraries leave those inside to garbage collection, which may find
    one of them at work.
    """
    with suppress(Exception):
        async with asyncio.timeout(0):
            async for _ in stream:
                pass


def _message(message: Message) -> BaseMessage:
    return _MESSAGES[message.role](content=message.text)


def _retry_after(response: httpx2.Response) -> float | None:
    """Seconds the endpoint asks to wait; None when it says nothing that can be read."""
    said = response.headers.get("retry-after", "")
    try:
        seconds = float(said)
    except ValueError:
        try:
            seconds = parsedate_to_datetime(said).timestamp() - time.time()
        except (ValueError, OverflowError):
            return None
    return max(0.0, seconds) if seconds < float("inf") else None


class _TooLarge(Exception):
    """More came than anybody asked for."""


class _Bounded(httpx2.AsyncByteStream):
    """A response that ends with an error when it becomes too large."""

    def __init__(self, stream: httpx2.AsyncByteStream) -> None:
        self._stream = stream

    async def __aiter__(self) -> AsyncIterator[bytes]:
        size, turned = 0, time.monotonic()
        async for part in self._stream:
            if time.monotonic() - turned > TURN:
                await asyncio.sleep(
                    0
                )  # a flood never waits: here it can be ended, and others have their turn
                turned = time.monotonic()
            size += len(part)
            if size > BYTES:
                raise _TooLarge
            yield part

    async def aclose(self) -> None:
        await self._stream.aclose()


def refusal(error: openai.APIStatusError) -> Unavailable:
    """Why an endpoint did not do what it was asked for, by its status."""
    status, response = error.status_code, error.response
    if status in _STATUS:
        return unavailable(_STATUS[status], retry_after=_retry_after(response))
    if 300 <= status < 400:
        return unavailable(Reason.REDIRECTED)
    if status < 500:
        return unavailable(Reason.REJECTED)
    return unavailable(Reason.BROKEN, retry_after=_retry_after(response))


def one_host(url: str, connections: int) -> httpx2.AsyncClient:
    """A client that reaches one host and nothing else, whatever the environment says of proxies."""
    origin = _origin(httpx2.URL(url))

    async def leaving(request: httpx2.Request) -> None:
        if _origin(request.url) != origin:
            raise openai.APIConnectionError(request=request)
        for name in set(request.headers) - _KEPT:
            del request.headers[name]

    async def arrived(response: httpx2.Response) -> None:
        if "content-encoding" in response.headers:
            raise ValueError("asked for as it is, and came packed")
        if isinstance(response.stream, httpx2.AsyncByteStream):
            response.stream = _Bounded(response.stream)

    return httpx2.AsyncClient(
        verify=trusted(),
        trust_env=False,
        follow_redirects=False,
        timeout=httpx2.Timeout(None, connect=CONNECT_SECONDS),
        limits=httpx2.Limits(max_connections=connections, max_keepalive_connections=connections),
        event_hooks={"request": [leaving], "response": [arrived]},
    )


@cache
def trusted() -> ssl.SSLContext:
    """Whom this machine trusts. Read once: it takes longer than many an answer."""
    return ssl.create_default_context()


def _origin(url: httpx2.URL) -> tuple[str, str, int | None]:
    """Where it leads to, however it is written: the client writes hosts small, and leaves usual ports out."""
    return url.scheme, url.host, url.port


def silence() -> None:
    """Nothing of a prompt, an answer or a key is logged or traced, whatever the environment asks for."""
    for name in _LOGGERS:
        logging.getLogger(name).setLevel(logging.CRITICAL)
    for name in ("LANGCHAIN_TRACING", "LANGCHAIN_HANDLER"):
        os.environ.pop(name, None)  # old switches of tracing: LangChain fails where it finds them
