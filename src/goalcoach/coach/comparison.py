"""A blueprint beside what somebody has shown: gaps, readiness, what comes first. Arithmetic alone."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, timedelta
from decimal import Decimal

from goalcoach.domain.framework import Blueprint, Competency, Framework, Requirement
from goalcoach.rules.joined.levels import LASTS, Observations, Weighed, readiness, weighed
from goalcoach.rules.thresholds import STANDARD, Thresholds


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """One competency a blueprint asks for, beside what was shown of it."""

    competency: Competency
    need: Requirement
    shown: Weighed

    @property
    def gap(self) -> int:
        """Levels that are missing; never below nought."""
        return max(0, self.need.level - self.shown.level)

    @property
    def pull(self) -> Decimal:
        """How much the gap holds back: its weight times its size. The largest comes first."""
        return self.need.weight * self.gap

    @property
    def counts(self) -> Decimal:
        """What it adds to readiness: its weight times the share of the level that was shown."""
        asked = self.need.level
        return self.need.weight * (asked - self.gap) / asked if asked else Decimal()

    @property
    def next(self) -> int:
        """The level that comes next; the one that is asked for once it was shown."""
        return min(self.shown.level + 1, self.need.level)

    def says(self, level: int) -> str:
        """What somebody does on a level; empty where nobody described it, or there is none."""
        return self.competency.levels[level - 1] if 1 <= level <= len(self.competency.levels) else ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Comparison:
    """A blueprint, line by line."""

    blueprint: Blueprint
    lines: tuple[Line, ...]
    """Largest pull first; of the same pull the heavier one, then by name."""
    readiness: Decimal | None
    """Share that was shown, 0 to 1, by weight; None when it asks for nothing."""
    most: int
    """Gaps that are proposed at once: who works at more finishes none."""

    @property
    def first(self) -> tuple[Line, ...]:
        """What to begin with."""
        return tuple(line for line in self.lines if line.gap)[: self.most]

    @property
    def unseen(self) -> tuple[Line, ...]:
        """What nobody has said anything about yet: the gap is then only as large as what is not known."""
        return tuple(line for line in self.lines if not line.shown.counted)


def compare(
    blueprint: Blueprint,
    framework: Framework,
    standing: Observations,
    today: date,
    limits: Thresholds = STANDARD,
) -> Comparison:
    """The blueprint beside the standing, as of today; `limits` say what counts, and how much at once."""
    lasts = limits.evidence_lasts
    known = {each.id: each for each in framework.competencies}
    lines = [
        Line(
            competency=known[need.competency],
            need=need,
            shown=shown_of(known[need.competency], standing, today, lasts),
        )
        for need in blueprint.requirements
        if need.competency in known
    ]
    return Comparison(
        blueprint=blueprint,
        lines=tuple(sorted(lines, key=urgency)),
        readiness=readiness(blueprint, standing, today, lasts),
        most=limits.development_goals_at_once,
    )


def shown_of(
    competency: Competency, standing: Observations, today: date, lasts: timedelta = LASTS
) -> Weighed:
    """What was shown of a competency as it is described now.

    Where it has fewer levels than when something was entered, more than the highest is the highest.
    """
    found = weighed(standing, competency.id, today, lasts)
    return replace(found, level=min(found.level, len(competency.levels)))


def next_line(competency: Competency, standing: Observations, today: date, lasts: timedelta = LASTS) -> Line:
    """One level more than was shown of a competency; without a gap where the highest was."""
    shown = shown_of(competency, standing, today, lasts)
    need = Requirement(competency=competency.id, level=min(shown.level + 1, len(competency.levels)))
    return Line(competency=competency, need=need, shown=shown)


def urgency(line: Line) -> tuple[Decimal, Decimal, str]:
    """What lines are sorted by, the most urgent first."""
    return -line.pull, -line.need.weight, line.competency.name.casefold()
