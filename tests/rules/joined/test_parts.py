"""What is joined to an objective is not taken for data about its key results."""

from __future__ import annotations

from dataclasses import fields, replace
from datetime import date
from decimal import Decimal

import pytest

from goalcoach.rules.engine import judge
from goalcoach.rules.facts import Facts
from goalcoach.rules.joined.ambition import Ambition, Level
from goalcoach.rules.joined.course import Course, LastCycle, Reported
from goalcoach.rules.joined.history import History, PastValue
from goalcoach.rules.joined.surroundings import Surroundings
from goalcoach.rules.samples import FACTS, a_goal, a_measure, an_objective

JOINED = replace(
    FACTS,
    history=History(cycles=0),
    ambition=Ambition(level=Level.STRETCH, confidence=Decimal("0.99"), commitment=1),
    surroundings=Surroundings(),
    course=Course(),
)


def test_findings_about_joined_data_name_the_objective_alone() -> None:
    findings = judge(an_objective(), JOINED).findings

    assert {(each.code, each.part) for each in findings} == {("AC202", ""), ("AC204", ""), ("OK305", "")}


def test_a_part_knows_the_day_and_the_person_and_nothing_joined() -> None:
    inside = JOINED.of_a_part()

    assert (inside.today, inside.owner, inside.origin) == (FACTS.today, FACTS.owner, FACTS.origin)
    assert inside == FACTS
    assert {each.name for each in fields(Facts)} >= {"history", "ambition", "surroundings", "course"}


@pytest.mark.parametrize("number", ["NaN", "sNaN", "Infinity"])
def test_a_number_that_is_none_breaks_no_rule_about_joined_data(number: str) -> None:
    odd = PastValue(day=date(2026, 9, 1), value=Decimal(number))
    facts = replace(
        FACTS,
        history=History(values=(odd,) * 4, peer_median=Decimal(number)),
        course=Course(
            reported=Reported.ON_TRACK,
            check_ins=(odd, odd),
            last_cycle=LastCycle(text=a_goal().text, baseline=Decimal(number)),
        ),
    )
    draft = a_goal(measure=a_measure("orders", "62", "75", "%"))

    assert {each.code for each in judge(draft, facts).findings} == {"RE204"}, "only the words are compared"
