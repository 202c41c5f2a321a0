"""Values of one's measures from a file, over the API: looked at, or kept, all of them or none."""

from __future__ import annotations

from typing import Annotated

from fastapi import File, Query, UploadFile

from goalcoach.domain.errors import InvalidInput
from goalcoach.exchange.measures_plan import carry_out
from goalcoach.exchange.rows import BadRow
from goalcoach.web.api.documented import problems
from goalcoach.web.api.fields import Answer
from goalcoach.web.guard import guarded_router
from goalcoach.web.here import InHere
from goalcoach.web.measures_sent import looked_at, sent_bytes

router = guarded_router("/api/v1", tags=["goals"])
SHOWN = 100
"""Problems that are sent at most."""
Dry = Annotated[bool, Query(description="Look only: nothing is kept.")]


class RowProblemOut(Answer):
    """What is wrong, or odd, about a row."""

    line: int
    """0: of no row in particular."""
    detail: str


class UploadOut(Answer):
    """What the file would add, or added."""

    kept: bool
    added: int
    unchanged: int
    """Values that are there already."""
    problems: list[RowProblemOut]
    """With any of them nothing can be kept."""
    notes: list[RowProblemOut]
    """What looks odd and may be right."""


@router.post(
    "/check-ins/upload",
    summary="Upload values of my measures",
    responses=problems(400, 413, 422),
)
async def upload(
    file: Annotated[UploadFile, File(description="CSV or XLSX with the columns goal, day, value and note.")],
    here: InHere,
    dry_run: Dry = True,
) -> UploadOut:
    """For your own goals. `goal` is its id or its sentence. The same file again adds nothing."""
    planned = await looked_at(here, *await sent_bytes(file), to_keep=not dry_run)
    if not dry_run and planned.problems:
        raise InvalidInput("Nothing was kept. Send it with dry_run=true to see why.", field="file")
    if not dry_run:
        await carry_out(here.unit, here.office, planned)
    return UploadOut(
        kept=not dry_run,
        added=len(planned.added),
        unchanged=planned.unchanged,
        problems=[_told(each) for each in planned.problems[:SHOWN]],
        notes=[_told(each) for each in planned.notes[:SHOWN]],
    )


def _told(row: BadRow) -> RowProblemOut:
    return RowProblemOut(line=int(str(row.data["line"] or 0)), detail=row.message)
