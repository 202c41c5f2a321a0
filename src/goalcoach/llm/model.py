"""The inner door: one question to a language model, as messages. Knows no task, no goal and no library."""

from __future__ import annotations

from collections.abc import AsyncGenerator, AsyncIterator, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass
from typing import Literal, Protocol


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


@dataclass(frozen=True, slots=True)
class Piece:
    """Text, as it comes."""

    text: str


@dataclass(frozen=True, slots=True)
class Usage:
    """What a call cost. Estimated where the endpoint does not say."""

    prompt_tokens: int
    completion_tokens: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Reply:
    """A whole answer. Its text is all pieces joined."""

    text: str
    usage: Usage
    """Of this call alone; calls that failed before it are accounted for, not shown here."""
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
        """Any number of pieces, then exactly one reply. `deadline` is a time of `time.monotonic`.

        Raises Unavailable with a code of llm/reason.py. Who may leave early iterates inside `listening`.
        """


def estimated(ask: Ask, characters: int) -> Usage:
    """What a call with an answer of so many characters costs: four of them are about one token."""
    return Usage(sum(len(each.text) for each in ask.messages) // 4, characters // 4)


@asynccontextmanager
async def listening(
    parts: AsyncIterator[Piece | Reply],
) -> AsyncGenerator[AsyncIterator[Piece | Reply], None]:
    """The parts; the call ends with the block, however that is left."""
    try:
        yield parts
    finally:
        if isinstance(parts, AsyncGenerator):
            await parts.aclose()
