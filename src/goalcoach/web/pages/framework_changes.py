"""For HR: what changed among competencies, roles and offers; going back, and taking all of it along."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass
from typing import Annotated

from fastapi import Path, Request, Response

from goalcoach.coach.framework import Planned, carry_out, plan_return
from goalcoach.domain.errors import Conflict, NotFound
from goalcoach.domain.person import NO_LONGER_HERE
from goalcoach.exchange.framework_export import ExportForm, written
from goalcoach.web.guard import guarded_router
from goalcoach.web.here import Here, InHere
from goalcoach.web.pages.entry_changes import changes_page, names_of
from goalcoach.web.pages.framework_import import Page, Show
from goalcoach.web.pages.phrases import since
from goalcoach.web.pages.posted import posted
from goalcoach.web.pages.render import done, page

router = guarded_router(include_in_schema=False)
LATEST = 20
"""Editions the page of changes shows."""
Number = Annotated[int, Path(ge=0, le=1_000_000_000)]


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """One edition, in words."""

    number: int
    note: str
    who: str
    when: str
    counts: str
    back: tuple[int, str]
    """The edition its link leads back to, and what the link says."""


@router.get("/hr/changes")
async def changes(request: Request, here: InHere) -> Response:
    """The latest editions."""
    names = {each.id: each.name for each in await here.unit.people.all()}
    editions = await here.unit.frameworks.editions(LATEST)
    rows = [
        Change(
            number=each.number,
            note=each.note,
            who=names.get(each.by, NO_LONGER_HERE) if each.by else "from the command line",
            when=since(each.at, here.office),
            counts=f"{each.added:,} new, {each.changed:,} changed, {each.removed:,} taken out",
            back=(each.number, "Go back to this") if place else (each.number - 1, "Undo"),
        )
        for place, each in enumerate(editions)
    ]
    return page(request, "changes.html", section="/competencies", changes=rows, forms=[*ExportForm])


@router.get("/hr/changes/{number}/back")
async def look_back(
    number: Number, request: Request, here: InHere, show: Show = "", at: Page = 1
) -> Response:
    """What going back to that edition would change."""
    planned = await _planned(here, number)
    held = await here.office.names(here.unit)
    return page(
        request,
        "changes_back.html",
        section="/competencies",
        number=number,
        here=f"/hr/changes/{number}/back",
        planned=planned,
        problems=[(each.entry.name, each.text) for each in planned.problems],
        changes=changes_page(
            planned.changes, names_of(planned.changes.added, held.framework.entries()), show, at
        ),
    )


@router.post("/hr/changes/{number}/back")
async def go_back(number: Number, request: Request, here: InHere) -> Response:
    """Go back to that edition: what held then becomes the newest."""
    form = await posted(request)
    planned = await _planned(here, number)
    if planned.base != form.number("base"):
        return done(f"/hr/changes/{number}/back", "import-again")
    try:
        note = f"Back to number {number}"
        await carry_out(here.unit, here.office, planned, by=here.person.id, note=note)
    except Conflict as error:
        await here.undo(error)
        return done(f"/hr/changes/{number}/back", "import-again")
    return done("/hr/changes", "import-undone")


@router.get("/hr/export/{form}")
async def export(form: ExportForm, here: InHere) -> Response:
    """Everything there is, as a file to keep."""
    framework = (await here.office.names(here.unit)).framework
    await here.keep()
    # Of a large framework it takes a second, in which others have their turn.
    file = await asyncio.to_thread(written, framework, form, name=here.wired.settings.organisation)
    name = f"competencies-{here.office.today().isoformat()}{file.suffix}"
    return Response(
        file.content,
        media_type=file.media_type,
        headers={"content-disposition": f'attachment; filename="{name}"'},
    )


async def _planned(here: Here, number: int) -> Planned:
    """Going back to an edition. Raises NotFound when there is none of this number."""
    held = await here.office.names(here.unit)
    if number > held.edition:
        raise NotFound("There is no change of this number.")
    return plan_return(held, await here.unit.frameworks.at(number))
