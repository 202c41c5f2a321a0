"""`goalcoach eval` and nothing beside it: to build all other commands takes longer than to read a suite."""

from __future__ import annotations

from collections.abc import Sequence

from goalcoach.cli.commands_eval import evals
from goalcoach.cli.root import ran, root

app = root()
app.add_typer(evals, name="eval")


def run(words: Sequence[str]) -> int:
    """Run the command these words name. Returns its exit code."""
    return ran(app, words)
