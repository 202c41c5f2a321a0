"""Where somebody wants to go, over the API: their aims, the way to each, and whom they let read it."""

from __future__ import annotations

from fastapi import Response

from goalcoach.coach import career
from goalcoach.coach.learning_step import Step, step_of_aim
from goalcoach.domain.person import PersonId
from goalcoach.web.api.aims_out import AimLine, AimOut, aim_lines, aim_out
from goalcoach.web.api.documented import Revision, problems, tag
from goalcoach.web.api.fields import Body, EntryId, EntryIdIn, Id, IdIn, Text
from goalcoach.web.api.goals_out import GoalOut
from goalcoach.web.api.learning import LearningGoalIn, OptionsOut, kept, options_out
from goalcoach.web.asking import StepOf, proposed
from goalcoach.web.guard import guarded_router
from goalcoach.web.here import Here, InHere
from goalcoach.web.once import Once

router = guarded_router("/api/v1", tags=["aims"])
AIM = "/aims/{aim_id}"
STEP = f"{AIM}/competencies/{{competency_id}}"
_CHANGED = problems(404, 409, 412, 428, body=True)


class AimIn(Body):
    """A role or need, your own words, or both."""

    blueprint: EntryIdIn | None = None
    words: Text = ""


class ShareIn(Body):
    """Whom to let read it: whoever is entered as your manager."""

    manager_id: IdIn


@router.get("/aims", summary="My aims", responses=problems())
async def mine(here: InHere) -> list[AimLine]:
    """Yours alone, the newest change first."""
    return aim_lines(await career.of(here.unit, here.office, here.person))


@router.post(
    "/aims",
    summary="Choose an aim",
    status_code=201,
    dependencies=[Once],
    responses=problems(404, 409, body=True),
)
async def begin(body: AimIn, response: Response, here: InHere) -> AimOut:
    """Five at most. Nobody else reads it until you share it."""
    aim = await career.begin(
        here.unit, here.office, here.person, blueprint=body.blueprint or "", words=body.words
    )
    response.headers["Location"] = f"/api/v1/aims/{aim.id}"
    return await _sent(aim.id, response, here)


@router.get(AIM, summary="An aim", responses=problems(404))
async def read(aim_id: Id, response: Response, here: InHere) -> AimOut:
    """What it asks for beside what you have shown: gaps, how readiness is reckoned, what comes first."""
    return await _sent(aim_id, response, here)


@router.put(AIM, summary="Change an aim", responses=_CHANGED)
async def choose(aim_id: Id, body: AimIn, revision: Revision, response: Response, here: InHere) -> AimOut:
    """Another role or need, its newest version, or other words. What is left out becomes empty."""
    await career.choose(
        here.unit,
        here.office,
        here.person,
        aim_id,
        revision=revision,
        blueprint=body.blueprint or "",
        words=body.words,
    )
    return await _sent(aim_id, response, here)


@router.delete(AIM, summary="Take an aim out", status_code=204, responses=problems(404))
async def give_up(aim_id: Id, here: InHere) -> None:
    """It is gone; goals that were made for it stay."""
    await career.give_up(here.unit, here.person, aim_id)


@router.post(f"{AIM}/share", summary="Share an aim with my manager", responses=_CHANGED)
async def share(aim_id: Id, body: ShareIn, revision: Revision, response: Response, here: InHere) -> AimOut:
    """Your manager reads it with its gaps. Whoever leads you later does not."""
    return await _shared(aim_id, PersonId(body.manager_id), revision, response, here)


@router.post(f"{AIM}/unshare", summary="Make an aim private again", responses=problems(404, 409, 412, 428))
async def unshare(aim_id: Id, revision: Revision, response: Response, here: InHere) -> AimOut:
    """Your manager cannot read it any more."""
    return await _shared(aim_id, None, revision, response, here)


@router.get(f"{STEP}/options", summary="Ways to close a gap of an aim", responses=problems(404))
async def options(aim_id: Id, competency_id: EntryId, here: InHere) -> OptionsOut:
    """Two or three goal sentences for the next level, to begin with."""
    step = await _step(aim_id, competency_id, here)
    return options_out(step, await proposed(here, StepOf(line=step.line, aim_id=aim_id)))


@router.post(
    f"{STEP}/goals",
    summary="Write a development goal for a gap of an aim",
    status_code=201,
    dependencies=[Once],
    responses=problems(404, 409, body=True),
)
async def keep(
    aim_id: Id, competency_id: EntryId, body: LearningGoalIn, response: Response, here: InHere
) -> GoalOut:
    """A private draft that is linked to the gap and to the role or need. Send `option`, `text`, or both."""
    step = await _step(aim_id, competency_id, here)
    more = await proposed(here, StepOf(line=step.line, aim_id=aim_id))
    return await kept(step, body, response, here, more)


async def _step(aim_id: str, competency: str, here: Here) -> Step:
    return await step_of_aim(here.unit, here.office, here.person, aim_id, competency)


async def _shared(
    aim_id: str, with_: PersonId | None, revision: int, response: Response, here: Here
) -> AimOut:
    await career.share(here.unit, here.office, here.person, aim_id, revision=revision, shared_with=with_)
    return await _sent(aim_id, response, here)


async def _sent(aim_id: str, response: Response, here: Here) -> AimOut:
    found = await career.look(here.unit, here.office, here.person, aim_id)
    tag(response, found.aim.revision)
    return aim_out(found)
