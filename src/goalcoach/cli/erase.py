"""`goalcoach people erase`: who left goes, once whoever asks wrote their address again."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator, Sequence

from goalcoach.cli.environment import read_settings
from goalcoach.cli.failing import FAILED, FINE, tell
from goalcoach.cli.formats.paint import harmless
from goalcoach.cli.open import opened, person_of, there
from goalcoach.coach import erasing
from goalcoach.coach.erasing import Line
from goalcoach.domain.person import email_key


def erase(email: str, *, yes: bool, dry_run: bool) -> int:
    """Erase one person, or only say what would go."""
    return asyncio.run(_erase(email, yes=yes, dry_run=dry_run))


async def _erase(email: str, *, yes: bool, dry_run: bool) -> int:
    async with opened(there(read_settings())) as wired:
        async with wired.office.store.unit() as unit:
            told = await erasing.foresee(unit, (await person_of(unit, email)).id)
        _say(told)
        if dry_run:
            print("Nothing was changed.")
            return FINE
        if not yes and not _typed_again(told.person.email):
            tell("That is not the address. Nothing was erased.")
            return FAILED
        async with wired.office.store.unit() as unit:
            await erasing.erase(unit, wired.office, told.person.id, by=None, revision=told.person.version)
        # What was read meanwhile is kept; writing the file anew comes after, and may wait for others.
        clean = await erasing.scrub(wired.office)
    print("Erased. Copies you keep for emergencies hold what they held.")
    if not clean:
        tell(
            "The file of the database is in use and will be written anew within the hour, by goalcoach serve."
        )
    return FINE


def _say(told: erasing.Told) -> None:
    print(harmless(f"{told.person.name} <{told.person.email}>"))
    print("\n".join(_lines("This goes, for good:", told.goes)))
    print("\n".join(_lines("This stays, without a name:", told.stays)))
    if told.reports:
        print(f"People who would have no manager entered any more: {told.reports}")


def _lines(heading: str, lines: Sequence[Line]) -> Iterator[str]:
    yield heading
    for each in lines:
        yield f"  {each.rows:>6,}  {each.what}{f'. {each.why}' if each.why else ''}"
    if not lines:
        yield "  nothing"


def _typed_again(email: str) -> bool:
    try:
        return email_key(input("Write the e-mail address again to erase this person: ")) == email_key(email)
    except EOFError:
        return False
