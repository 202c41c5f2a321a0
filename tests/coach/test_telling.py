"""Numbers with their units, as sentences of evidence tell them."""

from __future__ import annotations

from decimal import Decimal

from goalcoach.coach.reviews import telling
from goalcoach.domain.goal import Direction, Measure
from tests.each import every


@every(
    "value, unit, told",
    [
        (1, "falls a month", "1 fall a month"),
        (2, "falls a month", "2 falls a month"),
        (1, "deliveries", "1 delivery"),
        (1, "boxes", "1 box"),
        (1, "classes", "1 class"),
        (1, "hour", "1 hour"),
        (1, "pass", "1 pass"),
        (1, "%", "1 %"),
        (1, "", "1"),
    ],
)
def test_one_of_a_thing_is_told_as_one(value: int, unit: str, told: str) -> None:
    measure = Measure(name="what is counted", target=Decimal(4), unit=unit, direction=Direction.DOWN)

    assert telling.amount(Decimal(value), measure) == told
