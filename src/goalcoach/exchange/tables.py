"""Reads and writes tables as CSV and names a row's cells. On the way out, formulas are neutralised."""

from __future__ import annotations

import csv
import difflib
import io
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import chain

from goalcoach.exchange.rows import BadRow
from goalcoach.exchange.sources import BadFile, Source, broken, lines

CELL_LIMIT = 4 * 1024 * 1024
"""Code points of one cell; an unclosed quote ends here instead of in the memory of the machine."""
MOST_COLUMNS = 1_000
"""Names in a heading: each that is not known is compared with those that are."""
_TOLD = 30
"""Of them in a message."""

_DELIMITERS = (",", ";", "\t")
NEVER_CLOSED = (
    'has a quote (") that is never closed, so the rows below run into it. '
    "Put one where that cell ends, or take it out"
)
_GOES_ON = (
    'has a quote (") too few or too many. A cell that begins with one ends with one; '
    "double each quote inside such a cell"
)
_BLANK = r"[\s\x00-\x1f\x7f-\xa0\xad\u061c\u180e\u200b-\u200f\u2028-\u202f\u2060-\u206f\ufeff]"
"""What a spreadsheet may leave out before a formula: nobody sees it."""
_SIGN = r"[=+\-@\ufe62\ufe63\ufe66\ufe6b\uff1d\uff0b\uff0d\uff20]"
_FORMULA = re.compile(rf"[\t\r\n]|{_BLANK}*+{_SIGN}")
_WITHIN = re.compile(rf"([;\t\r\n]{_BLANK}*+)(?='*+{_SIGN})")
"""Where a cell ends for a spreadsheet that takes another sign for the one between cells, as in German."""
_MARKED = re.compile(rf"([;\t\r\n]{_BLANK}*+)'(?='*+{_SIGN})")

Cells = tuple[int, Sequence[object]]
"""The line a row begins on, and its cells."""


def read_csv(source: Source) -> Iterator[Cells | BadRow]:
    """The rows of a CSV file, heading included; comma, semicolon or tab, whichever the heading uses."""
    csv.field_size_limit(CELL_LIMIT)
    physical = _Lines(source.text())
    try:
        head = next(physical, "")
    except csv.Error as error:
        yield BadRow(f"is not CSV ({error}).", name=source.name, line=1)
        return
    delimiter = max(_DELIMITERS, key=head.count)
    rows = csv.reader(chain([head], physical), delimiter=delimiter, strict=True)
    line = 1
    while True:
        try:
            cells = next(rows)
        except StopIteration:
            return
        except csv.Error as error:
            yield BadRow(f"{_told(error, several=rows.line_num > line)}.", name=source.name, line=line)
            return
        if any(broken(cell) for cell in cells):
            yield BadRow("is not UTF-8 text. Save the file as UTF-8.", name=source.name, line=line)
        else:
            yield line, cells
        line = rows.line_num + 1


def _told(error: csv.Error, *, several: bool) -> str:
    """What is wrong with a row that goes over one line or `several`, and what to do."""
    if "unexpected end of data" in str(error) or ("expected after" in str(error) and several):
        return NEVER_CLOSED
    return _GOES_ON if "expected after" in str(error) else f"is not CSV from here on ({error})"


def read_tabs(source: Source) -> Iterator[Cells | BadRow]:
    """The rows of a text file with tabs between the cells, heading included.

    A line is a row, whatever quotation marks it holds: only one cell in a pair of them loses that pair.
    Blanks around a cell are none of it: some editors line the columns up with them.
    """
    for each in lines(source, "Put each row on a line of its own."):
        if isinstance(each, BadRow):
            yield each
        else:
            line, text = each
            cells = text.split("\t")
            if "\t " in text or " \t" in text:
                cells = [cell.strip(" ") for cell in cells]
            yield line, [_unquoted(cell) for cell in cells] if '"' in text else cells


def _unquoted(cell: str) -> str:
    quoted = len(cell) > 1 and cell[0] == cell[-1] == '"'
    return cell[1:-1].replace('""', '"') if quoted else cell


