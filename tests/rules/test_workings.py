"""Each number that somebody worked out is shown with the way to it, and the way leads there."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date
from decimal import Decimal
from typing import Any

from goalcoach.rules.workings import workings
from tests.each import every
from tests.rules.test_derived_numbers import RIGHT, pointed

_CALLS = {
    "en": [
        ("27 calls in January, 12 in June", "15 fewer calls than in January.", "27 − 12 = 15"),
        ("27 calls in January, 12 in June", "Calls fell by 56 %.", "(27 − 12) ÷ 27 ≈ 55.6 %"),
        ("54 of 60 calls were taken in June", "90 % of the calls were taken.", "54 ÷ 60 = 90 %"),
        ("54 of 60 calls were taken in June", "Nine in ten calls were taken.", "54 ÷ 60 = 90 %"),
        ("54 of 60 calls were taken in June", "Nearly all but 6 of the calls were taken.", "60 − 54 = 6"),
        ("9 late calls in May, 6 in June", "A third fewer late calls than in May.", "(9 − 6) ÷ 9 ≈ 33.3 %"),
        ("9 late calls in May, 18 in June", "Twice as many late calls in June as in May.", "18 ÷ 9 = 2"),
        ("9 late calls in May, 6 in June", "15 late calls in all.", "9 + 6 = 15"),
        ("9 late calls in May, 6 in June", "9 late calls in May.", ""),
        ("4,000 copies, 1,600 euros", "Each copy cost 40 cents.", "1600 ÷ 4000 × 100 = 40"),
        ("Linen: 960 instead of 1,200 pounds", "The linen costs 240 pounds less.", "1200 − 960 = 240"),
    ],
    "de": [
        ("27 Anrufe im Januar, 12 im Juni", "15 Anrufe weniger als im Januar.", "27 − 12 = 15"),
        (
            "4,8 % Verlust im Januar, 3,4 % im Juni",
            "Der Verlust sank um 1,4 Prozentpunkte.",
            "4.8 − 3.4 = 1.4",
        ),
    ],
}
_EACH = [(language, *row) for language, rows in _CALLS.items() for row in rows]


@every("language, evidence, told, way", _EACH)
def test_it_is_told_how(language: str, evidence: str, told: str, way: str) -> None:
    table = {"language": language, "evidence": {date(2026, 6, 30): evidence}}

    assert "; ".join(workings(*pointed(table, told))) == way


@every("kind, table, told", RIGHT, ids=[f"{kind}: {told}" for kind, _, told in RIGHT])
def test_who_goes_the_way_comes_to_the_number(kind: str, table: Mapping[str, Any], told: str) -> None:
    for each in workings(*pointed(table, told)):
        way, about, number = re.split(r" ([=≈]) ", each)
        value = Decimal(number.removesuffix(" %"))
        off = abs(_gone(way) * (100 if number.endswith(" %") else 1) - value)
        assert off <= (Decimal("0.05") if about == "≈" else Decimal("1e-20"))


def _gone(way: str) -> Decimal:
    """What a way comes to, by another reader than the one that wrote it."""
    numbers = re.sub(r"\d+(?:\.\d+)?", lambda each: f"Decimal('{each.group()}')", way)
    signs = numbers.replace("−", "-").replace("×", "*").replace("÷", "/")
    assert re.fullmatch(r"(?:Decimal\('[\d.]+'\)|[-+*/() ])+", signs)
    return Decimal(eval(signs, {"Decimal": Decimal}))
