"""What is worked out when first asked for, and kept with what it is of. Knows nothing of what it holds."""

from __future__ import annotations

from collections.abc import Callable, Hashable
from functools import wraps
from typing import TYPE_CHECKING, Any, Concatenate, Generic, ParamSpec, TypeVar, overload

T = TypeVar("T")
Of = TypeVar("Of")
P = ParamSpec("P")


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

    if TYPE_CHECKING:  # without it an instance's own value stands in front of this, also one put there

        def __set__(self, instance: object, value: T) -> None: ...


class Keeping:
    """What `kept` can be used of, though its class has slots."""

    __slots__ = ("__dict__",)


def kept(find: Callable[Concatenate[Of, P], T]) -> Callable[Concatenate[Of, P], T]:
    """A function of an object, and of more that has a hash: each is worked out once and gone with the object.

    A cache of a module would keep words of people when their request is over.
    """
    name = f"{find.__module__}.{find.__qualname__}"

    @wraps(find)
    def known(instance: Of, /, *more: P.args, **named: P.kwargs) -> T:
        held: dict[Hashable, T] = instance.__dict__.setdefault(name, {})
        key = (*more, *named.items())
        if key not in held:
            held[key] = find(instance, *more, **named)
        return held[key]

    return known
