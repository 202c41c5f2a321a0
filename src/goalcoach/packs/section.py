"""Reads the fields of one table of a pack, and gathers what is wrong with them. Knows no field by name."""

from __future__ import annotations

import difflib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal, InvalidOperation

from goalcoach.packs.document import Node

LONGEST = 160
"""Characters of a text that people are shown."""


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing that is wrong, and what to do about it; the line counts from 1, 0 when there is none."""

    line: int
    text: str


@dataclass(slots=True)
class Problems:
    """Everything that is wrong with a pack."""

    found: list[Problem] = field(default_factory=list)

    def add(self, line: int, text: str) -> None:
        """Note one more."""
        self.found.append(Problem(line, text))


class Section:
    """One table. What cannot be read is noted, and stands for nothing."""

    def __init__(self, node: Node, problems: Problems, about: str) -> None:
        self.line = node.line
        self.about = about
        self._table = node.table or {}
        self._lines = node.lines
        self._problems = problems
        if node.table is None:
            self.wrong(f"{about} should be a table of names and values.")

    def wrong(self, problem: str, key: str = "") -> None:
        """Note what is wrong with the table, or with one of its fields."""
        self._problems.add(self._lines.get(key, self.line), problem)

    def only(self, known: Sequence[str]) -> None:
        """Note every field that is not known."""
        for key in self._table:
            if key not in known:
                near = difflib.get_close_matches(key, known, n=1, cutoff=0.6)
                hint = f"Did you mean {near[0]}?" if near else f"There are: {', '.join(known)}."
                self.wrong(f"{self.about} has no {key!r}. {hint}", key)

    def __contains__(self, key: str) -> bool:
        return key in self._table

    def __iter__(self) -> Iterator[str]:
        """The names of all fields, as they are written."""
        return iter(self._table)

    def node(self, key: str) -> Node:
        """What stands in a field; an empty text when it is not there."""
        return self._table.get(key, Node(self.line, text=""))

    def text(self, key: str, *, needed: bool = False, most: int = LONGEST) -> str:
        """A text on one line, without the spaces round it."""
        node = self.node(key)
        if node.text is None:
            self.wrong(f"{key} should be a text.", key)
            return ""
        text = " ".join(node.text.split())
        if needed and not text:
            self.wrong(f"{self.about} needs {key}.", key)
        if not text.isprintable():
            self.wrong(f"{key} has characters that nobody sees. Type it again.", key)
            return ""
        if len(text) > most:
            self.wrong(f"{key} has {len(text)} characters; {most} are enough.", key)
            return ""
        return text

    def written(self, key: str) -> str:
        """A text exactly as it is written, on as many lines as it has; empty when it is not there."""
        node = self.node(key)
        if node.text is None:
            self.wrong(f"{key} should be a text.", key)
        return node.text or ""

    def one_of(self, key: str, known: Sequence[str], otherwise: str = "") -> str:
        """One of a few words."""
        word = self.text(key) or otherwise
        if word and word not in known:
            near = difflib.get_close_matches(word, known, n=1, cutoff=0.6)
            hint = f"Did you mean {near[0]}?" if near else f"Use one of {', '.join(known)}."
            self.wrong(f"{key} cannot be {word!r}. {hint}", key)
            return otherwise
        return word

    def items(self, key: str) -> list[Node]:
        """The items of a list."""
        if key not in self._table:
            return []
        node = self._table[key]
        if node.items is None:
            self.wrong(f"{key} should be a list, each item on a line of its own behind a dash.", key)
        return node.items or []

    def tables(self, key: str, about: str) -> list[Section]:
        """The items of a list that are tables; of any other it is noted that it should be one."""
        items = [(Section(item, self._problems, about), item) for item in self.items(key)]
        return [section for section, item in items if item.table is not None]

    def texts(self, key: str) -> tuple[str, ...]:
        """A list of texts."""
        found = []
        for item in self.items(key):
            if item.text is None:
                self._problems.add(item.line, f"an item of {key} should be a text.")
            else:
                found.append(item.text)
        return tuple(found)

    def number(self, key: str) -> Decimal | None:
        """A number; None when there is none."""
        text = self.text(key)
        if not text:
            return None
        try:
            number = Decimal(text)
        except InvalidOperation:
            number = Decimal("NaN")
        # Not abs(): it raises at an exponent beyond those that are reckoned with.
        if not number.is_finite() or number.copy_abs() >= Decimal(10) ** 15:
            self.wrong(f"{key} should be a number such as 12.5, not {text!r}.", key)
            return None
        return number

    def day(self, key: str) -> date | None:
        """A date; None when there is none."""
        text = self.text(key)
        if not text:
            return None
        try:
            return date.fromisoformat(text)
        except ValueError:
            self.wrong(f"{key} should be a date such as 2027-06-30, not {text!r}.", key)
            return None

    def section(self, key: str, about: str) -> Section:
        """A table in this one; an empty one when it is not there."""
        return Section(self._table.get(key, Node(self.line, table={})), self._problems, about)
