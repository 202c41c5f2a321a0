"""A development goal for one step, whatever the step is for, as it is sent and received over the API."""

from __future__ import annotations

from fastapi import Response

from goalcoach.coach import learning_step
from goalcoach.coach.development import Way, Written
from goalcoach.coach.learning_step import Step
from goalcoach.domain.errors import InvalidInput
from goalcoach.web.api.aims_out import GapOut, gap_out
from goalcoach.web.api.fields import Amount, Answer, Body, Day, Text
from goalcoach.web.api.goals import sent
from goalcoach.web.api.goals_out import GoalOut
from goalcoach.web.here import Here


class LearningGoalIn(Body):
    """What you make of the step. null: not said; empty: said that there is none."""

    option: Text = ""
    """The text of a way, as it was offered; empty when you write from nothing."""
    text: Text = ""
    """What you will do; left out, it is the way's as it is."""
    why: Text = ""
    application: Text = ""
    """Where you will use it first."""
    mastery: Text = ""
    """What somebody else will see; left out, what the next level says."""
    first_use: Day | None = None
    review: Day | None = None
    """When somebody looks at it next; left out, in four weeks."""
    hours_per_month: Amount | None = None
    support: Text | None = None
    """Who helps."""
    cost: Amount | None = None
    watched: Text = ""
    """The number that should move once you use it."""
    decision: Text = ""
    """What gives way for it, where it takes more hours than there are."""
    obstacle: Text = ""
    """What may get in the way; stays yours alone."""
    if_then: Text | None = None
    """What you do then; stays yours alone."""
    small_step: Text | None = None
    """What you do every day or week of the first month."""


class WayOut(Answer):
    """A way to take the step, to keep, change or throw away."""

    way: Way
    text: str
    course: str
    """Course or certificate it names; empty for none."""


class OptionsOut(Answer):
    """A step, and ways to take it."""

    step: GapOut
    watched: str
    """The number that fell short, as its goal names it."""
    options: list[WayOut]
    """Practice first, then beside others, then courses."""


def options_out(step: Step) -> OptionsOut:
    """Ways to take a step, to be sent."""
    return OptionsOut(
        step=gap_out(step.line),
        watched=step.watched,
        options=[WayOut(way=each.way, text=each.text, course=each.course) for each in step.ways],
    )


async def kept(step: Step, body: LearningGoalIn, response: Response, here: Here) -> GoalOut:
    """Keep the goal, and send it. Raises InvalidInput."""
    goal = await learning_step.keep(here.unit, here.office, here.person, step, _written(step, body))
    response.headers["Location"] = f"/api/v1/goals/{goal.id}"
    return sent(goal, response, here)


def _written(step: Step, body: LearningGoalIn) -> Written:
    way = next((each for each in step.ways if each.text == body.option), None)
    if body.option and way is None:
        raise InvalidInput("That is none of the ways that are offered now. Read them again.", field="option")
    return Written(
        text=body.text.strip() or body.option,
        offered=body.option,
        course=way.course if way else "",
        why=body.why,
        application=body.application,
        mastery=body.mastery,
        first_use=body.first_use,
        review=body.review,
        hours=body.hours_per_month,
        support=body.support,
        cost=body.cost,
        watched=body.watched,
        decision=body.decision,
        obstacle=body.obstacle,
        if_then=body.if_then,
        small_step=body.small_step,
    )
