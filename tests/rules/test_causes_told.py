"""What led to what: told so by one piece of evidence, or put together from two."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date

from goalcoach.rules.engine import judge
from goalcoach.rules.samples import a_point, an_item, with_items
from tests.each import every

EN = (
    "Because of the checklist at the door, forgotten keys fell from 9 to 2.",
    "The new van came in April.",
    "The survey had 31 replies in May.",
)
LIFTS = (
    "3 complaints about the lifts in May",
    "Guests told that the mood is better.",
    "The new list came in June.",
)
DE = (
    "Wegen der Liste an der Tür sind die vergessenen Schlüssel von 9 auf 2 gesunken.",
    "Im April kam die Hebebühne.",
)


@dataclass(frozen=True)
class Case:
    text: str
    held: bool
    told: tuple[str, ...] = EN


CASES = (
    Case("Thanks to the checklist at the door, forgotten keys fell from 9 to 2.", False),
    Case("The checklist at the door led to fewer forgotten keys.", False),
    Case("Forgotten keys fell from 9 to 2, which is down to the checklist.", False),
    Case("Thanks to the new van, forgotten keys fell from 9 to 2.", True),
    Case("Thanks to the checklist at the door, the survey had 31 replies.", True),
    Case("The survey had 31 replies as a result of the new van.", True),
    Case("3 complaints about the lifts came in in May.", False, LIFTS),
    Case("The new list lifts the mood of the guests.", True, LIFTS),
    Case("Dank der Liste an der Tür sind die vergessenen Schlüssel auf 2 gesunken.", False, DE),
    Case("Dank der Hebebühne sind die vergessenen Schlüssel auf 2 gesunken.", True, DE),
)


@every("case", CASES, ids=lambda case: case.text)
def test_a_cause_is_one_that_a_piece_of_evidence_tells(case: Case) -> None:
    items = [an_item(f"e{k + 6}", date(2026, 8, 3), text) for k, text in enumerate(case.told)]
    language = "de" if case.told is DE else "en"
    facts = replace(with_items(*items), language=language)

    verdict = judge(replace(a_point(case.text, *(each.id for each in items)), language=language), facts)

    assert ("TP305" in {each.code for each in verdict.findings}) is case.held
