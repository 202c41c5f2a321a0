"""The plan of a development goal: changed by its owner, its steps ticked off, and what two tabs do to it."""

from __future__ import annotations

import json
from collections.abc import Mapping

from fastapi import Request, Response

from goalcoach.coach import plans
from goalcoach.coach.development import changed
from goalcoach.coach.plans import Planned
from goalcoach.coach.word_diff import word_diff
from goalcoach.domain.errors import Conflict, InvalidInput
from goalcoach.domain.goal import GoalId, GoalStatus
from goalcoach.web.api.fields import Id
from goalcoach.web.errors import of_error
from goalcoach.web.guard import guarded_router
from goalcoach.web.here import Here, InHere
from goalcoach.web.pages.goal_conflict import Both
from goalcoach.web.pages.learning_form import LABELS, filled, tried, wants_offer, written
from goalcoach.web.pages.learning_parts import offering, parts
from goalcoach.web.pages.posted import Posted, posted
from goalcoach.web.pages.render import Form, done, page, see_other

router = guarded_router(include_in_schema=False)


@router.get("/goals/{goal_id}/plan")
async def look(goal_id: Id, request: Request, here: InHere) -> Response:
    """The form of the plan that is there."""
    found = await plans.open_plan(here.unit, here.office, here.person, GoalId(goal_id))
    return await _page(request, here, found, Form(_filled(found), {}))


@router.post("/goals/{goal_id}/plan")
async def save(goal_id: Id, request: Request, here: InHere) -> Response:
    """Keep it; what the manager reads of it becomes the next version of the goal."""
    form = await posted(request)
    found = await plans.open_plan(here.unit, here.office, here.person, GoalId(goal_id))
    if wants_offer(form):
        return await _page(request, here, found, offering(form), form)
    try:
        sent = written(form, ())
        draft, plan = changed(found.goal.version.draft, found.kept.plan, sent)
        await plans.change(
            here.unit,
            here.office,
            here.person,
            found.goal.id,
            draft,
            plan,
            seen=form.line("mark"),
            giving=sent.giving,
        )
    except InvalidInput as error:
        await here.undo(error)
        await here.begin()
        wrong = {str(error.data.get("field", "text")): error.message}
        return await _page(request, here, found, Form(tried(form), wrong), form, of_error(error).status)
    except Conflict as error:
        if "revision" not in error.data:
            raise
        return _conflict(request, found, form)
    return done(f"/goals/{goal_id}", "plan-saved")


@router.post("/goals/{goal_id}/steps")
async def tick(goal_id: Id, request: Request, here: InHere) -> Response:
    """Tick a step off, or take the tick back; where that is not possible any more, the plan as it is now."""
    form = await posted(request)
    week, text, ticked = form.number("week"), form.text("step"), form.line("done") == "yes"
    now = f"/goals/{goal_id}#plan"
    try:
        await plans.tick(
            here.unit, here.office, here.person, GoalId(goal_id), week=week, text=text, done=ticked
        )
    except InvalidInput:
        return done(now, "step-gone")
    except Conflict:
        return done(now, "step-closed")
    return see_other(now)


def _filled(found: Planned) -> dict[str, str]:
    return filled(found.goal.version.draft, found.kept)


async def _page(
    request: Request, here: Here, found: Planned, form: Form, sent: Posted | None = None, status: int = 200
) -> Response:
    path, saved = f"/goals/{found.goal.id}", _filled(found)
    return page(
        request,
        "plan_form.html",
        status=status,
        key=here.office.new_id(),
        section="/goals",
        action=f"{path}/plan",
        back=path,
        goal=found.goal,
        resubmits=found.goal.status is GoalStatus.AGREED,
        # What was seen stays with the form, also where it comes back: another tab may have saved meanwhile.
        mark=sent.line("mark") if sent else found.mark,
        was=sent.text("was") if sent else json.dumps(saved),
        watches=True,
        **await parts(here, form, {}, but=found.goal.id),
    )


def _was(sent: Posted | None) -> dict[str, str]:
    """The fields as they were when somebody began to change them; empty where that is not known."""
    try:
        found = json.loads(sent.text("was")) if sent else {}
    except ValueError:
        return {}
    return {str(name): str(value) for name, value in found.items()} if isinstance(found, dict) else {}


def _conflict(request: Request, found: Planned, form: Posted) -> Response:
    """What differs; sending mine again carries the newest mark, and what I did not touch."""
    saved, mine, was = _filled(found), tried(form), _was(form)
    kept = {name: _merged(name, was, saved, mine) for name in mine}
    differs = [
        (LABELS[name], saved.get(name, ""), kept[name]) for name in LABELS if _differs(name, saved, kept)
    ]
    taken = [(LABELS[name], mine[name], kept[name]) for name in LABELS if _differs(name, mine, kept)]
    path, text = f"/goals/{found.goal.id}", saved["text"]
    same = text == kept["text"]
    return page(
        request,
        "goal_conflict.html",
        status=409,
        action=f"{path}/plan",
        back=path,
        keep=f"plan-{found.goal.id}",
        both=Both(
            number=found.goal.version.number,
            saved=text,
            typed=kept["text"],
            pieces=() if same else tuple(word_diff(text, kept["text"])),
            differs=differs,
            taken=taken,
            fields=kept,
        ),
        fields={**kept, "mark": found.mark, "was": json.dumps(saved)},
    )


def _merged(name: str, was: Mapping[str, str], saved: Mapping[str, str], mine: Mapping[str, str]) -> str:
    """Mine where I changed it, or where nobody knows whether I did; otherwise what is saved."""
    touched = not was or mine[name] != was.get(name, "")
    return mine[name] if touched else saved.get(name, "")


def _differs(name: str, one: Mapping[str, str], other: Mapping[str, str]) -> bool:
    return one.get(name, "") != other.get(name, "")
