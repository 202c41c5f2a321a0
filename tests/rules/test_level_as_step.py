"""How many there were, told as how many more or fewer."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date

from goalcoach.rules.engine import judge
from goalcoach.rules.samples import a_point, an_item, with_items
from tests.each import every

VISITORS = "82 visitors in June", "96 visitors in August"
FILES = "75 offene Akten im Juni", "48 offene Akten im August"
VAN = "5 Fahrten im Juni, einmal nachts um zwei", "2 Fahrten im August"
OVEN = "12 Bleche im Juni, Thermometer zeigt 20 Grad zu wenig", "7 Bleche im August"


@dataclass(frozen=True)
class Case:
    text: str
    held: bool
    told: tuple[str, str] = VISITORS


CASES = (
    Case("There were 96 more visitors in August.", True),
    Case("There were 14 more visitors in August.", False),
    Case("Visitors grew by 96 between June and August.", True),
    Case("Visitors grew by 14 between June and August.", False),
    Case("Visitors: up 96 since June.", True),
    Case("Visitors: up to 96 since June.", False),
    Case("Written down: “96 visitors in August”.", False),
    Case("A plus of 96 visitors since June.", True),
    Case("96 visitors came in August, more than in June.", False),
    Case("96 visitors, 14 more than in June.", False),
    Case("40 more visitors came.", False, ("24 visitors in June, 40 more in July", "90 visitors in August")),
    Case("7 more visitors came.", False, ("7 visitors in June", "14 visitors in August")),
    Case("Die Zahl der offenen Akten ist um 48 gesunken.", True, FILES),
    Case("Die Zahl der offenen Akten ist um 27 gesunken.", False, FILES),
    Case("Die offenen Akten sanken von 75 auf 48.", False, FILES),
    Case("Im Juni zeigte das Thermometer um 20 Grad zu wenig.", False, OVEN),
    Case("Im Juni waren es um 7 Bleche mehr.", True, OVEN),
    Case("Im Juni sind Sie nachts um zwei gefahren.", False, VAN),
)


@every("case", CASES, ids=lambda case: case.text)
def test_a_number_that_was_told_as_it_stood_is_no_step(case: Case) -> None:
    days = date(2026, 6, 30), date(2026, 8, 31)
    items = (
        an_item(f"e{k + 6}", day, text) for k, (day, text) in enumerate(zip(days, case.told, strict=True))
    )
    language = "de" if case.told in (FILES, OVEN, VAN) else "en"
    facts = replace(with_items(*items), language=language)

    verdict = judge(replace(a_point(case.text, "e6", "e7"), language=language), facts)

    assert ("TP311" in {each.code for each in verdict.findings}) is case.held
