"""`python -m evals.competency_search`: whether people's own words find the right competency of the starter.

Ends with 1 when a floor is missed. Tells what is missed in the half `dev` alone: the other is for counting.
"""

from __future__ import annotations

import sys
import time
from collections.abc import Iterator, Mapping
from pathlib import Path

from evals.quick_yaml import read_yaml
from goalcoach.coach.search.index import CompetencyIndex
from goalcoach.evaluation.competency_search import Searched, paraphrases_of, search, share, unmet
from goalcoach.evaluation.goldset import Half
from goalcoach.exchange.starter import starter

HERE = Path(__file__).parent
SUITE = HERE / "settings" / "competency-search.yaml"
LANGUAGE = "en"
"""Of the starter framework."""


def main() -> int:
    """Measure, tell, and say whether everything is as good as it must be."""
    begun = time.perf_counter()
    searched, floors = run()
    took = time.perf_counter() - begun
    print("\n".join(told(searched)))
    print(f"\n{len(searched)} searches in {took:.2f} s, reading and indexing the framework included")
    missed = list(unmet(searched, floors))
    print("\n".join(missed) if missed else "Every floor is reached.")
    return 1 if missed else 0


def run() -> tuple[tuple[Searched, ...], Mapping[str, Mapping[str, float]]]:
    """All that was found, and the floors of the suite."""
    suite = read_yaml(SUITE.read_text("utf-8"))
    rows = read_yaml((HERE / "data" / suite["paraphrases"]).read_text("utf-8"))
    index = CompetencyIndex(starter().competencies, LANGUAGE)
    return search(index, paraphrases_of(rows)), suite["floors"]


def told(searched: tuple[Searched, ...]) -> Iterator[str]:
    """A line a half and language, then what is missed."""
    for half in Half:
        for language in sorted({each.paraphrase.language for each in searched}):
            got = share(
                [
                    each
                    for each in searched
                    if each.paraphrase.half is half and each.paraphrase.language == language
                ]
            )
            yield f"{half} {language}: first {got.first}, among three {got.among} of {got.of}"
    yield "\nNot among the first three:"
    for each in searched:
        if each.paraphrase.half is Half.DEV and not each.among:
            found = ", ".join(each.found) or "nothing"
            yield f"  {each.paraphrase.right}: {each.paraphrase.text!r} finds {found}"


if __name__ == "__main__":
    sys.exit(main())
