"""The table of ideas about reviews is complete, and the tests and numbers it names are there."""

from __future__ import annotations

import re

from tests.docs.blocks import ROOT

PAGE = (ROOT / "docs/rules-brief-reviews.md").read_text("utf-8")
ROWS = re.findall(r"^\| ([VFX]-?\d+) \| (.*?) \| (.*?) \| (.*?) \|$", PAGE, re.MULTILINE)
ENDS = {"rule", "part of", "property", "eval", "left out", "later"}
COUNTS = re.findall(r"\| (\d+) \| [^|]+ \| `(tests/data/[\w.]+)` \|", PAGE)


def test_every_idea_has_one_row() -> None:
    wanted = [f"V-{n:02}" for n in range(1, 31)] + [f"F-{n:02}" for n in range(1, 21)]
    wanted += [f"X-{n:02}" for n in range(1, 16)] + [f"F{n}" for n in range(1, 13)]

    assert [row[0] for row in ROWS] == wanted


def test_every_idea_ends_in_a_known_way_and_says_where() -> None:
    for idea, short, ends, where in ROWS:
        assert set(ends.split(", ")) <= ENDS, idea
        assert short, idea
        assert "rule" not in ends.split(", ") or re.search(r"[A-Z]{2}\d{3}|rules/language", where), idea
        assert "property" not in ends.split(", ") or "`tests/" in where, idea


def test_the_tests_it_names_are_there() -> None:
    named = re.findall(r"`(tests/[\w/.]+)`", PAGE)

    assert len(named) > 20
    assert [name for name in named if not (ROOT / name).exists()] == []


def test_the_numbers_of_sentences_are_right() -> None:
    assert len(COUNTS) == 2
    for count, name in COUNTS:
        assert len((ROOT / name).read_text("utf-8").splitlines()) == int(count)
