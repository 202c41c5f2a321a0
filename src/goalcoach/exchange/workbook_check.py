"""Looks at a workbook before anybody opens it: a few bytes in it can stand for more than a machine holds.

A workbook is a ZIP archive of XML. Its reader makes a table as wide and as long as the outermost cells say,
writes a text that cells share into each of them, and unpacks whatever is packed. Here nothing is kept: parts
are unpacked piece by piece, and counted.
"""

from __future__ import annotations

import zipfile
import zlib
from array import array
from collections.abc import Iterator, Sequence
from typing import BinaryIO

from goalcoach.exchange.workbook_part import PartCount, Unreadable

LARGEST = 256 * 1024 * 1024
"""Bytes of all parts, unpacked, and characters of shared texts as often as they stand in a cell."""
MOST_CELLS = 5_000_000
"""Places of a table, empty ones included: a hundred thousand goals with fifty columns."""
SMALL = 10
"""A small workbook has so many times less of both."""
_PIECE = 1024 * 1024
BROKEN = (zipfile.BadZipFile, zlib.error, NotImplementedError, RuntimeError, EOFError)
"""What `zipfile` raises of an archive that cannot be read; the third of a packing it does not know, the
fourth of a password."""
_BEGINS = b"PK\x03\x04"
_NO_WORKBOOK = "is not a workbook that can be read. Save it as .xlsx."
_WORKBOOK = "xl/workbook.xml"
_TEXTS = "xl/sharedstrings.xml"
_OF_OTHER_KINDS = frozenset({"content.xml", "xl/workbook.bin"})
"""Parts of other kinds of spreadsheets: in those a cell may stand for millions in ways not counted here."""


class TooMuch(ValueError):
    """A workbook that is none, or stands for too much; the message says what, and fits after its name."""


def look_into(raw: BinaryIO, *, small: bool = False) -> None:
    """Leaves the file at its beginning. Raises TooMuch; of a `small` one for less."""
    largest, most = (each // (SMALL if small else 1) for each in (LARGEST, MOST_CELLS))
    try:
        if raw.read(len(_BEGINS)) != _BEGINS:
            raise TooMuch(_NO_WORKBOOK)
        with zipfile.ZipFile(raw) as archive:
            size, texts, longest = 0, array("L"), 0
            for part, holds_texts in _parts(archive):
                count = PartCount(texts, longest)
                for piece in _counted(archive, part, count, holds_texts):
                    size += piece
                    if size + count.shared > largest:
                        raise TooMuch(f"holds more than {largest // 1024**2} MB. Split it.")
                    if (rows := count.rows) * (columns := count.columns) > most:
                        told = f"spans {rows:,} rows and {columns:,} columns"
                        raise TooMuch(f"{told}. Delete what is far below or to the right.")
                size += count.shared
                if holds_texts:
                    texts, longest = count.texts, max(count.texts, default=0)
    except (Unreadable, *BROKEN, OSError) as error:
        raise TooMuch(f"is not a workbook that can be read ({error}).") from None
    finally:
        raw.seek(0)


def _parts(archive: zipfile.ZipFile) -> Sequence[tuple[zipfile.ZipInfo, bool]]:
    """The parts, that of the shared texts first, each with whether it is that one. Raises TooMuch."""
    # A reader compares names without regard to case, and to which way a slash leans.
    named = {each.filename.replace("\\", "/").lstrip("/").casefold(): each for each in archive.infolist()}
    if _WORKBOOK not in named or not _OF_OTHER_KINDS.isdisjoint(named):
        raise TooMuch(_NO_WORKBOOK)
    if len(named) < len(archive.infolist()):
        # Which of the two is read depends on the reader.
        raise TooMuch("is not a workbook that can be read (it holds a part twice).")
    texts = named.pop(_TEXTS, None)
    return [*([(texts, True)] if texts else []), *((part, False) for part in named.values())]


def _counted(
    archive: zipfile.ZipFile, part: zipfile.ZipInfo, count: PartCount, holds_texts: bool
) -> Iterator[int]:
    """The sizes of the pieces of a part, once they are counted. Raises Unreadable."""
    with archive.open(part) as unpacked:
        while piece := unpacked.read(_PIECE):
            count.take(piece)
            yield len(piece)
    count.end()
    if count.broken and (count.sheet or holds_texts):
        raise Unreadable("a part of it is no XML")
    yield 0
