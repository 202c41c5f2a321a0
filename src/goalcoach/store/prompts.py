"""The organisation's own versions of prompts in the database, and which version is live."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from typing import Any, Final

from sqlalchemy import Connection, Row, and_, bindparam, delete, exists, insert, select, update
from sqlalchemy.dialects import postgresql, sqlite

from goalcoach.domain.errors import Conflict, NotFound
from goalcoach.domain.person import PersonId
from goalcoach.store.eval_tables import prompt_live as lives
from goalcoach.store.eval_tables import prompt_number as numbers
from goalcoach.store.eval_tables import prompt_step as steps
from goalcoach.store.eval_tables import prompt_version as table
from goalcoach.store.eval_tables import prompt_writer as writers
from goalcoach.store.prompt_port import FIRST_OWN, OwnVersion, PromptStep, Stage, StepKind
from goalcoach.store.work import Work

_ONE: Final = and_(table.c.prompt_id == bindparam("which"), table.c.version == bindparam("number"))
_REVISION: Final = table.c.revision == bindparam("seen")
_LIVE: Final = select(lives.c.prompt_id, lives.c.version)
_LIVE_TEXTS: Final = select(table).join(
    lives, and_(lives.c.prompt_id == table.c.prompt_id, lives.c.version == table.c.version)
)
_GET: Final = select(table).where(_ONE)
_ALL: Final = select(table).order_by(table.c.prompt_id, table.c.version)
_NEXT: Final[dict[str, Any]] = {
    name: insert_into(numbers)
    .values(last=FIRST_OWN)
    .on_conflict_do_update(index_elements=[numbers.c.prompt_id], set_={"last": numbers.c.last + 1})
    .returning(numbers.c.last)
    for name, insert_into in (("sqlite", sqlite.insert), ("postgresql", postgresql.insert))
}
"""The next number, which is spent with that: nobody gets it again, whatever becomes of the draft."""
_CREATE: Final = insert(table)
_EDIT: Final = (
    update(table)
    .where(_ONE, _REVISION, table.c.stage == Stage.DRAFT)
    .values(content=bindparam("text"), changed_at=bindparam("now"), revision=table.c.revision + 1)
)
_WROTE: Final[dict[str, Any]] = {
    name: insert_into(writers).on_conflict_do_nothing()
    for name, insert_into in (("sqlite", sqlite.insert), ("postgresql", postgresql.insert))
}
_WRITERS: Final = select(writers.c.by_id).where(
    writers.c.prompt_id == bindparam("which"), writers.c.version == bindparam("number")
)
_UNSIGNED: Final = (
    select(writers.c.by_id)
    .join(table, and_(table.c.prompt_id == writers.c.prompt_id, table.c.version == writers.c.version))
    .where(_ONE, table.c.stage != Stage.RELEASED)
)
"""Whoever wrote words that nobody has signed off yet: in a copy they are still theirs."""
_FORGET: Final = delete(writers).where(
    writers.c.prompt_id == bindparam("which"), writers.c.version == bindparam("number")
)
_STAGE: Final = (
    update(table)
    .where(_ONE, _REVISION, table.c.stage == bindparam("before"))
    .values(stage=bindparam("after"), revision=table.c.revision + 1)
)
_TOLD_OF: Final = exists().where(steps.c.prompt_id == table.c.prompt_id, steps.c.version == table.c.version)
_REMOVE: Final = delete(table).where(_ONE, table.c.stage == Stage.DRAFT, ~_TOLD_OF)
_GONE: Final = select(table.c.version).where(_ONE, table.c.stage == Stage.DRAFT, ~_TOLD_OF).with_for_update()
"""The draft that is about to be removed, which nobody puts forward meanwhile."""
_FIRST: Final[dict[str, Any]] = {
    name: insert_into(lives).on_conflict_do_nothing().returning(lives.c.prompt_id)
    for name, insert_into in (("sqlite", sqlite.insert), ("postgresql", postgresql.insert))
}
_INSTEAD: Final = (
    update(lives)
    .where(lives.c.prompt_id == bindparam("which"), lives.c.version == bindparam("seen"))
    .values(version=bindparam("number"), at=bindparam("now"))
)
_STEP: Final = insert(steps)
_STEPS: Final = (
    select(steps)
    .where(steps.c.prompt_id == bindparam("which"))
    .order_by(steps.c.at.desc(), steps.c.id.desc())
)
_CHANGED: Final = "Somebody changed this version meanwhile. Load the page again, and look at it."


class SqlPromptVersions:
    """Own versions, all of them the organisation's."""

    __slots__ = ("_work",)

    def __init__(self, work: Work) -> None:
        self._work = work

    async def live(self) -> Mapping[str, int]:
        """By id of the prompt: the version that somebody made live."""
        return {row.prompt_id: row.version for row in await self._work.rows(_LIVE)}

    async def live_texts(self) -> Sequence[OwnVersion]:
        """The own versions among those."""
        return [_version(row) for row in await self._work.rows(_LIVE_TEXTS)]

    async def get(self, prompt_id: str, version: int) -> OwnVersion:
        """One of them. Raises NotFound."""
        row = await self._work.row(_GET, {"which": prompt_id, "number": version})
        if row is None:
            raise NotFound(f"There is no version {version} of {prompt_id} of your own.")
        return _version(row)

    async def all(self) -> Sequence[OwnVersion]:
        """By prompt, oldest first."""
        return [_version(row) for row in await self._work.rows(_ALL)]

    async def create(self, version: OwnVersion) -> OwnVersion:
        """Keep a draft with the next number; as it is kept."""

        def body(connection: Connection) -> OwnVersion:
            number = connection.execute(_NEXT[connection.dialect.name], {"prompt_id": version.prompt_id})
            kept = replace(version, version=number.scalar_one())
            connection.execute(_CREATE, _row(kept))
            base = {"which": kept.prompt_id, "number": kept.base}
            for by in {kept.by_id, *connection.execute(_UNSIGNED, base).scalars()}:
                connection.execute(_WROTE[connection.dialect.name], _wrote(kept.prompt_id, kept.version, by))
            return kept

        return await self._work.write(body)

    async def edit(
        self, prompt_id: str, version: int, content: str, *, revision: int, by: PersonId, at: datetime
    ) -> None:
        """Change the text of a draft. Raises NotFound, Conflict."""
        values = {"which": prompt_id, "number": version, "seen": revision, "text": content, "now": at}

        def body(connection: Connection) -> bool:
            if connection.execute(_EDIT, values).rowcount != 1:
                return False
            connection.execute(_WROTE[connection.dialect.name], _wrote(prompt_id, version, by))
            return True

        if not await self._work.write(body):
            await self._refuse(prompt_id, version)

    async def writers(self, prompt_id: str, version: int) -> frozenset[PersonId]:
        """Whoever made it or changed its text."""
        rows = await self._work.rows(_WRITERS, {"which": prompt_id, "number": version})
        return frozenset(PersonId(row.by_id) for row in rows)

    async def stage(
        self, prompt_id: str, version: int, before: Stage, after: Stage, *, revision: int
    ) -> None:
        """Move it on. Raises NotFound, Conflict."""
        values = {"which": prompt_id, "number": version, "seen": revision, "before": before, "after": after}
        if not await self._work.change(_STAGE, values):
            await self._refuse(prompt_id, version)

    async def remove(self, prompt_id: str, version: int) -> None:
        """Remove a draft. Raises NotFound, Conflict."""
        which = {"which": prompt_id, "number": version}

        def body(connection: Connection) -> bool:
            if connection.execute(_GONE, which).first() is None:
                return False
            connection.execute(_FORGET, which)
            return connection.execute(_REMOVE, which).rowcount == 1

        if not await self._work.write(body):
            await self.get(prompt_id, version)
            raise Conflict("This version was put forward once, so it stays: what was done with it is told.")

    async def make_live(self, prompt_id: str, version: int, *, instead_of: int, at: datetime) -> None:
        """Let this version be asked from now on. Raises Conflict when another one went live meanwhile."""
        row = {"prompt_id": prompt_id, "version": version, "at": at}
        values = {"which": prompt_id, "seen": instead_of, "number": version, "now": at}

        def body(connection: Connection) -> bool:
            if connection.execute(_FIRST[connection.dialect.name], row).first() is not None:
                return True
            return connection.execute(_INSTEAD, values).rowcount == 1

        if not await self._work.write(body):
            raise Conflict("Another version went live meanwhile. Load the page again, and compare with that.")

    async def step(self, step: PromptStep) -> None:
        """Write down what was done."""
        await self._work.change(_STEP, {name: getattr(step, name) for name in PromptStep.__slots__})

    async def steps(self, prompt_id: str) -> Sequence[PromptStep]:
        """Newest first."""
        return [_step(row) for row in await self._work.rows(_STEPS, {"which": prompt_id})]

    async def _refuse(self, prompt_id: str, version: int) -> None:
        await self.get(prompt_id, version)
        raise Conflict(_CHANGED)


def _wrote(prompt_id: str, version: int, by: PersonId) -> dict[str, object]:
    return {"prompt_id": prompt_id, "version": version, "by_id": by}


def _row(version: OwnVersion) -> dict[str, object]:
    return {name: getattr(version, name) for name in OwnVersion.__slots__}


def _version(row: Row[Any]) -> OwnVersion:
    return OwnVersion(
        prompt_id=row.prompt_id,
        version=row.version,
        base=row.base,
        content=row.content,
        stage=Stage(row.stage),
        revision=row.revision,
        by_id=PersonId(row.by_id),
        created_at=row.created_at,
        changed_at=row.changed_at,
    )


def _step(row: Row[Any]) -> PromptStep:
    return PromptStep(
        id=row.id,
        prompt_id=row.prompt_id,
        version=row.version,
        kind=StepKind(row.kind),
        by_id=PersonId(row.by_id),
        at=row.at,
        note=row.note,
        run_id=row.run_id,
        hash=row.hash,
        unmeasured=row.unmeasured,
    )
