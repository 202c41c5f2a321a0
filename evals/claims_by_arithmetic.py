"""`python -m evals.claims_by_arithmetic`: what follows from numbers and days, told right and told wrong.

From the evidence of made-up people it works out sums, differences, shares, rests, averages and days, tells
each in usual wordings, and again with the number made wrong or the other way round. Ends with 1 when fewer
right ones pass or fewer false ones are held back than the settings ask for.

    --right, --false    print the right ones that are refused, or the false ones that pass, and why
    --check, --write    whether docs/planted-claims.md is current; renew it
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

from evals.measured_claims import Command
from evals.planted_claims import CLAIMS, suite
from evals.quick_yaml import read_yaml
from goalcoach.evaluation.planted_claims import claims_of, look
from goalcoach.evaluation.told_worked_out import Found, Truth, short_of, table, told_of

HERE = Path(__file__).parent
DATA = HERE / "data" / "claims_by_arithmetic"


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


def gone_wrong(each: Found, right: bool) -> str:
    """A claim that is right, or is not, and went wrong, and by which codes."""
    if (each.told.truth is Truth.RIGHT) is not right or each.well:
        return ""
    codes = " ".join(sorted(each.refused)) or "nothing"
    return f"{each.language} {each.told.sort}, {each.told.truth}, by {codes}\n    {each.told.row['text']}"


MEASURE = Command(
    usage=__doc__,
    region="claims-by-arithmetic",
    suite=HERE / "settings" / "claims-by-arithmetic.yaml",
    run=run,
    table=table,
    short_of=short_of,
    gone_wrong=gone_wrong,
)

if __name__ == "__main__":
    sys.exit(MEASURE.main(sys.argv[1:]))
