"""What was reported of a goal and said of an ambition: shares are shares."""

from __future__ import annotations

from decimal import Decimal

import pytest

from goalcoach.domain.errors import InvalidInput
from goalcoach.rules.joined.ambition import Ambition
from goalcoach.rules.joined.course import Course


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
