"""Where conversations begin, and the list of one's own."""

from __future__ import annotations

from dataclasses import dataclass

from fastapi import Request, Response

from goalcoach.coach import conversations, goals
from goalcoach.domain.conversation import Conversation, ConversationState
from goalcoach.domain.errors import InvalidInput, TooMany
from goalcoach.domain.goal import GoalKind
from goalcoach.web.errors import of_error
from goalcoach.web.guard import guarded_router
from goalcoach.web.here import Here, InHere
from goalcoach.web.pages.conversation import answered
from goalcoach.web.pages.phrases import since
from goalcoach.web.pages.posted import kept_once, posted, repeated
from goalcoach.web.pages.render import EMPTY, Form, page, see_other
from goalcoach.web.pages.talk import UNTITLED, titles_of

router = guarded_router(include_in_schema=False)

KINDS: tuple[tuple[str, str], ...] = (
    ("", "Not sure yet"),
    (GoalKind.PERFORMANCE.value, "A result at work"),
    (GoalKind.DEVELOPMENT.value, "Something to learn"),
    (GoalKind.OBJECTIVE.value, "An objective with key results"),
)
EXAMPLES = (
    "I want to be better with customers",
    "I want to learn to lead a project",
    "Our team should waste less time on handovers",
)
_STATES = {
    ConversationState.OPEN: "Open",
    ConversationState.KEPT: "Led to a goal",
    ConversationState.CLOSED: "Put away",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """A conversation of the list."""

    id: str
    title: str
    state: str
    when: str
    goal_id: str | None


@router.get("/coach")
async def begin_or_go_on(request: Request, here: InHere) -> Response:
    """The form to begin with, and what was begun."""
    return await _page(request, here)


@router.post("/coach")
async def begin(request: Request, here: InHere) -> Response:
    """Open a conversation; with a few words in the form these are said at once."""
    form = await posted(request)
    repeat, known = await repeated(request, here, form)
    if known is not None:
        return known
    text, kind = form.text("chip") or form.text("text"), form.line("kind")
    chosen = GoalKind(kind) if kind in dict(KINDS) and kind else None
    try:
        opened = await conversations.open_conversation(here.unit, here.office, here.person, chosen)
        if text.strip():
            here.worker.refuse_when_leaving()
            here.wired.messages.hit(here.person.id)
            begun = await conversations.say(
                here.unit, here.office, here.person, opened.id, text, worker=here.worker.id
            )
            answered(begun, request, here)
    except (InvalidInput, TooMany) as error:
        await here.undo(error)
        await here.begin()
        tried = Form({"text": text, "kind": kind}, {"text": error.message})
        return await _page(request, here, tried, of_error(error).status)
    return await kept_once(repeat, see_other(f"/coach/{opened.id}"))


async def _page(request: Request, here: Here, form: Form = EMPTY, status: int = 200) -> Response:
    own = await conversations.mine(here.unit, here.person)
    titles = titles_of(await goals.mine(here.unit, here.person))
    return page(
        request,
        "coach.html",
        status=status,
        form=form,
        key=here.office.new_id(),
        kinds=KINDS,
        examples=EXAMPLES,
        conversations=[_line(each, titles.get(each.id, ""), here) for each in own],
    )


def _line(each: Conversation, title: str, here: Here) -> Line:
    return Line(
        id=each.id,
        title=title or each.title or UNTITLED,
        state=_STATES[each.state],
        when=since(each.updated_at, here.office),
        goal_id=each.goal_id,
    )
