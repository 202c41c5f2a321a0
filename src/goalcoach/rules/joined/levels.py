"""What a person has shown of each competency, and on whose word. Arithmetic only; nothing here guesses."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import StrEnum

from goalcoach.domain.framework import Blueprint, Requirement


class Rater(StrEnum):
    """Who says that a level was shown."""

    SELF = "self"
    MANAGER = "manager"
    PEER = "peer"
    TEST = "test"
    """An exam or a certificate."""


@dataclass(frozen=True, slots=True, kw_only=True)
class LevelEvidence:
    """One dated observation of one level."""

    competency: str
    level: int
    day: date
    rater: Rater


@dataclass(frozen=True, slots=True, kw_only=True)
class Standing:
    """All observations of one person's levels."""

    evidence: tuple[LevelEvidence, ...] = ()

    def of(self, competency: str) -> tuple[LevelEvidence, ...]:
        """What was observed of one competency, the newest last."""
        found = (each for each in self.evidence if each.competency == competency)
        return tuple(sorted(found, key=lambda each: each.day))

    def level(self, competency: str) -> int:
        """The level shown last; the lower one when two of a day differ, 0 when nothing was observed."""
        found = self.of(competency)
        return min((each.level for each in found if each.day == found[-1].day), default=0)


def gap(need: Requirement, standing: Standing) -> int:
    """Levels between what a role asks for and what was shown; never below nought."""
    return max(0, need.level - standing.level(need.competency))


def readiness(blueprint: Blueprint, standing: Standing) -> Decimal | None:
    """Share of what a role asks for that was shown, 0 to 1, by weight; None when it asks for nothing."""
    asked = [need for need in blueprint.requirements if need.level > 0 and need.weight > 0]
    if not asked:
        return None
    shown = sum((n.weight * (n.level - gap(n, standing)) / n.level for n in asked), Decimal())
    return shown / sum((n.weight for n in asked), Decimal())
