"""Every hostile text in every cell of a file that is read: nothing breaks, nothing else changes."""

from __future__ import annotations

import csv
import io
import json
import sqlite3
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from goalcoach.coach.texts import clean
from goalcoach.exchange.people_file import LIMIT
from goalcoach.exchange.tables import neutral
from tests.cli.terminal import Terminal
from tests.exchange.files import workbook
from tests.web.hostile import Item, read, shows_nothing_hidden
from tests.world import row_counts

pytestmark = pytest.mark.slow
ITEMS = [item for item in read() if len(item.text) < 20_000]
"""The giant ones have tests of their own, by size of a file and of a cell."""
HARMLESS = [item for item in ITEMS if item.category == "benign_lookalike"]
COLUMNS = ("name", "title", "team", "email", "roles", "manager", "language", "active")


def people_csv(item: Item, column: str) -> str:
    """One person with the text in one cell."""
    row = {"email": "ann@x.example", "name": "Ann", column: item.text}
    written = io.StringIO()
    writer = csv.DictWriter(written, fieldnames=list(row))
    writer.writeheader()
    writer.writerow(row)
    return written.getvalue()


@pytest.mark.parametrize("column", COLUMNS)
def test_people_are_imported_with_the_very_text_or_not_at_all(
    organisation: Terminal, sqlite_url: str, column: str
) -> None:
    organisation.run("people", "add", "boss@x.example", "--name", "Boss", "--role", "admin")
    assert _administrator(_exported(organisation))
    before = rows_of(sqlite_url)
    wrong: list[str] = []
    hindered: list[str] = []

    for item in ITEMS:
        Path("people.csv").write_text(people_csv(item, column), "utf-8", "surrogatepass")
        ran = organisation.run("import", "people.csv")
        after = rows_of(sqlite_url)
        if ran.code not in (0, 1, 2):
            wrong.append(f"{item.id}: exit {ran.code}")
        if ran.code == 0:
            people = _exported(organisation)
            ann = next((each for each in people if each["email"] != "boss@x.example"), None)
            wrong += _kept(item, column, ann)
            if not _administrator(people):
                wrong.append(f"{item.id}: the administrator is another")
        elif after != before or not ran.err:
            # As every row is what it was, the administrator is, too.
            wrong.append(f"{item.id}: refused, and {'changed something' if ran.err else 'said nothing'}")
        before = after
        if not shows_nothing_hidden(ran.out + ran.err):
            wrong.append(f"{item.id}: the terminal is sent something it does not show")
        if item in HARMLESS and column == "title" and ran.code and not _in_a_title_refused(item.text):
            hindered.append(item.id)

    assert wrong == []
    assert hindered == []


def rows_of(url: str) -> dict[str, list[tuple[object, ...]]]:
    """All rows of each table of an SQLite database, as a shell on the file sees them."""
    with closing(sqlite3.connect(url.removeprefix("sqlite:///"))) as connection:
        names = [row[0] for row in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
        return {name: connection.execute(f'SELECT * FROM "{name}"').fetchall() for name in names}


def _exported(organisation: Terminal) -> list[dict[str, Any]]:
    people: list[dict[str, Any]] = json.loads(organisation.run("export").out)["people"]
    return people


def _administrator(people: list[dict[str, Any]]) -> bool:
    """Whether the one who was there before is who they were."""
    boss = next(each for each in people if each["name"] == "Boss")
    return sorted(boss["roles"]) == ["admin", "employee"]


def _in_a_title_refused(text: str) -> bool:
    """Whether it is refused there on purpose: too long, or what spreadsheets take for a formula."""
    return len(text) > LIMIT or neutral(text) != text


def _kept(item: Item, column: str, ann: dict[str, Any] | None) -> list[str]:
    if ann is None:
        return [f"{item.id}: nobody was imported"]
    if column in ("name", "title", "team") and ann[column] not in (clean(item.text), item.text):
        return [f"{item.id}: kept as {str(ann[column])[:60]!r}"]
    if "admin" in str(ann["roles"]) and item.text.strip().casefold() not in ("admin", "administrator"):
        return [f"{item.id}: became an administrator"]
    return []


@pytest.mark.parametrize("kind", ["csv", "jsonl", "xlsx"])
def test_goals_are_checked_line_by_line_and_nothing_is_kept(
    organisation: Terminal, sqlite_url: str, kind: str
) -> None:
    organisation.run("people", "add", "boss@x.example", "--name", "Boss")
    before = row_counts(sqlite_url)
    rows = [(item.id, item.text, item.text[:900]) for item in ITEMS]
    path = Path(f"goals.{kind}")
    if kind == "jsonl":
        lines = (json.dumps({"id": each[0], "text": each[1], "why": each[2]}) for each in rows)
        path.write_text("\n".join(lines), "utf-8")
    elif kind == "csv":
        written = io.StringIO()
        csv.writer(written).writerows([("id", "text", "why"), *rows])
        path.write_text(written.getvalue(), "utf-8", "surrogatepass")
    else:
        cells: list[list[str | float | None]] = [["id", "text", "why"]]
        cells += [[_in_xml(each) for each in row] for row in rows]
        workbook(path, cells)

    ran = organisation.run("check", path, "--format", "jsonl", "--fail-on", "never")
    told = [json.loads(line) for line in ran.out.splitlines()]

    assert ran.code in (0, 2), ran.err
    assert "Traceback" not in ran.err
    known = {each["id"] for each in told} | {item.id for item in ITEMS if f"{item.id}" in ran.err}
    assert len(told) + ran.err.count("\n") >= len(ITEMS) * 0.9
    assert {item.id for item in HARMLESS} <= known
    assert [
        each["id"]
        for each in told
        if any(f["severity"] == "block" for f in each["findings"]) and each["id"] in {i.id for i in HARMLESS}
    ] == []
    assert row_counts(sqlite_url) == before


def _in_xml(text: str) -> str:
    """What XML can hold of it, as a spreadsheet would have dropped the rest."""
    return "".join(
        each
        for each in text
        if each in "\t\n\r"
        or (each >= " " and not "\ud800" <= each <= "\udfff" and each not in "\ufffe\uffff")
    )
