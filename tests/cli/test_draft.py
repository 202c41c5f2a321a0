"""`goalcoach draft`: a goal from a conversation in the terminal, and what a person may do on the way."""

from __future__ import annotations

import json
import os
import pty
import select
import subprocess
import sys
from datetime import date, timedelta
from pathlib import Path

import pytest

from tests.cli.terminal import Ran, Terminal

SAYS = "raise CSAT from 82 to 90 by {due} because renewals depend on it"
EDIT = "/edit Lift CSAT from 82 to 90 by {due}"
TAKE_TERMINAL = """
import fcntl, signal, termios
fcntl.ioctl(0, termios.TIOCSCTTY, 0)
signal.signal(signal.SIGINT, signal.default_int_handler)
from goalcoach.cli.app import main
main(["draft"])
"""
"""Makes the terminal the program's own, so that Ctrl-C reaches it as a signal.

A job in the background of a shell is started deaf to it.
"""


def says(*lines: str) -> str:
    due = date.today() + timedelta(days=100)  # noqa: DTZ011 - the terminal's own day
    return "".join(f"{line.format(due=due.isoformat())}\n" for line in lines)


def talk(terminal: Terminal, *lines: str, words: tuple[str, ...] = ("--kind", "performance")) -> Ran:
    return terminal.run("draft", *words, given=says(*lines))


def goals(terminal: Terminal) -> list[dict[str, object]]:
    database = f"sqlite:///{Path(os.environ['XDG_DATA_HOME']) / 'goalcoach' / 'draft.sqlite'}"
    os.environ["GOALCOACH_DATABASE_URL"] = database
    ran = terminal.run("export", "--person", "me@localhost", "--mine")
    del os.environ["GOALCOACH_DATABASE_URL"]
    found: list[dict[str, object]] = json.loads(ran.out)["goals"]
    return found


def test_a_goal_is_adopted(terminal: Terminal) -> None:
    ran = talk(terminal, SAYS, "just draft it", "/adopt", "/check-in {due}")

    assert ran.code == 0
    assert "Suggested wording:\n  Raise CSAT from 82 to 90" in ran.out
    assert "Kept as a private draft: Raise CSAT from 82 to 90" in ran.out
    [goal] = goals(terminal)
    assert (goal["status"], goal["next_check_in"]) == ("draft", says("{due}").strip())


def test_the_words_are_changed_or_put_away(terminal: Terminal) -> None:
    ran = talk(
        terminal, SAYS, "just draft it", "/reject", "just draft it", "/edit Lift CSAT from 82 to 90 by {due}"
    )

    assert "Put away." in ran.out
    [goal] = goals(terminal)
    assert "Lift CSAT" in json.dumps(goal)


def test_adopting_can_be_undone(terminal: Terminal) -> None:
    ran = talk(terminal, SAYS, "just draft it", "/adopt", "/undo")

    assert ran.code == 0
    assert [goal["status"] for goal in goals(terminal)] == ["archived"]


def test_an_edited_goal_goes_back_a_version(terminal: Terminal) -> None:
    talk(terminal, SAYS, "just draft it", "/adopt", EDIT, "/undo")

    [goal] = goals(terminal)
    texts = [version["draft"]["text"] for version in goal["versions"]]  # type: ignore[attr-defined]
    assert [text.split()[0] for text in texts] == ["Raise", "Lift", "Raise"]


def test_mistakes_are_told_and_the_conversation_goes_on(terminal: Terminal) -> None:
    ran = talk(
        terminal, "/bogus", "/adopt", "/edit", "/check-in", "x" * 5_000, "", "/score", SAYS, "/score", "/help"
    )

    assert ran.code == 0
    for told in (
        "no /bogus",
        "No wording is waiting",
        "/edit Raise",
        "Keep the goal first",
        "nothing to judge",
    ):
        assert told in ran.out
    assert "S yes" in ran.out
    assert "/check-in DAY" in ran.out


def test_it_goes_on_where_it_ended(terminal: Terminal) -> None:
    talk(terminal, SAYS, "/quit", "this is not read")
    ran = talk(terminal, "just draft it", "/adopt", words=("--continue",))

    assert "Raise CSAT from 82 to 90" in ran.out
    assert len(goals(terminal)) == 1


def test_the_private_database_is_private(terminal: Terminal) -> None:
    talk(terminal)
    folder = Path(os.environ["XDG_DATA_HOME"]) / "goalcoach"

    assert folder.stat().st_mode & 0o077 == 0
    assert (folder / "draft.sqlite").stat().st_mode & 0o077 == 0


def test_somebody_of_an_organisation_drafts_in_its_database(organisation: Terminal, sqlite_url: str) -> None:
    organisation.run("people", "add", "ann@x.example", "--name", "Ann")
    words = ("--database", sqlite_url, "--person", "ann@x.example")
    ran = talk(organisation, SAYS, "just draft it", "/adopt", words=words)

    assert ran.code == 0
    assert "CSAT" in organisation.run("export", "--person", "ann@x.example", "--mine").out
    assert talk(organisation, words=("--person", "ann@x.example")).code == 2


@pytest.mark.slow
def test_ctrl_c_and_ctrl_d_end_it_at_a_real_terminal(tmp_path: Path) -> None:
    for key, code in ((b"\x03", 130), (b"\x04", 0)):
        assert _pressed(key, tmp_path) == code


def _pressed(key: bytes, folder: Path) -> int:
    """How it leaves when a key is pressed at its prompt."""
    mine, its = pty.openpty()
    program = subprocess.Popen(
        [sys.executable, "-c", TAKE_TERMINAL],
        stdin=its,
        stdout=its,
        stderr=its,
        env={**os.environ, "XDG_DATA_HOME": str(folder), "TERM": "dumb"},
        start_new_session=True,
    )
    os.close(its)
    seen = b""
    while b"\n> " not in seen:
        seen += os.read(mine, 1024)
    try:
        for _ in range(20):
            os.write(mine, key)  # and again, as a person would: the first may come too early
            while select.select([mine], [], [], 2)[0] and os.read(mine, 1024):
                pass
    except OSError:
        pass  # the other side is closed
    os.close(mine)
    return program.wait(timeout=20)
