"""What a colleague answers when they were asked: a level and what they saw, or no; and taking it back."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import date

from goalcoach.coach import applied, feedback
from goalcoach.coach.levels import keep_seen
from goalcoach.coach.office import Office
from goalcoach.coach.texts import short_text
from goalcoach.domain.conversation import EventKind
from goalcoach.domain.errors import Conflict, InvalidInput, NotFound
from goalcoach.domain.framework import Competency
from goalcoach.domain.goal import NOT_PUT_AWAY, Goal
from goalcoach.domain.person import Person
from goalcoach.rules.joined.levels import Rater
from goalcoach.store.feedback_port import FeedbackRequest, RequestState
from goalcoach.store.port import Unit
from goalcoach.store.use_port import UseKind

TEXT_LIMIT = 500
"""Code points of what was seen, and of why somebody declines."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """A request as whoever was asked may see it: no more than this of its owner."""

    request: FeedbackRequest
    owner: Person
    """Of whom pages show the name alone."""
    competency: Competency | None
    """None where only a goal is asked about, or when it is not described any more."""
    sentence: str
    """The goal's, where the owner lets them read it; empty otherwise."""
    about_goal: bool
    """Whether what they saw counts for a goal that still goes on."""

    @property
    def answerable(self) -> bool:
        """Whether there is anything left to answer about."""
        return self.owner.active and (self.competency is not None or self.about_goal)


async def look(unit: Unit, office: Office, actor: Person, request_id: str) -> Asked:
    """What one was asked. Raises NotFound for everybody else, and once its owner has left."""
    request = await unit.feedback.get_asked(request_id, actor.id)
    owner = await unit.people.get(request.owner_id)
    if not owner.active and request.state is not RequestState.ANSWERED:
        raise NotFound("There is no such request, or it was taken back.")
    goal = await _goal(unit, office, request)
    known = (await office.names(unit)).framework.competency(request.competency)
    return Asked(
        request=request,
        owner=owner,
        competency=known,
        sentence=goal.version.draft.text if goal and request.shows_goal else "",
        about_goal=goal is not None,
    )


async def answer(
    unit: Unit,
    office: Office,
    actor: Person,
    request_id: str,
    *,
    level: int | None,
    text: str,
    day: date | None = None,
) -> None:
    """Say what was seen: it becomes evidence of the level, and an observation of the goal.

    Raises NotFound, Conflict, InvalidInput. A level may be left out where a goal is asked about.
    """
    asked = await look(unit, office, actor, request_id)
    request = _open(asked)
    said, when = short_text(text, "text", TEXT_LIMIT), day or office.today()
    if not said:
        raise InvalidInput(
            "Say in a sentence what you saw. A number alone helps nobody to grow.", field="text"
        )
    if level is None and not asked.about_goal:
        raise InvalidInput("Choose the level that fits best.", field="level")
    if when > office.today():
        raise InvalidInput("That day is still to come. Enter it when it was.", field="day")
    evidence_id = use_id = ""
    if level is not None and asked.competency is not None:
        # Whoever leads them speaks as that, so that nobody has two voices.
        rater = Rater.MANAGER if asked.owner.manager_id == actor.id else Rater.PEER
        seen = await keep_seen(
            unit, office, actor, asked.owner, asked.competency, level=level, rater=rater, day=when, note=said
        )
        evidence_id = seen.id
    goal = await _goal(unit, office, request)
    if goal is not None:
        use_id = await applied.add(unit, office, actor, goal, UseKind.OBSERVATION, text=said, day=when)
    answered = replace(
        request,
        state=RequestState.ANSWERED,
        level=level if evidence_id else None,
        day=when,
        text=said,
        evidence_id=evidence_id,
        use_id=use_id,
        answered_at=office.now(),
    )
    await unit.feedback.change(answered, was=RequestState.OPEN)
    await feedback.log(unit, office, request, EventKind.FEEDBACK_GIVEN, by=actor.id)


async def decline(unit: Unit, office: Office, actor: Person, request_id: str, text: str) -> None:
    """Say no, with or without words. Raises NotFound, Conflict, InvalidInput."""
    request = _still_open(await look(unit, office, actor, request_id))
    declined = replace(
        request,
        state=RequestState.DECLINED,
        text=short_text(text, "why", TEXT_LIMIT),
        answered_at=office.now(),
    )
    await unit.feedback.change(declined, was=RequestState.OPEN)
    await feedback.log(unit, office, request, EventKind.FEEDBACK_DECLINED, by=actor.id)


async def take_back(unit: Unit, office: Office, actor: Person, request_id: str) -> None:
    """Whoever answered or declined takes it back; the request is open again. Raises NotFound, Conflict."""
    request = (await look(unit, office, actor, request_id)).request
    if request.state is RequestState.OPEN:
        raise Conflict("You have not answered it yet, so there is nothing to take back.")
    await _undo(unit, office, request)
    opened = replace(
        request,
        state=RequestState.OPEN,
        level=None,
        day=None,
        text="",
        evidence_id="",
        use_id="",
        answered_at=None,
    )
    await unit.feedback.change(opened, was=request.state)
    await feedback.log(unit, office, request, EventKind.FEEDBACK_TAKEN_BACK, by=actor.id)


async def remove(unit: Unit, office: Office, person: Person, request_id: str) -> None:
    """Its owner takes a request out, with what was answered to it. Raises NotFound."""
    request = await unit.feedback.get(request_id, person.id)
    await _undo(unit, office, request)
    await unit.feedback.remove(request.id, person.id)
    await feedback.log(unit, office, request, EventKind.FEEDBACK_TAKEN_BACK, by=person.id)


async def _undo(unit: Unit, office: Office, request: FeedbackRequest) -> None:
    """Take out what an answer became. It may be gone already: levels are taken out by themselves as well."""
    if request.evidence_id:
        with suppress(NotFound):
            await unit.growth.remove_evidence(request.evidence_id, request.owner_id, request.colleague_id)
    if request.use_id and request.goal_id:
        goal = await unit.goals.get(request.goal_id)
        await applied.take_back(unit, office, goal, request.use_id, request.colleague_id)


async def _goal(unit: Unit, office: Office, request: FeedbackRequest) -> Goal | None:
    """The goal it counts for, while somebody may still tell that they saw it used."""
    if request.goal_id is None:
        return None
    goal = await unit.goals.get(request.goal_id)
    if goal.status not in NOT_PUT_AWAY:
        return None
    found = await applied.look(unit, office, goal)
    return None if found is None or found.stage is applied.Stage.CLOSED else goal


def _still_open(asked: Asked) -> FeedbackRequest:
    if asked.request.state is not RequestState.OPEN:
        raise Conflict("You answered this already. Take the answer back first to answer anew.")
    return asked.request


def _open(asked: Asked) -> FeedbackRequest:
    if not asked.answerable:
        raise Conflict("What you were asked about is not there any more. You can only decline.")
    return _still_open(asked)
