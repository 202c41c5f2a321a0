"""Asks again where that can help. The only layer that does, and the only file that knows tenacity."""

from __future__ import annotations

import asyncio
import time
from collections.abc import AsyncGenerator, Awaitable, Callable
from dataclasses import replace

from tenacity import AsyncRetrying, RetryCallState, retry_if_exception, wait_random, wait_random_exponential

from goalcoach.domain.errors import Unavailable
from goalcoach.llm.model import NOTHING, Ask, Effort, Model, Piece, Reply, listening, lost
from goalcoach.llm.reason import HEALING, Reason, reason_of, unavailable

CALLS = 3
"""One request makes at most so many."""
STALLS = 2
"""After so many it is not asked again: each costs the person a long wait."""


class Persistent:
    """A model that is asked again. Made for one request: its calls are counted over all that is asked of it.

    What was passed on stands: another attempt must begin with the same words, which are not passed on twice.
    """

    def __init__(
        self,
        model: Model,
        *,
        calls: int = CALLS,
        now: Callable[[], float] = time.monotonic,
        sleep: Callable[[float], Awaitable[None]] = asyncio.sleep,
    ) -> None:
        self.name, self.host = model.name, model.host
        self._model = model
        self._left = calls
        self._stalls = 0
        self._now = now
        self._sleep = sleep

    async def ask(self, ask: Ask, *, deadline: float) -> AsyncGenerator[Piece | Reply, None]:
        """As the model does, again where that can help and there are calls and time left.

        What all attempts took is told by the reply; where there is none, by the error's `effort`.
        """
        began, left, usage = self._now(), self._left, NOTHING
        given = _Given()
        async for attempt in self._attempts(deadline):
            failure = unavailable(Reason.BROKEN)
            try:
                self._begin(given)
                async with listening(self._model.ask(ask, deadline=deadline)) as parts:
                    async for part in parts:
                        if isinstance(part, Reply):
                            given.end()
                            yield replace(
                                part,
                                usage=usage + part.usage,
                                seconds=self._now() - began,
                                attempts=left - self._left,
                            )
                            return
                        if text := given.beyond(part.text):
                            yield part if text is part.text else Piece(text)
            except Unavailable as error:
                failure = error
                usage += lost(error, ask, given.said)
                failure.data["effort"] = Effort(usage, self._now() - began, left - self._left)
                self._stalls += reason_of(error) is Reason.STALLED
            # Outside of the handler and of every `yield`: tenacity would take the end of the iteration for a
            # failure, and the first error would come along with the last.
            with attempt:
                raise failure

    def _begin(self, given: _Given) -> None:
        """Another attempt. Raises Unavailable when there is no call left."""
        if not self._left:
            raise unavailable(Reason.CALLS)
        self._left -= 1
        given.begin_again()

    def _attempts(self, deadline: float) -> AsyncRetrying:
        def stop(state: RetryCallState) -> bool:
            used_up = not self._left or self._stalls >= STALLS
            return used_up or self._now() + state.upcoming_sleep >= deadline

        return AsyncRetrying(
            retry=retry_if_exception(_heals), wait=_wait, stop=stop, sleep=self._sleep, reraise=True
        )


class _Given:
    """What was passed on, and how far the attempt that runs has come."""

    def __init__(self) -> None:
        self._given = ""
        """What attempts before this one passed on."""
        self._parts: list[str] = []
        """What this one said, as far as it may be passed on."""
        self.said = 0
        """Characters of the attempt that runs."""

    def begin_again(self) -> None:
        self._given = max(self._given, "".join(self._parts), key=len)
        self._parts, self.said = [], 0

    def beyond(self, text: str) -> str:
        """What of this was not passed on yet. Raises Unavailable when it is not what was said before."""
        known = self._given[self.said : self.said + len(text)] if self.said < len(self._given) else ""
        self.said += len(text)
        if not text.startswith(known):
            raise unavailable(Reason.DIFFERENT)
        self._parts.append(text)
        return text[len(known) :] if known else text

    def end(self) -> None:
        """Raises Unavailable when less was said than before."""
        if self.said < len(self._given):
            raise unavailable(Reason.DIFFERENT)


def _heals(error: BaseException) -> bool:
    return isinstance(error, Unavailable) and reason_of(error) in HEALING


_backing_off = wait_random_exponential(multiplier=0.2, max=5)
_a_little = wait_random(0, 0.2)


def _wait(state: RetryCallState) -> float:
    """As long as the endpoint asks for and a little more; longer each time where it says nothing."""
    error = state.outcome.exception() if state.outcome else None
    data = error.data if isinstance(error, Unavailable) else {}
    if data.get("reason") is Reason.UNSUPPORTED:
        return 0.0
    asked = data.get("retry_after")
    if isinstance(asked, float):
        return asked + _a_little(state)
    return _backing_off(state)
