"""Counts what one part of a workbook stands for, while it is unpacked: places of cells, shared texts.

A large sheet has a million cells, and each is looked at: what is done for all of them is kept short.
"""

from __future__ import annotations

import re
from array import array
from collections.abc import Sequence
from xml.parsers import expat

LONGEST_TAG = 1024 * 1024
"""Bytes from the beginning of a tag to its end; a cell holds far less text."""
_PLACE = re.compile(r"([A-Za-z]{0,20})([0-9]{1,20})")
"""Where a cell or a row says it stands: `XFD1048576`."""
_INDEX = re.compile(r"[0-9]{1,9}")
_COLUMNS = 16_384
"""Those a spreadsheet has; only so many names are kept."""
_A_TEXT = 32
"""Bytes that a reader needs for each shared text, be it empty."""
_SHEET = b"sheetData"
"""The tag that holds the cells of a sheet."""


class Unreadable(ValueError):
    """No part of a workbook is like that; the message says why, and fits between brackets."""


class PartCount:
    """Counts one part. It is read as UTF-8, as the reader does, whatever it says of itself."""

    def __init__(self, texts: Sequence[int], longest: int) -> None:
        """`texts` are the lengths of the texts that cells share, in their order; `longest` that of one."""
        self.broken = False
        """Whether it is no XML: a picture, or made by hand."""
        self.sheet = False
        """Whether it may hold cells all the same."""
        self.shared = 0
        """Characters of shared texts, as often as a cell holds one, and what a reader needs for each text."""
        self.texts = array("L")
        """The lengths of the shared texts that stand in this very part."""
        self._given, self._longest = texts, longest
        self._taken, self._end = 0, b""
        self._columns, self._last_column, self._last_row = {""}, 1, 1
        self._row = ""
        """The number of the row at hand as it is written; empty where it has none."""
        self._rows = self._cells = self._most_cells = 0
        """Rows, and cells of the row at hand and of any, that do not say where they stand."""
        self._is_shared = self._in_index = False
        self._indexes: list[str] = []
        self._parser = self._made()

    def _made(self) -> expat.XMLParserType:
        parser = expat.ParserCreate("utf-8")
        parser.buffer_text = parser.ordered_attributes = True
        begins = {"c": self._cell, "v": self._value, "row": self._begin_row, "si": self._begin_text}

        def begin(name: str, told: list[str]) -> None:
            self._in_index = False
            does = begins.get(name) or (begins.get(name.rpartition(":")[2]) if ":" in name else None)
            if does is not None:
                does(told)

        def end(_: str) -> None:
            self._in_index = False

        parser.StartElementHandler = begin
        parser.EndElementHandler = end
        parser.CharacterDataHandler = self._text
        parser.StartDoctypeDeclHandler = _refuse
        return parser

    @property
    def rows(self) -> int:
        """How long a table it makes at most; a row that does not say its number is one more."""
        return self._last_row + self._rows

    @property
    def columns(self) -> int:
        """How wide; the same of cells."""
        return self._last_column + max(self._most_cells, self._cells)

    def take(self, piece: bytes) -> None:
        """Count the next piece. Raises Unreadable."""
        self._taken += len(piece)
        self.sheet = self.sheet or _SHEET in self._end + piece
        self._end = piece[-len(_SHEET) :]
        if self._parse(piece) and self._taken - self._parser.CurrentByteIndex > LONGEST_TAG:
            raise Unreadable("a part of it has no end")

    def end(self) -> None:
        """That was all of it."""
        self._parse(b"", last=True)

    def _parse(self, piece: bytes, *, last: bool = False) -> bool:
        """Whether it is XML up to here."""
        if self.broken:
            return False
        try:
            self._parser.Parse(piece, last)
        except expat.ExpatError:
            self.broken = True
        # The index at the end may go on in the next piece.
        going_on = 0 if last or self.broken else int(self._in_index)
        done = self._indexes[: len(self._indexes) - going_on]
        del self._indexes[: len(done)]
        self.shared += sum(map(self._length, done))
        return not self.broken

    def _length(self, index: str) -> int:
        """Characters of a shared text; of one that is not known, those of the longest."""
        at = int(index) if _INDEX.fullmatch(index) else len(self._given)
        return self._given[at] if at < len(self._given) else self._longest

    def _cell(self, told: list[str]) -> None:
        place = told[1] if told and told[0] == "r" else _place(told)
        row = self._row
        if not (row and place.endswith(row) and place[: -len(row)] in self._columns):
            self._cells += not self._placed(place)
        self._is_shared = "s" in told

    def _value(self, _: list[str]) -> None:
        if self._is_shared:
            self._in_index = True
            self._indexes.append("")

    def _begin_row(self, told: list[str]) -> None:
        self._most_cells, self._cells = max(self._most_cells, self._cells), 0
        place = _place(told)
        placed = self._placed(place)
        self._row = place if placed else ""
        self._rows += not placed

    def _begin_text(self, _: list[str]) -> None:
        self.texts.append(0)
        self.shared += _A_TEXT

    def _placed(self, place: str) -> bool:
        """Whether it says where it stands, which is kept."""
        if not place:
            return False
        found = _PLACE.fullmatch(place)
        if found is None:
            # A reader makes what it can of it: of 21 digits the remainder.
            raise Unreadable("a cell stands nowhere")
        if found[1] not in self._columns:
            column = _number(found[1])
            self._last_column = max(self._last_column, column)
            if column <= _COLUMNS:
                self._columns.add(found[1])
        self._last_row = max(self._last_row, int(found[2]))
        return True

    def _text(self, text: str) -> None:
        if self._in_index:
            self._indexes[-1] += text
        elif self.texts:
            self.texts[-1] += len(text)


def _place(told: list[str]) -> str:
    """What stands for `r` among attributes and their values in turn; empty where nothing does."""
    return dict(zip(told[::2], told[1::2], strict=True)).get("r", "")


def _refuse(*told: object) -> None:
    raise Unreadable("a part of it declares a document type")


def _number(column: str) -> int:
    """The number of a column that is named by letters; A is 1, none 0."""
    number = 0
    for letter in column.upper():
        number = number * 26 + ord(letter) - 64
    return number
