"""`goalcoach export`: writes down goals and, for the person themselves, everything."""

from __future__ import annotations

import asyncio
import sys
from dataclasses import replace
from pathlib import Path

from goalcoach.cli.environment import read_settings
from goalcoach.cli.failing import FINE
from goalcoach.cli.open import opened, person_of, there
from goalcoach.domain.errors import InvalidInput
from goalcoach.exchange.gathering import Export, own, shared
from goalcoach.exchange.writing import WRITERS


def export(*, email: str, mine: bool, written: str, output: Path | None) -> int:
    """Write one export."""
    if mine and not email:
        raise InvalidInput("Say whose: --mine goes with --person EMAIL.")
    text = WRITERS[written](asyncio.run(_gather(email, mine=mine)))
    if output is None:
        sys.stdout.write(text)
        return FINE
    try:
        # newline="": CSV brings its own line ends. Only the owner of the file reads it, also of one that was
        # there; what is no file, such as /dev/stdout, stays as it is.
        output.touch(mode=0o600)
        if output.is_file():
            output.chmod(0o600)
        with output.open("w", encoding="utf-8", newline="") as file:
            file.write(text)
    except OSError as error:
        raise InvalidInput(f"{output} cannot be written ({(error.strerror or '').lower()}).") from None
    return FINE


async def _gather(email: str, *, mine: bool) -> Export:
    async with opened(there(read_settings())) as wired, wired.office.store.unit() as unit:
        people = [await person_of(unit, email)] if email else await unit.people.all()
        found = await (own(unit, people[0]) if mine else shared(unit, people))
        return replace(found, zone=wired.office.zone)
