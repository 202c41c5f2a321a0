"""People and their roles. Knows nothing of passwords or sessions."""

from __future__ import annotations

import re
import unicodedata
from datetime import datetime
from enum import StrEnum
from typing import NewType

from goalcoach.domain.late import dataclass

PersonId = NewType("PersonId", str)
AS_WRITTEN = "auto"
"""Stands for a language: whatever the person writes in."""
NO_LONGER_HERE = "somebody who is no longer here"
"""Stands for the name of somebody who was erased."""


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


def is_erased(person: Person) -> bool:
    """Whether this is the row that stays of somebody who was erased: it has no address."""
    return not person.email


def is_email(text: str) -> bool:
    """Whether a text has the form of one e-mail address. It tells nothing of whether mail arrives."""
    return _EMAIL.fullmatch(text) is not None


_EMAIL = re.compile(r'[^\s@<>",;]+@[^\s@<>",;]+')
"""No name in front, no second one; an apostrophe is part of a name."""
_LONGEST_PART = 63
"""Letters of one part of a domain (RFC 1035, 2.3.4)."""
_DOTS = str.maketrans("\u3002\uff0e\uff61", "...")
"""What keyboards of East Asia write between the parts of a domain (RFC 3490, 3.1)."""


def email_key(email: str) -> str:
    """What two spellings of one e-mail address have in common. For comparing; never written to.

    Letters of another width, accents put together in parts, other dots and domains as `xn--…` are spellings.
    """
    if email.isascii() and "xn--" not in email.lower():
        return email.strip().casefold()
    told = unicodedata.normalize("NFKC", email.translate(_DOTS).strip()).casefold()
    name, at, domain = unicodedata.normalize("NFKC", told).rpartition("@")
    return name + at + ".".join(map(_in_letters, domain.split(".")))


def _in_letters(part: str) -> str:
    """A part of a domain as people read it, however it came; as it came when it stands for no letters."""
    if not part.startswith("xn--") or not part.isascii() or len(part) > _LONGEST_PART:
        return part
    try:
        return unicodedata.normalize("NFKC", part[4:].encode().decode("punycode")).casefold()
    except UnicodeError:
        return part


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
