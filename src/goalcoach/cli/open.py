"""Opens a whole goalcoach for a command: database, use cases. Prints nothing."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from goalcoach.coach.rule_packs import remember_pack
from goalcoach.domain.errors import NotFound
from goalcoach.domain.person import Person
from goalcoach.settings import Settings
from goalcoach.store.migrate import migrate
from goalcoach.store.port import Unit
from goalcoach.wiring import Wired, wire


@asynccontextmanager
async def opened(settings: Settings) -> AsyncIterator[Wired]:
    """A goalcoach on a database that is up to date; closed at the end. Migrates when that is needed."""
    migrate(settings.database_url)
    wired = wire(settings)
    try:
        await remember_pack(wired.office)
        yield wired
    finally:
        await wired.close()


async def person_of(unit: Unit, email: str) -> Person:
    """The person with this e-mail. Raises NotFound."""
    person = await unit.people.by_email(email)
    if person is None:
        raise NotFound(f"Nobody has the e-mail address {email!r}.")
    return person
