"""Step 3 of a prepared conversation: one's own hand on the points, and both sides shown."""

from __future__ import annotations

from contextlib import suppress

from fastapi import Request, Response

from goalcoach.coach.reviews import editing, preparing, revealing
from goalcoach.coach.reviews.editing import TEXT_LIMIT, Edited, Written
from goalcoach.domain.errors import Conflict, InvalidInput
from goalcoach.domain.preparation import Preparation
from goalcoach.domain.talking import Part
from goalcoach.exchange.talking_sheet import HEADINGS
from goalcoach.rules.joined.evidence import Evidence
from goalcoach.web.api.fields import Id
from goalcoach.web.errors import of_error
from goalcoach.web.guard import guarded_router
from goalcoach.web.here import Here, InHere
from goalcoach.web.pages import review_view as view
from goalcoach.web.pages.posted import kept_once, posted, repeated
from goalcoach.web.pages.render import EMPTY, Form, done, page
from goalcoach.web.pages.review_form import MARKED, MARKS, MOVES, RESTS, after, place_of, typed_of, written_of
from goalcoach.web.pages.review_words import KIND

router = guarded_router(include_in_schema=False)
ONE = "/reviews/{preparation_id}"
YOURS = f"{ONE}/yours"


@router.get(YOURS)
async def look(preparation_id: Id, request: Request, here: InHere) -> Response:
    """The points, each to change."""
    return await _page(request, here, preparation_id)


@router.post(YOURS)
async def change(preparation_id: Id, request: Request, here: InHere) -> Response:
    """Keep every word of the page, and move or take out the point whose button was pressed."""
    form = await posted(request)
    repeat, known = await repeated(request, here, form)
    if known is not None:
        return known
    looked = await preparing.look(here.unit, here.office, here.person, preparation_id)
    written = written_of(form, looked.preparation, looked.dossier.gathered.evidence)
    do, _, point_id = form.line("do").partition(":")
    try:
        revision = form.number("revision")
        kept = await _rewritten(here, preparation_id, written, do, point_id, revision=revision)
    except (InvalidInput, Conflict) as error:
        field = place_of(str(error.data.get("field", "")), written)
        tried = Form(typed_of(form), {field: error.message})
        return await _not_taken(request, here, preparation_id, tried, error)
    place = _goes_on(looked.preparation, kept.preparation, do, point_id)
    code = "point-out" if do == "out" else "points-kept"
    return await kept_once(repeat, _kept(kept.preparation, code, place))


@router.post(f"{ONE}/undo")
async def undo(preparation_id: Id, request: Request, here: InHere) -> Response:
    """The points as they stood before the last change; once more, and the change is back."""
    form = await posted(request)
    try:
        revision = form.number("revision")
        made = await editing.undo(here.unit, here.office, here.person, preparation_id, revision=revision)
    except (InvalidInput, Conflict) as error:
        return await _not_taken(request, here, preparation_id, Form({}, {"points": error.message}), error)
    return _kept(made, "undone", "#points")


@router.post(f"{ONE}/ready")
async def ready(preparation_id: Id, request: Request, here: InHere) -> Response:
    """Keep what was typed, and be ready to show just that; when both are, on to the other side."""
    form = await posted(request)
    repeat, known = await repeated(request, here, form)
    if known is not None:
        return known
    looked = await preparing.look(here.unit, here.office, here.person, preparation_id)
    written = written_of(form, looked.preparation, looked.dossier.gathered.evidence)
    try:
        revision = form.number("revision")
        kept = await _rewritten(here, preparation_id, written, "", "", revision=revision)
        revision = kept.preparation.revision
        await revealing.ready(here.unit, here.office, here.person, preparation_id, revision=revision)
    except (InvalidInput, Conflict) as error:
        named = str(error.data.get("field", ""))
        problem = {place_of(named, written) if named else "ready": error.message}
        return await _not_taken(request, here, preparation_id, Form(typed_of(form), problem), error)
    return await kept_once(repeat, await _shown(here, preparation_id, "review-ready"))


