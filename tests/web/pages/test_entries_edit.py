"""HR adds, changes and takes out competencies, roles and offers; faults are told; nobody else gets in."""

from __future__ import annotations

from dataclasses import replace

import pytest

from goalcoach.coach.framework import carry_out, plan
from goalcoach.domain.framework import Blueprint, Framework, Requirement
from tests.domain.frameworks import CLOUD, FRAMEWORK
from tests.web.pages.house import House
from tests.web.pages.markup import tree

WALKING = {
    "name": "Walking",
    "group": "Outside",
    "levels": "Walks with help.\nWalks alone.",
    "aliases": "strolling",
}


@pytest.fixture
async def hr(house: House) -> House:
    office = house.world.wired.office
    async with office.store.unit() as unit:
        await carry_out(unit, office, plan(await office.names(unit), FRAMEWORK), by=None, note="a file")
    return house


async def held(house: House) -> Framework:
    office = house.world.wired.office
    async with office.store.unit() as unit:
        return (await office.names(unit)).framework


async def test_traits_and_trainings_are_asked_about_once(hr: House) -> None:
    told = (
        {"since": "0"}
        | WALKING
        | {"levels": "Walks alone.\nHas a good attitude\nAttended the walking course"}
    )
    asked = await hr["Cy"].post("/hr/competencies/new", data=told)
    assert asked.status_code == 422
    shown = tree(asked)
    assert [each.text.split(":")[0] for each in shown.one("div", klass="notice").all("li")] == [
        "Level 2",
        "Level 3",
    ]
    form = shown.form("/hr/competencies/new")
    assert (await held(hr)).competency("walking") is None
    assert (await hr["Cy"].post("/hr/competencies/new", data=form | {"sure": "yes"})).status_code == 303

    form = tree(await hr["Cy"].get("/hr/competencies/walking/edit")).form("/hr/competencies/walking/edit")
    again = await hr["Cy"].post("/hr/competencies/walking/edit", data=form | {"about": "On foot."})
    assert again.status_code == 303


async def test_a_competency_is_added_changed_and_taken_out(hr: House) -> None:
    added = await hr["Cy"].post("/hr/competencies/new", data={"since": "0"} | WALKING)
    assert (added.status_code, added.headers["location"]) == (303, "/competencies/walking")
    found = (await held(hr)).competency("walking")
    assert found is not None
    assert (found.levels, found.aliases) == (("Walks with help.", "Walks alone."), ("strolling",))

    form = tree(await hr["Cy"].get("/hr/competencies/walking/edit")).form("/hr/competencies/walking/edit")
    assert form["levels"] == "Walks with help.\nWalks alone."
    changed = await hr["Cy"].post("/hr/competencies/walking/edit", data=form | {"about": "On foot."})
    late = await hr["Cy"].post("/hr/competencies/walking/edit", data=form | {"about": "By bus."})
    assert changed.status_code == 303
    assert late.status_code == 412
    assert "Somebody else changed this" in tree(late).one("span", id="name-error").text

    since = tree(await hr["Cy"].get("/hr/competencies/walking/edit")).form("/hr/competencies/walking/remove")
    gone = await hr["Cy"].post("/hr/competencies/walking/remove", data=since)
    assert gone.status_code == 303
    assert (await held(hr)).competency("walking") is None
    changes = tree(await hr["Cy"].get("/hr/changes"))
    assert [each.one("th").text for each in changes.one("tbody").all("tr")] == ["4", "3", "2", "1"]
    assert "Walking: removed" in changes.text


async def test_a_role_asks_for_what_its_rows_say(hr: House) -> None:
    form = tree(await hr["Cy"].get("/hr/roles/account-manager/edit")).form("/hr/roles/account-manager/edit")
    assert (form["need-0-competency"], form["need-0-level"], form["need-0-weight"]) == (
        "Negotiation",
        "3",
        "2",
    )

    kept = await hr["Cy"].post(
        "/hr/roles/account-manager/edit",
        data=form | {"need-1-competency": "cloud", "need-1-level": "1", "need-0-weight": "1,5"},
    )

    assert kept.status_code == 303, kept.text
    role = (await held(hr)).blueprint("account-manager")
    assert role is not None
    assert [(each.competency, each.level, str(each.weight)) for each in role.requirements] == [
        ("negotiation", 3, "1.5"),
        ("cloud", 1, "1"),
    ]
    assert role.version == "2"


async def test_a_new_need_is_version_1_whatever_was_changed_before_and_counts_its_own_changes(
    hr: House,
) -> None:
    for name in ("Walking", "Swimming"):
        added = await hr["Cy"].post("/hr/competencies/new", data={"since": "0"} | WALKING | {"name": name})
        assert added.status_code == 303, added.text
    need = {"since": "0", "kind": "need", "name": "Cross the river", "need-0-competency": "Swimming"}
    kept = await hr["Cy"].post("/hr/roles/new", data=need | {"need-0-level": "1", "need-0-weight": "1"})
    assert kept.status_code == 303, kept.text
    path = kept.headers["location"]

    assert tree(await hr["Ann"].get(path)).one("caption").text == "Heaviest first, version 1"
    edit = f"/hr{path}/edit"
    form = tree(await hr["Cy"].get(edit)).form(edit) | {"about": "On foot or not."}
    assert (await hr["Cy"].post(edit, data=form)).status_code == 303
    assert tree(await hr["Ann"].get(path)).one("caption").text == "Heaviest first, version 2"


