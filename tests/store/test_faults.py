"""What drivers raise, told in our words and without the values of the statement."""

from __future__ import annotations

import pytest
from sqlalchemy.exc import (
    DatabaseError,
    DataError,
    DBAPIError,
    IntegrityError,
    OperationalError,
    SQLAlchemyError,
    StatementError,
)

from goalcoach.domain.errors import Conflict, GoalcoachError, InvalidInput, Misdeclared, Unavailable
from goalcoach.store.faults import told
from tests.each import every


class Driver(Exception):
    """What a driver raises; psycopg's carry a code."""

    def __init__(self, message: str, sqlstate: str = "") -> None:
        super().__init__(message)
        self.sqlstate = sqlstate


def of(kind: type[DBAPIError], message: str, sqlstate: str = "") -> DBAPIError:
    return kind("INSERT …", {"text": "my secret"}, Driver(message, sqlstate))


@every(
    ("error", "kind"),
    [
        (of(IntegrityError, "UNIQUE constraint failed: person.email_key"), Conflict),
        (of(IntegrityError, 'duplicate key value violates unique constraint "uq_x"\nmy secret'), Conflict),
        (of(IntegrityError, "FOREIGN KEY constraint failed"), Conflict),
        (of(IntegrityError, 'insert on table "x" violates foreign key constraint "fk_x"'), Conflict),
        (of(IntegrityError, "CHECK constraint failed: ck_turn_admitted"), Misdeclared),
        (of(IntegrityError, 'null value in column "x" violates not-null constraint'), Misdeclared),
        (of(OperationalError, "deadlock detected", "40P01"), Conflict),
        (of(OperationalError, "could not serialize access", "40001"), Conflict),
        (of(OperationalError, "canceling statement due to lock timeout", "55P03"), Unavailable),
        (of(OperationalError, "database is locked"), Unavailable),
        (of(DataError, "integer out of range", "22003"), InvalidInput),
        (StatementError("…", "INSERT …", {}, InvalidInput("no")), InvalidInput),
        (OverflowError("too large"), InvalidInput),
    ],
)
def test_each_fault_has_its_error(error: SQLAlchemyError | OverflowError, kind: type[GoalcoachError]) -> None:
    found = told(error)

    assert type(found) is kind
    assert "secret" not in f"{found.message} {found.data}"


@pytest.mark.parametrize(
    "reason",
    [
        'password authentication failed for user "goalcoach"',
        'no pg_hba.conf entry for host "10.0.0.7", user "goalcoach", database "goalcoach"',
        'database "my secret" does not exist',
        'role "my secret" does not exist',
    ],
)
def test_a_database_that_lets_nobody_in_says_what_to_check(reason: str) -> None:
    found = told(of(OperationalError, f"connection to server failed: FATAL:  {reason}"))

    assert isinstance(found, Unavailable)
    assert "GOALCOACH_DATABASE_URL" in found.message
    assert "secret" not in found.message


def test_a_database_that_is_not_there_is_waited_for() -> None:
    found = told(of(OperationalError, "connection failed: Connection refused"))

    assert "GOALCOACH_DATABASE_URL" not in found.message


@pytest.mark.parametrize(
    ("message", "taken"),
    [
        ("UNIQUE constraint failed: person.email_key", "person.email_key"),
        ('duplicate key value violates unique constraint "uq_person_email_key"', "uq_person_email_key"),
    ],
)
def test_what_is_taken_is_named(message: str, taken: str) -> None:
    assert told(of(IntegrityError, message)).data == {"taken": taken}


@every(
    ("message", "word"),
    [
        ("file is not a database", "GOALCOACH_DATABASE_URL"),
        ("database disk image is malformed", "last copy"),
        ("attempt to write a readonly database", "may not write"),
        ("unable to open database file", "cannot be opened"),
        ("database or disk is full", "Make room"),
    ],
)
def test_what_is_wrong_with_the_file_of_a_database_is_said(message: str, word: str) -> None:
    for kind in (OperationalError, DatabaseError):
        found = told(of(kind, message))
        assert isinstance(found, Unavailable)
        assert word in found.message
        assert "secret" not in found.message
