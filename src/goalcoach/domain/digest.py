"""The reminders of one week: what they are about, and how often one was left unanswered. Pure."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from enum import StrEnum

MOST = 5
"""Reminders of one person in one week."""
PATIENCE = 3
"""Weeks in a row after which a reminder that nobody answers asks whether the rhythm fits, once."""


class About(StrEnum):
    """What a reminder is about."""

    CHECK_IN = "check_in"
    """A look at a goal is due."""
    REVIEW = "review"
    """A goal of learning is to be looked at."""
    FEEDBACK = "feedback"
    """Somebody asked what one saw."""
    MEANS = "means"
    """Somebody one leads needs an answer about hours, money or help."""
    RHYTHM = "rhythm"
    """Nobody answered three times: does the rhythm fit?"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Reminder:
    """One line of a week. The same thing on another day is another reminder: somebody moved it."""

    about: About
    which: str
    """Id of the goal, or of the request."""
    day: date
    """Since when it waits, or when it is due."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Week:
    """What somebody was reminded of in one week, as it was put together on its first day at work."""

    begin: date
    """Its Monday."""
    reminders: tuple[Reminder, ...]


def monday(day: date) -> date:
    """The first day of its ISO week."""
    return day - timedelta(days=day.weekday())


def compose(due: Collection[Reminder], past: Sequence[Week]) -> tuple[Reminder, ...]:
    """At most five, what waits longest first. `past` holds the weeks before, the newest first.

    One that was left unanswered three weeks running becomes the question whether the rhythm fits; after that
    it rests until it is answered, or moved.
    """
    found = []
    for each in sorted(due, key=lambda one: (one.day, one.about, one.which)):
        if each.about not in _OWN_RHYTHM:
            found.append(each)
        elif not _asked(each, past):
            tired = ignored(each, past) >= PATIENCE
            found.append(replace(each, about=About.RHYTHM) if tired else each)
    return tuple(found[:MOST])


def ignored(reminder: Reminder, past: Sequence[Week]) -> int:
    """Weeks in a row, up to the newest, in which it stood there and nothing came of it."""
    count = 0
    for week in past:
        if reminder not in week.reminders:
            break
        count += 1
    return count


def still(week: Week, due: Collection[Reminder]) -> tuple[Reminder, ...]:
    """What of the week nobody has answered yet."""
    return tuple(each for each in week.reminders if origin(each, due) in due)


def origin(reminder: Reminder, due: Collection[Reminder]) -> Reminder:
    """What is due behind the question whether the rhythm fits; any other reminder is its own."""
    if reminder.about is not About.RHYTHM:
        return reminder
    looks = (replace(reminder, about=about) for about in sorted(_OWN_RHYTHM))
    return next((each for each in looks if each in due), reminder)


_OWN_RHYTHM = frozenset({About.CHECK_IN, About.REVIEW})
"""What comes back by a rhythm that its owner can change."""


def _asked(reminder: Reminder, past: Sequence[Week]) -> bool:
    asked = replace(reminder, about=About.RHYTHM)
    return any(asked in week.reminders for week in past)
