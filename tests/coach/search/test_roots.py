"""Words of one family have one root, look-alikes their own; compounds and typing errors are read."""

from __future__ import annotations

import pytest

from goalcoach.coach.search.compounds import part, parts
from goalcoach.coach.search.reading import ENGLISH, GERMAN, Tongue, tokens
from goalcoach.coach.search.spelling import beginning, near


@pytest.mark.parametrize(
    ("tongue", "family"),
    [
        (ENGLISH, "negotiate negotiates negotiating negotiation negotiations negotiator negotiable"),
        (ENGLISH, "delegate delegating delegation delegated"),
        (ENGLISH, "present presents presenting presentation presenter"),
        (ENGLISH, "recruit recruiting recruitment recruiter"),
        (ENGLISH, "complaint complaints complain complaining"),
        (ENGLISH, "organise organising organised"),
        (ENGLISH, "visualise visualize visualisation visualization visual"),
        (GERMAN, "verhandeln Verhandlung Verhandlungen verhandelt"),
        (GERMAN, "verkaufen Verkauf Verkäufer verkauft"),
        (GERMAN, "delegieren delegiert Delegierung"),
        (GERMAN, "Vertrag Verträge Verträgen"),
        (GERMAN, "verbessern Verbesserung Verbesserungen"),
    ],
)
def test_a_family_has_one_root(tongue: Tongue, family: str) -> None:
    assert len(set(tongue.roots(family.split()).values())) == 1


@pytest.mark.parametrize(
    ("tongue", "words"),
    [
        (ENGLISH, "server serve"),
        (ENGLISH, "customer custom"),
        (ENGLISH, "confidential confident"),
        (ENGLISH, "probation probability"),
        (ENGLISH, "number numb"),
        (GERMAN, "Kunde Kunst"),
        (GERMAN, "Rechner Rechnung"),
    ],
)
def test_look_alikes_have_roots_of_their_own(tongue: Tongue, words: str) -> None:
    assert len(set(tongue.roots(words.split()).values())) == 2


def test_words_are_cut_at_hyphens_and_possessives_only() -> None:
    assert list(tokens("e-learning, the team's C++ and don’t")) == [
        *("e", "learning", "the", "team", "s", "C++", "and", "don't"),
    ]


@pytest.mark.parametrize(
    ("word", "expected"),
    [
        ("verkaufschancen", ("verkauf", "chanc")),
        ("kundengespräche", ("kund", "gesprach")),
        ("verkaufsgesprächsführung", ("verkauf", "gesprach", "fuhr")),
        ("verkauf", ()),
        ("gartenzaun", ()),
    ],
)
def test_compounds_come_apart_into_known_words(word: str, expected: tuple[str, ...]) -> None:
    known = {"verkauf", "chanc", "kund", "gesprach", "fuhr"}

    assert parts(word, GERMAN, (known,)) == expected


def test_english_words_are_not_taken_apart() -> None:
    assert parts("salesforecast", ENGLISH, ({"sell", "forecast"},)) == ()
    assert part("salesforecast", ENGLISH, ({"sell", "forecast"},)) == ()


def test_the_known_part_of_a_compound_is_its_last_one_before_its_first() -> None:
    assert part("spezialverkauf", GERMAN, ({"verkauf"},)) == ("verkauf",)
    assert part("verkaufsdings", GERMAN, ({"verkauf"},)) == ("verkauf",)
    assert part("gartendings", GERMAN, ({"verkauf"},)) == ()


@pytest.mark.parametrize("typed", ["budgt", "budgget", "bodget", "bugdet"])
def test_one_letter_missing_added_changed_or_swapped(typed: str) -> None:
    assert near(typed, {"budget", "gadget", "widget"}) == ("budget",)


@pytest.mark.parametrize("typed", ["halls", "call", "caaals", "c4lls"])
def test_short_words_other_first_letters_and_two_errors_are_no_typing_errors(typed: str) -> None:
    assert near(typed, {"calls"}) == ()


def test_beginnings_come_in_order_and_not_without_end() -> None:
    words = sorted([*(f"plan{k:03}" for k in range(100)), "pla", "play"])

    assert list(beginning("pla", words))[:2] == ["pla", "plan000"]
    assert len(beginning("plan", words)) == 40
    assert list(beginning("z", words)) == []
