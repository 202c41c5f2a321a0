"""What a suite about the rules holds: which data, what makes a finding right, which floors. Reads no file."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from goalcoach.domain.errors import InvalidInput
from goalcoach.evaluation.goldset import Half, LabelledGoal
from goalcoach.rules.catalogue import RULES

LETTERS = ("specific", "measurable", "time_bound", "relevant", "achievable")


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """A set of labelled goals, or one half of it."""

    name: str
    file: str
    half: Half | None = None

    def takes(self, goal: LabelledGoal) -> bool:
        """Whether a goal of the file belongs to it."""
        return self.half is None or goal.half is self.half


@dataclass(frozen=True, slots=True, kw_only=True)
class Marks:
    """Findings of one rule that a person looked at, by id of the goal."""

    right: frozenset[str] = frozenset()
    wrong: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True, kw_only=True)
class Suite:
    """A suite as its file declares it."""

    today: date
    sources: tuple[Source, ...]
    clean: str
    """File of texts in which no rule may find anything."""
    planted: str
    """File of texts in which one rule must."""
    right_where: Mapping[str, Mapping[str, frozenset[str]]]
    """By rule: labels, and the values with which its finding is right. One that fits is enough."""
    marked: Mapping[str, Marks]
    known_alarms: Mapping[str, frozenset[str]]
    """By id of a clean row: rules known to find something in it, until somebody mends them."""
    blocking_precision: float
    """Floor for word-list rules that may refuse a text of the llm …"""
    blocking_from: int
    """… once so many of their findings are decided."""
    caught: Mapping[str, float]
    """By half: the least share of planted faults that are found."""
    floors: Mapping[str, Mapping[str, float]]
    """By set and by letter, "vague_language" or "kind": the least score."""


def suite_of(told: Mapping[str, Any]) -> Suite:
    """A suite from the plain values of its file. Raises InvalidInput when it names what is not there."""
    try:
        suite = Suite(
            today=told["today"],
            sources=tuple(_source(each) for each in told["labelled"]),
            clean=told["clean"],
            planted=told["planted"],
            right_where={
                code: {label: frozenset(values) for label, values in where.items()}
                for code, where in told["right_where"].items()
            },
            marked={
                code: Marks(right=frozenset(ids.get("right", ())), wrong=frozenset(ids.get("wrong", ())))
                for code, ids in told["marked"].items()
            },
            known_alarms={row: frozenset(codes) for row, codes in told["known_alarms"].items()},
            blocking_precision=told["blocking"]["precision"],
            blocking_from=told["blocking"]["from"],
            caught=told["caught"],
            floors=told["floors"],
        )
    except KeyError as missing:
        raise InvalidInput(f"the suite has no {missing}") from None
    named = {
        *suite.right_where,
        *suite.marked,
        *(code for codes in suite.known_alarms.values() for code in codes),
    }
    unknown = sorted(named - set(RULES))
    if unknown:
        raise InvalidInput(f"the suite names rules that are not in the catalogue: {', '.join(unknown)}")
    return suite


def _source(told: Mapping[str, Any]) -> Source:
    half = told.get("half")
    return Source(name=told["name"], file=told["file"], half=None if half is None else Half(half))
