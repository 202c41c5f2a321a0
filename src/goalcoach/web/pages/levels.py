"""One's own levels: what was seen, what it counts, and entering more of it."""

from __future__ import annotations

from collections.abc import Sequence
from urllib.parse import quote

from fastapi import Request, Response

from goalcoach.coach import levels
from goalcoach.coach.comparison import shown_of
from goalcoach.coach.levels import BY_ONESELF, standing_of
from goalcoach.domain.errors import InvalidInput
from goalcoach.domain.framework import Competency
from goalcoach.rules.joined.levels import Rater, Standing
from goalcoach.store.growth_port import KeptEvidence
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
    kept = await levels.entered_of(here.unit, here.person, here.person)
    standing = Standing(evidence=tuple(each.evidence for each in kept))
    lasts = here.office.pack.thresholds.evidence_lasts
    framework = (await here.office.names(here.unit)).framework
    seen = {each.competency for each in standing.evidence}
    found = [
        (each, shown_of(each, standing, here.office.today(), lasts))
        for each in framework.competencies
        if each.id in seen
    ]
    rows = [
        {
            "competency": competency,
            "level": shown.level,
            "says": competency.levels[shown.level - 1] if shown.level else "",
            "steps": view.steps(len(competency.levels), shown.level),
            "words": f"level {shown.level} of {len(competency.levels)}",
            "count": len(shown.counted),
            "thin": [view.THIN[each] for each in shown.thin],
        }
        for competency, shown in found
    ]
    gone = [each for each in kept if framework.competency(each.evidence.competency) is None]
    return page(request, "levels.html", section="/growth", rows=rows, gone=await _gone(here, gone))


async def _gone(here: Here, kept: Sequence[KeptEvidence]) -> list[tuple[str, view.Word]]:
    """What was entered of competencies that are not described any more, with the names they had."""
    past = {
        id_: await here.unit.frameworks.history((Competency, id_))
        for id_ in {each.evidence.competency for each in kept}
    }
    called = {id_: entries[0].entry.name if entries else id_ for id_, entries in past.items()}
    names = {each.id: each.name for each in await here.unit.people.all()} if kept else {}
    said = view.words(kept, (), here.person.id, names)
    return [(called[each.evidence.competency], word) for each, word in zip(kept, said, strict=True)]


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
    person = here.person
    kept = [
        each
        for each in await levels.entered_of(here.unit, person, person)
        if each.evidence.competency == competency.id
    ]
    lasts = here.office.pack.thresholds.evidence_lasts
    shown = shown_of(competency, await standing_of(here.unit, person.id), here.office.today(), lasts)
    names = {each.id: each.name for each in await here.unit.people.all()} if kept else {}
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
        words=view.words(kept, shown.counted, person.id, names),
        offers=[
            (view.OFFER[each.kind], each) for each in framework.offers if competency.id in each.competencies
        ],
        kinds=_KINDS,
        form=form if form is not EMPTY else Form({"rater": Rater.SELF.value}, {}),
        today=here.office.today().isoformat(),
    )
