"""What others need for the same texts: proselint looks for words as well, pydantic only at types."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable
from typing import Any, TypeVar

from proselint.checks import __register__
from proselint.config import DEFAULT
from proselint.registry import CheckRegistry
from proselint.tools import LintFile
from pydantic import TypeAdapter

from goalcoach.domain.goal import GoalDraft

T = TypeVar("T")


def seconds_for_each(work: Callable[[T], object], things: Iterable[T]) -> float:
    """How long some work takes for all of these, one after the other.

    What comes of each is let go, as every command and page does once it is told: thousands that are kept are
    looked through for garbage time and again, which took 6 to 14 % of what was measured.
    """
    began = time.perf_counter()
    for thing in things:
        work(thing)
    return time.perf_counter() - began


def proselint(texts: list[str]) -> float:
    """Seconds that proselint takes with all its checks, text by text, as goals come."""
    _register()
    return seconds_for_each(lambda text: LintFile("goal", text).lint(DEFAULT), texts)


def proselint_at_once(texts: list[str]) -> float:
    """The same with one file that holds all texts: the best case of a linter of files."""
    _register()
    return seconds_for_each(lambda text: LintFile("goals", text).lint(DEFAULT), ["\n".join(texts)])


def _register() -> None:
    registry = CheckRegistry()
    if not registry.checks:
        registry.register_many(__register__)


def validation(texts: list[str]) -> float:
    """Seconds that pydantic takes to make the same drafts from JSON-like objects, and nothing else."""
    adapter: TypeAdapter[Any] = TypeAdapter(GoalDraft)
    goals = [{"kind": "performance", "text": text} for text in texts]
    return seconds_for_each(adapter.validate_python, goals)
