"""Opens a database from its address: dialect, driver and connection settings. Knows no table."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Final

from sqlalchemy import Engine, create_engine, event, make_url
from sqlalchemy.engine import URL
from sqlalchemy.exc import ArgumentError
from sqlalchemy.pool import QueuePool

from goalcoach.domain.errors import Misdeclared

WAIT_SECONDS: Final = 10
"""How long a writer waits for another one before it gives up."""

_DRIVERS: Final = {
    "sqlite": "sqlite+pysqlite",
    "postgresql": "postgresql+psycopg",
    "postgres": "postgresql+psycopg",
}


def read_url(address: str) -> URL:
    """The address with the driver this room uses, whichever driver it names. Raises Misdeclared.

    `sqlite:///path`, `sqlite+aiosqlite:///path`, `postgresql://…`, `postgresql+psycopg://…` are understood.
    """
    try:
        url = make_url(address)
    except ArgumentError as error:
        raise Misdeclared("write the database address as sqlite:///path or postgresql://…") from error
    name = url.get_backend_name()
    if name not in _DRIVERS:
        raise Misdeclared(f"goalcoach keeps its data in SQLite or PostgreSQL, not in {name!r}")
    if name == "sqlite" and url.database in {None, "", ":memory:"}:
        raise Misdeclared("goalcoach needs a database file: write sqlite:///path")
    return url.set(drivername=_DRIVERS[name])


def make_engine(url: URL, *, size: int) -> Engine:
    """An engine whose connections begin no transaction by themselves: units of work do."""
    try:
        engine = create_engine(
            url,
            poolclass=QueuePool,
            pool_size=size,
            max_overflow=0,
            pool_recycle=1800,
            # A unit returns its connection without a transaction, or not at all.
            pool_reset_on_return=None,
            isolation_level="AUTOCOMMIT",
            skip_autocommit_rollback=True,
            connect_args=_connect_args(url),
        )
    except ModuleNotFoundError as error:
        raise Misdeclared("PostgreSQL needs its driver: install goalcoach[postgres]") from error
    event.listen(engine, "connect", _prepare_sqlite if is_sqlite(url) else _prepare_postgresql)
    return engine


def is_sqlite(url: URL) -> bool:
    """Whether the database is a file of SQLite."""
    return url.get_backend_name() == "sqlite"


def create_file(url: URL) -> None:
    """Make the file of an SQLite database, readable by its owner alone, unless it is there.

    Raises Misdeclared when it cannot be made where the address says.
    """
    path = Path(url.database or "")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.touch(mode=0o600, exist_ok=True)
    except OSError as error:
        why = (error.strerror or "").lower()
        raise Misdeclared(
            f"the file of the database cannot be made at {path} ({why}): check GOALCOACH_DATABASE_URL"
        ) from error


def _connect_args(url: URL) -> dict[str, Any]:
    if is_sqlite(url):
        return {"timeout": WAIT_SECONDS, "check_same_thread": False}
    return {"connect_timeout": WAIT_SECONDS}


def _prepare_sqlite(connection: Any, record: object) -> None:
    cursor = connection.cursor()
    for pragma in (
        f"busy_timeout = {WAIT_SECONDS * 1000}",
        "journal_mode = WAL",
        "synchronous = FULL",
        "foreign_keys = ON",
        "trusted_schema = OFF",
        # What is deleted is overwritten, not only let go.
        "secure_delete = ON",
    ):
        cursor.execute(f"PRAGMA {pragma}")
    cursor.close()


def _prepare_postgresql(connection: Any, record: object) -> None:
    cursor = connection.cursor()
    for setting in (
        "timezone = 'UTC'",
        f"lock_timeout = '{WAIT_SECONDS}s'",
        "idle_in_transaction_session_timeout = '60s'",
    ):
        cursor.execute(f"SET {setting}")
    if not connection.autocommit:
        connection.commit()
    cursor.close()
