"""The ledger of a budget: in this process, in SQLite, in PostgreSQL. The kept ones also between processes."""

from __future__ import annotations

import asyncio
import os
import subprocess
import sys
from collections.abc import AsyncIterator
from datetime import date, timedelta

import pytest

from goalcoach.coach.spending import KeptLedger
from goalcoach.domain.errors import Misdeclared
from goalcoach.domain.spending import ORGANISATION, Account, Caps, Spent
from goalcoach.llm.budget import Ledger, MemoryLedger
from goalcoach.store.database import open_store
from goalcoach.store.port import Store
from tests.store.samples import ADA, GRACE

DAY = date(2026, 11, 28)
NEXT = DAY + timedelta(days=1)
MOST = Spent(prompt_tokens=2, completion_tokens=8, cost=0.5)
USED = Spent(prompt_tokens=3, completion_tokens=1, cost=0.25)
NO_CAPS = Caps()


@pytest.fixture(
    params=[
        pytest.param("", id="memory"),
        pytest.param("sqlite_url", id="sqlite"),
        pytest.param("postgres_url", id="postgres", marks=pytest.mark.postgres),
    ]
)
async def ledger(request: pytest.FixtureRequest) -> AsyncIterator[Ledger]:
    """An empty ledger of each kind."""
    if not request.param:
        yield MemoryLedger()
        return
    store = open_store(request.getfixturevalue(request.param))
    yield KeptLedger(store)
    await store.close()


class TestLedger:
    async def test_nothing_is_spent_on_a_day_without_calls(self, ledger: Ledger) -> None:
        assert await ledger.account(DAY, ADA) == await ledger.account(DAY, ORGANISATION) == Account()

    async def test_what_is_set_aside_is_the_persons_and_everybodys(self, ledger: Ledger) -> None:
        assert await ledger.reserve(DAY, ADA, MOST, NO_CAPS)
        assert await ledger.reserve(DAY, GRACE, MOST, NO_CAPS)

        assert await ledger.account(DAY, ADA) == Account(held=MOST)
        assert await ledger.account(DAY, ORGANISATION) == Account(held=MOST + MOST)

    async def test_what_was_spent_takes_the_place_of_what_was_set_aside(self, ledger: Ledger) -> None:
        for _ in range(2):
            await ledger.reserve(DAY, ADA, MOST, NO_CAPS)
        await ledger.settle(DAY, ADA, MOST, USED)

        for who in (ADA, ORGANISATION):
            assert await ledger.account(DAY, who) == Account(spent=USED, held=MOST)

    @pytest.mark.parametrize(
        ("caps", "others"),
        [
            (Caps(person_tokens=20), True),
            (Caps(tokens=20), False),
            (Caps(cost=1.0), False),
            (Caps(person_tokens=40, tokens=29, cost=9.0), False),
        ],
        ids=["person", "organisation", "cost", "the narrowest"],
    )
    async def test_a_cap_can_be_reached_and_not_passed(
        self, ledger: Ledger, caps: Caps, others: bool
    ) -> None:
        assert [await ledger.reserve(DAY, ADA, MOST, caps) for _ in range(3)] == [True, True, False]
        assert (await ledger.account(DAY, ADA)).held == MOST + MOST, "nothing is kept of what was refused"
        assert await ledger.reserve(DAY, GRACE, MOST, caps) is others
        everybody = await ledger.account(DAY, ORGANISATION)
        assert everybody.held.tokens == 10 * (2 + others)

    async def test_spending_more_than_was_set_aside_is_counted_past_the_cap(self, ledger: Ledger) -> None:
        caps = Caps(tokens=15)
        assert await ledger.reserve(DAY, ADA, MOST, caps)
        await ledger.settle(DAY, ADA, MOST, Spent(prompt_tokens=90, completion_tokens=10))

        assert (await ledger.account(DAY, ORGANISATION)).spent.tokens == 100
        assert not await ledger.reserve(DAY, ADA, Spent(prompt_tokens=1), caps)

    async def test_the_next_day_begins_with_nothing(self, ledger: Ledger) -> None:
        caps = Caps(tokens=10)
        assert [await ledger.reserve(DAY, ADA, MOST, caps) for _ in range(2)] == [True, False]

        assert await ledger.reserve(NEXT, ADA, MOST, caps)

    async def test_a_call_over_midnight_belongs_to_the_day_it_began(self, ledger: Ledger) -> None:
        await ledger.reserve(DAY, ADA, MOST, NO_CAPS)
        await ledger.reserve(NEXT, ADA, MOST, NO_CAPS)
        await ledger.settle(DAY, ADA, MOST, USED)

        assert await ledger.account(NEXT, ADA) == Account(held=MOST)

    async def test_calls_at_once_do_not_pass_a_cap(self, ledger: Ledger) -> None:
        people = [ADA, GRACE] * 20
        caps = Caps(tokens=100, person_tokens=60)
        allowed = await asyncio.gather(*(ledger.reserve(DAY, who, MOST, caps) for who in people))

        assert sum(allowed) == 10
        assert (await ledger.account(DAY, ORGANISATION)).held.tokens == 100


