"""The framework that comes with goalcoach: ten job families and leadership, in English."""

from __future__ import annotations

import io
from collections.abc import Collection
from functools import cache
from importlib.resources import files

from goalcoach.domain.framework import Framework
from goalcoach.exchange.framework_file import read_framework
from goalcoach.exchange.framework_reading import Reading
from goalcoach.exchange.sources import Source


@cache
def starter() -> Framework:
    """All of it, read once. What several families share comes first, then family by family."""
    pages = sorted(
        (each for each in files("goalcoach").joinpath("starter").iterdir() if each.name.endswith(".yaml")),
        key=lambda each: (each.name != "shared.yaml", each.name),
    )
    contents = [(each.name, each.read_bytes()) for each in pages]
    return read_framework(*(Source(name, ".yaml", io.BytesIO(raw), len(raw)) for name, raw in contents))


def families() -> tuple[str, ...]:
    """The job families it has roles of, by name."""
    return tuple(sorted({each.family for each in starter().blueprints if each.family}))


def starter_reading(chosen: Collection[str] | None = None) -> Reading:
    """All of it, or some families, as if it was read from files."""
    framework = starter() if chosen is None else _of(chosen)
    return Reading(framework=framework, problems=(), notes=())


def _of(chosen: Collection[str]) -> Framework:
    """The roles of these families, the competencies they ask for, and what helps to learn those."""
    whole = starter()
    roles = tuple(each for each in whole.blueprints if each.family in chosen)
    asked = {need.competency for role in roles for need in role.requirements}
    return Framework(
        competencies=tuple(each for each in whole.competencies if each.id in asked),
        blueprints=roles,
        offers=tuple(
            each for each in whole.offers if each.competencies and asked.issuperset(each.competencies)
        ),
    )
