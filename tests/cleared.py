"""A migrated PostgreSQL database that is emptied after each test: a new one takes ten times as long."""

from __future__ import annotations

from types import TracebackType
from typing import Final, Self

from sqlalchemy import Connection, create_engine, make_url
from sqlalchemy.engine import Engine

from goalcoach.store.migrate import migrate
from tests.servers import new_database

_TABLES: Final = (
    "SELECT tablename FROM pg_tables WHERE schemaname = 'public' AND tablename <> 'alembic_version'"
)
_COUNTERS: Final = (
    "SELECT sequencename FROM pg_sequences WHERE schemaname = 'public' AND last_value IS NOT NULL"
)
_OTHERS: Final = (
    "SELECT pg_terminate_backend(pid) FROM pg_stat_activity"
    " WHERE datname = current_database() AND pid <> pg_backend_pid()"
)
_FORM: Final = """
SELECT md5(string_agg(line, ';' ORDER BY line)) FROM (
    SELECT concat_ws(' ', attrelid::regclass, attname, atttypid::regtype, attnotnull)
    FROM pg_attribute JOIN pg_class ON pg_class.oid = attrelid
    WHERE relnamespace = 'public'::regnamespace AND attnum > 0
    UNION ALL SELECT concat_ws(' ', conrelid::regclass, conname, pg_get_constraintdef(oid))
    FROM pg_constraint WHERE connamespace = 'public'::regnamespace
    UNION ALL SELECT concat_ws(' ', tgrelid::regclass, tgname, tgenabled)
    FROM pg_trigger WHERE NOT tgisinternal
    UNION ALL SELECT version_num FROM alembic_version
) AS form (line)
"""
"""One fingerprint of tables, columns, constraints, triggers and the revision they are said to have."""


class Cleared:
    """A database with every table and no row. A context; `url` is its address."""

    def __init__(self, server: str) -> None:
        self._server = server
        self._open()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._close()

    def clear(self) -> None:
        """End every connection of the test and take out every row; where a table was changed, begin anew."""
        with self._engine.connect() as connection:
            connection.exec_driver_sql(_OTHERS)
            if _form(connection) == self._first_form:
                _empty(connection)
                return
        self._close()
        self._open()

    def _open(self) -> None:
        self._database = new_database(self._server)
        self.url = self._database.__enter__()
        migrate(self.url)
        # A test may end every connection there is, this one among them: ask whether it lives.
        self._engine: Engine = create_engine(
            make_url(self.url).set(drivername="postgresql+psycopg"),
            isolation_level="AUTOCOMMIT",
            pool_size=1,
            pool_pre_ping=True,
        )
        with self._engine.connect() as connection:
            self._first_form = _form(connection)

    def _close(self) -> None:
        self._engine.dispose()
        self._database.__exit__(None, None, None)


def _form(connection: Connection) -> str:
    return str(connection.exec_driver_sql(_FORM).scalar_one())


def _empty(connection: Connection) -> None:
    """Without triggers: some guard history against exactly this, and keys would ask for an order."""
    tables = connection.exec_driver_sql(_TABLES).scalars().all()
    counters = connection.exec_driver_sql(_COUNTERS).scalars().all()
    connection.exec_driver_sql(
        "; ".join(
            (
                "SET session_replication_role = replica",
                *(f'DELETE FROM "{each}"' for each in tables),
                *(f'ALTER SEQUENCE "{each}" RESTART' for each in counters),
                "SET session_replication_role = origin",
            )
        )
    )
