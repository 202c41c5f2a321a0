"""A whole goalcoach on a fresh SQLite database, with a clock that stands still and people the test makes."""

from __future__ import annotations

import sqlite3
from collections.abc import AsyncIterator, Callable
from contextlib import AsyncExitStack, closing
from datetime import UTC, datetime, timedelta
from functools import partial
from io import StringIO
from typing import Any

import httpx2
import pytest
from argon2 import PasswordHasher
from fastapi import FastAPI

from goalcoach.access.passwords import Passwords
from goalcoach.domain.person import Person, PersonId, Role
from goalcoach.llm.port import Coach
from goalcoach.settings import Settings
from goalcoach.web import worker
from goalcoach.web.app import create_app
from goalcoach.web.log import RequestLog
from goalcoach.wiring import Wired, new_id, wire

PASSWORD = "seven pears in a bowl"
START = datetime(2026, 11, 22, 9, 0, tzinfo=UTC)


class Clock:
    """Tells the time the test says."""

    def __init__(self, time: datetime = START) -> None:
        self.time = time

    def __call__(self) -> datetime:
        return self.time

    def pass_by(self, **span: float) -> None:
        """Let so much time go by."""
        self.time += timedelta(**span)


class Browser(httpx2.AsyncClient):
    """A client that is signed in, or nobody's."""

    person: Person | None = None

    async def get_json(self, path: str, **options: Any) -> Any:
        """What a reading address answers, when it answers."""
        response = await self.get(path, **options)
        assert response.status_code == 200, response.text
        return response.json()

    async def post_json(self, path: str, body: object = None, **options: Any) -> Any:
        """What an address answers to a body, when it is content with it."""
        response = await self.post(path, json={} if body is None else body, **options)
        assert response.status_code in {200, 201, 202}, response.text
        return response.json() if response.content else None


class World:
    """The application, the people in it, and browsers they sit at."""

    def __init__(self, wired: Wired, clock: Clock, stack: AsyncExitStack) -> None:
        self.wired = wired
        self.clock = clock
        self.log = StringIO()
        """What was logged, as JSON lines."""
        self.app: FastAPI = create_app(wired, log=RequestLog(stream=self.log))
        self._stack = stack

    async def open(self) -> None:
        """Start what runs beside the requests."""
        await self._stack.enter_async_context(self.app.router.lifespan_context(self.app))

    async def person(
        self,
        name: str,
        *roles: Role,
        manager: Person | None = None,
        password: str | None = None,
        active: bool = True,
    ) -> Person:
        """Enter somebody. Their e-mail address is name@demo.example."""
        person = Person(
            id=PersonId(new_id()),
            email=f"{name.lower()}@demo.example",
            name=name,
            roles=frozenset({Role.EMPLOYEE, *roles}),
            manager_id=manager.id if manager else None,
            active=active,
        )
        async with self.wired.office.store.unit() as unit:
            person = await unit.people.put(person)
            if password is not None:
                await unit.people.set_password_hash(person.id, await self.wired.passwords.hash(password))
        return person

    async def browser(self, person: Person | None = None, **headers: str) -> Browser:
        """A browser; with a person, signed in as them."""
        transport = httpx2.ASGITransport(app=self.app, raise_app_exceptions=False)
        browser = Browser(transport=transport, base_url="http://127.0.0.1:8000", headers=headers)
        await self._stack.enter_async_context(browser)
        if person is not None:
            opened = await self.wired.sign_in.as_anybody(person.id)
            browser.cookies.set("goalcoach_session", opened.token, domain="127.0.0.1")
            browser.person = person
        return browser

    async def somebody(self, name: str, *roles: Role, manager: Person | None = None) -> Browser:
        """Enter somebody and sign them in."""
        return await self.browser(await self.person(name, *roles, manager=manager))


MakeWorld = Callable[..., Any]


def quick_passwords() -> Passwords:
    """The same hashing at the least cost, for tests."""
    return Passwords(PasswordHasher(time_cost=1, memory_cost=8, parallelism=1))


@pytest.fixture
def clock() -> Clock:
    """A clock that stands still."""
    return Clock()


async def new_world(
    stack: AsyncExitStack, url: str, clock: Clock, coach: Coach | None = None, **settings: Any
) -> World:
    """A goalcoach on this database, closed with the stack."""
    options = {"database_url": url, "messages_per_minute": 10_000, "_env_file": None, **settings}
    wired = wire(Settings(**options), now=clock, coach=coach, passwords=quick_passwords())
    world = World(wired, clock, stack)
    await world.open()
    return world


@pytest.fixture
def no_rounds(monkeypatch: pytest.MonkeyPatch) -> None:
    """Worlds that look after nothing of their own accord, for tests that count what a request asks."""
    for rounds in ("SWEEP_SECONDS", "LOOK_SECONDS", "MAIL_SECONDS"):
        monkeypatch.setattr(worker, rounds, 3_600.0)


@pytest.fixture
async def make_world(sqlite_url: str, clock: Clock) -> AsyncIterator[MakeWorld]:
    """Makes worlds on one database: a second one is a second replica."""
    async with AsyncExitStack() as stack:
        yield partial(new_world, stack, sqlite_url, clock)


@pytest.fixture
async def world(make_world: MakeWorld) -> World:
    """A whole goalcoach."""
    made: World = await make_world()
    return made


def row_counts(url: str) -> dict[str, int]:
    """How many rows each table of an SQLite database has, as a shell on the file sees it."""
    with closing(sqlite3.connect(url.removeprefix("sqlite:///"))) as connection:
        names = [row[0] for row in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
        return {name: connection.execute(f'SELECT count(*) FROM "{name}"').fetchone()[0] for name in names}
