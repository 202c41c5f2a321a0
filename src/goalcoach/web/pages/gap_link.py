"""The way from a goal to why it falls short: to the talk there is, or to a new one."""

from __future__ import annotations

from dataclasses import dataclass

from goalcoach.coach.known_gap import MEASURED
from goalcoach.domain.goal import NOT_PUT_AWAY, Goal
from goalcoach.web.here import Here
from goalcoach.web.pages.growth_view import CAUSE


@dataclass(frozen=True, slots=True, kw_only=True)
class GapLink:
    """A link in words."""

    href: str
    words: str


async def gap_link(here: Here, goal: Goal, came_true: bool | None) -> GapLink | None:
    """For the goal's owner; None where its result came true, or nothing of it can be measured.

    A talk there is stays at hand all the same.
    """
    if goal.version.draft.kind not in MEASURED or goal.status not in NOT_PUT_AWAY:
        return None
    talks = await here.unit.gap_talks.of(here.person.id)
    if talk := next((each for each in talks if each.goal_id == goal.id), None):
        told = CAUSE[talk.cause] if talk.cause else "go on with the questions"
        return GapLink(href=f"/growth/gaps/{talk.id}", words=f"Why it falls short: {told}")
    if came_true:
        return None
    return GapLink(href=f"/growth/gaps/new?goal={goal.id}", words="Does it fall short? Find out why")
