"""What a person has shown of each competency, and on whose word. Arithmetic only; nothing here guesses."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from decimal import Decimal
from enum import StrEnum

from goalcoach.domain.framework import Blueprint, Requirement
from goalcoach.domain.late import dataclass
from goalcoach.rules.thresholds import EVIDENCE_LASTS


class Rater(StrEnum):
    """Who or what says that a level was shown."""

    SELF = "self"
    MANAGER = "manager"
    PEER = "peer"
    """Anybody else who works with the person."""
    SITUATION = "situation"
    """A dated situation in which it was used, told by the person."""
    GOAL = "goal"
    """A development goal that was achieved: applied twice, and seen by somebody else."""
    TEST = "test"
    """An exam or a certificate."""


WEIGHT = {
    Rater.SELF: Decimal(1),
    Rater.SITUATION: Decimal(1),
    Rater.MANAGER: Decimal(2),
    Rater.PEER: Decimal(2),
    Rater.GOAL: Decimal(3),
    Rater.TEST: Decimal(3),
}
"""What one word counts while it is fresh: more the more people, or the more of a result, stand behind it."""

LASTS = EVIDENCE_LASTS
"""How long it counts in full where an organisation sets nothing else; for each further stretch as long, half
as much."""


@dataclass(frozen=True, slots=True, kw_only=True)
class LevelEvidence:
    """One dated observation of one level."""

    competency: str
    level: int
    day: date
    rater: Rater
    by: str = ""
    """Who or which one of its sort: a person, a goal, a certificate. Of each only the newest word counts.
    Where it is empty each counts, but for the person's own word and their manager's."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Observations:
    """All observations of one person's levels."""

    evidence: tuple[LevelEvidence, ...] = ()

    def of(self, competency: str) -> tuple[LevelEvidence, ...]:
        """What was observed of one competency, the newest last."""
        found = (each for each in self.evidence if each.competency == competency)
        return tuple(sorted(found, key=lambda each: each.day))


class Thin(StrEnum):
    """Why a level is worth a second look."""

    ONE_OPINION = "one_opinion"
    """It rests on the person's or the manager's word alone."""
    LONG_AGO = "long_ago"
    """Nothing of it is fresh."""
    APART = "apart"
    """Those who say something are two levels or more apart."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Counted:
    """An observation with what it counts today."""

    evidence: LevelEvidence
    weight: Decimal


@dataclass(frozen=True, slots=True, kw_only=True)
class Weighed:
    """A level with everything it was reckoned from."""

    level: int
    """The highest that half of the weight, or more, shows or exceeds; 0 when nothing was observed."""
    counted: tuple[Counted, ...]
    """The newest last; words that a newer one of the same person replaced are not among them."""
    thin: tuple[Thin, ...]


def weighed(standing: Observations, competency: str, today: date, lasts: timedelta = LASTS) -> Weighed:
    """The level of one competency today, from everything that was observed of it."""
    found = _newest(each for each in standing.of(competency) if each.day <= today)
    counted = tuple(Counted(evidence=each, weight=_weight(each, today, lasts)) for each in found)
    levels = sorted({each.level for each in found}, reverse=True)
    level = next((each for each in levels if share(counted, each) >= _HALF), 0)
    return Weighed(level=level, counted=counted, thin=tuple(_thin(counted, today, lasts)))


def share(counted: Sequence[Counted], level: int) -> Decimal:
    """How much of the weight shows this level or a higher one, 0 to 1."""
    whole = sum((each.weight for each in counted), Decimal())
    shown = sum((each.weight for each in counted if each.evidence.level >= level), Decimal())
    return shown / whole if whole else Decimal()


def gap(need: Requirement, standing: Observations, today: date, lasts: timedelta = LASTS) -> int:
    """Levels between what a role asks for and what was shown; never below nought."""
    return max(0, need.level - weighed(standing, need.competency, today, lasts).level)


def readiness(
    blueprint: Blueprint, standing: Observations, today: date, lasts: timedelta = LASTS
) -> Decimal | None:
    """Share of what a role asks for that was shown, 0 to 1, by weight; None when it asks for nothing."""
    asked = [need for need in blueprint.requirements if need.level > 0 and need.weight > 0]
    if not asked:
        return None
    shown = sum((n.weight * (n.level - gap(n, standing, today, lasts)) / n.level for n in asked), Decimal())
    return shown / sum((n.weight for n in asked), Decimal())


def _newest(evidence: Iterator[LevelEvidence]) -> list[LevelEvidence]:
    newest = {_voice(each) or (number,): each for number, each in enumerate(evidence)}
    return sorted(newest.values(), key=lambda each: each.day)


def _voice(each: LevelEvidence) -> tuple[str, ...]:
    """What two words of the same person have in common; empty when nobody knows."""
    return (each.rater, each.by) if each.by or each.rater in {Rater.SELF, Rater.MANAGER} else ()


_OWN = frozenset({Rater.SELF, Rater.SITUATION})
"""What rests on the person's own word."""
_HALF = Decimal("0.5")
_LEAST = Decimal("0.125")
"""What is left of a word however old it is, so that the only evidence there is still tells something."""


def _weight(each: LevelEvidence, today: date, lasts: timedelta) -> Decimal:
    stretches = max(0, (today - each.day - timedelta(days=1)) // lasts)
    return WEIGHT[each.rater] * max(_LEAST, _HALF**stretches)


def _thin(counted: tuple[Counted, ...], today: date, lasts: timedelta) -> Iterator[Thin]:
    if not counted:
        return
    raters = {each.evidence.rater for each in counted}
    if raters <= _OWN or raters == {Rater.MANAGER}:
        yield Thin.ONE_OPINION
    if all(today - each.evidence.day > lasts for each in counted):
        yield Thin.LONG_AGO
    levels = [each.evidence.level for each in counted]
    if max(levels) - min(levels) > 1:
        yield Thin.APART
