"""What the goals of a file are judged with: options of the call first, then the nearest configuration."""

from __future__ import annotations

import importlib
import os
from collections.abc import Callable, Mapping
from datetime import date, datetime
from fnmatch import fnmatchcase

from goalcoach.cli.check_options import NEVER, Options
from goalcoach.cli.configured import Configuration, nearest_configuration
from goalcoach.cli.packed import NO_FILE, PackFile, pack_file
from goalcoach.cli.selection import chosen, names_of_rules
from goalcoach.domain.finding import Severity
from goalcoach.domain.goal import GoalKind
from goalcoach.domain.late import dataclass
from goalcoach.exchange.sources import STDIN


@dataclass(frozen=True, slots=True, kw_only=True)
class Conditions:
    """What all goals of one file are judged with."""

    today: date
    kind: GoalKind | None = None
    """Of goals that name none; None: it is guessed from the words."""
    language: str = ""
    """Of all goals; empty: it is told from the words of each."""
    codes: frozenset[str]
    """Rules that are told of."""
    fail_on: Severity | None = Severity.ASK
    """None: findings never make it fail."""
    pack: PackFile = NO_FILE
    """Of the organisation."""


class Choosing:
    """Works out the conditions of one file after another."""

    def __init__(self, asked: Options) -> None:
        self._asked = asked
        # The day where the person sits; organisations with another zone name the day.
        self._today = asked.today or datetime.now().astimezone().date()
        self._found: dict[str, Configuration] = {}
        self._made: dict[tuple[str, tuple[str, ...]], Conditions] = {}

    def of(self, name: str) -> Conditions:
        """The conditions of a file, "-" for standard input. Raises InvalidInput."""
        found = self._configuration(name)
        left_out = _left_out(found, name)
        key = (found.path, left_out)
        if key not in self._made:
            self._made[key] = self._conditions(found, left_out)
        return self._made[key]

    def _configuration(self, name: str) -> Configuration:
        asked = self._asked
        if asked.no_config:
            return Configuration()
        folder = "" if asked.config or name == STDIN else os.path.dirname(name)
        if folder not in self._found:
            path = asked.config or nearest_configuration(folder)
            self._found[folder] = _read(path) if path else Configuration()
        return self._found[folder]

    def _conditions(self, found: Configuration, left_out: tuple[str, ...]) -> Conditions:
        asked = self._asked
        select, ignore = (asked.select, ()) if asked.select else (found.select, found.ignore)
        pack = pack_file(asked.pack or found.pack)
        fail_on = asked.fail_on or found.fail_on or Severity.ASK.value
        return Conditions(
            today=self._today,
            kind=asked.kind or found.kind,
            language=asked.language or found.language,
            codes=chosen(select, (*ignore, *left_out, *asked.ignore), names_of_rules(pack.pack())),
            pack=pack,
            fail_on=None if fail_on == NEVER else Severity(fail_on),
        )


def _left_out(found: Configuration, name: str) -> tuple[str, ...]:
    """What the configuration leaves out in this file alone."""
    if not found.per_file_ignores or name == STDIN:
        return ()
    path = os.path.relpath(os.path.abspath(name), found.folder).replace(os.sep, "/")
    base = path.rpartition("/")[2]
    return tuple(
        selector
        for pattern, ignored in found.per_file_ignores
        if fnmatchcase(path, pattern) or fnmatchcase(base, pattern)
        for selector in ignored
    )


def _read(path: str) -> Configuration:
    # By name and only now: most calls have no configuration, and need no reader of TOML.
    read: Callable[[str, Callable[[str], Mapping[str, str]]], Configuration]
    read = importlib.import_module("goalcoach.cli.configuration").read_configuration
    return read(path, lambda pack: names_of_rules(pack_file(pack).pack()))
