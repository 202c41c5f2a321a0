"""The administrator erases somebody who left: the page says what goes, and does it once it is meant."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from goalcoach.coach import goals, recognition
from goalcoach.domain.goal import GoalDraft, GoalKind
from goalcoach.domain.person import NO_LONGER_HERE, Person, Role
from tests.web.pages.markup import tree
from tests.world import Browser, World

SECRET = "Learn to juggle quinces by 31 May 2027"


@pytest.fixture
async def admin(world: World) -> Browser:
    return await world.somebody("Adi", Role.ADMIN)


async def left(world: World, name: str = "Tom", *roles: Role) -> Person:
    """Somebody with a goal of their own, who gave Ola recognition and then left."""
    person, ola = await world.person(name, *roles), await world.person(f"{name}Ola")
    office = world.wired.office
    async with office.store.unit() as unit:
        await goals.write(unit, office, person, GoalDraft(kind=GoalKind.PERFORMANCE, text=SECRET))
        await recognition.give(
            unit, office, person, colleague=ola.email, text="Held the door", effect="We came in", day=None
        )
        return await unit.people.put(replace(person, active=False))


async def test_the_page_names_what_goes_and_what_stays_and_the_list_leads_there(
    world: World, admin: Browser
) -> None:
    tom = await left(world)

    people = tree(await admin.get("/admin/people"))
    told = await admin.get(f"/admin/people/{tom.id}/erase")

    assert people.all("a", href=f"/admin/people/{tom.id}/erase")
    assert told.status_code == 200
    for words in ("Goals", "Recognition they gave", "It belongs to whoever received it.", "Backups keep"):
        assert words in told.text
    assert SECRET not in told.text


async def test_another_address_or_an_older_page_erases_nobody(world: World, admin: Browser) -> None:
    tom = await left(world)
    path = f"/admin/people/{tom.id}/erase"

    wrong = await admin.post(path, data={"email": "ola@demo.example", "version": str(tom.version)})
    stale = await admin.post(path, data={"email": tom.email, "version": "1"})

    assert (wrong.status_code, stale.status_code) == (422, 412)
    assert "That is not their e-mail address" in wrong.text
    assert "Somebody else changed this person" in stale.text
    assert (await admin.get(path)).status_code == 200, "they are there"


async def test_who_is_erased_is_on_no_list_and_in_no_file_and_a_number_is_told(
    world: World, admin: Browser
) -> None:
    tom = await left(world)

    answer = await admin.post(
        f"/admin/people/{tom.id}/erase", data={"email": tom.email, "version": str(tom.version)}
    )

    assert (answer.status_code, answer.headers["location"]) == (303, "/admin/people")
    people = (await admin.get("/admin/people")).text
    assert "Erased. What others received" in people
    assert f">{tom.email}<" not in people
    assert tom.id in people
    assert tom.id not in [each["id"] for each in await admin.get_json("/api/v1/people")]
    assert [(each["person_id"], each["by_id"]) for each in await admin.get_json("/api/v1/erasures")] == [
        (tom.id, admin.person.id if admin.person else "")
    ]
    path = Path(world.wired.settings.database_url.removeprefix("sqlite:///"))
    raw = b"".join(each.read_bytes() for each in path.parent.glob(f"{path.name}*"))
    assert SECRET.encode() not in raw
    assert b"Held the door" in raw
    for path_ in ("edit", "erase"):
        assert (await admin.get(f"/admin/people/{tom.id}/{path_}")).status_code == 404
    assert (await admin.get(f"/api/v1/people/{tom.id}")).status_code == 404
    back = await admin.post(f"/admin/people/{tom.id}/activate", data={"version": "3"})
    assert back.status_code == 404


async def test_whoever_received_something_still_has_it_from_nobody(world: World, admin: Browser) -> None:
    tom = await left(world)
    async with world.wired.office.store.unit() as unit:
        ola = await unit.people.by_email("tomola@demo.example")
    await admin.delete(f"/api/v1/people/{tom.id}", headers={"If-Match": f'"{tom.version}"'})

    received = (await (await world.browser(ola)).get("/recognition")).text

    assert "Held the door" in received
    assert NO_LONGER_HERE in received
    assert "Tom" not in received.replace("TomOla", "")


async def test_nobody_erases_themselves_or_who_is_here(world: World, admin: Browser) -> None:
    here = await world.person("Ann")
    me = admin.person
    assert me is not None

    for person in (here, me):
        assert (await admin.get(f"/admin/people/{person.id}/erase")).status_code == 409
        gone = await admin.delete(f"/api/v1/people/{person.id}", headers={"If-Match": f'"{person.version}"'})
        assert gone.status_code == 409
        assert (await admin.get(f"/api/v1/people/{person.id}")).status_code == 200


async def test_the_file_is_written_anew_later_where_somebody_else_writes_just_then(
    world: World, admin: Browser, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("goalcoach.store.engine.WAIT_SECONDS", 0)
    tom = await left(world)
    path = world.wired.settings.database_url.removeprefix("sqlite:///")
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("BEGIN")
        other.execute("SELECT count(*) FROM person").fetchall()
        gone = await admin.delete(f"/api/v1/people/{tom.id}", headers={"If-Match": f'"{tom.version}"'})
        assert gone.status_code == 204, "it is erased, whoever reads an older state"
        async with world.wired.office.store.unit() as unit:
            waits = await unit.erasures.unscrubbed()
        other.execute("ROLLBACK")

    await world.app.state.worker.tidy()

    async with world.wired.office.store.unit() as unit:
        assert (waits, await unit.erasures.unscrubbed()) == ([tom.id], [])
