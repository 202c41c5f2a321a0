"""How a demo goal and its story are written down. Days and months are counted from today."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal
from typing import Literal

from goalcoach.domain.goal import GoalDraft, GoalKind, Measure, Milestone
from goalcoach.domain.measured import direction
from goalcoach.domain.months import last_of_month, months_on
from goalcoach.domain.sentence import spoken_date

Doing = Literal[
    "submit",
    "withdraw",
    "agree",
    "ask_changes",
    "comment",
    "answer",
    "reword",
    "finish",
    "archive",
    "check_in",
]


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """Something that happened to a goal. The manager agrees, asks and comments; the owner does the rest."""

    do: Doing
    ago: int
    """Days before today."""
    text: str = ""
    """What was said, or the new sentence; "{due}" stands for the date."""
    days: int = 0
    """For a check-in: days from today."""
    target: str = ""
    """For a new sentence: the target it says."""
    why: str = ""
    """For a new sentence: the reason kept with it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Number:
    """A measure in short form."""

    name: str
    baseline: str = ""
    target: str = ""
    unit: str = ""
    source: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Planned:
    """A goal to write, and what happens to it."""

    owner: str = ""
    kind: GoalKind = GoalKind.PERFORMANCE
    text: str
    """"{due}" stands for the date it is due."""
    ago: int = 0
    """Written so many days before today."""
    months: int | None = None
    """Due at the end of the month so many months from now; below zero for what lies behind."""
    number: Number | None = None
    why: str = ""
    parent: str = ""
    hours: int | None = None
    """Hours a month."""
    review: int | None = None
    """Next look at it, in days from today."""
    application: str = ""
    mastery: str = ""
    milestones: tuple[tuple[str, int], ...] = ()
    """Text, and days from today."""
    activities: tuple[str, ...] = ()
    key_results: tuple[Planned, ...] = ()
    story: tuple[Step, ...] = ()

    def draft(self, owner: str, today: date) -> GoalDraft:
        """The goal as its owner writes it; `owner` is their id."""
        due = month_end(today, self.months) if self.months is not None else None
        return GoalDraft(
            kind=self.kind,
            text=dated(self.text, due),
            owner=owner,
            measure=_measure(self.number),
            due=due,
            review=today + timedelta(days=self.review) if self.review is not None else None,
            why=self.why,
            parent=self.parent,
            hours_per_month=Decimal(self.hours) if self.hours is not None else None,
            application=self.application,
            mastery=self.mastery,
            milestones=tuple(
                Milestone(text=text, due=today + timedelta(days=days)) for text, days in self.milestones
            ),
            activities=self.activities,
            key_results=tuple(each.draft(owner, today) for each in self.key_results),
        )


def month_end(today: date, months: int) -> date:
    """The last day of the month that lies so many months from today's."""
    return last_of_month(months_on(today, months))


def dated(text: str, due: date | None) -> str:
    """The text with its date in words."""
    return text.replace("{due}", spoken_date(due)) if due else text


def _measure(number: Number | None) -> Measure | None:
    if number is None:
        return None
    baseline = Decimal(number.baseline) if number.baseline else None
    target = Decimal(number.target) if number.target else None
    return Measure(
        name=number.name,
        baseline=baseline,
        target=target,
        unit=number.unit,
        source=number.source,
        direction=direction(baseline, target),
    )
