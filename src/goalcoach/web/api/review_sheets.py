"""A preparation as a file to take along, over the API."""

from __future__ import annotations

from fastapi import Response

from goalcoach.exchange.sheet_of import sheet_of
from goalcoach.web.api.documented import problems
from goalcoach.web.api.fields import Id
from goalcoach.web.guard import guarded_router
from goalcoach.web.here import InHere
from goalcoach.web.sheets import SheetForm, sheet_file

router = guarded_router("/api/v1", tags=["reviews"])


@router.get(
    "/preparations/{preparation_id}/sheet/{form}",
    summary="A preparation as a file",
    response_class=Response,
    responses=problems(404, 503),
)
async def take_along(preparation_id: Id, form: SheetForm, here: InHere) -> Response:
    """Yours alone: Markdown, Word or PDF, with its evidence numbered. 503: no PDF can be made here."""
    sheet = await sheet_of(here.unit, here.office, here.person, preparation_id)
    await here.keep()
    return await sheet_file(sheet, form)