class _Lines:
    """The lines of a text; one that is longer than any cell may be is no line of a table."""

    def __init__(self, text: io.TextIOWrapper) -> None:
        self._text = text

    def __iter__(self) -> _Lines:
        return self

    def __next__(self) -> str:
        line = self._text.readline(CELL_LIMIT + 2)
        if not line:
            raise StopIteration
        if len(line) > CELL_LIMIT and len(line.rstrip("\r\n")) > CELL_LIMIT:
            raise csv.Error(f"a line has more than {CELL_LIMIT:,} characters")
        return line


def named(
    rows: Iterable[Cells | BadRow], *, name: str, known: Sequence[str], required: Sequence[str]
) -> Iterator[tuple[int, Mapping[str, object]] | BadRow]:
    """The rows as mappings from column to cell; empty rows are left out. Columns not `known` are ignored.

    Raises BadFile when the heading lacks a column, repeats one, or one looks misspelt.
    """
    heading: list[str] | None = None
    told = False
    for each in rows:
        if isinstance(each, BadRow):
            told = True
            yield each
            continue
        line, cells = each
        if all(cell is None or str(cell).strip() == "" for cell in cells):
            continue
        if heading is None:
            heading = _heading(cells, name, known, required)
        elif len(cells) > len(heading) and any(str(cell).strip() for cell in cells[len(heading) :]):
            swallowed = any(isinstance(each, str) and "\n" in each for each in cells)
            what = NEVER_CLOSED if swallowed else "needs quotes round a cell that holds a comma"
            yield BadRow(
                f"has {len(cells)} cells, the heading has {len(heading)}. It {what}.",
                name=name,
                line=line,
            )
        else:
            pairs = zip(heading, cells, strict=False)
            yield line, {column: cell for column, cell in pairs if column in known}
    if heading is None and not told:
        raise BadFile(f"is empty. The first row names the columns: {', '.join(known)}.", name=name)


def _heading(cells: Sequence[object], name: str, known: Sequence[str], required: Sequence[str]) -> list[str]:
    heading = [str(cell or "").strip().lower().replace(" ", "_") for cell in cells]
    columns = list(filter(None, dict.fromkeys(heading)))
    for column in required:
        if column not in columns:
            found = ", ".join(repr(each) for each in columns[:_TOLD]) or "nothing"
            more = ", …" if len(columns) > _TOLD else ""
            raise BadFile(f"the first row has no column {column!r}; it has {found}{more}.", name=name)
    if len(columns) > MOST_COLUMNS:
        told = f"the first row names {len(columns):,} columns; {MOST_COLUMNS:,} are the limit."
        raise BadFile(f"{told} Take out what goalcoach does not read.", name=name)
    missing = [each for each in known if each not in columns]
    for column in columns:
        if column in known and heading.count(column) > 1:
            raise BadFile(f"the column {column!r} is there twice.", name=name)
        close = [] if column in known else difflib.get_close_matches(column, missing, n=1, cutoff=0.8)
        if close:
            raise BadFile(f"the column {column!r} is not known. Did you mean {close[0]!r}?", name=name)
    return heading


def csv_text(rows: Iterable[Sequence[object]]) -> str:
    """Rows as CSV with neutralised cells; `\\r\\n` between rows, as spreadsheets expect."""
    out = io.StringIO()
    writer = csv.writer(out)
    for row in rows:
        writer.writerow([neutralised(cell) for cell in row])
    return out.getvalue()


def neutral(cell: object) -> object:
    """A cell that no spreadsheet takes for a formula: text that would start one gets an apostrophe."""
    return f"'{cell}" if isinstance(cell, str) and _FORMULA.match(cell) else cell


def neutralised(cell: object) -> object:
    """The same of a cell in which none begins behind a semicolon, a tab or a line end either."""
    return neutral(_WITHIN.sub(r"\1'", cell)) if isinstance(cell, str) else cell


def as_typed(text: str) -> str:
    """A text without the apostrophes that `neutralised` put into it."""
    within = _MARKED.sub(r"\1", text)
    return within[1:] if within.startswith("'") and neutral(within[1:]) != within[1:] else within
