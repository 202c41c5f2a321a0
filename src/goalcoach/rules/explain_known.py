"""Telling people what an example turns on among the joined data it is judged with. Knows no rule."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import fields
from datetime import date
from decimal import Decimal
from enum import Enum
from typing import Any

from goalcoach.domain.framework import Blueprint
from goalcoach.domain.measured import number
from goalcoach.domain.sentence import spoken_date
from goalcoach.rules.explain_items import ITEMS
from goalcoach.rules.explain_phrases import PHRASES
from goalcoach.rules.facts import Facts
from goalcoach.rules.joined.ambition import Ambition
from goalcoach.rules.joined.course import Course
from goalcoach.rules.joined.history import History
from goalcoach.rules.joined.surroundings import Surroundings
from goalcoach.rules.samples_growth import a_closing, everything, vocabulary

_USUAL: dict[str, Any] = {
    "gap": everything().gap,
    "role": everything().role,
    "plan": everything().plan,
    "closing": a_closing(),
    "standing": everything().standing,
    "graph": everything().graph,
    "rhythm": everything().rhythm,
    "capacity": everything().capacity,
    "history": History(),
    "ambition": Ambition(),
    "surroundings": Surroundings(),
    "course": Course(),
}
"""Joined data in which nothing is wrong, by their name among the facts."""

_STARTED_FROM = {"gap": ("gap",), "role": ("role", "standing"), "capacity": ("capacity",)}
"""What a rule that looks at the first is understood by: the joined data its examples start from."""

_TOGETHER = (("level", "to"), ("actual", "target"))
"""Fields of which one says nothing without the other."""

_SHARES = frozenset({"confidence", "control", "share", "attained", "adjusted", "last_stretch"})
"""Fields that hold a share of one, told in percent."""


_MISSING = {
    "gap": "it is to close no gap",
    "role": "no role was chosen",
    "vocabulary": "no list of abilities, roles and courses is at hand",
    "graph": "which goal serves which is not known",
}
"""What is told where something is not known at all that every example on the other side knows."""


def known(facts: Facts | None, others: Sequence[Facts | None] = ()) -> Iterator[str]:
    """What an example turns on, one joined thing after the other.

    Where nothing is unusual it is told as far as `others`, the examples on the other side, differ in it.
    """
    if facts is None:
        return
    for name, words in _MISSING.items():
        if getattr(facts, name) is None and others and all(getattr(each, name, None) for each in others):
            yield words
    given = {name: value for name in _USUAL if (value := getattr(facts, name)) is not None}
    unusual = {name: value for name, value in given.items() if value != _USUAL[name]}
    for name, value in (unusual or given).items():
        if unusual:
            names = _changed(value, _USUAL[name])
        else:
            beyond = (getattr(each, name, None) for each in others)
            names = {field for other in beyond if other is not None for field in _changed(other, value)}
        if name == "graph" and names:
            names.add("goal")
        yield from _told(value, names)


def start(looks_at: frozenset[str], examples: Sequence[Facts | None]) -> Iterator[str]:
    """What the examples of a rule start from: what is usual in one of them, or the same in all."""
    for names in (names for name, names in _STARTED_FROM.items() if name in looks_at):
        for name in names:
            values = [value for facts in examples if (value := getattr(facts, name, None)) is not None]
            told = "; ".join(_common(values, _USUAL[name])) if values else ""
            if told:
                yield told
        if "role" in names:
            yield from (_asked(blueprint) for blueprint in vocabulary().blueprints)


def _common(values: Sequence[Any], usual: Any) -> Iterator[str]:
    for each in fields(usual):
        given = [getattr(value, each.name) for value in values]
        standard = getattr(usual, each.name)
        if standard in given or all(one == given[0] for one in given):
            value = standard if standard in given else given[0]
            if words := _phrase(type(usual), each.name, value):
                yield words


def _asked(role: Blueprint) -> str:
    asked = [
        f"level {each.level} of {found.name}"
        for each in role.requirements
        if (found := vocabulary().competency(each.competency))
    ]
    return f"the role {role.name} asks for {_listed(asked)}"


def _changed(value: Any, usual: Any) -> set[str]:
    changed = {each.name for each in fields(value) if getattr(value, each.name) != getattr(usual, each.name)}
    for pair in _TOGETHER:
        if changed & set(pair):
            changed |= set(pair) & {each.name for each in fields(value)}
    return changed


def _told(value: Any, names: set[str]) -> Iterator[str]:
    """The fields with these names, in words."""
    told = (
        _phrase(type(value), each.name, getattr(value, each.name))
        for each in fields(value)
        if each.name in names
    )
    yield from (words for words in told if words)


def _phrase(shape: type[Any], name: str, value: object) -> str:
    phrase = PHRASES[shape][name]
    if value is None:
        return phrase.unsaid or phrase.empty
    if value is False or value in ("", ()) or (isinstance(value, str) and not value.strip()):
        return phrase.empty
    return phrase.filled.format(_words(value, share=name in _SHARES))


def _words(value: object, *, share: bool = False) -> str:
    """A value as a person would write it."""
    if told := ITEMS.get(type(value)):
        return told(value)
    if isinstance(value, Enum):
        return str(value.value).replace("_", " ")
    if isinstance(value, date):
        return spoken_date(value)
    if isinstance(value, Decimal):
        return f"{number(value * 100)} %" if share else number(value)
    if isinstance(value, (tuple, frozenset)):
        each = [_words(item, share=share) for item in value]
        return _listed(each if isinstance(value, tuple) else sorted(each))
    return str(value).strip()


def _listed(items: list[str]) -> str:
    """Several things in a row; what stands there more than once is counted."""
    told = [f"{count} × {item}" if count > 1 else item for item, count in Counter(items).items()]
    return told[0] if len(told) == 1 else f"{', '.join(told[:-1])} and {told[-1]}"
