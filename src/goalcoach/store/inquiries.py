"""What a language model was asked beside the pages of growth, in the database."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta
from itertools import groupby
from typing import Any, Final

from sqlalchemy import Connection, Row, bindparam, insert, select, update

from goalcoach.domain.conversation import FINISHED, RunState
from goalcoach.domain.errors import Conflict, Misdeclared, NotFound
from goalcoach.domain.goal import GoalId
from goalcoach.domain.person import PersonId
from goalcoach.domain.withheld import Withheld
from goalcoach.rules.joined.gap import Cause
from goalcoach.store.admission import admitted, verdict_columns
from goalcoach.store.clock import AGO, NOW
from goalcoach.store.codec import MAKING, Codec
from goalcoach.store.inquiry_port import Fate, Found, Inquiry, InquiryTask, Line, NewLine, Slot
from goalcoach.store.inquiry_tables import inquiry as table
from goalcoach.store.inquiry_tables import inquiry_line as lines
from goalcoach.store.verdicts import keep_verdicts, verdict_row
from goalcoach.store.work import Values, Work

_WITHHELD: Final[Codec[tuple[Withheld, ...]]] = Codec(tuple[Withheld, ...])

_OF: Final = (
    select(table).where(table.c.owner_id == bindparam("owner")).order_by(table.c.created_at, table.c.id)
)
_GET: Final = _OF.where(table.c.id == bindparam("which"))
_OF_TALK: Final = _OF.where(table.c.talk_id == bindparam("which"))
_OF_AIM: Final = _OF.where(table.c.aim_id == bindparam("which"))
_LINES: Final = (
    select(lines)
    .where(lines.c.inquiry_id.in_(bindparam("inquiries", expanding=True)))
    .order_by(lines.c.inquiry_id, lines.c.number)
)
_BEGIN: Final = {each: insert(table).values(heartbeat_at=now) for each, now in NOW.items()}
_RUNS: Final = table.c.state == RunState.RUNNING
_END: Final = update(table).where(_RUNS).values(finished_at=bindparam("now"))
_OVERTAKE: Final = _END.where(
    (table.c.talk_id == bindparam("talk")) | (table.c.aim_id == bindparam("aim")),
    table.c.task == bindparam("same_task"),
    table.c.competency == bindparam("same_competency"),
).values(state=RunState.STOPPED)
_FINISH: Final = _END.where(table.c.id == bindparam("which")).values(
    state=bindparam("end"),
    cause=bindparam("found_cause"),
    quote=bindparam("found_quote"),
    named=bindparam("found_named"),
    withheld=bindparam("found_withheld"),
    making=bindparam("found_making"),
    why=bindparam("found_why"),
)
_BEAT: Final = {
    each: update(table)
    .where(_RUNS, table.c.id.in_(bindparam("inquiries", expanding=True)))
    .values(heartbeat_at=now)
    .returning(table.c.id)
    for each, now in NOW.items()
}
_INTERRUPT: Final = {
    each: _END.where(table.c.heartbeat_at < ago).values(state=RunState.INTERRUPTED).returning(table.c.id)
    for each, ago in AGO.items()
}
_DECIDE: Final = (
    update(table)
    .where(
        table.c.id == bindparam("which"), table.c.state == RunState.DONE, table.c.fate == bindparam("before")
    )
    .values(
        fate=bindparam("after"),
        taken=bindparam("took"),
        goal_id=bindparam("goal"),
        decided_at=bindparam("now"),
    )
)
_ADD: Final = insert(lines)


class SqlInquiries:
    """Inquiries, each read and written for its owner. One ends once, whoever ends it."""

    __slots__ = ("_work",)

    def __init__(self, work: Work) -> None:
        self._work = work

    async def begin(self, inquiry: Inquiry) -> None:
        """Keep a new one; an earlier one about the same thing that still runs is stopped."""
        same = {
            "talk": inquiry.talk_id,
            "aim": inquiry.aim_id,
            "same_task": inquiry.task,
            "same_competency": inquiry.competency,
            "now": inquiry.created_at,
        }
        row = _row(inquiry)

        def body(connection: Connection) -> None:
            connection.execute(_OVERTAKE, same)
            connection.execute(_BEGIN[connection.dialect.name], row)

        await self._work.write(body)

    async def get(self, inquiry_id: str, owner_id: PersonId) -> Inquiry:
        """One of them. Raises NotFound."""
        found = await self._read(_GET, {"which": inquiry_id, "owner": owner_id})
        if not found:
            raise NotFound("There is no such question of yours.")
        return found[0]

    async def of_talk(self, talk_id: str, owner_id: PersonId) -> Sequence[Inquiry]:
        """All of one talk, in the order in which they were asked."""
        return await self._read(_OF_TALK, {"which": talk_id, "owner": owner_id})

    async def of_aim(self, aim_id: str, owner_id: PersonId) -> Sequence[Inquiry]:
        """All of one aim, in the order in which they were asked."""
        return await self._read(_OF_AIM, {"which": aim_id, "owner": owner_id})

    async def of(self, owner_id: PersonId) -> Sequence[Inquiry]:
        """All of their owner's, in the order in which they were asked."""
        return await self._read(_OF, {"owner": owner_id})

    async def beat(self, inquiry_ids: Sequence[str]) -> frozenset[str]:
        """Their worker lives. Those of them that still run."""

        def body(connection: Connection) -> frozenset[str]:
            statement = _BEAT[connection.dialect.name]
            return frozenset(connection.execute(statement, {"inquiries": inquiry_ids}).scalars())

        return await self._work.write(body)

    async def finish(self, inquiry_id: str, state: RunState, found: Found, at: datetime) -> bool:
        """Close one that runs, with what came of it; False, and nothing kept, when it runs no more."""
        if state not in FINISHED:
            raise Misdeclared(f"an inquiry does not end as {state.value!r}")
        ending = {
            "which": inquiry_id,
            "end": state,
            "now": at,
            "found_cause": found.cause,
            "found_quote": found.quote,
            "found_named": found.named,
            "found_withheld": _WITHHELD.dump(found.withheld),
            "found_making": MAKING.dump(found.making) if found.making else None,
            "found_why": found.why,
        }
        rows = [_line_row(inquiry_id, number, each) for number, each in enumerate(found.lines, 1)]
        verdicts = [verdict_row(each.accepted, at) for each in found.lines]

        def body(connection: Connection) -> bool:
            if connection.execute(_FINISH, ending).rowcount != 1:
                return False
            if rows:
                keep_verdicts(connection, verdicts)
                connection.execute(_ADD, rows)
            return True

        return await self._work.write(body)

    async def interrupt_silent(self, still: timedelta, now: datetime) -> Sequence[str]:
        """Close those whose heart stands still for longer than this, by the database's clock; their ids."""
        values = {"seconds": still.total_seconds(), "now": now}

        def body(connection: Connection) -> list[str]:
            return list(connection.execute(_INTERRUPT[connection.dialect.name], values).scalars())

        return await self._work.write(body)

    async def decide(
        self,
        inquiry: Inquiry,
        fate: Fate,
        at: datetime,
        *,
        taken: int | None = None,
        goal_id: GoalId | None = None,
    ) -> None:
        """Keep what its owner did with it. Raises Conflict when there is nothing to decide any more."""
        values = {"which": inquiry.id, "before": Fate.OPEN, "after": fate, "took": taken, "goal": goal_id}
        if fate is Fate.OPEN:
            raise Misdeclared("nobody decides to leave it open")
        if not await self._work.change(_DECIDE, {**values, "now": at}):
            raise Conflict("You decided that already, or there is no answer yet. Load the page again.")

    async def _read(self, statement: Any, values: Values) -> list[Inquiry]:
        def body(connection: Connection) -> list[Inquiry]:
            rows = connection.execute(statement, values).all()
            told = connection.execute(_LINES, {"inquiries": [row.id for row in rows]}).all() if rows else []
            by_id = {key: tuple(map(_line, of)) for key, of in groupby(told, lambda row: row.inquiry_id)}
            return [_inquiry(row, by_id.get(row.id, ())) for row in rows]

        return await self._work.read(body)


