"""Two deeds told alike, and sentences that mix them or do not."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date

from goalcoach.domain.finding import Origin
from goalcoach.rules.engine import judge
from goalcoach.rules.mixed_deeds import mixed
from goalcoach.rules.reading import Reading
from goalcoach.rules.samples import a_point, an_item, with_items
from tests.each import every

PUMPS = (
    "Repaired the coolant pump in hall 3 for the night crew on 4 March",
    "Repaired the conveyor in hall 5 for the day crew on 9 April",
)
FILES = (
    "Hat den Prüfern in Kassel die Monatsberichte übergeben",
    "Hat den Versicherern in Fulda die Schadensakten übergeben",
)
TOURS = ("Tour for the school in the cellar, tour for the choir in the garden",)
MEALS = (
    "Cooked the soup for the school with the new pot",
    "Cooked the stew for the clinic with the old pan",
    "The new pot stood in the clinic on Friday",
)


@dataclass(frozen=True)
class Case:
    id: str
    told: tuple[str, ...]
    text: str
    mixed: bool = False
    language: str = "en"


CASES = (
    Case("thing", PUMPS, "In hall 5 you got the coolant pump going again.", True),
    Case("whom", PUMPS, "You mended the conveyor for the night crew.", True),
    Case("place", PUMPS, "It was the conveyor that you repaired in hall 3.", True),
    Case("in German", FILES, "In Fulda gaben Sie den Prüfern die Akten.", True, "de"),
    Case("within one sentence", TOURS, "The choir was shown the cellar.", True),
    Case("right", PUMPS, "In hall 3 you got the coolant pump going again."),
    Case("both deeds", PUMPS, "You repaired the coolant pump for the night crew and the conveyor in hall 5."),
    Case("both of one place", PUMPS, "The coolant pump and the conveyor run again in hall 5."),
    Case("two sentences", PUMPS, "The coolant pump runs again. Hall 5 waited for you."),
    Case("a question", PUMPS, "What would a coolant pump in hall 5 cost?"),
    Case("nothing of the other", PUMPS, "You repaired the pump at night."),
    Case("other numbers", PUMPS, "You repaired the coolant pump within 5 hours."),
    Case("told together elsewhere", MEALS, "The new pot was of use in the clinic."),
    Case("in German, right", FILES, "In Fulda gaben Sie den Versicherern die Akten.", False, "de"),
    Case("left out", ("Response time 9 h in January, 6 h in May",), "The response time was 6 h in May."),
    Case("one text alone", PUMPS[:1], "In hall 5 you repaired the coolant pump."),
    Case("not told alike", (PUMPS[0], "The conveyor stood still"), "The conveyor in hall 3 stood still."),
)


@every("case", CASES, ids=lambda case: case.id)
def test_a_sentence_that_mixes_two_deeds_is_found(case: Case) -> None:
    reading = Reading(case.text, "", with_items(), case.language)

    assert bool(list(mixed(reading, case.told))) is case.mixed


def test_a_talking_point_that_mixes_two_deeds_is_held_back() -> None:
    items = (an_item(f"e{k + 6}", date(2026, 8, 3 + k), text) for k, text in enumerate(PUMPS))
    facts = replace(with_items(*items), origin=Origin.MODEL)

    verdict = judge(a_point("The conveyor in hall 3 was repaired by you.", "e6", "e7"), facts)

    assert "TP314" in {each.code for each in verdict.findings}
