"""Fixtures of databases: for each test a migrated database with nothing in it, on SQLite and on PostgreSQL.

PostgreSQL is the server at GOALCOACH_TEST_DATABASE_URL, or one that the tests start by themselves; it is
never skipped. Parallel test processes of one run share that server, each with a database of its own.
"""

from __future__ import annotations

import os
import shutil
import sqlite3
from collections.abc import AsyncIterator, Iterator
from contextlib import closing
from pathlib import Path

import pytest
from sqlalchemy import Engine, create_engine, event, make_url

from goalcoach.demo.seed import seed
from goalcoach.settings import Settings
from goalcoach.store.database import open_store
from goalcoach.store.migrate import migrate
from goalcoach.store.port import Store
from goalcoach.wiring import wire
from tests.cleared import Cleared
from tests.servers import new_database, own_server


@pytest.fixture(scope="session")
def sqlite_template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A migrated file to copy."""
    path = tmp_path_factory.mktemp("template") / "goalcoach.db"
    migrate(f"sqlite:///{path}")
    return path


@pytest.fixture(scope="session")
async def demo_template(sqlite_template: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A database with the demo organisation, to copy."""
    path = Path(shutil.copy(sqlite_template, tmp_path_factory.mktemp("demo") / "goalcoach.db"))
    wired = wire(Settings(database_url=f"sqlite:///{path}", demo=True))
    await seed(wired.office)
    await wired.close()
    with closing(sqlite3.connect(path)) as database:
        database.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    return path


@pytest.fixture
def sqlite_url(sqlite_template: Path, tmp_path: Path) -> str:
    """Address of a fresh, migrated SQLite database."""
    path = tmp_path / "goalcoach.db"
    shutil.copy(sqlite_template, path)
    return f"sqlite:///{path}"


@pytest.fixture(scope="session")
def postgres_server() -> Iterator[str]:
    """Address of a PostgreSQL server in which databases may be made."""
    given = os.environ.get("GOALCOACH_TEST_DATABASE_URL")
    if given:
        yield given
        return
    with own_server() as address:
        yield address


@pytest.fixture(scope="session")
def postgres_house(postgres_server: str) -> Iterator[Cleared]:
    """A migrated database that each test of this process finds empty."""
    with Cleared(postgres_server) as house:
        yield house


@pytest.fixture
def empty_postgres_url(postgres_server: str) -> Iterator[str]:
    """Address of a PostgreSQL database with nothing in it."""
    with new_database(postgres_server) as url:
        yield url


@pytest.fixture
def postgres_url(postgres_house: Cleared) -> Iterator[str]:
    """Address of a migrated PostgreSQL database with nothing in it."""
    yield postgres_house.url
    postgres_house.clear()


@pytest.fixture(
    params=[
        pytest.param("sqlite_url", id="sqlite"),
        pytest.param("postgres_url", id="postgres", marks=pytest.mark.postgres),
    ]
)
def database_url(request: pytest.FixtureRequest) -> str:
    """Address of a fresh, migrated database; the test runs once on each kind."""
    return str(request.getfixturevalue(request.param))


@pytest.fixture(
    params=[
        pytest.param("sqlite", id="sqlite"),
        pytest.param("postgres", id="postgres", marks=pytest.mark.postgres),
    ]
)
def empty_url(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """Address of a database that was never migrated; the test runs once on each kind."""
    if request.param == "sqlite":
        return f"sqlite:///{tmp_path / 'new' / 'goalcoach.db'}"
    return str(request.getfixturevalue("empty_postgres_url"))


@pytest.fixture
async def store(database_url: str) -> AsyncIterator[Store]:
    """An open store on a fresh database; the test runs once on each kind."""
    opened = open_store(database_url)
    yield opened
    await opened.close()


@pytest.fixture
async def sqlite_store(sqlite_url: str) -> AsyncIterator[Store]:
    """An open store on a fresh SQLite database, for tests that are not about databases."""
    opened = open_store(sqlite_url)
    yield opened
    await opened.close()


@pytest.fixture
def engine(database_url: str) -> Iterator[Engine]:
    """Raw SQL on the same database as `store`: what somebody with a database shell could do."""
    url = make_url(database_url)
    name = "sqlite" if url.get_backend_name() == "sqlite" else "postgresql+psycopg"
    opened = create_engine(url.set(drivername=name))
    if name == "sqlite":
        # On in every connection of goalcoach; a shell has to ask for it.
        event.listen(opened, "connect", lambda connection, _: connection.execute("PRAGMA foreign_keys = ON"))
    yield opened
    opened.dispose()
