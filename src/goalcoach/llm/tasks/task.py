"""What a task is: its prompt, what fills the prompt, what may come of an answer. Asks nobody."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any, Generic, Protocol, TypeVar

from goalcoach.domain.draft import Making
from goalcoach.domain.withheld import Withheld
from goalcoach.rules.facts import Facts


class Request(Protocol):
    """What one task may know; each task has its own, and its prompt shows no more."""

    @property
    def facts(self) -> Facts:
        """What the rules judge the answer by. Its language is the answer's."""


R = TypeVar("R", bound=Request)
R_contra = TypeVar("R_contra", bound=Request, contravariant=True)
A = TypeVar("A")


@dataclass(frozen=True, slots=True, kw_only=True)
class Judged(Generic[A]):
    """An answer once all in it was judged."""

    passed: A | None
    """What may be shown; None when nothing of it can be used."""
    withheld: tuple[Withheld, ...] = ()
    found: tuple[str, ...] = ()
    """A line for each thing that was found, for the language model that is asked again. Quotes the answer."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Task(Generic[R, A]):
    """One task."""

    name: str
    prompt: str
    """Its id; the version in use is asked."""
    fill: Callable[[R], Mapping[str, str]]
    """Values for the blanks of its prompt, but for `language`, `voice`, `today` and `refused`."""
    judge: Callable[[Mapping[str, Any], R], Judged[A]]
    """What may come of an object that has the shape the prompt asks for."""
    about: Callable[[R], tuple[str, ...]] = lambda _: ()
    """Names of those whom its texts are about."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome(Generic[A]):
    """What came of asking."""

    passed: A | None
    """What may be shown; None when nothing can be."""
    withheld: tuple[Withheld, ...]
    """What was refused in any of the answers, to be kept by reason and hash."""
    making: Making
    why: str = ""
    """Tells a person why there is nothing; quotes nothing. Empty where something passed."""


class Asker(Protocol):
    """Whoever can be asked to do a task: the door for those who know no endpoint."""

    name: str
    """As it is configured."""
    host: str
    """Where the language model is: another one of the same name elsewhere is another model."""

    async def ask(self, task: Task[R, A], request: R, *, person: str) -> Outcome[A]:
        """What comes of it; `person` is whose budget it is. Raises Unavailable when no answer came at all."""
