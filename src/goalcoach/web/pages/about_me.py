"""What is kept about whoever asks: every table that names them, and what is theirs to take along."""

from __future__ import annotations

from fastapi import Request, Response

from goalcoach.coach.about_me import LEFT_OUT, about
from goalcoach.exchange.gathering import own
from goalcoach.exchange.writing import as_json
from goalcoach.web.guard import guarded_router
from goalcoach.web.here import InHere
from goalcoach.web.pages.render import page

router = guarded_router(include_in_schema=False)


@router.get("/about-me")
async def everything(request: Request, here: InHere) -> Response:
    """All sorts of rows, with how many there are and where they stand."""
    return page(
        request,
        "about_me.html",
        groups=await about(here.unit, here.person),
        left_out=list(LEFT_OUT.values()),
    )


@router.get("/about-me/download")
async def download(here: InHere) -> Response:
    """The rows themselves, as JSON."""
    name = f"goalcoach-about-me-{here.office.today().isoformat()}.json"
    return Response(
        as_json(await own(here.unit, here.person)),
        media_type="application/json",
        headers={"Content-Disposition": f'attachment; filename="{name}"'},
    )
