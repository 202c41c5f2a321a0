"""What somebody wants less of is not looked for."""

from __future__ import annotations

import pytest

from goalcoach.coach.search.wanted import wanted


@pytest.mark.parametrize(
    ("words", "left"),
    [
        ("More work with patients, less admin", "More work with patients"),
        ("less admin and paperwork, more patients", "more patients"),
        ("Fewer servers but more teaching", "but more teaching"),
        ("Leading people instead of fixing printers", "Leading people"),
        ("Mehr mit Kindern, weniger Verwaltung", "Mehr mit Kindern"),
        ("keine Verwaltung mehr, lieber ausbilden", "mehr, lieber ausbilden"),
        ("Ausbilden statt Büro", "Ausbilden"),
        ("More admin", "More admin"),
        ("Being careless with nothing", "Being careless with nothing"),
        ("less admin", ""),
    ],
)
def test_what_is_left_behind_is_left_out(words: str, left: str) -> None:
    assert wanted(words) == left


def test_a_long_row_of_such_words_is_read_at_once() -> None:
    assert wanted("less " * 20_000) == ""
