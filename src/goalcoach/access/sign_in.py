"""Signing in and out: by password, by a one-time link, in the demo by choosing. Knows no HTTP."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta

from goalcoach.access.limits import Limit
from goalcoach.access.passwords import Passwords, refuse_weak
from goalcoach.access.tokens import new_token, token_hash
from goalcoach.domain.conversation import Event, EventKind
from goalcoach.domain.errors import InvalidInput, NotFound, NotSignedIn
from goalcoach.domain.person import Person, PersonId, Session, SignInLink, email_key
from goalcoach.store.port import Store, Unit

LINK_LASTS = timedelta(hours=24)
_REFUSED = (
    "The e-mail address or the password is wrong. Try again, or ask your administrator for a sign-in link."
)
_WIDER = 5
"""An address, or an e-mail, has so many times the attempts of both together: many share an address."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Opened:
    """A session that just began. The token goes to the browser and is not kept here."""

    token: str
    person: Person
    session: Session


class SignIn:
    """The door keeper. Every method is its own transaction, and none is open while a password is hashed."""

    def __init__(
        self,
        store: Store,
        passwords: Passwords,
        now: Callable[[], datetime],
        *,
        session_hours: int,
        attempts: int,
    ) -> None:
        says = "Too many failed attempts. Wait a while, then try again."
        self._store = store
        self._passwords = passwords
        self._now = now
        self._lasts = timedelta(hours=session_hours)
        self._pairs = Limit(attempts, 15, says)
        self._ones = Limit(attempts * _WIDER, 15, says)

    async def with_password(self, email: str, password: str, address: str) -> Opened:
        """Raises TooMany; NotSignedIn, the same for a wrong password and for somebody unknown or inactive."""
        key = token_hash(email_key(email))
        self._refuse_over(key, address)
        # Counted before the slow part, or many at once would slip through; a right password is given back.
        self._count(key, address)
        async with self._store.unit() as unit:
            person = await unit.people.by_email(email)
            # Looked for of nobody as well: the time it takes must tell nothing.
            kept = await unit.people.password_hash(person.id if person else PersonId(""))
        matches = await self._passwords.matches(kept, password)
        if person is None or not person.active or not matches:
            raise NotSignedIn(_REFUSED)
        async with self._store.unit() as unit:
            opened = await self._open_still(unit, person.id, kept)
        self._give_back(key, address)
        return opened

    async def with_link(self, token: str, address: str) -> Opened:
        """Uses the link up. Raises NotSignedIn when it was used, is too old, or never was."""
        self._ones.refuse_over("link", address)
        async with self._store.unit() as unit:
            person_id = await unit.people.use_link(token_hash(token), self._now())
            person = await unit.people.get(person_id) if person_id else None
            if person is not None and person.active:
                return await self._open(unit, person)
        self._ones.hit("link", address)
        raise NotSignedIn(
            "This sign-in link was used already, or is too old. Ask your administrator for a new one."
        )

    async def as_anybody(self, person_id: PersonId) -> Opened:
        """Sign in without any proof: for the demo organisation alone. Raises NotFound."""
        async with self._store.unit() as unit:
            person = await unit.people.get(person_id)
            if not person.active:
                raise NotFound("There is no such person.")
            return await self._open(unit, person)

    async def out(self, unit: Unit, token: str) -> None:
        """End this session."""
        await unit.people.end_session(token_hash(token))

    async def change_password(self, person: Person, current: str, new: str) -> Opened:
        """Set a new password, end all sessions of the person, and open a fresh one.

        Whoever has no password yet, because a sign-in link brought them, leaves `current` empty.
        Raises InvalidInput for a wrong current password or a weak new one, TooMany, and NotSignedIn where
        it was changed meanwhile.
        """
        refuse_weak(new, person.email)
        # Counted before the slow part, as for signing in; a right password is given back.
        self._ones.hit("change", person.id)
        async with self._store.unit() as unit:
            kept = await unit.people.password_hash(person.id)
        if kept and not await self._passwords.matches(kept, current):
            raise InvalidInput("This is not your current password.", field="current")
        self._ones.give_back("change", person.id)
        hashed = await self._passwords.hash(new)
        async with self._store.unit() as unit:
            if await unit.people.password_hash(person.id) != kept:
                raise NotSignedIn(_REFUSED)
            await unit.people.set_password_hash(person.id, hashed)
            await unit.people.end_sessions(person.id)
            return await self._open(unit, person)

    async def make_link(
        self, unit: Unit, person: Person, *, by: PersonId | None = None, forget_password: bool = False
    ) -> str:
        """A token that signs this person in once, within a day; the log tells that it was made.

        `by` is the administrator who asked, None for whoever sits at the server's terminal.
        With `forget_password` their password and sessions end here: what to do for somebody who forgot it.
        """
        if forget_password:
            await unit.people.set_password_hash(person.id, "")
            await unit.people.end_sessions(person.id)
        token, now = new_token(), self._now()
        await unit.people.add_link(
            SignInLink(token_hash=token_hash(token), person_id=person.id, expires_at=now + LINK_LASTS)
        )
        made = json.dumps({"by": by, "forget_password": forget_password})
        await unit.events.add(Event(owner_id=person.id, kind=EventKind.LINK_MADE, at=now, data=made))
        return token

    async def _open_still(self, unit: Unit, person_id: PersonId, kept: str | None) -> Opened:
        """Open a session if the password still holds: checking it took a while."""
        person = await unit.people.get(person_id)
        if not person.active or await unit.people.password_hash(person_id) != kept:
            raise NotSignedIn(_REFUSED)
        return await self._open(unit, person)

    async def _open(self, unit: Unit, person: Person) -> Opened:
        token, now = new_token(), self._now()
        session = Session(
            token_hash=token_hash(token), person_id=person.id, created_at=now, expires_at=now + self._lasts
        )
        await unit.people.open_session(session)
        return Opened(token=token, person=person, session=session)

    def _refuse_over(self, email: str, address: str) -> None:
        self._pairs.refuse_over(email, address)
        self._ones.refuse_over("email", email)
        self._ones.refuse_over("address", address)

    def _give_back(self, email: str, address: str) -> None:
        self._pairs.give_back(email, address)
        self._ones.give_back("email", email)
        self._ones.give_back("address", address)

    def _count(self, email: str, address: str) -> None:
        self._pairs.hit(email, address)
        self._ones.hit("email", email)
        self._ones.hit("address", address)
