"""Days of a month in words, "first" to "thirty-first". Knows no digits, and no month."""

from __future__ import annotations

from goalcoach.rules.language.en.numbers import ORDINALS, TENS
from goalcoach.rules.language.en.scan import Scan

_TEENS = {
    "eleventh": 11, "twelfth": 12, "thirteenth": 13, "fourteenth": 14, "fifteenth": 15, "sixteenth": 16,
    "seventeenth": 17, "eighteenth": 18, "nineteenth": 19, "twentieth": 20, "thirtieth": 30,
}  # fmt: skip
_TENS = frozenset({"twenty", "thirty"})
SPELLED_DAYS = frozenset({*_TEENS, *_TENS})
"""Words that such a day may start with, besides the ordinals up to ten."""
_LAST = 31


def spelled_day(scan: Scan, i: int) -> tuple[int, int]:
    """The day that the words from i on say, 0 for none, and the index behind it."""
    low = scan.low(i)
    if low in _TENS:
        unit = ORDINALS.get(scan.low(i + 1), 0)
        day = TENS[low] + unit if unit and scan.gap(i) in {"-", " "} else 0
        return (day if day <= _LAST else 0), i + 2
    return ORDINALS.get(low) or _TEENS.get(low, 0), i + 1
