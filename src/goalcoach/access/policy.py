"""What a person may do to a goal. Deny by default; what may not be known of is NotFound, not Forbidden."""

from __future__ import annotations

from enum import StrEnum

from goalcoach.domain.errors import Conflict, Forbidden, NotFound
from goalcoach.domain.goal import NO_SUCH_GOAL, SHARED, Goal, GoalStatus
from goalcoach.domain.person import Person


class Action(StrEnum):
    """What can be done to a goal."""

    READ = "read"
    EDIT = "edit"
    SUBMIT = "submit"
    WITHDRAW = "withdraw"
    COMMENT = "comment"
    ASK_CHANGES = "ask_changes"
    AGREE = "agree"
    CONFIRM = "confirm"
    """Answer about the hours, money and help that it takes."""
    LOOK_INTO = "look_into"
    """Propose to find out why it falls short."""
    FINISH = "finish"
    ARCHIVE = "archive"
    REOPEN = "reopen"


S = GoalStatus
OWNER: dict[Action, frozenset[GoalStatus]] = {
    Action.READ: frozenset(GoalStatus),
    Action.EDIT: frozenset({S.DRAFT, S.SUBMITTED, S.CHANGES_ASKED, S.AGREED}),
    Action.SUBMIT: frozenset({S.DRAFT, S.CHANGES_ASKED}),
    Action.WITHDRAW: frozenset({S.SUBMITTED, S.CHANGES_ASKED, S.AGREED}),
    Action.COMMENT: SHARED,
    Action.FINISH: frozenset({S.AGREED, S.DRAFT}),
    Action.ARCHIVE: frozenset({S.DRAFT, S.SUBMITTED, S.CHANGES_ASKED, S.AGREED, S.DONE}),
    Action.REOPEN: frozenset({S.ARCHIVED, S.DONE}),
}
"""What the owner may do, and in which states."""

MANAGER: dict[Action, frozenset[GoalStatus]] = {
    Action.READ: SHARED,
    Action.COMMENT: SHARED,
    Action.ASK_CHANGES: frozenset({S.SUBMITTED, S.AGREED}),
    Action.AGREE: frozenset({S.SUBMITTED, S.CHANGES_ASKED}),
    Action.CONFIRM: frozenset({S.SUBMITTED, S.CHANGES_ASKED, S.AGREED}),
    Action.LOOK_INTO: frozenset({S.AGREED}),
}
"""What the manager of the owner may do, and in which states. Nobody else may do anything."""

_SAYS = {
    S.DRAFT: "a private draft",
    S.SUBMITTED: "submitted",
    S.CHANGES_ASKED: "waiting for changes",
    S.AGREED: "agreed",
    S.DONE: "done",
    S.ARCHIVED: "archived",
}


_DOES = {
    Action.READ: "read it",
    Action.EDIT: "change it",
    Action.SUBMIT: "submit it",
    Action.WITHDRAW: "make it private",
    Action.COMMENT: "comment on it",
    Action.ASK_CHANGES: "ask for changes",
    Action.AGREE: "agree with it",
    Action.CONFIRM: "answer about time, money and help",
    Action.LOOK_INTO: "propose to look into it",
    Action.FINISH: "mark it as done",
    Action.ARCHIVE: "archive it",
    Action.REOPEN: "open it again",
}


def allowed(actor: Person, owner: Person, status: GoalStatus, action: Action) -> bool:
    """Whether this person may do this to a goal of that owner in that state."""
    return status in _states(actor, owner).get(action, frozenset())


def actions(actor: Person, owner: Person, status: GoalStatus) -> frozenset[Action]:
    """Everything this person may do to such a goal: what the page offers."""
    return frozenset(action for action, states in _states(actor, owner).items() if status in states)


def require(actor: Person, owner: Person, goal: Goal, action: Action) -> None:
    """Raises NotFound when the goal may not be seen, Forbidden or Conflict when it may, but not this."""
    if not allowed(actor, owner, goal.status, Action.READ):
        raise NotFound(NO_SUCH_GOAL)
    table = _states(actor, owner)
    if action not in table:
        whose = "owner" if table is MANAGER else "owner's manager"
        raise Forbidden(f"Only the goal's {whose} can do this.")
    if goal.status not in table[action]:
        raise Conflict(
            f"The goal is {_SAYS[goal.status]} now, so you cannot {_DOES[action]}.",
            status=goal.status,
        )


def _states(actor: Person, owner: Person) -> dict[Action, frozenset[GoalStatus]]:
    if not actor.active:
        return {}
    if actor.id == owner.id:
        return OWNER
    return MANAGER if owner.manager_id == actor.id else {}
