"""The door to where a run is written down as it goes on. Implementations: a folder of files, the database."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

from goalcoach.evaluation.outcome import Outcome
from goalcoach.evaluation.scorers.score import Score
from goalcoach.llm.model import Reply


@dataclass(frozen=True, slots=True, kw_only=True)
class Tried:
    """A trial that was made, with what was found in it."""

    key: str
    suite: str
    case: str
    variant: str
    repeat: int
    outcome: Outcome
    scores: tuple[Score, ...]


class Journal(Protocol):
    """What is written is there when its method returns: the process may be killed at any moment after."""

    async def tried(self) -> Sequence[Tried]:
        """All that was written down, each key once, in the order in which it was."""

    async def add(self, tried: Tried) -> None:
        """Write one down. One with a key that is there already is left as it is."""

    async def answer(self, asked: str) -> Reply | None:
        """What a language model answered to what has this fingerprint; None when it was not asked yet."""

    async def keep(self, asked: str, reply: Reply) -> None:
        """Write down an answer, before anything is made of it."""

    async def settled(self) -> None:
        """All that was written is on the disk: the machine may fail at any moment after."""
