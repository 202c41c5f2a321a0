"""A text cut between words."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from goalcoach.domain.shortened import shortened


def test_it_ends_with_a_whole_word_and_a_mark() -> None:
    assert shortened("Fewer complaints, sooner", 24) == "Fewer complaints, sooner"
    assert shortened("Fewer complaints, sooner", 23) == "Fewer complaints…"
    assert shortened("Donaudampfschifffahrt", 10) == "Donaudamp…"


@given(st.text(), st.integers(min_value=1, max_value=30))
def test_it_never_takes_more_room_than_it_has(text: str, most: int) -> None:
    told = shortened(text, most)

    assert len(told) <= most
    assert told == text or told.endswith("…")


@pytest.mark.parametrize(
    ("text", "most", "short"),
    [
        (
            "Bring misfolded sheets to 45 in 10,000 by 31 July 2026",
            50,
            "Bring misfolded sheets to 45 in 10,000…",
        ),
        ("Touren von 17 auf 6 pro Woche bis 30. November senken", 40, "Touren von 17 auf 6 pro Woche…"),
        (
            "Bring plants lost in potting to 4 % by 31 October 2026",
            52,
            "Bring plants lost in potting to 4 %…",
        ),
        ("Leerstand auf 6 Wohnungen bis 30. September 2026 senken", 46, "Leerstand auf 6 Wohnungen…"),
        ("Bring late visits from 9 to 3 a week by 31 October", 42, "Bring late visits from 9 to 3 a week…"),
    ],
)
def test_it_does_not_end_within_a_date(text: str, most: int, short: str) -> None:
    assert shortened(text, most) == short
