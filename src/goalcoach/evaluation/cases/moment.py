"""From a case to the moment it is about, and from one that is written elsewhere to a case."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from goalcoach.domain.errors import InvalidInput
from goalcoach.evaluation.cases.case import Case
from goalcoach.evaluation.cases.fields import ANSWER, SITUATION, TASK
from goalcoach.evaluation.situations import Situation, situation_of


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """A situation as a file has it."""

    task: str
    values: Mapping[str, Any]
    """Without its id."""


Rows = Mapping[str, Row]
"""By id."""


def moment_of(task: str, case: Case) -> Situation:
    """The moment of a case that asks somebody to do `task`. Raises InvalidInput."""
    return situation_of(task, _row(case))


def check(task: str, case: Case) -> None:
    """Raises InvalidInput where a case cannot be such a moment. Asks no rules, which would take long."""
    situation_of(task, _row(case), judged=False)


def _row(case: Case) -> dict[str, Any]:
    return {name: value for name, value in case.given.items() if name not in {TASK, ANSWER}} | {"id": case.id}


def given_in(written: Mapping[str, Any], rows: Rows) -> dict[str, Any]:
    """What is given, with the situation it begins with filled in. Raises InvalidInput."""
    if SITUATION not in written:
        return dict(written)
    id_ = written[SITUATION]
    if not isinstance(id_, str):
        raise InvalidInput(f"`{SITUATION}` is a text: the id of one.")
    if id_ not in rows:
        raise InvalidInput(f"there is no situation {id_!r}. `given` may also hold all of it itself.")
    rest = {name: value for name, value in written.items() if name != SITUATION}
    row = rows[id_]
    if rest.setdefault(TASK, row.task) != row.task:
        raise InvalidInput(f"{id_} is for the task {row.task}. Leave `task` out.")
    return {**row.values, **rest}
