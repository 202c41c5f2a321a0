"""Preparing conversations with several people at once, over the API: begin, follow, stop, go on."""

from __future__ import annotations

from datetime import date, datetime
from typing import Annotated

from fastapi import Response
from pydantic import Field

from goalcoach.coach.reviews import batches
from goalcoach.coach.reviews.preparing import period_of
from goalcoach.domain.agenda import Occasion
from goalcoach.domain.person import PersonId
from goalcoach.store.batch_port import ENDED, BatchState, ItemState
from goalcoach.web import batch_asked
from goalcoach.web.api.documented import problems
from goalcoach.web.api.fields import Answer, Body, Day, Id, IdIn
from goalcoach.web.api.reviews import By
from goalcoach.web.guard import guarded_router
from goalcoach.web.here import InHere
from goalcoach.web.once import Once

router = guarded_router("/api/v1", tags=["batches"])
ALL = "/batches"
ONE = f"{ALL}/{{batch_id}}"


class BatchIn(Body):
    """Conversations to prepare, one with each person."""

    people: Annotated[tuple[IdIn, ...], Field(min_length=1, max_length=batches.MOST_PEOPLE)] | None = None
    """People you lead; left out, all of them."""
    occasion: Occasion
    day: Day | None = None
    """When you talk; left out, today."""
    begin: Day | None = None
    """First day of the period; left out together with the last one, what fits each person."""
    until: Day | None = None
    by: By | None = None
    """Who makes the points; left out, the language model where one is configured."""


class BatchItemOut(Answer):
    """What became of the preparation with one person."""

    person_id: str
    name: str
    state: ItemState
    preparation_id: str | None
    why: str
    """Why it failed."""


class BatchOut(Answer):
    """Preparations in the background."""

    id: str
    state: BatchState
    occasion: Occasion
    day: date
    begin: date | None
    until: date | None
    by: By
    people: int
    ended: int
    """How many of them nothing more happens to: made, there already, or failed."""
    made: int
    there: int
    """You had prepared these already; they were left as they are."""
    failed: int
    created_at: datetime
    finished_at: datetime | None
    items: list[BatchItemOut]


@router.get(ALL, summary="My batches", responses=problems())
async def mine(here: InHere) -> list[BatchOut]:
    """Yours alone, newest first. Those that ended a month ago are gone; the preparations stay."""
    return [_out(each) for each in await batches.mine(here.unit, here.person)]


@router.post(
    ALL,
    summary="Prepare conversations with several people",
    status_code=202,
    dependencies=[Once],
    responses=problems(404, 409, 429, 503, body=True),
)
async def begin(body: BatchIn, response: Response, here: InHere) -> BatchOut:
    """With people you lead. Made in the background, one after the other; follow it at its address.

    What you prepared for the same day and occasion already is left as it is, and counted.
    """
    made = await batch_asked.begin(
        here,
        people=None if body.people is None else [PersonId(each) for each in body.people],
        occasion=body.occasion,
        day=body.day,
        period=period_of(body.begin, body.until),
        asks_model=None if body.by is None else body.by is By.MODEL,
    )
    response.headers["Location"] = f"/api/v1/batches/{made.id}"
    return _out(await batches.look(here.unit, here.person, made.id))


@router.get(ONE, summary="A batch of mine", responses=problems(404))
async def look(batch_id: Id, here: InHere) -> BatchOut:
    """How far it is, and what became of each."""
    return _out(await batches.look(here.unit, here.person, batch_id))


@router.post(f"{ONE}/stop", summary="Stop a batch", responses=problems(404))
async def stop(batch_id: Id, here: InHere) -> BatchOut:
    """After the preparation that is being made. Fine when it has ended."""
    await batches.stop(here.unit, here.person, batch_id)
    return _out(await batches.look(here.unit, here.person, batch_id))


@router.post(f"{ONE}/go-on", summary="Have a batch go on", responses=problems(404, 409, 503))
async def go_on(batch_id: Id, here: InHere) -> BatchOut:
    """With those who wait still. Fine when it runs, or all is done."""
    await batch_asked.go_on(here, batch_id)
    return _out(await batches.look(here.unit, here.person, batch_id))


def _out(told: batches.Told) -> BatchOut:
    batch = told.batch
    return BatchOut(
        id=batch.id,
        state=batch.state,
        occasion=batch.occasion,
        day=batch.day,
        begin=batch.begin,
        until=batch.until,
        by=By.MODEL if batch.asks_model else By.BUILTIN,
        people=len(batch.items),
        ended=batch.count(*ENDED),
        made=batch.count(ItemState.MADE),
        there=batch.count(ItemState.THERE),
        failed=batch.count(ItemState.FAILED),
        created_at=batch.created_at,
        finished_at=batch.finished_at,
        items=[
            BatchItemOut(
                person_id=each.about_id,
                name=told.names[each.about_id],
                state=each.state,
                preparation_id=each.preparation_id,
                why=each.why,
            )
            for each in batch.items
        ],
    )
