"""What others say of the owner, for walking through the matrix: rounds, words upward, recognition."""

from __future__ import annotations

from collections.abc import Mapping
from contextlib import suppress

from goalcoach.access.row import Row
from goalcoach.coach import recognition, round_words, rounds, upward
from goalcoach.coach.office import Office
from goalcoach.coach.round_words import Said
from goalcoach.domain.errors import NotFound
from goalcoach.domain.person import Person
from goalcoach.domain.round import FEWEST_ANONYMOUS
from goalcoach.wiring import new_id
from tests.web.recipes import Things
from tests.world import World


async def said_of(world: World, people: Mapping[str, Person], things: Things, row: Row) -> None:
    """What the path of the row names; the colleague is asked, or speaks."""
    office, owner, colleague = world.wired.office, people["owner"], people["colleague"]
    if "round" in row.path:
        things.blanks["newcomer"] = (await world.person(f"P{new_id()}")).email
        await _round(office, owner, colleague, things, row)
    if row.path.endswith(("/upward/back", "/upward/word")):
        await _lead_enough(world, people["manager"])
        for person in people.values():
            with suppress(NotFound):  # what other rows of the table left behind
                async with office.store.unit() as unit:
                    await upward.take_back(unit, person)
        async with office.store.unit() as unit:
            await upward.tell(unit, office, owner, Said(text="He asked us all."))
    if "recognition" in row.path:
        newcomer = await world.person(f"P{new_id()}")
        things.blanks["newcomer"] = newcomer.email
        given = (owner, newcomer) if row.path.endswith("/back") else (colleague, owner)
        await _recognition(office, *given, things)


async def _lead_enough(world: World, manager: Person) -> None:
    """So many report to the manager that words for them need no name."""
    async with world.wired.office.store.unit() as unit:
        led = len(await unit.people.reports(manager.id))
    for _ in range(FEWEST_ANONYMOUS - led):
        await world.person(f"P{new_id()}", manager=manager)


async def _round(office: Office, owner: Person, colleague: Person, things: Things, row: Row) -> None:
    """Asked; and answered where there is something to take back or to share."""
    async with office.store.unit() as unit:
        for old in await unit.rounds.of(owner.id):
            await unit.rounds.remove(old.id, owner.id)
        asked = await rounds.ask(
            unit, office, owner, behaviour="Look", colleagues=[colleague.email], anonymous=False
        )
        if "word" in row.path or row.path.endswith("/back"):
            await round_words.answer(unit, office, colleague, asked.id, Said(text="You asked first."))
            things.blanks["word_id"] = (await rounds.look(unit, owner, asked.id)).words[0].id
    things.blanks["round_id"] = asked.id


async def _recognition(office: Office, giver: Person, receiver: Person, things: Things) -> None:
    async with office.store.unit() as unit:
        for old in await unit.recognitions.received(receiver.id):
            await unit.recognitions.remove(old.id, receiver.id)
        given = await recognition.give(
            unit, office, giver, colleague=receiver.email, text="Moved it", effect="It runs", day=None
        )
    things.blanks["recognition_id"] = given.id
