"""One person at a terminal who is asked line by line, typed or piped in."""

from __future__ import annotations

import asyncio
import sys
from collections.abc import Coroutine
from decimal import Decimal
from typing import Any, TypeVar

from goalcoach.cli.draft import whoever
from goalcoach.coach.framework import carry_out, plan
from goalcoach.coach.office import Office
from goalcoach.domain.errors import Conflict
from goalcoach.domain.framework import Framework
from goalcoach.domain.measured import typed_number
from goalcoach.domain.person import Person
from goalcoach.exchange.starter import starter
from goalcoach.wiring import Wired

T = TypeVar("T")
PROMPT = "> "


class Asker:
    """Asks in lines. Raises EOFError at the end of the input.

    Lines are read outside the event loop: inside it Ctrl-C would wait for the next line.
    """

    def __init__(self, runner: asyncio.Runner, wired: Wired, email: str) -> None:
        self._runner = runner
        self.office: Office = wired.office
        self.person: Person = self.run(whoever(wired, email))
        self.framework: Framework = self.run(self._names(own=not email))
        self.left = "What was entered is kept."
        """What is told when the input ends here."""

    def run(self, work: Coroutine[Any, Any, T]) -> T:
        """What comes of it, waited for."""
        return self._runner.run(work)

    def ask(self, question: str) -> str:
        """The next line, with single blanks."""
        print(question)
        return " ".join(input(PROMPT if sys.stdin.isatty() else "").split())

    def amount(self, question: str, again: str) -> Decimal:
        """A number, asked for until there is one; `again` is said where it is none."""
        while True:
            if (value := typed_number(self.ask(question).removesuffix("%"))) is not None:
                return value
            print(again)

    def hours(self, question: str, again: str) -> Decimal | None:
        """A number, nought or more; None where it is left open."""
        while said := self.ask(question):
            if (value := typed_number(said)) is not None and value >= 0:
                return value
            print(again)
        return None

    async def _names(self, *, own: bool) -> Framework:
        """The organisation's; in the empty database of one's own what comes with goalcoach."""
        async with self.office.store.unit() as unit:
            held = await self.office.names(unit)
            if held.edition:
                return held.framework
            if not own:
                raise Conflict(
                    "No competencies are described there yet."
                    " HR can bring some in: goalcoach competencies import --starter"
                )
            await carry_out(unit, self.office, plan(held, starter()), by=None, note="Goalcoach starter")
        async with self.office.store.unit() as unit:
            return (await self.office.names(unit)).framework


def place_in(text: str, most: int) -> int:
    """A number from 1 to so many; 0 for anything else."""
    return int(text) if text.isascii() and text.isdecimal() and len(text) < 4 and int(text) <= most else 0
