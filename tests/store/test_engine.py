"""Addresses and connection settings."""

from __future__ import annotations

import pytest
from sqlalchemy import text

from goalcoach.domain.errors import Misdeclared
from goalcoach.store.database import open_store
from goalcoach.store.engine import make_engine, read_url


@pytest.mark.parametrize(
    ("address", "driver"),
    [
        ("sqlite:///var/goals.db", "sqlite+pysqlite"),
        ("sqlite+aiosqlite:////data/goals.db", "sqlite+pysqlite"),
        ("postgresql://ada@db/goals", "postgresql+psycopg"),
        ("postgresql+psycopg://ada@db/goals", "postgresql+psycopg"),
        ("postgresql+asyncpg://ada@db/goals", "postgresql+psycopg"),
        ("postgres://ada@db/goals", "postgresql+psycopg"),
    ],
)
def test_an_address_gets_the_driver_that_is_used(address: str, driver: str) -> None:
    assert read_url(address).drivername == driver


@pytest.mark.parametrize("address", ["", "goals.db", "mysql://db/goals", "sqlite://", "sqlite:///:memory:"])
def test_an_address_that_cannot_be_used_is_told_at_start(address: str) -> None:
    with pytest.raises(Misdeclared):
        open_store(address)


def test_the_password_is_not_in_the_message() -> None:
    with pytest.raises(Misdeclared) as told:
        open_store("mysql://ada:hidden@db/goals")

    assert "hidden" not in str(told.value)


@pytest.mark.parametrize(
    ("pragma", "value"),
    [("journal_mode", "wal"), ("synchronous", 2), ("foreign_keys", 1), ("busy_timeout", 10_000)],
)
def test_sqlite_keeps_what_it_acknowledged_and_what_belongs_together(
    sqlite_url: str, pragma: str, value: object
) -> None:
    engine = make_engine(read_url(sqlite_url), size=1)

    with engine.connect() as connection:
        assert connection.execute(text(f"PRAGMA {pragma}")).scalar_one() == value

    engine.dispose()


@pytest.mark.postgres
def test_postgresql_speaks_utc_and_does_not_wait_for_ever(postgres_url: str) -> None:
    engine = make_engine(read_url(postgres_url), size=1)

    with engine.connect() as connection:
        assert connection.execute(text("SHOW timezone")).scalar_one() == "UTC"
        assert connection.execute(text("SHOW lock_timeout")).scalar_one() == "10s"
        assert connection.execute(text("SHOW synchronous_commit")).scalar_one() == "on"

    engine.dispose()
