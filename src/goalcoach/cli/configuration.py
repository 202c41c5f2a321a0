"""Reads `goalcoach.toml`: what `goalcoach check` does for the files of a folder. Knows no option."""

from __future__ import annotations

import os
import re
import tomllib
from collections.abc import Callable, Mapping, Sequence
from typing import TypeVar

from goalcoach.cli.check_options import FAIL_ON, language_code
from goalcoach.cli.configured import Configuration
from goalcoach.cli.selection import UnknownRule, chosen, close_matches
from goalcoach.domain.errors import InvalidInput
from goalcoach.domain.goal import GoalKind

SECTION = "check"
LARGEST = 100_000
"""Bytes a configuration may have."""
_DEEP = re.compile(r"[\w\"'-]\s*\.\s*(?:[\w\"'-]+\s*\.\s*){20}")
"""A dotted key of so many parts: reading one takes longer than the square of its length."""

T = TypeVar("T")


class BadConfiguration(InvalidInput):
    """A configuration that cannot be used. `data` holds its `path` and the `line`, 0 when unknown."""

    code = "bad-configuration"

    def __str__(self) -> str:
        line = f":{self.data['line']}" if self.data.get("line") else ""
        return f"{self.data['path']}{line}: {self.message}"


def read_configuration(path: str, names: Callable[[str], Mapping[str, str]]) -> Configuration:
    """The configuration in a file. `names` gives code and name of each rule, with those of a pack.

    Raises BadConfiguration.
    """
    return _File(path).configuration(names)


class _File:
    """One file, read once; every error names its place."""

    def __init__(self, path: str) -> None:
        self._path = path
        try:
            with open(path, "rb") as file:
                raw = file.read(LARGEST + 1)
            if len(raw) > LARGEST:
                raise self.wrong(f"has more than {LARGEST:,} bytes. Name the file that is meant.")
            self._text = raw.decode("utf-8")
            if deep := _DEEP.search(self._text):
                line = self._text.count("\n", 0, deep.start()) + 1
                raise self.wrong("has keys in keys in keys. Make it flatter.", line)
            self._values = tomllib.loads(self._text)
        except OSError as error:
            raise self.wrong(f"cannot be opened ({(error.strerror or str(error)).lower()}).") from None
        except UnicodeDecodeError:
            raise self.wrong("is not UTF-8 text. Save the file as UTF-8.") from None
        except (ValueError, RecursionError) as error:
            raise self._not_toml(error) from None

    def wrong(self, problem: str, line: int = 0) -> BadConfiguration:
        """An error about this file."""
        return BadConfiguration(problem, path=self._path, line=line)

    def _not_toml(self, error: Exception) -> BadConfiguration:
        place = re.search(r" \(at line (\d+), column \d+\)$", str(error))
        told = str(error)[: place.start()] if place else str(error)
        return self.wrong(f"is not TOML: {told}.", int(place[1]) if place else 0)

    def configuration(self, names: Callable[[str], Mapping[str, str]]) -> Configuration:
        """What the file says."""
        self._known(self._values, (SECTION,), "section")
        section = self._table(self._values, SECTION)
        self._known(section, KEYS, "key")
        folder = os.path.dirname(os.path.abspath(self._path))
        pack = self._text_of(section, "pack")
        found = Configuration(
            path=self._path,
            folder=folder,
            select=self._selectors(section, "select"),
            ignore=self._selectors(section, "ignore"),
            fail_on=self._one_of(section, "fail-on", FAIL_ON, str),
            kind=self._one_of(section, "kind", list(GoalKind), GoalKind),
            language=self._language(section),
            pack=os.path.join(folder, pack) if pack else "",
            per_file_ignores=self._per_file(section),
        )
        self._check_selectors(found, self._names(found.pack, names))
        return found

    def _known(self, given: Mapping[str, object], known: Sequence[str], what: str) -> None:
        for key in given:
            if key not in known:
                near = close_matches(key.lower().replace("_", "-"), known, 1)
                hint = f"Did you mean {near[0]}?" if near else f"There are: {', '.join(known)}."
                raise self.wrong(f"there is no {what} {key!r}. {hint}", self._line(key))

    def _table(self, given: Mapping[str, object], key: str) -> Mapping[str, object]:
        value = given.get(key, {})
        if not isinstance(value, dict):
            raise self.wrong(f"{key} should be a table: [{key}].", self._line(key))
        return value

    def _text_of(self, section: Mapping[str, object], key: str) -> str:
        value = section.get(key, "")
        if not isinstance(value, str):
            raise self.wrong(f"{key} should be text in quotes.", self._line(key))
        return value

    def _one_of(
        self, section: Mapping[str, object], key: str, known: Sequence[str], made: Callable[[str], T]
    ) -> T | None:
        value = self._text_of(section, key)
        if not value:
            return None
        if value not in known:
            near = close_matches(value, known, 1)
            hint = f"Did you mean {near[0]}?" if near else f"Use one of {', '.join(known)}."
            raise self.wrong(f"{key} cannot be {value!r}. {hint}", self._line(key))
        return made(value)

    def _language(self, section: Mapping[str, object]) -> str:
        value = self._text_of(section, "language")
        code = language_code(value) if value else ""
        if code is None:
            raise self.wrong(
                f"language should be a code of two letters such as en, not {value!r}.", self._line("language")
            )
        return code

    def _selectors(self, section: Mapping[str, object], key: str) -> tuple[str, ...]:
        value = section.get(key, [])
        if not isinstance(value, list) or not all(isinstance(each, str) and each.strip() for each in value):
            raise self.wrong(f'{key} should be a list such as ["ME", "SP101"].', self._line(key))
        return tuple(each.strip() for each in value)

    def _per_file(self, section: Mapping[str, object]) -> tuple[tuple[str, tuple[str, ...]], ...]:
        table = self._table(section, "per-file-ignores")
        return tuple((pattern, self._selectors(table, pattern)) for pattern in table)

    def _names(self, pack: str, names: Callable[[str], Mapping[str, str]]) -> Mapping[str, str]:
        try:
            return names(pack)
        except InvalidInput as error:
            raise self.wrong(f"the pack cannot be used.\n{error}", self._line("pack")) from None

    def _check_selectors(self, found: Configuration, names: Mapping[str, str]) -> None:
        lists = (
            ("select", found.select, ()),
            ("ignore", (), found.ignore),
            *((pattern, (), ignored) for pattern, ignored in found.per_file_ignores),
        )
        for key, select, ignore in lists:
            try:
                chosen(select, ignore, names)
            except UnknownRule as error:
                raise self.wrong(f"{error.message}", self._line(key, str(error.data["selector"]))) from None

    def _line(self, key: str, value: str = "") -> int:
        """The line that sets this key, or of its value where that stands in a list of several lines."""
        told = re.compile(rf"""^\s*(?:\[+\s*)?(?:[\w"'-]+\s*\.\s*)*["']?{re.escape(key)}["']?\s*[.=\]]""")
        lines = self._text.splitlines()
        first = next((number for number, line in enumerate(lines, 1) if told.match(line)), 0)
        if first and value:
            quoted = (f'"{value}"', f"'{value}'")
            rest = enumerate(lines[first - 1 :], first)
            return next((number for number, line in rest if any(each in line for each in quoted)), first)
        return first


KEYS = ("select", "ignore", "fail-on", "kind", "language", "per-file-ignores", "pack")
"""What the section may hold."""
