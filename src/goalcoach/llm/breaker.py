"""Leaves an endpoint alone that failed several times in a row, then tries it with one call."""

from __future__ import annotations

from collections.abc import AsyncGenerator, Callable
from enum import StrEnum

from goalcoach.domain.errors import Unavailable
from goalcoach.llm.model import Ask, Model, Piece, Reply, listening
from goalcoach.llm.reason import Reason, reason_of, unavailable

COUNTED = frozenset(
    {Reason.UNREACHABLE, Reason.TIME_OUT, Reason.STALLED, Reason.BROKEN, Reason.MALFORMED, Reason.REDIRECTED}
)
"""What tells of an endpoint in trouble. A busy one says itself when to come back."""


class State(StrEnum):
    """Whether calls get through."""

    CLOSED = "closed"
    """They do."""
    OPEN = "open"
    """They do not."""
    HALF_OPEN = "half-open"
    """One does, and decides."""


class Breaker:
    """The state of one endpoint. `now` is a clock that only goes forward, in seconds."""

    def __init__(self, now: Callable[[], float], *, failures: int = 5, rest_seconds: float = 30.0) -> None:
        self._now = now
        self._limit = failures
        self._rest = rest_seconds
        self._failures = 0
        self._opened: float | None = None
        self._trying = False

    @property
    def state(self) -> State:
        """How it stands now."""
        if self._opened is None:
            return State.CLOSED
        return State.OPEN if self._now() < self._opened + self._rest else State.HALF_OPEN

    def enter(self) -> bool:
        """A call begins; whether it is the one that decides. Raises Unavailable when it may not."""
        state = self.state
        if state is State.OPEN or (state is State.HALF_OPEN and self._trying):
            raise unavailable(Reason.RESTING, retry_after=self._left())
        self._trying = state is State.HALF_OPEN
        return self._trying

    def leave(self, *, deciding: bool, failed: bool | None) -> None:
        """A call ended; None: in a way that says nothing of the endpoint."""
        if deciding:
            self._trying = False
        if failed is False:
            self._failures = 0
            self._opened = None
        elif failed:
            self._failures += 1
            if self._failures >= self._limit:
                self._opened = self._now()

    def _left(self) -> float:
        return max(0.0, (self._opened or 0.0) + self._rest - self._now())


class Watched:
    """A model whose calls a breaker watches."""

    def __init__(self, model: Model, breaker: Breaker) -> None:
        self.name, self.host = model.name, model.host
        self._model = model
        self._breaker = breaker

    async def ask(self, ask: Ask, *, deadline: float) -> AsyncGenerator[Piece | Reply, None]:
        """As the model does, unless the breaker is open."""
        deciding = self._breaker.enter()
        failed: bool | None = None
        try:
            async with listening(self._model.ask(ask, deadline=deadline)) as parts:
                async for part in parts:
                    failed = False if isinstance(part, Reply) else None
                    yield part
        except Unavailable as error:
            reason = reason_of(error)
            failed = None if reason is Reason.BUSY else reason in COUNTED
            raise
        finally:
            self._breaker.leave(deciding=deciding, failed=failed)
