"""Brings a database to the newest revision, once, however many processes start together. Knows no table."""

from __future__ import annotations

from typing import Final

from sqlalchemy import Connection, Engine, inspect
from sqlalchemy.exc import SQLAlchemyError

from goalcoach.domain.errors import Misdeclared
from goalcoach.store.engine import create_file, is_sqlite, make_engine, read_url
from goalcoach.store.faults import told
from goalcoach.store.revision import HEAD, KNOWN, READ, newer

_LOCK: Final = 6_211_702_045_733_118
"""Number of the advisory lock on PostgreSQL; any fixed number does."""
_FIRST: Final = "person"
"""A table of every revision."""


def migrate(address: str) -> None:
    """Migrate the database at this address, creating an SQLite file with its folder. Blocks; not for a loop.

    Costs one query when there is nothing to do. Raises Misdeclared when the address cannot be used or the
    database belongs to a newer goalcoach, Unavailable when it does not answer.
    """
    url = read_url(address)
    if is_sqlite(url):
        create_file(url)
    engine = make_engine(url, size=1)
    try:
        if _behind(engine):
            _bring_up(engine)
    except SQLAlchemyError as error:
        raise told(error) from error
    finally:
        engine.dispose()


def _behind(engine: Engine) -> bool:
    with engine.connect() as connection:
        found = _stored(connection)
        # Another start may have made both just now: then the revision is there at a second look.
        if found is None and inspect(connection).has_table(_FIRST) and (found := _stored(connection)) is None:
            raise Misdeclared(
                "the database holds tables of another program, or of a goalcoach that lost their revision:"
                " name an empty one, or bring back a copy"
            )
    if found not in {None, *KNOWN}:
        raise Misdeclared(newer(found))
    return found != HEAD


def _stored(connection: Connection) -> str | None:
    if not inspect(connection).has_table("alembic_version"):
        return None
    found = connection.exec_driver_sql(READ).scalar()
    return None if found is None else str(found)


def _bring_up(engine: Engine) -> None:
    # Loaded here on purpose: a start that has nothing to migrate must not wait for Alembic.
    from goalcoach.store.upgrade import upgrade

    with engine.connect() as connection:
        single = connection.dialect.name == "sqlite"
        _begin(connection, single=single)
        try:
            if _stored(connection) != HEAD:
                upgrade(connection)
            if single:
                _check_references(connection)
        except SQLAlchemyError as error:
            connection.exec_driver_sql("ROLLBACK")
            raise Misdeclared(f"the migration failed and changed nothing: {_first_line(error)}") from error
        except BaseException:
            connection.exec_driver_sql("ROLLBACK")
            raise
        connection.exec_driver_sql("COMMIT")


def _first_line(error: SQLAlchemyError) -> str:
    return str(error).partition("\n")[0]


def _check_references(connection: Connection) -> None:
    if connection.exec_driver_sql("PRAGMA foreign_key_check").first() is not None:
        raise Misdeclared("the migration would leave rows that point nowhere; nothing was changed")


def _begin(connection: Connection, *, single: bool) -> None:
    """Begin a transaction that no other process that migrates can be in at the same time."""
    if single:
        # Rebuilding a table drops it for a moment; its rows are checked before the end instead.
        connection.exec_driver_sql("PRAGMA foreign_keys = OFF")
        connection.exec_driver_sql("BEGIN EXCLUSIVE")
    else:
        connection.exec_driver_sql("SET lock_timeout = '120s'")
        connection.exec_driver_sql("BEGIN")
        connection.exec_driver_sql(f"SELECT pg_advisory_xact_lock({_LOCK})")
