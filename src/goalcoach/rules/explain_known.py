"""The joined data of an example in words: only what differs from data that pass every rule."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import MISSING, Field, fields, is_dataclass
from datetime import date
from decimal import Decimal
from enum import Enum
from typing import Any

from goalcoach.rules.facts import Facts
from goalcoach.rules.joined.ambition import Ambition
from goalcoach.rules.joined.course import Course
from goalcoach.rules.joined.history import History
from goalcoach.rules.joined.surroundings import Surroundings
from goalcoach.rules.samples_growth import EVERYTHING, a_closing

_USUAL: dict[str, Any] = {
    "gap": EVERYTHING.gap,
    "role": EVERYTHING.role,
    "plan": EVERYTHING.plan,
    "closing": a_closing(),
    "standing": EVERYTHING.standing,
    "graph": EVERYTHING.graph,
    "rhythm": EVERYTHING.rhythm,
    "capacity": EVERYTHING.capacity,
    "history": History(),
    "ambition": Ambition(),
    "surroundings": Surroundings(),
    "course": Course(),
}
"""Joined data in which nothing is wrong, by their name among the facts."""


_TOGETHER = (("level", "to"), ("actual", "target"))
"""Fields of which one says nothing without the other."""


def known(facts: Facts | None) -> Iterator[str]:
    """What an example turns on, one joined thing after the other."""
    if facts is None or facts == EVERYTHING:
        return
    given = {name: value for name in _USUAL if (value := getattr(facts, name)) is not None}
    unusual = {name: value for name, value in given.items() if value != _USUAL[name]}
    for name, value in unusual.items():
        changed = {e.name for e in fields(value) if getattr(value, e.name) != getattr(_USUAL[name], e.name)}
        for pair in _TOGETHER:
            changed |= set(pair) if changed & set(pair) else set()
        told = [
            f"{_label(each)} {_words(getattr(value, each.name))}"
            for each in fields(value)
            if each.name in changed
        ]
        yield f"{name}: {', '.join(told)}"
    if not unusual:
        yield from (f"{name}: {_words(value)}" for name, value in given.items())


def _words(value: object) -> str:
    """A value as a person would write it."""
    if value is None:
        return "not said"
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, Enum):
        return str(value.value).replace("_", " ")
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, Decimal):
        return f"{value:f}"
    if isinstance(value, (tuple, frozenset)):
        several = [_words(each) for each in value]
        return " and ".join(several if isinstance(value, tuple) else sorted(several)) or "none"
    if is_dataclass(value) and not isinstance(value, type):
        told = (
            f"{_label(each)} {_words(getattr(value, each.name))}"
            for each in fields(value)
            if _told(value, each)
        )
        return f"({', '.join(told)})"
    text = str(value).strip()
    return text or "none"


def _told(value: object, each: Field[Any]) -> bool:
    return each.default is MISSING or getattr(value, each.name) != each.default


def _label(each: Field[Any]) -> str:
    return each.name.replace("_", " ")
