"""One person at one conversation, with a coach the test chooses: use cases on a real store, without HTTP."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Iterable, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass

from goalcoach.coach import conversations, turn
from goalcoach.coach.answering import Ended
from goalcoach.coach.conversations import Begun, ConversationView
from goalcoach.coach.office import Office
from goalcoach.domain.conversation import ConversationId, Run, RunEvent
from goalcoach.domain.errors import GoalcoachError, NotFound, Unavailable
from goalcoach.domain.person import Person, PersonId, Role
from goalcoach.llm.port import Coach, Said, TurnPart, TurnRequest
from goalcoach.llm.scripted import ScriptedCoach, ScriptedTurn
from goalcoach.store.port import Store, Unit
from goalcoach.wiring import new_id
from tests.world import Clock

ASKS = "**What would you see?**"


class Waiting(ScriptedCoach):
    """Says the first sentence of its script, then nothing until the test lets it go on."""

    def __init__(self, *sentences: str) -> None:
        super().__init__([ScriptedTurn(said=sentences)])
        self.said = asyncio.Event()
        self.go_on = asyncio.Event()
        self.asked: list[TurnRequest] = []

    async def turn(self, request: TurnRequest) -> AsyncIterator[TurnPart]:
        self.asked.append(request)
        async for part in super().turn(request):
            yield part
            if isinstance(part, Said) and not self.said.is_set():
                self.said.set()
                await self.go_on.wait()


class Shaky:
    """A real store of which the test says when it does not answer."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self.away = False
        self.error: GoalcoachError = Unavailable("The database does not answer.")
        """What it says instead of an answer."""
        self.refused = 0
        """How often it did not answer."""
        self.noticed = asyncio.Event()

    @asynccontextmanager
    async def unit(self, *, synced: bool = True) -> AsyncIterator[Unit]:
        if self.away:
            self.refused += 1
            self.noticed.set()
            raise self.error
        async with self._store.unit(synced=synced) as unit:
            yield unit

    async def ping(self) -> None:
        await self._store.ping()

    async def scrub(self, *, anew: bool) -> bool:
        return await self._store.scrub(anew=anew)

    async def close(self) -> None:
        await self._store.close()


@dataclass(slots=True)
class Desk:
    """Where the person sits."""

    office: Office
    person: Person
    name: ConversationId
    """Of the conversation."""

    async def say(self, text: str) -> Begun:
        """Say something; the answer is still to be made."""
        async with self.office.store.unit() as unit:
            return await conversations.say(unit, self.office, self.person, self.name, text, worker="w")

    async def hear(self, text: str) -> Ended | None:
        """Say something and have it answered."""
        return await turn.answer(self.office, await self.say(text))

    async def stop(self, begun: Begun) -> None:
        """Press stop."""
        async with self.office.store.unit() as unit:
            await conversations.stop(unit, self.person, begun.run.id)

    async def retry(self, begun: Begun) -> Begun:
        """Press "Try again"."""
        async with self.office.store.unit() as unit:
            return await conversations.retry(unit, self.office, self.person, begun.run.id, worker="w")

    async def look(self) -> ConversationView:
        """The conversation as it stands."""
        async with self.office.store.unit() as unit:
            return await conversations.look(unit, self.office, self.person, self.name)

    async def run(self, begun: Begun) -> Run:
        """The run as it is kept."""
        async with self.office.store.unit() as unit:
            return await unit.runs.get(begun.run.id, self.person.id)

    async def events(self, begun: Begun) -> Sequence[RunEvent]:
        """What was told of the run."""
        async with self.office.store.unit() as unit:
            return await unit.runs.events(begun.run.id, 0)

    async def delete(self) -> None:
        """Delete the conversation."""
        async with self.office.store.unit() as unit:
            await conversations.delete(unit, self.person, self.name)

    async def is_gone(self) -> bool:
        """Whether nothing is left of the conversation."""
        try:
            await self.look()
        except NotFound:
            return True
        return False


async def sit_down(
    store: Store,
    coach: Coach,
    *,
    name: str = "Ann",
    language: str = "en",
    roles: Iterable[Role] = (),
    manager: Person | None = None,
) -> Desk:
    """A new person in a new conversation with this coach."""
    office = Office(store=store, coach=coach, now=Clock(), new_id=new_id)
    person = Person(
        id=PersonId(new_id()),
        email=f"{name.lower()}@demo.example",
        name=name,
        roles=frozenset({Role.EMPLOYEE, *roles}),
        manager_id=manager.id if manager else None,
        language=language,
    )
    async with store.unit() as unit:
        person = await unit.people.put(person)
    async with store.unit() as unit:
        opened = await conversations.open_conversation(unit, office, person)
    return Desk(office=office, person=person, name=opened.id)
