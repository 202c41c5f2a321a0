"""Which source a report comes from."""

from __future__ import annotations

import os
import subprocess
from pathlib import Path

import pytest

from goalcoach.evaluation.checkout import Checkout


def git(folder: Path, *words: str) -> str:
    who = ("-c", "user.name=Ada", "-c", "user.email=ada@example.org")
    command = ["git", "-C", str(folder), *who, *words]
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout.strip()


def told(root: Path) -> tuple[str, bool]:
    with Checkout(root) as source:
        return source.told()


def test_the_commit_is_told_and_whether_files_differ_from_it(tmp_path: Path) -> None:
    assert told(tmp_path) == ("", False), "no checkout"
    git(tmp_path, "init", "-q")
    assert told(tmp_path) == ("", False), "nothing is committed yet"
    (tmp_path / "one").write_text("1")
    git(tmp_path, "add", "one")
    git(tmp_path, "commit", "-q", "-m", "One")
    commit = git(tmp_path, "rev-parse", "HEAD")
    assert told(tmp_path) == (commit, False)
    (tmp_path / "two").write_text("2")
    assert told(tmp_path) == (commit, True)


def test_the_checkout_stays_as_it_is(tmp_path: Path) -> None:
    git(tmp_path, "init", "-q")
    (tmp_path / "one").write_text("1")
    git(tmp_path, "add", "one")
    index = tmp_path / ".git" / "index"
    before = index.read_bytes()
    os.utime(tmp_path / "one", (1, 1))  # what `git status` would note down by itself, with a lock
    told(tmp_path)
    assert index.read_bytes() == before


def test_what_nobody_asks_for_is_let_go(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    git(tmp_path, "init", "-q")
    slow = tmp_path / "git"
    slow.write_text("#!/bin/sh\nexec sleep 60\n")
    slow.chmod(0o755)
    monkeypatch.setenv("PATH", str(tmp_path), prepend=":")
    with Checkout(tmp_path) as source:
        asked = source._asked
    assert asked is not None
    assert asked.returncode is not None
