"""What the coach says back when a number is put right: with what it counts, and the goal with it."""

from __future__ import annotations

import pytest

from goalcoach.domain.draft import Field
from tests.llm.loop import talked


@pytest.mark.parametrize(
    ("language", "sayings", "said_back"),
    [
        ("en", ("cut waiting times", "from 60 to 50 minutes", "no, to 45"), "from 60 to 45 minutes"),
        ("en", ("cut waiting times", "from 60 to 50 minutes", "make it 45 minutes"), "from 60 to 45 minutes"),
        ("en", ("spend less", "12,000 EUR a month", "9000", "no, 8500"), "from 12,000 EUR a month to 8500"),
        ("en", ("reduce returns", "from 9% to 6%", "no, 5"), "from 9% to 5%"),
        ("en", ("reduce complaints", "from 40 to 50", "no, to 45"), "from 40 to 45"),
        ("de", ("Wartezeit senken", "von 60 auf 50 Minuten", "nein, auf 45"), "von 60 auf 45 Minuten"),
        ("de", ("Retouren senken", "von 9 % auf 6 %", "nein, 5"), "von 9 % auf 5 %"),
    ],
)
def test_a_number_put_right_is_said_back_with_what_it_counts(
    language: str, sayings: tuple[str, ...], said_back: str
) -> None:
    changed = "Changed" if language == "en" else "Geändert"
    assert f"{changed}: {said_back}." in talked(language, *sayings).exchanges[-1].reply


@pytest.mark.parametrize(
    ("language", "sayings", "draft"),
    [
        ("en", ("cut waits", "from 60 to 50 minutes", "no, to 45", "draft it"), "from 60 to 45 minutes"),
        ("de", ("Wartezeit senken", "von 60 auf 50 Minuten", "nein, auf 45", "schreibs"), "auf 45 Minuten"),
    ],
)
def test_a_wording_with_a_number_put_right_is_shown(
    language: str, sayings: tuple[str, ...], draft: str
) -> None:
    """ "45 minutes" was held for 50 minutes told wrongly, and the wording was offered without being shown."""
    assert draft in talked(language, *sayings).exchanges[-1].reply


def test_a_number_told_for_the_first_time_is_said_alone() -> None:
    assert "to 45." in talked("en", "cut waiting times", "60 minutes", "45").exchanges[-1].reply


def test_a_number_taken_for_another_one_later_does_not_bring_back_the_old_one() -> None:
    loop = talked("en", "cut waiting times", "from 60 to 50 minutes", "no, to 45", "it's 62 today")
    assert "from 62 to 45 minutes" in loop.exchanges[-1].reply
    assert loop.sketch.value(Field.BASELINE) == "62"
