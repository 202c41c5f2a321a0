"""Reads goals from plain text and Markdown lists. Keeps each word's place in the file."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from goalcoach.domain import late
from goalcoach.exchange.rows import BadRow, Piece, Row
from goalcoach.exchange.sources import Source, lines

_BULLET = late.pattern(r"(\s*)(?:[-*+•]|\d{1,9}[.)])\s+(?:\[[ xX]\]\s+)?(?=\S)")
_HEADING = late.pattern(r"(#{1,6})\s+(.*)")
_FENCE = late.pattern(r"\s*(```|~~~)")
_RULE = late.pattern(r"\s*(?:[-*_]\s*){3,}")


@dataclass(slots=True)
class _Item:
    """A goal being collected line by line."""

    indent: int
    context: str
    parts: list[str] = field(default_factory=list)
    pieces: list[Piece] = field(default_factory=list)
    size: int = 0
    """Code points of the text so far, with a blank behind each part."""

    def add(self, text: str, line: int, column: int) -> None:
        self.pieces.append(Piece(self.size, line, column))
        self.parts.append(text)
        self.size += len(text) + 1

    @property
    def text(self) -> str:
        return " ".join(self.parts)

    def row(self, name: str, number: int) -> Row:
        return Row(name=name, pieces=tuple(self.pieces), id=str(number), text=self.text, context=self.context)


def read_text(source: Source) -> Iterator[Row | BadRow]:
    """One goal a line; an indented line goes on with the goal above; empty lines count for nothing."""
    item: _Item | None = None
    number = 0
    for each in lines(source):
        if isinstance(each, BadRow):
            yield each
            continue
        line, text = each
        stripped = text.strip()
        if not stripped:
            continue
        indent = len(text) - len(text.lstrip())
        if indent and item:
            item.add(stripped, line, indent + 1)
            continue
        if item:
            number += 1
            yield item.row(source.name, number)
        item = _Item(indent=0, context="")
        item.add(stripped, line, indent + 1)
    if item:
        yield item.row(source.name, number + 1)


def read_markdown(source: Source) -> Iterator[Row | BadRow]:
    """Each list item is a goal; the headings above it, and the item it stands under, are its context."""
    number = 0
    for each in _Outline(source).items():
        if isinstance(each, BadRow):
            yield each
            continue
        number += 1
        yield each.row(source.name, number)


class _Outline:
    """Walks a Markdown file: headings, list items and the lines that go on with them."""

    def __init__(self, source: Source) -> None:
        self._source = source
        self._headings: list[tuple[int, str]] = []
        self._open: list[_Item] = []
        self._fence = ""
        self._given: _Item | None = None

    def items(self) -> Iterator[_Item | BadRow]:
        """All items in order; one is finished when the next thing begins."""
        for each in lines(self._source):
            if isinstance(each, BadRow):
                yield each
                continue
            line, text = each
            if self._fenced(text) or not text.strip():
                continue
            if self._begins(text):
                yield from self._newest()
                self._start(line, text)
            elif self._open and text.startswith((" ", "\t")):
                self._open[-1].add(text.strip(), line, len(text) - len(text.lstrip()) + 1)
            else:
                yield from self._newest()
                self._open.clear()
        yield from self._newest()

    def _fenced(self, text: str) -> bool:
        mark = _FENCE.match(text)
        if self._fence:
            if mark and mark[1] == self._fence:
                self._fence = ""
            return True
        self._fence = mark[1] if mark else ""
        return bool(mark)

    def _begins(self, text: str) -> bool:
        if _RULE.fullmatch(text):
            return False
        return bool(_HEADING.fullmatch(text) or _BULLET.match(text))

    def _start(self, line: int, text: str) -> None:
        if heading := _HEADING.fullmatch(text):
            level = len(heading[1])
            higher = [each for each in self._headings if each[0] < level]
            self._headings = [*higher, (level, _title(heading[2]))]
            self._open.clear()
            return
        bullet = _BULLET.match(text)
        assert bullet is not None  # noqa: S101 - _begins() said so
        indent = len(bullet[1].expandtabs(4))
        self._open = [each for each in self._open if each.indent < indent]
        above = [title for _, title in self._headings] + [each.text for each in self._open[-1:]]
        item = _Item(indent=indent, context=" / ".join(title for title in above if title))
        item.add(text[bullet.end() :].rstrip(), line, bullet.end() + 1)
        self._open.append(item)

    def _newest(self) -> Iterator[_Item]:
        """The item that was being collected, once."""
        if self._open and not self._done(self._open[-1]):
            yield self._open[-1]

    def _done(self, item: _Item) -> bool:
        done = item is self._given
        self._given = item
        return done


def _title(text: str) -> str:
    """What a heading says, without the marks that may close it: "Team B ##"."""
    text = text.rstrip()
    open_end = text.rstrip("#")
    return open_end.rstrip() if open_end[-1:].isspace() else text
