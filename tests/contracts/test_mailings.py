"""Weekly mails in the database: one choice a person, and one mail a person and week, whoever asks."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from datetime import date, timedelta

from goalcoach.domain.mailing import MailChoice, MailState, WeekMail
from goalcoach.store.mailing_port import Waiting
from goalcoach.store.port import Store
from tests.contracts.test_growth import of_ada
from tests.store.samples import ADA, GRACE, NOW

BEGIN = date(2027, 3, 8)
CHOICE = MailChoice(weekday=0, hour=9, with_titles=False, since=NOW)


async def waiting(store: Store, *, weekday: int = 0, hour: int = 9, later: float = 0) -> list[Waiting]:
    """Who waits at that day and hour."""
    async with store.unit() as unit:
        return list(await unit.mailings.waiting(BEGIN, weekday, hour, NOW + timedelta(hours=later)))


async def claimed(store: Store, secret: str, later: float = 0) -> bool:
    """Whether one of those who set about Ada's mail got it."""
    async with store.unit() as unit:
        now = NOW + timedelta(hours=later)
        return await unit.mailings.claim(ADA, BEGIN, MailState.SENDING, secret, now)


async def test_a_person_has_one_choice_until_they_stop(store: Store) -> None:
    await of_ada(store)
    async with store.unit() as unit:
        assert await unit.mailings.of(ADA) is None
        await unit.mailings.choose(ADA, CHOICE)
        await unit.mailings.choose(ADA, replace(CHOICE, with_titles=True))
        await unit.mailings.choose(GRACE, replace(CHOICE, weekday=3, hour=20))
    async with store.unit() as unit:
        assert await unit.mailings.of(ADA) == replace(CHOICE, with_titles=True)
        grace = await unit.people.get(GRACE)
    assert [each.person_id for each in await waiting(store)] == [ADA]
    assert await waiting(store, hour=8) == []
    assert [each.person_id for each in await waiting(store, weekday=6, hour=23)] == [ADA, GRACE]
    async with store.unit() as unit:
        await unit.mailings.stop(ADA)
        await unit.mailings.stop(ADA)
        await unit.people.put(replace(grace, active=False))
    assert await waiting(store, weekday=6, hour=23) == []


async def test_a_mail_is_claimed_once_and_again_only_when_it_was_not_taken(store: Store) -> None:
    await of_ada(store)
    async with store.unit() as unit:
        await unit.mailings.choose(ADA, CHOICE)

    assert sorted(await asyncio.gather(*(claimed(store, f"{each}") for each in range(4)))) == [
        *[False] * 3,
        True,
    ]
    assert await waiting(store, later=100) == []
    async with store.unit() as unit:
        await unit.mailings.settle(ADA, BEGIN, MailState.AGAIN, NOW + timedelta(hours=1))
    assert await waiting(store, later=0.9) == []
    assert not await claimed(store, "early", later=0.9)
    assert await waiting(store, later=1) == [Waiting(person_id=ADA, choice=CHOICE, tries=1)]
    assert sorted([await claimed(store, "x", later=1), await claimed(store, "y", later=1)]) == [False, True]
    async with store.unit() as unit:
        assert [await unit.mailings.by_hash(each) for each in ("x", "y")] == [ADA, None]
        await unit.mailings.settle(ADA, BEGIN, MailState.SENT)
    async with store.unit() as unit:
        assert await unit.mailings.latest(ADA) == WeekMail(begin=BEGIN, state=MailState.SENT, tries=2)
        assert [await unit.mailings.forget(BEGIN + timedelta(days=each)) for each in (0, 1)] == [0, 1]
        assert await unit.mailings.by_hash("x") is None
