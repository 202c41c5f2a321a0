"""The commands of `goalcoach eval` with their options and help. Decides nothing."""

from __future__ import annotations

from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

from goalcoach.cli.commands_eval_fairness import add_fairness
from goalcoach.cli.commands_eval_reports import add_reports
from goalcoach.cli.doing import do

evals = typer.Typer(
    help="Try prompts and language models on cases, and compare.", no_args_is_help=True, rich_markup_mode=None
)


class Half(StrEnum):
    """Which cases."""

    DEV = "dev"
    HELD_OUT = "held-out"


class Printed(StrEnum):
    """How what came of a run is printed."""

    TEXT = "text"
    JSON = "json"


@evals.command("run")
def run(
    suites: Annotated[
        list[str] | None, typer.Argument(metavar="SUITE", help="Suites to run. [default: all]")
    ] = None,
    prompt: Annotated[
        list[str] | None,
        typer.Option(
            metavar="ID@VERSION",
            help="With this version of a prompt, such as coach/reply@2; may be repeated, and two versions of "
            "one prompt are tried against each other. [default: the one in use]",
        ),
    ] = None,
    llm: Annotated[
        list[str] | None,
        typer.Option(
            metavar="NAME",
            help="Who answers: builtin, practice, recorded, or a language model as your endpoint names it; "
            "may be repeated. [default: the configured one, else builtin]",
        ),
    ] = None,
    repeat: Annotated[int, typer.Option(min=1, max=100, help="How often each case is tried.")] = 1,
    split: Annotated[Half | None, typer.Option(help="Only these cases.")] = None,
    at_once: Annotated[
        int, typer.Option(min=0, max=500, help="Cases at once. [default: GOALCOACH_LLM_CONCURRENCY]")
    ] = 0,
    out: Annotated[
        Path | None,
        typer.Option(metavar="DIR", help="Folder of the run; what is there goes on. [default: a new one]"),
    ] = None,
    own: Annotated[
        Path | None, typer.Option("--suites", metavar="FOLDER", help="Suites of your own, beside ours.")
    ] = None,
    fresh: Annotated[bool, typer.Option("--fresh", help="Throw away the run that is in DIR.")] = False,
    grader: Annotated[
        str,
        typer.Option(
            "--grade",
            metavar="NAME",
            help="Have this language model grade what is shown, by four rubrics, three times each. It "
            "advises, and decides nothing.",
        ),
    ] = "",
    yes: Annotated[bool, typer.Option("--yes", help="Spend money without asking.")] = False,
    shown: Annotated[Printed, typer.Option("--format", help="How to print what came of it.")] = Printed.TEXT,
) -> None:
    """Run suites of cases, and write down what came of each in DIR.

    Says first what it will take, and asks before it spends money. Stopped or killed, the same command with
    the same --out goes on, and no answer that was paid for is asked for again. Ends with 1 when something was
    shown that must never be, or a case could not be tried.
    """
    do(
        "evals",
        "run",
        suites or [],
        versions=prompt or [],
        llms=llm or [],
        repeats=repeat,
        split=split.value if split else "",
        at_once=at_once,
        out=out,
        own=own,
        fresh=fresh,
        yes=yes,
        shown=shown.value,
        grader=grader,
    )


add_fairness(evals)
add_reports(evals)
