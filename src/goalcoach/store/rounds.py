"""Rounds of feedback in the database: words wait until there are enough, and then lose their authors."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date
from typing import Any, Final

from sqlalchemy import (
    Connection,
    Row,
    and_,
    bindparam,
    delete,
    exists,
    func,
    insert,
    null,
    or_,
    select,
    update,
)

from goalcoach.domain.errors import Conflict, NotFound
from goalcoach.domain.person import PersonId
from goalcoach.domain.round import Rater, RaterState, Round, RoundKind, Word, fewest
from goalcoach.store.removal import take_out
from goalcoach.store.round_port import SharedWord
from goalcoach.store.round_tables import feedback_rater as raters
from goalcoach.store.round_tables import feedback_round as rounds
from goalcoach.store.round_tables import feedback_word as words
from goalcoach.store.shared_words import shared_words
from goalcoach.store.work import Work

_ROUND: Final = rounds.c.id == bindparam("round")
_OWNERS: Final = rounds.c.owner_id == bindparam("owner")
_HAS_SHOWN: Final = exists().where(words.c.round_id == rounds.c.id, words.c.shown)
_KNOWN: Final = or_(rounds.c.kind != RoundKind.UNASKED, _HAS_SHOWN)
"""That somebody spoke unasked is nobody's to know before what they said is shown."""
_CREATE: Final = insert(rounds)
_ADD: Final = insert(raters)
_OF: Final = select(rounds).where(_OWNERS, _KNOWN).order_by(rounds.c.created_at.desc(), rounds.c.id.desc())
_GET: Final = select(rounds).where(_ROUND, _OWNERS, _KNOWN)
_RATERS: Final = select(raters).where(raters.c.round_id == bindparam("round")).order_by(raters.c.person_id)
_WORDS: Final = (
    select(words)
    .join(rounds, rounds.c.id == words.c.round_id)
    .where(_OWNERS, words.c.shown)
    # Ids are of chance: what has no time stands in an order that tells nothing.
    .order_by(words.c.at, words.c.id)
)
_WITH_STATE: Final = select(rounds, raters.c.state).join(raters, raters.c.round_id == rounds.c.id)
_RATERS_OWN: Final = raters.c.person_id == bindparam("person")
_ASKED: Final = _WITH_STATE.where(_RATERS_OWN).order_by(rounds.c.created_at.desc(), rounds.c.id.desc())
_GET_ASKED: Final = _WITH_STATE.where(_RATERS_OWN, _ROUND)
_AUTHORS: Final = and_(words.c.round_id == bindparam("round"), words.c.author_id == bindparam("author"))
_OWN_WORD: Final = select(words).where(_AUTHORS)
_SAID_BY: Final = select(words).where(words.c.author_id == bindparam("author")).order_by(words.c.id)
_SHOWN: Final = select(func.count()).where(words.c.round_id == bindparam("round"), words.c.shown)
_WAITING: Final = select(func.count()).where(words.c.round_id == bindparam("round"), ~words.c.shown)
_COLLECTING: Final = (
    select(rounds)
    .where(
        _OWNERS,
        rounds.c.kind == RoundKind.UNASKED,
        rounds.c.anonymous,
        ~_HAS_SHOWN,
    )
    .order_by(rounds.c.created_at.desc())
    .limit(1)
)
_STATE: Final = update(raters).where(raters.c.round_id == bindparam("round"), _RATERS_OWN)
_SAY: Final = insert(words)
_SAY_ANEW: Final = (
    update(words)
    .where(_AUTHORS)
    .values(text=bindparam("new_text"), day=bindparam("new_day"), at=bindparam("new_at"), shared_with=null())
)
_TAKE_BACK: Final = delete(words).where(_AUTHORS)
_SHOW: Final = (
    update(words)
    .where(words.c.round_id == bindparam("round"), ~words.c.shown)
    .values(shown=True, author_id=null())
)
_SHARE: Final = (
    update(words)
    .where(
        words.c.id == bindparam("which"),
        words.c.shown,
        words.c.round_id.in_(select(rounds.c.id).where(_OWNERS)),
    )
    .values(shared_with=bindparam("reader"))
)
_LOOKED: Final = update(rounds).where(_ROUND, _OWNERS).values(looked=bindparam("seen"))
_REMOVE: Final = delete(rounds).where(_ROUND, _OWNERS)
_GONE: Final = "There is no such question, or it was taken back."
_NAMELESS: Final = (
    "What you said is shown among the others without a name. Nobody can tell which it is, so it stays."
)


