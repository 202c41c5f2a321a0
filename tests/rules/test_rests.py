"""What a point may say of its evidence in other signs, as a reply may of what was said."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date

import pytest

from goalcoach.rules.engine import judge
from goalcoach.rules.samples import a_point, an_item, with_items
from tests.each import every


@dataclass(frozen=True)
class Told:
    """A piece of evidence, and a point that cites it."""

    evidence: str
    point: str
    refused_by: str = ""
    language: str = "en"


TOLD = (
    Told("The handover took 90 minutes", "The handover took 1.5 hours."),
    Told("The handover took 2 hours", "The handover took 120 minutes."),
    Told("The handover took 2 hours", "The handover took 90 minutes.", "TP301"),
    Told("The handover took 3 to 5 hours", "The handover took 300 minutes."),
    Told("The handover took 3 to 5 hours", "The handover took 5 days.", "TP301"),
    Told("The handover was due before 30 June", "The handover was due by 29 June."),
    Told("The handover was due before 30 June", "The handover was due by 28 June.", "TP302"),
    Told("The handover of 05/2026 was late", "The handover was late in May 2026."),
    Told("The handover of 05/2026 was late", "The handover was late in June 2026.", "TP302"),
    Told("The handover on 28/3 was late", "The handover was late on 28 March 2026."),
    Told("The handover on 28/3 was late", "The handover was late on 27 March 2026.", "TP302"),
    Told("Die Übergabe dauerte 90 Minuten", "Die Übergabe dauerte 1,5 Stunden.", language="de"),
    Told("Die Übergabe dauerte 90 Minuten", "Die Übergabe dauerte 2,5 Stunden.", "TP301", language="de"),
)


QUOTED = (
    Told("1. Mal dass jemand fragt, bevor er geht", "Da steht: „1. Mal dass jemand fragt“.", language="de"),
    Told("2. Anlauf hat geklappt", "Da steht: „2. Anlauf hat geklappt“.", language="de"),
    Told("3) fence checks were late", "It says: “3) fence checks were late”."),
    Told("- late again, twice", "It says: “- late again, twice”."),
    Told("Handover:\n1. list lost\n2. nobody asked", "It says: “1. list lost”."),
    Told("Handover:\n1. list lost\n2. nobody asked", "It says: “list lost”."),
    Told("1. Mal dass jemand fragt", "Da steht: „1. Mal dass niemand fragt“.", "TP303", "de"),
    Told("1. Mal dass jemand fragt", "Da steht: „2. Mal dass jemand fragt“.", "TP301 TP303", "de"),
    Told("The handover was late", "It says: “1. The handover was late”.", "TP301 TP303"),
)


@pytest.mark.parametrize("told", QUOTED, ids=lambda told: f"{told.evidence} | {told.point}")
def test_a_quote_is_what_was_written_with_or_without_the_mark_of_a_list(told: Told) -> None:
    facts = replace(with_items(an_item("e6", date(2026, 8, 3), told.evidence)), language=told.language)
    point = replace(a_point(told.point, "e6"), language=told.language)

    refused = {each.code for each in judge(point, facts).findings}
    assert refused & {"TP301", "TP303"} == set(told.refused_by.split())


@every("told", TOLD, ids=lambda told: f"{told.evidence} | {told.point}")
def test_evidence_may_be_told_in_other_signs(told: Told) -> None:
    facts = replace(with_items(an_item("e6", date(2026, 8, 3), told.evidence)), language=told.language)
    point = replace(a_point(told.point, "e6"), language=told.language)

    refused = {each.code for each in judge(point, facts).findings}
    assert refused & {"TP301", "TP302"} == set(told.refused_by.split())
