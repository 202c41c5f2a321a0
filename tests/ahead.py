"""Days that lie ahead whenever a test runs: for those that go by the real clock, as pages and commands do."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

from goalcoach.domain.sentence import spoken_date


def ahead(day: int, month: int, least: int) -> date:
    """The next such day of a year that is at least so many days ahead."""
    today = datetime.now(UTC).date()
    found = date(today.year, month, day)
    while found < today + timedelta(days=least):
        found = found.replace(year=found.year + 1)
    return found


_END = ahead(30, 6, 90)
DUE = spoken_date(_END)
"""The end of June by which most goals of the tests are to be true."""
LATER = spoken_date(_END.replace(month=9))
"""Three months after it."""
REVIEW = spoken_date(ahead(29, 1, 28))
"""The end of a January, when what is learned is looked at."""
