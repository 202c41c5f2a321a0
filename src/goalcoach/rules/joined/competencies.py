"""What an organisation has a name for: competencies, roles, courses, mentors. Knows nothing of a person."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal


@dataclass(frozen=True, slots=True, kw_only=True)
class Competency:
    """A named ability with observable steps."""

    id: str
    name: str
    levels: tuple[str, ...]
    """What somebody does on each level, the lowest first; level 1 is the first of them."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Requirement:
    """The level of one competency that a role asks for."""

    competency: str
    level: int
    weight: Decimal = Decimal(1)


@dataclass(frozen=True, slots=True, kw_only=True)
class Blueprint:
    """What a role, or a need of the strategy, asks for; a new version for every change."""

    id: str
    name: str
    version: str
    requirements: tuple[Requirement, ...]

    def level(self, competency: str) -> int:
        """The level it asks for; 0 when it does not ask for this competency."""
        return max((r.level for r in self.requirements if r.competency == competency), default=0)


@dataclass(frozen=True, slots=True, kw_only=True)
class Vocabulary:
    """Everything that may be named: what is not in here does not exist."""

    competencies: tuple[Competency, ...] = ()
    blueprints: tuple[Blueprint, ...] = ()
    courses: tuple[str, ...] = ()
    """Titles of courses and certificates."""
    mentors: tuple[str, ...] = ()
    """Names of people and programmes that give support."""

    def competency(self, id_: str) -> Competency | None:
        """The competency of this id."""
        return next((each for each in self.competencies if each.id == id_), None)

    def blueprint(self, id_: str) -> Blueprint | None:
        """The blueprint of this id."""
        return next((each for each in self.blueprints if each.id == id_), None)


NOTHING = Vocabulary()
"""Nothing that has a name."""
