"""The help: complete, and for every command."""

from __future__ import annotations

import pytest

from tests.cli.terminal import Terminal

COMMANDS = {
    "serve": ("--host", "--port", "--demo"),
    "check": ("FILE", "--format", "--kind", "--today", "--language", "--fail-on", ".xlsx", "hours_per_month"),
    "rules": ("--search", "--format"),
    "explain": ("CODE", "--format"),
    "draft": ("--kind", "--continue"),
    "export": ("--person", "--mine", "--format", "--output"),
    "doctor": (),
    "sign-in-link": ("EMAIL", "--forget-password"),
    "people add": ("EMAIL", "--name", "--role", "--manager"),
    "people deactivate": ("EMAIL",),
    "people erase": ("EMAIL", "--yes", "--dry-run"),
    "import": ("FILE", "--dry-run", "roles", "manager"),
}


def test_the_help_names_every_command(terminal: Terminal) -> None:
    out = terminal.run("--help").out

    assert all(f"\n  {name.split()[0]} " in out for name in COMMANDS)


@pytest.mark.parametrize("name", COMMANDS)
def test_every_command_has_help(terminal: Terminal, name: str) -> None:
    ran = terminal.run(*name.split(), "--help")

    assert ran.code == 0
    assert f"goalcoach {name}" in ran.out
    assert [word for word in COMMANDS[name] if word not in ran.out] == []


def test_an_unknown_command_is_told(terminal: Terminal) -> None:
    ran = terminal.run("bogus")

    assert ran.code == 2
    assert "No such command 'bogus'" in ran.err


def test_the_version_is_told(terminal: Terminal) -> None:
    assert terminal.run("--version").out.startswith("goalcoach 0.")
