"""A measure as a person says it: its numbers, and its unit by the last of them."""

from __future__ import annotations

from decimal import Decimal

from goalcoach.domain.goal import Measure
from goalcoach.domain.measured import measure, number, value_of
from tests.each import every


@every(
    "begun, target, unit, told",
    [
        (1, 5, "hour", "Study, from 1 to 5 hours"),
        (5, 1, "hour", "Study, from 5 to 1 hour"),
        (1, None, "hour", "Study, from 1 hour"),
        (None, 1, "hour", "Study, to 1 hour"),
        (None, 0, "day", "Study, to 0 days"),
        (4, 6, "%", "Study, from 4 to 6 %"),
    ],
)
def test_a_time_is_in_the_plural_unless_the_number_before_it_is_one(
    begun: int | None, target: int | None, unit: str, told: str
) -> None:
    baseline, aim = (None if value is None else Decimal(value) for value in (begun, target))

    assert measure(Measure(name="Study", baseline=baseline, target=aim, unit=unit)) == told


@every("value, target, told", [(1, 5, "1 hour"), (3, 1, "3 hours"), (1, 1, "1 hour"), (None, 1, "")])
def test_a_value_has_its_unit_whatever_the_target_is(value: int | None, target: int, told: str) -> None:
    study = Measure(name="Study", target=Decimal(target), unit="hour")

    assert value_of(None if value is None else Decimal(value), study) == told


@every(
    "value, told",
    [("5.00", "5"), ("0.50", "0.5"), ("1E+2", "100"), ("-0", "0"), ("-0.0", "0"), ("-3.10", "-3.1")],
)
def test_a_number_has_no_needless_signs(value: str, told: str) -> None:
    assert number(Decimal(value)) == told
