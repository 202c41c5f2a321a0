"""Aims as they are sent over the API: what is asked for beside what was shown, and how it was reckoned."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from decimal import Decimal
from typing import Any

from goalcoach.coach.career import AimView
from goalcoach.coach.comparison import Comparison, Line
from goalcoach.domain.framework import Blueprint, BlueprintKind
from goalcoach.rules.joined.levels import Thin
from goalcoach.web.api.fields import Answer
from goalcoach.web.api.shares import cut_off


class GapOut(Answer):
    """One competency an aim asks for, beside what was shown of it."""

    competency: str
    name: str
    required: int
    """The level it asks for."""
    shown: int
    """The level that was shown; 0: nothing was seen."""
    gap: int
    """Levels that are missing."""
    seen: bool
    """Whether anything was said of it at all."""
    thin: list[Thin]
    """Why what was shown is worth a second look."""
    weight: Decimal
    counts: Decimal
    """What it adds to readiness: weight × (required − gap) ÷ required."""
    pull: Decimal
    """weight × gap; the largest comes first."""
    next: int
    """The level that comes next."""
    says: str
    """What somebody does on the next level."""


class ReadinessOut(Answer):
    """Share of what is asked for that was shown: `shown` ÷ `asked`."""

    share: Decimal
    """0 to 1, cut off."""
    shown: Decimal
    """Sum of what the competencies count."""
    asked: Decimal
    """Sum of their weights."""


class ComparisonOut(Answer):
    """What an aim asks for, line by line, largest pull first."""

    gaps: list[GapOut]
    first: list[str]
    """Competencies to begin with: at most three."""
    readiness: ReadinessOut | None
    """null: it asks for nothing."""


class AimedAt(Answer):
    """The role or need of an aim, as it is now."""

    id: str
    name: str
    kind: BlueprintKind
    about: str
    version: str


class AimLine(Answer):
    """An aim in a list."""

    id: str
    title: str
    """Name of the role or need, or one's own words; never empty."""
    blueprint: str
    """Id of the role or need; empty for none."""
    words: str
    shared: bool
    """Whether whoever leads its owner now may read it."""
    readiness: Decimal | None
    revision: int
    updated_at: datetime


class AimOut(AimLine):
    """An aim, with everything that is known of the way to it."""

    aimed_at: AimedAt | None
    """null: none was chosen, or it is not described any more."""
    newer: bool
    """Whether the role or need changed since it was chosen."""
    comparison: ComparisonOut | None


def aim_lines(views: Sequence[AimView]) -> list[AimLine]:
    """A list of aims, to be sent."""
    return [AimLine(**_line(each)) for each in views]


def aim_out(view: AimView) -> AimOut:
    """An aim, to be sent."""
    found = view.comparison
    return AimOut(
        **_line(view),
        aimed_at=_aimed_at(view.blueprint) if view.blueprint else None,
        newer=view.newer,
        comparison=_comparison(found) if found else None,
    )


def gap_out(line: Line) -> GapOut:
    """One line of a comparison, to be sent."""
    return GapOut(
        competency=line.competency.id,
        name=line.competency.name,
        required=line.need.level,
        shown=line.shown.level,
        gap=line.gap,
        seen=bool(line.shown.counted),
        thin=list(line.shown.thin),
        weight=line.need.weight,
        counts=cut_off(line.counts),
        pull=line.pull,
        next=line.next,
        says=line.says(line.next),
    )


def _line(view: AimView) -> dict[str, Any]:
    aim, found = view.aim, view.comparison
    ready = found.readiness if found else None
    return {
        "id": aim.id,
        "title": view.title,
        "blueprint": aim.blueprint,
        "words": aim.words,
        "shared": view.shared,
        "readiness": None if ready is None else cut_off(ready),
        "revision": aim.revision,
        "updated_at": aim.updated_at,
    }


def _aimed_at(blueprint: Blueprint) -> AimedAt:
    return AimedAt(
        id=blueprint.id,
        name=blueprint.name,
        kind=blueprint.kind,
        about=blueprint.about,
        version=blueprint.version,
    )


def _comparison(found: Comparison) -> ComparisonOut:
    return ComparisonOut(
        gaps=[gap_out(each) for each in found.lines],
        first=[each.competency.id for each in found.first],
        readiness=None
        if found.readiness is None
        else ReadinessOut(
            share=cut_off(found.readiness),
            shown=cut_off(sum((each.counts for each in found.lines), Decimal())),
            asked=sum((each.need.weight for each in found.lines), Decimal()),
        ),
    )
