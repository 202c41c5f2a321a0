"""Opens what is to be read, file or standard input, and says how far the reading got. Knows no format."""

from __future__ import annotations

import codecs
import io
import os
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from typing import BinaryIO, Self

from goalcoach.domain import late
from goalcoach.domain.errors import InvalidInput
from goalcoach.exchange.rows import BadRow

STDIN = "-"
LINE_LIMIT = 1_000_000
"""Code points of one line; a file without line ends stops here instead of filling the memory."""
_MARKS = "goalcoach-broken"
_BROKEN = late.pattern("[\udc80-\udcff]")
_STEERS = late.pattern("[\x00-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069]")
"""Characters that make something else of the line a name is told in."""


class BadFile(InvalidInput):
    """A file that cannot be read at all. `data` holds its `name`."""

    code = "bad-file"

    def __str__(self) -> str:
        return f"{self.data['name']}: {self.message}"


@dataclass(slots=True)
class Source:
    """An open file, closed at the end of a `with` block. Standard input is "<stdin>" and stays open."""

    name: str
    suffix: str
    """In lower case with its dot; empty for standard input."""
    raw: BinaryIO
    size: int
    """In bytes; 0 when unknown."""
    _text: io.TextIOWrapper | None = None

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *error: object) -> None:
        if self._text is not None:
            self._text.detach()
        if self.raw is not sys.stdin.buffer:
            self.raw.close()

    def text(self) -> io.TextIOWrapper:
        """The content as text: UTF-8, or UTF-16 where a byte order mark says so. Line ends are kept."""
        encoding = _encoding(self.raw)
        # Of UTF-16 Python's own way raises where half a pair, or half a character, is below 0x80.
        errors = _MARKS if encoding == "utf-16" else "surrogateescape"
        self._text = io.TextIOWrapper(self.raw, encoding=encoding, errors=errors, newline="")
        return self._text

    def begins_with(self, sign: bytes) -> bool:
        """Whether the first byte that is not white space or a byte order mark is this one."""
        return _peek(self.raw).removeprefix(b"\xef\xbb\xbf").lstrip().startswith(sign)

    def share(self) -> float:
        """How much of it was read, 0 to 1; 0 when that is unknown."""
        if not self.size or self.raw.closed:
            return 0.0
        return min(1.0, self.raw.tell() / self.size)


def opened(name: str) -> Source:
    """Open a file, or standard input for "-". Raises BadFile."""
    if name == STDIN:
        return Source("<stdin>", "", sys.stdin.buffer, 0)
    if _STEERS.search(name):
        raise BadFile("has a name with characters nobody sees. Rename it.", name=ascii(name))
    try:
        # Not pathlib: it would be a tenth of what `goalcoach check` needs to start.
        raw = open(name, "rb")  # noqa: PTH123, SIM115 - closed by Source
    except FileNotFoundError:
        raise BadFile("there is no such file. Check the name.", name=name) from None
    except IsADirectoryError:
        raise BadFile("is a folder. Name the files in it.", name=name) from None
    except (OSError, ValueError) as error:
        raise BadFile(f"cannot be opened ({_reason(error)}).", name=name) from None
    return Source(name, os.path.splitext(name)[1].lower(), raw, os.fstat(raw.fileno()).st_size)  # noqa: PTH122 - as above


def lines(
    source: Source, cure: str = "Put each goal on a line of its own."
) -> Iterator[tuple[int, str] | BadRow]:
    """The lines with their numbers, from 1, without line ends; a BadRow where one is no text, or endless.

    `cure` says what to do about an endless one.
    """
    text, number = source.text(), 0
    while line := text.readline(_READ_AT_ONCE):
        number += 1
        if len(line) > LINE_LIMIT and len(line.rstrip("\r\n")) > LINE_LIMIT:
            problem = f"has more than {LINE_LIMIT:,} characters. {cure}"
            yield BadRow(problem, name=source.name, line=number)
            while len(line) == _READ_AT_ONCE and line[-1] != "\n":
                line = text.readline(_READ_AT_ONCE)
        elif not line.isascii() and _BROKEN.search(line):
            yield BadRow("is not UTF-8 text. Save the file as UTF-8.", name=source.name, line=number)
        else:
            yield number, line.rstrip("\r\n")


_READ_AT_ONCE = LINE_LIMIT + 2
"""A line as long as it may be, and its end."""


def broken(text: str) -> bool:
    """Whether bytes that are no text were read."""
    return not text.isascii() and bool(_BROKEN.search(text))


def _marked(error: UnicodeError) -> tuple[str, int]:
    """A sign that `broken` finds, and where to read on."""
    if not isinstance(error, UnicodeDecodeError):
        raise error
    return "\udcff", error.end


codecs.register_error(_MARKS, _marked)


def _reason(error: OSError | ValueError) -> str:
    return (error.strerror or str(error)).lower() if isinstance(error, OSError) else str(error)


def _peek(raw: BinaryIO) -> bytes:
    return raw.peek(64)[:64] if isinstance(raw, io.BufferedReader) else b""


def _encoding(raw: BinaryIO) -> str:
    return "utf-16" if _peek(raw).startswith((b"\xff\xfe", b"\xfe\xff")) else "utf-8-sig"
