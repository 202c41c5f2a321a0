"""Where the command begins. Loads what its first word needs, so that some start fast; knows no options."""

from __future__ import annotations

import sys
from collections.abc import Callable, Sequence

from goalcoach.cli.loading import loaded

INTERRUPTED = 130
_ALONE = {"check": "goalcoach.cli.check", "eval": "goalcoach.cli.eval_alone"}
"""What is loaded for commands that people wait for."""
_ALL = "goalcoach.cli.commands"


def main(words: Sequence[str] | None = None) -> None:
    """Run `goalcoach` with these words, or those of the command line, and leave with its exit code."""
    words = list(sys.argv[1:] if words is None else words)
    # Everything else needs Typer, most commands web, database and settings; `check` needs the rules alone.
    # Loading by name keeps what the others need out of its start.
    run: Callable[[Sequence[str]], int] = loaded(_ALONE.get("".join(words[:1]), _ALL)).run
    try:
        code = run(words)
    except KeyboardInterrupt:
        code = INTERRUPTED
    except BrokenPipeError:
        # Whoever read our output has seen enough. Nothing can be said any more, so nothing is tried.
        sys.stderr.close()
        code = 0
    sys.exit(code)
