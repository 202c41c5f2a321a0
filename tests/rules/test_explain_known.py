"""What an example turns on is told in words: without that the two sides of a rule could not be told apart."""

from __future__ import annotations

from dataclasses import fields, replace
from datetime import date
from decimal import Decimal
from typing import Any

import pytest

from goalcoach.domain.goal import GoalDraft
from goalcoach.rules.catalogue import RULES
from goalcoach.rules.explain import explain
from goalcoach.rules.explain_example import beside, words
from goalcoach.rules.explain_known import known
from goalcoach.rules.explain_phrases import PHRASES
from goalcoach.rules.joined.ambition import Ambition, Level
from goalcoach.rules.joined.rhythm import Rhythm
from goalcoach.rules.joined.surroundings import Absence, Surroundings
from goalcoach.rules.rule import Rule
from goalcoach.rules.samples import FACTS
from goalcoach.rules.samples_growth import a_rhythm, joined
from tests.each import every

EACH = every("each", RULES.values(), ids=RULES)


def test_only_what_somebody_filled_is_told() -> None:
    meant = Ambition(level=Level.STRETCH, confidence=Decimal("0.4"), pays=False)
    away = Absence(start=date(2027, 6, 1), end=date(2027, 6, 9), closure=True)
    facts = replace(FACTS, ambition=meant, surroundings=Surroundings(absences=(away,)))

    assert list(known(FACTS)) == []
    assert list(known(facts)) == [
        "a stretch goal",
        "its owner is 40 % sure of it",
        "no pay depends on it",
        "the company is closed: 1 June 2027 to 9 June 2027",
    ]


def test_where_nothing_is_unusual_only_what_the_other_side_varies_is_told() -> None:
    usual, late = joined(rhythm=a_rhythm()), joined(rhythm=a_rhythm(next=None))

    assert list(known(usual)) == []
    assert list(known(late)) == ["no date for the next check-in"]
    assert list(known(usual, (late,))) == ["next check-in on 4 December 2026"]


def test_what_stands_there_more_than_once_is_counted() -> None:
    away = Absence(start=date(2027, 6, 1), end=date(2027, 6, 1))
    facts = replace(FACTS, surroundings=Surroundings(absences=(away, away)))

    assert list(known(facts)) == ["2 × leave: 1 June 2027"]


@every("shape", PHRASES, ids=lambda shape: shape.__name__)
def test_every_field_of_joined_data_has_words(shape: type[Any]) -> None:
    assert list(PHRASES[shape]) == [each.name for each in fields(shape)]


def test_words_without_a_value_say_it_themselves() -> None:
    assert PHRASES[Rhythm]["seen_by"].filled.format("Tomas Berg") == "Tomas Berg sees the progress"
    assert all(
        "{}" not in phrase.empty + phrase.unsaid for said in PHRASES.values() for phrase in said.values()
    )


def test_what_all_examples_share_is_left_out() -> None:
    each = RULES["AC104"]

    measured = [isinstance(bad.draft, GoalDraft) and bad.draft.measure is not None for bad in each.bad]
    assert all(measured)
    assert [beside(bad, each) for bad in each.bad] == [
        ("half of those in similar positions aim at 40 or less",),
        ("half of those in similar positions aim at 160 or less",),
    ]


def test_what_was_said_is_told_though_all_examples_share_it() -> None:
    each = RULES["SG205"]

    assert all("the person said: " in " ".join(beside(bad, each)) for bad in each.bad)


@EACH
def test_no_example_looks_like_one_of_the_other_side(each: Rule[Any]) -> None:
    """Also without the remark why a good one is good: the reader must be able to see it."""
    bad = {(words(example, each), beside(example, each)) for example in each.bad}
    good = {(words(example, each), beside(example, each)) for example in each.good}

    assert not bad & good


@EACH
def test_no_page_shows_how_the_program_names_things(each: Rule[Any]) -> None:
    page = explain(each.code)
    told = "\n".join(line for line in page.splitlines() if not line.startswith("- `"))

    assert not [part for part in ("None", "Decimal", "_result", "(s)") if part in page]
    assert "{" not in told, "a blank that nothing fills; an example may hold one that a person wrote"


@pytest.mark.parametrize(
    ("code", "told"),
    [
        ("AL202", "; cause: skill; "),
        ("AL202", "; the task is new; "),
        ("AL304", "Key account manager asks for level 4 of Spanish at work and level 3 of Negotiation"),
        ("AL304", "level 2 of negotiation, a test shows"),
        ("CP102", "other active goals: a performance goal (18 hours a month)"),
    ],
)
def test_what_the_examples_start_from_is_told_before_them(code: str, told: str) -> None:
    before, _ = explain(code).split("**Found in:**")

    assert told in before.split("unless they tell something else:**")[1]


@pytest.mark.parametrize("code", ["ME401", "AL401", "CD101"])
def test_nothing_is_told_of_what_no_example_starts_from(code: str) -> None:
    assert "unless they tell something else:**" not in explain(code)


def test_of_an_agenda_beside_other_drafts_only_its_own_item_is_told() -> None:
    page = explain("RP203")

    assert "- `You will definitely reach it.` (at `You will definitely`; an item of an agenda)" in page
    assert "renewals in Madrid stand" not in page


def test_where_agendas_are_judged_they_are_told_in_whole() -> None:
    assert "Where do the renewals in Madrid stand? / " in explain("CD302")
