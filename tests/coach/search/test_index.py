"""Competencies are found by names, by other words for them, half typed and mistyped; others are not."""

from __future__ import annotations

import string

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from goalcoach.coach.search.index import LONGEST, CompetencyIndex
from goalcoach.domain.framework import Competency


def one(
    id: str,
    name: str,
    about: str = "",
    aliases: tuple[str, ...] = (),
    group: str = "",
    levels: tuple[str, ...] = (),
) -> Competency:
    return Competency(id=id, name=name, about=about, aliases=aliases, group=group, levels=levels)


COMPETENCIES = (
    one(
        "negotiation",
        "Negotiation",
        "Reaching terms that both sides keep; not finding customers in the first place.",
        ("bargaining",),
        "Working with customers",
        ("Prepares a talk about terms.", "Leads talks with several parties."),
    ),
    one(
        "prospecting",
        "Finding new clients",
        "Reaching people who do not buy yet; the talk about terms is negotiation.",
        ("cold calling",),
        "Selling",
    ),
    one("presenting", "Presenting", "Speaking to a group so that it can decide.", ("public speaking",)),
    one("delegating", "Delegating", "Handing over tasks together with the authority they need."),
    one("complaints", "Handling complaints", "Talking with upset customers.", ("angry customers",)),
    one("feedback", "Giving feedback", "Telling somebody what they did and what it led to."),
    one("data-protection", "Handling confidential data", "Keeping and deleting data about people."),
    one("cpp", "C++ programming", "Writing programs in C++."),
    one("csharp", "C# programming", "Writing programs in C#."),
    one("budgeting", "Budgeting", "Planning income and cost."),
)
INDEX = CompetencyIndex(COMPETENCIES, "en")

GERMAN = CompetencyIndex(
    (
        one("verhandeln", "Verhandlungsführung", "Einigungen erreichen, die beide Seiten halten."),
        one("feedback", "Feedback geben", "Rückmeldung, die jemand brauchen kann."),
        one("präsentieren", "Präsentieren", "Vor einer Gruppe sprechen."),
        one("buchen", "Buchhaltung", "Geschäftsvorfälle rechtzeitig erfassen."),
    ),
    "de",
)


def ids(index: CompetencyIndex, words: str, limit: int = 10) -> list[str]:
    return [found.competency.id for found in index.find(words, limit)]


@pytest.mark.parametrize(
    ("words", "right"),
    [
        ("negotiation", "negotiation"),
        ("negotiating", "negotiation"),
        ("I want to negotiate better", "negotiation"),
        ("talking customers round", "negotiation"),
        ("standing up for our price", "negotiation"),
        ("keeping calm when a customer shouts", "complaints"),
        ("cold calls", "prospecting"),
        ("speaking in public", "presenting"),
        ("I'd rather hand tasks over than do it all", "delegating"),
        ("telling people honestly what I think of their work", "feedback"),
        ("confidential files", "data-protection"),
        ("C++", "cpp"),
        ("C#", "csharp"),
    ],
)
def test_other_words_find_what_is_meant(words: str, right: str) -> None:
    assert ids(INDEX, words)[0] == right


@pytest.mark.parametrize(
    ("words", "right"),
    [
        ("weiß nie was ich delegieren soll", "delegating"),
        ("beim Preis nicht einknicken", "negotiation"),
        ("Rückmeldung geben", "feedback"),
        ("Preisverhandlungen", "negotiation"),
        ("Verhandlungsgespräche", "negotiation"),
        ("Feedback", "feedback"),
    ],
)
def test_german_words_find_english_competencies(words: str, right: str) -> None:
    assert ids(INDEX, words)[0] == right


@pytest.mark.parametrize(
    ("words", "right"),
    [
        ("verhandeln", "verhandeln"),
        ("Preisverhandlung", "verhandeln"),
        ("haggling over prices", "verhandeln"),
        ("Buchungen", "buchen"),
        ("vor Leuten sprechen", "präsentieren"),
    ],
)
def test_german_frameworks_are_searched_alike(words: str, right: str) -> None:
    assert ids(GERMAN, words)[0] == right


@pytest.mark.parametrize("typed", ["ne", "nego", "negotiat", "talks about nego"])
def test_the_last_word_may_be_unfinished(typed: str) -> None:
    assert "negotiation" in ids(INDEX, typed)


def test_a_blank_ends_the_last_word() -> None:
    assert ids(INDEX, "authori")[0] == "delegating"
    assert ids(INDEX, "authori ") == []


