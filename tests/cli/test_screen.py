"""Where output goes: colours and width of a terminal, none in a file, and NO_COLOR."""

from __future__ import annotations

import os
import pty
import subprocess
import sys

import pytest

from goalcoach.cli.formats.paint import COLOURS, paint
from goalcoach.cli.formats.shape import Screen, this_screen

ESCAPE = "\x1b["


def said(environment: dict[str, str]) -> str:
    """What `check` says on a terminal of its own."""
    master, slave = pty.openpty()
    with subprocess.Popen(
        [sys.executable, "-m", "goalcoach", "check", "--no-config", "-"],
        stdin=subprocess.PIPE,
        stdout=slave,
        env={**os.environ, "TERM": "xterm", **environment},
    ) as program:
        program.communicate(b"Improve customer satisfaction soon\n")
    os.close(slave)
    text = b""
    while True:
        try:
            piece = os.read(master, 65_536)
        except OSError:
            break
        if not piece:
            break
        text += piece
    os.close(master)
    return text.decode()


def test_a_terminal_is_in_colour() -> None:
    out = said({})

    assert ESCAPE in out
    assert paint("^^^^", COLOURS["ask"], on=True)[:-6] in out  # type: ignore[index] # a severity is text


@pytest.mark.parametrize("environment", [{"NO_COLOR": "1"}, {"TERM": "dumb"}])
def test_who_wants_no_colour_gets_none(environment: dict[str, str]) -> None:
    out = said(environment)

    assert ESCAPE not in out
    assert "SP101 vague-verb" in out


def test_an_empty_no_color_says_nothing() -> None:
    assert ESCAPE in said({"NO_COLOR": ""})


def test_a_file_is_no_terminal() -> None:
    assert this_screen() == Screen(width=100, colour=False)
