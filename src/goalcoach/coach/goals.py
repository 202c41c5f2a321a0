"""Goals after the conversation: edit, undo, submit, agree. Each change is judged, and kept as a version."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from goalcoach.access.policy import Action, actions, require
from goalcoach.coach.applied import refuse_unproven
from goalcoach.coach.authorship import own_share, typed_by_owner, typed_words
from goalcoach.coach.facts import own_facts, person_facts
from goalcoach.coach.hours import refuse_growth
from goalcoach.coach.office import Office
from goalcoach.coach.promised import Promised, promised, refuse_brought_back, refuse_unexplained
from goalcoach.coach.texts import NAME_LIMIT, clean_draft, short_text
from goalcoach.coach.waivers import checked, still_asked
from goalcoach.domain.capital import capital
from goalcoach.domain.conversation import ConversationId, Event, EventKind
from goalcoach.domain.errors import Conflict, InvalidInput, NotFound
from goalcoach.domain.goal import (
    SHARED,
    Author,
    Comment,
    Goal,
    GoalDraft,
    GoalId,
    GoalStatus,
    GoalVersion,
    Waiver,
)
from goalcoach.domain.person import Person
from goalcoach.domain.shortened import shortened
from goalcoach.rules.engine import judge
from goalcoach.rules.facts import Facts
from goalcoach.rules.verdict import Accepted, Verdict
from goalcoach.store.port import Unit

COMMENT_LIMIT = 2_000
"""Code points of a comment."""
_LOGGED = {
    Action.SUBMIT: EventKind.SUBMITTED,
    Action.WITHDRAW: EventKind.WITHDRAWN,
    Action.AGREE: EventKind.AGREED,
    Action.ASK_CHANGES: EventKind.CHANGES_ASKED,
    Action.FINISH: EventKind.FINISHED,
    Action.ARCHIVE: EventKind.ARCHIVED,
    Action.REOPEN: EventKind.REOPENED,
}


@dataclass(frozen=True, slots=True, kw_only=True)
class GoalView:
    """Everything a page shows of a goal."""

    goal: Goal
    owner: Person
    versions: tuple[GoalVersion, ...]
    comments: tuple[Comment, ...]
    verdict: Verdict[GoalDraft]
    """The newest version, judged as on the day it was kept: a date that has come since is no fault of it."""
    actions: frozenset[Action]
    """What this person may do with it now."""
    manager: Person | None
    """Whoever is entered as the owner's manager, also when they have left."""
    promised: Promised | None
    """What of it is easier now than when it was agreed; None when nothing is."""

    @property
    def led(self) -> bool:
        """Whether there is somebody to submit it to."""
        return self.manager is not None and self.manager.active


def accept(draft: GoalDraft, facts: Facts) -> Accepted[GoalDraft]:
    """The draft as accepted. Raises InvalidInput with the findings that stop it."""
    verdict = judge(draft, facts)
    if isinstance(verdict, Accepted):
        return verdict
    first = verdict.reasons[0]
    raise InvalidInput(f"{capital(first.message)}. {first.ask}", field="text", findings=verdict.reasons)


async def look(unit: Unit, office: Office, actor: Person, goal_id: GoalId) -> GoalView:
    """A goal as this person may see it; NotFound when they may not."""
    goal, owner = await _for(unit, actor, goal_id, Action.READ)
    own = actor.id == owner.id
    manager = await _manager(unit, owner)
    left = set[Action]() if manager and manager.active else {Action.SUBMIT}
    draft = goal.version.draft
    facts = await own_facts(unit, office, owner, draft, goal_id) if own else person_facts(office, owner)
    return GoalView(
        goal=goal,
        owner=owner,
        versions=tuple(await unit.goals.versions(goal_id)) if own else (goal.version,),
        comments=tuple(await unit.goals.comments(goal_id)),
        verdict=judge(draft, replace(facts, today=office.day(goal.version.at))),
        actions=actions(actor, owner, goal.status) - left,
        manager=manager,
        promised=await promised(unit, office, owner, goal),
    )


