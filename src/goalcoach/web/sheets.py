"""A sheet of talking points as a file to take along, and what its templates hold. It decides nothing."""

from __future__ import annotations

import asyncio
from enum import StrEnum
from functools import lru_cache
from pathlib import Path
from threading import Thread
from typing import Any

from fastapi import Response
from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markupsafe import Markup

from goalcoach.domain.sentence import spoken_date
from goalcoach.exchange import sheet_pdf
from goalcoach.exchange import talking_sheet as sheets
from goalcoach.exchange.sheet_markdown import markdown
from goalcoach.exchange.talking_sheet import Sheet, SheetPoint
from goalcoach.web.files import FOLDER

_TEMPLATES = Path(__file__).parent / "templates"


class SheetForm(StrEnum):
    """What a sheet can be taken along as; also the ending of the file."""

    MARKDOWN = "md"
    WORD = "docx"
    PDF = "pdf"


async def sheet_file(sheet: Sheet, form: SheetForm) -> Response:
    """The sheet as a file to download. Raises Unavailable for a PDF where WeasyPrint is missing."""
    body, kind = await asyncio.to_thread(_written, sheet, form)
    name = sheets.file_name(sheet, form)
    return Response(body, media_type=kind, headers={"Content-Disposition": f'attachment; filename="{name}"'})


def load_beside() -> None:
    """Load what makes a PDF while somebody looks at a page that offers one: that takes most of a second."""
    Thread(target=sheet_pdf.load, daemon=True).start()


def _written(sheet: Sheet, form: SheetForm) -> tuple[bytes, str]:
    if form is SheetForm.MARKDOWN:
        return markdown(sheet).encode(), "text/markdown; charset=utf-8"
    if form is SheetForm.WORD:
        from goalcoach.exchange.sheet_docx import TYPE, word_document

        return word_document(sheet), TYPE
    document = _environment().get_template("sheet.html").render(**context(sheet))
    return sheet_pdf.pdf(document, _style()), sheet_pdf.TYPE


def context(sheet: Sheet) -> dict[str, Any]:
    """What a template that includes `sheet_body.html` needs."""
    return {
        "sheet": sheet,
        "facts": tuple(sheets.facts(sheet)),
        "foot": sheets.foot(sheet),
        "headings": sheets.HEADINGS,
        "goals": sheets.GOALS,
        "sources": sheets.SOURCES,
        "others": sheets.OTHERS,
        "agreed": sheets.AGREED,
        "columns": sheets.AGREED_COLUMNS,
        "rows": sheets.AGREED_ROWS,
        "notice": sheets.notice(sheet),
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
def _environment() -> Environment:
    """For the one document that is no page: it has no frame around it."""
    return Environment(loader=FileSystemLoader(_TEMPLATES), autoescape=True, undefined=StrictUndefined)


@lru_cache(maxsize=1)
def _style() -> str:
    """The style sheets of the PDF."""
    return "\n".join((FOLDER / "css" / name).read_text("utf-8") for name in ("sheet.css", "sheet-pdf.css"))
