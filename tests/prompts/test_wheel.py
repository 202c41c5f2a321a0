"""An installed goalcoach finds its prompts and its suites: tried with a wheel, which the image is made of."""

from __future__ import annotations

import os
import subprocess
import sys
import tomllib
import zipfile
from pathlib import Path

import pytest

from goalcoach.evaluation.cases.library import suites
from goalcoach.prompts.library import own_folder

ROOT = Path(__file__).parents[2]
PROGRAM = """
from goalcoach.evaluation.cases.library import suites
from goalcoach.prompts.library import library, own_folder
print(own_folder(), len(library().prompts))
print(*(suite.hash for suite in suites()))
"""


def test_what_a_wheel_is_made_of_goes_into_the_image() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
    made_of = project["tool"]["hatch"]["build"]["targets"]["wheel"]["only-include"]
    let_through = (ROOT / ".dockerignore").read_text("utf-8").splitlines()

    assert {f"!{name.partition('/')[0]}/" for name in made_of} <= set(let_through)


@pytest.mark.slow
def test_a_wheel_holds_all_prompts_and_suites_and_finds_them(tmp_path: Path) -> None:
    subprocess.run(
        [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(tmp_path)],
        cwd=ROOT,
        capture_output=True,
        check=True,
    )
    (wheel,) = tmp_path.glob("*.whl")
    installed = tmp_path / "installed"
    with zipfile.ZipFile(wheel) as archive:
        archive.extractall(installed)

    ran = subprocess.run(
        [sys.executable, "-c", PROGRAM],
        cwd=tmp_path,
        env={**os.environ, "PYTHONPATH": str(installed)},
        capture_output=True,
        text=True,
        check=True,
    )

    files = installed / "goalcoach" / "prompts" / "files"
    versions = str(len(list(own_folder().glob("*/*/v*.md"))))
    assert ran.stdout.split() == [str(files), versions, *(suite.hash for suite in suites())]
    assert {path.relative_to(files) for path in files.rglob("*")} == {
        path.relative_to(own_folder()) for path in own_folder().rglob("*")
    }
