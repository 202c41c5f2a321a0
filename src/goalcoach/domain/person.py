"""People and their roles. Knows nothing of passwords or sessions."""

from __future__ import annotations

import re
from datetime import datetime
from enum import StrEnum
from typing import NewType

from goalcoach.domain.late import dataclass

PersonId = NewType("PersonId", str)
AS_WRITTEN = "auto"
"""Stands for a language: whatever the person writes in."""


class Role(StrEnum):
    """What a person may come to do. Everybody is an employee; the others add pages."""

    EMPLOYEE = "employee"
    MANAGER = "manager"
    HR = "hr"
    ADMIN = "admin"


@dataclass(frozen=True, slots=True, kw_only=True)
class Person:
    """Somebody in the organisation."""

    id: PersonId
    email: str
    name: str
    roles: frozenset[Role]
    manager_id: PersonId | None = None
    title: str = ""
    team: str = ""
    language: str = AS_WRITTEN
    """Two letters, or `AS_WRITTEN`."""
    active: bool = True
    version: int = 1


def is_email(text: str) -> bool:
    """Whether a text has the form of one e-mail address. It tells nothing of whether mail arrives."""
    return _EMAIL.fullmatch(text) is not None


_EMAIL = re.compile(r'[^\s@<>",;]+@[^\s@<>",;]+')
"""No name in front, no second one; an apostrophe is part of a name."""


def email_key(email: str) -> str:
    """What two spellings of one e-mail address have in common. For comparing; never written to."""
    return email.strip().casefold()


@dataclass(frozen=True, slots=True, kw_only=True)
class Session:
    """A signed-in browser. The token itself is never stored, only its hash."""

    token_hash: str
    person_id: PersonId
    created_at: datetime
    expires_at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class SignInLink:
    """A link that signs one person in, once."""

    token_hash: str
    person_id: PersonId
    expires_at: datetime
