"""What the organisation has names for, to be read by everybody: competencies, roles and strategic needs."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from itertools import groupby
from typing import Annotated
from urllib.parse import quote

from fastapi import Query, Request, Response

from goalcoach.coach import browsing
from goalcoach.coach.levels import named as competency_named
from goalcoach.domain.framework import Blueprint, Competency, Entry
from goalcoach.domain.measured import number
from goalcoach.domain.person import Role
from goalcoach.web.api.fields import EntryId
from goalcoach.web.guard import guarded_router
from goalcoach.web.here import Here, InHere
from goalcoach.web.pages import growth_view as view
from goalcoach.web.pages.render import Form, page

router = guarded_router(include_in_schema=False)
PAGE = 50
Query_ = Annotated[str, Query(alias="q", max_length=100)]
Page = Annotated[int, Query(alias="page", ge=1, le=10_000)]


@dataclass(frozen=True, slots=True, kw_only=True)
class Listed:
    """An entry of a list."""

    href: str
    name: str
    about: str
    side: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Shelf:
    """Entries under one heading."""

    title: str
    entries: list[Listed]


@router.get("/competencies")
async def competencies(request: Request, here: InHere, q: Query_ = "", number_: Page = 1) -> Response:
    """All competencies, or those a search finds."""
    found = list(await browsing.competencies(here.unit, here.office, q))
    if q.strip():
        return _results(request, found, q, hr=_hr(here))
    return _list(request, "competencies", found, q, number_, hr=_hr(here))


@router.get("/roles")
async def roles(request: Request, here: InHere, q: Query_ = "", number_: Page = 1) -> Response:
    """All roles and needs, or those a search finds."""
    found = list(await browsing.blueprints(here.unit, here.office, q))
    return _list(request, "roles", found, q, number_, hr=_hr(here))


@router.get("/competencies/{competency}")
async def competency(competency: EntryId, request: Request, here: InHere) -> Response:
    """One competency: its levels, who asks for it, what helps to learn it."""
    found = await competency_named(here.unit, here.office, competency)
    framework = (await here.office.names(here.unit)).framework
    asking = [(each, each.level(found.id)) for each in framework.blueprints if each.level(found.id)]
    return page(
        request,
        "competency.html",
        section="/competencies",
        competency=found,
        asking=asking,
        hr=_hr(here),
        offers=[(view.OFFER[each.kind], each) for each in framework.offers if found.id in each.competencies],
    )


@router.get("/roles/{blueprint}")
async def role(blueprint: EntryId, request: Request, here: InHere) -> Response:
    """One role or need, and what it asks for."""
    framework = (await here.office.names(here.unit)).framework
    found = await browsing.entry(here.unit, here.office, Blueprint, blueprint)
    known = {each.id: each for each in framework.competencies}
    needs = [
        (known[need.competency], need.level, number(need.weight))
        for need in sorted(found.requirements, key=lambda need: (-need.weight, known[need.competency].name))
    ]
    mine = await here.unit.growth.aims_of(here.person.id)
    return page(
        request,
        "role.html",
        key=here.office.new_id(),
        section="/roles",
        role=found,
        kind=view.BLUEPRINT[found.kind],
        needs=needs,
        hr=_hr(here),
        aim=next((each.id for each in mine if each.blueprint == found.id), ""),
    )


def _hr(here: Here) -> bool:
    return Role.HR in here.person.roles


def _results(request: Request, found: list[Competency], q: str, *, hr: bool) -> Response:
    """What a search found, in its order."""
    entries = [
        Listed(href=f"/competencies/{quote(each.id)}", name=each.name, about=each.about, side=_side(each))
        for each in found
    ]
    return page(
        request,
        "entries.html",
        section="/competencies",
        what="competencies",
        hr=hr,
        shelves=[Shelf(title="What comes closest", entries=entries)] if entries else [],
        count=len(found),
        number=1,
        more=False,
        q=q,
        form=Form({"q": q}, {}),
    )


def _list(
    request: Request,
    what: str,
    found: list[Competency] | list[Blueprint],
    q: str,
    number_: int,
    *,
    hr: bool,
) -> Response:
    ordered: list[Competency | Blueprint] = sorted(found, key=_place)
    shown = ordered[(number_ - 1) * PAGE : number_ * PAGE]
    return page(
        request,
        "entries.html",
        section=f"/{what}",
        what=what,
        hr=hr,
        shelves=_shelves(shown, what),
        count=len(found),
        number=number_,
        more=number_ * PAGE < len(found),
        q=q,
        form=Form({"q": q}, {}),
    )


def _shelves(entries: Iterable[Competency | Blueprint], what: str) -> list[Shelf]:
    return [
        Shelf(
            title=title,
            entries=[
                Listed(href=f"/{what}/{quote(each.id)}", name=each.name, about=each.about, side=_side(each))
                for each in group
            ],
        )
        for title, group in groupby(entries, key=_heading)
    ]


def _place(entry: Competency | Blueprint) -> tuple[str, str]:
    return _heading(entry).casefold(), entry.name.casefold()


def _heading(entry: Competency | Blueprint) -> str:
    if isinstance(entry, Competency):
        return entry.group or "Others"
    return entry.family or view.BLUEPRINT[entry.kind]


def _side(entry: Entry) -> str:
    if isinstance(entry, Competency):
        return f"{len(entry.levels)} levels"
    return f"{len(entry.requirements)} competencies" if isinstance(entry, Blueprint) else ""
