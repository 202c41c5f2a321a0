"""The journal of a run as a folder of files, so that it goes on after a kill. One process writes at once."""

from __future__ import annotations

import asyncio
import fcntl
import json
import os
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from pathlib import Path
from secrets import token_hex
from typing import Any

from goalcoach.domain.errors import Conflict
from goalcoach.evaluation.trials.journal import Tried
from goalcoach.evaluation.trials.lines import Lines
from goalcoach.evaluation.trials.rows import reply_of, row_of, tried_of
from goalcoach.llm.model import Reply

PLAN, TRIED, ANSWERS, LOCK = "plan.json", "tried.jsonl", "answers.jsonl", "lock"


class Folder:
    """A journal. Close it at the end."""

    def __init__(self, where: Path, plan: Mapping[str, Any], *, fresh: bool = False) -> None:
        """`plan` says what is tried, as JSON has it; `fresh` throws away what is there.

        Raises Conflict when another process writes here, or the folder holds a run of another plan.
        """
        self._where = where
        where.mkdir(parents=True, exist_ok=True)
        self._lock = _locked(where)
        try:
            if fresh:
                for name in (TRIED, ANSWERS, PLAN):
                    (where / name).unlink(missing_ok=True)
            known = _plan(where, plan)
            self._tried_lines, self._answer_lines = Lines(where / TRIED), Lines(where / ANSWERS)
        except BaseException:
            os.close(self._lock)
            raise
        self.id: str = known["id"]
        """Of the run."""
        self.began_at = datetime.fromisoformat(known["began_at"])
        """When it was begun, which may be long before it goes on."""
        self._tried = {each.key: each for each in map(tried_of, self._tried_lines.rows())}
        self._answers = {row["asked"]: reply_of(row["reply"]) for row in self._answer_lines.rows()}
        self._written = self._settled = 0
        self._settling: asyncio.Task[None] | None = None
        self._founded = False
        """Whether the disk has the plan, and the files' names as well."""

    async def tried(self) -> Sequence[Tried]:
        """All that was written down, in order."""
        return tuple(self._tried.values())

    async def add(self, tried: Tried) -> None:
        """Write one down, unless its key is there."""
        if self._tried.setdefault(tried.key, tried) is tried:
            self._tried_lines.add(row_of(tried))
            self._written += 1

    async def answer(self, asked: str) -> Reply | None:
        """What was answered to this before."""
        return self._answers.get(asked)

    async def keep(self, asked: str, reply: Reply) -> None:
        """Write down an answer."""
        self._answer_lines.add({"asked": asked, "reply": row_of(reply)})
        self._written += 1
        self._answers[asked] = reply

    async def settled(self) -> None:
        """What was written is on the disk. All who ask meanwhile wait together, once or twice."""
        written = self._written
        while self._settled < written:
            if self._settling is None or self._settling.done():
                self._settling = asyncio.create_task(self._settle_all())
            await asyncio.shield(self._settling)

    async def _settle_all(self) -> None:
        written = self._written
        await asyncio.to_thread(self._settle)
        self._settled = written

    def _settle(self) -> None:
        if not self._founded:
            _sync(self._where / PLAN)
            _sync(self._where)
            self._founded = True
        self._answer_lines.settle()
        self._tried_lines.settle()

    def close(self) -> None:
        """Let the files go, and let another process write here."""
        self._tried_lines.close()
        self._answer_lines.close()
        os.close(self._lock)


def _locked(where: Path) -> int:
    """A lock that ends with the process, however that ends."""
    file = os.open(where / LOCK, os.O_RDWR | os.O_CREAT, 0o600)
    try:
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        os.close(file)
        raise Conflict(
            f"Another run writes to {where} right now. Wait for it, or name another folder."
        ) from None
    return file


def _plan(where: Path, plan: Mapping[str, Any]) -> dict[str, Any]:
    """The plan that is kept here, made now where there is none. Raises Conflict when it is another."""
    path = where / PLAN
    if not path.exists():
        known = {"id": token_hex(8), "began_at": datetime.now(UTC).isoformat(), "plan": plan}
        new = path.with_suffix(".new")
        new.write_text(json.dumps(known, indent=1), "utf-8")
        new.replace(path)
        return known
    kept: dict[str, Any] = json.loads(path.read_text("utf-8"))
    there = kept["plan"]
    if other := [name for name in (*plan, *there) if plan.get(name) != there.get(name)]:
        raise Conflict(
            f"{where} holds a run with other {other[0]}. Name another folder with --out, or begin again with "
            f"--fresh, which throws that run away."
        )
    return kept


def _sync(path: Path) -> None:
    """The content of a file is on the disk, or the names in a folder."""
    file = os.open(path, os.O_RDONLY)
    try:
        os.fsync(file)
    finally:
        os.close(file)
