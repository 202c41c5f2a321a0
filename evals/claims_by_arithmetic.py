"""`python -m evals.claims_by_arithmetic`: what follows from numbers and days, told right and told wrong.

From the evidence of made-up people it works out sums, differences, shares, rests, averages and days, tells
each in usual wordings, and again with the number made wrong or the other way round. Ends with 1 when fewer
right ones pass or fewer false ones are held back than the settings ask for.

    --right, --false    print the right ones that are refused, or the false ones that pass, and why
    --check, --write    whether docs/planted-claims.md is current; renew it
"""

from __future__ import annotations

import sys
from collections.abc import Iterator, Sequence
from pathlib import Path

from evals.planted_claims import CLAIMS, PAGE, suite
from evals.quick_yaml import read_yaml
from goalcoach.cli.docs_regions import with_regions
from goalcoach.evaluation.planted_claims import claims_of, look
from goalcoach.evaluation.told_worked_out import Found, Truth, short_of, table, told_of

HERE = Path(__file__).parent
DATA = HERE / "data" / "claims_by_arithmetic"
SUITE = HERE / "settings" / "claims-by-arithmetic.yaml"
REGION = "claims-by-arithmetic"


def main(words: Sequence[str]) -> int:
    """Do what the words say; without any, measure and tell."""
    match words:
        case ["--check"]:
            return check()
        case ["--write"]:
            PAGE.write_text(renewed(PAGE.read_text("utf-8"), list(run())), "utf-8")
        case ["--right"]:
            tell_each([Truth.RIGHT])
        case ["--false"]:
            tell_each([Truth.WRONG, Truth.TURNED])
        case []:
            return tell()
        case _:
            print(__doc__, file=sys.stderr)
            return 2
    return 0


def run() -> Iterator[Found]:
    """Each claim with its language and the codes that refuse it, in the order of the facts."""
    facts, wordings = (
        read_yaml((DATA / f"{name}.yaml").read_text("utf-8")) for name in ("facts", "wordings")
    )
    asked = suite()
    for person, rows in facts.items():
        packet = read_yaml((CLAIMS / f"{person}.yaml").read_text("utf-8"))
        language = packet.get("language", "en")
        told = list(told_of(person, rows, wordings[language]))
        claims = claims_of({**packet, "claims": [each.row for each in told]}, asked)
        for each, claim in zip(told, claims, strict=True):
            yield Found(told=each, language=language, refused=look(claim).refused)


def tell() -> int:
    """Print the counts and what is too few; 1 when something is."""
    found = list(run())
    short = list(short_of(read_yaml(SUITE.read_text("utf-8")), found))
    print("\n".join([*table(found), "", *(short or ["All is as it must be."])]))
    return int(bool(short))


def tell_each(truths: Sequence[Truth]) -> None:
    """Print the claims of these truths that went wrong."""
    for each in run():
        if each.told.truth in truths and not each.well:
            codes = " ".join(sorted(each.refused)) or "nothing"
            print(f"{each.language} {each.told.sort}, {each.told.truth}, by {codes}")
            print(f"    {each.told.row['text']}")


def check() -> int:
    """1 when the page is not what is measured."""
    page = PAGE.read_text("utf-8")
    fresh = renewed(page, list(run()))
    if fresh != page:
        print(f"docs/{PAGE.name} is not what is measured. Run: make docs", file=sys.stderr)
    return int(fresh != page)


def renewed(page: str, found: Sequence[Found]) -> str:
    """The page with this measure's part made anew."""
    return with_regions(page, {REGION: lambda: ["", *table(found), ""]})


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
