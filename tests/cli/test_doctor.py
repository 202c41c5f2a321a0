"""`goalcoach doctor`: what it finds fine, and what it calls a problem."""

from __future__ import annotations

import sqlite3
from pathlib import Path

import pytest

from tests.cli.terminal import Terminal


def told(out: str) -> dict[str, str]:
    """State by what was looked at."""
    return {line.split()[1]: line.split()[0] for line in out.splitlines()[:-2]}


def test_a_fresh_tree_is_fine(terminal: Terminal) -> None:
    ran = terminal.run("doctor")

    assert ran.code == 0
    assert told(ran.out)["database"] == "mind"
    assert not Path("var").exists(), "it looks, and makes nothing"


def test_a_database_in_use_is_fine(organisation: Terminal, sqlite_url: str) -> None:
    Path(sqlite_url.removeprefix("sqlite:///")).chmod(0o600)
    organisation.run("people", "add", "boss@x.example", "--name", "Boss", "--role", "admin")
    ran = organisation.run("doctor")

    assert ran.code == 0, ran.out
    assert (told(ran.out)["database"], told(ran.out)["people"]) == ("ok", "ok")


@pytest.mark.parametrize(
    ("name", "value", "what"),
    [
        ("HOST", "0.0.0.0", "cookies"),
        ("PUBLIC_URL", "https://goals.example", "cookies"),
        ("TIME_ZONE", "Mars", "settings"),
        ("TRUSTED_PROXIES", "*", "settings"),
        ("SESSION_HOURS", "0", "settings"),
        ("DATABASE_URL", "mysql://x/y", "database"),
    ],
)
def test_what_is_unsafe_or_wrong_is_a_problem(
    terminal: Terminal, monkeypatch: pytest.MonkeyPatch, name: str, value: str, what: str
) -> None:
    monkeypatch.setenv(f"GOALCOACH_{name}", value)
    ran = terminal.run("doctor")

    assert ran.code == 1
    assert told(ran.out)[what] == "problem"


def test_a_demo_others_can_reach_is_a_problem(terminal: Terminal, monkeypatch: pytest.MonkeyPatch) -> None:
    for name, value in (("HOST", "0.0.0.0"), ("DEMO", "true"), ("SECURE_COOKIES", "true")):
        monkeypatch.setenv(f"GOALCOACH_{name}", value)

    assert told(terminal.run("doctor").out)["demo"] == "problem"


def test_a_proxy_nobody_named_is_minded(terminal: Terminal, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("GOALCOACH_PUBLIC_URL", "https://goals.example")
    monkeypatch.setenv("GOALCOACH_SECURE_COOKIES", "true")
    assert told(terminal.run("doctor").out)["proxy"] == "mind"

    monkeypatch.setenv("GOALCOACH_TRUSTED_PROXIES", "10.0.0.7, 10.1.0.0/16")
    assert "proxy" not in told(terminal.run("doctor").out)


def test_a_database_others_may_read_or_that_is_behind_is_a_problem(
    organisation: Terminal, sqlite_url: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    Path(sqlite_url.removeprefix("sqlite:///")).chmod(0o644)
    assert told(organisation.run("doctor").out)["privacy"] == "problem"

    (tmp_path / "empty.db").touch(0o600)
    monkeypatch.setenv("GOALCOACH_DATABASE_URL", f"sqlite:///{tmp_path / 'empty.db'}")
    assert told(organisation.run("doctor").out)["database"] == "problem"


@pytest.mark.parametrize(
    ("held", "words", "said"),
    [
        (b"this is no database at all, " * 40, ("export",), "no database of SQLite"),
        (None, ("export",), "There is no database at"),
        (None, ("import", "people.csv"), "cannot be made"),
    ],
)
def test_what_is_wrong_with_the_file_of_the_database_is_said(
    terminal: Terminal,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    held: bytes | None,
    words: tuple[str, ...],
    said: str,
) -> None:
    """A file of something else, and a folder that is a file."""
    monkeypatch.chdir(tmp_path)
    (tmp_path / "people.csv").write_text("name,email\nAnn Berg,ann@harbour.example\n", "utf-8")
    other = tmp_path / "other"
    other.write_bytes(held or b"x")
    other.chmod(0o600)
    monkeypatch.setenv("GOALCOACH_DATABASE_URL", f"sqlite:///{other if held else other / 'goals.db'}")

    ran = terminal.run(*words)

    assert ran.code != 0
    assert said in ran.err
    assert "moment" not in ran.err
    if held:
        assert said in terminal.run("doctor").out


def test_a_database_of_a_newer_goalcoach_is_not_to_be_brought_up_to_date(
    organisation: Terminal, sqlite_url: str
) -> None:
    with sqlite3.connect(sqlite_url.removeprefix("sqlite:///")) as database:
        database.execute("UPDATE alembic_version SET version_num = '9999'")
    database.close()

    out = organisation.run("doctor").out

    assert "made by a newer goalcoach: update this one" in out
    assert "up to date." not in out


def test_a_variable_that_is_no_setting_is_minded(terminal: Terminal, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("GOALCOACH_DATBASE_URL", "sqlite:///secret.db")
    monkeypatch.setenv("GOALCOACH_SOMETHING_ELSE", "1")

    out = terminal.run("doctor").out

    assert "GOALCOACH_DATBASE_URL is no setting. Did you mean GOALCOACH_DATABASE_URL?" in out
    assert "GOALCOACH_SOMETHING_ELSE is no setting." in out
    assert "secret" not in out


def test_what_stands_in_the_file_of_settings_is_looked_at_too(
    terminal: Terminal, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / ".env").write_text("GOALCOACH_TIMEZONE=Europe/Berlin\nOTHER=1\nGOALCOACH_HOST=127.0.0.1\n")

    out = terminal.run("doctor").out

    assert "GOALCOACH_TIMEZONE is no setting. Did you mean GOALCOACH_TIME_ZONE?" in out
    assert "OTHER" not in out
    assert "GOALCOACH_HOST is no" not in out
