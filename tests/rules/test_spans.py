"""Expressions of time are the days that people mean by them; what nobody can tell is no time."""

from __future__ import annotations

import sys
from datetime import date
from pathlib import Path
from types import FrameType

import pytest

from evals.quick_yaml import read_yaml
from goalcoach.domain.calendar import OrgCalendar
from goalcoach.rules.spans import spans_told
from goalcoach.rules.stretches import Days, easter
from tests.each import every

TABLES = read_yaml((Path(__file__).parents[1] / "data" / "time_spans.yaml").read_text("utf-8"))
ROWS = [
    (table["language"], Days(table["begin"], table["until"]), told, str(days))
    for table in TABLES
    for told, days in table["told"].items()
]


BACK = Days(date(2026, 1, 1), date(2026, 6, 30))


def days_of(text: str, language: str, back: Days) -> str:
    spans = list(spans_told(text, language, back, OrgCalendar()))
    return ", ".join(f"{each.first} {each.last}" for span in spans for each in span.days) or "-"


@every("language, back, told, days", ROWS, ids=[f"{row[0]} {row[2]}" for row in ROWS])
def test_a_time_is_the_days_that_are_meant(language: str, back: Days, told: str, days: str) -> None:
    sentence = f"Es gab {told} 12." if language == "de" else f"There were 12 visitors {told}."

    assert days_of(sentence, language, back) == days


@every(
    "year, day",
    [
        (2024, "2024-03-31"),
        (2025, "2025-04-20"),
        (2026, "2026-04-05"),
        (2038, "2038-04-25"),
        (2049, "2049-04-18"),
    ],
)
def test_easter_is_the_day_that_calendars_have(year: int, day: str) -> None:
    assert easter(year) == date.fromisoformat(day)


@pytest.mark.slow
@every("language, told", [("en", "in the month before the end of "), ("de", "im Monat vor dem Ende von ")])
def test_a_long_row_of_words_of_time_is_read_in_a_line(language: str, told: str) -> None:
    """Twice the words are twice the calls, and not four times."""
    few, many = (_calls(told * times, language) for times in (40, 80))

    assert many < 2.2 * few


def _calls(text: str, language: str) -> int:
    calls = 0

    def count(_frame: FrameType, event: str, _told: object) -> None:
        nonlocal calls
        calls += event == "call"

    days_of(text, language, BACK)  # word lists are made once
    sys.setprofile(count)
    try:
        days_of(text, language, BACK)
    finally:
        sys.setprofile(None)
    return calls
