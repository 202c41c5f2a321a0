"""The hook for pre-commit: its line is run on files, as pre-commit would run it."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest
import yaml

ROOT = Path(__file__).parents[2]


@pytest.fixture
def hook() -> dict[str, Any]:
    [found] = yaml.safe_load((ROOT / ".pre-commit-hooks.yaml").read_text("utf-8"))
    assert isinstance(found, dict)
    return found


def test_it_has_what_pre_commit_needs(hook: dict[str, Any]) -> None:
    assert {"id", "name", "entry", "language"} <= hook.keys()
    assert hook["language"] == "python", "pre-commit then installs the package by itself"
    assert hook["entry"].split()[0] == "goalcoach"


@pytest.mark.parametrize(
    ("name", "looked_at"),
    [
        ("goals.md", True),
        ("team/Goals 2027.csv", True),
        ("okrs/sales/q2.txt", True),
        ("people/okr.jsonl", True),
        ("README.md", False),
        ("goalkeeper.md", False),
        ("goals.py", False),
        ("src/mygoals.md", False),
    ],
)
def test_it_looks_at_files_named_for_goals(hook: dict[str, Any], name: str, looked_at: bool) -> None:
    assert bool(re.search(hook["files"], name)) is looked_at


@pytest.mark.slow
def test_its_line_checks_the_files_it_is_given(hook: dict[str, Any], tmp_path: Path) -> None:
    (tmp_path / "goals.md").write_text("- Improve customer satisfaction soon\n", "utf-8")
    soon = date.today() + timedelta(days=30)  # noqa: DTZ011 - the command goes by the day of this machine, too
    (tmp_path / "fine.txt").write_text(
        f"Raise NPS from 20 to 30 by {soon.isoformat()}, because renewals depend on it\n", "utf-8"
    )

    assert run(hook, tmp_path, "fine.txt").returncode == 0
    found = run(hook, tmp_path, "goals.md", "fine.txt")
    assert found.returncode == 1
    assert "goals.md:1:3" in found.stdout
    (tmp_path / "goalcoach.toml").write_text('[check]\nfail-on = "block"\n', "utf-8")
    assert run(hook, tmp_path, "goals.md", "fine.txt").returncode == 0


def run(hook: dict[str, Any], folder: Path, *files: str) -> subprocess.CompletedProcess[str]:
    program, *words = hook["entry"].split()
    assert program == "goalcoach"
    return subprocess.run(
        [sys.executable, "-m", "goalcoach", *words, *files],
        cwd=folder,
        env={**os.environ, "PYTHONIOENCODING": "utf-8"},
        capture_output=True,
        text=True,
        check=False,
    )
