"""`python -m evals.claims_by_telling`: what made-up people did, in usual wordings, and false in one thing.

Periods, things and places, quotes, causes and order (`evals/data/claims_by_telling`). Ends with 1 when fewer
right ones pass or fewer false ones are held back than the settings ask for.

    --right, --false    print the right ones that are refused, or the false ones that pass, and why
    --check, --write    whether docs/planted-claims.md is current; renew it
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

from evals.measured_claims import Command
from evals.planted_claims import suite
from evals.quick_yaml import read_yaml
from goalcoach.evaluation.planted_claims import claims_of, look
from goalcoach.evaluation.told_in_tables import Judged, packet_of, rows_of, short_of, table, tellings

HERE = Path(__file__).parent
DATA = HERE / "data" / "claims_by_telling"
FAMILIES = ("periods", "things", "quotes", "causes", "order")


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


def gone_wrong(each: Judged, right: bool) -> str:
    """A claim of this truth that went wrong, and by which codes."""
    if each.told.right is not right or each.well:
        return ""
    codes = " ".join(sorted(each.refused)) or "nothing"
    return f"{each.told.language} {each.told.family}, by {codes}: {each.told.text}"


MEASURE = Command(
    usage=__doc__,
    region="claims-by-telling",
    suite=HERE / "settings" / "claims-by-telling.yaml",
    run=run,
    table=table,
    short_of=short_of,
    gone_wrong=gone_wrong,
)

if __name__ == "__main__":
    sys.exit(MEASURE.main(sys.argv[1:]))
