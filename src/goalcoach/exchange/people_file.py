"""Reads people from CSV. Checks each row by itself; who manages whom is looked at in people_plan.py."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

from goalcoach.domain.person import AS_WRITTEN, Role, email_key, is_email
from goalcoach.exchange.rows import BadRow
from goalcoach.exchange.sources import BadFile, Source
from goalcoach.exchange.tables import named, neutral, read_csv

COLUMNS = ("email", "name", "roles", "manager", "title", "team", "language", "active")
"""`email` and `name` are required. `manager` is an e-mail address; `roles` are separated by spaces."""

_SUFFIXES = ("", ".csv", ".tsv", ".txt")
"""Of files that may hold CSV; nothing else is read as if it did."""
LIMIT = 200
"""Code points of a cell."""

_LANGUAGE = re.compile(rf"[a-z]{{2}}|{AS_WRITTEN}")
_YES, _NO = frozenset({"", "yes", "true", "1"}), frozenset({"no", "false", "0"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One row. None stands for a column that the file does not have: it changes nothing."""

    line: int
    email: str
    """As it is written."""
    name: str
    roles: frozenset[Role] | None
    manager: str | None
    """E-mail address; empty for nobody."""
    title: str | None
    team: str | None
    language: str | None
    active: bool | None

    @property
    def key(self) -> str:
        """What makes it the same person, however the e-mail address is written."""
        return email_key(self.email)


def read_people(source: Source) -> tuple[list[Entry], list[BadRow]]:
    """All rows that can be read, and all that cannot. Raises BadFile for no CSV and for a wrong heading."""
    if source.suffix not in _SUFFIXES:
        raise BadFile("is no CSV, which people are read from. Save it as .csv.", name=source.name)
    entries: list[Entry] = []
    problems: list[BadRow] = []
    rows = named(read_csv(source), name=source.name, known=COLUMNS, required=("email", "name"))
    for row in rows:
        if isinstance(row, BadRow):
            problems.append(row)
            continue
        line, values = row
        entry, wrong = entry_of(values, source.name, line)
        problems += wrong
        if entry is not None:
            entries.append(entry)
    return entries, problems


def entry_of(values: Mapping[str, object], name: str, line: int) -> tuple[Entry | None, list[BadRow]]:
    """A row from named cells, or everything that is wrong with it."""
    cells = _Cells(values, name, line)
    return cells.entry(), cells.problems


class _Cells:
    """One row's cells, and what is wrong with them: all of it, so that one pass mends a file."""

    def __init__(self, values: Mapping[str, object], name: str, line: int) -> None:
        self.problems: list[BadRow] = []
        self._values = values
        self._name = name
        self._line = line

    def entry(self) -> Entry | None:
        """The row, None when something in it is wrong."""
        email, name = self._email("email"), self._text("name")
        if not name and not self.problems:
            self._wrong("name", "there is no name")
        entry = Entry(
            line=self._line,
            email=email or "",
            name=name or "",
            roles=self._roles(),
            manager=self._email("manager"),
            title=self._text("title"),
            team=self._text("team"),
            language=self._language(),
            active=self._active(),
        )
        if not entry.email and not self.problems:
            self._wrong("email", "there is no e-mail address")
        return None if self.problems else entry

    def _wrong(self, column: str, problem: str) -> None:
        told = f"column {column!r}: {problem}."
        self.problems.append(BadRow(told, name=self._name, line=self._line, field=column))

    def _text(self, column: str) -> str | None:
        if column not in self._values:
            return None
        text = str(self._values[column] or "").strip()
        if len(text) > LIMIT:
            self._wrong(column, f"has {len(text)} characters; {LIMIT} are the limit")
        elif neutral(text) != text:
            self._wrong(column, f"begins with {text[0]!r}, which spreadsheets take for a formula")
        elif not text.isprintable():
            self._wrong(column, "holds a character that cannot be seen. Type it again")
        else:
            return text
        return ""

    def _email(self, column: str) -> str | None:
        text = self._text(column)
        if text and not is_email(text):
            self._wrong(column, f"{text!r} is not an e-mail address")
        return text

    def _roles(self) -> frozenset[Role] | None:
        text = self._text("roles")
        if text is None:
            return None
        roles = {Role.EMPLOYEE}
        for word in re.split(r"[\s,;|/]+", text.lower()):
            try:
                roles |= {Role(word)} if word else set()
            except ValueError:
                self._wrong("roles", f"there is no role {word!r}. Use {', '.join(Role)}")
        return frozenset(roles)

    def _language(self) -> str | None:
        text = self._text("language")
        if text and not _LANGUAGE.fullmatch(text.lower()):
            self._wrong("language", f"{text!r} is not a code of two letters such as en, nor {AS_WRITTEN}")
        return text.lower() if text else text

    def _active(self) -> bool | None:
        text = self._text("active")
        if text is None:
            return None
        if text.lower() not in _YES | _NO:
            self._wrong("active", f"write yes or no, not {text!r}")
        return text.lower() not in _NO
