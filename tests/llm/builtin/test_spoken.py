"""A cue in several languages is looked for in each of them, and used like a pattern."""

from __future__ import annotations

import re

from goalcoach.llm.builtin.cues.spoken import Ways, answers, because, figures, own, talk

WAYS = Ways({"en": re.compile("or|instead"), "de": re.compile("oder|or nicht")})


def test_the_first_place_counts_and_there_the_longer_words() -> None:
    found = WAYS.search("4 or nicht 5 oder 6")
    assert found
    assert found.group() == "or nicht"
    assert [each.group() for each in WAYS.finditer("4 or 5 oder 6")] == ["or", "oder"]
    assert WAYS.search("4 und 5") is None


def test_it_matches_from_a_place_on_or_as_a_whole() -> None:
    assert WAYS.match("4 oder 5", 2)
    assert WAYS.match("4 oder 5") is None
    assert WAYS.fullmatch("or nicht")
    assert WAYS.fullmatch("or 5") is None


def test_it_replaces_and_splits() -> None:
    assert WAYS.sub("/", "4 or 5 oder 6") == "4 / 5 / 6"
    assert WAYS.sub("/", "4 or 5 oder 6", count=1) == "4 / 5 oder 6"
    assert WAYS.split("4 or 5 oder 6") == ["4 ", " 5 ", " 6"]
    assert WAYS.split("4 or 5 oder 6", maxsplit=1) == ["4 ", " 5 oder 6"]


def test_what_matches_nothing_ends() -> None:
    assert len(list(Ways({"en": re.compile("x*"), "de": re.compile("y")}).finditer("ab"))) == 3


def test_lists_and_tables_are_joined_and_a_language_has_its_own() -> None:
    assert {"the", "das"} <= talk.FILLER
    assert {"yes", "ja"} <= {*answers.YES}
    assert figures.NUMBER_WORDS["two"] == figures.NUMBER_WORDS["zwei"] == 2
    assert not own(because.CLAUSE, "en").match("die Kunden kündigen uns")
    assert own(because.CLAUSE, "de").match("die Kunden kündigen uns")
    assert own(because.CLAUSE, "fr") is own(because.CLAUSE, "en")
