"""Days so many months apart: months of other lengths, leap years, the turn of the year."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from goalcoach.domain.months import last_of_month, months_on
from tests.each import every


@every(
    ("day", "months", "then"),
    [
        ("2027-01-31", 1, "2027-02-28"),
        ("2028-01-31", 1, "2028-02-29"),
        ("2100-01-31", 1, "2100-02-28"),
        ("2027-01-31", 3, "2027-04-30"),
        ("2026-12-31", 2, "2027-02-28"),
        ("2026-11-22", 3, "2027-02-22"),
        ("2028-02-29", 12, "2029-02-28"),
        ("2026-12-01", 1, "2027-01-01"),
        ("2027-03-31", -1, "2027-02-28"),
        ("2027-01-15", -13, "2025-12-15"),
        ("2026-11-22", 0, "2026-11-22"),
    ],
)
def test_months_later_is_the_same_day_or_the_last_one_of_a_shorter_month(
    day: str, months: int, then: str
) -> None:
    assert months_on(date.fromisoformat(day), months) == date.fromisoformat(then)


@given(st.dates(date(1900, 1, 1), date(2200, 1, 1)), st.integers(-600, 600))
def test_so_many_months_on_lies_in_that_month_and_no_day_later(day: date, months: int) -> None:
    then = months_on(day, months)

    assert (then.year * 12 + then.month) - (day.year * 12 + day.month) == months
    assert then.day == min(day.day, last_of_month(then).day)
    assert (last_of_month(day) + timedelta(days=1)).day == 1


def test_beyond_the_calendar_it_is_told() -> None:
    with pytest.raises(ValueError, match="year"):
        months_on(date(2026, 11, 22), 12 * 9_000)
