"""Dataclasses as plain values for JSON. Does what `dataclasses.asdict` does, without a copy of every text."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import fields, is_dataclass
from functools import cache
from typing import Any


def as_json(value: Any) -> Any:
    """Dataclasses and mappings as dicts, sequences as lists, with all inside; the rest as it is."""
    kind: Any = type(value)  # a type is hashable, which mypy does not know of
    return _maker(kind)(value)


@cache
def _maker(kind: Any) -> Callable[[Any], Any]:
    if is_dataclass(kind):
        names = tuple(each.name for each in fields(kind))
        return lambda value: {name: as_json(getattr(value, name)) for name in names}
    if issubclass(kind, Mapping):
        return lambda value: {name: as_json(each) for name, each in value.items()}
    if issubclass(kind, tuple | list):
        return lambda value: list(map(as_json, value))
    return lambda value: value
