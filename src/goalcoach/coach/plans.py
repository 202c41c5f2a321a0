"""The plan beside a development goal after it was made: changed by its owner, its steps ticked off."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, replace
from datetime import date, timedelta

from goalcoach.access.policy import Action
from goalcoach.coach import goals
from goalcoach.coach.languages import language_of
from goalcoach.coach.office import Office
from goalcoach.coach.promised import takes_back, told
from goalcoach.coach.rhythm import begun
from goalcoach.coach.room import Giving, decide
from goalcoach.coach.seen_plan import told_of
from goalcoach.domain.errors import Conflict, Forbidden, InvalidInput, NotFound
from goalcoach.domain.goal import Goal, GoalDraft, GoalId
from goalcoach.domain.person import Person
from goalcoach.rules.joined.capacity import GivesWay
from goalcoach.rules.joined.plan import LearningPlan
from goalcoach.store.growth_port import KeptPlan, Ticked
from goalcoach.store.port import Unit

_DAY, _WEEK = timedelta(days=1), timedelta(days=7)


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """One thing to be done on the way, with the day by which."""

    text: str
    due: date | None
    week: int = 0
    """Of the first month, from 1; 0 for a milestone."""
    done: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Planned:
    """A goal of one's own with its plan."""

    goal: Goal
    kept: KeptPlan

    @property
    def mark(self) -> str:
        """Changes with every change of goal or plan, and stays when a step is ticked off."""
        told = hashlib.sha256(repr((self.kept.plan, self.kept.decision)).encode()).hexdigest()
        return f"{self.goal.revision}-{told[:16]}"


def steps(office: Office, goal: Goal, kept: KeptPlan | None) -> tuple[Step, ...]:
    """The weeks of the first month, then the milestones, the earliest first."""
    done = {(each.week, each.text): each.on for each in kept.ticked} if kept else {}
    draft, first = goal.version.draft, begun(office, goal)
    weeks = (
        Step(text=text, due=first + number * _WEEK - _DAY, week=number, done=done.get((number, text)))
        for number, text in enumerate(kept.plan.weeks if kept else (), 1)
        if text
    )
    milestones = sorted(draft.milestones, key=lambda each: each.due or date.max)
    return (
        *weeks,
        *(Step(text=each.text, due=each.due, done=done.get((0, each.text))) for each in milestones),
    )


def next_step(found: tuple[Step, ...]) -> Step | None:
    """The step with a day that is due next, and not done."""
    waiting = [each for each in found if each.due is not None and each.done is None]
    return min(waiting, key=lambda each: each.due or date.max, default=None)


async def open_plan(unit: Unit, office: Office, person: Person, goal_id: GoalId) -> Planned:
    """One's own goal with its plan, when it may be changed. Raises NotFound, Forbidden, Conflict."""
    view = await goals.look(unit, office, person, goal_id)
    if view.owner.id != person.id:
        raise Forbidden("Only the goal's owner can change its plan. You can comment, or ask for changes.")
    kept = await unit.growth.plan_of(goal_id)
    if kept is None:
        raise NotFound("This goal has no plan. Change the goal itself on its page.")
    if Action.EDIT not in view.actions:
        raise Conflict("A goal that is done or archived stays as it is. Open it again first.")
    return Planned(goal=view.goal, kept=kept)


async def change(
    unit: Unit,
    office: Office,
    person: Person,
    goal_id: GoalId,
    draft: GoalDraft,
    plan: LearningPlan,
    *,
    seen: str,
    giving: Giving | None = None,
) -> Goal:
    """Keep another plan. What others read of it is a version, and an agreed goal goes back to its manager.

    `seen` is the mark of what it was written on. Raises NotFound, Forbidden, Conflict, InvalidInput.
    """
    found = await open_plan(unit, office, person, goal_id)
    goal, kept = found.goal, found.kept
    if found.mark != seen:
        raise Conflict("The plan was changed since you opened it. Look at it again.", revision=goal.revision)
    before = goal.version.draft
    if draft.text != before.text:
        draft = replace(draft, language=language_of(person, (draft.text,)))
    signed = before.hours_per_month if kept.gives_way is GivesWay.EXCEPTION else None
    takes = draft.hours_per_month if draft.start is None or draft.start <= office.today() else None
    if ease := await takes_back(unit, office, person, goal, draft):
        raise InvalidInput(
            f"{told(ease)} when it was agreed. Change that in the goal itself, where you can say why.",
            field="text",
        )
    decided = await decide(unit, office, person, takes, giving, goal=goal.id, signed=signed)
    changed = replace(kept, plan=plan, ticked=_still(kept, plan, draft), revision=kept.revision + 1)
    if decided is not None:
        changed = replace(changed, decision=decided.words, gives_way=decided.way, decided_on=decided.on)
    await unit.growth.keep_plan(changed)
    if (draft, told_of(plan), changed.decision) == (before, told_of(kept.plan), kept.decision):
        return goal
    return await goals.edit(
        unit,
        office,
        person,
        goal.id,
        draft,
        revision=goal.revision,
        note="the plan was changed",
        decided=True,
    )


async def tick(
    unit: Unit, office: Office, person: Person, goal_id: GoalId, *, week: int, text: str, done: bool
) -> None:
    """Tick a step off with today's date, or take the tick back.

    Raises NotFound, Forbidden, Conflict, and InvalidInput for a step that the plan does not have.
    """
    found = await open_plan(unit, office, person, goal_id)
    kept = found.kept
    if (week, text) not in {(each.week, each.text) for each in steps(office, found.goal, kept)}:
        raise InvalidInput("The plan has no such step any more. Load the page again.", field="text")
    others = tuple(each for each in kept.ticked if (each.week, each.text) != (week, text))
    mine = (Ticked(week=week, text=text, on=office.today()),) if done else ()
    if done and len(others) < len(kept.ticked):
        # Ticked in another window: the first day stays.
        return
    await unit.growth.keep_plan(replace(kept, ticked=(*others, *mine), revision=kept.revision + 1))


def _still(kept: KeptPlan, plan: LearningPlan, draft: GoalDraft) -> tuple[Ticked, ...]:
    """Ticks of steps that are still there, word for word."""
    there = {(number, text) for number, text in enumerate(plan.weeks, 1)}
    there |= {(0, each.text) for each in draft.milestones}
    return tuple(each for each in kept.ticked if (each.week, each.text) in there)
