"""The inner door: one question to a language model, as messages. Knows no task, no goal and no library."""

from __future__ import annotations

from collections.abc import AsyncGenerator, AsyncIterator, Mapping
from dataclasses import dataclass
from typing import Generic, Literal, Protocol, TypeVar

from goalcoach.domain.errors import Unavailable

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Message:
    """One message of what the language model reads."""

    role: Literal["system", "user", "assistant"]
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Ask:
    """One question."""

    messages: tuple[Message, ...]
    schema: Mapping[str, object] | None
    """JSON schema of the object that is wanted; None for plain text."""
    schema_name: str = ""
    max_tokens: int = 1200
    temperature: float = 0.2
    seed: int | None = None
    whole: bool = False
    """Nobody hears the answer before its end: no pieces are wanted, and another attempt may differ."""


@dataclass(frozen=True, slots=True)
class Piece:
    """Text, as it comes."""

    text: str


@dataclass(frozen=True, slots=True)
class Usage:
    """What a call cost. Estimated where the endpoint does not say."""

    prompt_tokens: int
    completion_tokens: int

    def __add__(self, other: Usage) -> Usage:
        return Usage(
            self.prompt_tokens + other.prompt_tokens, self.completion_tokens + other.completion_tokens
        )


NOTHING = Usage(0, 0)


@dataclass(frozen=True, slots=True)
class Effort:
    """What all attempts at one question took together."""

    usage: Usage = NOTHING
    seconds: float = 0.0
    calls: int = 0

    def __add__(self, other: Effort) -> Effort:
        return Effort(self.usage + other.usage, self.seconds + other.seconds, self.calls + other.calls)


@dataclass(frozen=True, slots=True, kw_only=True)
class Reply:
    """A whole answer. Its text is all pieces joined."""

    text: str
    usage: Usage
    """Of all attempts together, like `seconds`."""
    model: str
    host: str
    seconds: float
    attempts: int
    mode: str
    """How the object was asked for: json_schema, json_object or text."""


class Model(Protocol):
    """A language model. Implementations: LangChain, and wrappers that count, wait, retry or refuse."""

    name: str
    host: str

    def ask(self, ask: Ask, *, deadline: float) -> AsyncIterator[Piece | Reply]:
        """Any number of pieces, none of a whole answer, then exactly one reply. `deadline` is a time of
        `time.monotonic`.

        Raises Unavailable with a code of llm/reason.py. Who may leave early iterates inside `listening`.
        """


def estimated(ask: Ask, characters: int) -> Usage:
    """What a call with an answer of so many characters costs: four of them are about one token."""
    return Usage(sum(len(each.text) for each in ask.messages) // 4, characters // 4)


def lost(error: Unavailable, ask: Ask, characters: int) -> Usage:
    """What a call cost that failed after so many characters: as its error tells, else estimated.

    Where neither tells of anything that came, nothing.
    """
    told = error.data.get("usage")
    if isinstance(told, Usage):
        return told
    return estimated(ask, characters) if characters else NOTHING


class listening(Generic[T]):  # noqa: N801 - a block, written like `aclosing`
    """The parts; the call ends with the block, however that is left."""

    __slots__ = ("_parts",)

    def __init__(self, parts: AsyncIterator[T]) -> None:
        self._parts = parts

    async def __aenter__(self) -> AsyncIterator[T]:
        return self._parts

    async def __aexit__(self, *how: object) -> None:
        if isinstance(self._parts, AsyncGenerator):
            await self._parts.aclose()
