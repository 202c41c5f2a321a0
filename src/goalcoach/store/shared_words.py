"""What somebody let their present manager read of what others said: the one query for it."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from operator import attrgetter
from typing import Final

from sqlalchemy import Connection, bindparam, func, select

from goalcoach.domain.person import PersonId
from goalcoach.domain.round import month_of
from goalcoach.store.round_port import SharedWord
from goalcoach.store.round_tables import feedback_round, feedback_word, recognition
from goalcoach.store.tables import person

_OF_ROUND: Final = feedback_word.alias()
_RATERS: Final = (
    select(func.count())
    .where(_OF_ROUND.c.round_id == feedback_word.c.round_id, _OF_ROUND.c.shown)
    .scalar_subquery()
)
# Who leads them later reads nothing of it: what was shared was shared with one person.
_WORDS: Final = (
    select(feedback_word, feedback_round.c.behaviour, _RATERS.label("raters"))
    .join(feedback_round, feedback_round.c.id == feedback_word.c.round_id)
    .join(person, person.c.id == feedback_round.c.owner_id)
    .where(
        feedback_round.c.owner_id == bindparam("owner"),
        feedback_word.c.shared_with == person.c.manager_id,
        feedback_word.c.day.between(bindparam("month"), bindparam("until")),
    )
)
_RECOGNITION: Final = (
    select(recognition)
    .join(person, person.c.id == recognition.c.receiver_id)
    .where(
        recognition.c.receiver_id == bindparam("owner"),
        recognition.c.shared_with == person.c.manager_id,
        recognition.c.day.between(bindparam("begin"), bindparam("until")),
    )
)


def shared_words(
    connection: Connection, owner_id: PersonId, begin: date, until: date
) -> Sequence[SharedWord]:
    """Words and recognition of these days, both included, the earliest first."""
    words = connection.execute(_WORDS, {"owner": owner_id, "month": month_of(begin), "until": until})
    told = connection.execute(_RECOGNITION, {"owner": owner_id, "begin": begin, "until": until})
    found = [
        SharedWord(
            id=row.id,
            text=row.text,
            about=row.behaviour,
            day=row.day,
            month_only=row.anonymous,
            raters=row.raters if row.anonymous else 1,
            author_id=PersonId(row.author_id) if row.author_id else None,
        )
        for row in words
        if row.anonymous or row.day >= begin
    ]
    found += [
        SharedWord(
            id=row.id,
            text=f"{row.text}\n{row.effect}",
            about="",
            day=row.day,
            month_only=False,
            raters=1,
            author_id=PersonId(row.giver_id),
            thanks=True,
        )
        for row in told
    ]
    return sorted(found, key=attrgetter("day", "id"))
