"""Makes the pages of the docs that come from the code. Reads no file and writes none."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from typer import Context
from typer.core import TyperGroup
from typer.main import get_command

from goalcoach.access.matrix import ROWS
from goalcoach.access.policy import MANAGER, OWNER, Action
from goalcoach.access.row import Row, Who, Whose
from goalcoach.cli.check_options import parser
from goalcoach.cli.commands import app
from goalcoach.domain.goal import GoalStatus
from goalcoach.settings import Settings

WIDTH = 100
MADE = "<!-- Made by `python -m goalcoach.cli.docs`; a test keeps it current. -->"

_WHO = {
    Who.PUBLIC: "anybody",
    Who.SIGNED_IN: "whoever is signed in",
    Who.MANAGER: "managers",
    Who.HR: "HR",
    Who.ADMIN: "administrators",
}


def commands_page() -> str:
    """docs/cli.md: the help of every command, word for word."""
    lines = ["# The command line", "", MADE, ""]
    lines.append(
        "`goalcoach COMMAND --help` says the same. Exit codes: 0 fine, 1 something was found or failed,"
    )
    lines.append("2 it was called wrongly or could not read something.")
    for words, told in _helps():
        lines += ["", f"## {' '.join(words)}", "", "```text", told.rstrip(), "```"]
    return _text(lines)


def _helps() -> Iterator[tuple[Sequence[str], str]]:
    group = get_command(app)
    if not isinstance(group, TyperGroup):
        raise TypeError("the command line is no group of commands any more")
    yield from _group_helps(group, ["goalcoach"])


def _group_helps(group: TyperGroup, words: Sequence[str]) -> Iterator[tuple[Sequence[str], str]]:
    context = _context(group, words)
    yield words, group.get_help(context)
    for name in group.list_commands(context):
        command, path = group.commands[name], [*words, name]
        if isinstance(command, TyperGroup):
            yield from _group_helps(command, path)
        elif path == ["goalcoach", "check"]:
            yield path, parser(WIDTH).format_help()
        else:
            yield path, command.get_help(_context(command, path))


def _context(command: object, words: Sequence[str]) -> Context:
    # Typer's commands are not typed as what its own Context takes.
    return Context(command, info_name=" ".join(words), terminal_width=WIDTH, max_content_width=WIDTH)  # type: ignore[arg-type]


def settings_page() -> str:
    """docs/settings.md: every setting."""
    lines = ["# Settings", "", MADE, ""]
    lines.append("Environment variables, or lines of a file `.env` in the working folder.")
    lines += ["", *settings_table()]
    return _text(lines)


def settings_table() -> list[str]:
    """The settings as lines of a Markdown table."""
    rows = ["| variable | default | what it does |", "|---|---|---|"]
    for name, field in Settings.model_fields.items():
        default = str(field.default).lower() if isinstance(field.default, bool) else str(field.default)
        shown = f"`{default}`" if default else "empty"
        rows.append(f"| `GOALCOACH_{name.upper()}` | {shown} | {field.description} |")
    return rows


def authorisation_page() -> str:
    """docs/authorisation.md: who may call what, and who may do what with a goal."""
    lines = ["# Who may do what", "", MADE, ""]
    lines.append(
        "Every route has a row; a route without one is not served. What is not theirs looks to people as if"
    )
    lines.append("it did not exist (404).")
    lines += [
        "",
        "## Goals",
        "",
        "| | the owner, while it is | the owner's manager, while it is |",
        "|---|---|---|",
    ]
    lines += [
        f"| {action.replace('_', ' ')} | {_states(OWNER.get(action))} | {_states(MANAGER.get(action))} |"
        for action in Action
    ]
    lines.append("")
    lines.append("Nobody else, HR and administrators included, may read a goal or a conversation.")
    lines += ["", "## Routes", "", "| route | who | whose |", "|---|---|---|"]
    lines += [f"| `{row.method} {row.path}` | {_WHO[row.who]} | {_whose(row)} |" for row in ROWS]
    return _text(lines)


def _states(states: frozenset[GoalStatus] | None) -> str:
    if not states:
        return "–"
    if states == frozenset(GoalStatus):
        return "anything"
    return ", ".join(status.replace("_", " ") for status in GoalStatus if status in states)


def _whose(row: Row) -> str:
    match row.whose:
        case Whose.OWN:
            return "their own"
        case Whose.ASKED:
            return "whoever was asked"
        case Whose.REPORT:
            return "of those they lead: what was shared with them, and what they entered"
        case Whose.GOAL:
            action = row.action or Action.READ
            return f"goals they may {action.replace('_', ' ')}"
        case _:
            return ""


def _text(lines: Sequence[str]) -> str:
    return "\n".join(lines) + "\n"