async def mine(unit: Unit, actor: Person, statuses: Sequence[GoalStatus] | None = None) -> Sequence[Goal]:
    """The person's own goals, newest change first."""
    return await unit.goals.of([actor.id], statuses)


@dataclass(frozen=True, slots=True, kw_only=True)
class Report:
    """One person a manager leads, with the goals they shared."""

    person: Person
    goals: tuple[Goal, ...]


async def team(unit: Unit, actor: Person) -> Sequence[Report]:
    """The manager's own reports by name, each with what they shared; empty when nobody reports to them."""
    people = await unit.people.reports(actor.id)
    goals = await unit.goals.of([person.id for person in people], sorted(SHARED)) if people else ()
    return [
        Report(person=person, goals=tuple(goal for goal in goals if goal.owner_id == person.id))
        for person in sorted(people, key=lambda each: each.name)
    ]


async def write(unit: Unit, office: Office, actor: Person, draft: GoalDraft, *, offered: str = "") -> Goal:
    """A goal written without a conversation, from a sentence that was offered or from nothing.

    It starts as a private draft.
    """
    draft = clean_draft(draft, owner=actor.id)
    accepted = accept(draft, person_facts(office, actor))
    typed = typed_words(offered, draft.text) if offered else draft.text
    goal = await unit.goals.create(
        id=GoalId(office.new_id()),
        owner_id=actor.id,
        accepted=accepted,
        author=_author(draft.text, offered),
        own_words=own_share(draft.text, [typed]) if offered else 1.0,
        at=office.now(),
    )
    await _log(unit, office, actor, goal, EventKind.KEPT, typed=typed)
    return goal


def _author(text: str, offered: str) -> Author:
    if not offered:
        return Author.PERSON
    return Author.PERSON_FROM_COACH if text == offered else Author.PERSON_EDITED_COACH


async def edit(
    unit: Unit,
    office: Office,
    actor: Person,
    goal_id: GoalId,
    draft: GoalDraft,
    *,
    revision: int,
    waivers: tuple[Waiver, ...] = (),
    note: str = "",
    decided: bool = False,
) -> Goal:
    """A next version in the owner's words. An agreed goal goes back to its manager.

    `decided` says that somebody looked whether its hours fit. Raises Conflict when somebody changed the goal
    since `revision` was read, and for planned learning that would take more hours than there are. Raises
    InvalidInput for an easier target or a later day of what was agreed, when `note` does not say why.
    """
    goal, _ = await _for(unit, actor, goal_id, Action.EDIT, revision)
    draft, note = clean_draft(draft, owner=actor.id), short_text(note, "note", NAME_LIMIT)
    if not decided:
        await refuse_growth(unit, office, actor, goal, draft)
    await refuse_unexplained(unit, office, actor, goal, draft, note)
    accepted = accept(draft, person_facts(office, actor))
    waivers = await checked(unit, office, actor, goal, draft, waivers)
    typed = typed_words(goal.version.draft.text, draft.text)
    share = own_share(draft.text, [*await _typed(unit, actor, goal), typed])
    revised = await unit.goals.revise(
        goal,
        accepted,
        author=Author.PERSON,
        changed_by=actor.id,
        own_words=share,
        at=office.now(),
        note=note,
        waivers=waivers,
    )
    await _log(unit, office, actor, revised, EventKind.EDITED, typed=typed, version=revised.version.number)
    return await asked_again(unit, office, actor, revised)


async def asked_again(unit: Unit, office: Office, actor: Person, revised: Goal) -> Goal:
    """A goal that was just revised, back at its manager if it was agreed: they agreed with other words."""
    if revised.status is not GoalStatus.AGREED:
        return revised
    shown = await unit.goals.set_status(revised, GoalStatus.SUBMITTED, office.now())
    await _log(unit, office, actor, shown, EventKind.SUBMITTED, version=shown.version.number)
    return shown


