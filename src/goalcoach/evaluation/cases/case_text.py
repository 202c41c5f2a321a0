"""Writes a case as suite_file.py reads it, such as one that somebody made of a bad answer."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import fields
from typing import Any

from goalcoach.evaluation.cases.case import Case, Expect, Suite, Within
from goalcoach.packs.writing import yaml_text


def case_text(case: Case) -> str:
    """One item of the list `cases`, to stand below the others."""
    told: dict[str, Any] = {
        "id": case.id,
        "why": case.why,
        "split": str(case.split),
        "tags": list(case.tags),
        "source": case.source,
        "given": case.given,
        "expect": _expected(case.expect),
        "practice": case.practice,
    }
    return yaml_text([{name: value for name, value in told.items() if value}])


def suite_text(suite: Suite, case: Case) -> str:
    """A file of its own for one more case of a suite, to be kept and read like any other."""
    head = {"suite": suite.name, "about": suite.about, "task": suite.task, "scorers": list(suite.scorers)}
    told: dict[str, Any] = {name: value for name, value in head.items() if value}
    return f"{yaml_text(told)}cases:\n{case_text(case)}"


def given_text(case: Case) -> str:
    """What is given, for people to read."""
    return yaml_text(case.given)


def _expected(expect: Expect) -> dict[str, Any]:
    told = ((each.name, getattr(expect, each.name)) for each in fields(expect))
    return {name: _written(value) for name, value in told if value is not None and (value or value is False)}


def _written(value: Any) -> Any:
    if isinstance(value, Within):
        return {"least": value.least, **({} if value.most is None else {"most": value.most})}
    return dict(value) if isinstance(value, Mapping) else value
