"""The directory over the API: adding, changing, and what may not be entered."""

from __future__ import annotations

from typing import Any

import pytest

from goalcoach.domain.person import Role
from tests.world import Browser, World

PEOPLE = "/api/v1/people"


@pytest.fixture
async def admin(world: World) -> Browser:
    return await world.somebody("Cy", Role.ADMIN)


def entry(name: str = "Ann", **more: object) -> dict[str, Any]:
    return {"email": f"{name.lower()}@demo.example", "name": name, **more}


async def change(admin: Browser, person: dict[str, Any], **more: object) -> Any:
    body = entry(person["name"], roles=person["roles"]) | more
    return await admin.put(
        f"{PEOPLE}/{person['id']}", json=body, headers={"If-Match": f'"{person["revision"]}"'}
    )


async def test_somebody_is_added_read_and_changed(admin: Browser) -> None:
    added = await admin.post(PEOPLE, json=entry(roles=["manager"], team="North"))
    person = added.json()
    assert (added.status_code, added.headers["ETag"]) == (201, '"1"')
    assert set(person["roles"]) == {"employee", "manager"}

    changed = await change(admin, person, title="Head of North")

    assert changed.json()["title"] == "Head of North"
    assert changed.json()["team"] == "", "what is left out becomes empty"
    assert (await admin.get_json(f"{PEOPLE}/{person['id']}"))["revision"] == changed.json()["revision"]
    assert (await change(admin, person)).status_code == 412


async def test_everybody_knows_who_they_are(world: World) -> None:
    ann = await world.somebody("Ann")
    assert ann.person is not None

    assert (await ann.get_json(f"{PEOPLE}/me"))["id"] == ann.person.id
    assert (await ann.get_json("/api/v1/session"))["person"]["name"] == "Ann"


async def test_whoever_is_signed_in_chooses_their_language(world: World) -> None:
    ann = await world.somebody("Ann")
    for language in ("de", "auto", "en"):
        chosen = await ann.put(f"{PEOPLE}/me/language", json={"language": language})
        assert (chosen.status_code, chosen.json()["language"]) == (200, language)

    assert (await ann.put(f"{PEOPLE}/me/language", json={"language": "fr"})).status_code == 422
    assert (
        await ann.put(f"{PEOPLE}/me/language", json={"language": "de", "roles": ["admin"]})
    ).status_code == 422
    assert (await ann.get_json(f"{PEOPLE}/me"))["language"] == "en"


async def test_an_address_belongs_to_one_person(admin: Browser) -> None:
    await admin.post_json(PEOPLE, entry())

    assert (await admin.post(PEOPLE, json=entry(email="ANN@demo.example "))).status_code == 409


@pytest.mark.parametrize(
    "more",
    [
        {"email": "ann"},
        {"email": "ann @demo.example"},
        {"name": "  "},
        {"name": "Ann\nAdmin"},
        {"name": "N" * 201},
        {"roles": ["owner"]},
        {"roles": "admin"},
        {"manager_id": "nobody"},
        {"language": "english"},
        {"password": "set for you"},
    ],
    ids=lambda more: next(iter(more)) if isinstance(more, dict) else None,
)
async def test_what_cannot_be_entered(admin: Browser, more: dict[str, object]) -> None:
    before = await admin.get_json(PEOPLE)

    refused = await admin.post(PEOPLE, json=entry() | more)

    assert refused.status_code == 422
    assert await admin.get_json(PEOPLE) == before


async def test_nobody_manages_themselves_not_even_in_a_circle(admin: Browser) -> None:
    ann = await admin.post_json(PEOPLE, entry("Ann"))
    ben = await admin.post_json(PEOPLE, entry("Ben", manager_id=ann["id"]))

    assert (await change(admin, ann, manager_id=ann["id"])).status_code == 422
    assert (await change(admin, ann, manager_id=ben["id"])).status_code == 422


async def test_one_administrator_always_stays(admin: Browser) -> None:
    assert admin.person is not None
    me = await admin.get_json(f"{PEOPLE}/{admin.person.id}")

    assert (await change(admin, me, roles=["employee"])).status_code == 409
    assert (await change(admin, me, active=False)).status_code == 409
    second = await admin.post_json(PEOPLE, entry("Eva", roles=["admin"]))
    assert second["active"]
    assert (await change(admin, me, roles=["employee"])).status_code == 200
    assert (await admin.get(PEOPLE)).status_code == 403


async def test_no_link_for_somebody_who_left(admin: Browser, world: World) -> None:
    gone = await world.person("Gone", active=False)

    assert (await admin.post(f"{PEOPLE}/{gone.id}/sign-in-links", json={})).status_code == 409


async def test_whoever_leaves_hands_over_or_their_people_submit_to_nobody(
    admin: Browser, world: World
) -> None:
    noa = await world.person("Noa", Role.MANAGER)
    sam = await world.somebody("Sam", manager=noa)
    eli = await world.person("Eli", Role.MANAGER)
    goal = await sam.post_json(
        "/api/v1/goals",
        {"kind": "performance", "text": "Raise CSAT from 82 to 90 by 30 June 2027"},
    )
    submit, tag = f"/api/v1/goals/{goal['id']}/submit", {"If-Match": f'"{goal["revision"]}"'}
    leaver = await admin.get_json(f"{PEOPLE}/{noa.id}")

    gone = await change(admin, leaver, active=False)
    refused = await sam.post(submit, headers=tag)
    back = await change(admin, gone.json())
    unfit = await change(admin, back.json(), active=False, hand_over_to=noa.id)
    handed = await change(admin, back.json(), active=False, hand_over_to=eli.id)

    assert (gone.status_code, refused.status_code, unfit.status_code) == (200, 409, 422)
    assert "Noa has left" in refused.json()["detail"]
    assert handed.json()["active"] is False
    assert sam.person is not None
    assert (await admin.get_json(f"{PEOPLE}/{sam.person.id}"))["manager_id"] == eli.id
    assert (await sam.post(submit, headers=tag)).status_code == 200