@router.post(f"{ONE}/not-ready")
async def not_ready(preparation_id: Id, request: Request, here: InHere) -> Response:
    """Take that back, while the other side has seen nothing."""
    form = await posted(request)
    try:
        revision = form.number("revision")
        await revealing.not_ready(here.unit, here.office, here.person, preparation_id, revision=revision)
    except (InvalidInput, Conflict) as error:
        return await _not_taken(request, here, preparation_id, Form({}, {"ready": error.message}), error)
    return await _shown(here, preparation_id, "review-not-ready")


@router.get(f"{ONE}/other-side")
async def other_side(preparation_id: Id, request: Request, here: InHere) -> Response:
    """What the other side prepared, once both are ready."""
    looked = await preparing.look(here.unit, here.office, here.person, preparation_id)
    found = await revealing.other_side(here.unit, here.office, here.person, preparation_id)
    told = found.preparation
    views = await view.item_views(here.unit, found.sources, told)
    head = view.head(looked, "/other-side")
    return page(
        request,
        "review_other.html",
        other=head.other,
        section=head.section,
        head=head,
        parts=view.parts(told, views, Evidence(items=found.sources), found.author, {}, {}),
        made=view.made_view(told, found.author.name),
        changed=found.changed_since,
    )


async def _rewritten(
    here: Here, id_: str, written: tuple[Written, ...], do: str, point_id: str, *, revision: int
) -> Edited:
    """What was typed, and then what the button does, so that an undo of the button leaves the words."""
    if do:
        # What stops the words may be the very point that goes: then both are one step.
        with suppress(InvalidInput):
            kept = await editing.rewrite(here.unit, here.office, here.person, id_, written, revision=revision)
            revision = kept.preparation.revision
    pressed = after(written, do, point_id)
    return await editing.rewrite(here.unit, here.office, here.person, id_, pressed, revision=revision)


def _goes_on(before: Preparation, now: Preparation, do: str, point_id: str) -> str:
    """Where the page is to open: at the point that was moved or added, or at the one that takes its place."""
    if do in {*MOVES, *MARKED, RESTS}:
        return f"#point-{point_id}"
    was = [each.id for each in before.points]
    stand = [each.id for each in now.points]
    if do == "out":
        after = was[was.index(point_id) + 1 :] if point_id in was else []
        return next((f"#point-{each}" for each in after if each in stand), "#points")
    return next((f"#point-{each}" for each in stand if each not in was), "")


def _kept(made: Preparation, code: str, place: str = "") -> Response:
    """The form again, saying so, with an undo."""
    here = f"/reviews/{made.id}"
    if made.before is None:
        return done(f"{here}/yours{place}", code)
    return done(f"{here}/yours{place}", code, f"{here}/undo", revision=made.revision)


async def _not_taken(
    request: Request, here: Here, preparation_id: str, tried: Form, error: InvalidInput | Conflict
) -> Response:
    """The page again, with what was typed and what is wrong."""
    await here.undo(error)
    await here.begin()
    return await _page(request, here, preparation_id, tried, of_error(error).status)


async def _shown(here: Here, preparation_id: str, code: str) -> Response:
    """On to the other side once both are ready."""
    if (await preparing.look(here.unit, here.office, here.person, preparation_id)).revealed:
        return done(f"/reviews/{preparation_id}/other-side", "review-shown")
    return done(f"/reviews/{preparation_id}/yours#ready", code)


async def _page(
    request: Request, here: Here, preparation_id: str, form: Form = EMPTY, status: int = 200
) -> Response:
    looked = await preparing.look(here.unit, here.office, here.person, preparation_id)
    told = looked.preparation
    evidence = looked.dossier.gathered.evidence
    views = await view.item_views(here.unit, evidence.items, told)
    findings = view.findings_of(looked)
    head = view.head(looked, "/yours")
    return page(
        request,
        "review_yours.html",
        status=status,
        other=head.other,
        section=head.section,
        head=head,
        form=form,
        key=here.office.new_id(),
        parts=view.parts(told, views, evidence, here.person, view.missing_of(looked), findings),
        made=view.made_view(told, here.person.name),
        undoable=told.before is not None,
        asked=findings.get("", ()),
        choices=[(each.value, HEADINGS[each]) for each in Part],
        marks=[(each.value, KIND[each]) for each in MARKS],
        rests=[each for each in views.values() if not each.excluded],
        limit=TEXT_LIMIT,
        points=len(told.points),
    )
