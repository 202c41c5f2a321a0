"""`python -m evals.learn_causes [--write]`: learns what traits of answers speak for which cause.

Without a word it tells how well that carries over: each set is talked through with points learned of the
others. --write learns of all sets for mending and writes the tables. Needs a few minutes; no test runs it.
"""

from __future__ import annotations

import math
import sys
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any

from evals.causes import SUITE, rows_of
from evals.quick_yaml import read_yaml
from goalcoach.evaluation.causes import CauseCase, case_of, measure
from goalcoach.llm.builtin.causes.evidence import Probe
from goalcoach.llm.builtin.causes.leaning import shown
from goalcoach.llm.builtin.causes.learned import table as table_module
from goalcoach.llm.builtin.causes.learned.table import COLUMNS, SCALE, Table
from goalcoach.llm.builtin.causes.talk import CauseTalk

Trait = tuple[Probe, str]
Example = tuple[Sequence[Trait], int]
"""The traits of a talk in which everything was asked, and the number of its cause."""
UNIT = 7
"""Units in which words are weighed for one in the logarithm of the odds."""
_RARE = 4
"""A trait is learned from so many talks at least."""
_HELD_BACK = 20.0
"""How strongly points are held near none: what few talks show counts little."""
_ROUNDS, _STEP, _DRAG = 300, 0.005, 0.8
FOLDER = Path(table_module.__file__).parent
_MODULE = '''"""The answer to “{probe}”: points by its traits. Written by `evals.learn_causes`; data only."""

POINTS = """
{rows}
"""
'''


def main(words: Sequence[str]) -> int:
    """Cross-validate, or write."""
    sets = read_yaml(SUITE.read_text("utf-8"))["sets"]
    match words:
        case []:
            _cross_validate(sets)
        case ["--write"]:
            _write(learn(_examples(each for each in sets if each.get("mend"))))
        case _:
            print(__doc__, file=sys.stderr)
            return 2
    return 0


def learn(examples: Sequence[Example]) -> Table:
    """Multinomial logistic regression, held back by the squares of its weights; whole points at the end."""
    counted = Counter(trait for found, _ in examples for trait in found)
    kept = [([trait for trait in found if counted[trait] >= _RARE], cause) for found, cause in examples]
    weights: dict[Trait, list[float]] = defaultdict(lambda: [0.0] * len(COLUMNS))
    speed: dict[Trait, list[float]] = defaultdict(lambda: [0.0] * len(COLUMNS))
    for _ in range(_ROUNDS):
        slope: dict[Trait, list[float]] = {
            trait: [_HELD_BACK * each for each in weights[trait]] for trait in weights
        }
        for found, cause in kept:
            for index, miss in enumerate(_misses(weights, found, cause)):
                for trait in found:
                    slope.setdefault(trait, [0.0] * len(COLUMNS))[index] += miss
        for trait, steep in slope.items():
            for index, each in enumerate(steep):
                speed[trait][index] = _DRAG * speed[trait][index] - _STEP * each
                weights[trait][index] += speed[trait][index]
    factor = UNIT * SCALE
    points = {trait: tuple(round(factor * each) for each in found) for trait, found in weights.items()}
    return Table({trait: found for trait, found in points.items() if any(found)})


def _misses(weights: dict[Trait, list[float]], found: Sequence[Trait], cause: int) -> list[float]:
    """For each cause the likelihood that the weights give it, less the truth."""
    sums = [sum(weights[trait][index] for trait in found) for index in range(len(COLUMNS))]
    odds = [math.exp(each - max(sums)) for each in sums]
    return [each / sum(odds) - (index == cause) for index, each in enumerate(odds)]


def _examples(sets: Iterable[dict[str, Any]]) -> list[Example]:
    cases = [case_of(row) for each in sets for row in rows_of(each)]
    return [(_traits(each), COLUMNS.index(each.causes[0])) for each in cases if each.causes]


def _traits(case: CauseCase) -> list[Trait]:
    talk = CauseTalk(language=case.language)
    for probe, text in case.said.items():
        talk = talk.answered(probe, text)
    return [
        (answer.probe, name)
        for answer in talk.answers
        for name, _ in shown(answer.probe, answer.text, talk.tongue(answer))
    ]


def _cross_validate(sets: Sequence[dict[str, Any]]) -> None:
    right = of = 0
    for held_out in sets:
        table = learn(_examples(each for each in sets if each.get("mend") and each is not held_out))
        told = measure(held_out["name"], rows_of(held_out), table)
        right, of = right + round(told.agreement * len(told.played)), of + len(told.played)
        print(
            f"{told.name}: {told.agreement:.3f} of {len(told.played)}, {told.left_open} left open, "
            f"{told.questions:.1f} questions, training wrongly in {list(told.training_wrongly)}",
            flush=True,
        )
    print(f"all: {right / of:.3f} of {of}")


def _write(table: Table) -> None:
    for probe in Probe:
        lines = (
            f"{name:<22}|" + "".join(f"{each or '.':>6}" for each in points)
            for (asked, name), points in sorted(table.points.items())
            if asked is probe
        )
        text = _MODULE.format(probe=probe.value, rows="\n".join(lines))
        (FOLDER / f"{probe.value}.py").write_text(text, "utf-8")


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
