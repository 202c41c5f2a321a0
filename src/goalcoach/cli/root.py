"""The root that commands hang on: its name, its help, the version. Knows none of them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Annotated

import typer

from goalcoach import __version__


def root() -> typer.Typer:
    """A root without commands."""
    app = typer.Typer(
        name="goalcoach",
        help="A goal coach: it asks, you decide, and open rules judge every suggestion.",
        no_args_is_help=True,
        add_completion=False,
        pretty_exceptions_enable=False,
        rich_markup_mode=None,
    )
    app.callback(invoke_without_command=True)(_goalcoach)
    return app


def ran(app: typer.Typer, words: Sequence[str]) -> int:
    """Run the command these words name. Returns its exit code."""
    try:
        app(args=list(words), prog_name="goalcoach")
    except SystemExit as end:
        return end.code if isinstance(end.code, int) else 1
    return 0


def _goalcoach(
    version: Annotated[bool, typer.Option("--version", help="Show the version and leave.")] = False,
) -> None:
    if version:
        typer.echo(f"goalcoach {__version__}")
        raise typer.Exit
