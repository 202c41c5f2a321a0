"""A file of measures as it was sent: read in a thread, with no transaction open meanwhile."""

from __future__ import annotations

import asyncio
import io
from pathlib import PurePath

from starlette.datastructures import UploadFile

from goalcoach.domain.errors import InvalidInput
from goalcoach.exchange.measures_file import MeasureEntry, read_measures
from goalcoach.exchange.measures_plan import PlannedMeasures, plan
from goalcoach.exchange.rows import BadRow
from goalcoach.exchange.sources import BadFile, Source
from goalcoach.web.here import Here

LARGEST = 2 * 1024 * 1024
"""Bytes of a file: far more than its rows take."""


async def sent_bytes(file: object) -> tuple[str, bytes]:
    """Name and content of a file that was sent. Raises InvalidInput where there is none, or too much."""
    if not isinstance(file, UploadFile) or not file.filename:
        raise InvalidInput("Choose a file first.", field="file")
    content = await file.read(LARGEST + 1)
    if len(content) > LARGEST:
        raise InvalidInput(f"The file has more than {LARGEST // 1024**2} MB. Split it.", field="file")
    return file.filename, content


async def looked_at(here: Here, name: str, content: bytes, *, to_keep: bool = False) -> PlannedMeasures:
    """What would come of it. Opens the transaction again for whatever is done with it.

    When it is `to_keep`, no other upload of this person comes between.
    """
    await here.keep()
    entries, problems = await asyncio.to_thread(_read, name, content)
    unit = await here.begin()
    if to_keep:
        await unit.people.hold(here.person.id)
    planned = await plan(unit, here.office, here.person, entries, name)
    if not problems:
        return planned
    return PlannedMeasures(problems=(*problems, *planned.problems), unchanged=planned.unchanged)


def _read(name: str, content: bytes) -> tuple[list[MeasureEntry], list[BadRow]]:
    raw = io.BufferedReader(io.BytesIO(content))
    with Source(name, PurePath(name).suffix.lower(), raw, len(content)) as source:
        try:
            return read_measures(source)
        except BadFile as error:
            return [], [BadRow(error.message, name=name, line=0)]
