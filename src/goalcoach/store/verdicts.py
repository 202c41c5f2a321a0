"""The verdict log. Of a refused draft it keeps reasons and hash, never a word."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Any, Final

from sqlalchemy import Connection, bindparam, select
from sqlalchemy.dialects import postgresql, sqlite

from goalcoach.domain.draft import Draft
from goalcoach.domain.errors import Misdeclared, NotFound
from goalcoach.domain.finding import Finding, LetterVerdict, Origin
from goalcoach.domain.talking import TalkingPointsDraft
from goalcoach.rules.verdict import Accepted, Refused
from goalcoach.store.admission import ACCEPTED, KEPT, REFUSED, admitted
from goalcoach.store.codec import FINDINGS, LETTERS
from goalcoach.store.tables import verdict as table
from goalcoach.store.verdict_port import AnyVerdict, VerdictRecord
from goalcoach.store.work import Values, Work

_GET: Final = select(table).where(table.c.id == bindparam("id"))
# No index is named: two units that meet the same verdict at once may collide on either of its unique keys.
_KEEP: Final = {
    "sqlite": sqlite.insert(table).on_conflict_do_nothing(),
    "postgresql": postgresql.insert(table).on_conflict_do_nothing(),
}


class SqlVerdicts:
    """Verdicts in the database. The same verdict on the same content is one row, however often it is met."""

    __slots__ = ("_work",)

    def __init__(self, work: Work) -> None:
        self._work = work

    async def record(self, verdict: AnyVerdict, at: datetime) -> str:
        """Keep a verdict, once; of a refused one neither words nor messages. Returns its id."""
        row = verdict_row(verdict, at)
        await self._work.write(lambda connection: keep_verdicts(connection, [row]))
        return verdict.id

    async def get(self, verdict_id: str) -> VerdictRecord:
        """The verdict as it was kept. Raises NotFound."""
        row = await self._work.row(_GET, {"id": verdict_id})
        if row is None:
            raise NotFound("There is no such verdict.")
        return VerdictRecord(
            id=row.id,
            outcome=row.outcome,
            origin=Origin(row.origin),
            content_hash=row.content_hash,
            rules_digest=row.rules_digest,
            findings=FINDINGS.load(row.findings),
            letters=LETTERS.load(row.letters),
            at=row.at,
        )


def verdict_row(
    verdict: AnyVerdict | Accepted[TalkingPointsDraft],
    at: datetime,
    kinds: frozenset[type[Draft]] = KEPT,
) -> dict[str, object]:
    """The row of a verdict. Raises Misdeclared on anything the engine did not make."""
    findings, letters = verdict.findings, verdict.letters
    if type(verdict.draft) not in kinds:
        raise Misdeclared("drafts of this kind are judged, and not kept here")
    if type(verdict) is Refused:
        outcome = REFUSED
        findings = tuple(_wordless_finding(each) for each in findings)
        letters = tuple(_wordless_letter(each) for each in letters)
    elif type(verdict) is Accepted:
        outcome = ACCEPTED
        admitted(verdict, kinds)
    else:
        raise Misdeclared("only what the rules judged has a verdict")
    return {
        "id": verdict.id,
        "outcome": outcome,
        "origin": verdict.origin,
        "content_hash": verdict.content_hash,
        "rules_digest": verdict.rules_digest,
        "findings": FINDINGS.dump(findings),
        "letters": LETTERS.dump(letters),
        "at": at,
    }


def keep_verdicts(connection: Connection, rows: Sequence[Values]) -> None:
    """Write verdicts that are not there yet; always in the same order, so that two units cannot block each
    other over verdicts that both met."""
    statement: Any = _KEEP[connection.dialect.name]
    connection.execute(statement, sorted(rows, key=lambda row: str(row["id"])))


def _wordless_finding(finding: Finding) -> Finding:
    """Messages quote the draft; the rule's name says why without a word of it."""
    return finding._replace(message=finding.name)


def _wordless_letter(letter: LetterVerdict) -> LetterVerdict:
    return letter._replace(reason="")
