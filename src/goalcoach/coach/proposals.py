"""A manager proposes to find out why a result falls short; its owner decides, and tells what they like."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from decimal import Decimal

from goalcoach.access.policy import Action, require
from goalcoach.coach import gaps
from goalcoach.coach.known_gap import MEASURED
from goalcoach.coach.office import Office
from goalcoach.coach.texts import short_text
from goalcoach.domain.conversation import Event, EventKind
from goalcoach.domain.errors import Conflict, InvalidInput, NotFound
from goalcoach.domain.goal import UNDER_WAY, Goal, GoalId, GoalKind
from goalcoach.domain.person import Person, PersonId
from goalcoach.store.gap_port import GapTalk
from goalcoach.store.port import Unit
from goalcoach.store.proposal_port import Proposal, ProposalState

MOST_OPEN = 3
"""Proposals to one person that wait for an answer at a time."""
MOST_KEPT = 30
"""Proposals to one person in all; they take out what is over."""
WORDS_LIMIT = 500
"""Code points of the manager's sentence, of a reply, and of what is told."""


async def propose(
    unit: Unit,
    office: Office,
    actor: Person,
    goal_id: GoalId,
    *,
    actual: Decimal,
    target: Decimal,
    unit_of: str,
    falling: bool,
    day: date,
    words: str,
) -> Proposal:
    """Propose it to the owner of an agreed goal. Raises NotFound, Forbidden, Conflict, InvalidInput."""
    goal, owner = await goal_for(unit, actor, goal_id)
    shortfall = gaps.short_of(
        office, goal.version.draft.text, actual, target, unit_of=unit_of, falling=falling, day=day
    )
    said = short_text(words, "words", WORDS_LIMIT)
    if not said:
        raise InvalidInput("Say in a sentence why you would like to look at it together.", field="words")
    await _refuse_many(unit, owner, goal)
    proposal = Proposal(
        id=office.new_id(),
        owner_id=owner.id,
        by_id=actor.id,
        goal_id=goal.id,
        shortfall=shortfall,
        words=said,
        created_at=office.now(),
    )
    await unit.proposals.create(proposal)
    await _log(unit, office, proposal, EventKind.PROPOSED, actor.id)
    return proposal


async def goal_for(unit: Unit, actor: Person, goal_id: GoalId) -> tuple[Goal, Person]:
    """An agreed, measured goal of somebody this person leads, with its owner.

    Raises NotFound, Forbidden, Conflict.
    """
    goal = await unit.goals.get(goal_id)
    owner = actor if goal.owner_id == actor.id else await unit.people.get(goal.owner_id)
    require(actor, owner, goal, Action.LOOK_INTO)
    if goal.version.draft.kind not in MEASURED:
        raise Conflict("Only a result that is measured can fall short. Choose a goal with a measure.")
    if not owner.active:
        raise Conflict(f"{owner.name} has left, and would not read it.")
    return goal, owner


async def made(unit: Unit, actor: Person, led: Sequence[Person]) -> Sequence[Proposal]:
    """What this manager proposed to these people, as they may know of it: nothing leads to the talk.

    Nothing of those whom they do not lead now.
    """
    theirs = {each.id for each in led if each.manager_id == actor.id}
    found = await unit.proposals.by(actor.id) if theirs else ()
    return [replace(each, talk_id=None) for each in found if each.owner_id in theirs]


async def withdraw(unit: Unit, actor: Person, owner_id: PersonId, proposal_id: str) -> None:
    """Take back what nobody answered. Raises NotFound."""
    there = await unit.proposals.by(actor.id)
    if (proposal_id, owner_id) not in {(each.id, each.owner_id) for each in there}:
        raise NotFound("There is no such proposal of yours.")
    await unit.proposals.withdraw(proposal_id, actor.id)


async def mine(unit: Unit, person: Person) -> Sequence[Proposal]:
    """What was proposed to this person, newest first."""
    return await unit.proposals.of(person.id)


async def look(unit: Unit, person: Person, proposal_id: str) -> Proposal:
    """One that was proposed to this person. Raises NotFound."""
    return await unit.proposals.get(proposal_id, person.id)


async def of_talk(unit: Unit, person: Person, talk: GapTalk) -> Proposal | None:
    """The proposal that a talk of one's own began with; None where nobody proposed it."""
    return next((each for each in await unit.proposals.of(person.id) if each.talk_id == talk.id), None)