@pytest.mark.parametrize("mistyped", ["negociation", "negotiaton", "negotiatoin", "delagating", "budgetting"])
def test_one_wrong_letter_is_forgiven(mistyped: str) -> None:
    meant = {"n": "negotiation", "d": "delegating", "b": "budgeting"}[mistyped[0]]

    assert ids(INDEX, mistyped + " ")[0] == meant


@pytest.mark.parametrize("words", ["", " ", "?!", "the of and", "xylophone qqqqq "])
def test_what_says_nothing_finds_nothing(words: str) -> None:
    assert INDEX.find(words) == ()


@pytest.mark.parametrize(
    "about",
    [
        "Throwing; not xylophones.",
        "Throwing; playing xylophones is apart.",
        "Throwing; what xylophones need is other things.",
    ],
)
def test_what_a_competency_leaves_out_does_not_find_it(about: str) -> None:
    """Told by "not", by "apart", or by the name of the competency that has it."""
    index = CompetencyIndex([one("juggling", "Juggling", about), one("other", "Other things")], "en")

    assert ids(index, "throwing") == ["juggling"]
    assert "juggling" not in ids(index, "xylophones")


def test_what_stands_behind_a_semicolon_and_is_covered_finds_it() -> None:
    index = CompetencyIndex([one("juggling", "Juggling", "Throwing; catching xylophones.")], "en")

    assert ids(index, "xylophones") == ["juggling"]


def test_what_is_not_wanted_counts_less() -> None:
    assert ids(INDEX, "presenting instead of budgeting")[0] == "presenting"
    assert ids(INDEX, "budgeting instead of presenting")[0] == "budgeting"


def test_matched_words_are_those_of_the_search() -> None:
    found = INDEX.find("I always give in when we haggle over terms")[0]

    assert found.competency.id == "negotiation"
    assert {"haggle", "terms"} <= set(found.matched)
    assert "I" not in found.matched


def test_equal_ones_come_by_name() -> None:
    same = [one(id, name, "Juggling.") for id, name in (("x", "Zeta"), ("y", "Alpha"), ("z", "Mitte"))]

    assert [found.competency.name for found in CompetencyIndex(same, "en").find("juggling")] == [
        "Alpha",
        "Mitte",
        "Zeta",
    ]


def test_the_order_of_competencies_does_not_matter() -> None:
    backwards = CompetencyIndex(reversed(COMPETENCIES), "en")

    for words in ("customers", "talk about terms", "people who buy"):
        assert backwards.find(words) == INDEX.find(words)


def test_a_limit_is_kept() -> None:
    assert len(INDEX.find("customers people talk", 2)) == 2
    assert INDEX.find("customers", 0) == ()


def test_a_framework_without_competencies_finds_nothing() -> None:
    assert CompetencyIndex((), "en").find("negotiation") == ()


def test_a_language_nobody_taught_is_searched_by_its_words() -> None:
    index = CompetencyIndex(
        [one("n", "Négociation commerciale", "Trouver un accord."), one("e", "Écoute")], "fr"
    )

    assert ids(index, "négociation") == ["n"]
    assert ids(index, "haggling") == []


def test_only_the_beginning_of_a_long_search_is_read() -> None:
    assert "presenting" not in ids(INDEX, "budgeting " + "x " * LONGEST + "presenting")
    assert "presenting" in ids(INDEX, "budgeting x presenting")


@settings(max_examples=60)
@given(st.text(alphabet=string.printable + "äöüß’…€", max_size=120))
def test_any_text_may_be_searched(words: str) -> None:
    found = INDEX.find(words)

    assert all(each.score > 0 for each in found)
    assert [each.score for each in found] == sorted((each.score for each in found), reverse=True)
    assert INDEX.find(words) == found


def test_a_phrase_ends_with_its_clause_and_a_verb_is_made_whole_within_one() -> None:
    bargains = one("negotiation", "Negotiation", "Coming to terms that both sides keep.")
    index = CompetencyIndex(
        (bargains, one("shift-handover", "Shift handover", "What the next shift needs.")), "en"
    )

    assert ids(index, "Übergabe für die Kollegen nach mir")[0] == "shift-handover"
    assert ids(index, "Ich gebe zu schnell nach") == ["negotiation"], "nachgeben"
    assert ids(index, "Das sehe ich danach. Mir fehlt es") == []
    assert "shift-handover" not in ids(index, "Ich gebe am Ende immer nach. Mir fehlt der Mut")
