"""Opens a whole goalcoach for a command: settings, database, use cases. Prints nothing."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any
from zoneinfo import ZoneInfoNotFoundError

from pydantic import ValidationError

from goalcoach.coach.rule_packs import remember_pack
from goalcoach.domain.errors import Misdeclared, NotFound
from goalcoach.domain.person import Person
from goalcoach.settings import Settings
from goalcoach.store.migrate import migrate
from goalcoach.store.port import Unit
from goalcoach.wiring import Wired, wire

_OUR_OWN = "Value error, "
"""What pydantic writes in front of what a check of ours says."""


def read_settings(**given: Any) -> Settings:
    """The settings of the environment, with these in their place. Raises Misdeclared, naming the variable."""
    try:
        return Settings(**{name: value for name, value in given.items() if value})
    except ZoneInfoNotFoundError as error:
        raise Misdeclared(f"GOALCOACH_TIME_ZONE cannot be used: {error.args[0]}.") from None
    except ValidationError as error:
        wrong = error.errors(include_url=False, include_input=False)[0]
        name = ".".join(str(part) for part in wrong["loc"])
        why = wrong["msg"].removeprefix(_OUR_OWN)
        raise Misdeclared(f"GOALCOACH_{name.upper()} cannot be used: {why}.") from None


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
