"""People, their password hashes, sessions and one-time links in the database."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from typing import Any, Final

from sqlalchemy import Connection, Row, bindparam, delete, exists, func, insert, select, text, update

from goalcoach.domain.errors import Conflict, NotFound
from goalcoach.domain.person import (
    NO_LONGER_HERE,
    Person,
    PersonId,
    Role,
    Session,
    SignInLink,
    email_key,
)
from goalcoach.store.tables import password, person, session, sign_in_link
from goalcoach.store.work import Work

_GET: Final = select(person).where(person.c.id == bindparam("id"))
_HERE: Final = person.c.email != ""
"""Whoever was erased has no address any more."""
_BY_EMAIL: Final = select(person).where(person.c.email_key == bindparam("email_key"), _HERE)
_ALL: Final = select(person).where(_HERE).order_by(person.c.name, person.c.id)
_EDITION: Final = select(
    func.count().label("people"), func.coalesce(func.sum(person.c.version), 0).label("changes")
).select_from(person)
_REPORTS: Final = _ALL.where(person.c.manager_id == bindparam("manager_id"))
_REPLACE: Final = update(person).where(
    person.c.id == bindparam("stored_id"), person.c.version == bindparam("stored_version"), _HERE
)
_ADD: Final = insert(person)
# References to the person may be written meanwhile.
_HOLD: Final = select(person.c.id).where(person.c.id == bindparam("id")).with_for_update(key_share=True)
_LOCK: Final = text("LOCK TABLE person IN SHARE ROW EXCLUSIVE MODE")

_PASSWORD: Final = select(password.c.hash).where(password.c.person_id == bindparam("id"))
_CHANGE_PASSWORD: Final = (
    update(password).where(password.c.person_id == bindparam("id")).values(hash=bindparam("new_hash"))
)
_ADD_PASSWORD: Final = insert(password)

_SESSION: Final = (
    select(session)
    .join(person, person.c.id == session.c.person_id)
    .where(
        session.c.token_hash == bindparam("token_hash"),
        session.c.expires_at > bindparam("now"),
        person.c.active,
    )
)
_SIGNED_IN: Final = (
    select(person)
    .join(session, session.c.person_id == person.c.id)
    .where(
        session.c.token_hash == bindparam("token_hash"),
        session.c.expires_at > bindparam("now"),
        person.c.active,
    )
)
_OPEN_SESSION: Final = insert(session)
_ADD_LINK: Final = insert(sign_in_link)
_LINK_WAITS: Final = (
    select(sign_in_link.c.person_id)
    .where(
        sign_in_link.c.person_id == bindparam("id"),
        sign_in_link.c.used_at.is_(None),
        sign_in_link.c.expires_at > bindparam("now"),
    )
    .limit(1)
)
_END_SESSION: Final = delete(session).where(session.c.token_hash == bindparam("token_hash"))
_END_SESSIONS: Final = delete(session).where(session.c.person_id == bindparam("id"))
_END_LINKS: Final = delete(sign_in_link).where(sign_in_link.c.person_id == bindparam("id"))
_END_LINKS_SENT: Final = _END_LINKS.where(
    exists().where(person.c.id == bindparam("id"), person.c.email_key != bindparam("key"))
)
_USE_LINK: Final = (
    update(sign_in_link)
    .where(
        sign_in_link.c.token_hash == bindparam("link"),
        sign_in_link.c.used_at.is_(None),
        sign_in_link.c.expires_at > bindparam("now"),
        exists().where(person.c.id == sign_in_link.c.person_id, person.c.active),
    )
    .values(used_at=bindparam("now"))
    .returning(sign_in_link.c.person_id)
)
_FORGET: Final = (
    delete(session).where(session.c.expires_at <= bindparam("now")),
    delete(sign_in_link).where(sign_in_link.c.expires_at <= bindparam("now")),
)


class SqlPeople:
    """The directory, and what signs people in."""

    __slots__ = ("_work",)

    def __init__(self, work: Work) -> None:
        self._work = work

    async def get(self, person_id: PersonId) -> Person:
        """One person. Raises NotFound."""
        row = await self._work.row(_GET, {"id": person_id})
        if row is None:
            raise NotFound("There is no such person.")
        return _person(row)

    async def by_email(self, email: str) -> Person | None:
        """The person with this address, in whatever case it is written."""
        row = await self._work.row(_BY_EMAIL, {"email_key": email_key(email)})
        return None if row is None else _person(row)

    async def all(self) -> Sequence[Person]:
        """Everybody but who was erased, by name."""
        return [_person(row) for row in await self._work.rows(_ALL)]

    async def edition(self) -> str:
        """How many there are and how often they were changed: versions only grow, and no row is removed."""
        row = await self._work.row(_EDITION)
        return "" if row is None else f"{row.people}.{row.changes}"

    async def reports(self, manager_id: PersonId) -> Sequence[Person]:
        """Those who report to this person directly, by name."""
        return [_person(row) for row in await self._work.rows(_REPORTS, {"manager_id": manager_id})]

    async def hold(self, person_id: PersonId) -> None:
        """Wait for whoever holds this person, then hold them to the end of the unit."""
        await self._work.write(lambda connection: connection.execute(_HOLD, {"id": person_id}).all())

    async def lock(self) -> None:
        """Nobody else adds or changes people until this unit ends; reading goes on."""
        await self._work.lock(_LOCK)

    async def put(self, person: Person) -> Person:
        """Add (version 1) or replace (the stored version); Conflict otherwise.

        Deactivating ends sessions and links; so does another address with links, which went to the old one.
        """
        return await self._work.write(lambda connection: _put(connection, person))

    async def password_hash(self, person_id: PersonId) -> str | None:
        """The hash, or None for somebody who never set a password."""
        row = await self._work.row(_PASSWORD, {"id": person_id})
        return None if row is None else str(row.hash)

    async def set_password_hash(self, person_id: PersonId, password_hash: str) -> None:
        """Set or replace it."""

        def body(connection: Connection) -> None:
            new = {"id": person_id, "new_hash": password_hash}
            if not connection.execute(_CHANGE_PASSWORD, new).rowcount:
                connection.execute(_ADD_PASSWORD, {"person_id": person_id, "hash": password_hash})

        await self._work.write(body)

    async def open_session(self, session: Session) -> None:
        """Keep a session."""
        await self._work.change(
            _OPEN_SESSION,
            {
                "token_hash": session.token_hash,
                "person_id": session.person_id,
                "created_at": session.created_at,
                "expires_at": session.expires_at,
            },
        )

    async def session(self, token_hash: str, now: datetime) -> Session | None:
        """The session, unless it expired or its person was deactivated."""
        row = await self._work.row(_SESSION, {"token_hash": token_hash, "now": now})
        if row is None:
            return None
        return Session(
            token_hash=row.token_hash,
            person_id=PersonId(row.person_id),
            created_at=row.created_at,
            expires_at=row.expires_at,
        )

    async def signed_in(self, token_hash: str, now: datetime) -> Person | None:
        """Whose session this is, unless it expired or they were deactivated."""
        row = await self._work.row(_SIGNED_IN, {"token_hash": token_hash, "now": now})
        return None if row is None else _person(row)

    async def end_session(self, token_hash: str) -> None:
        """End one session; fine when there is none."""
        await self._work.change(_END_SESSION, {"token_hash": token_hash})

    async def end_sessions(self, person_id: PersonId) -> int:
        """End all sessions of a person, and the links that would open one; how many sessions there were."""

        def body(connection: Connection) -> int:
            connection.execute(_END_LINKS, {"id": person_id})
            return connection.execute(_END_SESSIONS, {"id": person_id}).rowcount

        return await self._work.write(body)

    async def add_link(self, link: SignInLink) -> None:
        """Keep a link."""
        await self._work.change(
            _ADD_LINK,
            {"token_hash": link.token_hash, "person_id": link.person_id, "expires_at": link.expires_at},
        )

    async def use_link(self, token_hash: str, now: datetime) -> PersonId | None:
        """Use a link up, in one statement; None when it was used, expired or never was."""

        def body(connection: Connection) -> PersonId | None:
            found = connection.execute(_USE_LINK, {"link": token_hash, "now": now}).scalar_one_or_none()
            return None if found is None else PersonId(found)

        return await self._work.write(body)

    async def link_waits(self, person_id: PersonId, now: datetime) -> bool:
        """Whether there is a link that would still sign this person in."""
        return await self._work.row(_LINK_WAITS, {"id": person_id, "now": now}) is not None

    async def forget_expired(self, now: datetime) -> int:
        """Remove sessions and links that ended; how many there were."""
        return await self._work.write(
            lambda connection: sum(connection.execute(each, {"now": now}).rowcount for each in _FORGET)
        )


def _put(connection: Connection, person: Person) -> Person:
    values = _values(person)
    stored = {"stored_id": person.id, "stored_version": person.version}
    connection.execute(_END_LINKS_SENT, {"id": person.id, "key": values["email_key"]})
    if connection.execute(_REPLACE, {**values, **stored, "version": person.version + 1}).rowcount:
        kept = person.version + 1
    elif person.version == 1:
        connection.execute(_ADD, {**values, "version": 1})
        kept = 1
    else:
        raise Conflict("Somebody else changed this person. Load them again.", version=person.version)
    if not person.active:
        connection.execute(_END_SESSIONS, {"id": person.id})
        connection.execute(_END_LINKS, {"id": person.id})
    return replace(person, version=kept)


def _values(person: Person) -> dict[str, object]:
    return {
        "id": person.id,
        "email": person.email,
        "email_key": email_key(person.email),
        "name": person.name,
        "roles": " ".join(sorted(person.roles)),
        "manager_id": person.manager_id,
        "title": person.title,
        "team": person.team,
        "language": person.language,
        "active": person.active,
    }


def _person(row: Row[Any]) -> Person:
    return Person(
        id=PersonId(row.id),
        email=row.email,
        name=row.name if row.email else NO_LONGER_HERE,
        roles=frozenset(Role(word) for word in row.roles.split()),
        manager_id=None if row.manager_id is None else PersonId(row.manager_id),
        title=row.title,
        team=row.team,
        language=row.language,
        active=row.active,
        version=row.version,
    )
