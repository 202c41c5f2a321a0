"""Shares that are told together add up to a hundred."""

from __future__ import annotations

from decimal import Decimal

from hypothesis import given
from hypothesis import strategies as st

from goalcoach.domain.shares import percents
from tests.each import every


@every(
    ("parts", "expected"),
    [
        (["67.5", "20.8", "11.7"], [67, 21, 12]),
        (["1", "1", "1"], [34, 33, 33]),
        (["5", "0"], [100, 0]),
        (["0", "0"], [0, 0]),
        ([], []),
    ],
)
def test_the_largest_remainder_is_rounded_up(parts: list[str], expected: list[int]) -> None:
    assert percents([Decimal(each) for each in parts]) == expected


@given(st.lists(st.decimals(0, 10_000, places=2), min_size=1, max_size=8))
def test_they_add_up_and_none_is_a_percent_off(parts: list[Decimal]) -> None:
    found, whole = percents(parts), sum(parts)

    assert sum(found) == (100 if whole else 0)
    assert all(abs(told - 100 * part / whole) < 1 for told, part in zip(found, parts, strict=True) if whole)
