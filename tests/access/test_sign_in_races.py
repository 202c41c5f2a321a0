"""Signing in while other things happen: many at once, a password that changes, somebody who is sent away."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from typing import Any

import pytest

from goalcoach.demo.seed import seed
from goalcoach.domain.errors import Conflict
from tests.world import PASSWORD, Browser, MakeWorld, World

SESSION = "/api/v1/session"
NEW = "eight plums in a bag"
EMAIL = "ann@demo.example"


async def sign_in(browser: Browser, password: str = PASSWORD) -> Any:
    return await browser.post(SESSION, json={"email": EMAIL, "password": password})


async def test_many_guesses_at_once_are_counted_before_they_are_looked_at(make_world: MakeWorld) -> None:
    world = await make_world(sign_in_attempts=3)
    await world.person("Ann", password=PASSWORD)
    browser = await world.browser()

    answers = await asyncio.gather(*(sign_in(browser, f"wrong {number}") for number in range(12)))

    assert sorted(answer.status_code for answer in answers) == [401] * 3 + [429] * 9


async def test_a_right_password_uses_up_nothing(make_world: MakeWorld) -> None:
    world = await make_world(sign_in_attempts=2)
    await world.person("Ann", password=PASSWORD)
    browser = await world.browser()

    assert [(await sign_in(browser)).status_code for _ in range(5)] == [200] * 5


async def test_a_password_that_changes_while_it_is_checked_opens_nothing(world: World) -> None:
    person = await world.person("Ann", password=PASSWORD)
    passwords = world.wired.passwords
    checked = passwords.matches

    async def changed_meanwhile(kept: str | None, password: str) -> bool:
        matches = await checked(kept, password)
        async with world.wired.office.store.unit() as unit:
            await unit.people.set_password_hash(person.id, await passwords.hash(NEW))
        return matches

    passwords.matches = changed_meanwhile  # type: ignore[method-assign] # the one moment that cannot be hit from outside

    assert (await sign_in(await world.browser())).status_code == 401


async def test_somebody_sent_away_while_their_password_is_checked_stays_out(world: World) -> None:
    person = await world.person("Ann", password=PASSWORD)
    passwords = world.wired.passwords
    checked = passwords.matches

    async def sent_away_meanwhile(kept: str | None, password: str) -> bool:
        matches = await checked(kept, password)
        async with world.wired.office.store.unit() as unit:
            await unit.people.put(replace(person, active=False))
        return matches

    passwords.matches = sent_away_meanwhile  # type: ignore[method-assign] # as above

    assert (await sign_in(await world.browser())).status_code == 401


async def test_the_demo_never_enters_a_database_of_real_people(world: World) -> None:
    await world.person("Ann")
    async with world.wired.office.store.unit() as unit:
        ann = await unit.people.by_email(EMAIL)
        assert ann is not None
        await unit.people.put(replace(ann, email="ann@real.example"))

    with pytest.raises(Conflict):
        await seed(world.wired.office)


async def test_many_guesses_at_the_current_password_are_counted_before_they_are_looked_at(
    make_world: MakeWorld,
) -> None:
    world = await make_world(sign_in_attempts=1)
    ann = await world.browser(await world.person("Ann", password=PASSWORD))

    guesses = [*(f"wrong {number}" for number in range(11)), PASSWORD]

    answers = await asyncio.gather(
        *(ann.put(f"{SESSION}/password", json={"current": each, "new": NEW}) for each in guesses)
    )

    # They come in any order: which of them are looked at is the race.
    assert sorted(answer.status_code for answer in answers) == [422] * 5 + [429] * 7
