"""Many cases in one test: none is left out, and each that fails is told."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from tests.each import every

ROOT = Path(__file__).parents[1]
SEEN: list[int] = []


@every("number", [1, 2, 3])
def test_all_cases_are_tried_beside_a_fixture(number: int, request: pytest.FixtureRequest) -> None:
    """Pytest asks for the fixtures that are left, and calls the test by its name alone."""
    SEEN.append(number)
    assert number == len(SEEN)
    assert request.node.name == "test_all_cases_are_tried_beside_a_fixture"


def test_each_goes_with_each_where_two_stand_above_each_other() -> None:
    seen: list[tuple[int, str]] = []

    @every("a", [1, 2])
    @every(("b", "c"), [("x", 0), pytest.param("y", 0, id="why")])
    def tried(a: int, b: str, c: int) -> None:
        seen.append((a, b))

    tried()

    assert seen == [(1, "x"), (1, "y"), (2, "x"), (2, "y")]


@pytest.mark.parametrize(
    ("ids", "told"),
    [
        (None, "2 of 4 cases fail: 1: 7, 3: 9"),
        ("abcd", "2 of 4 cases fail: 1: b, 3: d"),
        (lambda each: f"no {each}", "2 of 4 cases fail: 1: no 7, 3: no 9"),
    ],
)
def test_every_failing_case_is_told_with_its_name_and_its_reason(ids: Any, told: str) -> None:
    @every("number", [2, 7, 4, 9], ids=ids)
    def even(number: int) -> None:
        if number == 9:
            pytest.fail("nine is refused")
        assert number % 2 == 0, f"{number} is odd"

    with pytest.raises(BaseExceptionGroup) as caught:
        even()

    assert caught.value.message == told
    assert [str(each).splitlines()[0] for each in caught.value.exceptions] == ["7 is odd", "nine is refused"]
    even.__wrapped__(2)  # type: ignore[attr-defined]


def test_what_would_try_nothing_is_refused() -> None:
    async def waits(case: int) -> None:
        raise AssertionError("nobody waits for this")

    with pytest.raises(TypeError, match="waits"):
        every("case", [1])(waits)  # type: ignore[arg-type]
    with pytest.raises(ValueError, match="nothing to try"):
        every("case", [])(print)
    with pytest.raises(ValueError, match="2 names for 1"):
        every("case", [1], ids=["a", "b"])
    with pytest.raises(ValueError, match="test of its own"):
        every("case", [pytest.param(1, marks=pytest.mark.slow)])


@pytest.mark.slow
def test_pytest_counts_one_failure_and_shows_all(tmp_path: Path) -> None:
    (tmp_path / "test_it.py").write_text(
        "from tests.each import every\n"
        "@every('number', [2, 7, 4, 9])\n"
        "def test_even(number, tmp_path):\n"
        "    assert number % 2 == 0 and tmp_path.exists()\n",
        "utf-8",
    )
    alone = ("-p", "no:cacheprovider", "-p", "no:xdist", "--rootdir", str(tmp_path), "-c", os.devnull)
    program = [sys.executable, "-m", "pytest", *alone, str(tmp_path)]
    places = {"PYTHONPATH": os.pathsep.join(map(str, (ROOT / "src", ROOT)))}

    ran = subprocess.run(program, capture_output=True, text=True, check=False, env=os.environ | places)

    assert ran.returncode == 1, ran.stderr
    assert "1 failed" in ran.stdout
    assert "2 of 4 cases fail: 1: 7, 3: 9" in ran.stdout
    assert "7 % 2" in ran.stdout
    assert "9 % 2" in ran.stdout
