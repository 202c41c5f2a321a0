"""Turns what drivers raise into the error tree of goalcoach. Knows no table."""

from __future__ import annotations

import re

from sqlalchemy.exc import (
    DataError,
    DBAPIError,
    IntegrityError,
    OperationalError,
    SQLAlchemyError,
    StatementError,
)

from goalcoach.domain.errors import Conflict, GoalcoachError, InvalidInput, Misdeclared, Unavailable

NO_ANSWER = "The database does not answer. Try again in a moment."
_TAKEN = ("UNIQUE constraint failed", "duplicate key value")
_GONE = ("FOREIGN KEY constraint failed", "violates foreign key constraint", "this person was erased")
_LOCKED_OUT = ("authentication failed", "no password supplied", "no pg_hba.conf entry")
_NOT_THERE = re.compile(r'(?:role|database) ".*" does not exist')
"""What PostgreSQL says when it is there but lets nobody in; psycopg gives these no code."""
_OF_THE_FILE = {
    "is not a database": "The file of the database is no database of SQLite. Check GOALCOACH_DATABASE_URL.",
    "is malformed": "The file of the database is damaged. Bring back the last copy of it.",
    "readonly database": "goalcoach may not write to the file of the database. Check whose it is.",
    "unable to open": "The file of the database cannot be opened. Check who may read it and its folder.",
    "disk is full": "The disk is full, and nothing can be kept. Make room and try again.",
}
"""What SQLite says of its file, and what to do then."""


def told(error: SQLAlchemyError | OverflowError) -> GoalcoachError:
    """The error of ours that tells what happened, without any value of the statement in it."""
    if isinstance(error, StatementError) and isinstance(error.orig, GoalcoachError):
        return error.orig
    if isinstance(error, IntegrityError):
        return _integrity(str(error.orig))
    if isinstance(error, (DataError, OverflowError)):
        return InvalidInput("This value cannot be kept. Change it and try again.")
    if isinstance(error, DBAPIError) and str(getattr(error.orig, "sqlstate", "")).startswith("40"):
        return Conflict("Somebody else changed this at the same moment. Load it again and try once more.")
    if isinstance(error, OperationalError) and _locked_out(str(error.orig)):
        return Unavailable(
            "The database does not let goalcoach in. Check user, password and name of the database "
            "in GOALCOACH_DATABASE_URL (or PGPASSWORD).",
            retry_after=30,
        )
    if isinstance(error, DBAPIError) and (file := _of_the_file(str(error.orig))):
        return Unavailable(file, retry_after=30)
    return Unavailable(NO_ANSWER, retry_after=1)


def _of_the_file(message: str) -> str:
    return next((words for sign, words in _OF_THE_FILE.items() if sign in message), "")


def _locked_out(message: str) -> bool:
    reason = message.partition("FATAL: ")[2].strip()
    return any(words in reason for words in _LOCKED_OUT) or bool(_NOT_THERE.match(reason))


def _integrity(message: str) -> GoalcoachError:
    if any(words in message for words in _TAKEN):
        return Conflict("This is there already.", taken=_subject(message))
    if any(words in message for words in _GONE):
        return Conflict("This refers to something that is not there, or not any more. Load it again.")
    return Misdeclared("the database refused a row that the program should never have written")


def _subject(message: str) -> str:
    """Names of columns or of the constraint; never a value."""
    if "UNIQUE constraint failed: " in message:
        return message.rpartition("failed: ")[2]
    return message.partition('"')[2].partition('"')[0]
