"""The day of a moment is asked of the office: a moment in UTC is often another day where people are."""

from __future__ import annotations

import re

from tests.architecture.tree import modules, text

ROOMS = ("src/goalcoach/coach/", "src/goalcoach/exchange/", "src/goalcoach/web/")
LOCAL = {
    "src/goalcoach/coach/office.py": "the one way",
    "src/goalcoach/coach/mail_round.py": "of a time that was taken there before",
    "src/goalcoach/exchange/rows.py": "a cell of a workbook knows no zone",
    "src/goalcoach/web/pages/mail_view.py": "of a time that was taken there before",
    "src/goalcoach/web/pages/phrases.py": "of a time that was taken there before",
}
"""Files that may take the day of a moment by themselves, and why."""
_TAKEN = re.compile(r"[.]date[(][)]")


def test_no_page_or_use_case_takes_the_day_of_a_moment_by_itself() -> None:
    found = {
        path.as_posix()
        for path in modules("src")
        if path.as_posix().startswith(ROOMS) and _TAKEN.search(text(path))
    }

    assert found == LOCAL.keys(), "ask office.day(…), or office.today()"