async def restore(
    unit: Unit,
    office: Office,
    actor: Person,
    goal_id: GoalId,
    number: int,
    *,
    revision: int,
    reason: str = "",
) -> Goal:
    """Bring an earlier version back, as a new version: undo is never a loss.

    Raises NotFound where there is no such version, InvalidInput where it is easier than what was agreed, and
    nobody says why; Forbidden and Conflict as editing does.
    """
    goal, _ = await _for(unit, actor, goal_id, Action.EDIT, revision)
    version = next((each for each in await unit.goals.versions(goal_id) if each.number == number), None)
    if version is None:
        raise NotFound(f"The goal has no version {number}.")
    reason = short_text(reason, "note", NAME_LIMIT)
    await refuse_brought_back(unit, office, actor, goal, version.draft, reason)
    return await edit(
        unit,
        office,
        actor,
        goal_id,
        version.draft,
        revision=revision,
        waivers=await still_asked(unit, office, actor, goal, version.draft, version.waivers),
        note=shortened(f"version {number} restored{f': {reason}' if reason else ''}", NAME_LIMIT),
    )


async def submit(unit: Unit, office: Office, actor: Person, goal_id: GoalId, *, revision: int) -> Goal:
    """Show the goal to the manager. Conflict when there is none, or when they have left."""
    await _for(unit, actor, goal_id, Action.SUBMIT, revision)
    manager = await _manager(unit, actor)
    if manager is None or not manager.active:
        raise Conflict(gone(manager))
    return await _move(unit, office, actor, goal_id, Action.SUBMIT, GoalStatus.SUBMITTED, revision)


async def withdraw(unit: Unit, office: Office, actor: Person, goal_id: GoalId, *, revision: int) -> Goal:
    """Make the goal private again."""
    return await _move(unit, office, actor, goal_id, Action.WITHDRAW, GoalStatus.DRAFT, revision)


async def agree(unit: Unit, office: Office, actor: Person, goal_id: GoalId, *, revision: int) -> Goal:
    """The manager agrees with the version they see; `revision` makes sure that it is the newest."""
    return await _move(unit, office, actor, goal_id, Action.AGREE, GoalStatus.AGREED, revision)


async def ask_changes(
    unit: Unit, office: Office, actor: Person, goal_id: GoalId, text: str, *, revision: int
) -> Goal:
    """The manager asks for changes and says which."""
    await _for(unit, actor, goal_id, Action.ASK_CHANGES, revision)
    await _remark(unit, office, actor, goal_id, text, asks_change=True)
    return await _move(unit, office, actor, goal_id, Action.ASK_CHANGES, GoalStatus.CHANGES_ASKED, revision)


async def finish(unit: Unit, office: Office, actor: Person, goal_id: GoalId, *, revision: int) -> Goal:
    """Mark the goal done. Raises Conflict for learning that was not used, or not seen by anybody else."""
    goal, _ = await _for(unit, actor, goal_id, Action.FINISH, revision)
    await refuse_unproven(unit, office, goal)
    return await _move(unit, office, actor, goal_id, Action.FINISH, GoalStatus.DONE, revision)


async def archive(unit: Unit, office: Office, actor: Person, goal_id: GoalId, *, revision: int) -> Goal:
    """Put the goal away; it can be reopened."""
    return await _move(unit, office, actor, goal_id, Action.ARCHIVE, GoalStatus.ARCHIVED, revision)


async def reopen(
    unit: Unit, office: Office, actor: Person, goal_id: GoalId, *, revision: int, as_it_was: bool = False
) -> Goal:
    """Take an archived or finished goal back as a private draft, or one marked done as agreed as it was.

    Raises Conflict for planned learning that does not fit any more.
    """
    goal, _ = await _for(unit, actor, goal_id, Action.REOPEN, revision)
    await refuse_growth(unit, office, actor, goal)
    agreed = as_it_was and _was_agreed(goal, await unit.events.of_goal(goal_id))
    to = GoalStatus.AGREED if agreed else GoalStatus.DRAFT
    return await _move(unit, office, actor, goal_id, Action.REOPEN, to, revision)


