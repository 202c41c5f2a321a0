"""One's own levels: what was seen, what it counts, and entering more of it."""

from __future__ import annotations

from collections.abc import Sequence
from urllib.parse import quote

from fastapi import Request, Response

from goalcoach.coach import levels, own_levels
from goalcoach.coach.levels import BY_ONESELF
from goalcoach.coach.own_levels import Gone, Word
from goalcoach.domain.errors import InvalidInput
from goalcoach.domain.framework import Competency
from goalcoach.domain.person import PersonId
from goalcoach.rules.joined.levels import Rater
from goalcoach.web.api.fields import EntryId, Id
from goalcoach.web.errors import of_error
from goalcoach.web.guard import guarded_router
from goalcoach.web.here import Here, InHere
from goalcoach.web.pages import growth_view as view
from goalcoach.web.pages.posted import Posted, kept_once, posted, repeated
from goalcoach.web.pages.render import EMPTY, Form, done, page

router = guarded_router(include_in_schema=False)
_KINDS = [(each.value, view.RATER[each]) for each in Rater if each in BY_ONESELF]


@router.get("/growth/levels")
async def everything(request: Request, here: InHere) -> Response:
    """Every competency of which something was seen."""
    found = await own_levels.everything(here.unit, here.office, here.person)
    rows = [
        {
            "competency": each.competency,
            "level": each.shown.level,
            "says": each.competency.levels[each.shown.level - 1] if each.shown.level else "",
            "steps": view.steps(len(each.competency.levels), each.shown.level),
            "words": f"level {each.shown.level} of {len(each.competency.levels)}",
            "count": len(each.shown.counted),
            "thin": [view.THIN[thin] for thin in each.shown.thin],
        }
        for each in found.levels
    ]
    return page(request, "levels.html", section="/growth", rows=rows, gone=await _gone(here, found.gone))


async def _gone(here: Here, gone: Sequence[Gone]) -> list[tuple[str, view.Word]]:
    """What was entered of competencies that are not described any more."""
    said = view.words(
        [Word(kept=each.kept, weight=None) for each in gone], here.person.id, await _names(here, gone)
    )
    return [(each.name, word) for each, word in zip(gone, said, strict=True)]


async def _names(here: Here, said: Sequence[object]) -> dict[PersonId, str]:
    """Who is who, where somebody said something."""
    return {each.id: each.name for each in await here.unit.people.all()} if said else {}


@router.get("/growth/levels/{competency}")
async def one(competency: EntryId, request: Request, here: InHere) -> Response:
    """What was seen of one competency, and a form for more."""
    return await _page(request, here, await levels.named(here.unit, here.office, competency))


@router.post("/growth/levels/{competency}")
async def enter(competency: EntryId, request: Request, here: InHere) -> Response:
    """Enter an own rating, a situation or an exam."""
    form = await posted(request)
    repeat, known = await repeated(request, here, form)
    if known is not None:
        return known
    described = await levels.named(here.unit, here.office, competency)
    try:
        await levels.enter(
            here.unit,
            here.office,
            here.person,
            here.person,
            competency=described.id,
            level=level(form),
            rater=rater(form),
            day=form.day("day"),
            note=form.text("note"),
        )
    except InvalidInput as error:
        await here.undo(error)
        await here.begin()
        return await _page(request, here, described, tried(form, error), of_error(error).status)
    return await kept_once(repeat, done(f"/growth/levels/{quote(described.id)}", "evidence-entered"))


@router.post("/growth/evidence/{evidence_id}/remove")
async def remove(evidence_id: Id, request: Request, here: InHere) -> Response:
    """Take out what one entered of oneself."""
    await posted(request)
    await here.unit.growth.remove_evidence(evidence_id, here.person.id, here.person.id)
    return done("/growth/levels", "evidence-removed")


def level(form: Posted) -> int:
    """The level that was chosen. Raises InvalidInput."""
    if not form.line("level"):
        raise InvalidInput("Choose the level that fits best.", field="level")
    return form.number("level")


def rater(form: Posted) -> Rater:
    """What it rests on. Raises InvalidInput."""
    try:
        return Rater(form.line("rater"))
    except ValueError:
        raise InvalidInput("Choose what it rests on.", field="rater") from None


def tried(form: Posted, error: InvalidInput) -> Form:
    """The form as it was sent, with what is wrong."""
    values = {name: form.text(name) for name in ("level", "rater", "day", "note")}
    return Form(values, {str(error.data.get("field", "note")): error.message})


async def _page(
    request: Request, here: Here, competency: Competency, form: Form = EMPTY, status: int = 200
) -> Response:
    found = await own_levels.one(here.unit, here.office, here.person, competency.id)
    shown = found.shown
    framework = (await here.office.names(here.unit)).framework
    return page(
        request,
        "level.html",
        status=status,
        key=here.office.new_id(),
        section="/growth",
        competency=competency,
        shown=shown,
        steps=view.steps(len(competency.levels), shown.level),
        sums=view.sums(shown, len(competency.levels)) if shown.counted else (),
        thin=[view.THIN[each] for each in shown.thin],
        lasts=view.lasting(here.office.pack.thresholds.evidence_lasts),
        words=view.words(found.words, here.person.id, await _names(here, found.words)),
        offers=[
            (view.OFFER[each.kind], each)
            for each in framework.offers
            if competency.id in each.competencies and (each.to is None or each.to > shown.level)
        ],
        kinds=_KINDS,
        form=form if form is not EMPTY else Form({"rater": Rater.SELF.value}, {}),
        today=here.office.today().isoformat(),
    )
