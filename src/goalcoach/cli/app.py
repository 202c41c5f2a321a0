"""Where the command begins. Chooses what to load, so that `check` starts fast; knows no command's options."""

from __future__ import annotations

import sys
from collections.abc import Callable, Sequence

from goalcoach.cli.loading import loaded

INTERRUPTED = 130


def main(words: Sequence[str] | None = None) -> None:
    """Run `goalcoach` with these words, or those of the command line, and leave with its exit code."""
    words = list(sys.argv[1:] if words is None else words)
    # Everything else needs Typer, most commands web, database and settings; `check` needs the rules alone.
    # Loading by name keeps what the others need out of its start.
    name = "goalcoach.cli.check" if words[:1] == ["check"] else "goalcoach.cli.commands"
    run: Callable[[Sequence[str]], int] = loaded(name).run
    try:
        code = run(words)
    except KeyboardInterrupt:
        code = INTERRUPTED
    except BrokenPipeError:
        # Whoever read our output has seen enough. Nothing can be said any more, so nothing is tried.
        sys.stderr.close()
        code = 0
    sys.exit(code)
