"""Who may do what to a goal, as one table written by hand and compared in full."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from goalcoach.access.policy import Action, actions, allowed, require
from goalcoach.domain.errors import Conflict, Forbidden, NotFound
from goalcoach.domain.goal import Author, Goal, GoalDraft, GoalId, GoalKind, GoalStatus, GoalVersion
from goalcoach.domain.person import Person, PersonId, Role
from tests.each import every

NOW = datetime(2026, 11, 22, tzinfo=UTC)


def person(name: str, manager: str | None = None, *roles: Role, active: bool = True) -> Person:
    return Person(
        id=PersonId(name),
        email=f"{name}@demo.example",
        name=name,
        roles=frozenset({Role.EMPLOYEE, *roles}),
        manager_id=PersonId(manager) if manager else None,
        active=active,
    )


OWNER = person("ann", "bo")
MANAGER = person("bo", "dee", Role.MANAGER)
STRANGERS = (
    person("other-manager", None, Role.MANAGER),
    person("dee", None, Role.MANAGER),
    person("colleague", "bo"),
    person("cy", None, Role.HR),
    person("root", None, Role.ADMIN),
)

OWNER_MAY = {
    GoalStatus.DRAFT: "read edit submit finish archive",
    GoalStatus.SUBMITTED: "read edit withdraw comment archive",
    GoalStatus.CHANGES_ASKED: "read edit submit withdraw comment archive",
    GoalStatus.AGREED: "read edit withdraw comment finish archive",
    GoalStatus.DONE: "read comment archive reopen",
    GoalStatus.ARCHIVED: "read reopen",
}
MANAGER_MAY = {
    GoalStatus.DRAFT: "",
    GoalStatus.SUBMITTED: "read comment ask_changes agree",
    GoalStatus.CHANGES_ASKED: "read comment agree",
    GoalStatus.AGREED: "read comment ask_changes",
    GoalStatus.DONE: "read comment",
    GoalStatus.ARCHIVED: "",
}


def goal(status: GoalStatus) -> Goal:
    version = GoalVersion(
        number=1,
        draft=GoalDraft(kind=GoalKind.PERFORMANCE, text="Raise CSAT"),
        author=Author.PERSON,
        changed_by=OWNER.id,
        at=NOW,
        verdict_id="v",
        own_words=1.0,
    )
    return Goal(
        id=GoalId("g"),
        owner_id=OWNER.id,
        status=status,
        revision=1,
        version=version,
        created_at=NOW,
        updated_at=NOW,
    )


@pytest.mark.parametrize("status", GoalStatus)
def test_owner(status: GoalStatus) -> None:
    assert actions(OWNER, OWNER, status) == {Action(word) for word in OWNER_MAY[status].split()}


@pytest.mark.parametrize("status", GoalStatus)
def test_manager_of_the_owner(status: GoalStatus) -> None:
    assert actions(MANAGER, OWNER, status) == {Action(word) for word in MANAGER_MAY[status].split()}


@every("stranger", STRANGERS, ids=lambda each: each.name)
@every("status", GoalStatus)
def test_everybody_else_sees_nothing(stranger: Person, status: GoalStatus) -> None:
    assert not actions(stranger, OWNER, status)
    with pytest.raises(NotFound):
        require(stranger, OWNER, goal(status), Action.READ)


def test_a_deactivated_owner_may_do_nothing() -> None:
    gone = person("ann", "bo", active=False)
    assert not any(allowed(gone, gone, status, action) for status in GoalStatus for action in Action)


def test_a_manager_who_may_see_but_not_edit_is_told_so() -> None:
    with pytest.raises(Forbidden):
        require(MANAGER, OWNER, goal(GoalStatus.AGREED), Action.EDIT)


def test_a_hidden_goal_is_not_found_even_for_a_forbidden_action() -> None:
    with pytest.raises(NotFound):
        require(MANAGER, OWNER, goal(GoalStatus.DRAFT), Action.EDIT)


def test_the_wrong_state_is_a_conflict() -> None:
    with pytest.raises(Conflict) as raised:
        require(OWNER, OWNER, goal(GoalStatus.AGREED), Action.SUBMIT)
    assert raised.value.data["status"] is GoalStatus.AGREED
