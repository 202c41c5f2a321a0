"""Whether the process lives, and whether it can work: for whoever runs goalcoach."""

from __future__ import annotations

from fastapi import Response

from goalcoach.web.guard import guarded_router
from goalcoach.web.here import InHere

router = guarded_router(tags=["health"])


@router.get("/healthz", summary="Whether the process lives")
async def alive() -> Response:
    """Always `ok` while the process answers at all."""
    return Response("ok", media_type="text/plain")


@router.get("/readyz", summary="Whether it can work: database there and migrated")
async def ready(here: InHere) -> Response:
    """`ok`, or 503 with what is missing."""
    here.worker.refuse_when_leaving()
    await here.keep()
    await here.office.store.ping()
    return Response("ok", media_type="text/plain")
