"""What the tests of the command line share."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.cli.terminal import Terminal


@pytest.fixture
def terminal(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Terminal:
    """A terminal in a folder of its own."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "share"))
    return Terminal(capsys, monkeypatch)


@pytest.fixture
def organisation(terminal: Terminal, sqlite_url: str, monkeypatch: pytest.MonkeyPatch) -> Terminal:
    """A terminal beside a fresh database."""
    monkeypatch.setenv("GOALCOACH_DATABASE_URL", sqlite_url)
    return terminal