async def test_an_offer_names_competencies_as_people_do(hr: House) -> None:
    sent = {
        "since": "0",
        "kind": "course",
        "name": "Advanced haggling",
        "competencies": "negotiation",
        "to": "3",
    }

    kept = await hr["Cy"].post("/hr/offers/new", data=sent)

    assert kept.status_code == 303, kept.text
    (offer,) = [each for each in (await held(hr)).offers if each.id == "advanced-haggling"]
    assert (offer.competencies, offer.to) == (("negotiation",), 3)
    assert kept.headers["location"] == "/competencies/negotiation"
    assert "Advanced haggling" in tree(await hr["Ann"].get("/competencies/negotiation")).text
    form = tree(await hr["Cy"].get("/hr/offers/advanced-haggling/edit")).form(
        "/hr/offers/advanced-haggling/edit"
    )
    assert form["competencies"] == "Negotiation"


@pytest.mark.parametrize(
    ("path", "sent", "field", "says"),
    [
        ("competencies", WALKING | {"name": ""}, "name", "There is no name; write one."),
        ("competencies", WALKING | {"levels": ""}, "levels", "0 levels"),
        ("competencies", WALKING | {"name": "Negotiation"}, "name", "is the name of"),
        ("roles", {"name": "Pilot", "kind": "role"}, "need-0-competency", "asks for nothing"),
        (
            "roles",
            {"name": "Pilot", "kind": "role", "need-0-competency": "cloud", "need-0-level": "9"},
            "need-0-competency",
            "which has 1 to 3",
        ),
        (
            "roles",
            {"name": "Pilot", "kind": "role", "need-0-competency": "cloud"},
            "need-0-level",
            "which level",
        ),
        (
            "roles",
            {"name": "Pilot", "kind": "role", "need-0-competency": "cloud", "need-0-level": "2.7"},
            "need-0-level",
            "whole number",
        ),
        (
            "roles",
            {
                "name": "Pilot",
                "kind": "role",
                "need-0-competency": "cloud",
                "need-0-level": "2",
                "need-0-weight": "0",
            },
            "need-0-competency",
            "more than 0",
        ),
        (
            "roles",
            {
                "name": "Pilot",
                "kind": "role",
                "need-0-competency": "cloud",
                "need-0-level": "2",
                "need-2-competency": "negotiation",
                "need-2-level": "9",
            },
            "need-2-competency",
            "It asks for level 9 of “Negotiation”",
        ),
        ("offers", {"name": "X", "kind": "course", "competencies": " "}, "competencies", "at least"),
        ("offers", {"name": "X", "kind": "course", "competencies": "cloud", "to": "1,5"}, "to", "whole"),
        (
            "offers",
            {"name": "X", "kind": "course", "competencies": "cloud", "cost": "1e-99999"},
            "cost",
            "number",
        ),
        ("offers", {"name": "X", "kind": "bribe"}, "kind", "Choose what it is"),
        ("offers", {"name": "X", "kind": "course", "competencies": "juggling"}, "competencies", "juggling"),
        (
            "offers",
            {"name": "X", "kind": "course", "competencies": "cloud", "hours": "long"},
            "hours",
            "number",
        ),
    ],
)
async def test_what_cannot_be_kept_is_told_at_its_field(
    hr: House, path: str, sent: dict[str, str], field: str, says: str
) -> None:
    response = await hr["Cy"].post(f"/hr/{path}/new", data={"since": "0"} | sent)

    assert response.status_code == 422, response.text
    assert says in tree(response).one("span", id=f"{field}-error").text
    assert [each.id for each in (await held(hr)).entries()] == [each.id for each in FRAMEWORK.entries()]


async def test_what_is_asked_for_is_not_taken_out(hr: House) -> None:
    since = tree(await hr["Cy"].get("/hr/competencies/cloud/edit")).form("/hr/competencies/cloud/remove")

    response = await hr["Cy"].post("/hr/competencies/cloud/remove", data=since)

    assert response.status_code == 409
    page = tree(response)
    assert "Moving to the cloud asks for it" in page.one("p", id="remove-error").text
    assert page.form("/hr/competencies/cloud/edit")["name"]


async def test_a_level_that_is_asked_for_is_not_taken_out(hr: House) -> None:
    place = "/hr/competencies/negotiation/edit"
    form = tree(await hr["Cy"].get(place)).form(place)

    response = await hr["Cy"].post(place, data=form | {"levels": "Only one."})

    assert response.status_code == 422
    told = tree(response).one("span", id="levels-error").text
    assert "it asks for level 3 of “Negotiation”, which has 1 to 1" in told


