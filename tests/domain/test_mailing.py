"""When a weekly mail is due, when the next one comes, and how often one is tried."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

from goalcoach.domain.mailing import AGAIN_AFTER, MailChoice, try_again
from tests.each import every

BERLIN = ZoneInfo("Europe/Berlin")
CHOICE = MailChoice(weekday=2, hour=9, with_titles=False, since=datetime(2026, 11, 24, 12, 0, tzinfo=BERLIN))
"""Wednesdays at nine, chosen on a Tuesday."""


def at(day: int, hour: int, minute: int = 0) -> datetime:
    """A moment of November 2026 in Berlin, told in UTC; the 25th is a Wednesday."""
    return datetime(2026, 11, day, hour, minute, tzinfo=BERLIN).astimezone(UTC)


@every(
    ("now", "due", "following"),
    [
        (at(18, 9), False, at(25, 9)),  # before it was chosen
        (at(25, 8, 59), False, at(25, 9)),
        (at(25, 9), True, at(25, 9)),
        (at(25, 23), True, None),
        (at(26, 8), False, None),  # missed, and made up for at the hour, not at night
        (at(26, 9), True, None),
        (at(29, 23), True, None),
        (at(30, 9), False, None),
    ],
)
def test_a_mail_is_due_from_its_hour_to_the_end_of_the_week(
    now: datetime, due: bool, following: datetime | None
) -> None:
    assert CHOICE.due(now, BERLIN) is due
    next_week = datetime(2026, 12, 2, 9, tzinfo=BERLIN)
    assert CHOICE.next(now, BERLIN, had=False) == (following or next_week)
    if at(25, 9) <= now < at(30, 0):
        assert CHOICE.next(now, BERLIN, had=True) == next_week


def test_an_hour_that_had_passed_when_it_was_chosen_is_not_made_up_for() -> None:
    late = MailChoice(weekday=0, hour=9, with_titles=False, since=at(24, 12))

    assert not late.due(at(25, 9), BERLIN)
    assert late.due(at(30, 9), BERLIN)
    assert late.next(at(24, 12), BERLIN, had=False) == at(30, 9)


def test_a_mail_is_tried_four_times_at_most() -> None:
    now = at(25, 9)
    assert (timedelta(hours=1), timedelta(hours=4), timedelta(days=1)) == AGAIN_AFTER
    assert [try_again(tries, now) for tries in range(1, 5)] == [*(now + each for each in AGAIN_AFTER), None]
