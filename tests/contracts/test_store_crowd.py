"""More units at once than a store has connections: they queue, and none waits for another in a circle."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable

import pytest

from goalcoach.domain.person import PersonId
from goalcoach.store.port import Store, Unit
from goalcoach.store.work import CONNECTIONS
from tests.store.samples import ADA, a_conversation, some_people

CROWD = 6 * CONNECTIONS


async def write_first(unit: Unit, number: int) -> None:
    await unit.conversations.create(a_conversation(f"chat-{number}"))
    await unit.conversations.of(ADA)


async def read_then_write(unit: Unit, number: int) -> None:
    await unit.conversations.of(ADA)
    await unit.conversations.create(a_conversation(f"chat-{number}"))


async def only_read(unit: Unit, number: int) -> None:
    await unit.people.get(PersonId(ADA))


Act = Callable[[Unit, int], Awaitable[None]]


@pytest.mark.parametrize(
    "acts",
    [
        pytest.param((read_then_write,) * CONNECTIONS + (write_first,) * CONNECTIONS, id="readers before"),
        pytest.param((write_first,) * CONNECTIONS + (read_then_write,) * CONNECTIONS, id="writers before"),
        pytest.param((read_then_write, write_first, only_read), id="in turn"),
    ],
)
async def test_a_crowd_of_readers_and_writers_gets_through(store: Store, acts: tuple[Act, ...]) -> None:
    await some_people(store)

    async def one(number: int) -> None:
        async with store.unit() as unit:
            await acts[number % len(acts)](unit, number)

    await asyncio.gather(*(one(number) for number in range(CROWD)))

    written = sum(acts[number % len(acts)] is not only_read for number in range(CROWD))
    async with store.unit() as unit:
        assert len(await unit.conversations.of(ADA)) == written


async def test_a_crowd_that_writes_the_same_row_gets_through(store: Store) -> None:
    """On PostgreSQL who waits for a row holds a connection: whoever has the row must have one too."""
    await some_people(store)

    async def one(number: int) -> None:
        async with store.unit() as unit:
            if number % 2:
                await unit.people.get(ADA)
            await unit.people.set_password_hash(ADA, f"hash-{number}")
            await unit.people.password_hash(ADA)
            await unit.people.set_password_hash(ADA, f"again-{number}")

    async with store.unit() as unit:
        await unit.people.set_password_hash(ADA, "first")
    await asyncio.gather(*(one(number) for number in range(CROWD)))

    async with store.unit() as unit:
        assert str(await unit.people.password_hash(ADA)).startswith("again-")
