"""What I asked colleagues to say of me, and what they answered: its owner's side."""

from __future__ import annotations

from typing import Annotated

from fastapi import Query, Request, Response

from goalcoach.coach import feedback, feedback_answers, rounds
from goalcoach.coach.feedback import MOST_OPEN, WORDS_LIMIT
from goalcoach.domain.errors import Conflict, InvalidInput
from goalcoach.domain.goal import Goal
from goalcoach.store.feedback_port import FeedbackRequest, RequestState
from goalcoach.web.api.fields import ID_PATTERN, Id
from goalcoach.web.errors import of_error
from goalcoach.web.guard import guarded_router
from goalcoach.web.here import Here, InHere
from goalcoach.web.pages.feedback_view import Line, line
from goalcoach.web.pages.posted import ID, kept_once, posted, repeated
from goalcoach.web.pages.render import Form, done, page
from goalcoach.web.pages.rounds_view import round_line

router = guarded_router(include_in_schema=False)
Chosen = Annotated[str, Query(max_length=120)]
ChosenGoal = Annotated[str, Query(pattern=f"^$|{ID_PATTERN}")]
_FIELDS = ("competency", "goal", "shows", "colleague", "words")


@router.get("/growth/feedback")
async def everything(
    request: Request, here: InHere, competency: Chosen = "", goal: ChosenGoal = ""
) -> Response:
    """All requests with their answers, and a form for one more."""
    return await _page(request, here, Form({"competency": competency, "goal": goal}, {}))


@router.post("/growth/feedback")
async def ask(request: Request, here: InHere) -> Response:
    """Ask one colleague."""
    form = await posted(request)
    repeat, known = await repeated(request, here, form)
    if known is not None:
        return known
    goal_id = form.line("goal")
    if goal_id and not ID.fullmatch(goal_id):
        raise InvalidInput("This form is not complete. Load the page again.", field="goal")
    try:
        await feedback.ask(
            here.unit,
            here.office,
            here.person,
            colleague=form.line("colleague"),
            words=form.text("words"),
            competency=form.line("competency"),
            goal_id=goal_id,
            shows_goal=form.line("shows") == "yes",
        )
    except (InvalidInput, Conflict) as error:
        await here.undo(error)
        await here.begin()
        tried = Form(
            {name: form.text(name) for name in _FIELDS},
            {str(error.data.get("field", "colleague")): error.message},
        )
        return await _page(request, here, tried, of_error(error).status)
    return await kept_once(repeat, done("/growth/feedback", "feedback-asked"))


@router.post("/growth/feedback/{request_id}/remove")
async def remove(request_id: Id, request: Request, here: InHere) -> Response:
    """Take a request out, with what was answered."""
    await posted(request)
    await feedback_answers.remove(here.unit, here.office, here.person, request_id)
    return done("/growth/feedback", "feedback-removed")


async def _page(request: Request, here: Here, form: Form, status: int = 200) -> Response:
    requests = await feedback.mine(here.unit, here.person)
    framework = (await here.office.names(here.unit)).framework
    goal = await _goal(here, str(form.values.get("goal", "")))
    waiting = [each for each in requests if each.state is RequestState.OPEN]
    return page(
        request,
        "feedback_asked.html",
        status=status,
        key=here.office.new_id(),
        section="/growth",
        lines=[await _line(here, each) for each in requests],
        rounds=[
            round_line(each, here.person.manager_id, here.office)
            for each in await rounds.mine(here.unit, here.person)
        ],
        goal=goal.version.draft.text if goal else "",
        competencies=[("", "Choose one"), *((each.id, each.name) for each in framework.competencies)],
        full=len(waiting) >= MOST_OPEN,
        limit=WORDS_LIMIT,
        form=form,
    )


async def _goal(here: Here, goal_id: str) -> Goal | None:
    return await feedback.learning_goal(here.unit, here.person, goal_id) if goal_id else None


async def _line(here: Here, request: FeedbackRequest) -> Line:
    colleague = await here.unit.people.get(request.colleague_id)
    framework = (await here.office.names(here.unit)).framework
    goal = await here.unit.goals.get(request.goal_id) if request.goal_id else None
    return line(
        request,
        colleague.name,
        framework,
        sentence=goal.version.draft.text if goal else "",
        gone=not colleague.active,
        office=here.office,
    )
