"""One's own levels: what was seen, what it counts, and entering more of it."""

from __future__ import annotations

from datetime import date
from urllib.parse import quote

from fastapi import Request, Response

from goalcoach.coach import levels
from goalcoach.coach.levels import BY_ONESELF, standing_of
from goalcoach.domain.errors import InvalidInput
from goalcoach.domain.framework import Competency
from goalcoach.rules.joined.levels import Rater, weighed
from goalcoach.web.api.fields import EntryId, Id
from goalcoach.web.errors import of_error
from goalcoach.web.guard import guarded_router
from goalcoach.web.here import Here, InHere
from goalcoach.web.pages import growth_view as view
from goalcoach.web.pages.posted import Posted, posted, repeated
from goalcoach.web.pages.render import EMPTY, Form, done, page

router = guarded_router(include_in_schema=False)
_KINDS = [(each.value, view.RATER[each]) for each in Rater if each in BY_ONESELF]


@router.get("/growth/levels")
async def everything(request: Request, here: InHere) -> Response:
    """Every competency of which something was seen."""
    standing = await standing_of(here.unit, here.person.id)
    framework = (await here.office.names(here.unit)).framework
    seen = {each.competency for each in standing.evidence}
    found = [
        (each, weighed(standing, each.id, here.office.today(), here.office.pack.thresholds.evidence_lasts))
        for each in framework.competencies
        if each.id in seen
    ]
    rows = [
        {
            "competency": competency,
            "level": shown.level,
            "says": competency.levels[shown.level - 1] if 0 < shown.level <= len(competency.levels) else "",
            "steps": view.steps(len(competency.levels), shown.level),
            "words": f"level {shown.level} of {len(competency.levels)}",
            "count": len(shown.counted),
            "thin": [view.THIN[each] for each in shown.thin],
        }
        for competency, shown in found
    ]
    return page(request, "levels.html", section="/growth", rows=rows)


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
    named = await levels.named(here.unit, here.office, competency)
    try:
        await levels.enter(
            here.unit,
            here.office,
            here.person,
            here.person,
            competency=named.id,
            level=level(form),
            rater=rater(form),
            day=seen_on(form),
            note=form.text("note"),
        )
    except InvalidInput as error:
        await here.undo(error)
        await here.begin()
        return await _page(request, here, named, tried(form, error), of_error(error).status)
    response = done(f"/growth/levels/{quote(named.id)}", "evidence-entered")
    if repeat is not None:
        await repeat.keep(response)
    return response


@router.post("/growth/evidence/{evidence_id}/remove")
async def remove(evidence_id: Id, request: Request, here: InHere) -> Response:
    """Take out what one entered of oneself."""
    form = await posted(request)
    await here.unit.growth.remove_evidence(evidence_id, here.person.id, here.person.id)
    return done(form.next(), "evidence-removed")


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


def seen_on(form: Posted) -> date | None:
    """The day of it; None for today. Raises InvalidInput."""
    if not form.line("day"):
        return None
    try:
        return date.fromisoformat(form.line("day"))
    except ValueError:
        raise InvalidInput("Write the day as 2027-03-31.", field="day") from None


def tried(form: Posted, error: InvalidInput) -> Form:
    """The form as it was sent, with what is wrong."""
    values = {name: form.text(name) for name in ("level", "rater", "day", "note")}
    return Form(values, {str(error.data.get("field", "note")): error.message})


async def _page(
    request: Request, here: Here, competency: Competency, form: Form = EMPTY, status: int = 200
) -> Response:
    person = here.person
    kept = [
        each
        for each in await levels.entered_of(here.unit, person, person)
        if each.evidence.competency == competency.id
    ]
    lasts = here.office.pack.thresholds.evidence_lasts
    shown = weighed(await standing_of(here.unit, person.id), competency.id, here.office.today(), lasts)
    names = {each.id: each.name for each in await here.unit.people.all()} if kept else {}
    framework = (await here.office.names(here.unit)).framework
    return page(
        request,
        "level.html",
        status=status,
        section="/growth",
        competency=competency,
        shown=shown,
        steps=view.steps(len(competency.levels), shown.level),
        sums=view.sums(shown, len(competency.levels)) if shown.counted else (),
        thin=[view.THIN[each] for each in shown.thin],
        words=view.words(kept, shown, person.id, names),
        offers=[
            (view.OFFER[each.kind], each) for each in framework.offers if competency.id in each.competencies
        ],
        kinds=_KINDS,
        form=form if form is not EMPTY else Form({"rater": Rater.SELF.value}, {}),
        today=here.office.today().isoformat(),
        key=here.office.new_id(),
    )
