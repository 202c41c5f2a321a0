"""One row of a plain table of competencies, roles or offers, and what is wrong with its cells."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from collections.abc import Set as AbstractSet
from decimal import Decimal
from typing import TypeVar

from goalcoach.domain.framework_check import LONGEST_NAME, LONGEST_TEXT, MOST_LEVELS
from goalcoach.exchange.framework_reading import Gathered
from goalcoach.exchange.framework_sheets import tidy
from goalcoach.exchange.rows import BadRow, Fields
from goalcoach.exchange.tables import as_typed, neutral

_LEVEL = re.compile(r"(?:level|lvl|stufe|niveau|l)?\s*(\d{1,2})(?:\.0+)?", re.IGNORECASE)
T = TypeVar("T")
_PARTS = re.compile(r"[;|\n]")


class FrameworkRow:
    """A row's cells by our fields. A problem is noted once, with its column, however often a cell is read."""

    __slots__ = ("_columns", "_out", "_told", "_values", "line", "name")

    def __init__(
        self, values: Mapping[str, object], columns: Mapping[str, str], name: str, line: int, out: Gathered
    ) -> None:
        """`values` and `columns` are cells and headings by field."""
        self._values = values
        self._columns = columns
        self._out = out
        self._told: set[str] = set()
        self.name = name
        self.line = line

    @property
    def fine(self) -> bool:
        """Whether nothing wrong was found so far."""
        return not self._told

    @property
    def place(self) -> str:
        """Where it stands, for a message about another row."""
        return f"{self.name}, line {self.line}"

    @property
    def fields(self) -> AbstractSet[str]:
        """What the table has a column for."""
        return self._columns.keys()

    def wrong(self, field: str, problem: str) -> None:
        """Note what is wrong with a cell, without a final dot."""
        if field not in self._told:
            self._told.add(field)
            self._out.wrong(problem, self.name, self.line, self._columns.get(field, ""))

    def text(self, field: str) -> str:
        """A text of several lines at most; empty when it cannot be kept."""
        return self._text(field, LONGEST_TEXT)

    def short(self, field: str) -> str:
        """A name or an id, on one line; empty when it cannot be kept."""
        text = " ".join(self._text(field, LONGEST_NAME).split("\n"))
        if neutral(text) != text:
            self.wrong(field, f"begins with {text[0]!r}, which spreadsheets take for a formula")
            return ""
        return text

    def parts(self, field: str) -> tuple[str, ...]:
        """Several names in one cell: on lines of their own, or between semicolons, else between commas."""
        text = self.text(field)
        parts = _PARTS.split(text) if _PARTS.search(text) else text.split(",")
        found = {" ".join(each.split()): None for each in parts}
        for each in found:
            if len(each) > LONGEST_NAME:
                self.wrong(field, f"a name in it has {len(each)} characters; {LONGEST_NAME} are the limit")
            elif neutral(each) != each:
                self.wrong(
                    field, f"a name in it begins with {each[0]!r}, which spreadsheets take for a formula"
                )
        return tuple(each for each in found if each)

    def level(self, field: str) -> int | None:
        """A level, with or without the word before it: "3", "Level 3"; None when there is none."""
        text = self.short(field)
        if not text:
            return None
        found = _LEVEL.fullmatch(text)
        if found is None or not 1 <= int(found[1]) <= MOST_LEVELS:
            self.wrong(field, f"{text[:60]!r} is no level. Write a number from 1 to {MOST_LEVELS}")
            return None
        return int(found[1])

    def check(self) -> None:
        """Look at every cell, so that one pass finds all that is wrong with it."""
        for field in self._values:
            _CHECKS.get(field, FrameworkRow.text)(self, field)

    def choice(self, field: str, words: Mapping[str, T], cure: str) -> T | None:
        """What the word in a cell stands for; None for another word. `cure` says what to write instead."""
        word = self.short(field)
        found = words.get(word.casefold())
        if found is None:
            self.wrong(field, f"{cure}, not {word[:60]!r}")
        return found

    def number(self, field: str) -> Decimal | None:
        """A number; None when there is none."""
        try:
            return Fields(self._values, self.name, self.line).number(field)
        except BadRow:
            self.wrong(field, f"{tidy(self._values[field])[:60]!r} is no number")
            return None

    def _text(self, field: str, most: int) -> str:
        text = as_typed(tidy(self._values.get(field)))
        if len(text) > most:
            self.wrong(field, f"has {len(text):,} characters; {most:,} are the limit")
        elif not all(sign.isprintable() or sign == "\n" for sign in text):
            self.wrong(field, "holds a character that cannot be seen. Type it again")
        else:
            return text
        return ""


_SHORT = ("name", "id", "role", "competency", "group", "subgroup", "family", "kind")
_CHECKS: Mapping[str, Callable[[FrameworkRow, str], object]] = {
    **dict.fromkeys(_SHORT, FrameworkRow.short),
    **dict.fromkeys(("level", "to"), FrameworkRow.level),
    **dict.fromkeys(("hours", "cost", "weight"), FrameworkRow.number),
    **dict.fromkeys(("aliases", "competencies"), FrameworkRow.parts),
}
"""How a field is read; any other is a text."""
