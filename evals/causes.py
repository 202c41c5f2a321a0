"""`python -m evals.causes [--show SET | --bare-no]`: whether the built-in coach finds why results fall short.

Ends with 1 when a floor is missed, or training is proposed where it is no cure, also when any one question
is left out. --show tells every case of
a set that came out otherwise than its label, with what was asked and said; only a set for mending is shown.
--bare-no counts how often a bare "no" to one question leads to learning where it is no cure: minutes.
"""

from __future__ import annotations

import sys
from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

from evals.quick_yaml import read_yaml
from goalcoach.evaluation.causes import (
    Measured,
    Played,
    measure,
    unmet,
    when_a_bare_no,
    wrong_when_left_out,
)

HERE = Path(__file__).parent
SUITE = HERE / "settings" / "causes.yaml"


def main(words: Sequence[str]) -> int:
    """Measure, tell, and say whether everything is as good as it must be."""
    suite = read_yaml(SUITE.read_text("utf-8"))
    match words:
        case []:
            return _tell(run(suite), suite)
        case ["--bare-no"]:
            return _tell_bare(run(suite))
        case ["--show", name] if mended := [
            each for each in suite["sets"] if each["name"] == name and each.get("mend")
        ]:
            [shown] = run({**suite, "sets": mended})
            print("\n".join(line for each in shown.played if not each.right for line in _lines(each)))
            return 0
        case _:
            print(__doc__, file=sys.stderr)
            return 2


def run(suite: dict[str, Any]) -> list[Measured]:
    """Every set of the suite, talked through."""
    return [measure(each["name"], rows_of(each)) for each in suite["sets"]]


def rows_of(told: dict[str, Any]) -> list[dict[str, Any]]:
    """The cases of one set of the suite."""
    rows = read_yaml((HERE / "data" / told["file"]).read_text("utf-8"))
    return [row for row in rows if "split" not in told or row["split"] == told["split"]]


def _tell(measured: Sequence[Measured], suite: dict[str, Any]) -> int:
    for each in measured:
        print(
            f"{each.name}: {each.agreement:.3f} of {len(each.played)} cases, {each.left_open} left open, "
            f"{each.questions:.1f} questions, training wrongly in {len(each.training_wrongly)}"
        )
        print("  " + ", ".join(f"{cause.value} {right}/{of}" for cause, (right, of) in each.found.items()))
    missed = list(unmet(measured, suite["floors"]))
    missed += [
        f"{id_}: training is no cure and was proposed when {probe.value!r} was left out"
        for id_, probe in wrong_when_left_out(measured)
    ]
    print("\n".join(["", *missed]) if missed else "\nEvery floor is reached.")
    return int(bool(missed))


def _tell_bare(measured: Sequence[Measured]) -> int:
    found = [*when_a_bare_no(measured)]
    wrong = Counter(probe.value for _, probe, training in found if training)
    told = ", ".join(f"{probe} {many}" for probe, many in sorted(wrong.items()))
    print(f"Learning in {wrong.total()} of {len(found)} talks with a bare no: {told or 'none'}")
    return 0


def _lines(told: Played) -> Iterator[str]:
    cause = told.out.cause.value if told.out.cause else "not clear"
    label = ", ".join(each.value for each in told.case.causes) or "not clear"
    yield f"{told.case.id}: {cause}, labelled {label}"
    for answer in told.talk.answers:
        yield f"  {answer.probe.value}: {answer.text}"
    for spoken in told.out.spoken:
        yield f"  -> {spoken.cause.value}: {' / '.join(spoken.quotes)}"


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
