"""Shows a sentence with words underlined: wrapped to a width, a long one only round those words."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from goalcoach.cli.formats.paint import columns, harmless

_SPLIT = re.compile(r"\s+")
SHOWN_WHOLE = 6
"""Lines up to which a sentence is shown whole; of a longer one, the marked lines and their neighbours."""
LEFT_OUT = "…"


@dataclass(frozen=True, slots=True)
class Mark:
    """Words to underline, in code points, with what to write beside the line."""

    start: int
    end: int
    label: str
    colour: str = ""


@dataclass(frozen=True, slots=True)
class Underline:
    """One line of marks below a line of text."""

    indent: int
    length: int
    """Both in columns."""
    label: str
    """Empty where the mark goes on in the next line."""
    colour: str


def snippet(text: str, marks: Sequence[Mark], width: int) -> Iterator[str | Underline]:
    """The lines of the text, each followed by its underlines from right to left, as compilers do."""
    for line in _window(list(_lines(text, width)), marks):
        if line is None:
            yield LEFT_OUT
            continue
        start, end = line
        shown = harmless(text[start:end])
        yield shown
        here = [mark for mark in marks if mark.start < end and mark.end > start]
        for mark in sorted(here, key=lambda each: (each.start, each.end)):
            first, last = max(mark.start, start) - start, min(mark.end, end) - start
            yield Underline(
                columns(shown[:first]),
                max(1, columns(shown[first:last])),
                mark.label if mark.end <= end or not text[end : mark.end].strip() else "",
                mark.colour,
            )


def _window(lines: Sequence[tuple[int, int]], marks: Sequence[Mark]) -> Iterator[tuple[int, int] | None]:
    """The lines to show, with None where some are left out."""
    if len(lines) <= SHOWN_WHOLE:
        yield from lines
        return
    kept = {0}
    for mark in marks:
        under = [index for index, (start, end) in enumerate(lines) if mark.start < end and mark.end > start]
        if under:  # where it begins and where it ends: a mark may be as long as the text
            kept.update(range(under[0] - 1, under[0] + 2), range(under[-1] - 1, under[-1] + 2))
    if kept == {0}:
        kept.update(range(SHOWN_WHOLE - 1))
    before = -1
    for index in sorted(kept & set(range(len(lines)))):
        if index > before + 1:
            yield None
        yield lines[index]
        before = index
    if before < len(lines) - 1:
        yield None


def _lines(text: str, width: int) -> Iterator[tuple[int, int]]:
    """Where each shown line starts and ends: at the text's own line breaks, else between words."""
    offset = 0
    for line in text.splitlines(keepends=True) or [""]:
        yield from _wrapped(line.rstrip(), offset, width)
        offset += len(line)


def _wrapped(line: str, offset: int, width: int) -> Iterator[tuple[int, int]]:
    start = 0
    while _longer(line, start, width):
        end = start + width
        while columns(line[start:end]) > width:
            end -= 1
        breaks = [each.start() for each in _SPLIT.finditer(line, start + 1, end + 1)]
        cut = breaks[-1] if breaks else end
        yield offset + start, offset + cut
        gap = _SPLIT.match(line, cut)
        start = gap.end() if gap else cut
    yield offset + start, offset + len(line)


def _longer(line: str, start: int, width: int) -> bool:
    """Whether the rest needs more columns; nobody measures a book to learn that it is longer than a line."""
    return len(line) - start > 4 * width or columns(line[start:]) > width
