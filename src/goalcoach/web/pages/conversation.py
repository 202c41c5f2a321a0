"""The coach screen: read a conversation, say something, decide about a wording. Works by plain forms."""

from __future__ import annotations

from fastapi import Request, Response

from goalcoach.coach import adopt, conversations, goals
from goalcoach.coach.as_typed import as_typed
from goalcoach.coach.conversations import Begun
from goalcoach.coach.facts import person_facts
from goalcoach.domain.conversation import ConversationId, Speaker
from goalcoach.domain.errors import Conflict, GoalcoachError, InvalidInput, NotFound, TooMany
from goalcoach.domain.goal import Goal, GoalId, GoalStatus
from goalcoach.web.api.fields import Id
from goalcoach.web.errors import of_error
from goalcoach.web.following import until_finished
from goalcoach.web.guard import guarded_router
from goalcoach.web.here import Here, InHere
from goalcoach.web.leaving import while_here
from goalcoach.web.pages.checked import checked
from goalcoach.web.pages.goal_edit import why_back
from goalcoach.web.pages.posted import posted, repeated
from goalcoach.web.pages.render import done, page, see_other
from goalcoach.web.pages.talk import Typed, talk

router = guarded_router(include_in_schema=False)
TALK = "/coach/{conversation_id}"
_WITHOUT_SCRIPT = 8.0
"""Seconds a browser without script waits for the answer before it gets a page that loads itself again."""
_PUT_AWAY = frozenset({GoalStatus.ARCHIVED, GoalStatus.DONE})


@router.get(TALK)
async def read(conversation_id: Id, request: Request, here: InHere) -> Response:
    """The conversation as it stands."""
    return await _screen(request, here, conversation_id)


@router.post(TALK)
async def say(conversation_id: Id, request: Request, here: InHere) -> Response:
    """Keep what was typed or tapped, and have it answered."""
    form = await posted(request)
    repeat, known = await repeated(request, here, form)
    if known is not None:
        return known
    text = form.text("chip") or form.text("text")
    try:
        here.worker.refuse_when_leaving()
        here.wired.messages.hit(here.person.id)
        begun = await conversations.say(
            here.unit, here.office, here.person, ConversationId(conversation_id), text, worker=here.worker.id
        )
    except (InvalidInput, Conflict, TooMany) as error:
        typed = Typed(where="say", text=form.text("text"), problem=error.message)
        return await _again(request, here, conversation_id, typed, error)
    # Without script nothing else brings what was said last, and its answer, into view.
    response = see_other(f"/coach/{conversation_id}#turn-{begun.said.number}")
    if repeat is not None:
        await repeat.keep(response)
    answered(begun, request, here)
    return response


@router.post(TALK + "/retry")
async def retry(conversation_id: Id, request: Request, here: InHere) -> Response:
    """Answer what was said last, after its answer was cut short."""
    name = ConversationId(conversation_id)
    here.worker.refuse_when_leaving()
    here.wired.messages.hit(here.person.id)
    try:
        begun = await conversations.retry_last(
            here.unit, here.office, here.person, name, worker=here.worker.id
        )
    except Conflict as error:
        return await _again(request, here, conversation_id, Typed(where="say", problem=error.message), error)
    answered(begun, request, here)
    return see_other(f"/coach/{conversation_id}")


@router.post(TALK + "/stop")
async def stop(conversation_id: Id, here: InHere) -> Response:
    """Stop the answer on its way. Fine when there is none."""
    view = await conversations.look(here.unit, here.office, here.person, ConversationId(conversation_id))
    if view.run is not None:
        run = await conversations.stop(here.unit, here.person, view.run.id)

        async def now() -> None:
            here.worker.stop(run.id)
            await until_finished(here.office, here.worker, run, 2.0)

        here.afterwards = now
    return see_other(f"/coach/{conversation_id}")


@router.post(TALK + "/adopt")
async def keep(conversation_id: Id, request: Request, here: InHere) -> Response:
    """Keep the suggested wording, as it is or with the words that were changed."""
    form = await posted(request)
    edited = form.text("text") if "text" in form.data else None
    try:
        goal = await adopt.adopt(here.unit, here.office, here.person, form.id("suggestion"), edited)
    except (InvalidInput, Conflict) as error:
        typed = Typed(where="suggestion", text=edited or "", problem=error.message)
        return await _again(request, here, conversation_id, typed, error)
    return _kept(conversation_id, goal, "adopted")


