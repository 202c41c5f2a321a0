"""What follows from the numbers, days and words of evidence, and what does not."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from goalcoach.domain.talking import TalkingPointDraft
from goalcoach.rules.engine import judge
from goalcoach.rules.samples import a_point, an_item, with_items
from tests.each import every

FACTS = with_items(
    an_item("s1", date(2026, 6, 30), "20 late repairs in June"),
    an_item("s2", date(2026, 8, 31), "12 late repairs in August; target 10"),
    an_item("s3", date(2026, 7, 31), "In July 30 of 50 bikes were ready in time"),
    an_item("s4", date(2026, 9, 30), "In September 54 of 60 bikes were ready in time"),
    an_item("s5", date(2026, 9, 15), "Course on brakes on 4 August and 8 September, 4 hours each"),
    an_item("s6", date(2026, 9, 12), "Repaired 24 e-bikes in 36 hours"),
    an_item(
        "s7", date(2026, 9, 2), "Never lets a bike go untested, notes the mileage and calls the customer."
    ),
    an_item("s8", date(2026, 9, 20), "The new stand arrived on 11 August"),
)
REPAIRS, READY = ("s1", "s2"), ("s3", "s4")


@dataclass(frozen=True)
class Told:
    """A point, the evidence it cites, and the code that refuses it."""

    point: str
    cites: tuple[str, ...]
    refused_by: str = ""


RECKONED = (
    Told("Late repairs: 8 fewer than in June.", REPAIRS),
    Told("Late repairs: 9 fewer than in June.", REPAIRS, "TP301"),
    Told("In August two late repairs too many.", ("s2",)),
    Told("Late repairs ended 20 % over target.", ("s2",)),
    Told("Late repairs ended 30 % over target.", ("s2",), "TP301"),
    Told("Late repairs fell by more than a third.", REPAIRS),
    Told("Late repairs fell by more than half.", REPAIRS, "TP312"),
    Told("Late repairs halved.", REPAIRS, "TP312"),
    Told("By August it was 12 late repairs.", REPAIRS),
    Told("By June it was 12 late repairs.", REPAIRS, "TP311"),
    Told("Late repairs fell from 20 to 12 in August.", REPAIRS),
    Told("Late repairs went from 12 to 20.", REPAIRS, "TP311"),
    Told("In September nine bikes in ten were ready in time.", ("s4",)),
    Told("In September eight bikes in ten were ready in time.", ("s4",), "TP301"),
    Told("In September every tenth bike was late.", ("s4",)),
    Told("In September every fifth bike was late.", ("s4",), "TP301"),
    Told("In September two bikes in five were late.", READY, "TP301"),
    Told("In September six bikes were late, after 20 in July.", READY),
    Told("In July six bikes were late.", READY, "TP311"),
    Told("In both months together 84 of 110 bikes were ready in time.", READY),
    Told("In both months together 94 of 110 bikes were ready in time.", READY, "TP301"),
    Told("The share of bikes ready in time rose by half.", READY),
    Told("The share of bikes ready in time doubled.", READY, "TP312"),
    Told("Eight hours of course on brakes in all.", ("s5",)),
    Told("Nine hours of course on brakes in all.", ("s5",), "TP301"),
    Told("An e-bike took 1.5 hours on average.", ("s6",)),
    Told("An e-bike took 2 hours on average.", ("s6",), "TP301"),
)

DATED = (
    Told("Course on brakes on 4 August and five weeks later.", ("s5",)),
    Told("Course on brakes on 4 August and three weeks later.", ("s5",), "TP302"),
    Told("The new stand is there since mid-August.", ("s8",)),
    Told("The new stand is there since late August.", ("s8",), "TP302"),
)

QUOTED = (
    Told("It says: “Never lets a bike go untested … and calls the customer”.", ("s7",)),
    Told("It says: “[She] never lets a bike go untested […] and calls the customer”.", ("s7",)),
    Told("It says: “lets a bike go … and calls the customer”.", ("s7",), "TP303"),
    Told("It says: “calls the customer … notes the mileage”.", ("s7",), "TP303"),
)

WORDED = (
    Told("The stand cut late repairs to 12.", ("s2", "s8"), "TP305"),
    Told("Late repairs were 12, and the stand arrived on 11 August.", ("s2", "s8")),
    Told("You are hopeless with late repairs: 12 in August.", ("s2",), "TP402"),
    Told("You were there for the course on brakes on 4 August.", ("s5",)),
    Told("12 late repairs in August: typical of you.", ("s2",), "TP401"),
    Told("The other mechanics had fewer late repairs than 12.", ("s2",), "TP502"),
    Told("You had promised to leave no repair late, and 12 were late in August.", ("s2",), "TP313"),
    Told("54 of 60 bikes ready in time is worth a look at your wages.", ("s4",), "TP503"),
)


@every("told", (*RECKONED, *DATED, *QUOTED), ids=lambda told: told.point)
def test_what_is_told_follows_or_is_refused(told: Told) -> None:
    exact = {"TP301", "TP302", "TP303", "TP311", "TP312"}

    assert refusals(a_point(told.point, *told.cites)) & exact == set(told.refused_by.split())


@every("told", WORDED, ids=lambda told: told.point)
def test_words_that_no_evidence_has_are_refused(told: Told) -> None:
    found = refusals(a_point(told.point, *told.cites))

    assert set(told.refused_by.split()) <= found if told.refused_by else not found


def refusals(point: TalkingPointDraft) -> set[str]:
    """The codes that hold a point of a language model back."""
    return {each.code for each in judge(point, FACTS).findings if each.severity == "block"}
