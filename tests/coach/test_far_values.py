"""A value that was most likely mistyped is asked about; one that may well be is not."""

from __future__ import annotations

from decimal import Decimal

from goalcoach.coach.far_values import asked
from goalcoach.domain.goal import Measure
from tests.each import every


@every(
    "baseline, target, unit, value, question",
    [
        (64, 75, "%", 700, "700 %: did you mean 70?"),
        (64, 75, "%", -7, "-7 %: is that right?"),
        (64, 75, "%", 100, ""),
        (64, 75, "%", 0, ""),
        (None, 90, "%", 101, "101 %: did you mean 10.1?"),
        (110, 130, "%", 160, ""),
        (-2, 3, "%", -5, ""),
        (40, 20, "complaint", 400, "400: did you mean 40?"),
        (40, 20, "complaint", 220, ""),
        (3, 5, "day", 44, "44 days: did you mean 4.4?"),
        (None, 20, "complaint", 4000, ""),
        (20, 20, "complaint", 4000, ""),
        (None, None, "%", 4000, ""),
    ],
)
def test_a_value_far_from_the_way_is_asked_about(
    baseline: int | None, target: int | None, unit: str, value: int, question: str
) -> None:
    measure = Measure(
        baseline=None if baseline is None else Decimal(baseline),
        target=None if target is None else Decimal(target),
        unit=unit,
    )

    assert asked(measure, Decimal(value)) == question
