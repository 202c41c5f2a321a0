"""Runs mypy over the forbidden calls, as they are and with the belt cut: only the first may pass."""

from __future__ import annotations

import shutil
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
FORBIDDEN = ROOT / "tests/typing/forbidden.py"
CONFIG = """
[mypy]
strict = True
mypy_path = src
explicit_package_bases = True
namespace_packages = True
python_version = 3.11
follow_imports = silent
"""

pytestmark = pytest.mark.slow


@dataclass(frozen=True)
class Cut:
    """A change of the sources that cuts the belt of types in one place."""

    id: str
    file: str
    before: str
    after: str


CUTS = (
    Cut(
        "store takes bare drafts",
        "goalcoach/store/goal_port.py",
        "owner_id: PersonId,\n        accepted: Accepted[GoalDraft],",
        "owner_id: PersonId,\n        accepted: Accepted[GoalDraft] | GoalDraft,",
    ),
    Cut(
        "store takes refusals",
        "goalcoach/store/conversation_port.py",
        "reply: Accepted[ReplyDraft],",
        "reply: Accepted[ReplyDraft] | Refused[ReplyDraft],",
    ),
    Cut(
        "a refusal passes for an acceptance",
        "goalcoach/rules/verdict.py",
        "class Refused(_Verdict[D_co]):",
        "class Refused(Accepted[D_co]):",
    ),
    Cut(
        "anybody makes one",
        "goalcoach/rules/verdict.py",
        "def __init__(self, seal: Seal, *args: Any)",
        "def __init__(self, seal: Any, *args: Any)",
    ),
)


@pytest.fixture(scope="module")
def sources(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A copy of the sources and the forbidden calls, with a cache that all runs share."""
    place = tmp_path_factory.mktemp("typing")
    shutil.copytree(ROOT / "src", place / "src", ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copy(FORBIDDEN, place / "forbidden.py")
    (place / "mypy.ini").write_text(CONFIG, "utf-8")
    return place


def mypy(place: Path) -> tuple[str, int]:
    told = subprocess.run(
        [sys.executable, "-m", "mypy", "--config-file", "mypy.ini", "--cache-dir", "cache", "forbidden.py"],
        cwd=place,
        capture_output=True,
        text=True,
        check=False,
    )
    return told.stdout + told.stderr, told.returncode


def test_every_forbidden_call_is_an_error_that_is_expected(sources: Path) -> None:
    told, status = mypy(sources)

    assert status == 0, told


@pytest.mark.parametrize("cut", CUTS, ids=lambda cut: cut.id)
def test_a_cut_belt_is_noticed(sources: Path, cut: Cut) -> None:
    file = sources / "src" / cut.file
    whole = file.read_text("utf-8")
    assert cut.before in whole, "the cut no longer fits the source"
    try:
        file.write_text(whole.replace(cut.before, cut.after), "utf-8")
        told, status = mypy(sources)
    finally:
        file.write_text(whole, "utf-8")

    assert status != 0, "the forbidden calls still pass"
    assert "forbidden.py" in told
    assert 'Unused "type: ignore' in told
