"""What `make` installs with: it lays an environment in its own tree alone."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

from tests.docs.blocks import ROOT


def test_an_environment_that_is_a_link_is_left_as_it_is(tmp_path: Path) -> None:
    tree, other = tmp_path / "tree", tmp_path / "other"
    shutil.copytree(ROOT / "requirements", tree / "requirements")
    shutil.copy(ROOT / "pyproject.toml", tree)
    other.mkdir()
    (other / "theirs").write_text("kept")
    (tree / ".venv").symlink_to(other)

    done = subprocess.run(
        [sys.executable, tree / "requirements/install.py", "dev"], capture_output=True, text=True, check=False
    )

    assert done.returncode == 1
    assert "is a link to" in done.stderr
    assert [each.name for each in other.iterdir()] == ["theirs"]
