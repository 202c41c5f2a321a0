"""Numbers that are worked out carry the way there, written so that anybody can do it again."""

from __future__ import annotations

from decimal import Decimal

from goalcoach.rules.worked import Worked, apart, nearest, off, total, way, worked
from tests.each import every

A, B, C, D = (Worked(Decimal(each)) for each in (27, 12, 3, 40))


@every(
    "found, value, written",
    [
        (A - B, "15", "27 − 12"),
        (A - (B - C), "18", "27 − (12 − 3)"),
        (A - B - C, "12", "27 − 12 − 3"),
        (A - (B + C), "12", "27 − (12 + 3)"),
        (A + (B - C), "36", "27 + 12 − 3"),
        ((A - B) / C, "5", "(27 − 12) ÷ 3"),
        (A / (B / C), "6.75", "27 ÷ (12 ÷ 3)"),
        (A * (B - C), "243", "27 × (12 − 3)"),
        (1 - B / D, "0.7", "1 − 12 ÷ 40"),
        (1 / (B - C), "0.1111111111111111111111111111", "1 ÷ (12 − 3)"),
        (A * 2, "54", "27 × 2"),
        ((B / D).percent, "30.0", "12 ÷ 40"),
        (apart(B, A), "15", "27 − 12"),
        (off(B, D), "0.7", "(40 − 12) ÷ 40"),
        (total([A, B, C]), "42", "27 + 12 + 3"),
        (total([A]), "27", ""),
        (way(A, B, C), "0.625", "(27 − 12) ÷ (27 − 3)"),
        (way(A, D, C), "-0.5416666666666666666666666667", "(40 − 27) ÷ (3 − 27)"),
        (worked(Decimal("4.50")) - 1, "3.50", "4.5 − 1"),
    ],
)
def test_the_way_is_what_was_done(found: Worked, value: str, written: str) -> None:
    assert (found.value, found.way) == (Decimal(value), written)


def test_the_nearest_is_the_one_that_is_meant() -> None:
    assert nearest([B / D, A / D], Decimal("0.5")) == A / D
    assert nearest([], Decimal(1)) is None
