"""One call to an OpenAI-compatible endpoint, whoever makes it: its time, its form, its size, its end.

It retries nothing, follows nothing, logs nothing.
"""

from __future__ import annotations

import asyncio
import time
from abc import ABC, abstractmethod
from collections.abc import AsyncGenerator, Mapping
from contextlib import AbstractContextManager, nullcontext, suppress
from urllib.parse import urlsplit

from goalcoach.domain.errors import Unavailable
from goalcoach.llm.heard import PIECES, Heard, Part
from goalcoach.llm.ladder import Ladder, Mode, response_format, told
from goalcoach.llm.model import Ask, Piece, Reply
from goalcoach.llm.parameters import Parameters
from goalcoach.llm.reason import Reason, reason_of, unavailable
from goalcoach.llm.wire import TURN

FORM = "response_format"
"""The parameter that says which form an answer is to have."""


class StreamedModel(ABC):
    """One language model of one endpoint, used in one event loop. Close it at the end, in that loop."""

    def __init__(self, *, url: str, name: str, stall_seconds: float = 20.0) -> None:
        self.name = name
        self.host = urlsplit(url).netloc
        self.ladder = Ladder()
        self.parameters = Parameters(urlsplit(url).hostname or "")
        self._stall = stall_seconds

    @abstractmethod
    async def close(self) -> None:
        """Close all connections."""

    async def ask(self, ask: Ask, *, deadline: float) -> AsyncGenerator[Piece | Reply, None]:
        """One call. Raises Unavailable."""
        began = time.monotonic()
        mode = self.ladder.mode if ask.schema is not None else Mode.TEXT
        heard = Heard()
        form = response_format(ask, mode)
        body = {**self.parameters.of(ask), **({} if form is None else {FORM: form})}
        stream = self._stream(told(ask, mode), body)
        turned = began
        try:
            while (part := await self._next(stream, ask, mode, heard, deadline)) is not None:
                if (text := heard.take(part, PIECES * ask.max_tokens)) and not ask.whole:
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

    @abstractmethod
    def _stream(self, ask: Ask, body: Mapping[str, object]) -> AsyncGenerator[Part, None]:
        """Send the question with these parameters; what comes. Raises whatever the library raises."""

    @abstractmethod
    def _failure(self, error: Exception, mode: Mode | None) -> Unavailable:
        """What an error of the library means; `mode` is how an object was asked for, None for plain text."""

    def _untold(self) -> AbstractContextManager[object]:
        """Around the first part: the library tells nobody of the call."""
        return nullcontext()

    def refused(self, status: int, message: str, param: object, mode: Mode | None) -> bool:
        """Whether asking again in another way may help, after the endpoint refused with this status."""
        if status in {400, 422} and self.parameters.refused(param):
            return True
        return mode is not None and self.ladder.refused(mode, status, named=FORM in message)

    async def _next(
        self, stream: AsyncGenerator[Part, None], ask: Ask, mode: Mode, heard: Heard, deadline: float
    ) -> Part | None:
        """The next part of the stream; None at its end."""
        left = deadline - time.monotonic()
        if left <= 0:
            raise unavailable(Reason.TIME_OUT)
        limit = min(left, self._stall) if heard.begun else left
        try:
            with nullcontext() if heard.begun else self._untold():
                async with asyncio.timeout(limit):
                    return await anext(stream)
        except StopAsyncIteration:
            return None
        except TimeoutError:
            # Also before anything came: the question was sent, and may have been read.
            failure = unavailable(Reason.STALLED if limit < left else Reason.TIME_OUT, usage=heard.cost(ask))
        except Exception as error:  # noqa: BLE001 - the libraries, their clients and parsers each have their own
            failure = self._failure(error, mode if ask.schema is not None else None)
            if heard.begun and reason_of(failure) is Reason.UNREACHABLE:
                failure = unavailable(Reason.BROKEN)
        # Raised out here: the errors of the libraries hold prompts, answers and keys, and would come along.
        raise failure


async def _unwind(stream: AsyncGenerator[Part, None]) -> None:
    """End a stream from its innermost generator outwards.

    `aclose` ends the outermost alone: the libraries leave those inside to garbage collection, which may find
    one of them at work.
    """
    with suppress(Exception):
        async with asyncio.timeout(0):
            async for _ in stream:
                pass
