"""Joined data are told in words: without them the examples of a rule could not be told apart."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from goalcoach.rules.catalogue import RULES
from goalcoach.rules.explain import explain
from goalcoach.rules.explain_known import known
from goalcoach.rules.joined.ambition import Ambition, Level
from goalcoach.rules.joined.surroundings import Absence, Surroundings
from goalcoach.rules.samples import FACTS

JOINED = [
    code for code, rule in RULES.items() if any(bad.facts and list(known(bad.facts)) for bad in rule.bad)
]


def test_only_what_somebody_filled_is_told() -> None:
    meant = Ambition(level=Level.STRETCH, confidence=Decimal("0.4"), pays=False)
    away = Absence(start=date(2027, 6, 1), end=date(2027, 6, 9), closure=True)
    facts = replace(FACTS, ambition=meant, surroundings=Surroundings(absences=(away,)))

    assert list(known(FACTS)) == []
    assert list(known(facts)) == [
        "ambition: level stretch, confidence 0.4, pays no",
        "surroundings: absences (start 2027-06-01, end 2027-06-09, closure yes)",
    ]


def test_there_are_rules_about_joined_data() -> None:
    assert len(JOINED) > 20


@pytest.mark.parametrize("code", JOINED)
def test_no_example_of_such_a_rule_looks_like_one_of_the_other_side(code: str) -> None:
    found, absent = explain(code).split("**Not found in:**")

    assert not {line for line in found.splitlines() if line[:2] == "- "} & set(absent.splitlines())
