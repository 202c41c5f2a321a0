"""Signing in and out over HTTP: sessions that end when they must, links that work once, limits."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Callable
from contextlib import closing
from dataclasses import replace
from typing import Any

import pytest

from goalcoach.access.tokens import new_token, token_hash
from goalcoach.domain.errors import NotSignedIn, TooMany
from goalcoach.domain.person import Role
from tests.queries import queries
from tests.world import PASSWORD, Browser, Clock, MakeWorld, World

SESSION = "/api/v1/session"
NEW = "eight plums in a bag"


async def sign_in(browser: Browser, password: str = PASSWORD, email: str = "ann@demo.example") -> Any:
    return await browser.post(SESSION, json={"email": email, "password": password})


async def test_the_token_is_in_the_cookie_and_only_its_hash_is_kept(world: World, sqlite_url: str) -> None:
    await world.person("Ann", password=PASSWORD)
    browser = await world.browser()

    response = await sign_in(browser)

    cookie = response.headers["Set-Cookie"]
    assert {"HttpOnly", "SameSite=lax", "Path=/"} <= set(cookie.split("; "))
    token = browser.cookies["goalcoach_session"]
    assert len(token) == 43, "256 bits"
    assert token not in response.text
    with closing(sqlite3.connect(sqlite_url.removeprefix("sqlite:///"))) as connection:
        dump = "\n".join(connection.iterdump())
    assert token not in dump
    assert token_hash(token) in dump
    assert PASSWORD not in dump


async def test_a_session_ends_at_log_out(world: World) -> None:
    person = await world.person("Ann", password=PASSWORD)
    here, elsewhere = await world.browser(person), await world.browser(person)
    stolen = here.cookies["goalcoach_session"]

    assert (await here.delete(SESSION)).status_code == 204

    here.cookies.set("goalcoach_session", stolen)
    assert (await here.get(SESSION)).status_code == 401
    assert (await elsewhere.get(SESSION)).status_code == 200


async def test_sessions_end_when_the_password_changes(world: World) -> None:
    person = await world.person("Ann", password=PASSWORD)
    here, elsewhere = await world.browser(person), await world.browser(person)
    old = here.cookies["goalcoach_session"]

    wrong = await here.put(f"{SESSION}/password", json={"current": "wrong", "new": NEW})
    assert wrong.status_code == 422
    assert (await elsewhere.get(SESSION)).status_code == 200
    assert (await here.put(f"{SESSION}/password", json={"current": PASSWORD, "new": NEW})).status_code == 200

    assert (await here.get(SESSION)).status_code == 200
    assert here.cookies["goalcoach_session"] != old
    assert (await elsewhere.get(SESSION)).status_code == 401
    assert (await sign_in(elsewhere)).status_code == 401
    assert (await sign_in(elsewhere, NEW)).status_code == 200


async def test_sessions_end_with_deactivation(world: World) -> None:
    admin = await world.somebody("Cy", Role.ADMIN)
    person = await world.person("Ann", password=PASSWORD)
    ann = await world.browser(person)
    change = {"email": person.email, "name": "Ann", "roles": ["employee"], "active": False}

    changed = await admin.put(f"/api/v1/people/{person.id}", json=change, headers={"If-Match": '"1"'})

    assert changed.status_code == 200, changed.text
    assert (await ann.get(SESSION)).status_code == 401
    assert (await sign_in(ann)).status_code == 401


async def test_sessions_end_by_themselves(world: World, clock: Clock) -> None:
    ann = await world.somebody("Ann")

    clock.pass_by(hours=11, minutes=59)
    assert (await ann.get(SESSION)).status_code == 200
    clock.pass_by(minutes=2)
    assert (await ann.get(SESSION)).status_code == 401


async def test_a_role_taken_away_is_gone_at_once(world: World) -> None:
    admin = await world.somebody("Cy", Role.ADMIN)
    other = await world.somebody("Dee", Role.ADMIN)
    assert other.person is not None
    async with world.wired.office.store.unit() as unit:
        await unit.people.put(replace(other.person, roles=frozenset({Role.EMPLOYEE})))

    assert (await other.get("/api/v1/people")).status_code == 403
    assert (await admin.get("/api/v1/people")).status_code == 200


async def test_unknown_inactive_and_wrong_are_told_the_same(world: World) -> None:
    await world.person("Ann", password=PASSWORD)
    await world.person("Gone", password=PASSWORD, active=False)
    await world.person("Fresh")
    browser = await world.browser()

    told = [
        await sign_in(browser, "wrong wrong wrong"),
        await sign_in(browser, PASSWORD, "unknown@demo.example"),
        await sign_in(browser, PASSWORD, "gone@demo.example"),
        await sign_in(browser, "", "fresh@demo.example"),
    ]

    assert {(each.status_code, each.text) for each in told} == {(401, told[0].text)}


@pytest.mark.usefixtures("no_rounds")
async def test_as_much_is_looked_up_for_whoever_it_is(world: World) -> None:
    """How long an answer takes is not to tell who is here: a look-up more is a fifth of a millisecond."""
    await world.person("Ann", password=PASSWORD)
    await world.person("Bo")
    await world.person("Gone", password=PASSWORD, active=False)
    browser, asked = await world.browser(), []
    for name in ("ann", "bo", "gone", "nobody"):
        with queries() as seen:
            await sign_in(browser, "wrong password", f"{name}@demo.example")
        asked.append(seen)

    assert asked == [asked[0]] * 4


async def test_guessing_is_slowed_down(make_world: MakeWorld) -> None:
    world: World = await make_world(sign_in_attempts=3)
    await world.person("Ann", password=PASSWORD)
    await world.person("Ben", password=PASSWORD)
    browser = await world.browser()

    guesses = [await sign_in(browser, f"guess number {number}") for number in range(3)]
    refused = await sign_in(browser)

    assert {each.status_code for each in guesses} == {401}
    assert refused.status_code == 429
    assert 0 < int(refused.headers["Retry-After"]) <= 900
    assert (await sign_in(browser, email="ANN@demo.example ")).status_code == 429
    assert (await sign_in(browser, email="ben@demo.example")).status_code == 200


def _one_address(number: int) -> tuple[str, str]:
    return f"p{number}@demo.example", "10.0.0.1"


def _one_person(number: int) -> tuple[str, str]:
    return "ann@demo.example", f"10.0.0.{number}"


@pytest.mark.parametrize("guess", [_one_address, _one_person])
async def test_guessing_at_many_people_or_from_many_places_is_slowed_down(
    make_world: MakeWorld, guess: Callable[[int], tuple[str, str]]
) -> None:
    """An address, and an e-mail, has five times the attempts of both together: many share an address."""
    door = (await make_world(sign_in_attempts=2)).wired.sign_in
    for number in range(10):
        email, address = guess(number)
        with pytest.raises(NotSignedIn):
            await door.with_password(email, "wrong", address)

    email, address = guess(99)
    with pytest.raises(TooMany):
        await door.with_password(email, "wrong", address)
    with pytest.raises(NotSignedIn):
        await door.with_password("other@demo.example", "wrong", "10.1.1.1")


async def test_saying_too_much_is_slowed_down(make_world: MakeWorld) -> None:
    world: World = await make_world(messages_per_minute=2)
    ann, ben = await world.somebody("Ann"), await world.somebody("Ben")
    talks = {}
    for browser in (ann, ben):
        talks[browser] = (
            f"/api/v1/conversations/{(await browser.post_json('/api/v1/conversations'))['id']}/turns"
        )

    said = [
        await ann.post(f"{talks[ann]}?wait=20", json={"text": "be better with customers"}) for _ in range(3)
    ]

    assert [each.status_code for each in said] == [202, 202, 429]
    assert int(said[-1].headers["Retry-After"]) > 0
    assert (await ben.post(f"{talks[ben]}?wait=20", json={"text": "hello"})).status_code == 202


async def test_a_link_works_once_and_lets_a_password_be_set(world: World) -> None:
    admin = await world.somebody("Cy", Role.ADMIN)
    newcomer = await admin.post_json("/api/v1/people", {"email": "new@demo.example", "name": "New"})
    made = await admin.post_json(f"/api/v1/people/{newcomer['id']}/sign-in-links")
    first, second = await world.browser(), await world.browser()

    used = await first.post(f"{SESSION}/link", json={"token": made["token"]})
    again = await second.post(f"{SESSION}/link", json={"token": made["token"]})

    assert (used.status_code, again.status_code) == (200, 401)
    assert (await first.put(f"{SESSION}/password", json={"new": NEW})).status_code == 200
    assert (await sign_in(second, NEW, "new@demo.example")).status_code == 200


async def test_a_link_that_went_to_another_address_is_worth_nothing(world: World) -> None:
    admin = await world.somebody("Cy", Role.ADMIN)
    entry = {"email": "an@x.example", "name": "Ann"}
    ann = await admin.post_json("/api/v1/people", entry)
    place = f"/api/v1/people/{ann['id']}"
    made = []

    for email in ("ann@x.example", "Ann@X.example"):
        made.append(await admin.post_json(f"{place}/sign-in-links"))
        read = await admin.get(place)
        new = entry | {"email": email}
        changed = await admin.put(place, json=new, headers={"If-Match": read.headers["etag"]})
        assert changed.status_code == 200

    browser = await world.browser()
    used = [await browser.post(f"{SESSION}/link", json={"token": each["token"]}) for each in made]
    assert [each.status_code for each in used] == [401, 200]


async def test_a_link_ends_after_a_day(world: World, clock: Clock) -> None:
    admin = await world.somebody("Cy", Role.ADMIN)
    person = await world.person("Ann")
    made = await admin.post_json(f"/api/v1/people/{person.id}/sign-in-links")
    clock.pass_by(hours=24, seconds=1)

    late = await (await world.browser()).post(f"{SESSION}/link", json={"token": made["token"]})

    assert late.status_code == 401


async def test_a_forgotten_password_ends_with_the_link(world: World) -> None:
    admin = await world.somebody("Cy", Role.ADMIN)
    person = await world.person("Ann", password=PASSWORD)
    ann, browser = await world.browser(person), await world.browser()

    made = await admin.post_json(f"/api/v1/people/{person.id}/sign-in-links", {"forget_password": True})

    assert (await ann.get(SESSION)).status_code == 401
    assert (await sign_in(browser)).status_code == 401
    assert (await browser.post(f"{SESSION}/link", json={"token": made["token"]})).status_code == 200
    assert (await browser.put(f"{SESSION}/password", json={"new": NEW})).status_code == 200


async def test_the_demo_opens_on_this_machine_alone(make_world: MakeWorld) -> None:
    demo: World = await make_world(demo=True)
    exposed: World = await make_world(demo=True, host="0.0.0.0")
    person = await demo.person("Ann")
    body = {"person_id": person.id}

    here = await demo.browser()
    assert [each["name"] for each in await here.get_json("/api/v1/demo/people")] == ["Ann"]
    assert (await here.post("/api/v1/demo/session", json=body)).status_code == 200
    refused = [
        await (await exposed.browser()).post("/api/v1/demo/session", json=body),
        await here.post("/api/v1/demo/session", json=body, headers={"X-Forwarded-For": "10.0.0.9"}),
        await here.post("/api/v1/demo/session", json=body, headers={"Host": "goals.example"}),
        await here.get("/api/v1/demo/people", headers={"Forwarded": "for=10.0.0.9"}),
    ]
    assert {each.status_code for each in refused} == {404}


async def test_nonsense_for_a_token_is_nobody(world: World) -> None:
    browser = await world.browser()

    for token in ("", "x", "x" * 5_000, "a b", new_token()):
        response = await browser.get(SESSION, headers={"Cookie": f"goalcoach_session={token}"})
        assert response.status_code == 401


def test_tokens_are_long_and_never_the_same() -> None:
    assert len({new_token() for _ in range(1_000)}) == 1_000


async def test_every_link_that_is_made_is_in_the_log(world: World, sqlite_url: str) -> None:
    ann, adi = await world.person("Ann"), await world.somebody("Adi", Role.ADMIN)
    assert adi.person is not None

    await adi.post_json(f"/api/v1/people/{ann.id}/sign-in-links", {"forget_password": True})
    assert (await adi.post(f"/admin/people/{ann.id}/link")).status_code == 200
    async with world.wired.office.store.unit() as unit:
        await world.wired.sign_in.make_link(unit, ann)

    with closing(sqlite3.connect(sqlite_url.removeprefix("sqlite:///"))) as connection:
        rows = connection.execute("SELECT owner_id, data FROM event WHERE kind = 'link_made' ORDER BY rowid")
        kept = [(owner, json.loads(data)) for owner, data in rows]
    assert kept == [
        (ann.id, {"by": adi.person.id, "forget_password": True}),
        (ann.id, {"by": adi.person.id, "forget_password": False}),
        (ann.id, {"by": None, "forget_password": False}),
    ]
