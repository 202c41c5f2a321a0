"""A model that says again what was answered to the very same question before. Reads no file."""

from __future__ import annotations

import json
from collections.abc import AsyncGenerator, Iterable, Iterator
from dataclasses import dataclass
from hashlib import sha256
from itertools import zip_longest

from goalcoach.domain.errors import GoalcoachError
from goalcoach.llm.model import Ask, Piece, Reply, estimated

PIECE = 16
"""Characters of one piece of an answer."""
_SHOWN = 120
"""Characters of a line in what is told of a difference."""


class UnknownRequest(GoalcoachError):
    """A question that no recording answers. Says what differs; `data["ask"]` is the question."""

    code = "unknown-request"


@dataclass(frozen=True, slots=True, kw_only=True)
class Recording:
    """One answer, and all that was sent for it."""

    name: str
    """What it is told apart by in errors."""
    sent: Ask
    text: str


class Recorded:
    """Answers what it has a recording of, to the letter of what is sent; anything else is an error."""

    name, host = "recorded", "recordings"

    def __init__(self, recordings: Iterable[Recording]) -> None:
        self._recordings: dict[str, Recording] = {}
        for each in recordings:
            known = self._recordings.setdefault(fingerprint(each.sent), each)
            if known is not each:
                raise ValueError(f"{each.name!r} and {known.name!r} answer the same question")
        self.asked: list[Ask] = []

    async def ask(self, ask: Ask, *, deadline: float) -> AsyncGenerator[Piece | Reply, None]:
        """The recorded answer. Raises UnknownRequest."""
        del deadline
        self.asked.append(ask)
        found = self._recordings.get(fingerprint(ask))
        if found is None:
            raise UnknownRequest(self._told(ask), ask=ask)
        for at in range(0, 0 if ask.whole else len(found.text), PIECE):
            yield Piece(found.text[at : at + PIECE])
        yield Reply(
            text=found.text,
            usage=estimated(ask, len(found.text)),
            model=self.name,
            host=self.host,
            seconds=0.0,
            attempts=1,
            mode="recorded",
        )

    def _told(self, ask: Ask) -> str:
        """What parts the question from the recording that is nearest to it."""
        near = [(tuple(differences(each.sent, ask)), each.name) for each in self._recordings.values()]
        if not near:
            return "There are no recordings."
        found, name = min(near, key=lambda each: len(each[0]))
        return f"No recording answers this. The nearest is {name!r}: {'; '.join(found[:3])}."


def fingerprint(ask: Ask) -> str:
    """SHA-256 in hex of everything that is sent: messages, schema and its name, parameters."""
    sent = {
        "messages": [[each.role, each.text] for each in ask.messages],
        "schema": ask.schema,
        "schema_name": ask.schema_name,
        "max_tokens": ask.max_tokens,
        "temperature": ask.temperature,
        "seed": ask.seed,
    }
    return sha256(json.dumps(sent, sort_keys=True, ensure_ascii=False).encode()).hexdigest()


def differences(recorded: Ask, sent: Ask) -> Iterator[str]:
    """What is sent and not recorded, or the other way round: a line or a parameter each."""
    for name in ("schema_name", "schema", "max_tokens", "temperature", "seed"):
        before, now = getattr(recorded, name), getattr(sent, name)
        if before != now:
            shown = "" if name == "schema" else f": {now!r}, recorded {before!r}"
            yield f"another {name}{shown}"
    for number, (was, message) in enumerate(zip_longest(recorded.messages, sent.messages), 1):
        if was is None or message is None or was.role != message.role:
            sent_role, recorded_role = message.role if message else "missing", was.role if was else "nothing"
            yield f"message {number} is {sent_role}, recorded {recorded_role}"
        else:
            yield from _lines(message.role, was.text, message.text)


def _lines(role: str, recorded: str, sent: str) -> Iterator[str]:
    before, now = recorded.splitlines(), sent.splitlines()
    for number, (was, line) in enumerate(zip_longest(before, now, fillvalue=""), 1):
        if was != line:
            yield f"{role} line {number} is {line[:_SHOWN]!r}, recorded {was[:_SHOWN]!r}"