async def test_names_in_other_scripts_get_an_id_too(hr: House) -> None:
    for name in ("Überführung", "谈判", "C++ & C#", "Café talk"):
        response = await hr["Cy"].post("/hr/competencies/new", data={"since": "0"} | WALKING | {"name": name})
        assert response.status_code == 303, response.text
        assert (await hr["Ann"].get(response.headers["location"])).status_code == 200
    assert (await held(hr)).competency("cafe-talk") is not None


async def test_nobody_but_hr_sees_or_uses_them(hr: House) -> None:
    for who in ("Ann", "Bo", "Adi"):
        assert "Edit" not in tree(await hr[who].get("/competencies/cloud")).one("main").text
        for path in ("/hr/changes", "/hr/competencies/new", "/hr/competencies/cloud/edit"):
            assert (await hr[who].get(path)).status_code == 403
    assert (await hr["Cy"].get("/hr/people/new")).status_code == 404
    assert (await hr["Cy"].get("/hr/roles/cloud/edit")).status_code == 404


async def test_the_longest_name_there_may_be_can_be_kept(hr: House) -> None:
    added = await hr["Cy"].post("/hr/competencies/new", data={"since": "0"} | WALKING | {"name": "w" * 200})

    assert added.status_code == 303, added.text


async def test_levels_without_words_stay_where_they_are(hr: House) -> None:
    office = hr.world.wired.office
    levels = ("", "", "Applies it\nunder supervision.", "", "Ensures it.")
    numbered = Framework(competencies=(replace(CLOUD, id="SFIA.PROG", name="Programming", levels=levels),))
    async with office.store.unit() as unit:
        await carry_out(unit, office, plan(await office.names(unit), numbered), by=None, note="SFIA")
    path = "/hr/competencies/SFIA.PROG/edit"
    form = tree(await hr["Cy"].get(path)).form(path)

    kept = await hr["Cy"].post(path, data=form | {"about": "Writing programs."})

    assert kept.status_code == 303, kept.text
    found = (await held(hr)).competency("SFIA.PROG")
    assert found is not None
    assert found.levels == ("", "", "Applies it under supervision.", "", "Ensures it.")


async def test_a_role_with_more_rows_than_a_page_shows_loses_none(hr: House) -> None:
    office = hr.world.wired.office
    many = tuple(replace(CLOUD, id=f"c{number}", name=f"Craft {number}") for number in range(120))
    role = Blueprint(
        id="all", name="All crafts", requirements=tuple(Requirement(competency=c.id, level=1) for c in many)
    )
    given = Framework(competencies=many, blueprints=(role,))
    async with office.store.unit() as unit:
        await carry_out(unit, office, plan(await office.names(unit), given), by=None, note="O*NET")
    path = "/hr/roles/all/edit"
    form = tree(await hr["Cy"].get(path)).form(path)

    kept = await hr["Cy"].post(path, data=form | {"about": "Everything."})

    assert kept.status_code == 409
    assert "more than this page can show" in tree(kept).text
    found = (await held(hr)).blueprint("all")
    assert found is not None
    assert len(found.requirements) == 120


async def test_an_id_of_something_that_is_gone_goes_to_nothing_else(hr: House) -> None:
    """What people entered of it would count for another competency."""
    first = await hr["Cy"].post("/hr/competencies/new", data={"since": "0"} | WALKING | {"name": "谈判"})
    path = first.headers["location"]
    form = tree(await hr["Cy"].get(f"/hr{path}/edit")).form(f"/hr{path}/remove")
    await hr["Cy"].post(f"/hr{path}/remove", data=form)

    other = await hr["Cy"].post("/hr/competencies/new", data={"since": "0"} | WALKING | {"name": "销售"})
    again = await hr["Cy"].post("/hr/competencies/new", data={"since": "0"} | WALKING | {"name": "谈判"})

    assert other.headers["location"] != path
    assert again.headers["location"] == path, "the same thing comes back as itself"


async def test_words_that_name_no_competency_are_asked_about(hr: House) -> None:
    sent = {"since": "0", "name": "Pilot", "kind": "role", "need-1-level": "1"}
    wrong = await hr["Cy"].post("/hr/roles/new", data=sent | {"need-1-competency": "negotiating"})

    page = tree(wrong)
    assert wrong.status_code == 422
    assert "no competency “negotiating”" in page.one("span", id="need-1-competency-error").text
    taps = [each.attrs["value"] for each in page.all("button", name="take")]
    assert taps[0] == "Negotiation"
    form = page.form("/hr/roles/new")
    mended = await hr["Cy"].post("/hr/roles/new", data=form | {"take": taps[0]})
    assert mended.status_code == 200
    again = tree(mended).form("/hr/roles/new")
    assert (again["need-1-competency"], again["name"]) == ("Negotiation", "Pilot")
    assert (await hr["Cy"].post("/hr/roles/new", data=again)).status_code == 303

    offer = {"since": "0", "kind": "course", "name": "Talks", "competencies": "Cloud\nhagling"}
    odd = tree(await hr["Cy"].post("/hr/offers/new", data=offer))
    assert "no competency" in odd.one("span", id="competencies-error").text
