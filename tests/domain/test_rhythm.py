"""When a look is due, and what becomes of it while nobody is there. 22 November 2026 is a Sunday."""

from __future__ import annotations

from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from goalcoach.domain.check_in import Away
from goalcoach.domain.person import PersonId
from goalcoach.domain.rhythm import (
    MONTHLY,
    NEVER_OFF,
    QUARTERLY,
    TWO_WEEKLY,
    WEEKLY,
    Looks,
    Off,
    State,
    next_due,
    standing,
)
from tests.each import every


def _nov(day: int) -> date:
    return date(2026, 11, 1) + timedelta(days=day - 1)


def _off(begin: int, until: int, *holidays: int) -> Off:
    away = Away(id="a", person_id=PersonId("p"), begin=_nov(begin), until=_nov(until))
    return Off(away=(away,), holidays={_nov(day) for day in holidays})


def test_no_look_is_due_before_the_goal_begins() -> None:
    """A day that was set before its beginning was put off, or a look of before."""
    for looks in (
        Looks(begun=_nov(20), every=WEEKLY, planned=_nov(5)),
        Looks(begun=_nov(20), every=WEEKLY, last=_nov(2)),
    ):
        found = standing(looks, _nov(12))
        assert (found.due, found.asks) == (_nov(20), False)


@every(
    ("last", "rhythm", "today", "off", "state", "due"),
    [
        (None, WEEKLY, 7, NEVER_OFF, State.PENDING, 8),
        (None, WEEKLY, 30, NEVER_OFF, State.PENDING, 8),
        (None, WEEKLY, 10, _off(9, 12), State.PENDING, 8),
        (5, WEEKLY, 5, NEVER_OFF, State.ON_TIME, 12),
        (5, WEEKLY, 11, NEVER_OFF, State.ON_TIME, 12),
        (5, WEEKLY, 12, NEVER_OFF, State.DUE, 12),
        (5, WEEKLY, 15, NEVER_OFF, State.DUE, 12),
        (5, WEEKLY, 16, NEVER_OFF, State.OUTDATED, 12),
        (5, TWO_WEEKLY, 26, NEVER_OFF, State.DUE, 19),
        (5, TWO_WEEKLY, 27, NEVER_OFF, State.OUTDATED, 19),
        (5, MONTHLY, 47, NEVER_OFF, State.DUE, 33),
        (5, MONTHLY, 48, NEVER_OFF, State.OUTDATED, 33),
        (5, QUARTERLY, 110, NEVER_OFF, State.DUE, 96),
        (5, QUARTERLY, 111, NEVER_OFF, State.OUTDATED, 96),
        # away: paused meanwhile, due when they are back, and late only by the days they were there
        (5, WEEKLY, 10, _off(9, 20), State.PAUSED, 21),
        (5, WEEKLY, 21, _off(9, 20), State.DUE, 21),
        (5, WEEKLY, 23, _off(13, 20), State.DUE, 12),
        (5, WEEKLY, 24, _off(13, 20), State.OUTDATED, 12),
        (5, WEEKLY, 12, _off(28, 29, 12), State.PAUSED, 13),
        (5, WEEKLY, 12, _off(12, 13, 14), State.PAUSED, 15),
    ],
)
def test_how_a_goal_stands_by_its_looks(
    last: int | None, rhythm: int, today: int, off: Off, state: State, due: int
) -> None:
    looks = Looks(begun=_nov(1), every=rhythm, last=None if last is None else _nov(last))

    found = standing(looks, _nov(today), off)

    assert (found.state, found.due) == (state, _nov(due))
    assert found.asks == (due <= today and not off.on(_nov(today)))


@every(
    ("planned", "today", "state", "due"),
    [
        (20, 19, State.ON_TIME, 20),
        (20, 20, State.DUE, 20),
        (5, 11, State.ON_TIME, 12),
        (3, 11, State.ON_TIME, 12),
    ],
)
def test_a_day_that_was_set_counts_until_it_was_looked_at(
    planned: int, today: int, state: State, due: int
) -> None:
    found = standing(Looks(begun=_nov(1), every=WEEKLY, last=_nov(5), planned=_nov(planned)), _nov(today))

    assert (found.state, found.due) == (state, _nov(due))


def test_a_goal_is_looked_at_on_the_day_it_ends_and_after_it_in_its_rhythm() -> None:
    assert next_due(Looks(begun=_nov(1), every=MONTHLY, last=_nov(2), ends=_nov(9))) == _nov(9)
    assert next_due(Looks(begun=_nov(1), every=MONTHLY, last=_nov(9), ends=_nov(9))) == _nov(37)


@given(
    st.integers(1, 60),
    st.integers(1, 90),
    st.sampled_from((WEEKLY, MONTHLY)),
    st.lists(st.integers(1, 90), max_size=8),
)
def test_nobody_is_asked_on_a_day_off_and_what_was_never_looked_at_is_never_on_time(
    last: int, today: int, rhythm: int, holidays: list[int]
) -> None:
    off = Off(holidays={_nov(day) for day in holidays})
    seen = standing(Looks(begun=_nov(1), every=rhythm, last=_nov(last)), _nov(today), off)
    never = standing(Looks(begun=_nov(1), every=rhythm), _nov(today), off)

    assert not (off.on(_nov(today)) and (seen.asks or never.asks))
    assert not off.on(seen.due)
    assert never.state is State.PENDING


@every(
    ("begun", "last", "state", "due"),
    [
        (date.max, None, State.PENDING, date.max),
        (date.min, None, State.PENDING, date(1, 1, 8)),
        (date.min, date.min, State.OUTDATED, date(1, 1, 8)),
        (date.max, date.max, State.ON_TIME, date.max),
    ],
)
def test_the_first_and_the_last_day_there_are_can_be_reckoned_with(
    begun: date, last: date | None, state: State, due: date
) -> None:
    ends = Away(id="a", person_id=PersonId("p"), begin=date(9999, 1, 1), until=date.max)
    found = standing(Looks(begun=begun, every=WEEKLY, last=last), _nov(22), Off(away=(ends,)))

    assert (found.state, found.due) == (state, due)
