"""`python -m evals.learn_causes [--write]`: learns what traits of answers speak for which cause.

Without a word it tells how well that carries over: the sets of each writer are talked through with points
learned of all other writers. --write learns of all sets for mending and writes the tables. Needs minutes;
no test runs it.
"""

from __future__ import annotations

import math
import random
import sys
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
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
from goalcoach.llm.builtin.causes.telling import weighed

Trait = tuple[Probe, str]
UNIT = 7
"""Units in which words are weighed for one in the logarithm of the odds."""
_RARE = 12
"""A trait is learned from so many examples at least: from four talks that were told to their end."""
_HELD_BACK = 12.0
"""How strongly points are held near none: what few talks show counts little."""
_ROUNDS, _STEP, _SLOWS = 60, 0.03, 0.15
_PARTS = ((4, 7), (1, 3))
"""Examples of a talk beside the whole one: so many answers after the first are left in, from and to.

In the one some questions were not asked; in the other most were answered with "I do not know".
"""
FOLDER = Path(table_module.__file__).parent
_MODULE = '''"""The answer to “{probe}”: points by its traits. Written by `evals.learn_causes`; data only."""

POINTS = """
{rows}
"""
'''


@dataclass(frozen=True, slots=True)
class Example:
    """A talk, or a part of it, whose cause is known."""

    traits: Sequence[Trait]
    words: Sequence[float]
    """What its words say for each cause, in the logarithm of the odds: only the rest is learned."""
    cause: int
    """Number of its cause."""


def main(words: Sequence[str]) -> int:
    """Cross-validate, or write."""
    sets = read_yaml(SUITE.read_text("utf-8"))["sets"]
    match words:
        case []:
            _cross_validate(sets)
        case ["--write"]:
            _write(learn([each for told in sets if told.get("mend") for each in _examples(told)]))
        case _:
            print(__doc__, file=sys.stderr)
            return 2
    return 0


def learn(examples: Sequence[Example]) -> Table:
    """Multinomial logistic regression, held back by the squares of its weights; whole points at the end.

    One example after the other in an order that is drawn anew each round, always the same; the mean of the
    second half of the rounds is taken.
    """
    counted = Counter(trait for each in examples for trait in each.traits)
    kept = [trait for trait, count in counted.items() if count >= _RARE]
    weights = {trait: [0.0] * len(COLUMNS) for trait in kept}
    sums = {trait: [0.0] * len(COLUMNS) for trait in kept}
    order = [
        ([row for trait in each.traits if (row := weights.get(trait))], each.words, each.cause)
        for each in examples
    ]
    drawn = random.Random(0)  # noqa: S311 – an order, no secret
    for done in range(_ROUNDS):
        step = _STEP / (1 + _SLOWS * done)
        drawn.shuffle(order)
        for rows, words, cause in order:
            _learn_one(rows, words, cause, step)
        for trait, row in weights.items():
            row[:] = [each * (1 - step * _HELD_BACK) for each in row]
            if 2 * done >= _ROUNDS:
                sums[trait] = [each + more for each, more in zip(sums[trait], row, strict=True)]
    factor = UNIT * SCALE / sum(2 * done >= _ROUNDS for done in range(_ROUNDS))
    points = {trait: tuple(round(factor * each) for each in row) for trait, row in sums.items()}
    return Table({trait: found for trait, found in points.items() if any(found)})


def _learn_one(rows: Sequence[list[float]], words: Sequence[float], cause: int, step: float) -> None:
    """Move the weights of its traits a little towards the truth."""
    sums = [sum(each) for each in zip(words, *rows, strict=True)]
    odds = [math.exp(each - max(sums)) for each in sums]
    whole = sum(odds)
    misses = [step * (each / whole - (index == cause)) for index, each in enumerate(odds)]
    for row in rows:
        row[:] = [each - miss for each, miss in zip(row, misses, strict=True)]


def _examples(told: dict[str, Any]) -> Iterator[Example]:
    """Each talk of a set in which everything was asked, and parts of it."""
    for case in map(case_of, rows_of(told)):
        if not case.causes:
            continue
        for talk in _talks(case):
            stand = {each.cause: each.weight / UNIT for each in weighed(talk, Table({}))}
            traits = [(each.probe, name) for each in talk.answers for name, _ in shown(talk, each)]
            yield Example(traits, [stand[cause] for cause in COLUMNS], COLUMNS.index(case.causes[0]))


def _talks(case: CauseCase) -> Iterator[CauseTalk]:
    first, *others = case.said.items()
    yield _talk(case, (first, *others))
    drawn = random.Random(case.id)  # noqa: S311 – a choice, no secret
    for least, most in _PARTS:
        yield _talk(case, (first, *drawn.sample(others, drawn.randint(least, most))))


def _talk(case: CauseCase, said: Iterable[tuple[Probe, str]]) -> CauseTalk:
    talk = CauseTalk(language=case.language)
    for probe, text in said:
        talk = talk.answered(probe, text)
    return talk


def _cross_validate(sets: Sequence[dict[str, Any]]) -> None:
    right = of = 0
    told = [(each["writer"], [*_examples(each)]) for each in sets if each.get("mend")]
    for writer in dict.fromkeys(each["writer"] for each in sets):
        table = learn([example for other, examples in told if other != writer for example in examples])
        for held_out in sets:
            if held_out["writer"] != writer:
                continue
            found = measure(held_out["name"], rows_of(held_out), table)
            right, of = right + sum(each.right for each in found.played), of + len(found.played)
            print(
                f"{found.name}: {found.agreement:.3f} of {len(found.played)}, {found.left_open} left open, "
                f"{found.questions:.1f} questions, training wrongly in {list(found.training_wrongly)}",
                flush=True,
            )
    print(f"all: {right / of:.3f} of {of}")


def _write(table: Table) -> None:
    # What a bare no means is answered by no case: the sets were written before it was asked.
    for probe in (each for each in Probe if each is not Probe.MEANT):
        lines = (
            f"{name:<22}|" + "".join(f"{each or '.':>6}" for each in points)
            for (asked, name), points in sorted(table.points.items())
            if asked is probe
        )
        text = _MODULE.format(probe=probe.value, rows="\n".join(lines))
        (FOLDER / f"{probe.value}.py").write_text(text, "utf-8")


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
