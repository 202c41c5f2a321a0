"""Prints a table of rich: as wide as the terminal, in colours there alone, without spaces at the ends."""

from __future__ import annotations

import sys

from rich.console import Console
from rich.table import Table
from rich.text import Text

PIPED_WIDTH = 120
"""Columns of a table where no terminal says how wide it is."""


def console() -> Console:
    """Where tables are drawn before they are printed."""
    terminal = sys.stdout.isatty()
    width = None if terminal else PIPED_WIDTH
    return Console(width=width, force_terminal=terminal, highlight=False, markup=False)


def screened(shown: Table | Text) -> None:
    """Print it."""
    drawing = console()
    with drawing.capture() as captured:
        drawing.print(shown)
    for line in captured.get().splitlines():
        print(line.rstrip())
