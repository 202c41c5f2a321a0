"""The shape of a row of the route matrix. Knows nothing of HTTP beyond method and path."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from goalcoach.access.policy import Action
from goalcoach.domain.errors import Forbidden, NotSignedIn
from goalcoach.domain.person import Person, Role


class Who(StrEnum):
    """Who gets past the door of a route at all. What lies behind it may still not be theirs."""

    PUBLIC = "public"
    """Anybody, signed in or not."""
    SIGNED_IN = "signed_in"
    """Everybody with a session, whatever their roles."""
    MANAGER = "manager"
    HR = "hr"
    ADMIN = "admin"


class Whose(StrEnum):
    """Whose things a route reaches. Somebody else's look like nothing at all: 404."""

    NOBODY = "nobody"
    """Nothing that belongs to a person, or only to whoever calls."""
    OWN = "own"
    """The thing named in the path, for its owner alone."""
    ASKED = "asked"
    """The request named in the path, for the one person who was asked."""
    REPORT = "report"
    """What the person named in the path shares with whoever leads them, for that one alone."""
    GOAL = "goal"
    """The goal named in the path, for whoever `policy` lets do `action` with it."""


_ROLE = {Who.MANAGER: Role.MANAGER, Who.HR: Role.HR, Who.ADMIN: Role.ADMIN}
_CALLED = {Who.MANAGER: "managers", Who.HR: "people of HR", Who.ADMIN: "administrators"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """One route, who may call it, and whose things it reaches."""

    method: str
    path: str
    """As it is declared, with its blanks: /api/v1/goals/{goal_id}."""
    who: Who
    whose: Whose = Whose.NOBODY
    action: Action | None = None
    """What is done to the goal, where `whose` is GOAL."""

    def admit(self, person: Person | None) -> None:
        """Raises NotSignedIn or Forbidden when this person may not pass the door."""
        if self.who is Who.PUBLIC:
            return
        if person is None or not person.active:
            raise NotSignedIn("Sign in first.")
        role = _ROLE.get(self.who)
        if role is not None and role not in person.roles:
            raise Forbidden(f"Only {_CALLED[self.who]} can open this.", role=self.who.value)


def public(method: str, path: str) -> Row:
    """A row for anybody."""
    return Row(method=method, path=path, who=Who.PUBLIC)


def signed_in(method: str, path: str, whose: Whose = Whose.NOBODY) -> Row:
    """A row for everybody with a session."""
    return Row(method=method, path=path, who=Who.SIGNED_IN, whose=whose)


def asked(method: str, path: str) -> Row:
    """A row for whoever was asked."""
    return signed_in(method, path, Whose.ASKED)


def goal(method: str, path: str, action: Action) -> Row:
    """A row for whoever may do this to the goal in the path."""
    return Row(method=method, path=path, who=Who.SIGNED_IN, whose=Whose.GOAL, action=action)


def role(method: str, path: str, who: Who) -> Row:
    """A row for the people with a role."""
    return Row(method=method, path=path, who=who)


def report(method: str, path: str) -> Row:
    """A row for whoever leads the person in the path."""
    return Row(method=method, path=path, who=Who.MANAGER, whose=Whose.REPORT)
