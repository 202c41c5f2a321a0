"""Check-ins over the API: what is due, what was said, and how often a goal is looked at."""

from __future__ import annotations

from datetime import date, datetime
from decimal import Decimal
from typing import Annotated

from fastapi import Response
from pydantic import Field

from goalcoach.coach import check_ins, far_values
from goalcoach.coach.check_ins import SUREST, Seen, Told
from goalcoach.coach.mild import about_a_look
from goalcoach.coach.rhythm import set_rhythm, states
from goalcoach.domain.check_in import CheckIn, Confidence, Obstacle, Source
from goalcoach.domain.goal import GoalId
from goalcoach.domain.rhythm import Standing, State
from goalcoach.web.api.asked_rounds import QuestionOut
from goalcoach.web.api.documented import problems
from goalcoach.web.api.fields import Answer, Body, Day, Id, Number, Text
from goalcoach.web.api.goals import GOAL
from goalcoach.web.guard import guarded_router
from goalcoach.web.here import InHere
from goalcoach.web.once import Once

router = guarded_router("/api/v1", tags=["check-ins"])


class StandingOut(Answer):
    """How a goal stands by its looks; not whether it goes well."""

    goal_id: str
    state: State
    due: date
    """The day of the next look; never one on which you are away."""
    last: date | None
    """The newest day that was looked at; null: none was."""
    every: int
    """Days from one look to the next."""
    asks: bool
    """Whether it is to be looked at today."""


class CheckInOut(Answer):
    """What was said of a goal on a day."""

    id: str
    goal_id: str
    day: date
    at: datetime
    value: Decimal | None
    """Where the measure stood, in its own unit; of a yes/no measure 0 or 1."""
    confidence: int | None
    """0 to 10. Null for everybody but the owner, unless they shared it."""
    confidence_shared: bool
    note: str
    obstacle: Obstacle | None
    obstacle_words: str
    learned: str
    help_needed: str
    source: Source
    questions: list[QuestionOut]
    """For its owner, of the newest: about who a colleague is, and a value most likely mistyped."""


class LookIn(Body):
    """A look at a goal. One thing of it must be said."""

    day: Day | None = None
    """Null for today. Not to come, and not before the goal began."""
    value: Number | None = None
    confidence: Annotated[int, Field(ge=0, le=SUREST, strict=True)] | None = None
    """How sure you are that the target will be reached. Yours alone unless you share it."""
    share_confidence: Annotated[bool, Field(strict=True)] = False
    note: Text = ""
    obstacle: Obstacle | None = None
    obstacle_words: Text = ""
    learned: Text = ""
    help_needed: Text = ""


class RhythmIn(Body):
    """How often a goal is looked at."""

    every: Annotated[int, Field(ge=1, le=366, strict=True)] | None
    """Days: 7 or 14 for results, 28 or 91 for development, 14, 28, 91 for objectives. Null: the usual."""


@router.get("/check-ins", summary="How my goals stand by their looks", responses=problems())
async def standings(here: InHere) -> list[StandingOut]:
    """Goals that are looked after, the one that is due first on top."""
    found = await states(here.unit, here.office, [here.person.id])
    return [_standing(goal_id, each) for goal_id, each in sorted(found.items(), key=lambda pair: pair[1].due)]


@router.get(f"{GOAL}/check-ins", summary="Check-ins of a goal", responses=problems(404))
async def of_goal(goal_id: Id, here: InHere) -> list[CheckInOut]:
    """For whoever may read the goal, the earliest day first."""
    seen = await check_ins.look(here.unit, here.person, GoalId(goal_id))
    newest = seen.check_ins[-1:] if seen.goal.owner_id == here.person.id else ()
    return [_sent(each, seen, _asked(here, seen, each) if each in newest else []) for each in seen.check_ins]


@router.post(
    f"{GOAL}/check-ins",
    summary="Check in",
    status_code=201,
    dependencies=[Once],
    responses=problems(404, 409, body=True),
)
async def add(goal_id: Id, body: LookIn, here: InHere) -> CheckInOut:
    """For its owner. The day of the next look moves on."""
    told = Told(
        day=body.day,
        value=body.value,
        confidence=body.confidence,
        shares=body.share_confidence,
        note=body.note,
        obstacle=body.obstacle,
        obstacle_words=body.obstacle_words,
        learned=body.learned,
        help_needed=body.help_needed,
        source=Source.API,
    )
    kept = await check_ins.add(here.unit, here.office, here.person, GoalId(goal_id), told)
    seen = await check_ins.look(here.unit, here.person, GoalId(goal_id))
    return _sent(kept, seen, _asked(here, seen, kept))


@router.delete(
    f"{GOAL}/check-ins/{{check_in_id}}",
    summary="Take a check-in out",
    status_code=204,
    responses=problems(404, 409),
)
async def remove(goal_id: Id, check_in_id: Id, here: InHere) -> Response:
    """For its owner; its confidence goes with it."""
    await check_ins.remove(here.unit, here.office, here.person, GoalId(goal_id), check_in_id)
    return Response(status_code=204)


@router.put(f"{GOAL}/rhythm", summary="Choose the rhythm of a goal", responses=problems(404, 409, body=True))
async def rhythm(goal_id: Id, body: RhythmIn, here: InHere) -> StandingOut | None:
    """For its owner. Null: nobody looks after the goal yet."""
    standing = await set_rhythm(here.unit, here.office, here.person, GoalId(goal_id), body.every)
    return _standing(goal_id, standing) if standing else None


def _standing(goal_id: str, each: Standing) -> StandingOut:
    return StandingOut(
        goal_id=goal_id, state=each.state, due=each.due, last=each.last, every=each.every, asks=each.asks
    )


def _asked(here: InHere, seen: Seen, each: CheckIn) -> list[QuestionOut]:
    """What a page asks about the words and the value of a check-in."""
    found = about_a_look(here.office, each)
    asked = [QuestionOut(message=one.message, ask=one.ask, code=one.code) for one in found]
    if about_value := far_values.asked(seen.goal.version.draft.measure, each.value):
        asked.append(
            QuestionOut(message="The value lies far from those of the goal", ask=about_value, code="")
        )
    return asked


def _sent(each: CheckIn, seen: Seen, questions: list[QuestionOut]) -> CheckInOut:
    sure: Confidence | None = seen.confidences.get(each.id)
    return CheckInOut(
        id=each.id,
        goal_id=each.goal_id,
        day=each.day,
        at=each.at,
        value=each.value,
        confidence=sure.value if sure else None,
        confidence_shared=sure is not None and sure.shared,
        note=each.note,
        obstacle=each.obstacle,
        obstacle_words=each.obstacle_words,
        learned=each.learned,
        help_needed=each.help_needed,
        source=each.source,
        questions=questions,
    )
