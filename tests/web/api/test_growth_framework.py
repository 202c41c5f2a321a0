"""What the organisation has names for, over the API: everybody reads it, HR changes it, by editions."""

from __future__ import annotations

from typing import Any

from goalcoach.domain.person import Role
from goalcoach.exchange.starter import starter
from tests.domain.frameworks import CLOUD, FRAMEWORK
from tests.web.api.growing import V1, bring_in
from tests.world import Browser, World


async def edit(hr: Browser, method: str, path: str, etag: str, body: object = None) -> Any:
    """Change an entry from the edition that was read."""
    return await hr.request(method, f"{V1}{path}", headers={"If-Match": etag}, json=body)


async def test_everybody_looks_through_it_page_by_page(world: World) -> None:
    given = starter()
    await bring_in(world, given)
    ann = await world.somebody("Ann")

    for what, there in (
        ("competencies", given.competencies),
        ("blueprints", given.blueprints),
        ("offers", given.offers),
    ):
        first = await ann.get_json(f"{V1}/{what}")
        pages = [await ann.get_json(f"{V1}/{what}?page={page + 1}") for page in range(first["pages"])]
        read = [each["id"] for page in pages for each in page["items"]]
        assert sorted(read) == sorted(each.id for each in there)
        assert first["total"] == len(there)
        names = [each["name"].casefold() for page in pages for each in page["items"]]
        assert names == sorted(names), what
        behind = await ann.get_json(f"{V1}/{what}?page={first['pages'] + 1}")
        assert (behind["items"], behind["total"]) == ([], len(there))
        for wrong in ("page=0", "page=10001", "page=x", "q=" + "a" * 101, "per_page=9"):
            assert (await ann.get(f"{V1}/{what}?{wrong}")).status_code == 422, (what, wrong)
        assert (await ann.get(f"{V1}/{what}?q=%00%ff'--")).status_code == 200
        assert (await ann.get(f"{V1}/{what}/nothing-of-the-kind")).status_code == 404
    found = (await ann.get_json(f"{V1}/competencies?q=talking customers round"))["items"]
    assert "negotiation" in {each["id"] for each in found[:3]}
    one = await ann.get_json(f"{V1}/competencies/negotiation")
    offered = await ann.get_json(f"{V1}/offers?competency=negotiation&kind=activity")
    assert {each["id"] for each in offered["items"]} <= set(one["offers"])
    assert one["asked_by"]
    needs = await ann.get_json(f"{V1}/blueprints?kind=need")
    assert {each["kind"] for each in needs["items"]} == {"need"}
    assert needs["total"] == 2


async def test_hr_adds_replaces_and_takes_out_each_kind(world: World) -> None:
    """What is read can be sent back; each step is an edition; a change in between is not overwritten."""
    await bring_in(world, FRAMEWORK)
    hr = await world.somebody("Hedy", Role.HR)
    assert hr.person is not None
    bodies: dict[str, dict[str, Any]] = {
        "competencies": {"name": " Walking\n far ", "levels": ["", "Walks alone."], "aliases": ["strolling"]},
        "blueprints": {
            "name": "Walker",
            "kind": "role",
            "requirements": [{"competency": "walking-far", "level": 2, "weight": "0.30000000000000004"}],
        },
        "offers": {
            "name": "Walking school",
            "kind": "course",
            "competencies": ["walking-far"],
            "to": 2,
            "hours": "1.5",
        },
    }
    tags = {}
    for what, body in bodies.items():
        made = await hr.post(f"{V1}/{what}", json=body)
        assert made.status_code == 201, made.text
        place = made.headers["Location"].removeprefix(V1)
        read = await hr.get(f"{V1}{place}")
        assert (read.json(), read.headers["ETag"]) == (
            made.json() | ({"asked_by": [], "offers": []} if what == "competencies" else {}),
            made.headers["ETag"],
        )
        sent_back = {name: read.json()[name] for name in read.json() if name in {*body, "about", "kind"}}
        same = await edit(hr, "PUT", place, read.headers["ETag"], sent_back)
        assert (same.status_code, same.headers["ETag"]) == (200, read.headers["ETag"]), same.text
        changed = await edit(hr, "PUT", place, read.headers["ETag"], sent_back | {"about": "On foot."})
        assert changed.json()["about"] == "On foot."
        assert changed.headers["ETag"] != read.headers["ETag"]
        late = await edit(hr, "PUT", place, read.headers["ETag"], sent_back)
        never = await edit(hr, "PUT", place, '"0"', sent_back)
        assert [(each.status_code, each.json()["code"]) for each in (late, never)] == [(412, "stale")] * 2
        tags[place] = changed.headers["ETag"]
    assert (await hr.get_json(f"{V1}/competencies/walking-far"))["name"] == "Walking far"
    assert (await hr.get_json(f"{V1}/blueprints/walker"))["version"] == tags["/blueprints/walker"].strip('"')

    asked_for = await edit(hr, "DELETE", "/competencies/walking-far", tags["/competencies/walking-far"])
    assert asked_for.status_code == 409
    assert "Walker" in asked_for.json()["detail"]
    for place in reversed(tags):
        for old in ('"0"', '"1"'):
            assert (await edit(hr, "DELETE", place, old)).status_code == 412
        assert (await edit(hr, "DELETE", place, tags[place])).status_code == 204
        assert (await edit(hr, "DELETE", place, tags[place])).status_code == 404
    told = await hr.get_json(f"{V1}/framework/editions?most=200")
    assert [each["number"] for each in told] == list(range(10, 0, -1))
    assert (told[0]["by"], told[0]["removed"], told[-1]["by"]) == (hr.person.id, 1, None)


