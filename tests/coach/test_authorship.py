"""The share of a person's own words, and what counts as typed."""

from __future__ import annotations

from dataclasses import dataclass

import pytest

from goalcoach.coach.authorship import own_share, typed_words


@dataclass(frozen=True)
class Row:
    id: str
    text: str
    typed: tuple[str, ...]
    share: float


ROWS = (
    Row("all said", "Raise CSAT to 90", ("raise csat", "to 90"), 1.0),
    Row("half said", "Raise CSAT swiftly upward", ("raise CSAT",), 0.5),
    Row("nothing said", "Raise CSAT", (), 0.0),
    Row("empty text", "", ("anything",), 1.0),
    Row("other scripts count", "Größe prüfen", ("GRÖSSE prüfen",), 1.0),
)


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row.id)
def test_own_share(row: Row) -> None:
    assert own_share(row.text, row.typed) == row.share


def test_editing_counts_only_the_words_put_in() -> None:
    before, after = (
        "Raise CSAT from 82 to 90 by 30 June",
        "Raise the CSAT of key accounts from 82 to 88 by 30 June",
    )
    assert typed_words(before, after).split() == ["the", "of", "key", "accounts", "88"]


def test_deleting_types_nothing() -> None:
    assert typed_words("Raise CSAT from 82 to 90", "Raise CSAT to 90") == ""
