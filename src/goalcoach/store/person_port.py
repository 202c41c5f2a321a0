"""The door to the directory: people, and what lets them in."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Protocol

from goalcoach.domain.person import Person, PersonId, Session, SignInLink


class People(Protocol):
    """The directory, passwords' hashes, sessions and one-time links."""

    async def get(self, person_id: PersonId) -> Person:
        """One person, also one who was erased: without a name. Raises NotFound."""

    async def by_email(self, email: str) -> Person | None:
        """The person with this address, in whatever case it is written."""

    async def all(self) -> Sequence[Person]:
        """Everybody but who was erased, by name."""

    async def edition(self) -> str:
        """Another one after each change of anybody, in whatever process: cheaper than reading them all."""

    async def reports(self, manager_id: PersonId) -> Sequence[Person]:
        """Those who report to this person directly, by name."""

    async def lock(self) -> None:
        """Nobody else adds or changes people until this unit ends: for checks that need all of them."""

    async def hold(self, person_id: PersonId) -> None:
        """Only one unit at a time holds a person, to its end: for checks that add up what is theirs."""

    async def put(self, person: Person) -> Person:
        """Add (version 1) or replace; the version must be the stored one, else Conflict.

        Returns it with the version it now has. Deactivating a person ends their sessions and links,
        another address their links.
        """

    async def password_hash(self, person_id: PersonId) -> str | None:
        """The hash, or None for somebody who never set a password."""

    async def set_password_hash(self, person_id: PersonId, password_hash: str) -> None: ...
    async def open_session(self, session: Session) -> None: ...
    async def session(self, token_hash: str, now: datetime) -> Session | None:
        """The session, unless it expired or its person was deactivated."""

    async def signed_in(self, token_hash: str, now: datetime) -> Person | None:
        """Whose session this is, under the same conditions, in one query: every request asks."""

    async def end_session(self, token_hash: str) -> None:
        """End one session; fine when there is none."""

    async def end_sessions(self, person_id: PersonId) -> int:
        """End a person's sessions and unused sign-in links; how many sessions there were."""

    async def add_link(self, link: SignInLink) -> None: ...
    async def use_link(self, token_hash: str, now: datetime) -> PersonId | None:
        """Uses a link up, atomically; None when it was used, expired or never was."""

    async def link_waits(self, person_id: PersonId, now: datetime) -> bool:
        """Whether there is a link that would still sign this person in."""

    async def forget_expired(self, now: datetime) -> int:
        """Remove sessions and links that ended; how many there were."""
