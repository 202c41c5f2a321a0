"""Loads what a command needs when it runs, and leaves with its exit code."""

from __future__ import annotations

from typing import Any

import typer

from goalcoach.cli.loading import loaded


def do(module: str, function: str, *values: object, **named: object) -> None:
    """Load a command's module and leave with what its function returns.

    By name and only now: web, database and settings take far longer to load than most commands to run.
    """
    found: Any = getattr(loaded(f"goalcoach.cli.{module}"), function)
    guarded: Any = loaded("goalcoach.cli.failing").guarded
    raise typer.Exit(guarded(found, *values, **named))
