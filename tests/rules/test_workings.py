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
        (
            "27 of 30 calls were taken in June, 18 of them by Ann",
            "Nine in ten calls were taken.",
            "27 ÷ 30 = 90 %",
        ),
        (
            "27 complaints in June: 6 too late, 13 damaged, 8 wrong papers",
            "Nearly every second complaint was about damage.",
            "13 ÷ 27 ≈ 48.1 %",
        ),
        (
            "29 complaints in June: 13 too late, 14 damaged, 2 wrong papers",
            "Nearly half of the complaints were about damage.",
            "14 ÷ 29 ≈ 48.3 %",
        ),
        (
            "Calls on time, percent: Apr 81, May 86, Jun 88",
            "85 % of calls on time on average.",
            "(81 + 86 + 88) ÷ 3 = 85 %",
        ),
        (
            "Calls made: Apr 8, May 6, Jun 9; target 30",
            "Seven calls were missing to the target.",
            "30 − (8 + 6 + 9) = 7",
        ),
        (
            "200 calls, 150 of them on time, target 85 %",
            "20 more calls on time would have been enough for the target.",
            "200 × 85 ÷ 100 − 150 = 20",
        ),
        ("46 calls, 9 cut off, another 6 too long, the rest fine", "31 calls were fine.", "46 − 9 − 6 = 31"),
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
        comes_to = [_gone(way)]
        if number.endswith(" %"):  # a mean of percents is one already
            comes_to = [comes_to[0] * 100, *(comes_to if "+" in way else ())]
        off = min(abs(each - value) for each in comes_to)
        assert off <= (Decimal("0.05") if about == "≈" else Decimal("1e-20"))


def _gone(way: str) -> Decimal:
    """What a way comes to, by another reader than the one that wrote it."""
    numbers = re.sub(r"\d+(?:\.\d+)?", lambda each: f"Decimal('{each.group()}')", way)
    signs = numbers.replace("−", "-").replace("×", "*").replace("÷", "/")
    assert re.fullmatch(r"(?:Decimal\('[\d.]+'\)|[-+*/() ])+", signs)
    return Decimal(eval(signs, {"Decimal": Decimal}))
