"""What somebody asks a colleague to say of them: the request of its owner, and reading it on both sides."""

from __future__ import annotations

import json
from collections.abc import Sequence

from goalcoach.coach.colleagues import find
from goalcoach.coach.levels import named
from goalcoach.coach.office import Office
from goalcoach.coach.texts import short_text
from goalcoach.domain.conversation import Event, EventKind
from goalcoach.domain.errors import Conflict, InvalidInput, NotFound
from goalcoach.domain.goal import NO_SUCH_GOAL, NOT_PUT_AWAY, Goal, GoalId, GoalKind
from goalcoach.domain.person import Person, PersonId
from goalcoach.store.feedback_port import FeedbackRequest, RequestState
from goalcoach.store.port import Unit

MOST_OPEN = 5
"""Requests of one person that wait for an answer at a time."""
MOST_KEPT = 60
"""Requests of one person in all; answered ones can be taken out."""
WORDS_LIMIT = 300
"""Code points of what the owner would like looked at."""


async def ask(
    unit: Unit,
    office: Office,
    person: Person,
    *,
    colleague: str,
    words: str,
    competency: str = "",
    goal_id: str = "",
    shows_goal: bool = False,
) -> FeedbackRequest:
    """Ask one colleague, by their exact name or e-mail address. Raises InvalidInput, NotFound, Conflict.

    With a goal what they see counts for it as well; its competency is asked about where it has one.
    """
    goal = await learning_goal(unit, person, goal_id) if goal_id else None
    if goal is not None:
        kept = await unit.growth.plan_of(goal.id)
        competency = kept.plan.competency if kept else ""
    if not competency and goal is None:
        raise InvalidInput("Choose what they should look at.", field="competency")
    about = await _about(unit, office, competency, goal)
    said = short_text(words, "words", WORDS_LIMIT)
    if not said:
        raise InvalidInput("Say in a sentence what you would like them to look at.", field="words")
    asked = await found(unit, person, colleague)
    await _refuse_many(unit, person, asked, about, goal)
    request = FeedbackRequest(
        id=office.new_id(),
        owner_id=person.id,
        colleague_id=asked.id,
        competency=about,
        goal_id=goal.id if goal else None,
        shows_goal=shows_goal and goal is not None,
        words=said,
        created_at=office.now(),
    )
    await unit.feedback.create(request)
    await log(unit, office, request, EventKind.FEEDBACK_ASKED, by=person.id)
    return request


async def _about(unit: Unit, office: Office, competency: str, goal: Goal | None) -> str:
    """The id of the competency; empty for that of a goal which is not described any more. Raises NotFound."""
    if goal is None:
        return (await named(unit, office, competency)).id
    known = (await office.names(unit)).framework.competency(competency)
    return known.id if known else ""


async def found(unit: Unit, person: Person, colleague: str) -> Person:
    """The one active person of this exact name or e-mail address, in whatever case. Raises InvalidInput."""
    return await find(
        unit,
        person,
        colleague,
        oneself="You cannot ask yourself. Your own rating has its place on the page of the level.",
    )


async def learning_goal(unit: Unit, person: Person, goal_id: str) -> Goal:
    """A development goal of one's own that is not put away. Raises NotFound, Conflict."""
    goal = await unit.goals.get(GoalId(goal_id))
    if goal.owner_id != person.id:
        raise NotFound(NO_SUCH_GOAL)
    if goal.version.draft.kind is not GoalKind.DEVELOPMENT or goal.status not in NOT_PUT_AWAY:
        raise Conflict("Colleagues can be asked about a goal of learning that is not put away.")
    return goal


async def mine(unit: Unit, person: Person) -> Sequence[FeedbackRequest]:
    """What one asked others, newest first."""
    return await unit.feedback.of(person.id)


async def asked_of(unit: Unit, person: Person) -> Sequence[tuple[FeedbackRequest, Person]]:
    """What others ask, or asked, this person, with whose it is. Those who have left wait for nothing."""
    requests = await unit.feedback.asked(person.id)
    people = {owner: await unit.people.get(owner) for owner in sorted({each.owner_id for each in requests})}
    return [
        (each, people[each.owner_id])
        for each in requests
        if people[each.owner_id].active or each.state is RequestState.ANSWERED
    ]


async def log(unit: Unit, office: Office, request: FeedbackRequest, kind: EventKind, *, by: PersonId) -> None:
    """A line of who did what, without a word of what was said."""
    await unit.events.add(
        Event(
            owner_id=request.owner_id,
            kind=kind,
            at=office.now(),
            goal_id=request.goal_id,
            data=json.dumps({"by": by, "request": request.id}),
        )
    )


async def _refuse_many(unit: Unit, person: Person, asked: Person, competency: str, goal: Goal | None) -> None:
    """Raises Conflict for one too many, and for the same question to the same colleague."""
    await unit.people.hold(person.id)
    requests = await unit.feedback.of(person.id)
    waiting = [each for each in requests if each.state is RequestState.OPEN]
    about = (asked.id, competency, goal.id if goal else None)
    if any((each.colleague_id, each.competency, each.goal_id) == about for each in waiting):
        raise Conflict(f"You asked {asked.name} already. They have not answered yet.")
    if len(waiting) >= MOST_OPEN:
        raise Conflict(
            f"{MOST_OPEN} colleagues have not answered yet. Wait for one of them, or take a request back."
        )
    if len(requests) >= MOST_KEPT:
        raise Conflict(f"{MOST_KEPT} requests are kept already. Take old ones out first.")
