"""What traits of answers speak for, in points, and the way it is written down. Knows no trait."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from goalcoach.llm.builtin.causes.evidence import Probe
from goalcoach.rules.joined.gap import Cause

COLUMNS = (
    Cause.SKILL,
    Cause.KNOWLEDGE,
    Cause.RESOURCES,
    Cause.PROCESS,
    Cause.CLARITY,
    Cause.MOTIVATION,
    Cause.EXTERNAL,
)
"""The causes in the order of the numbers of a row."""
SCALE = 4
"""Points in one of the units in which words are weighed."""


@dataclass(frozen=True, slots=True, eq=False)
class Table:
    """Points for every cause, by question and trait of its answer; below 0 they speak against it."""

    points: Mapping[tuple[Probe, str], tuple[int, ...]]


def rows(probe: Probe, written: str) -> Iterator[tuple[tuple[Probe, str], tuple[int, ...]]]:
    """The rows of one question: the name of a trait, a bar, and a number for each cause; a dot is none.

    Raises ValueError for a row without a number for each cause.
    """
    for line in written.strip().splitlines():
        name, _, numbers = line.partition("|")
        points = tuple(0 if each == "." else int(each) for each in numbers.split())
        if len(points) != len(COLUMNS):
            raise ValueError(f"{line.strip()!r} has no number for each cause.")
        yield (probe, name.strip()), points
