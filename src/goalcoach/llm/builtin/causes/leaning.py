"""What an answer leans to by its traits: learned from talks whose cause was known."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

from goalcoach.llm.builtin.causes.clauses import Clause, clauses
from goalcoach.llm.builtin.causes.cues import tongue
from goalcoach.llm.builtin.causes.evidence import Evidence, Probe
from goalcoach.llm.builtin.causes.learned.table import COLUMNS, SCALE, Table
from goalcoach.llm.builtin.causes.traits import traits
from goalcoach.llm.builtin.causes.words import UNKNOWN, offered


@lru_cache(maxsize=256)
def leaning(probe: Probe, text: str, language: str, table: Table) -> tuple[Evidence, ...]:
    """For and against each cause at most one, in the words that speak most for it.

    Nothing for an offered answer, whose meaning is fixed, and for one that says nothing.
    """
    if text.strip() in UNKNOWN or offered(probe, text.strip()):
        return ()
    return tuple(_leaning(probe, clauses(text, tongue(language)), language, table))


def _leaning(probe: Probe, parts: tuple[Clause, ...], language: str, table: Table) -> Iterator[Evidence]:
    shown = [
        (each, points)
        for name, each in traits(parts, language)
        if (points := table.points.get((probe, name)))
    ]
    for index, cause in enumerate(COLUMNS):
        if strength := round(sum(points[index] for _, points in shown) / SCALE):
            sums: dict[Clause, int] = {}
            for clause, points in shown:
                sums[clause] = sums.get(clause, 0) + points[index]
            yield Evidence(cause, strength, max(sums, key=lambda each: sums[each]).text)
