"""What a compiled condition is made of: names, lists it walks, patterns it matches. Evaluates nothing.

The library gives a compiled expression only as bytes: `CheckedExpr` of CEL's public syntax, wrapped in `Any`,
in the wire format of protocol buffers. The few fields that matter are read here by their numbers.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

_VALUE_OF_ANY = 2
_EXPRESSION_OF_CHECKED = 4
_CONSTANT, _IDENT, _SELECT, _CALL, _LIST, _STRUCT, _COMPREHENSION = range(3, 10)
"""What an expression may be."""
_STRING_OF_CONSTANT = 6
_TARGET, _FUNCTION, _ARGUMENT = 1, 2, 3
_ITEM, _WALKED, _RESULT, _ITEM_2 = 1, 2, 3, 8
_STEPS = (4, 5, 6, 7)
"""What a comprehension computes for each item, and at the end."""

_PARTS: dict[int, tuple[tuple[int, ...], ...]] = {_SELECT: ((1,),), _LIST: ((1,),), _STRUCT: ((2,), (3, 4))}
"""Where the expressions are in what is made of parts; a map has entries, and they a key and a value."""
DEEPEST = 200
"""Levels of an expression that are looked into."""


@dataclass(slots=True)
class Tree:
    """What was found in an expression."""

    names: set[str] = field(default_factory=set)
    """Variables it reads, as they are declared: "due", "measure.target"."""
    each_time: set[str] = field(default_factory=set)
    """Those it reads for each item of a list."""
    nested: bool = False
    """Whether it walks a list for each item of another."""
    patterns: list[str | None] = field(default_factory=list)
    """Regular expressions it matches; None for one that is not written out in it."""
    repeated: bool = False
    """Whether it matches a pattern for each item of a list: each time the pattern is compiled anew."""


def read_tree(serialised: bytes) -> Tree:
    """The tree of a serialised expression. Raises ValueError for bytes that are none."""
    found = Tree()
    checked = [value for number, value in _fields(serialised) if number == _VALUE_OF_ANY]
    whole = [value for each in checked for number, value in _fields(each) if number == _EXPRESSION_OF_CHECKED]
    if not whole:
        raise ValueError("there is no expression in it")
    for each in whole:
        _walk(each, found, (), 0)
    return found


def _walk(expression: bytes, found: Tree, items: tuple[str, ...], depth: int) -> None:
    """Look through an expression; `items` are the variables of the lists being walked round it."""
    if depth > DEEPEST:
        raise ValueError("it is too deep")
    for number, value in _fields(expression):
        if number == _IDENT:
            named = {_first_text(value)} - {*items}
            found.names |= named
            found.each_time |= named if items else set()
        elif number == _CALL:
            _call(value, found, items, depth + 1)
        elif number == _COMPREHENSION:
            _comprehension(value, found, items, depth + 1)
        elif number in _PARTS:
            _parts(value, _PARTS[number], found, items, depth + 1)


def _parts(
    message: bytes, path: tuple[tuple[int, ...], ...], found: Tree, items: tuple[str, ...], depth: int
) -> None:
    """Look through the expressions in a selection, a list or a map; `path` leads to them."""
    here, *further = path
    for number, value in _fields(message):
        if number in here and further:
            _parts(value, tuple(further), found, items, depth)
        elif number in here:
            _walk(value, found, items, depth)


def _call(call: bytes, found: Tree, items: tuple[str, ...], depth: int) -> None:
    fields = list(_fields(call))
    given = [value for wanted in (_TARGET, _ARGUMENT) for number, value in fields if number == wanted]
    if any(number == _FUNCTION and value == b"matches" for number, value in fields):
        found.patterns.append(_literal(given[-1]))
        found.repeated = found.repeated or bool(items)
    for each in given:
        _walk(each, found, items, depth)


def _comprehension(comprehension: bytes, found: Tree, items: tuple[str, ...], depth: int) -> None:
    found.nested = found.nested or bool(items)
    fields = list(_fields(comprehension))
    own = tuple(value.decode() for number, value in fields if number in (_ITEM, _RESULT, _ITEM_2))
    for number, value in fields:
        if number == _WALKED:
            _walk(value, found, items, depth)
        elif number in _STEPS:
            _walk(value, found, (*items, *own), depth)


def _literal(expression: bytes) -> str | None:
    """The text an expression is; None when it is something else."""
    for number, value in _fields(expression):
        if number == _CONSTANT:
            return next((text.decode() for kind, text in _fields(value) if kind == _STRING_OF_CONSTANT), None)
    return None


def _first_text(message: bytes) -> str:
    return next((value.decode() for number, value in _fields(message) if number == 1), "")


def _fields(message: bytes) -> Iterator[tuple[int, bytes]]:
    """Number and content of each field that holds bytes; numbers are passed over. Raises ValueError."""
    at = 0
    while at < len(message):
        key, at = _varint(message, at)
        match key & 7:
            case 0:
                _, at = _varint(message, at)
            case 1:
                at += 8
            case 2:
                size, at = _varint(message, at)
                if at + size > len(message):
                    raise ValueError("it is cut short")
                yield key >> 3, message[at : at + size]
                at += size
            case 5:
                at += 4
            case _:
                raise ValueError("it is not in the wire format")


def _varint(message: bytes, at: int) -> tuple[int, int]:
    value = shift = 0
    while at < len(message) and shift < 70:
        byte = message[at]
        value |= (byte & 0x7F) << shift
        at, shift = at + 1, shift + 7
        if byte < 0x80:
            return value, at
    raise ValueError("it is cut short")
