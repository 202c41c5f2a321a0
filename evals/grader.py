"""`python -m evals.grader`: how far the configured language model's grades agree with those of a reader.

It grades every answer in data/grader_gold.yaml at least three times, which costs calls: about 110. Prints the
weighted kappa with its interval, and every answer that is two grades or more apart.

    --readers               the same of data/grader_readings.yaml: three readers who answered the very
                            prompts, each by themselves and without sight of any grade
    --prompts FOLDER        write what each reader is sent: FOLDER/NUMBER/ID.txt
    --take FOLDER           take their answers in: FOLDER/NUMBER/ID.json
"""

from __future__ import annotations

import asyncio
import sys
from collections.abc import Sequence
from pathlib import Path

from evals import grader_readings
from evals.quick_yaml import read_yaml
from goalcoach.domain.errors import GoalcoachError
from goalcoach.endpoints import endpoint_of
from goalcoach.evaluation.scorers.grader_gold import Agreed, GoldAnswer, Held, agreed, held_against
from goalcoach.evaluation.scorers.graders import CALLS
from goalcoach.settings import Settings

DATA = Path(__file__).parent / "data"
GOLD, READINGS = DATA / "grader_gold.yaml", DATA / "grader_readings.yaml"
FAR = 2
"""Grades apart from which on a difference is told."""


def main(words: Sequence[str]) -> int:
    """Grade, and tell."""
    try:
        match words:
            case []:
                held = asyncio.run(_held(Settings()))
                print("\n".join(told(agreed(held), held)))
            case ["--readers"]:
                held = by_readers()
                print("\n".join(told(agreed(held), held)))
            case ["--prompts", folder]:
                grader_readings.write_prompts(gold(), Path(folder))
            case ["--take", folder]:
                grader_readings.take(gold(), Path(folder), READINGS)
            case _:
                print(__doc__, file=sys.stderr)
                return 2
    except (GoalcoachError, ValueError) as error:
        print(error, file=sys.stderr)
        return 1
    return 0


def by_readers() -> list[Held]:
    """Every answer, graded by three readers. Raises UnknownRequest where another prompt is sent."""
    return asyncio.run(held_against(gold(), grader_readings.Readers(read_yaml(READINGS.read_text("utf-8")))))


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
