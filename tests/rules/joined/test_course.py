"""How a goal stands: what was reported never outlives the calendar, nor stands in for a look."""

from __future__ import annotations

from datetime import date, timedelta
from decimal import Decimal

import pytest

from goalcoach.domain.errors import InvalidInput
from goalcoach.rules.joined.ambition import Ambition
from goalcoach.rules.joined.course import Course, Reported, Standing, standing
from goalcoach.rules.joined.history import PastValue

TODAY = date(2026, 11, 22)
LOOKED = (PastValue(day=date(2026, 11, 1), value=Decimal(5)),)
GREEN = Course(reported=Reported.ON_TRACK, check_ins=LOOKED)


@pytest.mark.parametrize("reported", [None, *Reported])
def test_a_goal_never_looked_at_is_pending_whatever_is_reported(reported: Reported | None) -> None:
    assert standing(Course(reported=reported), None, TODAY) is Standing.PENDING


@pytest.mark.parametrize(
    ("late", "stands"), [(0, Standing.ON_TRACK), (3, Standing.ON_TRACK), (4, Standing.OUTDATED)]
)
def test_three_days_after_its_end_it_is_outdated_whatever_is_reported(late: int, stands: Standing) -> None:
    assert standing(GREEN, TODAY - timedelta(days=late), TODAY) is stands


def test_otherwise_it_stands_as_reported() -> None:
    for reported in Reported:
        assert standing(Course(reported=reported, check_ins=LOOKED), None, TODAY).value == reported.value


@pytest.mark.parametrize("number", ["NaN", "sNaN", "Infinity", "-0.1", "1.01"])
def test_what_is_no_share_is_refused_at_the_door(number: str) -> None:
    for make in (
        lambda: Course(attained=Decimal(number)),
        lambda: Course(adjusted=Decimal(number)),
        lambda: Ambition(confidence=Decimal(number)),
        lambda: Ambition(control=Decimal(number)),
        lambda: Ambition(last_stretch=(Decimal(1), Decimal(number))),
    ):
        with pytest.raises(InvalidInput):
            make()
