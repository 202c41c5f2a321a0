"""The calendar of one person: read by whoever has its secret address, with nothing of anybody else in it."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date
from pathlib import Path

from icalendar import Calendar

from goalcoach.access.feeds import MISSES, READS
from goalcoach.coach import goals
from goalcoach.domain.goal import Goal, GoalDraft, GoalKind, GoalStatus
from goalcoach.domain.person import Person
from tests.world import Browser, World

AGREED = "Raise CSAT in my region from 82 to 90 by 30 June 2027; renewals, after all, depend on it"
DRAFT = "Ask for the post in Lisbon by 31 March 2027"


async def goal(world: World, owner: Person, text: str, status: GoalStatus, due: date) -> Goal:
    """A goal in this state, to be looked at on 27 November."""
    office = world.wired.office
    async with office.store.unit() as unit:
        made = await goals.write(
            unit, office, owner, GoalDraft(kind=GoalKind.PERFORMANCE, text=text, due=due)
        )
        made = await unit.goals.set_check_in(made, date(2026, 11, 27), office.now())
        return made if status is made.status else await unit.goals.set_status(made, status, office.now())


async def two_goals(world: World) -> Browser:
    """Somebody with a goal their manager knows of, and a draft."""
    ann = await world.somebody("Ann")
    assert ann.person
    await goal(world, ann.person, AGREED, GoalStatus.AGREED, date(2027, 6, 30))
    await goal(world, ann.person, DRAFT, GoalStatus.DRAFT, date(2027, 3, 31))
    await goal(world, await world.person("Bob"), "Sell 9 boats", GoalStatus.AGREED, date(2027, 6, 30))
    return ann


async def new_address(browser: Browser, texts: str = "yes") -> str:
    """A fresh secret address, as the settings page shows it; its path."""
    shown = await browser.post("/settings/calendar", data={"texts": texts})
    found = re.search(r'value="http://127\.0\.0\.1:8000(/calendar/[\w-]+\.ics)"', shown.text)
    assert found, shown.text
    return found[1]


async def test_a_calendar_reads_the_days_of_one_person(world: World) -> None:
    ann, anybody = await two_goals(world), await world.browser()
    path = await new_address(ann)

    answer = await anybody.get(path)

    assert answer.headers["content-type"] == "text/calendar; charset=utf-8"
    assert max(len(line) for line in answer.content.split(b"\r\n")) <= 75
    read = Calendar.from_ical(answer.content)
    assert read["X-WR-TIMEZONE"] == "UTC"
    told = [(each.decoded("DTSTART"), str(each["SUMMARY"]), each["SEQUENCE"]) for each in read.walk("VEVENT")]
    assert sorted(told) == [
        (
            date(2026, 11, 27),
            "Check-in: Raise CSAT in my region from 82 to 90 by 30 June 2027…",
            0,
        ),
        (date(2026, 11, 27), "Check-in: a private draft", 0),
        (date(2027, 3, 31), "Goal ends: a private draft", 0),
        (date(2027, 6, 30), "Goal ends: Raise CSAT in my region from 82 to 90 by 30 June 2027…", 0),
    ]
    # It reminds: nobody who looks for a time to meet finds them busy, and a shared calendar shows no words.
    assert {(each["TRANSP"], each["CLASS"]) for each in read.walk("VEVENT")} == {("TRANSPARENT", "PRIVATE")}
    assert {each["UID"] for each in read.walk("VEVENT")} == {
        each["UID"] for each in Calendar.from_ical((await anybody.get(path)).content).walk("VEVENT")
    }


async def test_without_words_it_says_only_what_kind_of_day_it_is(world: World) -> None:
    ann, anybody = await two_goals(world), await world.browser()
    path = await new_address(ann)
    await ann.post("/settings/calendar/texts", data={"texts": "no"})

    written = (await anybody.get(path)).text

    assert "CSAT" not in written
    assert written.count("SUMMARY:Check-in (goalcoach)") == 1
    assert written.count("SUMMARY:Goal ends (goalcoach)") == 1


async def test_what_did_not_change_is_not_sent_again(world: World) -> None:
    ann, anybody = await two_goals(world), await world.browser()
    path = await new_address(ann)
    tag = (await anybody.get(path)).headers["etag"]
    world.clock.pass_by(hours=1)

    again = await anybody.get(path, headers={"If-None-Match": f'W/{tag}, "other"'})
    assert (again.status_code, again.content, again.headers["etag"]) == (304, b"", tag)
    assert ann.person
    await goal(world, ann.person, "Write 3 guides by 1 May 2027", GoalStatus.AGREED, date(2027, 5, 1))
    assert (await anybody.get(path, headers={"If-None-Match": tag})).status_code == 200


async def test_the_address_is_told_once_and_kept_nowhere(world: World) -> None:
    ann, anybody = await two_goals(world), await world.browser()
    path = await new_address(ann)
    token = path.removeprefix("/calendar/").removesuffix(".ics")
    await anybody.get(path)

    assert token not in (await ann.get("/settings")).text
    assert '"route": "/calendar/{token}.ics"' in world.log.getvalue()
    assert token not in world.log.getvalue()
    database = Path(world.wired.settings.database_url.removeprefix("sqlite:///"))
    kept = b"".join(each.read_bytes() for each in database.parent.glob(f"{database.name}*"))
    assert b"calendar_feed" in kept
    assert token.encode() not in kept


async def test_an_address_ends_with_a_new_one_by_closing_and_with_its_person(world: World) -> None:
    ann, anybody = await two_goals(world), await world.browser()
    first, second = await new_address(ann), await new_address(ann)
    assert [(await anybody.get(each)).status_code for each in (first, second)] == [404, 200]

    await ann.post("/settings/calendar/close")
    assert (await anybody.get(second)).status_code == 404

    third = await new_address(ann)
    assert ann.person
    async with world.wired.office.store.unit() as unit:
        await unit.people.put(replace(await unit.people.get(ann.person.id), active=False))
    assert (await anybody.get(third)).status_code == 404


async def test_it_is_read_and_guessed_only_so_often(world: World) -> None:
    ann, anybody = await two_goals(world), await world.browser()
    path = await new_address(ann)

    read = [(await anybody.get(path)).status_code for _ in range(READS + 1)]
    guessed = [(await anybody.get(f"/calendar/{'x' * 43}.ics")).status_code for _ in range(MISSES + 1)]

    assert (read[-2], read[-1]) == (200, 429)
    assert (guessed[-2], guessed[-1]) == (404, 429)


async def test_programs_make_and_close_the_address_too(world: World) -> None:
    ann, anybody = await two_goals(world), await world.browser()
    where = "/api/v1/calendar-address"
    assert (await ann.get(where)).status_code == 404

    made = await ann.post_json(where, {"with_texts": False})
    assert "CSAT" not in (await anybody.get(made["address"])).text
    assert (await ann.put(where, json={"with_texts": True})).json()["with_texts"] is True
    assert "CSAT" in (await anybody.get(made["address"])).text
    assert "address" not in await ann.get_json(where)
    assert [(await ann.delete(where)).status_code for _ in range(2)] == [204, 404]
