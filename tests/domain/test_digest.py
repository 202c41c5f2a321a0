"""The reminders of a week: five at most, the longest waiting first, and a question after three in vain."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

from goalcoach.domain.digest import About, Reminder, Week, compose, ignored, monday, still

DAY = date(2026, 11, 20)
LOOK = Reminder(about=About.CHECK_IN, which="g", day=DAY)
ASKED = Reminder(about=About.FEEDBACK, which="r", day=DAY)
RHYTHM = replace(LOOK, about=About.RHYTHM)


def weeks(*reminders: tuple[Reminder, ...]) -> list[Week]:
    """The weeks before, the newest first."""
    return [
        Week(begin=monday(DAY) - timedelta(weeks=back), reminders=each)
        for back, each in enumerate(reminders, 1)
    ]


def test_five_at_most_and_what_waits_longest_first() -> None:
    due = [replace(LOOK, which=str(each), day=DAY - timedelta(days=each)) for each in range(8)]

    assert [each.which for each in compose(due, [])] == ["7", "6", "5", "4", "3"]


def test_after_three_weeks_in_vain_it_asks_once_and_then_rests() -> None:
    past: list[Week] = []
    said = []
    for _ in range(6):
        told = compose([LOOK, ASKED], past)
        said.append([each.about for each in told])
        past.insert(0, Week(begin=DAY, reminders=told))

    waiting = [About.CHECK_IN, About.FEEDBACK]
    assert said == [*[waiting] * 3, [About.RHYTHM, About.FEEDBACK], *[[About.FEEDBACK]] * 2]
    moved = replace(LOOK, day=DAY + timedelta(days=7))
    assert compose([moved], past) == (moved,)


def test_only_weeks_in_a_row_count_as_ignored() -> None:
    assert ignored(LOOK, weeks((LOOK,), (LOOK, ASKED), (ASKED,), (LOOK,))) == 2
    assert ignored(replace(LOOK, day=DAY + timedelta(days=1)), weeks((LOOK,))) == 0


def test_what_is_answered_or_came_later_does_not_show() -> None:
    (week,) = weeks((LOOK, ASKED))

    assert still(week, [LOOK, replace(ASKED, which="new")]) == (LOOK,)
    assert still(replace(week, reminders=(RHYTHM,)), [LOOK]) == (RHYTHM,)
    assert still(replace(week, reminders=(RHYTHM,)), [ASKED]) == ()


def test_a_week_begins_on_monday() -> None:
    assert monday(date(2027, 1, 3)) == date(2026, 12, 28)
    assert monday(date(2027, 1, 4)) == date(2027, 1, 4)
