"""Opens a whole goalcoach for a command: database, use cases. Prints nothing."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

from goalcoach.coach.rule_packs import remember_pack
from goalcoach.domain.errors import InvalidInput, NotFound
from goalcoach.domain.person import Person
from goalcoach.settings import Settings
from goalcoach.store.engine import is_sqlite, read_url
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


def there(settings: Settings) -> Settings:
    """These settings, where their database is there to be read. Raises InvalidInput.

    For commands that would find nothing in a new one: in the wrong folder an export came out empty.
    """
    url = read_url(settings.database_url)
    if is_sqlite(url) and not Path(url.database or "").exists():
        raise InvalidInput(
            f"There is no database at {url.database}. Go to the folder goalcoach is served from, "
            "or say where it is by GOALCOACH_DATABASE_URL."
        )
    return settings


async def person_of(unit: Unit, email: str) -> Person:
    """The person with this e-mail. Raises NotFound."""
    person = await unit.people.by_email(email)
    if person is None:
        raise NotFound(f"Nobody has the e-mail address {email!r}.")
    return person
