"""docs/architecture.md names the rooms there are, the ladder that is checked, and files that exist."""

from __future__ import annotations

import re
import tomllib
from pathlib import PurePath

from tests.docs.blocks import ROOT
from tests.each import every

PAGE = (ROOT / "docs/architecture.md").read_text("utf-8")
HOME = ROOT / "src/goalcoach"
ROWS = re.findall(r"^\| (`.*?) \| (.*?) \| (.*?) \|$", PAGE, re.MULTILINE)
LADDER = [
    [place.strip() for place in step.split("│")]
    for step in next(line for line in PAGE.splitlines() if line.startswith("__main__  >")).split(">")
]
NAMED = re.compile(r"`([\w/]+(?:\.py|/))`")


def rooms_of(cell: str) -> list[str]:
    return [PurePath(name).stem for name in NAMED.findall(cell)]


def there() -> set[str]:
    """The rooms: folders with modules and modules, right below the package."""
    folders = {path.parent.name for path in HOME.glob("*/__init__.py")}
    return folders | {path.stem for path in HOME.glob("*.py") if path.stem != "__init__"}


def test_the_table_names_exactly_the_rooms_there_are() -> None:
    named = [room for rooms, _, _ in ROWS for room in rooms_of(rooms)]

    assert sorted(named) == sorted(there())


def test_the_ladder_is_the_one_that_is_checked() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
    layers = next(each for each in project["tool"]["importlinter"]["contracts"] if each["id"] == "layers")

    checked = [[place.strip() for place in step.split("|")] for step in layers["layers"]]
    assert checked == LADDER


def test_a_room_on_the_ladder_is_there_or_in_brackets() -> None:
    places = [place for step in LADDER for place in step]
    certain = {place for place in places if not place.startswith("(")}

    assert certain <= there() <= {place.strip("()") for place in places}


@every(("rooms", "holds"), [(rooms, holds) for rooms, holds, _ in ROWS])
def test_what_a_room_is_said_to_hold_is_there(rooms: str, holds: str) -> None:
    places = [HOME, *(HOME / room for room in rooms_of(rooms))]
    missing = [name for name in NAMED.findall(holds) if not any((place / name).exists() for place in places)]

    assert missing == []


def section(heading: str) -> str:
    """What stands below a heading, up to the next one."""
    return PAGE.partition(f"\n## {heading}\n")[2].partition("\n## ")[0]


def test_every_use_case_is_told() -> None:
    """Folders inside tell of the modules that others call; a module beside them has no other place."""
    room = HOME / "coach"
    files = {path.name for path in room.glob("*.py") if path.name != "__init__.py"}
    told = NAMED.findall(section("Coach, file by file"))

    assert files - {"office.py", *told} == set()
    assert [name for name in told if not (room / name).exists()] == []
    assert [name for name in set(told) if told.count(name) > 1] == []


def test_evaluation_is_told_file_by_file() -> None:
    room = HOME / "evaluation"
    files = {str(path.relative_to(room)) for path in room.rglob("*.py") if path.name != "__init__.py"}
    told = NAMED.findall(section("Evaluation, file by file"))

    assert sorted(name for name in told if name.endswith(".py")) == sorted(files)
