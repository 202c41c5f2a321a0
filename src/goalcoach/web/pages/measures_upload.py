"""Values of one's measures from a file: looked at, then kept, all of them or none."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from fastapi import Request, Response

from goalcoach.domain.errors import InvalidInput
from goalcoach.domain.measured import value_of
from goalcoach.exchange.measures_file import MOST_ROWS, READ, as_csv
from goalcoach.exchange.measures_plan import PlannedMeasures, carry_out
from goalcoach.exchange.rows import BadRow
from goalcoach.web.errors import of_error
from goalcoach.web.guard import guarded_router
from goalcoach.web.here import InHere
from goalcoach.web.measures_sent import looked_at, sent_bytes
from goalcoach.web.pages.phrases import day, title
from goalcoach.web.pages.posted import Posted
from goalcoach.web.pages.render import EMPTY, Form, done, page

router = guarded_router(include_in_schema=False)
PLACE = "/check-ins/upload"
SHOWN = 50
"""Values and problems that a page shows at most."""
_CARRIED = "rows.csv"
_MOST_CARRIED = 900_000
"""Characters of the rows that go from one page to the next; a form takes a million."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ValueRow:
    """One value as it would be kept."""

    goal: str
    on: str
    value: str
    note: str


@router.get(PLACE)
async def begin(request: Request, here: InHere) -> Response:
    """Which file."""
    return _page(request)


@router.post(PLACE)
async def upload(request: Request, here: InHere) -> Response:
    """Look at a file: what would be kept, or what is wrong."""
    file = (await request.form()).get("file")
    try:
        planned = await looked_at(here, *await sent_bytes(file))
    except InvalidInput as error:
        return _page(request, form=Form({}, {"file": error.message}), status=of_error(error).status)
    return _page(request, planned, status=422 if planned.problems else 200)


@router.post(f"{PLACE}/keep")
async def keep(request: Request, here: InHere) -> Response:
    """Keep what was looked at. Its rows come with the form, and are looked at again."""
    rows = Posted(await request.form()).text("rows")
    planned = await looked_at(here, _CARRIED, rows.encode(), to_keep=True)
    if planned.problems:
        return _page(request, planned, status=422)
    await carry_out(here.unit, here.office, planned)
    return done("/goals", "measures-kept")


def _page(
    request: Request, planned: PlannedMeasures | None = None, *, form: Form = EMPTY, status: int = 200
) -> Response:
    added = planned.added if planned else ()
    rows = as_csv(planned.entries) if planned else ""
    too_much = len(rows) > _MOST_CARRIED
    if too_much:
        form = Form({}, {"file": "These notes are too long for one file. Split it."})
    return page(
        request,
        "measures_upload.html",
        status=422 if too_much else status,
        section="/goals",
        form=form,
        endings=",".join(READ),
        most=f"{MOST_ROWS:,}",
        planned=None if too_much else planned,
        rows=rows,
        goals=len({goal.id for goal, _ in added}),
        more=max(0, len(added) - SHOWN),
        values=[
            ValueRow(
                goal=title(goal.version.draft.text),
                on=day(each.day),
                value=value_of(each.value, goal.version.draft.measure),
                note=each.note,
            )
            for goal, each in added[:SHOWN]
        ],
        problems=_told(planned.problems) if planned else [],
        odd=_told(planned.notes) if planned else [],
    )


def _told(rows: Sequence[BadRow]) -> list[tuple[str, str]]:
    """Line and words, in the order of the file."""
    ordered = sorted(rows, key=lambda each: int(str(each.data["line"])))
    return [(str(each.data["line"] or ""), each.message) for each in ordered[:SHOWN]]
