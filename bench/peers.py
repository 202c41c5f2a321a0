"""What others need for the same texts: proselint looks for words as well, pydantic only at types."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import Any

from proselint.checks import __register__
from proselint.config import DEFAULT
from proselint.registry import CheckRegistry
from proselint.tools import LintFile
from pydantic import TypeAdapter

from goalcoach.domain.goal import GoalDraft


def seconds(work: Callable[[], object]) -> float:
    """How long some work takes."""
    began = time.perf_counter()
    work()
    return time.perf_counter() - began


def proselint(texts: list[str]) -> float:
    """Seconds that proselint takes with all its checks, text by text, as goals come."""
    _register()
    return seconds(lambda: [LintFile("goal", text).lint(DEFAULT) for text in texts])


def proselint_at_once(texts: list[str]) -> float:
    """The same with one file that holds all texts: the best case of a linter of files."""
    _register()
    return seconds(lambda: LintFile("goals", "\n".join(texts)).lint(DEFAULT))


def _register() -> None:
    registry = CheckRegistry()
    if not registry.checks:
        registry.register_many(__register__)


def validation(texts: list[str]) -> float:
    """Seconds that pydantic takes to make the same drafts from JSON-like objects, and nothing else."""
    adapter: TypeAdapter[Any] = TypeAdapter(GoalDraft)
    goals = [{"kind": "performance", "text": text} for text in texts]
    return seconds(lambda: [adapter.validate_python(goal) for goal in goals])
