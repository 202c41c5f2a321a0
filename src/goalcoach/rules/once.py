"""A property worked out when it is first asked for. Knows nothing of what it holds."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Generic, TypeVar, overload

T = TypeVar("T")


class once(Generic[T]):  # noqa: N801 - a decorator, written like `property`
    """Like `functools.cached_property`, which takes a lock before Python 3.12 and costs more."""

    __slots__ = ("__dict__", "_find", "_name")

    def __init__(self, find: Callable[[Any], T]) -> None:
        self._find = find
        self._name = find.__name__
        self.__doc__ = find.__doc__

    @overload
    def __get__(self, instance: None, owner: type) -> once[T]: ...

    @overload
    def __get__(self, instance: object, owner: type) -> T: ...

    def __get__(self, instance: object | None, owner: type) -> T | once[T]:
        if instance is None:
            return self
        value: T = self._find(instance)
        setattr(instance, self._name, value)
        return value
