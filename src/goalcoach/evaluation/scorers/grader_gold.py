"""Answers that somebody graded, each with the reason, to hold a grader against. Reads no file."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from goalcoach.domain.errors import InvalidInput
from goalcoach.evaluation.scorers.agreement import agreement
from goalcoach.evaluation.scorers.graders import Graded, graded
from goalcoach.evaluation.scorers.rubrics import BEST, RUBRICS
from goalcoach.evaluation.statistics.interval import Interval
from goalcoach.llm.model import Model

_KEYS = frozenset("id rubric known answer grade why".split())


@dataclass(frozen=True, slots=True, kw_only=True)
class GoldAnswer:
    """An answer with its grade."""

    id: str
    rubric: str
    known: str
    """What was told before."""
    answer: str
    grade: int
    why: str
    """Why that grade, of whoever read it."""

    @staticmethod
    def of(row: Mapping[str, Any]) -> GoldAnswer:
        """As its file has it. Raises InvalidInput."""
        if row.keys() != _KEYS:
            raise InvalidInput(f"{row.get('id')}: an answer that was graded has {', '.join(sorted(_KEYS))}")
        if row["rubric"] not in RUBRICS or row["grade"] not in range(1, BEST + 1):
            raise InvalidInput(f"{row['id']}: rubric is one of {', '.join(RUBRICS)}, grade 1 to {BEST}")
        return GoldAnswer(**{**row, "known": row["known"].strip(), "answer": row["answer"].strip()})


@dataclass(frozen=True, slots=True, kw_only=True)
class Held:
    """A gold answer and what a grader made of it."""

    gold: GoldAnswer
    graded: Graded


@dataclass(frozen=True, slots=True, kw_only=True)
class Agreed:
    """How far a grader agrees with whoever read the answers."""

    kappa: Interval
    """Weighted by the square of the distance, with its interval of 95 %."""
    same: int
    near: int
    """One grade apart at most, the same ones included."""
    of: int
    failed: int
    """Answers it could not grade; they count for nothing else."""


async def held_against(gold: Iterable[GoldAnswer], model: Model) -> list[Held]:
    """Every answer, graded by this language model."""
    return [
        Held(gold=each, graded=await graded(RUBRICS[each.rubric], each.known, each.answer, model))
        for each in gold
    ]


def agreed(held: Sequence[Held], *, seed: int = 0) -> Agreed:
    """The agreement of all of them. Raises ValueError where none could be graded."""
    pairs = [(each.gold.grade, each.graded.grade) for each in held if each.graded.grade is not None]
    return Agreed(
        kappa=agreement(pairs, seed=seed),
        same=sum(one == other for one, other in pairs),
        near=sum(abs(one - other) <= 1 for one, other in pairs),
        of=len(pairs),
        failed=len(held) - len(pairs),
    )
