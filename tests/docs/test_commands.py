"""The commands the docs show are run, as they stand."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from tests.ahead import DUE
from tests.docs.blocks import ELSEWHERE, ROOT, SERVER, Page, page_of, pages

WRITTEN = "30 June 2027"
"""A day of the pages that was ahead when they were written; the server goes by the day it is."""
SHIM = """#!/bin/sh
{python} -m goalcoach "$@"
code=$?
[ "$1 $code" = "check 1" ] && exit 0 # it found something, as it should
exit $code
"""


@pytest.fixture
def place(tmp_path: Path) -> Path:
    """A folder with what the docs rely on: the example files and the command itself."""
    (tmp_path / "bin").mkdir()
    shim = tmp_path / "bin" / "goalcoach"
    shim.write_text(SHIM.format(python=sys.executable))
    shim.chmod(0o755)
    shutil.copytree(ROOT / "docs" / "examples", tmp_path / "work")
    return tmp_path


@pytest.mark.slow
@pytest.mark.parametrize("page", list(pages()), ids=lambda page: page.name)
def test_the_commands_of_a_page_work(page: Page, place: Path) -> None:
    if page.server:
        with served(place) as address:
            ran = run(page.commands.replace(SERVER, address).replace(WRITTEN, DUE), place)
    else:
        ran = run(page.commands, place)

    assert ran.returncode == 0, f"{ran.stdout}\n{ran.stderr}"


def run(commands: str, place: Path) -> subprocess.CompletedProcess[str]:
    """Run commands in a shell that stops at the first that fails."""
    return subprocess.run(
        ["bash", "-euo", "pipefail", "-c", commands],
        cwd=place / "work",
        env=environment(place),
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        timeout=600,
        check=False,
    )


def environment(place: Path) -> dict[str, str]:
    return {
        **os.environ,
        "PATH": f"{place / 'bin'}{os.pathsep}{os.environ['PATH']}",
        "HOME": str(place),
        "XDG_DATA_HOME": str(place / "share"),
        "GOALCOACH_DATABASE_URL": f"sqlite:///{place / 'docs.sqlite'}",
    }


@contextmanager
def served(place: Path) -> Iterator[str]:
    """The demo, at the address it says."""
    program = subprocess.Popen(
        [sys.executable, "-m", "goalcoach", "serve", "--demo", "--port", "0"],
        cwd=place / "work",
        env=environment(place),
        stdout=subprocess.PIPE,
        text=True,
    )
    assert program.stdout is not None
    try:
        yield program.stdout.readline().split()[-1]
    finally:
        program.terminate()
        program.communicate(timeout=30)


@pytest.mark.parametrize("name", ELSEWHERE)
def test_what_is_run_elsewhere_is_run(name: str) -> None:
    other = ROOT / ELSEWHERE[name].split()[0]

    assert Path(name).name in other.read_text("utf-8")


@pytest.mark.slow
def test_a_command_that_fails_is_noticed(place: Path) -> None:
    assert run("goalcoach --version && goalcoach bogus", place).returncode == 2
    assert run("goalcoach bogus | cat", place).returncode == 2


def test_only_what_is_meant_to_be_run_is_run() -> None:
    text = (
        "```sh\ntrue\n```\n\n<!-- not run: it takes long -->\n```sh\nfalse\n```\n"
        "<!-- with a server -->\n```sh\ncurl x\n```\n```\nfalse\n```\n```text\nfalse\n```\n"
    )

    assert page_of("a.md", text) == Page("a.md", "true\ncurl x\n", server=True)
    assert page_of("b.md", "<!-- not run: no reason needed -->\n```sh\nfalse\n```\n") is None
    assert page_of("c.md", "<!-- not run: -->\n```sh\nfalse\n```\n") is not None, "a reason is needed"
