"""Nothing names a person that the person is not told of."""

from __future__ import annotations

from datetime import timedelta

import goalcoach.store.database  # noqa: F401 - to import it is to have every table there is
from goalcoach.coach.about_me import GROUPS, LEFT_OUT
from goalcoach.store.kept import naming
from goalcoach.web.worker import KEYS_LAST


def test_every_column_that_points_at_a_person_is_told_to_them_or_left_out_with_a_reason() -> None:
    told = {key for sorts in GROUPS.values() for key in sorts}
    without = sorted(naming().keys() - told - LEFT_OUT.keys())

    assert without == [], "say in coach/about_me.py what these hold, in plain words, or why it is left out"
    assert sorted(key for key in told | LEFT_OUT.keys() if "." in key and key not in naming()) == []
    assert told.isdisjoint(LEFT_OUT)


def test_how_long_answers_are_kept_is_told_as_it_is() -> None:
    told = next(sort.told for sorts in GROUPS.values() for key, sort in sorts.items() if "kept_answer" in key)

    assert timedelta(days=2) == KEYS_LAST
    assert told.startswith("For two days,")
