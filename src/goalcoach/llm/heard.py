"""An answer as it comes: its parts, what came so far, and whether it is a whole one. Knows no library."""

from __future__ import annotations

from dataclasses import dataclass, field

from goalcoach.llm.model import Ask, Usage, estimated
from goalcoach.llm.reason import Reason, unavailable

CHARACTERS = 64_000
"""Of an answer, at most."""
PIECES = 8
"""Of an answer, at most, for each token that was asked for: some hosts cut tokens into letters."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """What one event of a stream tells."""

    text: str = ""
    finish: str | None = None
    model: str = ""
    called: bool = False
    """It calls a tool, which nobody asked for."""
    usage: Usage | None = None


@dataclass(slots=True)
class Heard:
    """What came of an answer so far."""

    parts: list[str] = field(default_factory=list)
    length: int = 0
    begun: bool = False
    finish: str | None = None
    usage: Usage | None = None
    model: str = ""
    called: bool = False

    @property
    def text(self) -> str:
        """All of it."""
        return "".join(self.parts)

    def cost(self, ask: Ask) -> Usage:
        """What the endpoint tells, else estimated from what came."""
        return self.usage or estimated(ask, self.length)

    def take(self, part: Part, most: int) -> str:
        """Keep a part of the stream; its text. Raises Unavailable when that is too long, or in too many."""
        self.begun = True
        self.finish = part.finish or self.finish
        named = part.model[:100]
        self.model = named if named.isprintable() and named else self.model  # no database keeps the others
        self.called = self.called or part.called
        self.usage = part.usage or self.usage
        if part.text:
            self.parts.append(part.text)
        self.length += len(part.text)
        if self.length > CHARACTERS or len(self.parts) > most:
            raise unavailable(Reason.TOO_LARGE)
        return part.text

    def fault(self) -> Reason | None:
        """Why this is no whole answer; None when it is one."""
        if self.called:
            return Reason.MALFORMED
        match self.finish:
            case "stop":
                return None
            case "length":
                return Reason.LENGTH
            case "content_filter":
                return Reason.FILTERED
            case None:
                return Reason.BROKEN
            case _:
                return Reason.MALFORMED
