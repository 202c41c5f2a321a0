"""The suites that come with goalcoach, and those an organisation keeps in a folder of its own."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

from goalcoach.domain.errors import InvalidInput, NotFound
from goalcoach.evaluation.cases.case import Case, Suite
from goalcoach.evaluation.cases.moment import Row, Rows
from goalcoach.evaluation.cases.packets import Material, material
from goalcoach.evaluation.cases.suite_file import LARGEST, BadSuite, Sources, read_suite
from goalcoach.evaluation.cases.swapped import Names, cases_of
from goalcoach.evaluation.goldset import LabelledGoal, labelled
from goalcoach.evaluation.situations import TASKS
from goalcoach.packs.document import BadDocument, read_rows

SETS = ("", "second", "third", "fourth", "fifth")
"""Folders of situations in the order in which they were made up."""

_HERE = Path(__file__)


def own_folder() -> Path:
    """Where suites, situations and labelled goals are: in the package when installed, else in a checkout."""
    installed = _HERE.parents[1] / "files"
    return installed if installed.is_dir() else _HERE.parents[4] / "evals"


def suites(*names: str, own: Path | None = None) -> tuple[Suite, ...]:
    """The suites of these names, all where none is named; those in the folder `own` are among them, and
    take the place of one with their name. Raises NotFound, BadSuite."""
    files = _files(own)
    if unknown := [name for name in names if name not in files]:
        raise NotFound(f"There is no suite {unknown[0]!r}. There are {', '.join(files)}.", suite=unknown[0])
    return tuple(_read(files[name]) for name in names or files)


def _files(own: Path | None) -> dict[str, Path]:
    folders = [own_folder() / "suites", *([own] if own else [])]
    found = {path.stem: path for folder in folders for path in folder.glob("*.yaml")}
    return dict(sorted(found.items()))


def _read(path: Path) -> Suite:
    suite = read_suite(path.read_bytes(), path.name, sources())
    if suite.name != path.stem:
        raise BadSuite(f"{path.name}: its first line says {suite.name}, which is {suite.name}.yaml.")
    return suite


def sources() -> Sources:
    """What comes with goalcoach for suites to point to."""
    return Sources(situations=situations(), goals=_goals, packets=_packets)


def fairness_material() -> Material:
    """The packets and names of the fairness audit that come with goalcoach."""
    return material(own_folder() / "data" / "fairness")


def _packets(names: str) -> Iterator[Case]:
    """Each packet under one name of each group, so that a run of a version stays affordable."""
    return cases_of(fairness_material(), Names(names), each_group=1)


@cache
def _goals(file: str) -> tuple[LabelledGoal, ...]:
    there = {path.name: path for path in (own_folder() / "data").glob("goals_*.jsonl")}
    if file not in there:
        raise InvalidInput(f"there are no labelled goals in {file}. There are {', '.join(sorted(there))}")
    return labelled(there[file])


@cache
def situations() -> Rows:
    """All situations by id, in the order in which they were made up. Raises BadSuite."""
    return {
        id_: row
        for name in SETS
        for task in TASKS
        for id_, row in _rows(own_folder() / "situations" / name / f"{task}.yaml", task)
    }


def _rows(path: Path, task: str) -> Iterator[tuple[str, Row]]:
    try:
        nodes = read_rows(path.read_bytes(), largest=LARGEST)
    except BadDocument as error:
        raise BadSuite(f"{path.name}:{error.line}: {error.problem}") from None
    for node in nodes:
        plain: Any = node.plain()
        values = {name: value for name, value in plain.items() if name != "id"}
        yield plain["id"], Row(task=task, values=values)
