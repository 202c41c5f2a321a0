"""`goalcoach check`: reads goals, judges them, writes what was found. Loads no web or database library."""

from __future__ import annotations

import importlib
import io
import sys
from collections.abc import Iterator, Sequence
from functools import partial

from goalcoach.cli.check_options import Options, options
from goalcoach.cli.checked import Tally, check
from goalcoach.cli.conditions import Choosing, Conditions
from goalcoach.cli.crowd import in_order
from goalcoach.cli.failing import tell
from goalcoach.cli.formats.shape import Screen, Shape, this_screen
from goalcoach.cli.progress import Progress
from goalcoach.domain.errors import InvalidInput
from goalcoach.domain.late import dataclass
from goalcoach.exchange.reading import read_goals
from goalcoach.exchange.rows import BadRow, Row
from goalcoach.exchange.sources import STDIN, BadFile, Source, opened
from goalcoach.rules.language.packs import PACKS

FINE, FOUND, UNREADABLE = 0, 1, 2

_SHAPES = {
    "text": ("text", "TEXT"),
    "json": ("jsonl", "ARRAY"),
    "jsonl": ("jsonl", "LINES"),
    "sarif": ("sarif", "SARIF"),
    "github": ("github", "GITHUB"),
}
"""Module and value of each format; only the one asked for is loaded."""


def run(words: Sequence[str]) -> int:
    """Check what the words after `check` ask for. Returns the exit code."""
    asked = options(words[1:])
    if not asked.files and sys.stdin.isatty():
        tell("Name a file, or pipe goals in: goalcoach check goals.txt. See goalcoach check --help.")
        return UNREADABLE
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")
    try:
        return _Check(asked).run()
    except InvalidInput as error:
        tell(str(error))
        return UNREADABLE


@dataclass(frozen=True, slots=True, kw_only=True)
class _How:
    """How a worker writes down what it found."""

    format: str
    screen: Screen


def _work(rows: list[tuple[Row, Conditions]], how: _How) -> tuple[list[str], Tally]:
    """Check rows and write them down. Runs in another process when there are many."""
    shape, tally, written = _shape(how.format), Tally(), []
    for row, conditions in rows:
        checked = check(row, conditions)
        tally.count(checked, conditions.fail_on)
        if text := shape.one(checked, how.screen):
            written.append(text)
    return written, tally


def _shape(name: str) -> Shape:
    module, value = _SHAPES[name]
    found: Shape = getattr(importlib.import_module(f"goalcoach.cli.formats.{module}"), value)
    return found


class _Check:
    """One call of the command."""

    def __init__(self, asked: Options) -> None:
        self._asked = asked
        self._source: Source | None = None
        self._unreadable = False
        self._progress = Progress("goals")
        self._how = _How(format=asked.format, screen=this_screen())
        choosing = Choosing(asked)
        # All at once and before anything is judged: a wrong configuration should not wait for a large file.
        self._files = [(name, choosing.of(name)) for name in asked.files or (STDIN,)]

    def run(self) -> int:
        asked = {conditions.language for _, conditions in self._files if conditions.language}
        for language in sorted(asked - set(PACKS)):
            tell(f"There are no word lists for {language!r} yet: only rules about structure apply.")
        shape, out, tally = _shape(self._asked.format), sys.stdout, Tally()
        packs = [conditions.pack.pack() for _, conditions in self._files]
        out.write(shape.head(list(dict.fromkeys(packs))))
        separator = ""
        with self._progress:
            for written, counted in in_order(partial(_work, how=self._how), self._rows()):
                tally.add(counted)
                if written:
                    self._progress.clear()
                    out.write(separator + shape.between.join(written))
                    separator = shape.between
                self._progress.show(tally.goals, self._source.share() if self._source else 0.0)
        out.write(shape.tail(tally, self._how.screen))
        out.flush()
        if self._unreadable:
            return UNREADABLE
        return FOUND if tally.failing else FINE

    def _rows(self) -> Iterator[tuple[Row, Conditions]]:
        """All rows of all files; what cannot be read is told on standard error."""
        for name, conditions in self._files:
            try:
                yield from ((row, conditions) for row in self._rows_of(name))
            except BadFile as problem:
                self._problem(problem)

    def _rows_of(self, name: str) -> Iterator[Row]:
        with opened(name) as self._source:
            for row in read_goals(self._source):
                if isinstance(row, BadRow):
                    self._problem(row)
                else:
                    yield row

    def _problem(self, problem: BadRow | BadFile) -> None:
        self._progress.clear()
        self._unreadable = True
        tell(str(problem))
