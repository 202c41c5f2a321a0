"""`goalcoach eval compare` and `goalcoach eval report` with their options and help. Decides nothing."""

from __future__ import annotations

from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

from goalcoach.cli.doing import do

_OUT = typer.Option(metavar="FILE", help="File to write. [default: standard output]")
_HELD_OUT = typer.Option(
    "--held-out", help="Tell the texts of held-out cases, too. Not for whoever writes prompts."
)


class Compared(StrEnum):
    """How a comparison is written."""

    TEXT = "text"
    MD = "md"
    JSON = "json"
    HTML = "html"


class Told(StrEnum):
    """How a run is written."""

    HTML = "html"
    MD = "md"
    JSON = "json"
    JUNIT = "junit"


def add_reports(group: typer.Typer) -> None:
    """Give a group the commands that read reports."""
    group.command("compare")(_compare)
    group.command("report")(_report)


def _compare(
    first: Annotated[str, typer.Argument(metavar="A", help="Folder or report of a run.")],
    second: Annotated[
        str, typer.Argument(metavar="B", help="What is held against it. [default: the other variant of A]")
    ] = "",
    before: Annotated[
        str, typer.Option(metavar="NAME", help="Which variant of A, where it has several.")
    ] = "",
    after: Annotated[str, typer.Option(metavar="NAME", help="Which variant of B.")] = "",
    shown: Annotated[Compared, typer.Option("--format", help="How to write it.")] = Compared.TEXT,
    out: Annotated[Path | None, _OUT] = None,
    held_out: Annotated[bool, _HELD_OUT] = False,
) -> None:
    """Compare two runs, or two variants of one, over the same cases: first the cases that turned.

    Ends with 1 when B is worse: significantly by a scorer that counts, or because something is shown that
    must never be and was not before.
    """
    do(
        "eval_reports",
        "compared",
        first,
        second,
        before=before,
        after=after,
        shown=shown.value,
        out=out,
        held_out=held_out,
    )


def _report(
    run: Annotated[str, typer.Argument(metavar="RUN", help="Folder or report of a run.")],
    shown: Annotated[
        Told, typer.Option("--format", help="A page that stands alone, Markdown, data, or test results.")
    ] = Told.HTML,
    out: Annotated[Path | None, _OUT] = None,
    held_out: Annotated[bool, _HELD_OUT] = False,
) -> None:
    """Write what came of a run: to read, to mail, to keep, or for a pipeline."""
    do("eval_reports", "report", run, shown=shown.value, out=out, held_out=held_out)