@router.post(TALK + "/draft")
async def keep_own(conversation_id: Id, request: Request, here: InHere) -> Response:
    """Keep a wording of one's own."""
    form = await posted(request)
    text = form.text("text")
    try:
        goal = await adopt.keep_own(
            here.unit, here.office, here.person, ConversationId(conversation_id), text
        )
    except (InvalidInput, Conflict) as error:
        typed = Typed(where="draft", text=text, problem=error.message)
        return await _again(request, here, conversation_id, typed, error)
    return _kept(conversation_id, goal, "adopted" if goal.version.number == 1 else "saved")


@router.post(TALK + "/reject")
async def reject(conversation_id: Id, request: Request, here: InHere) -> Response:
    """Put the suggested wording away."""
    form = await posted(request)
    await adopt.reject(here.unit, here.office, here.person, form.id("suggestion"))
    return done(f"/coach/{conversation_id}", "rejected")


@router.post(TALK + "/undo")
async def undo(conversation_id: Id, request: Request, here: InHere) -> Response:
    """Take the last keeping back: the version before it returns, or the goal is put away."""
    form = await posted(request)
    revision = form.number("revision")
    conversation = await here.unit.conversations.get(ConversationId(conversation_id), here.person.id)
    if conversation.goal_id is None:
        raise NotFound("There is nothing to undo here.")
    view = await goals.look(here.unit, here.office, here.person, GoalId(conversation.goal_id))
    number = view.goal.version.number
    if number > 1:
        try:
            await goals.restore(
                here.unit, here.office, here.person, view.goal.id, number - 1, revision=revision
            )
        except InvalidInput as error:
            return await why_back(request, here, view.goal.id, number - 1, error)
    else:
        await goals.archive(here.unit, here.office, here.person, view.goal.id, revision=revision)
    return done(f"/coach/{conversation_id}", "undone")


@router.post(TALK + "/check")
async def check(conversation_id: Id, request: Request, here: InHere) -> Response:
    """What the rules say of a wording while it is typed. Nothing is kept."""
    form = await posted(request)
    view = await conversations.look(here.unit, here.office, here.person, ConversationId(conversation_id))
    draft = view.suggestion.draft if view.suggestion and "suggestion" in form.data else view.draft
    text, back = form.text("text"), f"/coach/{conversation_id}"
    if draft:
        draft = as_typed(draft, text, person_facts(here.office, here.person))
    return checked(request, here, text, draft, back=back)


@router.post(TALK + "/delete")
async def delete(conversation_id: Id, here: InHere) -> Response:
    """Delete the conversation for good."""
    await conversations.delete(here.unit, here.person, ConversationId(conversation_id))
    return done("/coach", "conversation-deleted")


def answered(begun: Begun, request: Request, here: Here) -> None:
    """Have a run answered once it is kept; a browser without script waits for the answer."""
    waits = "x-goalcoach-swap" not in request.headers

    async def go() -> None:
        here.worker.start(begun)
        if waits:
            finished = until_finished(here.office, here.worker, begun.run, _WITHOUT_SCRIPT)
            await while_here(request, finished)

    here.afterwards = go


def _kept(conversation_id: str, goal: Goal, code: str) -> Response:
    path = f"/coach/{conversation_id}"
    return done(path, code, f"{path}/undo", revision=goal.revision)


async def _again(
    request: Request, here: Here, conversation_id: str, typed: Typed, error: GoalcoachError
) -> Response:
    """The screen with what could not be taken, and why. Whatever the request did so far is undone first."""
    await here.undo(error)
    await here.begin()
    return await _screen(request, here, conversation_id, typed, of_error(error).status)


async def _screen(
    request: Request, here: Here, conversation_id: str, typed: Typed | None = None, status: int = 200
) -> Response:
    name = ConversationId(conversation_id)
    view = await conversations.look(here.unit, here.office, here.person, name)
    if view.run is None and view.turns[-1].speaker is Speaker.PERSON:
        # The answer may have been kept between reading the turns and reading the run.
        view = await conversations.look(here.unit, here.office, here.person, name)
    goal, manager, touched = None, "", None
    if view.conversation.goal_id:
        goal = await goals.look(here.unit, here.office, here.person, GoalId(view.conversation.goal_id))
        touched = goal.goal.updated_at
        goal = None if goal.goal.status in _PUT_AWAY else goal
    offers = await conversations.suggestions(here.unit, here.person, name)
    if goal and goal.manager:
        manager = goal.manager.name
    shown = talk(
        view,
        here.office,
        here.person,
        goal=goal,
        manager=manager,
        typed=typed or Typed(),
        offers=offers,
        touched=touched,
    )
    return page(request, "conversation.html", status=status, talk=shown)
