"""Uploads of a framework on their way in: private files, read in a thread, and what would come of them.

Kept in this process alone and for half an hour: whoever comes later, or to another process, uploads again.
"""

from __future__ import annotations

import asyncio
import shutil
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from enum import StrEnum
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import BinaryIO

from goalcoach.coach.names_at_hand import Held
from goalcoach.domain.errors import TooMany
from goalcoach.domain.person import PersonId
from goalcoach.exchange.column_names import TableKind
from goalcoach.exchange.framework_import import Format, Look, look
from goalcoach.exchange.framework_intake import Prepared, prepare, prepared
from goalcoach.exchange.framework_mapping import ColumnMapping
from goalcoach.exchange.framework_reading import Reading
from goalcoach.exchange.rows import BadRow
from goalcoach.exchange.sources import BadFile
from goalcoach.exchange.zipped import plain_name, unpacked

LASTS = timedelta(minutes=30)
MOST = 8
"""Uploads at the same time; of one person it is always the last alone."""
_UNZIPPED = ".unzipped"
"""A folder; no name that was sent begins with a dot."""


class Step(StrEnum):
    """How far an upload is."""

    LOOKING = "looking"
    COLUMNS = "columns"
    """Somebody has to say what the columns hold."""
    READING = "reading"
    READY = "ready"
    """What would change is known, or what is wrong."""


@dataclass(slots=True)
class Choice:
    """What somebody says that one table holds."""

    kind: TableKind | None
    """None: it is left out."""
    columns: dict[str, str]
    """By field, as in `ColumnMapping`."""


@dataclass(slots=True, kw_only=True)
class Parcel:
    """One upload."""

    id: str
    owner: PersonId
    until: datetime
    names: tuple[str, ...]
    """Of the files as they were sent, made harmless."""
    folder: TemporaryDirectory[str]
    """Readable for nobody else on this machine; gone with the upload."""
    only: tuple[str, ...] = ()
    """Occupations that are wanted, by parts of titles or beginnings of codes; empty for all."""
    step: Step = Step.LOOKING
    rows: int = 0
    share: float = 0.0
    """How far the step at hand is: rows that were read, and 0 to 1."""
    looks: tuple[Look, ...] = ()
    choices: list[Choice] = field(default_factory=list)
    """One for each of `looks`."""
    layout: Format = Format.AUTO
    prepared: Prepared | None = None
    problems: tuple[BadRow, ...] = ()
    stopped: bool = False
    reading: Reading | None = None
    """What was read before it came here."""
    task: asyncio.Task[None] | None = None
    """What is being done with it."""
    _files: list[str] = field(default_factory=list)

    def told(self, text: str) -> str:
        """A sentence about the files without the folder they are in, which is nobody's business."""
        return text.replace(f"{self.folder.name}/", "").replace(f"{_UNZIPPED}/", "")

    def look(self) -> None:
        """Unpack archives, and find out what the files are. Takes its time."""
        into = Path(self.folder.name, _UNZIPPED)
        into.mkdir()
        sent = [str(Path(self.folder.name, name)) for name in self.names]
        self._files = unpacked(sent, into, self._unpacked)
        if all(each.lower().endswith((".yaml", ".yml")) for each in self._files):
            self.layout = Format.YAML
            return
        self.looks, self.problems = look(self._files)
        self.layout = next(
            (each.layout for each in self.looks if each.layout is not Format.TABLE), Format.TABLE
        )
        self.choices = [
            Choice(each.mapping.kind, dict(each.mapping.columns)) if each.mapping else Choice(None, {})
            for each in self.looks
        ]

    def read(self, held: Held) -> None:
        """Find out what would change. Takes its time."""
        chosen = list(zip(self.looks, self.choices, strict=True)) if self.layout is Format.TABLE else []
        if self.reading is not None:
            self.prepared = prepared(self.reading, held)
        else:
            self.prepared = prepare(
                self._files,
                held,
                self.layout,
                mappings=[
                    ColumnMapping(kind=each.kind, columns=each.columns, table=seen.name)
                    for seen, each in chosen
                    if each.kind
                ],
                leave_out={seen.name for seen, each in chosen if not each.kind},
                only=self.only,
                progress=self._read_so_far,
            )
        self.problems = self.prepared.problems

    def _unpacked(self, share: float) -> None:
        self._read_so_far(0, share)

    def _read_so_far(self, rows: int, share: float) -> None:
        if self.stopped:
            raise _Stopped
        self.rows, self.share = rows, share


class _Stopped(Exception):
    """The upload was thrown away while it was read."""


