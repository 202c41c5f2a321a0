"""How large things may grow, and how files are named and begin (DESIGN: rooms and sizes)."""

import ast
import statistics
from pathlib import Path

import pytest

from tests.architecture.tree import functions, modules, parsed, text

SRC_CEILING, SRC_MEDIAN, TEST_CEILING, FUNCTION_CEILING = 400, 150, 500, 60

SAYS_NOTHING = {"base", "common", "core", "helper", "helpers", "manager", "managers", "misc", "util", "utils"}
"""Names for files whose content nobody could name."""


def test_src_modules_stay_under_their_ceiling() -> None:
    assert over(SRC_CEILING, "src") == {}, "a file over its ceiling is telling you its second noun: split it"


def test_test_modules_stay_under_their_ceiling() -> None:
    assert over(TEST_CEILING, "tests") == {}, "split it by what is tested"


def test_the_median_module_is_small() -> None:
    sizes = [lines(path) for path in modules("src") if lines(path) > 1]

    assert statistics.median(sizes) <= SRC_MEDIAN


@pytest.mark.slow
def test_functions_are_short() -> None:
    long = {
        f"{path}:{function.lineno} {function.name}": length
        for path in modules("src")
        for function in functions(path)
        if (length := (function.end_lineno or 0) - function.lineno + 1) > FUNCTION_CEILING
    }

    assert long == {}, "name its parts and make them functions"


def test_files_and_folders_are_named_by_content() -> None:
    nameless = [str(path) for path in modules("src") if SAYS_NOTHING & {part.lower() for part in parts(path)}]

    assert nameless == [], "say what it holds; if you cannot, it is two things"


@pytest.mark.slow
def test_the_first_line_says_what_the_file_holds() -> None:
    silent = [str(path) for path in modules("src") if not begins_with_a_sentence(path)]

    assert silent == [], 'begin the file with """What it holds, and what it must not know."""'


def over(ceiling: int, top: str) -> dict[str, int]:
    return {str(path): lines(path) for path in modules(top) if lines(path) > ceiling}


def lines(path: Path) -> int:
    return len(text(path).splitlines())


def parts(path: Path) -> tuple[str, ...]:
    return path.with_suffix("").parts


def begins_with_a_sentence(path: Path) -> bool:
    """The docstring starts on line one, and that line has something to say."""
    first = text(path).partition("\n")[0]
    said = ast.get_docstring(parsed(path)) or ""
    return first.startswith(('"""', 'r"""')) and len(said.partition("\n")[0].split()) > 1
