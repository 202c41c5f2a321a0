"""`goalcoach eval fairness` with its options and help. Decides nothing."""

from __future__ import annotations

from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

from goalcoach.cli.doing import do


class Sent(StrEnum):
    """What becomes of names."""

    LEFT = "left"
    REMOVED = "removed"
    BOTH = "both"


def add_fairness(group: typer.Typer) -> None:
    """Give a group the command."""
    group.command("fairness")(_fairness)


def _fairness(
    llm: Annotated[
        str,
        typer.Option(
            metavar="NAME",
            help="Who answers: practice, or a language model as your endpoint names it. [default: the "
            "configured one, else practice]",
        ),
    ] = "",
    prompt: Annotated[
        list[str] | None,
        typer.Option(metavar="ID@VERSION", help="With this version of a prompt. [default: the one in use]"),
    ] = None,
    names: Annotated[
        Sent, typer.Option(help="Names as goalcoach asks, removed; left in, the worst case; or both.")
    ] = Sent.BOTH,
    each_group: Annotated[int, typer.Option(min=1, max=4, help="Names of each of the groups.")] = 4,
    repeat: Annotated[int, typer.Option(min=1, max=20, help="How often each name is asked about.")] = 3,
    at_once: Annotated[
        int, typer.Option(min=0, max=500, help="Answers at once. [default: GOALCOACH_LLM_CONCURRENCY]")
    ] = 0,
    out: Annotated[
        Path | None,
        typer.Option(metavar="DIR", help="Folder of the audit; what is there goes on. [default: a new one]"),
    ] = None,
    fresh: Annotated[bool, typer.Option("--fresh", help="Throw away the audit that is in DIR.")] = False,
    yes: Annotated[bool, typer.Option("--yes", help="Spend money without asking.")] = False,
) -> None:
    """Ask about the same evidence under names of several groups, and tell whether that changes anything.

    Writes fairness.json, .md and .html in DIR. Ends with 1 when groups differ beyond chance, when a name
    changes a prompt, or when the audit misses a bias that is planted to try it.
    """
    do(
        "eval_fairness",
        "run",
        llm=llm,
        versions=prompt or [],
        names=names.value,
        each_group=each_group,
        repeats=repeat,
        at_once=at_once,
        out=out,
        fresh=fresh,
        yes=yes,
    )
