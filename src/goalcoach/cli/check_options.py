"""The options of `goalcoach check`, in argparse: Typer would take half of its start. Reads nothing else."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from datetime import date
from functools import partial

from goalcoach.domain.finding import Severity
from goalcoach.domain.goal import GoalKind
from goalcoach.domain.late import dataclass

FORMATS = ("text", "json", "jsonl", "sarif", "github")
NEVER = "never"
FAIL_ON = (*(each.value for each in Severity), NEVER)

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

rules:
  --select and --ignore take codes (ME203), families (ME), themes (ME2) and names (percent-of-percent),
  with commas between. The closer one counts: --ignore ME --select ME203 looks for ME203 alone.
  What the engine itself says (GC) is always told. goalcoach rules lists all rules.

configuration, from goalcoach.toml in the folder of the file or the nearest above it:
  [check]
  select = ["SP", "ME", "TI"]
  ignore = ["ME203"]
  fail-on = "block"            # block, ask, note or never
  kind = "performance"         # of goals that name none
  language = "en"              # of all goals; without it, told from each
  pack = "our-rules.yaml"      # your organisation's rules, from the folder of goalcoach.toml
  [check.per-file-ignores]     # patterns of file names, from the folder of goalcoach.toml
  "drafts/*" = ["TI"]
  Options of the call come first; --select takes the place of select and ignore.

exit codes: 0 nothing found, 1 something found (see --fail-on), 2 something could not be read,
or the call or the configuration is wrong
"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Options:
    """What was asked for."""

    files: tuple[str, ...]
    format: str
    kind: GoalKind | None
    today: date | None
    language: str
    """Empty: not said."""
    fail_on: str
    """A severity or "never"; empty: not said."""
    select: tuple[str, ...]
    ignore: tuple[str, ...]
    config: str
    """Path of the configuration; empty: the nearest to each file."""
    no_config: bool
    pack: str
    """Path of an organisation's rules; empty: not said."""


def parser(width: int | None = None) -> argparse.ArgumentParser:
    """The parser; its help, `width` columns wide, is part of the docs."""
    made = argparse.ArgumentParser(
        prog="goalcoach check",
        usage="%(prog)s [options] [FILE ...]",
        description=_DESCRIPTION,
        epilog=_EPILOG,
        formatter_class=partial(argparse.RawDescriptionHelpFormatter, width=80),
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
    made.add_argument("--language", type=_language, help="language of all goals (default: told from each)")
    made.add_argument(
        "--select",
        metavar="RULES",
        type=selectors,
        action="extend",
        default=[],
        help="look for these rules only",
    )
    made.add_argument(
        "--ignore", metavar="RULES", type=selectors, action="extend", default=[], help="leave these rules out"
    )
    made.add_argument(
        "--fail-on",
        choices=FAIL_ON,
        default="",
        help="leave with 1 from this severity on (default: ask)",
    )
    made.add_argument("--pack", metavar="FILE", default="", help="your organisation's rules")
    configuration = made.add_mutually_exclusive_group()
    configuration.add_argument(
        "--config", metavar="FILE", default="", help="configuration (default: the nearest goalcoach.toml)"
    )
    configuration.add_argument("--no-config", action="store_true", help="take no configuration")
    # How wide it is only help wants to know; argparse asks for each option, with ten modules to find out.
    made.formatter_class = partial(argparse.RawDescriptionHelpFormatter, width=width)
    return made


def options(words: Sequence[str]) -> Options:
    """The options in these words; leaves with 2 when they make no sense."""
    given = parser().parse_intermixed_args(words)
    return Options(
        files=tuple(given.files),
        format=given.format,
        kind=GoalKind(given.kind) if given.kind else None,
        today=given.today,
        language=given.language or "",
        fail_on=given.fail_on,
        select=tuple(given.select),
        ignore=tuple(given.ignore),
        config=given.config,
        no_config=given.no_config,
        pack=given.pack,
    )


def _day(text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise argparse.ArgumentTypeError(f"should be a date such as 2027-06-30, not {text!r}") from None


def selectors(text: str) -> tuple[str, ...]:
    """What stands in a list with commas."""
    found = tuple(part for part in (each.strip() for each in text.split(",")) if part)
    if not found:
        raise argparse.ArgumentTypeError("should name rules, such as ME,SP101")
    return found


def language_code(text: str) -> str | None:
    """A code of two letters in lower case; None when it is none."""
    code = text.lower()
    return code if len(code) == 2 and code.isascii() and code.isalpha() else None


def _language(text: str) -> str:
    code = language_code(text)
    if code is None:
        raise argparse.ArgumentTypeError(f"should be a code of two letters such as en, not {text!r}")
    return code
