"""What the table of routes promises each of those who walk through it."""

from __future__ import annotations

from goalcoach.access import policy
from goalcoach.access.row import Row, Who, Whose
from goalcoach.domain.goal import GoalStatus
from goalcoach.domain.person import Person

CLOSED = {
    ("GET", "/api/v1/demo/people"),
    ("POST", "/api/v1/demo/session"),
    ("POST", "/sign-in/demo"),
}
"""Open to anybody in the demo; outside of it there is nothing."""


def expected(row: Row, actor: Person | None, owner: Person, status: GoalStatus) -> int:
    """What the table says: 200 stands for any success."""
    if (row.method, row.path) in CLOSED:
        return 404
    if row.who is not Who.PUBLIC and (actor is None or not actor.active):
        return 401
    if row.who in {Who.MANAGER, Who.HR, Who.ADMIN} and actor and row.who.value not in actor.roles:
        return 403
    if row.whose is Whose.OWN:
        return 200 if actor == owner else 404
    if row.whose is Whose.ASKED:
        return 200 if actor is not None and actor.name == "colleague" else 404
    if row.whose is Whose.REPORT and actor is not None:
        return 200 if owner.manager_id == actor.id else 404
    if row.whose is Whose.GOAL and actor is not None and row.action is not None:
        return _goal_status(actor, owner, status, row.action)
    return 200


def _goal_status(actor: Person, owner: Person, status: GoalStatus, action: policy.Action) -> int:
    table = policy.OWNER if actor == owner else policy.MANAGER if owner.manager_id == actor.id else {}
    if status not in table.get(policy.Action.READ, frozenset()):
        return 404
    if action not in table:
        return 403
    return 200 if status in table[action] else 409


def statuses(row: Row) -> list[GoalStatus]:
    """The states in which the row is tried: a private draft, and one in which its principal may act."""
    if row.whose is not Whose.GOAL or row.action is None:
        return [GoalStatus.DRAFT]
    may = policy.OWNER.get(row.action, frozenset()) | policy.MANAGER.get(row.action, frozenset())
    preferred = (GoalStatus.SUBMITTED, GoalStatus.AGREED, GoalStatus.CHANGES_ASKED, GoalStatus.ARCHIVED)
    return [GoalStatus.DRAFT, *[each for each in preferred if each in may][:1]]
