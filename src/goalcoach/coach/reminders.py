"""What somebody is reminded of this week: looks that are due, and what others wait for; five at most."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta

from goalcoach.coach import feedback, goals, means
from goalcoach.coach.goals import Report
from goalcoach.coach.looks_due import REMEMBERED, looks_due
from goalcoach.coach.office import Office
from goalcoach.domain.digest import About, Reminder, Week, compose, monday, origin, still
from goalcoach.domain.goal import Goal
from goalcoach.domain.person import Person, Role
from goalcoach.domain.rhythm import Off
from goalcoach.store.feedback_port import FeedbackRequest, RequestState
from goalcoach.store.port import Unit


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """A reminder with what it is about."""

    reminder: Reminder
    goal: Goal | None = None
    request: FeedbackRequest | None = None
    who: str = ""
    """Name of whoever waits; empty where nobody does."""

    @property
    def text(self) -> str:
        """Of the goal, or of what is asked."""
        if self.goal is not None:
            return self.goal.version.draft.text
        return self.request.words if self.request else ""

    @property
    def path(self) -> str:
        """Where to answer it, from the root of our pages."""
        if self.request is not None:
            return f"/feedback/{self.request.id}"
        place = "means" if self.reminder.about is About.MEANS else "check-in"
        return f"/goals/{self.reminder.which}#{place}"


@dataclass(frozen=True, slots=True, kw_only=True)
class ThisWeek:
    """The week, with what is left of it."""

    begin: date
    lines: tuple[Line, ...]
    answered: int
    """Reminders of it that were answered, or moved, since it began."""
    off: bool = False
    """Whether the person, or everybody, is off today: then there are none."""
    kept: bool = True
    """Whether it stays as it is, since it is kept."""


async def week_of(unit: Unit, office: Office, person: Person, *, keep: bool = True) -> ThisWeek:
    """The reminders of the week that are left, for who has nothing else to do with the goals they are of."""
    own, reports = await at_hand(unit, person)
    return await this_week(unit, office, person, own, reports, keep=keep)


async def at_hand(unit: Unit, person: Person) -> tuple[Sequence[Goal], Sequence[Report]]:
    """Their own goals, and the people they lead with what those share."""
    own = await goals.mine(unit, person)
    return own, await goals.team(unit, person) if Role.MANAGER in person.roles else ()


async def this_week(
    unit: Unit,
    office: Office,
    person: Person,
    own: Sequence[Goal],
    reports: Sequence[Report],
    *,
    keep: bool = True,
) -> ThisWeek:
    """The reminders of the week that are left. Put together at the first call of a week, and kept.

    `own` are the goals of the person, `reports` the people they lead with what those share; without `keep`
    it is only looked what they would be.

    On a day on which the person, or everybody, is off there are none, and none are put together.
    """
    today = office.today()
    begin = monday(today)
    if await _off(unit, office, person, today):
        return ThisWeek(begin=begin, lines=(), answered=0, off=True)
    until = begin + timedelta(days=6)
    looks = await _looks(unit, office, own, until)
    others = [*await _feedback(unit, office, person), *await _means(unit, office, reports)]
    due = {each.reminder: each for each in (*looks, *others)}
    weeks = await unit.digests.of(person.id, REMEMBERED)
    week = _of(weeks, begin)
    kept = keep or week is not None
    if week is None:
        # A clock that went back, or another time zone, leaves weeks that are still to come.
        past = [each for each in weeks if each.begin < begin]
        week = Week(begin=begin, reminders=compose(due, past))
        if keep and not await unit.digests.keep(person.id, week):
            # Another process was faster.
            week = _of(await unit.digests.of(person.id, REMEMBERED), begin) or week
    left = still(week, due)
    return ThisWeek(
        begin=begin,
        lines=tuple(replace(due[origin(each, due)], reminder=each) for each in left),
        answered=len(week.reminders) - len(left),
        kept=kept,
    )


def _of(weeks: Iterable[Week], begin: date) -> Week | None:
    """The week that begins that day; None where it was not put together yet."""
    return next((each for each in weeks if each.begin == begin), None)


async def _looks(unit: Unit, office: Office, own: Sequence[Goal], until: date) -> list[Line]:
    return [
        Line(reminder=reminder, goal=goal) for goal, reminder in await looks_due(unit, office, own, until)
    ]


async def _feedback(unit: Unit, office: Office, person: Person) -> list[Line]:
    return [
        Line(
            reminder=Reminder(about=About.FEEDBACK, which=request.id, day=office.day(request.created_at)),
            request=request,
            who=owner.name,
        )
        for request, owner in await feedback.asked_of(unit, person)
        if request.state is RequestState.OPEN
    ]


async def _means(unit: Unit, office: Office, reports: Sequence[Report]) -> list[Line]:
    return [
        Line(
            reminder=Reminder(about=About.MEANS, which=goal.id, day=office.day(goal.updated_at)),
            goal=goal,
            who=owner.name,
        )
        for goal, owner, _ in await means.waiting(unit, [(each.person, each.goals) for each in reports])
    ]


async def _off(unit: Unit, office: Office, person: Person, today: date) -> bool:
    away = await unit.check_ins.away([person.id], today)
    return Off(away=away, holidays=office.calendar.holidays).on(today)
