"""`python -m evals.rules_gold [--check | --write]`: measures the rules on marked data.

Ends with 1 when a floor is missed. --write renews docs/rules-measured.md, --check only says whether it is
current.
"""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path

from evals.quick_yaml import read_yaml
from goalcoach.cli.docs_regions import with_regions
from goalcoach.evaluation.rules_gold import Measured, measure, mended, unmet
from goalcoach.evaluation.rules_table import page_lines
from goalcoach.evaluation.suite import Suite, suite_of

HERE = Path(__file__).parent
SUITE = HERE / "settings" / "rules-gold.yaml"
PAGE = HERE.parent / "docs" / "rules-measured.md"
REGION = "rules-gold"


def main(words: Sequence[str]) -> int:
    """Measure, tell, and say whether everything is as good as it must be."""
    suite, measured = run()
    page = PAGE.read_text("utf-8")
    fresh = renewed(page, suite, measured)
    if "--check" in words:
        if fresh != page:
            print(f"docs/{PAGE.name} is not what is measured. Run: make docs", file=sys.stderr)
        return int(fresh != page)
    if "--write" in words:
        if fresh != page:
            PAGE.write_text(fresh, "utf-8")
            print(f"docs/{PAGE.name} renewed")
        return 0
    print("\n".join(page_lines(suite, measured)))
    for told in mended(suite, measured):
        print(told)
    missed = list(unmet(suite, measured))
    print("\n".join(["", *missed]) if missed else "\nEvery floor is reached.")
    return 1 if missed else 0


def run() -> tuple[Suite, Measured]:
    """The suite of the file, and what it measures."""
    suite = suite_of(read_yaml(SUITE.read_text("utf-8")))
    return suite, measure(suite, HERE / "data")


def renewed(page: str, suite: Suite, measured: Measured) -> str:
    """The page with its measured part made anew."""
    return with_regions(page, {REGION: lambda: ["", *page_lines(suite, measured), ""]})


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
