"""Vectors of texts from an OpenAI-compatible endpoint, through LangChain. Retries nothing, keeps no text.

Names of people go out as pseudonyms, as in prompts.
"""

from __future__ import annotations

import asyncio
import math
import time
from collections.abc import Awaitable, Callable, Iterator, Sequence

import httpx2
import openai
from langchain_openai import OpenAIEmbeddings
from langsmith import tracing_context
from pydantic import SecretStr

from goalcoach.domain.errors import Unavailable
from goalcoach.llm.breaker import COUNTED, Breaker
from goalcoach.llm.client import one_host
from goalcoach.llm.directory import Directory
from goalcoach.llm.langchain import silence
from goalcoach.llm.pseudonyms import Pseudonyms
from goalcoach.llm.reason import Reason, reason_of, unavailable
from goalcoach.llm.wire import refusal, trusted

AT_ONCE = 64
"""Texts in one call."""


class LangChainEmbedder:
    """One model of one endpoint that makes vectors. Close it at the end, in the loop it was used in."""

    def __init__(
        self,
        *,
        url: str,
        name: str,
        names: Callable[[], Awaitable[Directory]],
        key: str = "",
        connections: int = 8,
        seconds: float = 60.0,
    ) -> None:
        """`names`: whom no text may name; `seconds`: how long one call may take."""
        self._names = names
        self._seconds = seconds
        self._length = 0
        self._breaker = Breaker(time.monotonic, failures=2)
        silence()
        self._client = one_host(url, connections)
        # Never asked, as that of the language model's.
        self._unasked = httpx2.Client(verify=trusted(), trust_env=False)
        self._embeddings = OpenAIEmbeddings(
            base_url=url,
            api_key=SecretStr(key or "none"),
            model=name,
            max_retries=0,
            openai_proxy="",
            http_client=self._unasked,
            http_async_client=self._client,
            # Its counting of tokens reads a word list from the network, and sends numbers in place of texts.
            check_embedding_ctx_length=False,
            chunk_size=AT_ONCE,
            # Left out, the client asks for base64, which many endpoints do not know.
            model_kwargs={"encoding_format": "float"},
        )

    async def close(self) -> None:
        """Close all connections."""
        self._unasked.close()
        await self._client.aclose()

    async def embed(self, texts: Sequence[str]) -> Sequence[Sequence[float]]:
        """One vector a text, in their order, all of one length. Raises Unavailable."""
        directory = await self._names()
        hidden = [Pseudonyms(directory).hide(each) for each in texts]
        return [
            vector
            for begin in range(0, len(hidden), AT_ONCE)
            for vector in await self._watched(hidden[begin : begin + AT_ONCE])
        ]

    async def _watched(self, texts: list[str]) -> Sequence[Sequence[float]]:
        deciding, failed = self._breaker.enter(), None
        try:
            found = await self._asked(texts)
            failed = False
        except Unavailable as error:
            failed = reason_of(error) in COUNTED
            raise
        finally:
            self._breaker.leave(deciding=deciding, failed=failed)
        return found

    async def _asked(self, texts: list[str]) -> list[list[float]]:
        try:
            with tracing_context(enabled=False):
                async with asyncio.timeout(self._seconds):
                    found = await self._embeddings.aembed_documents(texts)
            if not self._fits(found, len(texts)):
                failure = unavailable(Reason.MALFORMED)
            else:
                return found
        except TimeoutError:
            failure = unavailable(Reason.TIME_OUT)
        except openai.APIStatusError as error:
            failure = refusal(error.status_code, error.response.headers)
        except openai.APIConnectionError:
            failure = unavailable(Reason.UNREACHABLE)
        except Exception:  # noqa: BLE001 - LangChain, openai, the client and the parser each have their own
            failure = unavailable(Reason.MALFORMED)
        # Raised out here: the errors of the libraries hold texts and keys, and would come along.
        raise failure

    def _fits(self, vectors: object, many: int) -> bool:
        """Whether it is a vector for each text, of the length they always had here."""
        if not isinstance(vectors, list) or len(vectors) != many:
            return False
        lengths = set(_lengths(vectors)) | ({self._length} if self._length else set())
        if len(lengths) != 1 or 0 in lengths:
            return False
        (self._length,) = lengths
        return True


def _lengths(vectors: list[object]) -> Iterator[int]:
    """The length of each; nought for what is no vector."""
    for each in vectors:
        numbers = isinstance(each, list) and all(isinstance(one, (int, float)) for one in each)
        yield len(each) if isinstance(each, list) and numbers and all(map(math.isfinite, each)) else 0
