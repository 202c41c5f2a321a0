"""What growth asks for today: a step that is due, a use to tell of, an aim without a first step."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import IntEnum

from goalcoach.coach import career, hours
from goalcoach.coach.applied import Applied, Stage, applied
from goalcoach.coach.career import AimView
from goalcoach.coach.office import Office
from goalcoach.coach.plans import Step, next_step, steps
from goalcoach.coach.rhythm import begun
from goalcoach.domain.goal import NOT_PUT_AWAY, Goal, GoalId, GoalKind, GoalStatus
from goalcoach.domain.person import Person
from goalcoach.rules.joined.capacity import GivesWay
from goalcoach.store.growth_port import KeptPlan
from goalcoach.store.port import Unit

SOON = timedelta(days=3)
_NEAR = timedelta(days=7)
"""How long before its day a first use or a milestone is brought up."""


class About(IntEnum):
    """What a line is about; the smaller, the more pressing."""

    OVER = 1
    """Goals take more hours than there are."""
    FOLLOW_UP = 2
    """Where was it used since it was completed?"""
    REVIEW = 3
    FIRST_USE = 4
    MILESTONE = 5
    WEEK = 6
    """Something small for this week."""
    AIM = 7
    """An aim without a first step."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Nudge:
    """One line. `goal` or `aim` says where it leads; neither: to the hours."""

    about: About
    text: str = ""
    """Of the step, or the name of what an aim begins with."""
    day: date | None = None
    goal: Goal | None = None
    aim: AimView | None = None


async def nudges(unit: Unit, office: Office, person: Person, own: Sequence[Goal]) -> Sequence[Nudge]:
    """What growth asks for today, most pressing first; of each goal one line at most."""
    learning = [each for each in own if each.version.draft.kind is GoalKind.DEVELOPMENT]
    learning = [each for each in learning if each.status in NOT_PUT_AWAY]
    plans = await unit.growth.plans_of([each.id for each in learning])
    told = [each for each in learning if each.id in plans or each.status is not GoalStatus.DRAFT]
    uses = await unit.uses.of_all([each.id for each in told])
    limits = office.pack.thresholds
    stages = {each.id: applied(each.status, uses.get(each.id, ()), each, limits) for each in told}
    found: list[Nudge] = []
    for goal in learning:
        lines = sorted(_of(office, goal, plans.get(goal.id), stages.get(goal.id)), key=_press)
        found += lines[:1]
    found += await _over(unit, office, person)
    found += _aims(await career.of(unit, office, person), plans)
    return sorted(found, key=_press)


def _press(each: Nudge) -> tuple[int, date]:
    return each.about, each.day or date.max


def _of(office: Office, goal: Goal, kept: KeptPlan | None, stands: Applied | None) -> Iterator[Nudge]:
    """All that one goal asks for."""
    today = office.today()
    due = stands.asked(today) if stands else None
    if due is not None:
        yield Nudge(about=About.FOLLOW_UP, day=due, goal=goal)
    ended = goal.status is GoalStatus.DONE or (stands is not None and stands.stage is Stage.CLOSED)
    if ended or begun(office, goal) > today:
        return
    # A check-in that was planned is brought up by itself.
    review = goal.version.draft.review if goal.next_check_in is None else None
    if review is not None and review <= today + SOON:
        yield Nudge(about=About.REVIEW, day=review, goal=goal)
    if kept is None or (stands is not None and stands.stage is Stage.ACHIEVED):
        return
    use = kept.plan.first_use
    if use is not None and use <= today + _NEAR and not (stands and stands.used):
        yield Nudge(
            about=About.FIRST_USE, day=use, text=goal.version.draft.application or "at work", goal=goal
        )
    yield from _steps(goal, steps(office, goal, kept), today)


def _steps(goal: Goal, found: tuple[Step, ...], today: date) -> Iterator[Nudge]:
    """The milestone that is due next, and the small step of this week."""
    milestone = next_step(tuple(each for each in found if not each.week))
    if milestone is not None and milestone.due is not None and milestone.due <= today + _NEAR:
        yield Nudge(about=About.MILESTONE, text=milestone.text, day=milestone.due, goal=goal)
    for each in found:
        if each.week and each.done is None and each.due is not None and each.due - _NEAR < today <= each.due:
            yield Nudge(about=About.WEEK, text=each.text, day=each.due, goal=goal)


async def _over(unit: Unit, office: Office, person: Person) -> list[Nudge]:
    found = await hours.ledger(unit, office, person)
    if found is None or found.left >= 0:
        return []
    plans = await unit.growth.plans_of([each.goal.id for each in found.goals])
    signed = any(plan.gives_way is GivesWay.EXCEPTION for plan in plans.values())
    return [] if signed else [Nudge(about=About.OVER, text=f"{-found.left:f}")]


def _aims(aims: Sequence[AimView], plans: Mapping[GoalId, KeptPlan]) -> Iterator[Nudge]:
    """Aims of whose first gaps none is worked at."""
    worked_at = {each.plan.competency for each in plans.values()}
    for aim in aims:
        first = aim.comparison.first if aim.comparison else ()
        if first and not worked_at & {line.competency.id for line in first}:
            yield Nudge(about=About.AIM, text=first[0].competency.name, aim=aim)
