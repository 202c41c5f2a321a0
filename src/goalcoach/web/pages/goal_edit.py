"""Writing a goal without the coach, and changing one: the form, its checks, and what two tabs do to it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Annotated, Any

from fastapi import Path, Request, Response

from goalcoach.access.policy import Action
from goalcoach.coach import goals
from goalcoach.coach.goals import GoalView
from goalcoach.coach.languages import language_of
from goalcoach.domain.errors import Conflict, Forbidden, InvalidInput
from goalcoach.domain.finding import Severity
from goalcoach.domain.goal import Direction, GoalDraft, GoalId, GoalKind, GoalStatus, Waiver
from goalcoach.domain.measured import DIRECTION
from goalcoach.web.api.fields import ID_PATTERN
from goalcoach.web.guard import guarded_router
from goalcoach.web.here import Here, InHere
from goalcoach.web.pages.checked import checked
from goalcoach.web.pages.goal_conflict import both
from goalcoach.web.pages.goal_form import KINDS, GoalForm, draft_of, empty, filled, sent
from goalcoach.web.pages.phrases import KIND
from goalcoach.web.pages.posted import Posted, kept_once, posted, repeated
from goalcoach.web.pages.render import done, page
from goalcoach.web.pages.scorecard import FindingView, finding_view
from goalcoach.web.pages.which_holds import Choice, answered, to_ask

router = guarded_router(include_in_schema=False)
GoalPath = Annotated[str, Path(pattern=ID_PATTERN)]
_DIRECTIONS = [("", "Follows from the numbers"), *((each.value, DIRECTION[each]) for each in Direction)]


@router.get("/goals/new")
async def new(request: Request, here: InHere) -> Response:
    """An empty form."""
    return _page(request, here, empty())


@router.post("/goals/new")
async def write(request: Request, here: InHere) -> Response:
    """Keep a goal somebody wrote themselves."""
    form = await posted(request)
    repeat, known = await repeated(request, here, form)
    if known is not None:
        return known
    shown = sent(form)
    if "add" in form.data:
        return _page(request, here, _one_more(shown))
    draft = draft_of(shown, language=language_of(here.person, (form.text("text"),)))
    if draft is None:
        return _page(request, here, shown, status=422)
    if holds := to_ask(here, form, draft):
        return _page(request, here, shown, status=422, holds=holds)
    try:
        draft = answered(here, form, draft)
        goal = await goals.write(here.unit, here.office, here.person, draft)
    except InvalidInput as error:
        shown.blame(error)
        await here.undo(error)
        await here.begin()
        return _page(request, here, shown, status=422)
    return await kept_once(repeat, done(f"/goals/{goal.id}", "written"))


@router.post("/goals/check")
async def check(request: Request, here: InHere) -> Response:
    """What the rules say of the form as it stands. Nothing is kept."""
    form = await posted(request)
    draft = draft_of(sent(form), language=language_of(here.person, (form.text("text"),)))
    return checked(request, here, form.text("text"), draft, back="/goals")


@router.get("/goals/{goal_id}/edit")
async def edit(goal_id: GoalPath, request: Request, here: InHere) -> Response:
    """The form of a goal that is there."""
    view = await _open(here, goal_id)
    return _page(request, here, filled(view.goal.version.draft), view)


@router.post("/goals/{goal_id}/edit")
async def save(goal_id: GoalPath, request: Request, here: InHere) -> Response:
    """Keep the form as the next version."""
    form = await posted(request)
    view = await _open(here, goal_id)
    shown, before = sent(form), view.goal.version.draft
    if "add" in form.data:
        return _page(request, here, _one_more(shown), view, form)
    draft = draft_of(shown, language=before.language, before=before)
    if draft is None:
        return _page(request, here, shown, view, form, 422)
    if holds := to_ask(here, form, draft):
        return _page(request, here, shown, view, form, 422, holds)
    try:
        draft = answered(here, form, draft)
        kept = await goals.edit(
            here.unit,
            here.office,
            here.person,
            view.goal.id,
            draft,
            revision=form.number("revision"),
            waivers=_waivers(form),
            note=form.text("note"),
        )
    except InvalidInput as error:
        shown.blame(error)
        await here.undo(error)
        await here.begin()
        return _page(request, here, shown, view, form, 422)
    except Conflict as error:
        if "revision" not in error.data:
            raise
        return _conflict(request, view, form, draft)
    again = view.goal.status is GoalStatus.AGREED and kept.status is GoalStatus.SUBMITTED
    return done(f"/goals/{goal_id}", "saved-again" if again else "saved")


async def why_back(request: Request, here: Here, goal_id: str, number: int, error: InvalidInput) -> Response:
    """The form with an earlier version in it, where its owner says why it comes back."""
    await here.undo(error)
    await here.begin()
    view = await _open(here, goal_id)
    shown = filled(next(each.draft for each in view.versions if each.number == number))
    shown.blame(error)
    return _page(request, here, shown, view, status=422)


async def _open(here: Here, goal_id: str) -> GoalView:
    """The goal, when this person may change it. NotFound, Forbidden or Conflict otherwise."""
    view = await goals.look(here.unit, here.office, here.person, GoalId(goal_id))
    if Action.EDIT not in view.actions:
        if here.person.id != view.owner.id:
            raise Forbidden("Only the goal's owner can change it. You can comment, or ask for changes.")
        raise Conflict("A goal that is done or archived stays as it is. Open it again first.")
    return view


def _one_more(form: GoalForm) -> GoalForm:
    form.key_results += 1
    return form


def _waivers(form: Posted) -> tuple[Waiver, ...]:
    names = [name for name in form.data if name.startswith("waive-")]
    return tuple(
        Waiver(code=name.removeprefix("waive-"), reason=form.line(name)) for name in names if form.line(name)
    )


def _page(
    request: Request,
    here: Here,
    form: GoalForm,
    view: GoalView | None = None,
    posted_form: Posted | None = None,
    status: int = 200,
    holds: Sequence[Choice] = (),
) -> Response:
    context: dict[str, Any] = {
        "heading": "Write a goal",
        "action": "/goals/new",
        "keep": "goal-new",
        "revision": None,
        "version": None,
        "back": "/goals",
        "back_words": "Your goals",
        "save": "Save as a private goal",
        "asks": [],
        "tells_why": False,
    }
    if view is not None:
        path = f"/goals/{view.goal.id}"
        context = {
            "heading": "Edit the goal",
            "action": f"{path}/edit",
            "keep": f"goal-{view.goal.id}",
            "revision": posted_form.number("revision") if posted_form else view.goal.revision,
            "version": posted_form.line("version") if posted_form else view.goal.version.number,
            "back": path,
            "back_words": "Back to the goal",
            "save": "Save as the next version",
            "asks": _asks(view),
            "tells_why": view.goal.status is not GoalStatus.DRAFT,
        }
        for waiver in view.goal.version.waivers:
            form.values.setdefault(f"waive-{waiver.code}", waiver.reason)
    return page(
        request,
        "goal_form.html",
        status=status,
        form=form,
        holds=holds,
        key=here.office.new_id(),
        kinds=[(kind.value, KIND[kind]) for kind in _kinds(view)],
        directions=_DIRECTIONS,
        **context,
    )


def _kinds(view: GoalView | None) -> Sequence[GoalKind]:
    """The kinds to choose from; one that is no longer offered stays for a goal that has it."""
    kind = view.goal.version.draft.kind if view else KINDS[0]
    return KINDS if kind in KINDS else (*KINDS, kind)


def _asks(view: GoalView) -> list[FindingView]:
    """The open questions about a goal, each rule once."""
    draft = view.goal.version.draft
    found = {each.code: each for each in view.verdict.findings if each.severity is Severity.ASK}
    return [finding_view(each, draft) for each in found.values()]


def _conflict(request: Request, view: GoalView, form: Posted, draft: GoalDraft) -> Response:
    """What differs side by side; sending mine again carries the newest revision, and what I did not touch."""
    saved, seen = view.goal.version, form.line("version")
    shown = both(view.versions, saved, draft, int(seen) if re.fullmatch("[0-9]{1,9}", seen) else None)
    waived = {name: form.line(name) for name in form.data if name.startswith("waive-")}
    now = {"revision": str(view.goal.revision), "version": str(saved.number), "note": form.line("note")}
    return page(
        request,
        "goal_conflict.html",
        status=409,
        action=f"/goals/{view.goal.id}/edit",
        back=f"/goals/{view.goal.id}",
        keep=f"goal-{view.goal.id}",
        both=shown,
        fields={**shown.fields, **waived, **now},
    )
