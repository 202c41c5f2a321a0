"""Why a result falls short, over the API: the talk, the cause that is confirmed, and the goal for it."""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated

from fastapi import Response
from pydantic import Field

from goalcoach.coach import browsing, gaps, shortfall
from goalcoach.coach.development import Option
from goalcoach.coach.inquiries.gap import questions
from goalcoach.coach.learning_step import Step, step_of_gap
from goalcoach.coach.shortfall import Told
from goalcoach.rules.joined.gap import Cause
from goalcoach.web.api.documented import Revision, problems, tag
from goalcoach.web.api.fields import Body, Day, EntryIdIn, Id, IdIn, Line, Measured
from goalcoach.web.api.gap_talks_out import GapTalkLine, GapTalkOut, talk_lines, talk_out
from goalcoach.web.api.goals_out import GoalOut
from goalcoach.web.api.learning import LearningGoalIn, OptionsOut, kept, options_out
from goalcoach.web.asking import StepOf, proposed, taken
from goalcoach.web.guard import guarded_router
from goalcoach.web.here import Here, InHere
from goalcoach.web.once import Once
from goalcoach.web.searching import competencies_near

router = guarded_router("/api/v1", tags=["gap talks"])
TALK = "/gap-talks/{gap_talk_id}"
_CHANGED = problems(404, 409, 412, 428, body=True)
_STEP = problems(404, 409, 412, 428)


class Better(StrEnum):
    """Which way is better."""

    MORE = "more"
    LESS = "less"


class ShortfallIn(Body):
    """A result that falls short. What its goal knows need not be told again."""

    goal_id: IdIn | None = None
    """A measured goal of yours; left out, `title` says which result it is."""
    title: Line = ""
    actual: Measured
    target: Measured | None = None
    unit: Line = ""
    better: Better | None = None
    day: Day | None = None
    """When it was measured; left out, today."""


class AnswerIn(Body):
    """An answer in your own words, or one of the options."""

    text: Annotated[str, Field(max_length=16_000)]
    inquiry: IdIn | None = None
    """The reading of the language model whose question you answer; left out, the open one."""


class LanguageIn(Body):
    """The language in which the coach asks on."""

    language: Annotated[str, Field(max_length=10)]
    """In two letters: en or de."""


class CauseIn(Body):
    """The cause, as you see it."""

    cause: Cause
    inquiry: IdIn | None = None
    """The reading of the language model that you follow; left out, none."""


class CompetencyChoice(Body):
    """What is to be learned."""

    competency: EntryIdIn


@router.get("/gap-talks", summary="My talks about shortfalls", responses=problems())
async def mine(here: InHere) -> list[GapTalkLine]:
    """Yours alone, the newest change first."""
    return talk_lines(await here.unit.gap_talks.of(here.person.id))


@router.post(
    "/gap-talks",
    summary="Begin with a shortfall",
    status_code=201,
    dependencies=[Once],
    responses=problems(404, 409, body=True),
)
async def begin(body: ShortfallIn, response: Response, here: InHere) -> GapTalkOut:
    """The coach asks, one question at a time, what kind of cause it is. Nobody else reads it."""
    told = Told(
        goal_id=body.goal_id or "",
        title=body.title,
        actual=body.actual,
        target=body.target,
        unit=body.unit,
        falling=None if body.better is None else body.better is Better.LESS,
        day=body.day,
    )
    talk = await shortfall.begin(here.unit, here.office, here.person, told)
    response.headers["Location"] = f"/api/v1/gap-talks/{talk.id}"
    return await sent_talk(talk.id, response, here)


@router.get(TALK, summary="A talk about a shortfall", responses=problems(404))
async def read(gap_talk_id: Id, response: Response, here: InHere) -> GapTalkOut:
    """What was asked and answered, and the open question or what came out."""
    return await sent_talk(gap_talk_id, response, here)


@router.delete(TALK, summary="Take a talk out", status_code=204, responses=problems(404))
async def remove(gap_talk_id: Id, here: InHere) -> None:
    """Every word of it is gone."""
    await gaps.remove(here.unit, here.person, gap_talk_id)


