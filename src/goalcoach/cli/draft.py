"""`goalcoach draft`: the coaching conversation in the terminal, line by line, typed or piped in."""

from __future__ import annotations

import asyncio
import importlib
import os
import sys
from collections.abc import Coroutine
from pathlib import Path
from typing import Any, TypeVar

from goalcoach.cli.dialogue import Dialogue
from goalcoach.cli.environment import read_settings
from goalcoach.cli.failing import FINE
from goalcoach.cli.formats.paint import DIM, harmless, paint
from goalcoach.cli.formats.shape import Screen, this_screen
from goalcoach.cli.open import person_of
from goalcoach.domain.errors import GoalcoachError, InvalidInput
from goalcoach.domain.goal import GoalKind
from goalcoach.domain.person import Person, PersonId, Role
from goalcoach.store.migrate import migrate
from goalcoach.wiring import Wired, wire

T = TypeVar("T")

PROMPT = "> "
OWN_EMAIL = "me@localhost"
INTERRUPTED = 130


def draft(*, kind: GoalKind | None, go_on: bool, email: str, database: str) -> int:
    """Lead a conversation until the input ends. Returns the exit code."""
    if bool(email) != bool(database):
        raise InvalidInput("Say both: --database ADDRESS and --person EMAIL; or neither, for your own.")
    settings = read_settings(database_url=database or own_database())
    migrate(settings.database_url)
    with asyncio.Runner() as runner:
        wired = wire(settings)
        try:
            return _Terminal(runner, this_screen()).lead(wired, kind, go_on, email)
        finally:
            runner.run(wired.close())


def own_database() -> str:
    """The private database of whoever sits at this terminal."""
    home = os.environ.get("XDG_DATA_HOME") or Path.home() / ".local" / "share"
    folder = Path(home) / "goalcoach"
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    return f"sqlite:///{folder / 'draft.sqlite'}"


class _Terminal:
    """Reads lines and shows what comes back.

    Lines are read outside the event loop: inside it Ctrl-C would wait for the next line.
    """

    def __init__(self, runner: asyncio.Runner, screen: Screen) -> None:
        self._runner = runner
        self._screen = screen
        self._typed = sys.stdin.isatty()
        if self._typed:
            # Loaded for what it does to input(): arrow keys and a history of lines.
            importlib.import_module("readline")

    def lead(self, wired: Wired, kind: GoalKind | None, go_on: bool, email: str) -> int:
        person = self._run(whoever(wired, email))
        dialogue = self._run(Dialogue.go_on(wired.office, person, self._screen)) if go_on else None
        if dialogue is None:
            if go_on:
                print("There is no conversation to go on with, so this is a fresh one.")
            dialogue = self._run(Dialogue.begin(wired.office, person, self._screen, kind))
        try:
            self._show(self._run(dialogue.now()))
            print(paint("/help says what else you can do, /quit ends.", DIM, self._screen.colour))
            return self._lines(dialogue)
        except KeyboardInterrupt:
            print("\nEnded. Nothing is lost: goalcoach draft --continue goes on.")
            return INTERRUPTED

    def _lines(self, dialogue: Dialogue) -> int:
        while (line := self._line()) is not None:
            if line.strip().lower() in ("/quit", "/exit"):
                break
            try:
                self._show(self._run(dialogue.hear(line)))
            except GoalcoachError as problem:
                print(harmless(problem.message))
        return FINE

    def _line(self) -> str | None:
        """The next line, None at the end. Piped lines are shown: the output reads as a conversation."""
        if self._typed:
            try:
                return input(f"\n{PROMPT}")
            except EOFError:
                print()
                return None
        line = sys.stdin.readline()
        if not line:
            return None
        print(f"\n{PROMPT}{harmless(line.rstrip())}")
        return line

    def _show(self, lines: list[str]) -> None:
        print("\n".join(lines), flush=True)

    def _run(self, work: Coroutine[Any, Any, T]) -> T:
        return self._runner.run(work)


async def whoever(wired: Wired, email: str) -> Person:
    """The person with this e-mail, or whoever sits here. Raises NotFound."""
    async with wired.office.store.unit() as unit:
        if email:
            return await person_of(unit, email)
        known = await unit.people.by_email(OWN_EMAIL)
        return known or await unit.people.put(
            Person(
                id=PersonId(wired.office.new_id()),
                email=OWN_EMAIL,
                name="You",
                roles=frozenset({Role.EMPLOYEE}),
            )
        )
