"""What an output format is: what stands before, for each goal, between and after. Knows no format."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Sequence

from goalcoach.cli.checked import Checked, Tally
from goalcoach.domain.late import dataclass
from goalcoach.rules.pack import Pack


@dataclass(frozen=True, slots=True, kw_only=True)
class Screen:
    """Where the output goes."""

    width: int = 100
    """Columns."""
    colour: bool = False


def this_screen() -> Screen:
    """Standard output as it is: colours and the full width on a terminal alone."""
    if not sys.stdout.isatty():
        return Screen()
    colour = not os.environ.get("NO_COLOR") and os.environ.get("TERM") != "dumb"
    try:
        width = os.get_terminal_size(sys.stdout.fileno()).columns
    except OSError:
        width = 0
    return Screen(width=min(120, width or 80), colour=colour)


@dataclass(frozen=True, slots=True, kw_only=True)
class Shape:
    """A format. Goals are written one by one, so that the memory stays flat."""

    one: Callable[[Checked, Screen], str]
    """A goal; empty when it has nothing to say."""
    head: Callable[[Sequence[Pack]], str] = lambda packs: ""
    """What stands before all goals, given the rules of the organisation that some are judged with."""
    between: str = ""
    """Between two goals that have something to say."""
    tail: Callable[[Tally, Screen], str] = lambda tally, screen: ""
