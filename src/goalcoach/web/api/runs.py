"""Answers on their way, over the API: read, wait, follow as a stream, stop, try again."""

from __future__ import annotations

import json
from collections.abc import AsyncIterator, Sequence
from dataclasses import replace
from datetime import datetime
from typing import Annotated, Any

from fastapi import Depends, Header, Query, Response
from fastapi.sse import EventSourceResponse, ServerSentEvent

from goalcoach.access.tokens import token_hash
from goalcoach.coach import conversations
from goalcoach.coach.conversations import Begun
from goalcoach.domain.conversation import FINISHED, Run, RunEvent, RunState
from goalcoach.web.api.documented import problems
from goalcoach.web.api.fields import Answer, Id
from goalcoach.web.following import follow, until_finished
from goalcoach.web.guard import guarded_router
from goalcoach.web.here import Here, InHere
from goalcoach.web.once import Once

router = guarded_router("/api/v1", tags=["runs"])
RUN = "/runs/{run_id}"
Wait = Annotated[
    int, Query(ge=0, le=20, description="Answer when the run has ended, or after so many seconds.")
]


class OfferOut(Answer):
    """A wording to adopt, change or reject."""

    id: str
    text: str


class RunOut(Answer):
    """One answer of the coach: on its way, or ended."""

    id: str
    conversation_id: str
    turn: int
    """The number of what it answers."""
    state: RunState
    created_at: datetime
    text: str = ""
    """What the coach has said so far."""
    options: tuple[str, ...] = ()
    suggestion: OfferOut | None = None
    last_event: int = 0


@router.get(RUN, summary="An answer", responses=problems(404))
async def read(run_id: Id, here: InHere, wait: Wait = 0) -> RunOut:
    """As it stands; with `wait`, once it has ended."""
    run = await here.unit.runs.get(run_id, here.person.id)
    if wait and run.state not in FINISHED:
        await here.keep()
        run = await until_finished(here.office, here.worker, run, wait)
    unit = await here.begin()
    return run_out(run, await unit.runs.events(run_id, 0))


async def own_run(run_id: Id, here: InHere) -> Run:
    """The run, found in the transaction of the request, before the stream begins."""
    return await here.unit.runs.get(run_id, here.person.id)


@router.get(
    f"{RUN}/events",
    summary="An answer as it is made",
    response_class=EventSourceResponse,
    responses=problems(404),
)
async def events(
    run: Annotated[Run, Depends(own_run)],
    here: InHere,
    last_event_id: Annotated[
        str,
        Header(pattern=r"^\d{0,9}$", description="Go on after this event; the browser sends it by itself."),
    ] = "",
) -> AsyncIterator[ServerSentEvent]:
    """Server-sent events: `sentence`, `options`, `suggestion`, `refused`, `replaced`, `kept`; the last one is
    `done`, `stopped`, `failed` or `interrupted`. Every event has an id, and can be sent again from there."""
    session = token_hash(here.token)
    async for event in follow(here.office, here.worker, run, int(last_event_id or 0), session=session):
        yield ServerSentEvent(id=str(event.number), event=event.kind, raw_data=event.data)


@router.post(f"{RUN}/stop", summary="Stop an answer", status_code=202, responses=problems(404))
async def stop(run_id: Id, here: InHere) -> RunOut:
    """What was said so far stays."""
    run = await conversations.stop(here.unit, here.person, run_id)

    async def now() -> None:
        here.worker.stop(run_id)

    here.afterwards = now
    return run_out(run)


@router.post(
    f"{RUN}/retry",
    summary="Try again",
    status_code=202,
    dependencies=[Once],
    responses=problems(404, 409, 429, 503),
)
async def retry(run_id: Id, here: InHere, wait: Wait = 0) -> RunOut:
    """A fresh answer to what you said, after one was cut short, stopped or failed."""
    here.worker.refuse_when_leaving()
    here.wired.messages.hit(here.person.id)
    begun = await conversations.retry(here.unit, here.office, here.person, run_id, worker=here.worker.id)
    return started(begun, here, wait)


def started(begun: Begun, here: Here, wait: int) -> RunOut:
    """Have the run answered as soon as it is kept, and tell of it; with `wait`, once it has ended."""
    run = begun.run

    async def go() -> Response | None:
        here.worker.start(begun)
        if not wait:
            return None
        if ended := await here.worker.ended(run.id, wait):
            told = run_out(replace(run, state=ended.state), ended.events)
        else:
            async with here.office.store.unit() as unit:
                told = run_out(await unit.runs.get(run.id, run.owner_id), await unit.runs.events(run.id, 0))
        return Response(told.model_dump_json(), status_code=202, media_type="application/json")

    here.afterwards = go
    return run_out(run)


def run_out(run: Run, events: Sequence[RunEvent] = ()) -> RunOut:
    """A run with what its events tell, to be sent."""
    told: dict[str, Any] = {"text": "", "options": [], "suggestion": None}
    for event in events:
        _tell(told, event)
    return RunOut(
        id=run.id,
        conversation_id=run.conversation_id,
        turn=run.turn,
        state=run.state,
        created_at=run.created_at,
        last_event=events[-1].number if events else 0,
        **told,
    )


def _tell(told: dict[str, Any], event: RunEvent) -> None:
    data = json.loads(event.data)
    if event.kind == "sentence":
        told["text"] += data["text"]
    elif event.kind == "replaced":
        told["text"] = data["text"]
    elif event.kind == "options":
        told["options"] = [each["text"] for each in data["options"]]
    elif event.kind == "suggestion":
        told["suggestion"] = OfferOut(id=data["id"], text=data["text"])
