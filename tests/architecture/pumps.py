"""Texts that make a regular expression go back and try again: derived from the expression itself."""

from __future__ import annotations

import importlib
import itertools
import pkgutil
import re
import sys
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import fields, is_dataclass
from typing import Any

import goalcoach
from goalcoach.domain.late import LatePattern
from goalcoach.rules.surface import Sought

_sre: Any = importlib.import_module("re._parser")
_ops: Any = importlib.import_module("re._constants")
_REPEATS = (_ops.MAX_REPEAT, _ops.MIN_REPEAT, _ops.POSSESSIVE_REPEAT)
_MANY = 8
"""Repetitions from which on a part is worth pumping."""
_SIGNS = "a1 .-,;:(é\"“\n–'"
_CLASSES = {
    _ops.CATEGORY_DIGIT: "1",
    _ops.CATEGORY_NOT_DIGIT: "a",
    _ops.CATEGORY_SPACE: " ",
    _ops.CATEGORY_NOT_SPACE: "a",
    _ops.CATEGORY_WORD: "a",
    _ops.CATEGORY_NOT_WORD: " ",
}
USUAL = (
    "a",
    "1",
    " ",
    "\n",
    "a ",
    "1 ",
    ".",
    ", ",
    "-",
    "1.",
    "a-",
    "not ",
    "and ",
    "I ",
    "to ",
    "(",
    "é",
    "{",
)
"""Pumps for every expression."""


def patterns() -> dict[str, re.Pattern[Any]]:
    """Every compiled expression that a module of goalcoach holds, by where it stands."""
    found: dict[re.Pattern[Any], str] = {}
    for module in pkgutil.walk_packages(goalcoach.__path__, "goalcoach."):
        if not {"migrations", "__main__"} & {*module.name.split(".")}:
            importlib.import_module(module.name)
    for name in sorted(each for each in sys.modules if each.startswith("goalcoach.")):
        for held, value in vars(sys.modules[name]).items():
            for each in _within(value, 4):
                found.setdefault(each, f"{name}.{held}")
    count = itertools.count()
    return {f"{place}-{next(count)}": each for each, place in found.items()}


def _within(value: Any, depth: int) -> Iterator[re.Pattern[Any]]:
    parts: Iterable[Any] = ()
    value = value.compiled() if isinstance(value, LatePattern) else value
    if isinstance(value, re.Pattern):
        yield value
    elif isinstance(value, dict):
        parts = [*value.keys(), *value.values()]
    elif isinstance(value, list | tuple | set | frozenset):
        parts = value
    elif isinstance(value, Sought):
        parts = [value.pattern, value.signs]
    elif is_dataclass(value) and not isinstance(value, type):
        parts = [getattr(value, each.name) for each in fields(value)]
    if depth:
        for part in parts:
            yield from _within(part, depth - 1)


def pumps(pattern: re.Pattern[Any]) -> list[tuple[str, str]]:
    """Pairs of what leads to a part that repeats, and one round of that part."""
    tree = _sre.parse(pattern.pattern, pattern.flags)
    usual = [("", each) for each in USUAL]
    return list(dict.fromkeys([*_pumps(tree, ""), *usual]))


def _pumps(tree: Any, before: str) -> Iterator[tuple[str, str]]:
    for op, value in tree:
        for branch in _inside(op, value):
            yield from _pumps(branch, before)
        if op in _REPEATS and int(value[1]) >= _MANY:
            yield from ((before, each) for each in _texts(value[2]) if each)
        before += _first([(op, value)])


def _inside(op: Any, value: Any) -> Sequence[Any]:
    if op in _REPEATS:
        return [value[2]]
    if op is _ops.BRANCH:
        return list(value[1])
    if op is _ops.SUBPATTERN:
        return [value[3]]
    if op in (_ops.ASSERT, _ops.ASSERT_NOT):
        return [value[1]]
    return [value] if op is _ops.ATOMIC_GROUP else []


def _first(tree: Any) -> str:
    return next(iter(_texts(tree)), "")


def _texts(tree: Any, most: int = 8) -> list[str]:
    """Some texts that the tree matches, or nearly: what looks round and back is passed over."""
    texts = [""]
    for op, value in tree:
        choices = list(dict.fromkeys(_choices(op, value, most)))[:most] or [""]
        texts = [text + choice for text in texts for choice in choices][:most]
    return list(dict.fromkeys(texts))


def _choices(op: Any, value: Any, most: int) -> Iterator[str]:
    if op is _ops.LITERAL:
        yield chr(value)
    elif op in (_ops.NOT_LITERAL, _ops.ANY, _ops.IN):
        yield from _signs(op, value)
    elif op in _REPEATS:
        yield from (text * max(value[0], 0) for text in _texts(value[2], 3))
        yield from (text * max(value[0], 1) for text in _texts(value[2], 3))
    elif op not in (_ops.ASSERT, _ops.ASSERT_NOT):
        for branch in _inside(op, value):
            yield from _texts(branch, most)


def _signs(op: Any, value: Any) -> Iterator[str]:
    """Characters of a set; of one that says what it leaves out, whatever is left of the usual."""
    if op is not _ops.IN or value[0][0] is _ops.NEGATE:
        left_out = {value} if op is _ops.NOT_LITERAL else set() if op is _ops.ANY else {*_left_out(value)}
        yield from (sign for sign in _SIGNS if ord(sign) not in left_out)
        return
    for kind, what in value:
        if kind is _ops.CATEGORY:
            yield _CLASSES[what]
        elif kind in (_ops.LITERAL, _ops.RANGE):
            yield chr(what if kind is _ops.LITERAL else what[0])


def _left_out(value: Any) -> Iterator[int]:
    for kind, what in value:
        if kind is _ops.LITERAL:
            yield what
        elif kind is _ops.RANGE:
            yield from range(what[0], what[1] + 1)
        elif kind is _ops.CATEGORY:
            yield from (ord(sign) for sign in _SIGNS if re.match(_CATEGORY[what], sign))


_CATEGORY = {
    _ops.CATEGORY_DIGIT: r"\d",
    _ops.CATEGORY_NOT_DIGIT: r"\D",
    _ops.CATEGORY_SPACE: r"\s",
    _ops.CATEGORY_NOT_SPACE: r"\S",
    _ops.CATEGORY_WORD: r"\w",
    _ops.CATEGORY_NOT_WORD: r"\W",
}
