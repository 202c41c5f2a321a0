"""What is worked out once is kept with what it is of, and gone with it; many numbers cost what they are."""

from __future__ import annotations

import gc
import sys
import weakref
from datetime import date
from types import FrameType

from goalcoach.domain.talking import TalkingPointDraft
from goalcoach.rules.engine import findings_of
from goalcoach.rules.families.talking_points.reckoning import number_of_another_time
from goalcoach.rules.families.talking_points.resting import number_not_in_evidence
from goalcoach.rules.once import kept
from goalcoach.rules.reading import Reading
from goalcoach.rules.rests import figures
from goalcoach.rules.rule import Rule
from goalcoach.rules.samples import a_point, an_item, with_items
from goalcoach.rules.which_way import wrong_way

FACTS = with_items(
    an_item("e6", date(2026, 5, 31), "9 late handovers in May"),
    an_item("e7", date(2026, 9, 30), "6 late handovers in September"),
)


class Box:
    """Something with things to work out."""

    def __init__(self) -> None:
        self.asked: list[tuple[int, int]] = []

    @kept
    def sum(self, one: int, other: int = 1) -> int:
        self.asked.append((one, other))
        return one + other


def claim(many: int) -> TalkingPointDraft:
    return a_point(f"Late handovers fell {'by 8 more than in May, ' * many}as told.", "e6", "e7")


def calls(rule: Rule[TalkingPointDraft], many: int) -> int:
    """Of Python's functions, to look at a claim of so many numbers."""
    count = 0

    def counted(frame: FrameType, event: str, arg: object) -> None:
        nonlocal count
        count += event == "call"

    before = sys.getprofile()
    sys.setprofile(counted)
    try:
        findings_of(rule, claim(many), FACTS)
    finally:
        sys.setprofile(before)
    return count


def test_it_is_worked_out_once_for_each_object_and_what_else_is_asked() -> None:
    one, other = Box(), Box()

    assert [one.sum(1), one.sum(1), one.sum(1, other=2), one.sum(2), other.sum(1)] == [2, 2, 3, 3, 2]
    assert (one.asked, other.asked) == ([(1, 1), (1, 2), (2, 1)], [(1, 1)])


def test_four_times_the_numbers_of_a_claim_take_about_four_times_the_work() -> None:
    for rule in (number_of_another_time, number_not_in_evidence):
        calls(rule, 3)
        assert calls(rule, 40) < 6 * calls(rule, 10)


def test_no_reading_of_a_claim_outlives_it() -> None:
    draft = claim(3)
    reading = Reading(draft.text, "", FACTS, "en")
    list(wrong_way(reading, figures(draft, FACTS)))
    seen = weakref.ref(reading)
    del reading
    gc.collect()

    assert seen() is None
