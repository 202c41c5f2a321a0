"""A model in this process that does as it is told, for tests of what is wrapped around models."""

from __future__ import annotations

from collections.abc import AsyncGenerator, Iterable

from goalcoach.domain.errors import Unavailable
from goalcoach.llm.model import Ask, Message, Model, Piece, Reply, Usage, listening
from goalcoach.llm.reason import Reason, unavailable

ASK = Ask(messages=(Message("user", "12345678"),), schema=None, max_tokens=10)

USAGE = Usage(100, 20)

Turn = tuple[Iterable[str], Unavailable | None]


def says(*pieces: str) -> Turn:
    """A whole answer."""
    return pieces, None


def fails(reason: Reason, *pieces: str, **data: object) -> Turn:
    """An answer that ends with a failure."""
    return pieces, unavailable(reason, **data)


class Told:
    """Answers the n-th call with the n-th turn, then with the last one again."""

    name, host = "told", "here"

    def __init__(self, *turns: Turn, usage: Usage = USAGE) -> None:
        self._turns = turns
        self._usage = usage
        self.calls = 0
        self.open = 0
        """Calls under way."""

    async def ask(self, ask: Ask, *, deadline: float) -> AsyncGenerator[Piece | Reply, None]:
        """The next turn."""
        pieces, failure = self._turns[min(self.calls, len(self._turns) - 1)]
        self.calls += 1
        self.open += 1
        try:
            for piece in () if ask.whole else pieces:
                yield Piece(piece)
            if failure is not None:
                raise failure
            told = {"model": self.name, "host": self.host, "mode": "text"}
            yield Reply(text="".join(pieces), usage=self._usage, seconds=0, attempts=1, **told)
        finally:
            self.open -= 1


async def heard(model: Model, ask: Ask = ASK, deadline: float = 1e9) -> tuple[list[str], Reply | Reason]:
    """The pieces, and the reply or why there is none."""
    pieces: list[str] = []
    try:
        async with listening(model.ask(ask, deadline=deadline)) as parts:
            async for part in parts:
                if isinstance(part, Reply):
                    return pieces, part
                pieces.append(part.text)
    except Unavailable as error:
        return pieces, Reason(error.message)
    raise AssertionError("neither a reply nor a failure")
