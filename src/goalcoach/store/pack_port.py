"""The door to the versions of the organisation's rules."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Protocol


@dataclass(frozen=True, slots=True, kw_only=True)
class PackRecord:
    """One version of the organisation's rules, as it was used."""

    rules_digest: str
    """What verdicts that rest on it name: goalcoach's own rules and this pack."""
    digest: str
    """Of the pack alone."""
    name: str
    version: str
    content: str
    """The file, word for word."""
    at: datetime
    """When it was first used."""


class Packs(Protocol):
    """The versions of the organisation's rules: old verdicts stay explainable."""

    async def keep(self, pack: PackRecord) -> None:
        """Keep a version, unless it is there."""

    async def get(self, rules_digest: str) -> PackRecord | None: ...
