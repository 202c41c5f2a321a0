"""The reminders of a week, on the first page and over the API: the same all week, less what was answered."""

from __future__ import annotations

import sqlite3
from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest
from sqlalchemy import Connection
from sqlalchemy.exc import OperationalError

from goalcoach.coach import check_ins, feedback
from goalcoach.coach.check_ins import Told
from goalcoach.coach.framework import carry_out, plan
from goalcoach.coach.looks_due import reminded_in_vain
from goalcoach.domain.check_in import Away
from goalcoach.domain.digest import Week
from goalcoach.domain.goal import Goal, GoalStatus
from goalcoach.domain.person import Person, PersonId
from goalcoach.store.digests import SqlDigests
from goalcoach.wiring import new_id
from tests.domain.frameworks import FRAMEWORK
from tests.web.pages.test_calendar import goal
from tests.world import World

END = date(2027, 6, 30)


async def told_to(world: World, person: Person) -> dict[str, Any]:
    """The week, as the API tells it to somebody who signs in anew."""
    browser = await world.browser(person)
    told: dict[str, Any] = await browser.get_json("/api/v1/reminders")
    return told


async def page_of(world: World, person: Person) -> str:
    """Their first page."""
    return (await (await world.browser(person)).get("/")).text


async def week(world: World, person: Person) -> list[tuple[str, str]]:
    """About what, and the text."""
    told = await told_to(world, person)
    return [(each["about"], each["text"]) for each in told["reminders"]]


async def looked_at(world: World, kept: Goal) -> None:
    """Its owner looks at it today."""
    office = world.wired.office
    async with office.store.unit() as unit:
        owner = await unit.people.get(kept.owner_id)
        await check_ins.add(unit, office, owner, kept.id, Told(note="On its way"))


async def test_a_week_is_put_together_once_and_gets_shorter(world: World) -> None:
    ann = await world.person("Ann")
    world.clock.pass_by(days=1)  # a Sunday has passed, it is Monday
    kept = [await goal(world, ann, f"Sell {each} boats", GoalStatus.AGREED, END) for each in range(2, 9)]

    first = await week(world, ann)
    assert [text for _, text in first] == [f"Sell {each} boats" for each in range(2, 7)]
    assert "0 of 5 done" in await page_of(world, ann)

    await looked_at(world, kept[0])
    world.clock.pass_by(days=3)
    assert await week(world, ann) == first[1:]
    assert (await told_to(world, ann))["answered"] == 1
    assert "1 of 5 done" in await page_of(world, ann)


async def test_a_clock_that_goes_back_brings_the_same_five(world: World) -> None:
    """It does where an organisation chooses another time zone on a Monday; answering brought more in."""
    ann = await world.person("Ann")
    world.clock.pass_by(days=1)
    kept = [await goal(world, ann, f"Sell {each} boats", GoalStatus.AGREED, END) for each in range(2, 9)]
    first = await week(world, ann)
    await looked_at(world, kept[0])
    world.clock.pass_by(days=7)
    await week(world, ann)

    world.clock.pass_by(days=-7)
    assert await week(world, ann) == first[1:]


async def test_two_processes_put_a_week_together_once(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    """Another one was faster, when less was due: what it kept is the week."""
    ann = await world.person("Ann")
    world.clock.pass_by(days=1)
    for each in range(2, 4):
        await goal(world, ann, f"Sell {each} boats", GoalStatus.AGREED, END)
    keep = SqlDigests.keep

    async def slowly(digests: SqlDigests, person_id: PersonId, ours: Week) -> None:
        await keep(digests, person_id, replace(ours, reminders=ours.reminders[1:]))
        await keep(digests, person_id, ours)

    monkeypatch.setattr(SqlDigests, "keep", slowly)
    assert await week(world, ann) == [("check_in", "Sell 3 boats")]


async def test_a_week_that_cannot_be_kept_is_told_all_the_same(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    """On a full disk the first page said nothing but that the disk is full."""
    ann = await world.person("Ann")
    world.clock.pass_by(days=1)
    await goal(world, ann, "Sell 2 boats", GoalStatus.AGREED, END)
    ann_s = await world.browser(ann)

    async def no_room(digests: SqlDigests, person_id: PersonId, ours: Week) -> bool:
        def body(connection: Connection) -> bool:
            raise OperationalError("INSERT", {}, sqlite3.OperationalError("database or disk is full"))

        return await digests._work.write(body)

    with monkeypatch.context() as full:
        full.setattr(SqlDigests, "keep", no_room)
        pages = [await ann_s.get(each) for each in ("/", "/api/v1/reminders")]

    assert [each.status_code for each in pages] == [200, 200]
    assert all("Sell 2 boats" in each.text for each in pages)
    async with world.wired.office.store.unit() as unit:
        assert await unit.digests.of(ann.id, 1) == []
    assert (await ann_s.get("/")).status_code == 200
    async with world.wired.office.store.unit() as unit:
        assert len(await unit.digests.of(ann.id, 1)) == 1


async def test_a_look_nobody_takes_asks_once_about_the_rhythm_and_rests(world: World) -> None:
    ann = await world.person("Ann")
    world.clock.pass_by(days=1)
    kept = await goal(world, ann, "Sell 9 boats", GoalStatus.AGREED, END)

    seen, counted = [], []
    for _ in range(5):
        seen.append([about for about, _ in await week(world, ann)])
        office = world.wired.office
        async with office.store.unit() as unit:
            counted.append(await reminded_in_vain(unit, office, ann, kept))
        if seen[-1] == ["rhythm"]:
            assert "does the rhythm fit?" in await page_of(world, ann)
        world.clock.pass_by(days=7)

    assert seen == [["check_in"], ["check_in"], ["check_in"], ["rhythm"], []]
    assert counted == [0, 1, 2, 3, 0]
    await looked_at(world, kept)
    world.clock.pass_by(days=7)
    assert await week(world, ann) == [("check_in", "Sell 9 boats")]


async def test_reminders_wait_while_somebody_is_away(world: World) -> None:
    ann = await world.person("Ann")
    await goal(world, ann, "Sell 9 boats", GoalStatus.AGREED, END)
    world.clock.pass_by(days=1)
    today = world.wired.office.today()
    async with world.wired.office.store.unit() as unit:
        span = Away(id=new_id(), person_id=ann.id, begin=today, until=today + timedelta(days=2))
        await unit.check_ins.add_away(span)

    assert await week(world, ann) == []
    world.clock.pass_by(days=3)
    assert await week(world, ann) == [("check_in", "Sell 9 boats")]


async def test_what_others_wait_for_is_among_them_with_their_name(world: World) -> None:
    ann, bob = await world.person("Ann"), await world.person("Bob")
    office = world.wired.office
    async with office.store.unit() as unit:
        await carry_out(unit, office, plan(await office.names(unit), FRAMEWORK), by=None, note="a file")
    async with office.store.unit() as unit:
        await feedback.ask(unit, office, ann, colleague="Bob", words="The price talks", competency="cloud")

    told = (await told_to(world, bob))["reminders"]

    assert [(each["about"], each["who"], each["text"]) for each in told] == [
        ("feedback", "Ann", "The price talks")
    ]
    assert "Ann asks what you saw" in await page_of(world, bob)
    assert await week(world, ann) == []
