"""Joined data in words, for the examples of a rule. Knows the shapes only by their fields."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import MISSING, Field, fields, is_dataclass
from enum import Enum
from typing import Any


def known(facts: object) -> Iterator[str]:
    """What is joined to a draft, one part a group of data: "ambition: level stretch, confidence 0.4"."""
    for each in fields(facts):  # type: ignore[arg-type]
        value = getattr(facts, each.name)
        if is_dataclass(value) and type(value).__module__.startswith(__package__ or "?"):
            yield f"{each.name}: {_members(value) or 'nothing told'}"


def _members(value: Any) -> str:
    return ", ".join(
        f"{each.name.replace('_', ' ')} {_shown(getattr(value, each.name))}"
        for each in fields(value)
        if not _usual(each, getattr(value, each.name))
    )


def _usual(field: Field[Any], value: object) -> bool:
    """Whether a field says nothing: it holds what it holds when nobody fills it."""
    return field.default is not MISSING and value == field.default


def _shown(value: object) -> str:
    if isinstance(value, tuple):
        return f"[{'; '.join(map(_shown, value))}]"
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, Enum):
        return str(value.value).replace("_", " ")
    if isinstance(value, str):
        return f"“{value}”"
    return _members(value) if is_dataclass(value) else str(value)
