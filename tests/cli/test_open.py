"""Commands that only read, or need somebody who is entered, make no empty database where there is none."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.cli.terminal import Terminal


@pytest.mark.parametrize(
    "words",
    [
        ("export",),
        ("competencies", "export"),
        ("sign-in-link", "ann@example.org"),
        ("people", "deactivate", "ann@example.org"),
        ("people", "erase", "ann@example.org", "--yes"),
        ("check-ins", "import", "values.csv", "--person", "ann@example.org"),
        ("remind", "--dry-run"),
    ],
    ids=" ".join,
)
def test_in_the_wrong_folder_a_command_says_so(
    terminal: Terminal, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, words: tuple[str, ...]
) -> None:
    """An export for a backup came out empty, and with success."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.delenv("GOALCOACH_DATABASE_URL", raising=False)
    (tmp_path / "values.csv").write_text("goal,day,value\nCalls,2026-01-01,3\n")

    ran = terminal.run(*words)

    assert ran.code == 2
    assert ran.out == ""
    assert "There is no database at var/goalcoach.db." in ran.err
    assert "GOALCOACH_DATABASE_URL" in ran.err
    assert not (tmp_path / "var").exists()
