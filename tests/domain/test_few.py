"""Groups that are told of only together: no difference tells of fewer than five."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from goalcoach.domain.few import FEWEST, together
from tests.each import every


@every(
    ("sizes", "expected"),
    [
        ({}, set()),
        ({"a": 5, "b": 9}, set()),
        ({"a": 4, "b": 9, "c": 7}, {"a", "c"}),  # one alone would be everybody less the others
        ({"a": 1, "b": 2, "c": 6, "d": 6}, {"a", "b", "c"}),  # three are still too few
        ({"a": 3, "b": 3, "c": 6}, {"a", "b"}),
        ({"a": 2}, {"a"}),
        ({"a": 2, "": 8}, {"a", ""}),
    ],
)
def test_small_groups_hide_behind_each_other(sizes: dict[str, int], expected: set[str]) -> None:
    assert together(sizes) == expected


@given(st.dictionaries(st.text("abcdef", max_size=3), st.integers(1, 12), max_size=8))
def test_what_is_left_over_is_nobody_in_particular(sizes: dict[str, int]) -> None:
    joined = together(sizes)
    left = sum(sizes[each] for each in joined)

    assert all(sizes[each] >= FEWEST for each in sizes.keys() - joined)
    assert not joined or joined == sizes.keys() or (len(joined) > 1 and left >= FEWEST)
