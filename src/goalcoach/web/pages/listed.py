"""A goal as a row of a list: for my goals, the first page and the team."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from goalcoach.coach.facts import person_facts
from goalcoach.coach.office import Office
from goalcoach.coach.plans import steps
from goalcoach.domain.goal import Goal
from goalcoach.domain.person import Person
from goalcoach.rules.engine import judge
from goalcoach.store.growth_port import KeptPlan
from goalcoach.web.pages.phrases import day, day_near, since
from goalcoach.web.pages.scorecard import Scorecard, scorecard
from goalcoach.web.pages.steps_view import OVER, told_next


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """A goal of a list."""

    goal: Goal
    owner: str
    """Name of the owner; empty in one's own list."""
    card: Scorecard
    due: str
    check_in: str
    changed: str
    """What was done with it last, and when."""
    next: str
    """Its next step, and by when; empty for none."""


def row(
    goal: Goal,
    owner: Person,
    office: Office,
    *,
    named: bool = False,
    kept: KeptPlan | None = None,
    looked: date | None = None,
) -> Row:
    """A row for a goal of that owner; `kept` is the plan beside it, `looked` the day of its last look."""
    draft, today = goal.version.draft, office.today()
    over = goal.status in OVER
    return Row(
        goal=goal,
        owner=owner.name if named else "",
        card=scorecard(judge(draft, person_facts(office, owner))),
        due=day_near(draft.due, today),
        check_in="" if over else day_near(goal.next_check_in, today),
        changed=_last(goal, office, looked),
        next="" if over or kept is None else told_next(steps(office, goal, kept), today),
    )


def _last(goal: Goal, office: Office, looked: date | None) -> str:
    if looked is None or looked <= office.day(goal.updated_at):
        return f"changed {since(goal.updated_at, office)}"
    return "looked at today" if looked == office.today() else f"looked at on {day(looked)}"
