"""One test for many small cases: all are tried, and every one that fails is told by its name.

A case of its own costs pytest several milliseconds, in collecting, telling and counting. Where checking one
takes less than that and nothing is left behind for the next, `every` stands in place of
`pytest.mark.parametrize`, takes the same, and says as much when something fails.
"""

from __future__ import annotations

import inspect
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import wraps
from typing import Any

import pytest
from _pytest.mark.structures import ParameterSet

Check = Callable[..., None]
Named = Iterable[object] | Callable[[Any], object] | None
"""Names of the cases, or what makes a name of a value; without it a case is named by its values."""


def every(names: str | Sequence[str], cases: Iterable[Any], *, ids: Named = None) -> Callable[[Check], Check]:
    """Have one test try all cases, like `pytest.mark.parametrize`, and tell all that fail.

    The check itself, for one case, is the `__wrapped__` of the test. Raises TypeError for a test that is not
    called to its end (it waits, or yields), and ValueError where there is nothing to try.
    """
    wanted = [name.strip() for name in names.split(",")] if isinstance(names, str) else list(names)
    tried = list(_cases(wanted, list(cases), ids))

    def merged(check: Check) -> Check:
        if inspect.iscoroutinefunction(check) or inspect.isgeneratorfunction(check):
            raise TypeError(f"{check.__name__} is not called to its end")
        if not tried:
            raise ValueError(f"{check.__name__} has nothing to try")

        @wraps(check)
        def tries(**fixtures: Any) -> None:
            _try(check, wanted, tried, fixtures)

        given = inspect.signature(check)
        left = [value for name, value in given.parameters.items() if name not in wanted]
        tries.__signature__ = given.replace(parameters=left)  # type: ignore[attr-defined]
        return tries

    return merged


def _try(
    check: Check, wanted: list[str], tried: list[tuple[str, tuple[Any, ...]]], fixtures: dict[str, Any]
) -> None:
    failed: dict[str, BaseException] = {}
    for name, values in tried:
        try:
            check(**dict(zip(wanted, values, strict=True)), **fixtures)
        except (Exception, pytest.fail.Exception) as error:  # noqa: BLE001 - raised below, with all others
            error.add_note(f"in the case {name}")
            failed[name] = error
    if failed:
        told = f"{len(failed)} of {len(tried)} cases fail: {', '.join(failed)}"
        raise BaseExceptionGroup(told, list(failed.values()))


def _cases(wanted: list[str], cases: list[Any], ids: Named) -> Iterator[tuple[str, tuple[Any, ...]]]:
    """Name and values of each case; names are made different, so that none hides another."""
    called = list(ids) if ids is not None and not callable(ids) else []
    if called and len(called) != len(cases):
        raise ValueError(f"{len(called)} names for {len(cases)} cases")
    for number, case in enumerate(cases):
        name: str | None = None
        values: tuple[Any, ...] = (case,) if len(wanted) == 1 else tuple(case)
        if isinstance(case, ParameterSet):
            if case.marks:
                raise ValueError("a mark is for a test of its own")
            name, values = str(case.id) if case.id is not None else None, tuple(case.values)
        if name is None:
            name = str(called[number]) if called else "-".join(_said(value, ids) for value in values)
        yield f"{number}: {name}", values


def _said(value: object, ids: Named) -> str:
    said = ids(value) if callable(ids) else value
    return str(said if said is not None else value)[:80]
