"""Whether looking for a regular expression of a suite ends in any text. Matches nothing.

Python's matching goes back and tries again: `(a+)+$` takes for ever over forty letters, and holds up
everybody else meanwhile. So what a suite may look for is bounded: the steps from one place of a text, all
ways together, are reckoned from the expression, and too many are refused. Then no text takes more than so
many for each of its characters.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache
from re import _constants as names  # type: ignore[attr-defined] # the parser that `re` itself uses
from re import _parser as parser  # type: ignore[attr-defined] # has no public name
from typing import Any, NamedTuple

LONGEST = 4_000
"""Characters of an expression."""
MOST_STEPS = 2_500
"""From one place of a text."""
_REPEATS = frozenset({names.MAX_REPEAT, names.MIN_REPEAT, names.POSSESSIVE_REPEAT})
_LOOKS = frozenset({names.ASSERT, names.ASSERT_NOT})
_SINGLE = frozenset({names.LITERAL, names.NOT_LITERAL, names.ANY, names.IN, names.AT})


class Unfit(ValueError):
    """An expression that a suite may not look for, and why."""


class Cost(NamedTuple):
    """What a part costs at most, from one place of a text."""

    ways: int
    """In which it can be read there."""
    steps: int
    """Until all of them were tried."""


_ONE = Cost(1, 1)
_LETTERS_I = "Ii\u0130\u0131"
"""With a dot or without one: `re` takes each for all of them, and `casefold` does not."""


@lru_cache(maxsize=1024)
def problem(pattern: str) -> str:
    """Why a suite may not look for it, to stand behind the expression; empty where it may."""
    # Kept, as many cases look for the same.
    if len(pattern) > LONGEST:
        return f"has {len(pattern):,} characters; {LONGEST:,} are the most"
    try:
        tree = parser.parse(pattern, re.IGNORECASE)
        _sequence(tree)
        re.compile(pattern, re.IGNORECASE)
    except Unfit as unfit:
        return str(unfit)
    except RecursionError:
        return "is nested too deeply"
    except (re.error, OverflowError) as error:
        return f"is no regular expression: {error}"
    return ""


def _sequence(parts: Iterable[tuple[Any, Any]]) -> Cost:
    """One part after the other: each is tried again for every way of those before it."""
    ways, steps = 1, 0
    for operation, about in parts:
        each = _part(operation, about)
        steps = _bounded(steps + ways * each.steps)
        ways *= each.ways
    return Cost(ways, steps)


def _part(operation: Any, about: Any) -> Cost:
    if operation in _SINGLE:
        return _ONE
    if operation in _REPEATS:
        return _repeated(*about)
    if operation is names.BRANCH:
        return _either(about[1])
    if operation is names.SUBPATTERN:
        return _sequence(about[3])
    if operation in _LOOKS:
        return _sequence(about[1])
    if operation is names.ATOMIC_GROUP:
        return _sequence(about)
    raise Unfit("looks for what it found before, as with \\1. Write it out")


def _repeated(least: int, most: int, inside: Iterable[tuple[Any, Any]]) -> Cost:
    if most is names.MAXREPEAT:
        raise Unfit("has a part without an end, by *, + or {2,}. Say how far it reaches, as in {0,40}")
    one = _sequence(inside)
    reached, ways, steps = 1, int(least == 0), 1
    for times in range(1, most + 1):
        steps = _bounded(steps + reached * max(1, one.steps))
        reached *= one.ways
        ways += reached if times >= least else 0
    return Cost(ways, steps)


def _either(branches: Iterable[Iterable[tuple[Any, Any]]]) -> Cost:
    """One of several. Where all begin with another letter, a text can go on with one of them alone."""
    costs = [_sequence(each) for each in branches]
    begins = [_letter(each) for each in branches]
    apart = None not in begins and len(set(begins)) == len(begins)
    return Cost(
        ways=max(each.ways for each in costs) if apart else sum(each.ways for each in costs),
        steps=_bounded(sum(each.steps for each in costs)),
    )


def _letter(branch: Iterable[tuple[Any, Any]]) -> str | None:
    """What it begins with, whatever its capitals; None where that is no single letter."""
    for operation, about in branch:
        return _small(chr(about)) if operation is names.LITERAL else None
    return None


def _small(letter: str) -> str:
    """The same for all that `re` takes for one letter where capitals do not count."""
    return "i" if letter in _LETTERS_I else letter.casefold()


def _bounded(steps: int) -> int:
    """Raises Unfit where there are too many: nothing is reckoned to its end that has no end in sight."""
    if steps > MOST_STEPS:
        raise Unfit("can be read in too many ways. Look for less at once, or repeat parts less often")
    return steps
