"""A language model behind any OpenAI-compatible endpoint, through LangChain: one call for one question.

Only this file and embeddings.py know LangChain and openai.
"""

from __future__ import annotations

import logging
import os
from collections.abc import AsyncGenerator, AsyncIterator, Callable, Mapping
from contextlib import AbstractAsyncContextManager, AbstractContextManager, asynccontextmanager
from typing import Any

import httpx2
import openai
from langchain_core.messages import AIMessage, AIMessageChunk, BaseMessage, HumanMessage, SystemMessage
from langchain_openai import ChatOpenAI
from langsmith import tracing_context
from openai.resources.chat import AsyncCompletions
from pydantic import SecretStr

from goalcoach.domain.errors import Unavailable
from goalcoach.llm.client import one_host
from goalcoach.llm.events import told_together
from goalcoach.llm.heard import Part
from goalcoach.llm.ladder import Mode
from goalcoach.llm.model import Ask, Message, Usage
from goalcoach.llm.reason import Reason, unavailable
from goalcoach.llm.streamed import StreamedModel
from goalcoach.llm.wire import TooLarge, refusal, trusted

_LOGGERS = ("openai", "httpx2", "httpcore2", "langchain", "langchain_core", "langchain_openai", "langsmith")
_MESSAGES: Mapping[str, Callable[..., BaseMessage]] = {
    "system": SystemMessage,
    "user": HumanMessage,
    "assistant": AIMessage,
}


class LangChainModel(StreamedModel):
    """A language model that LangChain asks."""

    def __init__(
        self, *, url: str, name: str, key: str = "", connections: int = 8, stall_seconds: float = 20.0
    ) -> None:
        silence()
        super().__init__(url=url, name=name, stall_seconds=stall_seconds)
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
        self._chat.async_client = _Plain(self._chat.async_client)

    async def close(self) -> None:
        """Close all connections."""
        self._unasked.close()
        await self._client.aclose()

    async def _stream(self, ask: Ask, body: Mapping[str, object]) -> AsyncGenerator[Part, None]:
        """What LangChain makes of the stream.

        All parameters travel in the body as they are: by name they are renamed, and a form makes the client
        parse the answer by itself.
        """
        async for chunk in self._chat.astream([_message(each) for each in ask.messages], extra_body=body):
            yield _part(chunk)

    def _untold(self) -> AbstractContextManager[object]:
        """LangChain decides at the first part whether it tells anybody of the call."""
        return tracing_context(enabled=False)

    def _failure(self, error: Exception, mode: Mode | None) -> Unavailable:
        match error:
            case openai.APIStatusError():
                if self.refused(error.status_code, error.message, error.param, mode):
                    return unavailable(Reason.UNSUPPORTED)
                return refusal(error.status_code, error.response.headers)
            case openai.APIConnectionError():
                return unavailable(Reason.UNREACHABLE)
            case openai.APIError() | httpx2.TransportError():
                return unavailable(Reason.BROKEN)
            case TooLarge():
                return unavailable(Reason.TOO_LARGE)
            case _:
                return unavailable(Reason.MALFORMED)


class _Plain:
    """What LangChain asks, and reads: the client that it made itself, the events of its stream as plain data.

    As objects of the client they are checked and copied one by one, most of what a call took.
    """

    def __init__(self, client: AsyncCompletions) -> None:
        self._client = client

    async def create(self, **payload: Any) -> AbstractAsyncContextManager[AsyncIterator[Any]]:
        """Send a question. Raises what the client raises."""
        return _told(await self._client.create(**payload))


@asynccontextmanager
async def _told(stream: openai.AsyncStream[Any]) -> AsyncIterator[AsyncIterator[Any]]:
    """What a stream tells, until the block ends. Raises APIError where that is an error of the endpoint's."""
    async with stream:
        yield _unless_failed(told_together(stream.response.aiter_bytes()), stream.response.request)


async def _unless_failed(events: AsyncIterator[Any], request: httpx2.Request) -> AsyncIterator[Any]:
    async for each in events:
        if each.get("error"):
            raise openai.APIError("the endpoint failed", request, body=None)
        yield each


def _part(chunk: AIMessageChunk) -> Part:
    told, counted = chunk.response_metadata, chunk.usage_metadata
    return Part(
        text=chunk.content if isinstance(chunk.content, str) else "",
        finish=told.get("finish_reason"),
        model=str(told.get("model_name") or ""),
        called=bool(chunk.tool_call_chunks),
        usage=Usage(counted["input_tokens"], counted["output_tokens"]) if counted else None,
    )


def _message(message: Message) -> BaseMessage:
    return _MESSAGES[message.role](content=message.text)


def silence() -> None:
    """Nothing of a prompt, an answer or a key is logged or traced, whatever the environment asks for."""
    for name in _LOGGERS:
        logging.getLogger(name).setLevel(logging.CRITICAL)
    for name in ("LANGCHAIN_TRACING", "LANGCHAIN_HANDLER"):
        os.environ.pop(name, None)  # old switches of tracing: LangChain fails where it finds them
