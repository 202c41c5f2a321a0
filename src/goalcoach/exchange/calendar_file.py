"""One person's days as an iCalendar file (RFC 5545, RFC 7986). The door to icalendar."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, date, timedelta

from icalendar import Calendar, Event

from goalcoach.coach.own_calendar import CalendarDay
from goalcoach.exchange.talking_sheet import printable

TYPE = "text/calendar; charset=utf-8"
_AGAIN = timedelta(hours=6)
"""After which a calendar may look again."""
_DAY = timedelta(days=1)


def calendar_file(days: Sequence[CalendarDay], *, zone: str, home: str, name: str = "goalcoach") -> bytes:
    """The whole calendar. `zone` is that of the organisation; `home` the address of our pages.

    Nothing in it depends on when it is written: the same days are the same bytes.
    """
    made = Calendar()
    made.add("prodid", "-//goalcoach//goalcoach//EN")
    made.add("version", "2.0")
    made.add("calscale", "GREGORIAN")
    made.add("name", name)
    made.add("x-wr-calname", name)
    made.add("x-wr-timezone", zone)
    made.add("refresh-interval", _AGAIN, parameters={"VALUE": "DURATION"})
    made.add("x-published-ttl", "PT6H")
    for each in days:
        made.add_component(_event(each, home))
    written: bytes = made.to_ical()
    return written


def _event(day: CalendarDay, home: str) -> Event:
    """A day nobody is busy on: it reminds, it does not block."""
    made = Event()
    made.add("uid", f"{day.uid}@goalcoach")
    made.add("sequence", day.change)
    at = day.at.astimezone(UTC).replace(microsecond=0)
    made.add("dtstamp", at)
    made.add("last-modified", at)
    made.add("dtstart", day.day)
    if day.day < date.max:  # an end after that is no day; without one it lasts a day all the same
        made.add("dtend", day.day + _DAY)
    made.add("summary", printable(day.title))
    made.add("url", f"{home}{day.path}")
    made.add("transp", "TRANSPARENT")
    made.add("class", "PRIVATE")
    return made
