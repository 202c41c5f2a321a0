"""The door to the cases that HR added to suites: which stand, which were removed, by whom and when."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Protocol

from goalcoach.domain.person import PersonId


@dataclass(frozen=True, slots=True, kw_only=True)
class OwnCase:
    """A case that HR added to a suite: the file of a suite that has this one alone."""

    id: str
    suite: str
    content: str
    by_id: PersonId
    at: datetime


class CaseStepKind(StrEnum):
    """What was done with a case."""

    ADDED = "added"
    REMOVED = "removed"
    """No run tries it any more. It is kept, and its name is spent."""
    PUT_BACK = "put_back"


@dataclass(frozen=True, slots=True, kw_only=True)
class CaseStep:
    """One thing that somebody did with a case."""

    suite: str
    case_id: str
    kind: CaseStepKind
    by_id: PersonId
    at: datetime


class OwnCases(Protocol):
    """Own cases. All of HR read and write them; each change is written down with who made it."""

    async def add(self, case: OwnCase) -> None:
        """Keep a case. Raises Conflict when the suite has, or had, one of this id."""

    async def standing(self) -> Sequence[OwnCase]:
        """Those that runs try, by suite, then in the order in which they were added."""

    async def removed(self, suite: str) -> Sequence[OwnCase]:
        """Those of a suite that were removed."""

    async def remove(self, suite: str, case_id: str, by: PersonId, at: datetime) -> None:
        """Have no run try it any more. Raises NotFound."""

    async def put_back(self, suite: str, case_id: str, by: PersonId, at: datetime) -> None:
        """Have runs try it again. Raises NotFound when it was not removed."""

    async def steps(self, suite: str) -> Sequence[CaseStep]:
        """What was done with those of a suite, newest first."""
