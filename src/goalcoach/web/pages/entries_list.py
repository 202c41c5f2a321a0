"""Lists of what the organisation has names for: competencies, roles, needs, and what helps to learn."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from typing import Annotated, TypeVar
from urllib.parse import quote, urlencode

from fastapi import Query, Request, Response

from goalcoach.coach import browsing
from goalcoach.coach.near_roles import roles_asking, roles_near
from goalcoach.domain.framework import (
    Blueprint,
    BlueprintKind,
    Competency,
    Framework,
    Offer,
    OfferKind,
)
from goalcoach.domain.measured import number
from goalcoach.domain.person import Person, Role
from goalcoach.web.guard import guarded_router
from goalcoach.web.here import Here, InHere
from goalcoach.web.pages import growth_view as view
from goalcoach.web.pages.finding import Words, competencies_found
from goalcoach.web.pages.render import Form, page
from goalcoach.web.searching import competencies_near

router = guarded_router(include_in_schema=False)
PAGE = 25
FOUND = 12
"""Roles that ask for what a search found, the likeliest first."""
NEAR = 5
"""Roles near one's own, and needs, that the list of roles begins with."""
FEW = 24
"""So many entries are shown at once; of more, first the families alone."""
Within = Annotated[str, Query(alias="family", max_length=200)]
Number = Annotated[int, Query(alias="page", ge=1, le=10_000)]
E = TypeVar("E", Competency, Blueprint, Offer)


@dataclass(frozen=True, slots=True, kw_only=True)
class Listed:
    """An entry of a list."""

    name: str
    href: str = ""
    """Empty for what has no page of its own."""
    about: str = ""
    side: str = ""
    builds: tuple[tuple[str, str], ...] = ()
    """Competencies an offer leads to: address and name."""
    edit: str = ""
    """Where HR changes it; empty for what is changed on its page."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Shelf:
    """Entries under one heading."""

    title: str
    entries: Sequence[Listed]
    all: str = ""
    """Where the rest of them is."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Door:
    """A family that has a list of its own."""

    title: str
    href: str
    count: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Shown:
    """What a list shows."""

    shelves: Sequence[Shelf] = ()
    doors: Sequence[Door] = ()
    more: str = ""
    """Address of the next page."""
    less: str = ""
    """Address of the page before."""
    chips: Sequence[tuple[str, str, bool]] = field(default=())
    """Ways to narrow it: address, words, and whether it is the one at hand."""


@router.get("/competencies")
async def competencies(
    request: Request, here: InHere, q: Words = "", family: Within = "", number_: Number = 1
) -> Response:
    """All competencies by group, or those a search finds."""
    if q.strip():
        entries = [_competency(each) for each in await competencies_near(here, q, browsing.FOUND)]
        shown = Shown(shelves=[Shelf(title="What comes closest", entries=entries)] if entries else [])
    else:
        every = (await here.office.names(here.unit)).framework.competencies
        shown = _by_family("/competencies", every, _group, _competency, family, number_)
    return _page(request, here, "competencies", shown, q, family)


@router.get("/roles")
async def roles(
    request: Request, here: InHere, q: Words = "", family: Within = "", number_: Number = 1
) -> Response:
    """What the organisation needs, roles near one's own, and all by family; or what a search finds."""
    framework = (await here.office.names(here.unit)).framework
    if q.strip():
        found = _named_first(q, await browsing.blueprints(here.unit, here.office, q))
        shown = _paged("/roles", "Found", found, _blueprint, number_, q=q)
        if not found:
            shown = await _asking(here, framework, q)
    else:
        all_roles = [each for each in framework.blueprints if each.kind is BlueprintKind.ROLE]
        shown = _by_family("/roles", all_roles, _family, _blueprint, family, number_)
        if not family and number_ == 1:
            first = [*_first(framework, here.person, many=bool(shown.doors))]
            shown = Shown(shelves=[*first, *shown.shelves], doors=shown.doors)
    return _page(request, here, "roles", shown, q, family)


@router.get("/needs")
async def needs(request: Request, here: InHere, q: Words = "", number_: Number = 1) -> Response:
    """What the strategy asks of many roles."""
    matching = _named_first(q, await browsing.blueprints(here.unit, here.office, q))
    found = [each for each in matching if each.kind is BlueprintKind.NEED]
    return _page(request, here, "needs", _paged("/needs", "", found, _blueprint, number_, q=q), q)


@router.get("/offers")
async def offers(
    request: Request, here: InHere, q: Words = "", kind: OfferKind | None = None, number_: Number = 1
) -> Response:
    """Courses, certificates, mentors and practice, and which competency each leads to."""
    framework = (await here.office.names(here.unit)).framework
    names = {each.id: each.name for each in framework.competencies}
    title, matching = "", _named_first(q, await browsing.offers(here.unit, here.office, q))
    if q.strip() and not matching:
        title, matching = await _leading(here, framework, q)
    found = [each for each in matching if kind in {None, each.kind}]
    hr = _hr(here)
    shown = _paged(
        "/offers",
        title,
        found,
        lambda each: _offer(each, names, hr=hr),
        number_,
        q=q,
        kind=kind.value if kind else "",
    )
    counts = Counter(each.kind for each in framework.offers)
    chips = [(_at("/offers", q=q), "All", kind is None)]
    chips += [
        (_at("/offers", q=q, kind=each.value), f"{words} {counts[each]:,}", kind is each)
        for each, words in view.OFFERS.items()
    ]
    return _page(
        request,
        here,
        "offers",
        Shown(shelves=shown.shelves, more=shown.more, less=shown.less, chips=chips),
        q,
    )


