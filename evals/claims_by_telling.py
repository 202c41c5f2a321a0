"""`python -m evals.claims_by_telling`: what made-up people did, in usual wordings, and false in one thing.

Periods, things and places, quotes, causes and order (`evals/data/claims_by_telling`). Ends with 1 when fewer
right ones pass or fewer false ones are held back than the settings ask for.

    --right, --false    print the right ones that are refused, or the false ones that pass, and why
    --check, --write    whether docs/planted-claims.md is current; renew it
"""

from __future__ import annotations

import sys
from collections.abc import Iterator, Sequence
from pathlib import Path

from evals.planted_claims import PAGE, suite
from evals.quick_yaml import read_yaml
from goalcoach.cli.docs_regions import with_regions
from goalcoach.evaluation.planted_claims import claims_of, look
from goalcoach.evaluation.told_in_tables import Judged, packet_of, rows_of, short_of, table, tellings

HERE = Path(__file__).parent
DATA = HERE / "data" / "claims_by_telling"
SUITE = HERE / "settings" / "claims-by-telling.yaml"
FAMILIES = ("periods", "things", "quotes", "causes", "order")
REGION = "claims-by-telling"


def main(words: Sequence[str]) -> int:
    """Do what the words say; without any, measure and tell."""
    match words:
        case ["--check"]:
            return check()
        case ["--write"]:
            PAGE.write_text(renewed(PAGE.read_text("utf-8"), list(run())), "utf-8")
        case ["--right"]:
            tell_each(right=True)
        case ["--false"]:
            tell_each(right=False)
        case []:
            return tell()
        case _:
            print(__doc__, file=sys.stderr)
            return 2
    return 0


def run() -> Iterator[Judged]:
    """Each claim with the codes that refuse it, in the order of the tables."""
    asked = suite()
    for family in FAMILIES:
        for place, scene in enumerate(read_yaml((DATA / f"{family}.yaml").read_text("utf-8"))):
            told = list(tellings(family, scene))
            packet = packet_of(family, place, scene)
            claims = claims_of({**packet, "claims": rows_of(family, place, scene, told)}, asked)
            for each, claim in zip(told, claims, strict=True):
                yield Judged(told=each, refused=look(claim).refused)


def tell() -> int:
    """Print the counts and what is too few; 1 when something is."""
    judged = list(run())
    short = list(short_of(read_yaml(SUITE.read_text("utf-8")), judged))
    print("\n".join([*table(judged), "", *(short or ["All is as it must be."])]))
    return int(bool(short))


def tell_each(*, right: bool) -> None:
    """Print the claims of this truth that went wrong."""
    for each in run():
        if each.told.right is right and not each.well:
            codes = " ".join(sorted(each.refused)) or "nothing"
            print(f"{each.told.language} {each.told.family}, by {codes}: {each.told.text}")


def check() -> int:
    """1 when the page is not what is measured."""
    page = PAGE.read_text("utf-8")
    fresh = renewed(page, list(run()))
    if fresh != page:
        print(f"docs/{PAGE.name} is not what is measured. Run: make docs", file=sys.stderr)
    return int(fresh != page)


def renewed(page: str, judged: Sequence[Judged]) -> str:
    """The page with this measure's part made anew."""
    return with_regions(page, {REGION: lambda: ["", *table(judged), ""]})


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