class SqlRounds:
    """Rounds, each read for its owner or for somebody who was asked."""

    __slots__ = ("_work",)

    def __init__(self, work: Work) -> None:
        self._work = work

    async def create(self, round_: Round, raters: Sequence[PersonId]) -> None:
        """Keep a new one with everybody who is asked."""
        row = {
            "id": round_.id,
            "owner_id": round_.owner_id,
            "kind": round_.kind,
            "anonymous": round_.anonymous,
            "behaviour": round_.behaviour,
            "competency": round_.competency,
            "created_at": round_.created_at,
            "looked": round_.looked,
        }
        asked = [_open(round_.id, each) for each in raters]

        def body(connection: Connection) -> None:
            connection.execute(_CREATE, row)
            if asked:
                connection.execute(_ADD, asked)

        await self._work.write(body)

    async def of(self, owner_id: PersonId) -> Sequence[Round]:
        """Those about one person, newest first."""
        return [_round(row) for row in await self._work.rows(_OF, {"owner": owner_id})]

    async def get(self, round_id: str, owner_id: PersonId) -> Round:
        """One about oneself. Raises NotFound."""
        row = await self._work.row(_GET, {"round": round_id, "owner": owner_id})
        if row is None:
            raise NotFound(_GONE)
        return _round(row)

    async def raters(self, round_id: str, owner_id: PersonId) -> Sequence[Rater]:
        """Who was asked, as the owner may know it. Raises NotFound."""
        round_ = await self.get(round_id, owner_id)
        if round_.anonymous and round_.kind is RoundKind.UNASKED:
            return []
        found = [
            Rater(person_id=PersonId(row.person_id), state=RaterState(row.state))
            for row in await self._work.rows(_RATERS, {"round": round_id})
        ]
        return [replace(each, state=RaterState.OPEN) for each in found] if round_.anonymous else found

    async def words(self, owner_id: PersonId) -> Mapping[str, Sequence[Word]]:
        """By round, what its owner may read."""
        found: dict[str, list[Word]] = defaultdict(list)
        for row in await self._work.rows(_WORDS, {"owner": owner_id}):
            found[row.round_id].append(_word(row))
        return found

    async def asked(self, person_id: PersonId) -> Sequence[tuple[Round, RaterState]]:
        """Where one was asked or spoke, newest first."""
        rows = await self._work.rows(_ASKED, {"person": person_id})
        return [(_round(row), RaterState(row.state)) for row in rows]

    async def get_asked(self, round_id: str, person_id: PersonId) -> tuple[Round, RaterState]:
        """One where one was asked. Raises NotFound."""
        row = await self._work.row(_GET_ASKED, {"round": round_id, "person": person_id})
        if row is None:
            raise NotFound(_GONE)
        return _round(row), RaterState(row.state)

    async def own_word(self, round_id: str, author_id: PersonId) -> Word | None:
        """What one said, while one's name is on it."""
        row = await self._work.row(_OWN_WORD, {"round": round_id, "author": author_id})
        return None if row is None else _word(row)

    async def said_by(self, author_id: PersonId) -> Sequence[Word]:
        """All that has this author's name on it."""
        return [_word(row) for row in await self._work.rows(_SAID_BY, {"author": author_id})]

    async def shown(self, round_id: str) -> int:
        """How many words of a round are shown."""
        row = await self._work.row(_SHOWN, {"round": round_id})
        return 0 if row is None else int(row[0])

    async def collecting(self, owner_id: PersonId) -> Round | None:
        """The round that takes what is said unasked."""
        row = await self._work.row(_COLLECTING, {"owner": owner_id})
        return None if row is None else _round(row)

    async def add_rater(self, round_id: str, person_id: PersonId) -> None:
        """Let one more speak."""

        def body(connection: Connection) -> None:
            if connection.execute(_GET_ASKED, {"round": round_id, "person": person_id}).first() is None:
                connection.execute(_ADD, _open(round_id, person_id))

        await self._work.write(body)

    async def say(self, word: Word) -> None:
        """Keep it in the place of an earlier one. Raises NotFound, and Conflict where nobody can tell any
        more whose the earlier one is."""
        who = {"round": word.round_id, "person": word.author_id, "author": word.author_id}
        anew = {"new_text": word.text, "new_day": word.day, "new_at": word.at}

        def body(connection: Connection) -> None:
            if connection.execute(_SAY_ANEW, {**who, **anew}).rowcount:
                return
            found = connection.execute(_GET_ASKED, who).first()
            if found is None:
                raise NotFound(_GONE)
            if found.state == RaterState.ANSWERED:
                raise Conflict(_NAMELESS)
            connection.execute(_SAY, _row(word, anonymous=found.anonymous))
            connection.execute(_STATE.values(state=RaterState.ANSWERED), who)

        await self._work.write(body)

    async def take_back(self, round_id: str, author_id: PersonId) -> None:
        """Take one's word out. Raises NotFound, Conflict."""
        who = {"round": round_id, "person": author_id, "author": author_id}

        def body(connection: Connection) -> None:
            found = connection.execute(_GET_ASKED, who).first()
            if found is None:
                raise NotFound(_GONE)
            taken = connection.execute(_TAKE_BACK, who).rowcount
            if not taken and found.state == RaterState.ANSWERED:
                raise Conflict(_NAMELESS)
            connection.execute(_STATE.values(state=RaterState.OPEN), who)

        await self._work.write(body)

    async def decline(self, round_id: str, person_id: PersonId) -> None:
        """Say no. Raises Conflict."""
        statement = _STATE.where(raters.c.state == RaterState.OPEN).values(state=RaterState.DECLINED)
        if not await self._work.change(statement, {"round": round_id, "person": person_id}):
            raise Conflict("You answered this already. Take the answer back first.")

    async def show(self, round_id: str) -> int:
        """Show what waits, if it is enough, and forget who wrote it."""
        which = {"round": round_id}

        def body(connection: Connection) -> int:
            waiting = connection.execute(_WAITING, which).scalar_one()
            if not waiting or waiting < fewest(connection.execute(_SHOWN, which).scalar_one()):
                return 0
            return connection.execute(_SHOW, which).rowcount

        return await self._work.write(body)

    async def share(self, word_id: str, owner_id: PersonId, reader_id: PersonId | None) -> None:
        """Let a manager read a word, or no more. Raises NotFound."""
        if not await self._work.change(_SHARE, {"which": word_id, "owner": owner_id, "reader": reader_id}):
            raise NotFound("There is no such word, or it was taken back.")

    async def looked(self, round_: Round, words: int) -> None:
        """Its owner has seen so many words."""
        await self._work.change(_LOOKED, {"round": round_.id, "owner": round_.owner_id, "seen": words})

    async def remove(self, round_id: str, owner_id: PersonId) -> None:
        """Take it out with every word of it. Raises NotFound."""
        if not await take_out(self._work, _REMOVE, {"round": round_id, "owner": owner_id}, round_id):
            raise NotFound(_GONE)

    async def shared_between(self, owner_id: PersonId, begin: date, until: date) -> Sequence[SharedWord]:
        """What the owner shared with whoever leads them now, of these days."""
        return await self._work.read(lambda connection: shared_words(connection, owner_id, begin, until))


def _open(round_id: str, person_id: PersonId) -> dict[str, object]:
    return {"round_id": round_id, "person_id": person_id, "state": RaterState.OPEN}


def _row(word: Word, *, anonymous: bool) -> dict[str, object]:
    return {
        "id": word.id,
        "round_id": word.round_id,
        "anonymous": anonymous,
        "author_id": word.author_id,
        "text": word.text,
        "day": word.day,
        "at": word.at,
        "shown": word.shown,
        "shared_with": word.shared_with,
    }


def _round(row: Row[Any]) -> Round:
    return Round(
        id=row.id,
        owner_id=PersonId(row.owner_id),
        kind=RoundKind(row.kind),
        anonymous=row.anonymous,
        behaviour=row.behaviour,
        competency=row.competency,
        created_at=row.created_at,
        looked=row.looked,
    )


def _word(row: Row[Any]) -> Word:
    return Word(
        id=row.id,
        round_id=row.round_id,
        text=row.text,
        day=row.day,
        author_id=PersonId(row.author_id) if row.author_id else None,
        at=row.at,
        shown=row.shown,
        shared_with=PersonId(row.shared_with) if row.shared_with else None,
    )
