"""What a judgement may take as existing: competencies, roles, courses, mentors. Knows nothing of a person."""

from __future__ import annotations

from goalcoach.domain.framework import Blueprint, Competency
from goalcoach.domain.late import dataclass


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
