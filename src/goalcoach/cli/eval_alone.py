"""`goalcoach eval` and nothing beside it: to build all other commands takes longer than to read a suite."""

from __future__ import annotations

import gc
from collections.abc import Sequence

from goalcoach.cli.commands_eval import evals
from goalcoach.cli.root import ran, root

_SELDOM = 200_000
"""Objects more than went until garbage is looked for. A run keeps nearly all that it makes, 60,000 for its
first judgement alone: to look as often as Python does by itself takes a twelfth of its time."""

app = root()
app.add_typer(evals, name="eval")


def run(words: Sequence[str]) -> int:
    """Run the command these words name. Returns its exit code."""
    gc.set_threshold(_SELDOM)
    return ran(app, words)