async def _asking(here: Here, framework: Framework, q: str) -> Shown:
    """Roles that ask for what comes close to these words, where no role is called like that."""
    near = await competencies_found(here, q, 3)
    found = roles_asking(framework.blueprints, dict(near), FOUND)
    title = f"Not in a name. These ask for {', '.join(name for _, name in near)}"
    return Shown(shelves=[Shelf(title=title, entries=[*map(_blueprint, found)])] if found else [])


async def _leading(here: Here, framework: Framework, q: str) -> tuple[str, list[Offer]]:
    """Offers that lead to what comes close to these words, the closest first; and the words above them."""
    near = [*dict(await competencies_found(here, q, 3)).items()]
    found = {offer.id: offer for id_, _ in near for offer in framework.offers if id_ in offer.competencies}
    return f"Not in a name. These lead to {', '.join(name for _, name in near)}", [*found.values()]


def _first(framework: Framework, person: Person, *, many: bool) -> Iterable[Shelf]:
    """What the list of roles begins with."""
    asked = [each for each in framework.blueprints if each.kind is BlueprintKind.NEED]
    if asked:
        shown = [_blueprint(each) for each in asked[:NEAR]]
        yield Shelf(
            title="What the organisation needs", entries=shown, all="/needs" if len(asked) > NEAR else ""
        )
    near = roles_near(person.title, person.team, framework.blueprints, NEAR) if many else []
    if near:
        yield Shelf(title="Roles near yours", entries=[_blueprint(each) for each in near])


def _by_family(
    path: str,
    entries: Iterable[E],
    family_of: Callable[[E], str],
    listed: Callable[[E], Listed],
    family: str,
    number_: int,
) -> Shown:
    """All entries when they are few, the families when they are many; those of the one that is chosen."""
    ordered = sorted(entries, key=lambda each: (family_of(each).casefold(), each.name.casefold()))
    if family:
        inside = [each for each in ordered if family_of(each) == family]
        return _paged(path, family, inside, listed, number_, family=family)
    counts = Counter(map(family_of, ordered))
    if len(ordered) > FEW and len(counts) > 1:
        doors = [Door(title=each, href=_at(path, family=each), count=count) for each, count in counts.items()]
        return Shown(doors=doors)
    place = _paged(path, "", ordered, listed, number_)
    shelved: dict[str, list[Listed]] = {}
    for each in ordered[(number_ - 1) * PAGE : number_ * PAGE]:
        shelved.setdefault(family_of(each), []).append(listed(each))
    shelves = [Shelf(title=title, entries=group) for title, group in shelved.items()]
    return Shown(shelves=shelves, more=place.more, less=place.less)


def _paged(
    path: str, title: str, found: Sequence[E], listed: Callable[[E], Listed], number_: int, **kept: str
) -> Shown:
    """One page of a list; `kept` is what the addresses of the others say besides their number."""
    shown = [listed(each) for each in found[(number_ - 1) * PAGE : number_ * PAGE]]
    return Shown(
        shelves=[Shelf(title=title, entries=shown)] if shown else [],
        more=_at(path, **kept, page=str(number_ + 1)) if number_ * PAGE < len(found) else "",
        less=_at(path, **kept, page=str(number_ - 1)) if number_ > 1 else "",
    )


def _at(path: str, **asked: str) -> str:
    told = urlencode({name: value for name, value in asked.items() if value})
    return f"{path}?{told}" if told else path


def _named_first(q: str, found: Iterable[E]) -> list[E]:
    """What a search found, those first that have its words in their name."""
    words = q.casefold().split()
    return sorted(found, key=lambda each: -sum(word in each.name.casefold() for word in words))


def _group(entry: Competency) -> str:
    return entry.group or "Others"


def _family(entry: Blueprint) -> str:
    return entry.family or "Others"


def _competency(each: Competency) -> Listed:
    side = f"{len(each.levels)} levels"
    return Listed(href=f"/competencies/{quote(each.id)}", name=each.name, about=each.about, side=side)


def _blueprint(each: Blueprint) -> Listed:
    count = len(each.requirements)
    side = f"{count} {'competency' if count == 1 else 'competencies'}"
    return Listed(href=f"/roles/{quote(each.id)}", name=each.name, about=each.about, side=side)


def _offer(each: Offer, names: dict[str, str], *, hr: bool) -> Listed:
    told = (
        view.OFFER[each.kind],
        f"towards level {each.to}" if each.to else "",
        f"{number(each.hours)} hours" if each.hours is not None else "",
        f"costs {number(each.cost)}" if each.cost is not None else "",
    )
    return Listed(
        name=each.name,
        about=each.about,
        side=", ".join(part for part in told if part),
        builds=tuple(
            (f"/competencies/{quote(id_)}", names[id_]) for id_ in each.competencies if id_ in names
        ),
        edit=f"/hr/offers/{quote(each.id)}/edit" if hr else "",
    )


def _hr(here: Here) -> bool:
    return Role.HR in here.person.roles


def _page(request: Request, here: Here, what: str, shown: Shown, q: str, family: str = "") -> Response:
    return page(
        request,
        "entries.html",
        section="/competencies" if _hr(here) else "/growth",
        what=what,
        hr=_hr(here),
        shown=shown,
        q=q,
        family=family,
        form=Form({"q": q}, {}),
    )