async def test_what_does_not_hold_together_is_not_kept(world: World) -> None:
    await bring_in(world, FRAMEWORK)
    hr = await world.somebody("Hedy", Role.HR)
    need = {"competency": "cloud", "level": 2}
    role: dict[str, Any] = {"name": "Walker", "kind": "role", "requirements": [need]}
    wrong: list[tuple[str, dict[str, Any], str]] = [
        ("competencies", {"name": "Negotiation", "levels": ["One."]}, "/name"),
        ("competencies", {"name": " ", "levels": ["One."]}, "/name"),
        ("competencies", {"name": "Walking", "levels": [" ", ""]}, "/levels"),
        ("blueprints", role | {"requirements": []}, "/requirements"),
        ("blueprints", role | {"requirements": [need | {"competency": "gone"}]}, "/requirements"),
        ("blueprints", role | {"requirements": [need | {"level": 9}]}, "/requirements"),
        ("blueprints", role | {"requirements": [need, need]}, "/requirements"),
        ("blueprints", role | {"requirements": [need | {"weight": 0}]}, "/requirements"),
        ("offers", {"name": "School", "kind": "course", "competencies": ["cloud"], "to": 9}, "/to"),
        ("offers", {"name": "School", "kind": "course", "competencies": ["gone"]}, "/competencies"),
    ]
    for what, body, pointer in wrong:
        refused = await hr.post(f"{V1}/{what}", json=body)
        assert refused.status_code == 422, (what, body, refused.text)
        assert refused.json()["errors"][0]["pointer"] == pointer, refused.text
    assert len(await hr.get_json(f"{V1}/framework/editions")) == 1


async def test_traits_and_trainings_are_asked_about_once(world: World) -> None:
    await bring_in(world, FRAMEWORK)
    hr = await world.somebody("Cy", Role.HR)
    levels = ["Walks alone.", "Has a good attitude", "Attended the walking course"]
    walking: dict[str, Any] = {"name": "Walking", "levels": levels}

    asked = await hr.post(f"{V1}/competencies", json=walking)
    assert (asked.status_code, asked.json()["errors"][0]["pointer"]) == (422, "/levels")
    told = asked.json()["errors"][0]["detail"]
    assert "Level 2: \u201cHas a good attitude\u201d is about what somebody is like." in told
    assert "Level 3: \u201cAttended the walking course\u201d tells of a training" in told
    assert "so that a colleague could see it?" in told
    assert (await hr.get(f"{V1}/competencies/walking")).status_code == 404

    kept = await hr.post(f"{V1}/competencies", json=walking | {"sure": True})
    assert kept.status_code == 201
    path, etag = "/competencies/walking", kept.headers["etag"]
    again = await edit(hr, "PUT", path, etag, walking | {"about": "On foot."})
    assert again.status_code == 200, "words that are kept already are not asked about"
    worse = walking | {"levels": ["Has the right attitude", *levels[1:]]}
    more = await edit(hr, "PUT", path, again.headers["etag"], worse)
    assert (more.status_code, more.json()["errors"][0]["pointer"]) == (422, "/levels")
    assert "Level 2" not in more.json()["errors"][0]["detail"]
    sure = await edit(hr, "PUT", path, again.headers["etag"], worse | {"sure": True})
    assert sure.status_code == 200


