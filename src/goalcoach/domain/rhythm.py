"""When a goal is to be looked at next, and how it stands by that. Pure: takes days, knows no goal's text."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from itertools import islice
from typing import Protocol

from goalcoach.domain.goal import GoalKind

WEEKLY, TWO_WEEKLY, MONTHLY, QUARTERLY = 7, 14, 28, 91
"""Days from one look to the next; whole weeks, so that a look keeps its day of the week."""
LONGEST_GRACE = 14
"""Days at work that a look may be late, at most, before what is known of the goal is out of date."""

_DAY = timedelta(days=1)
_OF_LEARNING = (MONTHLY, QUARTERLY)
_OF_RESULTS = (WEEKLY, TWO_WEEKLY)
CHOICES: Mapping[GoalKind, tuple[int, ...]] = {
    GoalKind.PERFORMANCE: _OF_RESULTS,
    GoalKind.KEY_RESULT: _OF_RESULTS,
    GoalKind.DEVELOPMENT: _OF_LEARNING,
    GoalKind.OBJECTIVE: (MONTHLY, TWO_WEEKLY, QUARTERLY),
    GoalKind.OTHER: (MONTHLY, WEEKLY, TWO_WEEKLY, QUARTERLY),
}
"""The rhythms that suit a kind, the usual one first. An aspiration is no goal, and has none."""


class State(StrEnum):
    """How a goal stands by its looks. It says nothing about whether the goal goes well."""

    PENDING = "pending"
    """Nobody has looked at it yet, however long that is."""
    ON_TIME = "on_time"
    DUE = "due"
    """A look is due, today or a few days since."""
    OUTDATED = "outdated"
    """The look is overdue: what is known of it is not true any more."""
    PAUSED = "paused"
    """Its owner is away today, or nobody works."""


class Span(Protocol):
    """Days from the first to the last."""

    @property
    def begin(self) -> date: ...
    @property
    def until(self) -> date: ...


@dataclass(frozen=True, slots=True, kw_only=True)
class Off:
    """Days on which an owner does not work."""

    away: Sequence[Span] = ()
    holidays: Collection[date] = frozenset()

    def on(self, day: date) -> bool:
        """Whether they are off that day."""
        return day in self.holidays or any(span.begin <= day <= span.until for span in self.away)

    def back(self, day: date) -> date:
        """That day, or the first one after it on which they work again."""
        while day < date.max and self.on(day):
            day += _DAY
        return day


NEVER_OFF = Off()


@dataclass(frozen=True, slots=True, kw_only=True)
class Looks:
    """The days of one goal that its rhythm rests on."""

    begun: date
    every: int
    """Days from one look to the next."""
    last: date | None = None
    """The newest day that was looked at."""
    planned: date | None = None
    """The day of the next look as it is written down; one that has passed by then does not count."""
    ends: date | None = None
    """The day the goal is due: it is looked at then, whatever the rhythm."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Standing:
    """How a goal stands by its looks."""

    state: State
    due: date
    """The day of the next look; never one on which its owner is away."""
    last: date | None
    every: int
    asks: bool
    """Whether its owner should look at it today. Never while they are off."""


def next_due(looks: Looks, off: Off = NEVER_OFF) -> date:
    """The day of the next look by the rhythm alone, or the day the goal ends when that is sooner."""
    since = looks.last or looks.begun
    # A goal may begin on the last day there is, and its page is to open all the same.
    due = since + min(timedelta(days=looks.every), date.max - since)
    if looks.ends is not None and since < looks.ends < due:
        due = looks.ends
    return off.back(due)


def standing(looks: Looks, today: date, off: Off = NEVER_OFF) -> Standing:
    """How the goal stands today. Days on which its owner is away do not make a look late.

    One that is still to begin waits for that, whatever was planned or looked at before.
    """
    planned = looks.planned if looks.planned and (looks.last is None or looks.planned > looks.last) else None
    due = off.back(planned) if planned else next_due(looks, off)
    if looks.begun > today:
        due = max(due, off.back(looks.begun))
    resting = off.on(today)
    return Standing(
        state=_state(looks, due, today, off, resting=resting),
        due=due,
        last=looks.last,
        every=looks.every,
        asks=due <= today and not resting,
    )


def _state(looks: Looks, due: date, today: date, off: Off, *, resting: bool) -> State:
    if looks.last is None:
        return State.PENDING
    if resting:
        return State.PAUSED
    if today < due:
        return State.ON_TIME
    late = _worked_more(due, today, off, than=min(looks.every // 2, LONGEST_GRACE))
    return State.OUTDATED if late else State.DUE


def _worked_more(begin: date, end: date, off: Off, *, than: int) -> bool:
    """Whether somebody works on more days than so many from the first to the one before the second.

    Looks no further than it must: the days of a goal that begins in the year 1 are not all counted.
    """
    days = max(0, (end - begin).days)
    if not off.away and not off.holidays:
        return days > than
    at_work = (each for each in range(days) if not off.on(begin + each * _DAY))
    return next(islice(at_work, than, None), None) is not None
