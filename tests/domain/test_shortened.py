"""A text cut between words."""

from __future__ import annotations

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
