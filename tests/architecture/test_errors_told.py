"""Whoever calls a use case or a store reads what it may raise: the docstring names each of our errors."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

from goalcoach.domain import errors
from goalcoach.domain.errors import Misdeclared
from tests.architecture.tree import Function, modules, parsed

TOLD = {
    name
    for name, each in vars(errors).items()
    if isinstance(each, type) and issubclass(each, Exception) and each is not Misdeclared
}
"""All but the one that tells of a mistake in the program."""

SPOKEN_ALOUD = ("src/goalcoach/cli/", "src/goalcoach/web/pages/", "src/goalcoach/web/api/")
"""Commands and routes answer with their errors: `web/errors.py` and `cli/failing.py` catch all of them."""


@pytest.mark.slow
def test_an_error_that_a_public_function_raises_is_named_in_its_docstring() -> None:
    silent = {
        f"{path}:{function.lineno} {function.name}": sorted(untold)
        for path in modules("src")
        if not str(path).startswith(SPOKEN_ALOUD)
        for function in _public(path)
        if (untold := _raised(function) - _named_in(function))
    }

    assert silent == {}


def _public(path: Path) -> Iterator[Function]:
    """Functions at the top of a module, and methods of its classes."""
    top = parsed(path).body
    inside = (each for node in top if isinstance(node, ast.ClassDef) for each in node.body)
    found = (each for each in (*top, *inside) if isinstance(each, Function))
    return (each for each in found if not each.name.startswith("_") and ast.get_docstring(each))


def _raised(function: Function) -> set[str]:
    raised = (node.exc for node in ast.walk(function) if isinstance(node, ast.Raise))
    called = (each.func if isinstance(each, ast.Call) else each for each in raised)
    return {each.id for each in called if isinstance(each, ast.Name)} & TOLD


def _named_in(function: Function) -> set[str]:
    said = ast.get_docstring(function) or ""
    return {name for name in TOLD if name in said}
