"""The commands of `goalcoach prompts` with their options and help. Decides nothing."""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated

import typer

from goalcoach.cli.doing import do

prompts = typer.Typer(help="What a language model is asked.", no_args_is_help=True, rich_markup_mode=None)
FOLDER = typer.Option(metavar="FOLDER", help="Where the prompts are. [default: goalcoach's own]")


class PromptsShown(StrEnum):
    """How prompts are shown."""

    TEXT = "text"
    JSON = "json"


@prompts.command("list")
def list_prompts(
    shown: Annotated[PromptsShown, typer.Option("--format", help="How to show them.")] = PromptsShown.TEXT,
    folder: Annotated[str, FOLDER] = "",
) -> None:
    """List all versions of all prompts; a star marks the one in use."""
    do("prompts", "listed", shown=shown.value, folder=folder)


@prompts.command("show")
def show_prompt(
    name: Annotated[
        str, typer.Argument(metavar="ID", help="Such as coach/reply; coach/reply@1 for one version.")
    ],
    filled: Annotated[
        bool, typer.Option("--filled", help="As the language model reads it, with made-up values.")
    ] = False,
    shown: Annotated[PromptsShown, typer.Option("--format", help="How to show it.")] = PromptsShown.TEXT,
    folder: Annotated[str, FOLDER] = "",
) -> None:
    """Show one prompt as it is written, or as the language model reads it."""
    do("prompts", "show", name=name, filled=filled, shown=shown.value, folder=folder)


@prompts.command("lock")
def lock_prompts(folder: Annotated[str, FOLDER] = "") -> None:
    """Lock versions that were released: from then on nobody edits them."""
    do("prompts", "lock", folder=folder)


@prompts.command("promote")
def promote_prompt(
    name: Annotated[str, typer.Argument(metavar="ID@VERSION", help="Such as coach/reply@2.")],
    report: Annotated[
        str, typer.Option(metavar="RUN", help="Folder of an eval run that asked with it, or its report.")
    ],
    folder: Annotated[str, FOLDER] = "",
) -> None:
    """Release a version, if the gate lets it pass by the report of a run. Leaves a proof beside it."""
    do("promoting", "promote", name=name, report=report, folder=folder)


@prompts.command("check")
def check_prompts(
    shown: Annotated[PromptsShown, typer.Option("--format", help="How to tell it.")] = PromptsShown.TEXT,
    folder: Annotated[str, FOLDER] = "",
) -> None:
    """Check that each prompt can be read and filled, and that no released one was edited."""
    do("prompts", "check", shown=shown.value, folder=folder)