class TestKept:
    async def test_a_restart_forgets_nothing(self, store: Store, database_url: str) -> None:
        await KeptLedger(store).reserve(DAY, ADA, MOST, NO_CAPS)
        await KeptLedger(store).settle(DAY, ADA, MOST, USED)
        again = open_store(database_url)

        assert await KeptLedger(again).account(DAY, ADA) == Account(spent=USED)
        await again.close()

    async def test_nothing_is_settled_twice(self, store: Store) -> None:
        await KeptLedger(store).reserve(DAY, ADA, MOST, NO_CAPS)
        await KeptLedger(store).settle(DAY, ADA, MOST, USED)
        with pytest.raises(Misdeclared):
            await KeptLedger(store).settle(DAY, ADA, MOST, USED)

        assert await KeptLedger(store).account(DAY, ORGANISATION) == Account(spent=USED)

    async def test_of_days_that_are_over_the_totals_alone_stay(self, store: Store) -> None:
        ledger = KeptLedger(store)
        for day in (DAY, NEXT):
            await ledger.reserve(day, ADA, MOST, NO_CAPS)
            await ledger.settle(day, ADA, MOST, USED)
        async with store.unit() as unit:
            assert await unit.spending.forget(NEXT) == 1

        assert await ledger.account(DAY, ADA) == Account()
        assert [(await ledger.account(day, ORGANISATION)).spent for day in (DAY, NEXT)] == [USED] * 2
        assert (await ledger.account(NEXT, ADA)).spent == USED

    @pytest.mark.slow
    async def test_two_processes_do_not_pass_a_cap(self, store: Store, database_url: str) -> None:
        code = RACE.format(names=("ada", "grace"), caps="Caps(tokens=2_000, person_tokens=1_500)")
        races = [run(code, database_url) for _ in range(2)]
        began = [race.stdout.readline() for race in races if race.stdout is not None]
        ended = await asyncio.gather(*(asyncio.to_thread(race.communicate, "go\n", 60) for race in races))

        assert began == ["began\n"] * 2
        assert [(race.returncode, err) for race, (_, err) in zip(races, ended, strict=True)] == [(0, "")] * 2
        allowed = [int(out) for out, _ in ended]
        assert sum(allowed) == 200
        assert min(allowed) > 0
        assert (await KeptLedger(store).account(DAY, ORGANISATION)).taken.tokens == 2_000
        assert (
            max([(await KeptLedger(store).account(DAY, who)).taken.tokens for who in (ADA, GRACE)]) <= 1_500
        )

    @pytest.mark.slow
    async def test_what_a_process_that_died_had_set_aside_stays_to_the_end_of_the_day(
        self, store: Store, database_url: str
    ) -> None:
        died = run(DEATH, database_url)
        died.communicate(timeout=60)
        ledger, caps = KeptLedger(store), Caps(tokens=15)

        assert died.returncode == 9
        assert await ledger.account(DAY, ADA) == Account(held=MOST)
        assert not await ledger.reserve(DAY, GRACE, MOST, caps)
        assert await ledger.reserve(NEXT, GRACE, MOST, caps)


def run(code: str, url: str) -> subprocess.Popen[str]:
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)}
    return subprocess.Popen(
        [sys.executable, "-W", "error", "-c", HEAD + code, url],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        env=environment,
    )


HEAD = """
import asyncio, os, sys
from datetime import date
from goalcoach.coach.spending import KeptLedger
from goalcoach.domain.spending import Caps, Spent
from goalcoach.store.database import open_store

DAY, MOST = date(2026, 11, 28), Spent(prompt_tokens=2, completion_tokens=8, cost=0.5)
"""
RACE = """
async def ask(ledger, who):
    allowed = 0
    for number in range(50):
        if await ledger.reserve(DAY, who, MOST, {caps}):
            allowed += 1
            if number % 3 == 0:
                await ledger.settle(DAY, who, MOST, MOST)
        await asyncio.sleep(0.001)
    return allowed

async def race():
    store = open_store(sys.argv[1])
    # One before the start: so neither is over before the other begins.
    began = await KeptLedger(store).reserve(DAY, {names}[0], MOST, {caps})
    print("began", flush=True)
    sys.stdin.readline()
    print(began + sum(await asyncio.gather(*(ask(KeptLedger(store), who) for who in {names} * 3))))
    await store.close()

asyncio.run(race())
"""
DEATH = """
async def die():
    await KeptLedger(open_store(sys.argv[1])).reserve(DAY, "ada", MOST, Caps())
    os._exit(9)

asyncio.run(die())
"""
