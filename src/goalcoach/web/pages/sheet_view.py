"""A sheet of talking points as a page to print, and as a file to take along. Decides nothing about it."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache
from typing import Any

from fastapi import Request, Response
from markupsafe import Markup

from goalcoach.domain.sentence import spoken_date
from goalcoach.exchange import sheet_pdf
from goalcoach.exchange import talking_sheet as sheets
from goalcoach.exchange.sheet_markdown import markdown
from goalcoach.exchange.talking_sheet import Sheet, SheetPoint
from goalcoach.web.files import FOLDER
from goalcoach.web.pages.render import environment, page


class SheetForm(StrEnum):
    """What a sheet can be taken along as; also the ending of the file."""

    MARKDOWN = "md"
    WORD = "docx"
    PDF = "pdf"


_WORDS: Mapping[SheetForm, str] = {
    SheetForm.WORD: "Word",
    SheetForm.PDF: "PDF",
    SheetForm.MARKDOWN: "Markdown",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Way:
    """A link to a file."""

    href: str
    words: str


def print_page(request: Request, sheet: Sheet, *, back: str, files: str) -> Response:
    """The page to print. `back` leads to the preparation; a file is at `files`/ending."""
    ways = [Way(href=f"{files}/{form}", words=words) for form, words in _WORDS.items()]
    return page(request, "review_print.html", back=back, ways=ways, **_context(sheet))


async def sheet_file(sheet: Sheet, form: SheetForm) -> Response:
    """The sheet as a file to download. Raises Unavailable for a PDF where WeasyPrint is missing."""
    body, kind = await asyncio.to_thread(_written, sheet, form)
    name = sheets.file_name(sheet, form)
    return Response(body, media_type=kind, headers={"Content-Disposition": f'attachment; filename="{name}"'})


def _written(sheet: Sheet, form: SheetForm) -> tuple[bytes, str]:
    if form is SheetForm.MARKDOWN:
        return markdown(sheet).encode(), "text/markdown; charset=utf-8"
    if form is SheetForm.WORD:
        from goalcoach.exchange.sheet_docx import TYPE, word_document

        return word_document(sheet), TYPE
    document = environment().get_template("sheet.html").render(**_context(sheet))
    return sheet_pdf.pdf(document, _style()), sheet_pdf.TYPE


def _context(sheet: Sheet) -> dict[str, Any]:
    return {
        "sheet": sheet,
        "facts": tuple(sheets.facts(sheet)),
        "foot": sheets.foot(sheet),
        "headings": sheets.HEADINGS,
        "sources": sheets.SOURCES,
        "agreed": sheets.AGREED,
        "columns": sheets.AGREED_COLUMNS,
        "rows": sheets.AGREED_ROWS,
        "notice": sheets.NOTICE,
        "said": sheets.printable,
        "beside": sheets.beside,
        "spoken": spoken_date,
        "cites": _cites,
    }


def _cites(point: SheetPoint) -> Markup:
    """The numbers of a point, each leading to its source."""
    links = Markup(" ").join(
        Markup('<a href="#source-{}" aria-label="Source {}">[{}]</a>').format(number, number, number)
        for number in point.sources
    )
    return Markup(' <span class="sheet-cites">{}</span>').format(links) if links else Markup("")


@lru_cache(maxsize=1)
def _style() -> str:
    """The style sheets of the PDF."""
    return "\n".join((FOLDER / "css" / name).read_text("utf-8") for name in ("sheet.css", "sheet-pdf.css"))
