"""`python -m evals.grader`: how far the configured language model's grades agree with those of a reader.

It grades every answer in data/grader_gold.yaml at least three times, which costs calls: about 110. Prints the
weighted kappa with its interval, and every answer that is two grades or more apart.
"""

from __future__ import annotations

import asyncio
import sys
from collections.abc import Sequence
from pathlib import Path

from evals.quick_yaml import read_yaml
from goalcoach.domain.errors import GoalcoachError
from goalcoach.endpoints import endpoint_of
from goalcoach.evaluation.scorers.grader_gold import Agreed, GoldAnswer, Held, agreed, held_against
from goalcoach.evaluation.scorers.graders import CALLS
from goalcoach.settings import Settings

GOLD = Path(__file__).parent / "data" / "grader_gold.yaml"
FAR = 2
"""Grades apart from which on a difference is told."""


def main(words: Sequence[str]) -> int:
    """Grade, and tell."""
    if words:
        print(__doc__, file=sys.stderr)
        return 2
    try:
        held = asyncio.run(_held(Settings()))
        print("\n".join(told(agreed(held), held)))
    except (GoalcoachError, ValueError) as error:
        print(error, file=sys.stderr)
        return 1
    return 0


def gold() -> list[GoldAnswer]:
    """The answers that somebody graded."""
    return [GoldAnswer.of(row) for row in read_yaml(GOLD.read_text("utf-8"))]


async def _held(settings: Settings) -> list[Held]:
    endpoint = endpoint_of(settings)
    try:
        held = []
        for each in gold():
            held += await held_against([each], endpoint.request("evals", calls=CALLS))
        return held
    finally:
        await endpoint.close()


def told(found: Agreed, held: Sequence[Held]) -> list[str]:
    """The figures, and where it is far off."""
    k = found.kappa
    lines = [
        f"weighted kappa {k.value:.2f} ({k.low:.2f} to {k.high:.2f}) over {found.of} answers",
        f"{found.same} the same grade, {found.near} at most one apart, {found.failed} could not be graded",
    ]
    for each in held:
        grade = each.graded.grade
        if grade is not None and abs(grade - each.gold.grade) >= FAR:
            lines.append(f"{each.gold.id}: {grade}, read as {each.gold.grade}: {each.graded.why}")
    return lines


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
