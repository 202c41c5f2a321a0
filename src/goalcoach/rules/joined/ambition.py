"""How a goal is meant: promise or stretch, how sure its owner is, and what hangs on it."""

from __future__ import annotations

from decimal import Decimal
from enum import StrEnum

from goalcoach.domain.late import dataclass
from goalcoach.rules.joined.shares import check_share


class Level(StrEnum):
    """What the owner says the goal is."""

    COMMITTED = "committed"
    """It will be reached; others plan on it."""
    STRETCH = "stretch"
    """Worth trying; falling somewhat short is expected."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Ambition:
    """Stated by the owner, never guessed from words."""

    level: Level | None = None
    confidence: Decimal | None = None
    """How sure the owner is that it will be reached, 0 to 1."""
    commitment: int | None = None
    """The owner's own answer to "how much do you want this?", 1 to 5."""
    control: Decimal | None = None
    """Share of the result that is in the owner's own hands, 0 to 1."""
    path: str = ""
    """How a long shot could come true."""
    pays: bool | None = None
    """Whether pay or a bonus hangs on the result."""
    guardrail: str = ""
    """The measure that must not get worse meanwhile, or why none is needed."""
    resources: tuple[str, ...] | None = None
    """What it takes; empty: asked and not said. "none" is an answer."""
    last_stretch: tuple[Decimal, ...] | None = None
    """What became of the owner's stretch goals in the last cycle, 0 to 1 each."""

    def __post_init__(self) -> None:
        check_share("confidence", self.confidence)
        check_share("control", self.control)
        for each in self.last_stretch or ():
            check_share("last_stretch", each)
