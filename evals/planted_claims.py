"""`python -m evals.planted_claims`: what the rules do with right and false claims about made-up people.

Ends with 1 when a false claim passes, or too many right ones are refused.

    --dev               print each claim of the dev half that goes wrong, with what was found
    --check, --write    whether docs/planted-claims.md is current; renew it
"""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path

from evals.quick_yaml import read_yaml
from goalcoach.cli.docs_regions import with_regions
from goalcoach.evaluation.goldset import Half
from goalcoach.evaluation.planted_claims import Looked, Mended, Suite, claims_of, look, problems
from goalcoach.evaluation.planted_claims_table import page_lines

HERE = Path(__file__).parent
CLAIMS = HERE / "data" / "planted_claims"
SUITE = HERE / "settings" / "planted-claims.yaml"
PAGE = HERE.parent / "docs" / "planted-claims.md"
REGION = "planted-claims"


def main(words: Sequence[str]) -> int:
    """Do what the words say; without any, measure and tell."""
    match words:
        case ["--check"]:
            return check()
        case ["--write"]:
            asked = suite()
            PAGE.write_text(renewed(PAGE.read_text("utf-8"), asked, run(asked)), "utf-8")
        case ["--dev"]:
            tell_dev()
        case []:
            return tell()
        case _:
            print(__doc__, file=sys.stderr)
            return 2
    return 0


def suite() -> Suite:
    """What is asked."""
    return Suite.of(read_yaml(SUITE.read_text("utf-8")))


def run(asked: Suite) -> list[Looked]:
    """Judge every claim, in the order of the files."""
    packets = (read_yaml(path.read_text("utf-8")) for path in sorted(CLAIMS.glob("*.yaml")))
    return [look(claim) for packet in packets for claim in claims_of(packet, asked)]


def tell() -> int:
    """Print the counts and what is wrong; 1 when something is."""
    asked = suite()
    looked = run(asked)
    print("\n".join(page_lines(asked, looked)))
    wrong = list(problems(asked, looked))
    print("\n".join(["", *wrong]) if wrong else "\nAll is as it must be.")
    return int(bool(wrong))


def tell_dev() -> None:
    """Print the claims of dev that went wrong; nobody reads those of the held-out half."""
    for each in run(suite()):
        if each.claim.mended is Mended.ALL and each.claim.half is Half.DEV and not each.well:
            found = f"refused by {sorted(each.refused)}, asked about by {sorted(each.asked)}"
            print(f"{each.claim.id} {each.claim.sort.name}: {found}\n    {each.claim.draft.text}")


def check() -> int:
    """1 when the page is not what is measured."""
    page, asked = PAGE.read_text("utf-8"), suite()
    fresh = renewed(page, asked, run(asked))
    if fresh != page:
        print(f"docs/{PAGE.name} is not what is measured. Run: make docs", file=sys.stderr)
    return int(fresh != page)


def renewed(page: str, asked: Suite, looked: Sequence[Looked]) -> str:
    """The page with its measured part made anew."""
    lines = page_lines(asked, looked)
    return with_regions(page, {REGION: lambda: ["", *lines, ""]})


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
