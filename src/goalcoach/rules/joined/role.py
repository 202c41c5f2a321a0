"""The role or need of the strategy that a person wants to grow into. Knows no levels."""

from __future__ import annotations

from goalcoach.domain.late import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class TargetRole:
    """A role as somebody chose it."""

    blueprint: str
    """Id of its blueprint."""
    version: str = ""
    """Version of the blueprint the goal was made with; empty when nobody wrote it down."""
    chosen: bool | None = None
    """Whether the employee chose or confirmed it; None when unknown."""
