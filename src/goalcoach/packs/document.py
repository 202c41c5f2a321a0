"""The one door to YAML: reads a small document into texts, lists and tables that know their lines.

Nothing is constructed and nothing is guessed: `off`, `no` and 2027-06-30 stay the words that were written.
Anchors, aliases and tags are refused, and size and depth are bounded before anything is kept.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import cast

import yaml

LARGEST = 100_000
"""Bytes a document may have when nobody says otherwise; a pack, or a prompt."""
DEEPEST = 8
BYTES_A_PART = 10
"""A document may have one part (text, begin or end of a list or table) for so many bytes it may have."""
_HALF = re.compile("[\ud800-\udfff]")
"""What an escape may leave, and no file nor database can keep."""
_Loader = type[yaml.SafeLoader] | type[yaml.CSafeLoader]
_NO_LINES: Mapping[str, int] = MappingProxyType({})


class BadDocument(Exception):
    """Text that is not taken, with the line where it goes wrong (0: none)."""

    def __init__(self, problem: str, line: int = 0) -> None:
        super().__init__(problem)
        self.problem = problem
        self.line = line


@dataclass(slots=True)
class Node:
    """A text, a list or a table, and the line it begins on, from 1."""

    line: int
    text: str | None = None
    items: list[Node] | None = None
    table: dict[str, Node] | None = None
    lines: Mapping[str, int] = field(default_factory=lambda: _NO_LINES)
    """Of the keys of a table."""

    def plain(self) -> object:
        """The content without its places: what the document says, whatever it looks like."""
        if self.table is not None:
            return {key: node.plain() for key, node in self.table.items()}
        return [node.plain() for node in self.items] if self.items is not None else self.text


def read_document(
    raw: bytes, *, largest: int = LARGEST, begins: str = "name, version, owner and language"
) -> Node:
    """The one table a document is, of at most `largest` bytes; `begins` names its first fields to whoever
    forgot them. Raises BadDocument."""
    node = _read(raw, largest, begins)
    if node.table is None:
        raise BadDocument(f"should be a table that begins with {begins}.", node.line)
    return node


def read_rows(raw: bytes, *, largest: int = LARGEST) -> list[Node]:
    """The one list a document is, of at most `largest` bytes. Raises BadDocument."""
    node = _read(raw, largest, "a dash before the first row")
    if node.items is None:
        raise BadDocument("should be a list. Begin each row with a dash.", node.line)
    return node.items


def _read(raw: bytes, largest: int, begins: str) -> Node:
    if len(raw) > largest:
        raise BadDocument(f"has more than {largest:,} bytes. Name the file that is meant, or split it.")
    try:
        text = raw.decode("utf-8-sig")
    except UnicodeDecodeError:
        raise BadDocument("is not UTF-8 text. Save the file as UTF-8.") from None
    most = largest // BYTES_A_PART
    try:
        with suppress(yaml.YAMLError, ValueError, OverflowError):
            return _Reader(text, most, begins, yaml.CSafeLoader).document()
        # libyaml reads two megabytes in a second, Python in half a minute. But it tells less of mistakes.
        loader = yaml.CSafeLoader if len(text) > LARGEST else yaml.SafeLoader
        return _Reader(text, most, begins, loader).document()
    except yaml.YAMLError as error:
        raise _not_yaml(error) from None
    except (ValueError, OverflowError) as error:  # of characters and versions that are too large to be any
        raise BadDocument(f"is not YAML: {error}. Write plain text.") from None


def _not_yaml(error: yaml.YAMLError) -> BadDocument:
    mark = getattr(error, "problem_mark", None)
    problem = getattr(error, "problem", None) or str(error).splitlines()[0]
    line = mark.line + 1 if mark else 0
    return BadDocument(
        f"is not YAML: {problem}. Mind the indentation, and put texts with a colon in quotes.", line
    )


class _Reader:
    """Turns the events of a document into nodes, one after the other."""

    def __init__(self, text: str, most: int, begins: str, loader: _Loader) -> None:
        self._loader = loader(text)
        self._parts = 0
        self._most = most
        self._begins = begins

    def document(self) -> Node:
        """The document; there must be one, and only one."""
        self._next()
        if isinstance(self._next(), yaml.StreamEndEvent):
            raise BadDocument(f"is empty. Begin with {self._begins}.")
        first = self._next()
        node = self._node(first, 0)
        self._next()
        if not isinstance(following := self._next(), yaml.StreamEndEvent):
            raise BadDocument("has a second document. Make it one file each.", _line(following))
        return node

    def _next(self) -> yaml.Event:
        self._parts += 1
        if self._parts > self._most:
            raise BadDocument(f"has more than {self._most:,} parts. Make it smaller.")
        return cast(yaml.Event, self._loader.get_event())

    def _node(self, event: yaml.Event, depth: int) -> Node:
        line = _line(event)
        if depth > DEEPEST:
            raise BadDocument("has lists in lists in lists. Make it flatter.", line)
        if isinstance(event, yaml.AliasEvent) or getattr(event, "anchor", None):
            raise BadDocument(
                "uses & or * to repeat a part. Write the part again, or put it in quotes.", line
            )
        if getattr(event, "tag", None):
            raise BadDocument("uses ! to name a type. Leave it out, or put it in quotes.", line)
        if isinstance(event, yaml.ScalarEvent):
            if not event.value.isascii() and _HALF.search(event.value):
                raise BadDocument("has half a sign. Write the sign itself, not its code.", line)
            return Node(line, text=event.value)
        if isinstance(event, yaml.SequenceStartEvent):
            return self._list(line, depth)
        return self._table(line, depth)

    def _list(self, line: int, depth: int) -> Node:
        items: list[Node] = []
        while not isinstance(event := self._next(), yaml.SequenceEndEvent):
            items.append(self._node(event, depth + 1))
        return Node(line, items=items)

    def _table(self, line: int, depth: int) -> Node:
        table: dict[str, Node] = {}
        lines: dict[str, int] = {}
        while not isinstance(event := self._next(), yaml.MappingEndEvent):
            key = self._node(event, depth + 1)
            if key.text is None:
                raise BadDocument("has a key that is no text.", key.line)
            if key.text in table:
                raise BadDocument(f"has {key.text!r} twice. Leave one out.", key.line)
            lines[key.text] = key.line
            table[key.text] = self._node(self._next(), depth + 1)
        return Node(line, table=table, lines=lines)


def _line(event: yaml.Event) -> int:
    return int(event.start_mark.line) + 1 if event.start_mark else 0
