"""The options of `goalcoach check`, in argparse: Typer would take half of its start. Reads nothing else."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from functools import partial

from goalcoach.domain.finding import Severity
from goalcoach.domain.goal import GoalKind

FORMATS = ("text", "json", "jsonl", "sarif", "github")
NEVER = "never"

_DESCRIPTION = "Checks goals from files or standard input against the rules."
_EPILOG = """\
files:
  .txt    one goal a line; an indented line goes on with the goal above; empty lines count for nothing
  .md     every list item is a goal; its headings, and the item it stands under, are its context
  .csv    the first row names the columns; comma, semicolon or tab; "text" is needed
  .xlsx   the first sheet, like .csv
  .jsonl  one object a line, like {"text": "..."}
  -       standard input: JSON Lines when it begins with "{", otherwise like .txt

columns and keys besides text, all optional:
  id, context (period, team, parent objective as free text), kind, metric, baseline, target, unit,
  start, due (2027-06-30), parent, why, owner, hours_per_month

exit codes: 0 nothing found, 1 something found (see --fail-on), 2 something could not be read
"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Options:
    """What was asked for."""

    files: tuple[str, ...]
    format: str
    kind: GoalKind | None
    today: date | None
    language: str
    fail_on: Severity | None
    """None: findings never make it fail."""


def parser(width: int | None = None) -> argparse.ArgumentParser:
    """The parser; its help, `width` columns wide, is part of the docs."""
    made = argparse.ArgumentParser(
        prog="goalcoach check",
        description=_DESCRIPTION,
        epilog=_EPILOG,
        formatter_class=partial(argparse.RawDescriptionHelpFormatter, width=width),
        allow_abbrev=False,
    )
    made.add_argument("files", nargs="*", metavar="FILE", help="files to check; standard input without any")
    made.add_argument(
        "--format", choices=FORMATS, default="text", help="how to write it down (default: text)"
    )
    made.add_argument(
        "--kind",
        choices=[each.value for each in GoalKind],
        help="the kind of goals that name none (default: guessed from the words)",
    )
    made.add_argument("--today", type=_day, metavar="DATE", help="judge as of this day (default: today)")
    made.add_argument("--language", default="en", type=_language, help="language of the goals (default: en)")
    made.add_argument(
        "--fail-on",
        choices=[*(each.value for each in Severity), NEVER],
        default=Severity.ASK.value,
        help="leave with 1 from this severity on (default: ask)",
    )
    return made


def options(words: Sequence[str]) -> Options:
    """The options in these words; leaves with 2 when they make no sense."""
    given = parser().parse_intermixed_args(words)
    return Options(
        files=tuple(given.files),
        format=given.format,
        kind=GoalKind(given.kind) if given.kind else None,
        today=given.today,
        language=given.language,
        fail_on=None if given.fail_on == NEVER else Severity(given.fail_on),
    )


def _day(text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise argparse.ArgumentTypeError(f"should be a date such as 2027-06-30, not {text!r}") from None


def _language(text: str) -> str:
    code = text.lower()
    if len(code) != 2 or not code.isascii() or not code.isalpha():
        raise argparse.ArgumentTypeError(f"should be a code of two letters such as en, not {text!r}")
    return code
