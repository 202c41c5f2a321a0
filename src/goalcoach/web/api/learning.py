"""A development goal for one step, whatever the step is for, as it is sent and received over the API."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import replace
from typing import Annotated

from fastapi import Response
from pydantic import Field

from goalcoach.coach import learning_step
from goalcoach.coach.development import WEEKS, Option, Way, Written
from goalcoach.coach.learning_step import Step
from goalcoach.coach.room import Giving
from goalcoach.domain.errors import InvalidInput
from goalcoach.domain.goal import Milestone
from goalcoach.rules.joined.capacity import GivesWay
from goalcoach.web.api.aims_out import GapOut, gap_out
from goalcoach.web.api.drafts import MilestoneShape
from goalcoach.web.api.fields import Amount, Answer, Body, Day, IdIn, Text
from goalcoach.web.api.goals import sent
from goalcoach.web.api.goals_out import GoalOut
from goalcoach.web.asking import note_taken
from goalcoach.web.here import Here

_MOST = 20
"""Milestones or activities of one goal."""
ROOM_PLACES = {
    "gives": "way",
    "gives_goal": "goal",
    "begins": "begins",
    "fewer": "hours",
    "decision": "reason",
}
"""Where in what gives way the fields are that the use cases name."""
_PLACES = {name: f"giving/{place}" for name, place in ROOM_PLACES.items()} | {
    "gives": "giving",
    "week1": "weeks",
}
"""Where in a plan they are."""


class GivingIn(Body):
    """What gives way to a goal that takes more hours than there are."""

    way: GivesWay
    goal: IdIn | None = None
    """Which of your goals is dropped, put off or eased."""
    begins: Day | None = None
    """Where it is put off: when it begins."""
    hours: Amount | None = None
    """Where it is eased: hours a month it still takes."""
    reason: Text = ""
    """Where you sign for an exception: why. Your manager reads it."""


class PlanIn(Body):
    """A development goal with its plan. null: not said; empty: said that there is none."""

    text: Text = ""
    """What you will do."""
    why: Text = ""
    application: Text = ""
    """Where you will use it first."""
    mastery: Text = ""
    """What somebody else will see; left out of a new goal, what the next level says."""
    first_use: Day | None = None
    review: Day | None = None
    """When somebody looks at it next; left out of a new goal, in four weeks; of a plan, it stays."""
    hours_per_month: Amount | None = None
    support: Text | None = None
    """Who helps."""
    cost: Amount | None = None
    watched: Text = ""
    """The number that should move once you use it."""
    giving: GivingIn | None = None
    """What gives way for it; asked for where it takes more hours than there are."""
    obstacle: Text = ""
    """What may get in the way; stays yours alone."""
    if_then: Text | None = None
    """What you do then; stays yours alone."""
    weeks: Annotated[tuple[Text, ...], Field(max_length=WEEKS)] | None = None
    """Something small for each week of the first month."""
    milestones: Annotated[tuple[MilestoneShape, ...], Field(max_length=_MOST)] = ()
    activities: Annotated[tuple[Text, ...], Field(max_length=_MOST)] = ()
    new: bool | None = None
    """Whether the task is new to you; stays yours alone."""


class LearningGoalIn(PlanIn):
    """What you make of the step. Without `text`, it is the way's as it is."""

    option: Text = ""
    """The text of a way, as it was offered; empty when you write from nothing."""


class WayOut(Answer):
    """A way to take the step, to keep, change or throw away."""

    way: Way
    text: str
    course: str
    """Course or certificate it names; empty for none."""
    mentor: str
    """Whoever it names as a mentor; empty for nobody."""
    inquiry: str | None
    """Of the language model: the inquiry in which it proposed it; null: a built-in one."""


class OptionsOut(Answer):
    """A step, and ways to take it."""

    step: GapOut
    watched: str
    """The number that fell short, as its goal names it."""
    options: list[WayOut]
    """Practice first, then beside others, then courses; last what the language model proposed."""


def options_out(step: Step, more: Sequence[Option] = ()) -> OptionsOut:
    """Ways to take a step, to be sent; `more` are those of the language model."""
    return OptionsOut(
        step=gap_out(step.line),
        watched=step.watched,
        options=[
            WayOut(
                way=each.way,
                text=each.text,
                course=each.course,
                mentor=each.mentor,
                inquiry=each.inquiry or None,
            )
            for each in (*step.ways, *more)
        ],
    )


async def kept(
    step: Step, body: LearningGoalIn, response: Response, here: Here, more: Sequence[Option] = ()
) -> GoalOut:
    """Keep the goal, and send it; `more` are ways of the language model. Raises InvalidInput."""
    way = next((each for each in (*step.ways, *more) if each.text == body.option), None)
    with named_as_sent():
        written = _from_way(way, body)
        goal = await learning_step.keep(here.unit, here.office, here.person, step, written)
    await note_taken(here, way, goal)
    response.headers["Location"] = f"/api/v1/goals/{goal.id}"
    return sent(goal, response, here)


@contextmanager
def named_as_sent(places: Mapping[str, str] = _PLACES) -> Iterator[None]:
    """What cannot be taken is told by where it stands in the body: one InvalidInput for another."""
    try:
        yield
    except InvalidInput as error:
        field = str(error.data.get("field", ""))
        raise InvalidInput(error.message, **(error.data | {"field": places.get(field, field)})) from error


def _from_way(way: Option | None, body: LearningGoalIn) -> Written:
    if body.option and way is None:
        raise InvalidInput("That is none of the ways that are offered now. Read them again.", field="option")
    written = written_of(body)
    course, mentor = (way.course, way.mentor) if way else ("", "")
    return replace(
        written,
        text=written.text or body.option,
        offered=body.option,
        course=course,
        support=mentor if mentor and written.support is None else written.support,
    )


def written_of(body: PlanIn) -> Written:
    """What was sent, for the use cases."""
    return Written(
        text=body.text.strip(),
        why=body.why,
        application=body.application,
        mastery=body.mastery,
        first_use=body.first_use,
        review=body.review,
        hours=body.hours_per_month,
        support=body.support,
        cost=body.cost,
        watched=body.watched,
        giving=giving_of(body.giving) if body.giving else None,
        obstacle=body.obstacle,
        if_then=body.if_then,
        weeks=body.weeks,
        milestones=tuple(Milestone(text=each.text, due=each.due) for each in body.milestones),
        activities=body.activities,
        new=body.new,
    )


def giving_of(sent: GivingIn) -> Giving:
    """What gives way, for the use cases."""
    return Giving(
        way=sent.way, goal=sent.goal or "", begins=sent.begins, hours=sent.hours, reason=sent.reason
    )
