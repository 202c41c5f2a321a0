"""A coach that a scripted language model answers for: no HTTP, everything else as it is."""

from __future__ import annotations

import json
from collections.abc import AsyncGenerator, Callable, Sequence
from datetime import date
from types import SimpleNamespace
from typing import Any, cast

from goalcoach.llm.budget import FREE, NO_CAPS, Budget, MemoryLedger
from goalcoach.llm.coach import LlmCoach
from goalcoach.llm.directory import Directory
from goalcoach.llm.endpoint import Endpoint
from goalcoach.llm.model import Ask, Piece, Reply, Usage
from goalcoach.llm.retry import Persistent

NOTHING: dict[str, Any] = {
    "notes": [],
    "kind": None,
    "command": None,
    "withdrawn": [],
    "skipped": [],
    "unclear": "",
    "asked": None,
    "asked_code": "",
    "options": [],
    "wording": None,
}
"""The object of an answer that tells nothing."""


def written(said: str, **told: Any) -> str:
    """An answer as a language model writes it: words, then the object."""
    return f"{said}\n```json\n{json.dumps({**NOTHING, **told})}\n```"


Line = str | Exception | Callable[[Ask], str]


class ScriptedModel:
    """Answers the n-th call with the n-th line, then with the last again; an error among them is raised."""

    name = "scripted-llm"
    host = "llm.example"

    def __init__(self, *lines: Line, size: int = 7) -> None:
        self._lines: Sequence[Line] = lines
        self._size = size
        self.asked: list[Ask] = []
        self.closed = 0

    async def ask(self, ask: Ask, *, deadline: float) -> AsyncGenerator[Piece | Reply, None]:
        """The next line, in pieces."""
        del deadline
        self.asked.append(ask)
        line = self._lines[min(len(self.asked), len(self._lines)) - 1]
        if isinstance(line, Exception):
            raise line
        text = line if isinstance(line, str) else line(ask)
        try:
            for at in range(0, len(text), self._size):
                yield Piece(text[at : at + self._size])
        finally:
            self.closed += 1
        yield Reply(
            text=text,
            usage=Usage(100, 20),
            model=self.name,
            host=self.host,
            seconds=0.25,
            attempts=1,
            mode="text",
        )


def coach_of(model: ScriptedModel, *people: str) -> LlmCoach:
    """The coach that this language model answers for, in an organisation of these people."""
    directory = Directory(people)

    async def everybody() -> Directory:
        return directory

    budget = Budget(MemoryLedger(), lambda: date(2026, 11, 22), caps=NO_CAPS, prices=FREE)
    endpoint = SimpleNamespace(
        model=model, budget=budget, request=lambda person: Persistent(model) if person else model
    )
    return LlmCoach(cast(Endpoint, endpoint), everybody, voice="Plain and calm.", seconds=5.0)
