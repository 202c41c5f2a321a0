"""Erasing somebody from the terminal: only who left, only once the address is written again."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from tests.cli.terminal import Terminal
from tests.cli.test_people import BOSS, imported

PEOPLE = "email,name,manager\nann@x.example,Annegret,bo@x.example\nbo@x.example,Bo,boss@x.example\n"


@pytest.fixture
def left(organisation: Terminal) -> Terminal:
    """Bo left, and led Annegret."""
    organisation.run(*BOSS)
    imported(organisation, PEOPLE)
    organisation.run("people", "deactivate", "bo@x.example")
    return organisation


def test_who_is_here_is_not_erased(left: Terminal) -> None:
    ran = left.run("people", "erase", "ann@x.example", "--yes")

    assert (ran.code, ran.err) == (1, "Deactivate this person first.\n")


def test_a_dry_run_says_what_would_go_and_changes_nothing(left: Terminal) -> None:
    ran = left.run("people", "erase", "bo@x.example", "--dry-run")

    assert ran.code == 0
    assert ran.out.startswith("Bo <bo@x.example>\nThis goes, for good:\n")
    assert ran.out.endswith("no manager entered any more: 1\nNothing was changed.\n")
    assert left.run("people", "erase", "bo@x.example", "--dry-run").out == ran.out


@pytest.mark.parametrize("typed", ["", "ann@x.example\n", "yes\n"])
def test_another_address_erases_nobody(left: Terminal, typed: str) -> None:
    ran = left.run("people", "erase", "bo@x.example", given=typed)

    assert (ran.code, ran.err) == (1, "That is not the address. Nothing was erased.\n")
    assert left.run("people", "erase", "bo@x.example", "--dry-run").code == 0


def test_whose_address_is_written_again_is_gone_from_the_file_and_free_to_come_anew(
    left: Terminal, sqlite_url: str
) -> None:
    ran = left.run("people", "erase", "bo@x.example", given="BO@x.example\n")

    assert ran.code == 0
    assert ran.out.endswith("Erased. Copies you keep for emergencies hold what they held.\n")
    path = Path(sqlite_url.removeprefix("sqlite:///"))
    raw = b"".join(each.read_bytes() for each in path.parent.glob(f"{path.name}*"))
    assert b"bo@x.example" not in raw
    assert b"annegret" in raw.lower()
    assert left.run("people", "erase", "bo@x.example", "--yes").err.startswith("Nobody has")
    before = ids(path)
    assert imported(left, "email,name\nbo@x.example,Bo\n").out.startswith("+ bo@x.example")
    assert len(ids(path) - before) == 1, "a new one, and no number comes back"


def ids(path: Path) -> set[str]:
    with closing(sqlite3.connect(path)) as connection:
        return {row[0] for row in connection.execute("SELECT id FROM person")}


def test_a_script_is_not_asked(left: Terminal) -> None:
    ran = left.run("people", "erase", "bo@x.example", "--yes")

    assert ran.code == 0
    assert "Write the e-mail" not in ran.out
