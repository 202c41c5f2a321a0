"""Dataclasses out of plain values as JSON has them, strictly. Knows no report and reads no file."""

from __future__ import annotations

import types
from collections.abc import Callable, Hashable, Mapping
from dataclasses import MISSING, fields, is_dataclass
from datetime import datetime
from enum import StrEnum
from functools import cache
from typing import Any, TypeVar, Union, get_args, get_origin, get_type_hints

T = TypeVar("T")
Reader = Callable[[Any, str], Any]
"""Makes a value of what stands at a place."""

_SAID = {str: "text", int: "a whole number", float: "a number", bool: "true or false"}


class Misshapen(ValueError):
    """Something stands there that must not: where, what is wrong, and nothing of its content."""

    def __init__(self, at: str, problem: str) -> None:
        super().__init__(f"{at or 'the file'} {problem}")
        self.at = at
        self.problem = problem


def shaped(kind: Callable[..., T], value: object, at: str = "") -> T:
    """The value as one of these dataclasses, with all inside it. Raises Misshapen.

    A key that no field has, a field without a default that is left out, and a value of another type (1 for
    true, "3" for 3) are refused, so that what is read is what was written.
    """
    found: T = _reader(kind)(value, at)
    return found


@cache
def _reader(kind: Hashable) -> Reader:
    if kind in _SAID:
        return _plain(kind)
    if kind is datetime:
        return _moment
    if isinstance(kind, type) and issubclass(kind, StrEnum):
        return _word(kind)
    if isinstance(kind, type) and is_dataclass(kind):
        return _record(kind)
    return _composed(kind)


def _composed(kind: Any) -> Reader:
    inside = get_args(kind)
    if get_origin(kind) is tuple and inside[1:] == (...,):
        return _list(inside[0])
    if get_origin(kind) is Mapping and inside[0] is str:
        return _table(inside[1])
    if get_origin(kind) in {Union, types.UnionType} and inside[1:] == (type(None),):
        return _or_nothing(inside[0])
    raise TypeError(f"no file holds a {kind!r}")


def _plain(kind: type) -> Reader:
    taken = (int, float) if kind is float else kind

    def read(value: Any, at: str) -> Any:
        if not isinstance(value, taken) or (kind is not bool and isinstance(value, bool)):
            raise Misshapen(at, f"must be {_SAID[kind]}")
        return kind(value)

    return read


def _moment(value: Any, at: str) -> datetime:
    try:
        moment = datetime.fromisoformat(value)
    except (TypeError, ValueError):
        raise Misshapen(at, "must be a time such as 2026-11-29T14:30:00+00:00") from None
    if moment.tzinfo is None:
        raise Misshapen(at, "must say its distance from UTC, such as +00:00")
    return moment


def _word(kind: type[StrEnum]) -> Reader:
    known = {str(each): each for each in kind}

    def read(value: Any, at: str) -> StrEnum:
        if not isinstance(value, str) or value not in known:
            raise Misshapen(at, f"must be one of {', '.join(known)}")
        return known[value]

    return read


def _list(inside: Any) -> Reader:
    def read(value: Any, at: str) -> tuple[Any, ...]:
        if not isinstance(value, list):
            raise Misshapen(at, "must be a list")
        each = _reader(inside)
        return tuple(each(item, f"{at}[{number}]") for number, item in enumerate(value))

    return read


def _table(inside: Any) -> Reader:
    def read(value: Any, at: str) -> dict[str, Any]:
        if not isinstance(value, dict):
            raise Misshapen(at, "must be a table")
        each = _reader(inside)
        return {key: each(item, f"{at}[{key!r}]") for key, item in value.items()}

    return read


def _or_nothing(inside: Any) -> Reader:
    return lambda value, at: None if value is None else _reader(inside)(value, at)


def _record(kind: type) -> Reader:
    hints = get_type_hints(kind)
    needed = {each.name for each in fields(kind) if each.default is each.default_factory is MISSING}
    readers: dict[str, Reader] = {}

    def read(value: Any, at: str) -> Any:
        if not isinstance(value, dict):
            raise Misshapen(at, "must be a table")
        if unknown := sorted(value.keys() - {each.name for each in fields(kind)}):
            raise Misshapen(at, f"holds {', '.join(map(repr, unknown))}, which nobody knows")
        if missing := sorted(needed - value.keys()):
            raise Misshapen(at, f"lacks {', '.join(missing)}")
        for name in value.keys() - readers.keys():
            readers[name] = _reader(hints[name])
        return kind(**{name: readers[name](item, f"{at}.{name}".lstrip(".")) for name, item in value.items()})

    return read