class Intake:
    """All uploads of this process."""

    def __init__(
        self, now: Callable[[], datetime], new_id: Callable[[], str], crashed: Callable[[Exception], None]
    ) -> None:
        """`crashed` is told of a fault of ours while files are read."""
        self._now, self._new_id, self._crashed = now, new_id, crashed
        self._parcels: dict[str, Parcel] = {}
        self._one_at_a_time = asyncio.Semaphore(1)

    def of(self, owner: PersonId, id_: str) -> Parcel | None:
        """An upload, for whoever sent it; None when it is not here, or not any more."""
        self.sweep()
        found = self._parcels.get(id_)
        if found is None or found.owner != owner:
            return None
        found.until = self._now() + LASTS
        return found

    def last_of(self, owner: PersonId) -> Parcel | None:
        """The upload of somebody that was neither kept nor thrown away."""
        self.sweep()
        return next((each for each in self._parcels.values() if each.owner == owner), None)

    async def take(
        self, owner: PersonId, files: Iterable[tuple[str, BinaryIO]], held: Held, only: tuple[str, ...] = ()
    ) -> Parcel:
        """Take in files by name, in the place of what their owner sent before. Raises TooMany."""
        parcel, taken = self._new(owner), set[str]()
        sent = [(plain_name(name, taken), raw) for name, raw in files]
        parcel.names, parcel.only = tuple(name for name, _ in sent), only
        try:
            await asyncio.to_thread(_copy, parcel.folder.name, sent)
        except OSError:
            if not parcel.stopped:
                raise
        if parcel.stopped:
            # Its owner sent another one while this was written down, and its folder went with it.
            parcel.folder.cleanup()
            return parcel
        self._begin(parcel, lambda: _look_and_read(parcel, held))
        return parcel

    def take_reading(self, owner: PersonId, name: str, reading: Reading, held: Held) -> Parcel:
        """The same of what needs no file. Raises TooMany."""
        parcel = self._new(owner)
        parcel.names, parcel.reading = (name,), reading
        self.read(parcel, held)
        return parcel

    def read(self, parcel: Parcel, held: Held) -> None:
        """Begin to find out what would change."""
        parcel.step, parcel.rows, parcel.share, parcel.problems = Step.READING, 0, 0.0, ()
        self._begin(parcel, lambda: _read(parcel, held))

    async def settled(self, parcel: Parcel, seconds: float) -> None:
        """Wait until nothing is being read of it, but not for longer. Hold no transaction meanwhile."""
        task = parcel.task
        if task is not None:
            await asyncio.wait({task}, timeout=seconds)

    def drop(self, parcel: Parcel) -> None:
        """Throw an upload away, with its files; a thread that reads them stops within moments."""
        self._parcels.pop(parcel.id, None)
        parcel.stopped = True
        task = parcel.task
        if task is None or task.done():
            parcel.folder.cleanup()

    def sweep(self) -> None:
        """Throw away whatever nobody came back to."""
        for parcel in [each for each in self._parcels.values() if each.until < self._now()]:
            self.drop(parcel)

    async def close(self) -> None:
        """Throw everything away."""
        running = [each.task for each in self._parcels.values() if each.task]
        for parcel in [*self._parcels.values()]:
            self.drop(parcel)
        await asyncio.gather(*running)

    def _new(self, owner: PersonId) -> Parcel:
        self.sweep()
        for before in [each for each in self._parcels.values() if each.owner == owner]:
            self.drop(before)
        if len(self._parcels) >= MOST:
            raise TooMany("Others are importing just now. Wait a few minutes, then upload it again.")
        folder = TemporaryDirectory(prefix="goalcoach-import-", ignore_cleanup_errors=True)
        until = self._now() + LASTS
        parcel = Parcel(id=self._new_id(), owner=owner, until=until, names=(), folder=folder)
        self._parcels[parcel.id] = parcel
        # Nobody may come back to this page, and the files are still to go.
        asyncio.get_running_loop().call_later(LASTS.total_seconds() + 60, self.sweep)
        return parcel

    def _begin(self, parcel: Parcel, job: Callable[[], None]) -> None:
        parcel.task = asyncio.create_task(self._run(parcel, job))

    async def _run(self, parcel: Parcel, job: Callable[[], None]) -> None:
        try:
            async with self._one_at_a_time:
                if not parcel.stopped:
                    await asyncio.to_thread(job)
        except _Stopped:
            pass
        except BadFile as error:
            _failed(parcel, BadRow(error.message, name=str(error.data["name"]), line=0))
        except Exception as error:  # noqa: BLE001 - whoever waits for it must not wait for ever
            self._crashed(error)
            _failed(parcel, BadRow("This could not be read, which is our fault.", name="", line=0))
        finally:
            if parcel.stopped:
                parcel.folder.cleanup()


def _copy(folder: str, files: Iterable[tuple[str, BinaryIO]]) -> None:
    for name, raw in files:
        with Path(folder, name).open("xb") as kept:
            shutil.copyfileobj(raw, kept, 1024 * 1024)


def _look_and_read(parcel: Parcel, held: Held) -> None:
    parcel.look()
    if parcel.problems:
        parcel.step = Step.READY
    elif parcel.layout is Format.TABLE:
        parcel.step = Step.COLUMNS
    else:
        parcel.step, parcel.share = Step.READING, 0.0
        _read(parcel, held)


def _read(parcel: Parcel, held: Held) -> None:
    parcel.read(held)
    parcel.step = Step.READY


def _failed(parcel: Parcel, problem: BadRow) -> None:
    parcel.problems, parcel.prepared, parcel.step = (problem,), None, Step.READY
