"""A feeling told as a fact is held in a point; the anger of customers, and work with grief, are not."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from goalcoach.rules.engine import judge
from goalcoach.rules.samples import a_growth_point, an_item, with_items
from tests.each import every

FELT = (
    ("Despite anger and grief you cut complaints to 12.", "en"),
    ("In spite of all frustration the round took 12 minutes.", "en"),
    ("Full of fear you answered 12 calls.", "en"),
    ("You were full of anger in the meeting on 12 May.", "en"),
    ("You were full of fear of customers on 12 May.", "en"),
    ("Du warst voller Wut in der Sitzung am 12. Mai.", "de"),
    ("Trotz Wut und Trauer sank es auf 12.", "de"),
    ("Voller Angst hast du 12 Anrufe angenommen.", "de"),
    ("Bei aller Enttäuschung blieben es 12.", "de"),
)
OF_OTHERS = (
    ("You answered 12 calls despite anger among the customers.", "en"),
    ("You led 12 grief groups in grief counselling.", "en"),
    ("You trained 12 guards in anger management.", "en"),
    ("Trotz der Wut der Gäste blieb es bei 12.", "de"),
    ("Trotz Wut der Gäste blieb es bei 12.", "de"),
    ("Sie haben in Trauerfällen 12 Familien begleitet.", "de"),
)


def held(text: str, language: str) -> bool:
    point = replace(a_growth_point(text, "e6"), language=language)
    facts = replace(with_items(an_item("e6", date(2026, 7, 31), "12 complaints")), language=language)
    return "FA103" in {each.code for each in judge(point, facts).findings}


@every("text, language", FELT)
def test_a_feeling_told_as_a_fact_is_held(text: str, language: str) -> None:
    assert held(text, language)


@every("text, language", OF_OTHERS)
def test_feelings_in_the_work_are_none(text: str, language: str) -> None:
    assert not held(text, language)