async def take_up(
    unit: Unit,
    office: Office,
    person: Person,
    proposal_id: str,
    *,
    actual: Decimal,
    target: Decimal,
    unit_of: str,
    falling: bool,
    day: date,
) -> GapTalk:
    """Begin one's own talk with it, with one's own numbers. Raises NotFound, Conflict, InvalidInput."""
    proposal = _open(await look(unit, person, proposal_id))
    talk = await gaps.begin(
        unit,
        office,
        person,
        goal_id=proposal.goal_id,
        title="",
        actual=actual,
        target=target,
        unit_of=unit_of,
        falling=falling,
        day=day,
    )
    taken = replace(proposal, state=ProposalState.TAKEN, talk_id=talk.id, answered_at=office.now())
    await unit.proposals.change(taken, was=ProposalState.OPEN)
    await _log(unit, office, proposal, EventKind.TAKEN_UP, person.id)
    return talk


async def decline(unit: Unit, office: Office, person: Person, proposal_id: str, reply: str) -> None:
    """Say no, with or without words. Raises NotFound, Conflict, InvalidInput."""
    proposal = _open(await look(unit, person, proposal_id))
    said = short_text(reply, "reply", WORDS_LIMIT)
    declined = replace(proposal, state=ProposalState.DECLINED, reply=said, answered_at=office.now())
    await unit.proposals.change(declined, was=ProposalState.OPEN)
    await _log(unit, office, proposal, EventKind.DECLINED, person.id)


async def tell(
    unit: Unit, office: Office, person: Person, proposal_id: str, *, goal_id: str = "", words: str = ""
) -> None:
    """Tell whoever proposed it the cause, and what one does about it: a goal's sentence, or words, or both.

    Nothing else of the talk. Raises NotFound, Conflict, InvalidInput.
    """
    proposal = await look(unit, person, proposal_id)
    if person.manager_id != proposal.by_id:
        raise Conflict("Whoever proposed this does not lead you any more, and would not read it.")
    if proposal.talk_id is None:
        raise Conflict("Take it up first, and confirm a cause.")
    talk = await unit.gap_talks.get(proposal.talk_id, person.id)
    if talk.cause is None:
        raise Conflict("Confirm a cause first. There is nothing to tell yet.")
    doing = await _doing(unit, person, goal_id)
    told = short_text("\n".join(each for each in (doing, words.strip()) if each), "told", 2 * WORDS_LIMIT)
    await unit.proposals.change(
        replace(proposal, cause=talk.cause, told=told, answered_at=office.now()), was=ProposalState.TAKEN
    )
    await _log(unit, office, proposal, EventKind.TOLD, person.id)


async def tell_no_more(unit: Unit, office: Office, person: Person, proposal_id: str) -> None:
    """Take back what was told. Raises NotFound, Conflict."""
    proposal = await look(unit, person, proposal_id)
    if proposal.cause is None:
        raise Conflict("Nothing is told of it, so nothing is to be taken back.")
    await unit.proposals.change(
        replace(proposal, cause=None, told="", answered_at=office.now()), was=ProposalState.TAKEN
    )
    await _log(unit, office, proposal, EventKind.TOLD_NO_MORE, person.id)


async def remove(unit: Unit, person: Person, proposal_id: str) -> None:
    """Take one out that was answered. Raises NotFound, Conflict."""
    if (await look(unit, person, proposal_id)).state is ProposalState.OPEN:
        raise Conflict("Take it up or decline it first.")
    await unit.proposals.remove(proposal_id, person.id)


async def goals_to_tell(unit: Unit, person: Person) -> Sequence[Goal]:
    """Development goals of one's own that are under way: one of them may be what one does about it."""
    found = await unit.goals.of([person.id], sorted(UNDER_WAY))
    return [goal for goal in found if goal.version.draft.kind is GoalKind.DEVELOPMENT]


async def _doing(unit: Unit, person: Person, goal_id: str) -> str:
    if not goal_id:
        return ""
    goal = next((each for each in await goals_to_tell(unit, person) if each.id == goal_id), None)
    if goal is None:
        raise InvalidInput("Choose one of your goals of learning, or none.", field="goal")
    return goal.version.draft.text


def _open(proposal: Proposal) -> Proposal:
    if proposal.state is not ProposalState.OPEN:
        raise Conflict("You answered this already. Load the page again to see what you said.")
    return proposal


async def _refuse_many(unit: Unit, owner: Person, goal: Goal) -> None:
    await unit.people.hold(owner.id)
    there = await unit.proposals.of(owner.id)
    waiting = [each for each in there if each.state is ProposalState.OPEN]
    if any(each.goal_id == goal.id for each in waiting):
        raise Conflict(f"It was proposed already. {owner.name} has not answered yet.")
    if len(waiting) >= MOST_OPEN or len(there) >= MOST_KEPT:
        raise Conflict(f"Enough was proposed to {owner.name} for now. Talk about it with them.")


async def _log(unit: Unit, office: Office, proposal: Proposal, kind: EventKind, by: PersonId) -> None:
    await unit.events.add(
        Event(
            owner_id=proposal.owner_id,
            kind=kind,
            at=office.now(),
            goal_id=proposal.goal_id,
            data=json.dumps({"by": by, "proposal": proposal.id}),
        )
    )
