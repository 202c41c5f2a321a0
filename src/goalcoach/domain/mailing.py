"""When somebody gets the weekly mail they chose, and what became of one. Pure."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta, tzinfo
from enum import StrEnum
from typing import Final

from goalcoach.domain.digest import monday

AGAIN_AFTER: Final[Sequence[timedelta]] = (timedelta(hours=1), timedelta(hours=4), timedelta(days=1))
"""How long to wait before the second, third and last try of a mail that was not taken."""
DAYS: Final = 7
HOURS: Final = 24


class MailState(StrEnum):
    """What became of one person's mail of one week."""

    SENDING = "sending"
    """Somebody set about it. It stays so where nobody knows whether it arrived: it is not sent twice."""
    SENT = "sent"
    AGAIN = "again"
    """It was certainly not taken, and is tried again."""
    NOTHING = "nothing"
    """Nothing was waiting, so none was sent."""
    UNDELIVERED = "undelivered"
    """It was refused for good, or not taken however often it was tried."""


@dataclass(frozen=True, slots=True, kw_only=True)
class MailChoice:
    """When somebody wants their weekly mail, and what may be in it."""

    weekday: int
    """0 for Monday, to 6."""
    hour: int
    """0 to 23, where the organisation is."""
    with_titles: bool
    """Whether it says what their own shared goals are called."""
    since: datetime
    """When day and hour were chosen: nobody gets a mail for an hour that had passed by then."""

    def planned(self, begin: date, zone: tzinfo) -> datetime:
        """The moment of the mail in the week that begins on this Monday."""
        return datetime.combine(begin + timedelta(days=self.weekday), time(self.hour), tzinfo=zone)

    def due(self, now: datetime, zone: tzinfo) -> bool:
        """Whether it is time.

        What was missed, by a server that stood still or somebody who was away, is made up for on the next
        days of the same week, and never before the hour that was chosen.
        """
        local = now.astimezone(zone)
        return self.since <= self.planned(monday(local.date()), zone) <= now and local.hour >= self.hour

    def next(self, now: datetime, zone: tzinfo, *, had: bool) -> datetime:
        """The next moment of a mail; `had` says that this week's was dealt with."""
        begin = monday(now.astimezone(zone).date())
        planned = self.planned(begin, zone)
        if had or planned < max(now, self.since):
            return self.planned(begin + timedelta(days=DAYS), zone)
        return planned


@dataclass(frozen=True, slots=True, kw_only=True)
class WeekMail:
    """One person's mail of one week, as far as it is kept."""

    begin: date
    """Monday of the week."""
    state: MailState
    tries: int


def try_again(tries: int, now: datetime) -> datetime | None:
    """When a mail that was not taken is tried again after so many tries; None for not any more."""
    return now + AGAIN_AFTER[tries - 1] if tries <= len(AGAIN_AFTER) else None
