"""Dataclasses and patterns that are worked out when somebody first needs them. Knows none of them.

The standard library writes six methods of a frozen dataclass as source and compiles them. That took a third
of a start, which needs few of the classes, and all patterns took a tenth. What is worked out late is worked
out by the standard library, and no different.
"""

from __future__ import annotations

import dataclasses
import re
from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Any, cast

if TYPE_CHECKING:
    # mypy checks fields and calls by the decorator it knows.
    from dataclasses import dataclass as dataclass  # noqa: PLC0414 - how a name is handed on
else:

    def dataclass(**options: Any) -> Callable[[type], type]:
        """`dataclasses.dataclass`; late for classes that are frozen and have slots, at once for any other."""
        if not (options.get("frozen") and options.get("slots")):
            return dataclasses.dataclass(**options)
        return lambda plain: _late(plain, options)


_PARTS: tuple[tuple[dict[str, bool], tuple[str, ...]], ...] = (
    (
        {"repr": False, "eq": False},
        (
            *("__init__", "__dataclass_fields__", "__match_args__"),
            *("__setattr__", "__delattr__", "__getstate__", "__setstate__"),
        ),
    ),
    ({"init": False}, ("__repr__", "__eq__", "__hash__")),
    ({}, ("__dataclass_params__",)),
)
"""What is written together, and what the standard library need not write for it: most classes of a start have
objects that nobody compares or prints."""


def _late(plain: type, options: dict[str, Any]) -> type:
    """The class with slots for its fields; where a method will be stands something that writes it."""
    own = {name: value for name, value in vars(plain).items() if name not in ("__dict__", "__weakref__")}
    inherited = {slot for base in plain.__mro__[1:] for slot in getattr(base, "__slots__", ())}
    slots = tuple(name for name in plain.__annotations__ if name not in inherited)

    def write(without: dict[str, bool], names: tuple[str, ...]) -> None:
        # Of a copy each time: two threads may come at once, and both then write the same.
        written = vars(dataclasses.dataclass(**{**options, **without})(_named_like(plain, own)))
        if written["__slots__"] != slots:
            raise TypeError(f"{plain.__name__} has fields that its annotations do not tell")
        for name in names:
            if name in written:
                setattr(made, name, written[name])

    later = {
        name: _Later(name, partial(write, without, names))
        for without, names in _PARTS
        for name in names
        if name not in own and (name not in _COMPARING or options.get("eq", True))
    }
    kept = {name: value for name, value in own.items() if name not in plain.__annotations__}
    made = _named_like(plain, {**kept, **later, "__slots__": slots})
    return made


_COMPARING = ("__eq__", "__hash__")
"""What classes do not have whose objects are told apart by identity."""


def _named_like(plain: type, members: dict[str, Any]) -> type:
    made: type = type(plain)(plain.__name__, plain.__bases__, dict(members))
    made.__qualname__ = plain.__qualname__
    return made


class _Later:
    """Stands where a method of a dataclass will: whoever looks for it has it written, and finds it."""

    __slots__ = ("_name", "_write")

    def __init__(self, name: str, write: Callable[[], None]) -> None:
        self._name = name
        self._write = write

    def __get__(self, instance: object, owner: type) -> Any:
        self._write()
        return getattr(owner if instance is None else instance, self._name)


class LatePattern:
    """A pattern that is compiled when somebody first looks for it; then its methods are those of that one."""

    def __init__(self, written: str, flags: re.RegexFlag) -> None:
        self._written = written, flags

    def compiled(self) -> re.Pattern[str]:
        """The pattern itself; the standard library keeps it."""
        return re.compile(*self._written)

    def __getattr__(self, name: str) -> Any:
        found = getattr(self.compiled(), name)
        setattr(self, name, found)
        return found


def pattern(written: str, flags: re.RegexFlag = re.NOFLAG) -> re.Pattern[str]:
    """`re.compile`, late."""
    return cast("re.Pattern[str]", LatePattern(written, flags))