def _was_agreed(goal: Goal, log: Sequence[Event]) -> bool:
    """Whether these very words were agreed until they were marked done, with nothing in between."""
    steps = [(each.kind, json.loads(each.data)) for each in log if each.kind in _LOGGED.values()]
    if len(steps) < 2 or steps[-1][0] is not EventKind.FINISHED:
        return False
    kind, told = steps[-2]
    agreed = kind is EventKind.AGREED or told.get("to") == GoalStatus.AGREED
    return agreed and bool(told.get("version") == goal.version.number)


async def plan_check_in(
    unit: Unit, office: Office, actor: Person, goal_id: GoalId, on: date | None, *, revision: int
) -> Goal:
    """Set or clear the date of the next check-in. Raises InvalidInput for one in the past, NotFound,
    Forbidden, Conflict."""
    if on is not None and on < office.today():
        raise InvalidInput("That day has passed. Choose today or later.", field="on")
    goal, _ = await _for(unit, actor, goal_id, Action.EDIT, revision)
    return await unit.goals.set_check_in(goal, on, office.now())


async def comment(unit: Unit, office: Office, actor: Person, goal_id: GoalId, text: str) -> Comment:
    """A remark by the owner or their manager."""
    await _for(unit, actor, goal_id, Action.COMMENT)
    return await _remark(unit, office, actor, goal_id, text)


def gone(manager: Person | None) -> str:
    """What somebody is told whose manager has left, or who has none, and whom to ask."""
    if manager is None:
        return "Nobody is entered as your manager, to submit it to. An administrator can enter one."
    return f"{manager.name} has left and cannot read it. Ask HR to enter your new manager, then submit."


async def _manager(unit: Unit, owner: Person) -> Person | None:
    return await unit.people.get(owner.manager_id) if owner.manager_id else None


async def _for(
    unit: Unit, actor: Person, goal_id: GoalId, action: Action, revision: int | None = None
) -> tuple[Goal, Person]:
    """The goal and its owner, once it is certain that this person may do this to this revision of it."""
    goal = await unit.goals.get(goal_id)
    owner = actor if goal.owner_id == actor.id else await unit.people.get(goal.owner_id)
    require(actor, owner, goal, action)
    if revision is not None and goal.revision != revision:
        raise Conflict("The goal was changed since you opened it. Look at it again.", revision=goal.revision)
    return goal, owner


async def _move(
    unit: Unit, office: Office, actor: Person, goal_id: GoalId, action: Action, to: GoalStatus, revision: int
) -> Goal:
    goal, _ = await _for(unit, actor, goal_id, action, revision)
    moved = await unit.goals.set_status(goal, to, office.now())
    await _log(unit, office, actor, moved, _LOGGED[action], version=goal.version.number, to=to)
    return moved


async def _remark(
    unit: Unit, office: Office, actor: Person, goal_id: GoalId, text: str, *, asks_change: bool = False
) -> Comment:
    said = short_text(text, "text", COMMENT_LIMIT)
    if not said:
        raise InvalidInput("Write a remark first.", field="text")
    remark = Comment(
        id=office.new_id(),
        goal_id=goal_id,
        author_id=actor.id,
        text=said,
        at=office.now(),
        asks_change=asks_change,
    )
    await unit.goals.comment(remark)
    return remark


async def _typed(unit: Unit, actor: Person, goal: Goal) -> list[str]:
    """Everything the owner typed that led to this goal."""
    events = await unit.events.of_goal(goal.id)
    if goal.conversation_id is None:
        return typed_by_owner((), events)
    try:
        turns = await unit.conversations.turns(ConversationId(goal.conversation_id), actor.id)
    except NotFound:
        # The owner deleted the conversation: what they typed there is gone, and counts as it stood.
        return [*typed_by_owner((), events), goal.version.draft.text]
    return typed_by_owner(turns, events)


async def _log(
    unit: Unit, office: Office, actor: Person, goal: Goal, kind: EventKind, **data: object
) -> None:
    await unit.events.add(
        Event(
            owner_id=goal.owner_id,
            kind=kind,
            at=office.now(),
            goal_id=goal.id,
            data=json.dumps({"by": actor.id, **data}),
        )
    )