def _row(inquiry: Inquiry) -> dict[str, object]:
    return {
        "id": inquiry.id,
        "owner_id": inquiry.owner_id,
        "task": inquiry.task,
        "talk_id": inquiry.talk_id,
        "aim_id": inquiry.aim_id,
        "competency": inquiry.competency,
        "said": inquiry.said,
        "about": inquiry.about,
        "source": inquiry.source,
        "state": RunState.RUNNING,
        "worker": inquiry.worker,
        "created_at": inquiry.created_at,
        "finished_at": None,
        "cause": None,
        "quote": "",
        "named": "",
        "withheld": _WITHHELD.dump(()),
        "making": None,
        "why": "",
        "fate": Fate.OPEN,
    }


def _line_row(inquiry_id: str, number: int, line: NewLine) -> dict[str, object]:
    draft = admitted(line.accepted)
    return {
        "inquiry_id": inquiry_id,
        "number": number,
        "slot": line.slot,
        "text": draft.text,
        "language": draft.language,
        "about": line.about,
        "named": line.named,
        **verdict_columns(line.accepted),
    }


def _line(row: Row[Any]) -> Line:
    return Line(
        number=row.number,
        slot=Slot(row.slot),
        text=row.text,
        language=row.language,
        verdict_id=row.verdict_id,
        about=row.about,
        named=row.named,
    )


def _inquiry(row: Row[Any], told: tuple[Line, ...]) -> Inquiry:
    return Inquiry(
        id=row.id,
        owner_id=PersonId(row.owner_id),
        task=InquiryTask(row.task),
        talk_id=row.talk_id,
        aim_id=row.aim_id,
        competency=row.competency,
        said=row.said,
        about=row.about,
        source=row.source,
        state=RunState(row.state),
        worker=row.worker,
        created_at=row.created_at,
        cause=None if row.cause is None else Cause(row.cause),
        quote=row.quote,
        named=row.named,
        lines=told,
        withheld=_WITHHELD.load(row.withheld),
        making=None if row.making is None else MAKING.load(row.making),
        why=row.why,
        fate=Fate(row.fate),
        taken=row.taken,
        goal_id=None if row.goal_id is None else GoalId(row.goal_id),
    )
