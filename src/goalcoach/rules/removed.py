"""Rules that are gone: their codes are never used again, and `explain` tells what became of them."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Removed:
    """A rule that is no longer applied."""

    code: str
    name: str
    since: str
    """First version without it."""
    reason: str
    instead: str = ""
    """Code of the rule that took its place, if any."""


REMOVED: dict[str, Removed] = {}
"""Removed rules by code."""
