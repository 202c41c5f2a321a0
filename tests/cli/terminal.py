"""Runs the command in this process: what it says, what it complains of, and how it leaves."""

from __future__ import annotations

import io
from dataclasses import dataclass
from functools import cache

import pytest
import typer.main

from goalcoach.cli.app import main

_commands = cache(typer.main.get_command)
"""Building all commands takes longer than running one, and what is built does not change."""


@dataclass(frozen=True)
class Ran:
    """How a command ended."""

    code: int
    out: str
    err: str


class Terminal:
    """A terminal that is none: nothing is typed, nothing is in colour."""

    def __init__(self, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
        self._capsys = capsys
        self._monkeypatch = monkeypatch

    def run(self, *words: object, given: str | bytes = "") -> Ran:
        """Run `goalcoach` with these words; `given` is on its standard input."""
        data = given.encode("utf-8", "surrogatepass") if isinstance(given, str) else given
        self._capsys.readouterr()
        stdin = io.TextIOWrapper(io.BufferedReader(io.BytesIO(data)), encoding="utf-8")
        with self._monkeypatch.context() as patch:
            patch.setattr("sys.stdin", stdin)
            patch.setattr(typer.main, "get_command", _commands)
            with pytest.raises(SystemExit) as end:
                main([str(word) for word in words])
        said = self._capsys.readouterr()
        return Ran(int(end.value.code or 0), said.out, said.err)
