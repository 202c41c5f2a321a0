"""How one request ended, and a table of many."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum

_NUMBER = re.compile(r"\[\d+\]")


class End(StrEnum):
    """What came of it."""

    REFUSED = "refused"
    """An answer came, and nothing of it may be kept or said."""
    NOTHING = "nothing in it"
    """An answer of the right form that proposes nothing."""
    PASSED = "passed"
    """What it proposes passed every rule."""
    NO_ANSWER = "no whole answer"
    """The adapter says why."""
    STEPPED_IN = "built-in coach"
    """It answered instead, and said so."""
    BADLY = "ENDED BADLY"


@dataclass(frozen=True, slots=True)
class Ending:
    """The end of one request."""

    end: End
    why: str = ""
    seconds: float = 0.0


def table(endings: Iterable[Ending]) -> Iterator[str]:
    """A line for each way to end and each reason, the commonest first."""
    counted = Counter((each.end, _NUMBER.sub("[…]", each.why)) for each in endings)
    for (end, why), count in sorted(counted.items(), key=lambda item: (item[0][0], -item[1], item[0][1])):
        yield f"{count:>5}  {end:<16} {why}"
