"""What is asked about words for a colleague before they are sent: mildly, and only with a reason."""

from __future__ import annotations

from datetime import UTC, datetime
from types import SimpleNamespace
from typing import cast

from goalcoach.coach.mild import questions
from goalcoach.coach.office import Office
from goalcoach.rules.pack import NO_PACK
from tests.each import every

TODAY = datetime(2026, 11, 22, tzinfo=UTC).date()
OFFICE = cast("Office", SimpleNamespace(today=lambda: TODAY, pack=NO_PACK))


@every(
    ("text", "codes"),
    [
        ("On Monday you asked the driver first. We left on time.", []),
        ("You interrupted Kim twice on Monday, and she said nothing more.", []),
        ("Am Montag hast du zuerst den Fahrer gefragt. Wir fuhren pünktlich ab.", []),
        ("You are too emotional in calls.", ["TP401"]),
        ("Ann is abrasive.", ["TP401"]),
        ("A natural with customers.", ["TP403"]),
        ("Keep it up!", ["TP405"]),
        ("As a young mother you are often late.", ["FA101"]),
        ("You seemed stressed on Monday.", ["FA103"]),
        ("You asked. You wrote. You called. You came back.", [""]),
    ],
)
def test_only_words_that_nobody_can_use_are_asked_about(text: str, codes: list[str]) -> None:
    found = questions(OFFICE, text, "Ann")

    assert [each.code for each in found] == codes
    assert all(each.ask.endswith("?") for each in found)
