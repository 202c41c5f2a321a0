"""The steps of a goal between its owner and their manager: each a button, each answered by a redirect."""

from __future__ import annotations

from fastapi import Request, Response

from goalcoach.coach import check_ins, closing, goals
from goalcoach.domain.errors import Conflict, InvalidInput
from goalcoach.domain.goal import GoalId, GoalStatus
from goalcoach.web.api.fields import Id
from goalcoach.web.errors import of_error
from goalcoach.web.guard import guarded_router
from goalcoach.web.here import Here, InHere
from goalcoach.web.pages.check_in_form import again, told_of
from goalcoach.web.pages.goal import ENDING, goal_page
from goalcoach.web.pages.goal_edit import why_back
from goalcoach.web.pages.posted import kept_once, posted, repeated
from goalcoach.web.pages.render import Form, done

router = guarded_router(include_in_schema=False)
GOAL = "/goals/{goal_id}"


@router.post(GOAL + "/submit")
async def submit(goal_id: Id, request: Request, here: InHere) -> Response:
    """Show it to the manager."""
    revision = (await posted(request)).number("revision")
    try:
        goal = await goals.submit(here.unit, here.office, here.person, GoalId(goal_id), revision=revision)
    except Conflict as error:
        return await _as_it_stands(here, goal_id, error, GoalStatus.SUBMITTED)
    return done(f"/goals/{goal_id}", "submitted", f"/goals/{goal_id}/withdraw", revision=goal.revision)


@router.post(GOAL + "/withdraw")
async def withdraw(goal_id: Id, request: Request, here: InHere) -> Response:
    """Make it private again."""
    revision = (await posted(request)).number("revision")
    try:
        await goals.withdraw(here.unit, here.office, here.person, GoalId(goal_id), revision=revision)
    except Conflict as error:
        return await _as_it_stands(here, goal_id, error, GoalStatus.DRAFT)
    return done(f"/goals/{goal_id}", "withdrawn")


@router.post(GOAL + "/agree")
async def agree(goal_id: Id, request: Request, here: InHere) -> Response:
    """The manager agrees with what they see."""
    revision = (await posted(request)).number("revision")
    try:
        await goals.agree(here.unit, here.office, here.person, GoalId(goal_id), revision=revision)
    except Conflict as error:
        return await _as_it_stands(here, goal_id, error, GoalStatus.AGREED)
    return done(f"/goals/{goal_id}", "agreed")


@router.post(GOAL + "/ask-changes")
async def ask_changes(goal_id: Id, request: Request, here: InHere) -> Response:
    """The manager says what should change."""
    form = await posted(request)
    text = form.text("changes")
    try:
        await goals.ask_changes(
            here.unit, here.office, here.person, GoalId(goal_id), text, revision=form.number("revision")
        )
    except InvalidInput as error:
        return await _again(request, here, goal_id, "changes", text, error)
    except Conflict as error:
        return await _as_it_stands(here, goal_id, error, GoalStatus.CHANGES_ASKED)
    return done(f"/goals/{goal_id}", "asked")


@router.post(GOAL + "/finish")
async def finish(goal_id: Id, request: Request, here: InHere) -> Response:
    """It is done, with what came of it."""
    form = await posted(request)
    revision = form.number("revision")
    unit = await check_ins.counted_in(here.unit, here.person, GoalId(goal_id))
    try:
        told = told_of(form, ENDING, unit)
        goal = await closing.finish(
            here.unit, here.office, here.person, GoalId(goal_id), told, revision=revision
        )
    except InvalidInput as error:
        await here.undo(error)
        await here.begin()
        return await goal_page(request, here, goal_id, again(form, ENDING, error), of_error(error).status)
    except Conflict as error:
        return await _as_it_stands(here, goal_id, error, GoalStatus.DONE)
    undo = f"/goals/{goal_id}/reopen"
    return done(f"/goals/{goal_id}", "finished", undo, revision=goal.revision, before=1)


@router.post(GOAL + "/archive")
async def archive(goal_id: Id, request: Request, here: InHere) -> Response:
    """Put it away."""
    revision = (await posted(request)).number("revision")
    try:
        goal = await goals.archive(here.unit, here.office, here.person, GoalId(goal_id), revision=revision)
    except Conflict as error:
        return await _as_it_stands(here, goal_id, error, GoalStatus.ARCHIVED)
    return done(f"/goals/{goal_id}", "archived", f"/goals/{goal_id}/reopen", revision=goal.revision)


@router.post(GOAL + "/reopen")
async def reopen(goal_id: Id, request: Request, here: InHere) -> Response:
    """Take it back as a private draft; as an undo of having marked it done, as it was."""
    form = await posted(request)
    try:
        goal = await goals.reopen(
            here.unit,
            here.office,
            here.person,
            GoalId(goal_id),
            revision=form.number("revision"),
            as_it_was=bool(form.line("before")),
        )
    except Conflict as error:
        return await _as_it_stands(here, goal_id, error, GoalStatus.DRAFT)
    return done(f"/goals/{goal_id}", "reopened" if goal.status is GoalStatus.DRAFT else "undone")


@router.post(GOAL + "/restore")
async def restore(goal_id: Id, request: Request, here: InHere) -> Response:
    """Bring an earlier version back, as the next one."""
    form = await posted(request)
    revision, number = form.number("revision"), form.number("number")
    try:
        await goals.restore(here.unit, here.office, here.person, GoalId(goal_id), number, revision=revision)
    except InvalidInput as error:
        return await why_back(request, here, goal_id, number, error)
    return done(f"/goals/{goal_id}", "restored")


@router.post(GOAL + "/check-in")
async def check_in(goal_id: Id, request: Request, here: InHere) -> Response:
    """Set the day of the next check-in; an empty one clears it."""
    form = await posted(request)
    typed = form.line("on")
    try:
        on = form.day("on")
        await goals.plan_check_in(
            here.unit, here.office, here.person, GoalId(goal_id), on, revision=form.number("revision")
        )
    except InvalidInput as error:
        return await _again(request, here, goal_id, "on", typed, error)
    return done(f"/goals/{goal_id}", "checked")


@router.post(GOAL + "/comments")
async def comment(goal_id: Id, request: Request, here: InHere) -> Response:
    """Say something about it."""
    form = await posted(request)
    repeat, known = await repeated(request, here, form)
    if known is not None:
        return known
    text = form.text("comment")
    try:
        await goals.comment(here.unit, here.office, here.person, GoalId(goal_id), text)
    except InvalidInput as error:
        return await _again(request, here, goal_id, "comment", text, error)
    return await kept_once(repeat, done(f"/goals/{goal_id}", "commented"))


async def _as_it_stands(here: Here, goal_id: str, error: Conflict, leads_to: GoalStatus) -> Response:
    """The goal, with a word, where a step came too late: pressed twice, in a tab left open, or overtaken."""
    status = error.data.get("status")
    if status is None:
        raise error
    await here.undo(error)
    return done(f"/goals/{goal_id}", "done-already" if status is leads_to else "too-late")


async def _again(
    request: Request, here: Here, goal_id: str, field: str, typed: str, error: InvalidInput
) -> Response:
    """The page with what could not be taken beside its field."""
    if error.data.get("field") == "revision":
        raise error
    await here.undo(error)
    await here.begin()
    return await goal_page(request, here, goal_id, Form({field: typed}, {field: error.message}), 422)
