"""Conversations held in the database: kept with their notes, read in order, the last day of many at once."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from goalcoach.domain.agenda import Occasion
from goalcoach.domain.errors import GoalcoachError, NotFound
from goalcoach.domain.talk import Talk, TalkNote
from goalcoach.store.port import Store
from tests.store.samples import ADA, GRACE, LATER, NOW, some_people

NOTE = TalkNote(id="n-1", by_id=ADA, text="Grace asks the depot for a second slot.", at=NOW)
TALK = Talk(
    id="t-1",
    owner_id=ADA,
    with_id=GRACE,
    day=date(2027, 3, 1),
    occasion=Occasion.CHECK_IN,
    by_id=ADA,
    at=NOW,
    notes=(NOTE,),
)


def _talk(id_: str, day: int, **changes: Any) -> Talk:
    return replace(TALK, id=id_, day=date(2027, 3, day), **{"notes": (), **changes})


async def test_talks_come_back_with_the_notes_of_both_the_newest_day_first(store: Store) -> None:
    await some_people(store)
    career = _talk("t-2", 5, occasion=Occasion.CAREER, by_id=GRACE)
    hers = TalkNote(id="n-2", by_id=GRACE, text="The slot is asked for.", at=LATER)
    async with store.unit() as unit:
        for each in (TALK, career):
            await unit.talks.add(each)
        await unit.talks.add_note("t-1", hers)

    async with store.unit() as unit:
        assert await unit.talks.of(ADA) == [career, replace(TALK, notes=(NOTE, hers))]
        assert await unit.talks.of(GRACE) == []
        assert await unit.talks.last([ADA, GRACE], GRACE) == {ADA: date(2027, 3, 5)}
        assert await unit.talks.last([ADA], GRACE, [Occasion.CHECK_IN]) == {ADA: date(2027, 3, 1)}
        assert await unit.talks.last([ADA], ADA) == {}, "what another held is theirs"


async def test_what_one_wrote_goes_alone_and_a_talk_goes_with_all_of_it(store: Store) -> None:
    await some_people(store)
    async with store.unit() as unit:
        await unit.talks.add(TALK)
        assert await unit.talks.remove_notes("t-1", GRACE) == 0
        assert await unit.talks.remove_notes("t-1", ADA) == 1
        await unit.talks.add_note("t-1", NOTE)
    with pytest.raises(NotFound):
        async with store.unit() as unit:
            await unit.talks.remove("t-1", GRACE)
    async with store.unit() as unit:
        await unit.talks.remove("t-1", ADA)
        assert await unit.talks.of(ADA) == []


async def test_nobody_talks_with_themselves_and_no_third_writes_it_down(store: Store) -> None:
    await some_people(store)
    for wrong in (_talk("a", 1, with_id=ADA), _talk("b", 1, by_id="somebody")):
        with pytest.raises(GoalcoachError):
            async with store.unit() as unit:
                await unit.talks.add(wrong)
