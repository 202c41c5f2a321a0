"""What somebody is reminded of this week: looks that are due, and what others wait for; five at most."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta

from goalcoach.coach import feedback, means
from goalcoach.coach.goals import Report
from goalcoach.coach.office import Office
from goalcoach.coach.rhythm import standings
from goalcoach.domain.digest import About, Reminder, Week, compose, ignored, monday, origin, still
from goalcoach.domain.goal import UNDER_WAY, Goal, GoalId, GoalKind
from goalcoach.domain.person import Person
from goalcoach.domain.rhythm import Off
from goalcoach.store.feedback_port import FeedbackRequest, RequestState
from goalcoach.store.port import Unit

REMEMBERED = 13
"""Weeks that are looked back on. What rested so long comes back, like any quarterly look."""


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


@dataclass(frozen=True, slots=True, kw_only=True)
class ThisWeek:
    """The week, with what is left of it."""

    begin: date
    lines: tuple[Line, ...]
    answered: int
    """Reminders of it that were answered, or moved, since it began."""


async def this_week(
    unit: Unit, office: Office, person: Person, own: Sequence[Goal], reports: Sequence[Report]
) -> ThisWeek:
    """The reminders of the week that are left. Put together at the first call of a week, and kept.

    `own` are the goals of the person, `reports` the people they lead with what those share.

    On a day on which the person, or everybody, is off there are none, and none are put together.
    """
    today = office.today()
    begin = monday(today)
    if await _off(unit, office, person, today):
        return ThisWeek(begin=begin, lines=(), answered=0)
    until = begin + timedelta(days=6)
    looks = await _looks(unit, office, own, until)
    others = [*await _feedback(unit, office, person), *await _means(unit, office, reports)]
    due = {each.reminder: each for each in (*looks, *others)}
    past = await unit.digests.of(person.id, REMEMBERED)
    if past and past[0].begin == begin:
        week = past[0]
    else:
        week = Week(begin=begin, reminders=compose(due, past))
        await unit.digests.keep(person.id, week)
    left = still(week, due)
    return ThisWeek(
        begin=begin,
        lines=tuple(replace(due[origin(each, due)], reminder=each) for each in left),
        answered=len(week.reminders) - len(left),
    )


async def ignored_looks(
    unit: Unit, office: Office, person: Person, own: Sequence[Goal]
) -> Mapping[GoalId, int]:
    """By goal, how many weeks in a row a look was reminded of in vain; goals without any are left out."""
    begin = monday(office.today())
    past = [each for each in await unit.digests.of(person.id, REMEMBERED) if each.begin < begin]
    looks = await _looks(unit, office, own, begin + timedelta(days=6))
    counted = {line.goal.id: ignored(line.reminder, past) for line in looks if line.goal is not None}
    return {goal_id: count for goal_id, count in counted.items() if count}


async def _looks(unit: Unit, office: Office, own: Sequence[Goal], until: date) -> list[Line]:
    """Looks at one's own goals; of one of learning that has no rhythm yet, its review."""
    found = await standings(unit, office, own)
    lines = []
    for goal in own:
        standing, review = found.get(goal.id), goal.version.draft.review
        if standing is not None:
            about, day = About.CHECK_IN, standing.due
        elif _learns(goal) and review is not None:
            about, day = About.REVIEW, review
        else:
            continue
        if day <= until:
            lines.append(Line(reminder=Reminder(about=about, which=goal.id, day=day), goal=goal))
    return lines


async def _feedback(unit: Unit, office: Office, person: Person) -> list[Line]:
    return [
        Line(
            reminder=Reminder(about=About.FEEDBACK, which=request.id, day=_day(office, request.created_at)),
            request=request,
            who=owner.name,
        )
        for request, owner in await feedback.asked_of(unit, person)
        if request.state is RequestState.OPEN
    ]


async def _means(unit: Unit, office: Office, reports: Sequence[Report]) -> list[Line]:
    return [
        Line(
            reminder=Reminder(about=About.MEANS, which=goal.id, day=_day(office, goal.updated_at)),
            goal=goal,
            who=owner.name,
        )
        for goal, owner, _ in await means.waiting(unit, [(each.person, each.goals) for each in reports])
    ]


async def _off(unit: Unit, office: Office, person: Person, today: date) -> bool:
    away = await unit.check_ins.away([person.id], today)
    return Off(away=away, holidays=office.calendar.holidays).on(today)


def _learns(goal: Goal) -> bool:
    return goal.status in UNDER_WAY and goal.version.draft.kind is GoalKind.DEVELOPMENT


def _day(office: Office, at: datetime) -> date:
    return at.astimezone(office.zone).date()
