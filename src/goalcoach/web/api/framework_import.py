"""For HR, over the API: files of competencies, roles and offers are looked at, or kept as one edition."""

from __future__ import annotations

from typing import Annotated

from fastapi import File, Query, Request, UploadFile

from goalcoach.coach.framework import NOTE_LIMIT, carry_out
from goalcoach.domain.errors import InvalidInput, TooMany
from goalcoach.domain.framework import Entry
from goalcoach.web.api.documented import problems
from goalcoach.web.api.fields import Answer
from goalcoach.web.guard import guarded_router
from goalcoach.web.here import Here, InHere
from goalcoach.web.intake import Intake, Parcel, Step

router = guarded_router("/api/v1", tags=["framework"])
PATIENCE = 300.0
"""Seconds that a large classification may take to be read."""
SHOWN = 100
"""Problems, and names of each sort, that are sent at most."""
Dry = Annotated[bool, Query(description="Look only: nothing is kept.")]
Note = Annotated[str, Query(max_length=NOTE_LIMIT, description="Why; left out, the names of the files.")]


class ProblemOut(Answer):
    """What is wrong with a file. With any of it nothing can be kept."""

    name: str
    """Of the file, or the entry."""
    line: int
    """0: of no line in particular."""
    detail: str


class ImportOut(Answer):
    """What the files would change, or changed. Nothing is ever removed."""

    kept: bool
    added: int
    changed: int
    unchanged: int
    added_names: list[str]
    """The first hundred."""
    changed_names: list[str]
    problems: list[ProblemOut]
    notes: list[str]


@router.post(
    "/framework/import",
    summary="Import competencies, roles and offers",
    responses=problems(400, 409, 413, 422, 429),
)
async def bring_in(
    files: Annotated[list[UploadFile], File(description="CSV, XLSX, YAML, or a ZIP archive of them.")],
    request: Request,
    here: InHere,
    dry_run: Dry = True,
    note: Note = "",
) -> ImportOut:
    """For HR. With `dry_run=true` you see what would change; with `false` it becomes one edition, or nothing.

    What plain tables hold is guessed from their headings; where it cannot be, use the page of the import.
    """
    intake: Intake = request.app.state.intake
    held = await here.office.names(here.unit)
    await here.keep()
    parcel = await intake.take(here.person.id, [(each.filename or "", each.file) for each in files], held)
    try:
        await intake.settled(parcel, PATIENCE)
        if parcel.step is Step.COLUMNS and all(each.kind for each in parcel.choices):
            intake.read(parcel, held)
            await intake.settled(parcel, PATIENCE)
        await here.begin()
        return await _answered(parcel, here, note=note, dry_run=dry_run)
    finally:
        intake.drop(parcel)


async def _answered(parcel: Parcel, here: Here, *, note: str, dry_run: bool) -> ImportOut:
    if parcel.step in {Step.LOOKING, Step.READING}:
        raise TooMany("Reading takes too long just now. Send fewer files, or try again later.")
    if parcel.step is Step.COLUMNS:
        raise InvalidInput("What the columns hold cannot be told. Use the page of the import.", field="files")
    made, wrong = parcel.prepared, parcel.problems
    if not dry_run and (wrong or made is None):
        raise InvalidInput("Nothing was kept. Send it with dry_run=true to see why.", field="files")
    kept = False
    if made is not None and not dry_run:
        said = note or ", ".join(parcel.names)[:NOTE_LIMIT]
        kept = await carry_out(here.unit, here.office, made.planned, by=here.person.id, note=said) is not None
    planned = made.planned if made is not None and not wrong else None
    return ImportOut(
        kept=kept,
        added=len(planned.changes.added) if planned else 0,
        changed=len(planned.changes.changed) if planned else 0,
        unchanged=planned.unchanged if planned else 0,
        added_names=_names(planned.changes.added) if planned else [],
        changed_names=_names([new for _, new in planned.changes.changed]) if planned else [],
        problems=[
            ProblemOut(
                name=parcel.told(str(each.data["name"])),
                line=int(str(each.data["line"] or 0)),
                detail=parcel.told(each.message),
            )
            for each in wrong[:SHOWN]
        ],
        notes=[parcel.told(each) for each in made.notes] if made else [],
    )


def _names(entries: list[Entry] | tuple[Entry, ...]) -> list[str]:
    return [each.name for each in entries[:SHOWN]]
