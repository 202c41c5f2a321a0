"""The page to print of a preparation, and its files, for whoever prepared it."""

from __future__ import annotations

from collections.abc import Mapping

from fastapi import Request, Response

from goalcoach.exchange.sheet_of import sheet_of
from goalcoach.web.api.fields import Id
from goalcoach.web.guard import guarded_router
from goalcoach.web.here import InHere
from goalcoach.web.pages.render import page
from goalcoach.web.sheets import SheetForm, context, load_beside, sheet_file

router = guarded_router(include_in_schema=False)
ONE = "/reviews/{preparation_id}"
_WAYS: Mapping[SheetForm, str] = {
    SheetForm.WORD: "Word",
    SheetForm.PDF: "PDF",
    SheetForm.MARKDOWN: "Markdown",
}


@router.get(f"{ONE}/print")
async def to_print(preparation_id: Id, request: Request, here: InHere) -> Response:
    """Nothing but the sheet comes out of the printer."""
    sheet = await sheet_of(here.unit, here.office, here.person, preparation_id)
    load_beside()
    place = f"/reviews/{preparation_id}"
    ways = [(f"{place}/sheet/{form}", words) for form, words in _WAYS.items()]
    return page(request, "review_print.html", back=place, ways=ways, **context(sheet))


@router.get(f"{ONE}/sheet/{{form}}")
async def take_along(preparation_id: Id, form: SheetForm, here: InHere) -> Response:
    """A file to download: md, docx or pdf."""
    sheet = await sheet_of(here.unit, here.office, here.person, preparation_id)
    await here.keep()
    return await sheet_file(sheet, form)
