"""For HR: the organisation in totals, by team, and the same as a file."""

from __future__ import annotations

from typing import Annotated
from urllib.parse import urlencode

from fastapi import Query, Request, Response

from goalcoach.coach.overview import overview
from goalcoach.domain.held_back import SMALL
from goalcoach.exchange.overview_file import as_csv
from goalcoach.web.guard import guarded_router
from goalcoach.web.here import InHere
from goalcoach.web.pages.overview_view import COLUMNS, everybody, goals_chart, rhythm_chart, rows
from goalcoach.web.pages.render import page

router = guarded_router(include_in_schema=False)
PAGE = 25
"""Groups on one page."""


@router.get("/hr/overview")
async def look(
    request: Request,
    here: InHere,
    number: Annotated[int, Query(alias="page", ge=1, le=10_000)] = 1,
    q: Annotated[str, Query(max_length=100)] = "",
) -> Response:
    """Everybody, and the teams whose name holds what is looked for."""
    await here.keep()
    found, wanted = await overview(here.office), q.strip().casefold()
    groups = [each for each in rows(found) if wanted in each.name.casefold()]
    begin, whole = (number - 1) * PAGE, found.whole

    def at(place: int) -> str:
        return f"/hr/overview?{urlencode({**({'q': q} if wanted else {}), 'page': place})}"

    return page(
        request,
        "overview.html",
        whole=whole,
        charts=[each for each in (goals_chart(found.by_kind), rhythm_chart(found.by_kind)) if each]
        if found.by_kind
        else [],
        everybody=everybody(found, whole) if whole else (),
        columns=tuple(COLUMNS),
        groups=groups[begin : begin + PAGE],
        any_groups=bool(found.groups or found.rest),
        rest=found.rest_teams,
        q=q,
        newer=at(number - 1) if number > 1 else "",
        older=at(number + 1) if begin + PAGE < len(groups) else "",
        counted_at=f"{found.at.astimezone(here.office.zone):%H:%M}",
        small=SMALL,
    )


@router.get("/hr/overview/csv")
async def file(here: InHere) -> Response:
    """All groups as a table for spreadsheets."""
    await here.keep()
    found = await overview(here.office)
    name = f"overview-{here.office.today().isoformat()}.csv"
    return Response(
        as_csv(found),
        media_type="text/csv; charset=utf-8",
        headers={"content-disposition": f'attachment; filename="{name}"'},
    )