async def test_a_need_that_changed_and_a_competency_that_went_are_told(world: World) -> None:
    """Aims and levels outlive what they name."""
    await bring_in(world, FRAMEWORK)
    hr, ann = await world.somebody("Hedy", Role.HR), await world.somebody("Ann")
    aim = await ann.post_json(f"{V1}/aims", {"blueprint": "to-the-cloud"})
    await ann.post_json(f"{V1}/evidence", {"competency": "cloud", "level": 1, "rater": "self"})
    assert (aim["newer"], aim["shared"]) == (False, False)
    twice = await ann.post(f"{V1}/aims", json={"blueprint": "to-the-cloud"})
    assert twice.status_code == 409

    need = await hr.get(f"{V1}/blueprints/to-the-cloud")
    body = {name: need.json()[name] for name in ("name", "kind")}
    body["requirements"] = [{"competency": "negotiation", "level": 2}]
    assert (await edit(hr, "PUT", "/blueprints/to-the-cloud", need.headers["ETag"], body)).status_code == 200
    assert (await ann.get_json(f"{V1}/aims/{aim['id']}"))["newer"]
    gone = await edit(
        hr, "DELETE", "/competencies/cloud", (await hr.get(f"{V1}/competencies/cloud")).headers["ETag"]
    )
    assert gone.status_code == 204, gone.text
    levels = await ann.get_json(f"{V1}/levels")
    assert levels["levels"] == []
    assert [(each["name"], each["evidence"]["weight"]) for each in levels["gone"]] == [(CLOUD.name, None)]
    now = (await hr.get(f"{V1}/blueprints/to-the-cloud")).headers["ETag"]
    assert (await edit(hr, "DELETE", "/blueprints/to-the-cloud", now)).status_code == 204
    left = await ann.get_json(f"{V1}/aims/{aim['id']}")
    assert (left["aimed_at"], left["comparison"], left["blueprint"]) == (None, None, "to-the-cloud")
    assert left["title"] == "A role that is not described any more"


async def test_hr_looks_at_files_and_keeps_them_as_one_edition(world: World) -> None:
    """A dry run keeps nothing; a file with a fault keeps nothing; then it is there, once."""
    await bring_in(world, FRAMEWORK)
    hr, ann = await world.somebody("Hedy", Role.HR), await world.somebody("Ann")
    table = b"Competency,Level 1,Level 2\nWalking,Walks with help.,Walks alone.\n"
    place = f"{V1}/framework/import"

    async def sent(browser: Browser, content: bytes, name: str = "ours.csv", query: str = "") -> Any:
        return await browser.post(f"{place}{query}", files={"files": (name, content)})

    assert (await sent(ann, table)).status_code == 403
    looked = (await sent(hr, table)).json()
    assert (looked["kept"], looked["added"], looked["added_names"]) == (False, 1, ["Walking"])
    assert "Walking" not in {each["name"] for each in (await ann.get_json(f"{V1}/competencies"))["items"]}
    broken = await sent(hr, b"\x00\xff not a table", "ours.yaml", "?dry_run=false")
    assert broken.status_code == 422
    assert (await sent(hr, b"\x00\xff not a table", "ours.yaml")).json()["problems"]
    kept = await sent(hr, table, query="?dry_run=false&note=From the old house")
    assert kept.json()["kept"] is True, kept.text
    again = (await sent(hr, table, query="?dry_run=false")).json()
    assert (again["kept"], again["unchanged"]) == (False, 1)
    newest = (await hr.get_json(f"{V1}/framework/editions?most=1"))[0]
    assert (newest["added"], newest["note"]) == (1, "From the old house")
    assert "Walking" in {each["name"] for each in (await ann.get_json(f"{V1}/competencies"))["items"]}