@router.post(f"{TALK}/answers", summary="Answer the open question", dependencies=[Once], responses=_CHANGED)
async def answer(
    gap_talk_id: Id, body: AnswerIn, revision: Revision, response: Response, here: InHere
) -> GapTalkOut:
    """In your own words; options are shortcuts. Where there is `help`, one of its options."""
    await gaps.answer(
        here.unit,
        here.office,
        here.person,
        gap_talk_id,
        body.text,
        revision=revision,
        beside=body.inquiry or "",
    )
    if body.inquiry:
        await taken(here, body.inquiry, gap_talk_id, None)
    return await sent_talk(gap_talk_id, response, here)


@router.post(f"{TALK}/skip", summary="Leave the open question out", responses=_STEP)
async def skip(gap_talk_id: Id, revision: Revision, response: Response, here: InHere) -> GapTalkOut:
    """The next question comes, or what came out."""
    await gaps.skip(here.unit, here.office, here.person, gap_talk_id, revision=revision)
    return await sent_talk(gap_talk_id, response, here)


@router.post(f"{TALK}/back", summary="Go back one", responses=_STEP)
async def back(gap_talk_id: Id, revision: Revision, response: Response, here: InHere) -> GapTalkOut:
    """The cause that you confirmed is taken back, alone; without one, the last answer."""
    await gaps.back(here.unit, here.office, here.person, gap_talk_id, revision=revision)
    return await sent_talk(gap_talk_id, response, here)


@router.put(f"{TALK}/language", summary="Go on in another language", responses=_CHANGED)
async def ask_in(
    gap_talk_id: Id, body: LanguageIn, revision: Revision, response: Response, here: InHere
) -> GapTalkOut:
    """What was said stays as it is."""
    await gaps.ask_in(here.unit, here.office, here.person, gap_talk_id, body.language, revision=revision)
    return await sent_talk(gap_talk_id, response, here)


@router.put(f"{TALK}/cause", summary="Confirm the cause", responses=_CHANGED)
async def confirm(
    gap_talk_id: Id, body: CauseIn, revision: Revision, response: Response, here: InHere
) -> GapTalkOut:
    """What came out, or another. Only skill and knowledge are changed by learning."""
    await gaps.confirm(here.unit, here.office, here.person, gap_talk_id, body.cause, revision=revision)
    if body.inquiry:
        await taken(here, body.inquiry, gap_talk_id, body.cause)
    return await sent_talk(gap_talk_id, response, here)


@router.put(f"{TALK}/competency", summary="Choose what to learn", responses=_CHANGED)
async def choose(
    gap_talk_id: Id, body: CompetencyChoice, revision: Revision, response: Response, here: InHere
) -> GapTalkOut:
    """Once a cause was confirmed that learning changes."""
    await gaps.choose(here.unit, here.office, here.person, gap_talk_id, body.competency, revision=revision)
    return await sent_talk(gap_talk_id, response, here)


@router.get(f"{TALK}/options", summary="Ways to close the gap", responses=problems(404, 409))
async def options(gap_talk_id: Id, here: InHere) -> OptionsOut:
    """Two or three goal sentences for the next level, once a competency was chosen."""
    step, more = await _step(gap_talk_id, here)
    return options_out(step, more)


@router.post(
    f"{TALK}/goals",
    summary="Write a development goal for a shortfall",
    status_code=201,
    dependencies=[Once],
    responses=problems(404, 409, body=True),
)
async def keep(gap_talk_id: Id, body: LearningGoalIn, response: Response, here: InHere) -> GoalOut:
    """A private draft for exactly this gap. Send `option`, `text`, or both."""
    step, more = await _step(gap_talk_id, here)
    return await kept(step, body, response, here, more)


async def _step(gap_talk_id: str, here: Here) -> tuple[Step, tuple[Option, ...]]:
    """The step, and ways of the language model to take it."""
    found = await gaps.look(here.unit, here.office, here.person, gap_talk_id)
    step = await step_of_gap(here.unit, here.office, here.person, found)
    return step, await proposed(here, StepOf(line=step.line, talk=found.talk))


async def sent_talk(gap_talk_id: str, response: Response, here: Here) -> GapTalkOut:
    """A talk of one's own as it is now, with its ETag. Raises NotFound."""
    found = await gaps.look(here.unit, here.office, here.person, gap_talk_id)
    tag(response, found.talk.revision)
    asked = await here.unit.inquiries.of_talk(gap_talk_id, here.person.id)
    words = browsing.near_words(found)
    near = await competencies_near(here, words, browsing.NEAR) if words else []
    return talk_out(found, near, questions(asked))
