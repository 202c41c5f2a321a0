"""Looks at a workbook before anybody opens it: a few bytes in it can stand for more than a machine holds.

A workbook is a ZIP archive of XML. Its reader makes a table as wide and as long as the outermost cells say,
and unpacks whatever is packed. Here nothing is kept: parts are unpacked piece by piece, and counted.
"""

from __future__ import annotations

import re
import zipfile
import zlib
from collections.abc import Iterator
from typing import BinaryIO

LARGEST = 256 * 1024 * 1024
"""Bytes of all parts, unpacked."""
MOST_CELLS = 5_000_000
"""Places of a table, empty ones included: a hundred thousand goals with fifty columns."""
_PIECE = 1024 * 1024
_LONGEST_TAG = 1024 * 1024
"""Bytes from the beginning of a tag to the next; a cell holds far less text."""
BROKEN = (zipfile.BadZipFile, zlib.error, NotImplementedError, RuntimeError, EOFError)
"""What `zipfile` raises of an archive that cannot be read; the third of a packing it does not know, the
fourth of a password."""
_BEGINS = b"PK\x03\x04"
_PLACE = re.compile(rb"""(?<![\w:.-])r\s*=\s*["']([A-Za-z]{0,20})(\d{1,20})["']""")
"""Where a cell or a row says it stands: `r="XFD1048576"`."""


class TooMuch(ValueError):
    """A workbook that is none, or stands for too much; the message says what, and fits after its name."""


def look_into(raw: BinaryIO) -> None:
    """Leaves the file at its beginning. Raises TooMuch."""
    try:
        if raw.read(len(_BEGINS)) != _BEGINS:
            raise TooMuch("is not a workbook that can be read. Save it as .xlsx.")
        with zipfile.ZipFile(raw) as archive:
            unpacked = 0
            for part in archive.infolist():
                for piece in _places(archive, part):
                    unpacked += piece
                    if unpacked > LARGEST:
                        raise TooMuch(f"holds more than {LARGEST // 1024**2} MB. Split it.")
    except (*BROKEN, OSError) as error:
        raise TooMuch(f"is not a workbook that can be read ({error}).") from None
    finally:
        raw.seek(0)


def _places(archive: zipfile.ZipFile, part: zipfile.ZipInfo) -> Iterator[int]:
    """The sizes of the pieces of a part. Raises TooMuch once its cells span too large a table."""
    columns, rows, kept = 1, 1, b""
    with archive.open(part) as unpacked:
        while piece := unpacked.read(_PIECE):
            yield len(piece)
            places = _PLACE.findall(kept + piece)
            # Each name once: a large sheet has a million cells in fifteen columns.
            columns = max(columns, *map(_number, {column for column, _ in places}), 1)
            rows = max(rows, *map(int, {row for _, row in places}), 1)
            if columns * rows > MOST_CELLS:
                raise TooMuch(
                    f"spans {rows:,} rows and {columns:,} columns. Delete what is far below or to the right."
                )
            kept = _unfinished(kept + piece)


def _unfinished(seen: bytes) -> bytes:
    """The tag at the end that may go on in the next piece. Raises TooMuch for one without end."""
    tag = seen[max(seen.rfind(b"<"), 0) :]
    if len(tag) > _LONGEST_TAG:
        raise TooMuch("is not a workbook that can be read (a part of it has no end).")
    return tag


def _number(column: bytes) -> int:
    """The number of a column that is named by letters; A is 1."""
    number = 0
    for letter in column.upper():
        number = number * 26 + letter - 64
    return number
