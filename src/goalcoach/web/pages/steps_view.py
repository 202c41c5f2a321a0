"""What pages show of the steps of a plan: weeks and milestones, done or due. Decides nothing."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from goalcoach.coach.plans import Step, next_step
from goalcoach.domain.goal import GoalStatus
from goalcoach.web.pages.phrases import day, day_near

OVER = frozenset({GoalStatus.DONE, GoalStatus.ARCHIVED})
"""States of a goal that nobody works on any more."""


@dataclass(frozen=True, slots=True, kw_only=True)
class StepView:
    """One step."""

    week: int
    text: str
    name: str
    """ "Week 2"; empty for a milestone."""
    when: str
    done: bool
    next: bool
    """Whether it is the one that is due next."""


def steps_view(found: Sequence[Step], today: date, status: GoalStatus) -> list[StepView]:
    """Weeks first, then milestones. Of a goal that is over nothing is due any more."""
    over = status in OVER
    coming = None if over else next_step(tuple(found))
    return [
        StepView(
            week=each.week,
            text=each.text,
            name=f"Week {each.week}" if each.week else "",
            when=_when(each, today, over=over),
            done=each.done is not None,
            next=each is coming,
        )
        for each in found
    ]


def _when(each: Step, today: date, *, over: bool) -> str:
    if each.done:
        return f"done on {day(each.done)}"
    if each.due is None:
        return "not ticked off" if over else ""
    return f"planned for {day(each.due)}, not ticked off" if over else f"due {day_near(each.due, today)}"


def told_next(found: Sequence[Step], today: date) -> str:
    """The step that is due next, for a list; empty where there is none."""
    coming = next_step(tuple(found))
    return f"{coming.text}, {day_near(coming.due, today)}" if coming else ""
