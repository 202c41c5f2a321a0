"""Both ways to a development goal over the API alone: from a shortfall, and from a need of the strategy."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

from goalcoach.domain.person import Role
from goalcoach.exchange.starter import starter
from tests.web.api.growing import V1, bring_in, change
from tests.world import Browser, World

CERTIFICATE = {
    "name": "Cloud practitioner certificate",
    "kind": "certificate",
    "competencies": ["running-cloud-services"],
    "hours": 40,
    "cost": "300.50",
}


async def test_from_conversions_that_fall_short_to_a_negotiation_goal(world: World) -> None:
    """The talk finds that it is a skill, the skill becomes a goal, the goal is used, and counts as shown."""
    await bring_in(world, starter())
    boss = await world.somebody("Bo", Role.MANAGER)
    ann = await world.somebody("Ann", manager=boss.person)
    goal = await ann.post_json(
        f"{V1}/goals",
        {
            "kind": "performance",
            "text": "Raise client conversions by 15 % to 35 % by 30 June 2027, because each pays the team",
            "measure": {"name": "client conversions", "target": 35, "unit": "%", "direction": "up"},
        },
    )

    talk = await ann.post_json(f"{V1}/gap-talks", {"goal_id": goal["id"], "actual": "24.5"})
    assert talk["shortfall"]["missing"] == "10.5"
    assert (talk["shortfall"]["unit"], talk["shortfall"]["better"]) == ("%", "more")
    talk = await _talk_it_over(ann, talk)
    assert talk["answers"][0]["answer"].startswith("I give the discount away")
    assert talk["answers"][0]["question"].endswith("?")
    assert talk["came_out"]["cause"] == "skill", talk["came_out"]
    quotes = [quote for each in talk["came_out"]["spoken"] for quote in each["quotes"]]
    assert all(any(quote in each["answer"] for each in talk["answers"]) for quote in quotes)

    place = f"/gap-talks/{talk['id']}"
    assert (await ann.get(f"{V1}{place}/options")).status_code == 409, "nothing is confirmed"
    talk = await change(ann, "PUT", f"{place}/cause", talk, {"cause": "skill"})
    assert talk["advice"]["learnable"]
    assert "negotiation" in {each["id"] for each in talk["near"]}
    talk = await change(ann, "PUT", f"{place}/competency", talk, {"competency": "negotiation"})
    assert (talk["step"]["shown"], talk["step"]["next"]) == (0, 1)

    offered = await ann.get_json(f"{V1}{place}/options")
    assert offered["watched"] == "client conversions"
    assert 2 <= len(offered["options"]) <= 3
    way = offered["options"][0]
    learning = await ann.post_json(
        f"{V1}{place}/goals",
        {"option": way["text"], "watched": offered["watched"], "obstacle": "Bo hurries me", "support": ""},
    )

    assert learning["version"]["draft"]["kind"] == "development"
    assert learning["version"]["draft"]["text"] == way["text"]
    assert learning["version"]["own_words"] == 0, "the words are the coach's"
    planned = await ann.get_json(f"{V1}/goals/{learning['id']}/plan")
    assert (planned["competency"], planned["to"], planned["watched"]) == (
        "negotiation",
        1,
        "client conversions",
    )
    assert (planned["obstacle"], planned["support"], planned["if_then"]) == ("Bo hurries me", "", None)
    await _used_and_seen(ann, boss, learning)
    shown = await ann.get_json(f"{V1}/levels/negotiation")
    assert (shown["level"], [each["rater"] for each in shown["evidence"]]) == (1, ["goal"])
    removed = await ann.delete(f"{V1}{place}")
    assert removed.status_code == 204
    assert await ann.get_json(f"{V1}/gap-talks") == []


async def _talk_it_over(ann: Browser, talk: dict[str, Any]) -> dict[str, Any]:
    """Answer until something came out; one answer is taken back, and one question left out."""
    place = f"/gap-talks/{talk['id']}"
    assert talk["asking"]["options"]
    once = await change(ann, "POST", f"{place}/answers", talk, {"text": "The market"})
    skipped = await change(ann, "POST", f"{place}/skip", once)
    assert skipped["answers"][1]["answer"] == ""
    talk = await change(ann, "POST", f"{place}/back", skipped)
    talk = await change(ann, "POST", f"{place}/back", talk)
    assert talk["answers"] == []
    said = iter(
        (
            "I give the discount away in the first minutes; I do not know how to negotiate",
            "No, I never could do it, even when much depended on it",
        )
    )
    for _ in range(12):
        if not talk["asking"]:
            return talk
        text = next(said, "I lack the skill; I tried, and I cannot do it yet")
        talk = await change(ann, "POST", f"{place}/answers", talk, {"text": text})
    raise AssertionError(talk)


async def _used_and_seen(ann: Browser, boss: Browser, learning: dict[str, Any]) -> None:
    goal, uses = f"{V1}/goals/{learning['id']}", f"{V1}/goals/{learning['id']}/uses"
    assert (await boss.get(uses)).status_code == 404, "a draft is private"
    sent = await change(ann, "POST", f"/goals/{learning['id']}/submit", learning)
    await change(boss, "POST", f"/goals/{learning['id']}/agree", sent)
    plan = await boss.get_json(f"{goal}/plan")
    assert (plan["competency"], plan["obstacle"], plan["if_then"], plan["blueprint"]) == (
        "negotiation",
        "",
        None,
        None,
    )

    for day in ("2026-11-20", "2026-11-21"):
        told = {"text": "Held the price with Berg", "day": day}
        once = await ann.post_json(uses, told, headers={"Idempotency-Key": day})
        assert await ann.post_json(uses, told, headers={"Idempotency-Key": day}) == once
    used = await ann.get_json(uses)
    assert len(used["uses"]) == 2
    assert (used["stage"], used["missing"]) == ("applied", ["observation"])
    assert (await boss.post(uses, json={"kind": "situation", "text": "I did"})).status_code == 403
    achieved = await boss.post_json(uses, {"text": "I sat beside her on Friday."})
    assert (achieved["stage"], achieved["missing"]) == ("achieved", [])
    assert len(achieved["follow_ups"]) == 3
    assert await ann.get_json(uses) == achieved


async def test_from_servers_today_to_the_cloud_tomorrow(world: World) -> None:
    """HR enters a certificate; the need shows the gap in numbers that add up; the goal is linked to it."""
    await bring_in(world, starter())
    hr = await world.somebody("Hedy", Role.HR)
    boss = await world.somebody("Bo", Role.MANAGER)
    kai = await world.somebody("Kai", manager=boss.person)
    (need,) = (await kai.get_json(f"{V1}/blueprints?q=cloud&kind=need"))["items"]
    asked = await kai.get_json(f"{V1}/blueprints/{need['id']}")
    certificate = CERTIFICATE | {"competencies": [asked["requirements"][0]["competency"]]}
    offer = await hr.post_json(f"{V1}/offers", certificate)
    assert (offer["id"], offer["cost"]) == ("cloud-practitioner-certificate", "300.50")
    known = {each["competency"] for each in asked["requirements"]}
    servers = next(
        each["id"]
        for each in (await kai.get_json(f"{V1}/competencies?q=server infrastructure"))["items"]
        if each["id"] in known
    )
    for rater, note in (("self", ""), ("test", "Linux administrator")):
        await kai.post_json(
            f"{V1}/evidence", {"competency": servers, "level": 2, "rater": rater, "note": note}
        )
    for level in (3, 2):
        await kai.post_json(f"{V1}/evidence", {"competency": servers, "level": level, "rater": "self"})

    aim = await kai.post_json(f"{V1}/aims", {"blueprint": need["id"], "words": "Build, not repair"})

    _adds_up(aim, asked)
    (line,) = [each for each in aim["comparison"]["gaps"] if each["competency"] == servers]
    own = await kai.get_json(f"{V1}/levels/{servers}")
    assert (line["shown"], own["level"], line["thin"]) == (2, 2, own["thin"])
    assert [each["weight"] for each in own["evidence"] if each["rater"] == "test"] == ["3"]
    assert sorted(str(each["weight"]) for each in own["evidence"]) == ["1", "3", "None", "None"]
    assert [each["share"] for each in own["shares"] if each["level"] <= 2] == ["1.0000", "1.0000"]
    assert [each["competency"] for each in (await kai.get_json(f"{V1}/levels"))["levels"]] == [servers]

    step = f"{V1}/aims/{aim['id']}/competencies/{offer['competencies'][0]}"
    ways = (await kai.get_json(f"{step}/options"))["options"]
    (way,) = [each for each in ways if each["course"] == offer["name"]]
    await change(kai, "PUT", "/working-time", {"revision": 0}, {"weekly": "38.5", "for_goals": 10})
    body = {"option": way["text"], "hours_per_month": "90", "cost": "300.50", "first_use": "2026-12-07"}
    much = await kai.post(f"{step}/goals", json=body)
    assert (much.status_code, much.json()["errors"][0]["pointer"]) == (422, "/giving")
    signing = body | {"giving": {"way": "exception"}}
    unsigned = await kai.post(f"{step}/goals", json=signing)
    assert unsigned.json()["errors"][0]["pointer"] == "/giving/reason"
    changed = await kai.post(f"{step}/goals", json=body | {"option": way["text"] + "!"})
    assert changed.json()["errors"][0]["pointer"] == "/option"
    goal = await kai.post_json(f"{step}/goals", body | {"hours_per_month": 6})
    plan = await kai.get_json(f"{V1}/goals/{goal['id']}/plan")
    assert (plan["course"], plan["blueprint"], plan["blueprint_version"]) == (
        offer["name"],
        need["id"],
        asked["version"],
    )
    month = (await kai.get_json(f"{V1}/working-time"))["ledger"]
    assert (month["available"], month["taken"], month["learning"], month["fit"]) == ("16.5", "6", "6", "fits")
    assert [each["goal_id"] for each in month["goals"]] == [goal["id"]]
    await _shared_and_seen(kai, boss, aim, servers)


async def _shared_and_seen(kai: Browser, boss: Browser, aim: dict[str, Any], servers: str) -> None:
    """The manager reads the aim while it is shared, and enters what they saw."""
    assert boss.person is not None
    aim = await change(kai, "POST", f"/aims/{aim['id']}/share", aim, {"manager_id": boss.person.id})
    shared = await boss.get_json(f"{V1}/team/{_id(kai)}/growth")
    assert shared["aims"] == [aim]
    assert shared["evidence"] == [], "what Kai entered stays his"
    entered = await boss.post_json(
        f"{V1}/team/{_id(kai)}/evidence",
        {"competency": servers, "level": 3, "note": "Moved the shop alone."},
    )
    own = await kai.get_json(f"{V1}/levels/{servers}")
    (told,) = [each for each in own["evidence"] if each["rater"] == "manager"]
    assert (told["by"], told["yours"], told["note"]) == ("Bo", False, "Moved the shop alone.")
    assert (await kai.delete(f"{V1}/evidence/{entered['id']}")).status_code == 404, "it is not his word"
    taken = await boss.delete(f"{V1}/team/{_id(kai)}/evidence/{entered['id']}")
    assert taken.status_code == 204
    aim = await change(kai, "POST", f"/aims/{aim['id']}/unshare", aim)
    assert (await boss.get_json(f"{V1}/team/{_id(kai)}/growth"))["aims"] == []


def _adds_up(aim: dict[str, Any], asked: dict[str, Any]) -> None:
    """Whoever has the numbers reckons the same readiness, and the same order."""
    found = aim["comparison"]
    lines = found["gaps"]
    assert {each["competency"]: (each["required"], each["weight"]) for each in lines} == {
        each["competency"]: (each["level"], each["weight"]) for each in asked["requirements"]
    }
    counts = [Decimal(each["weight"]) * (each["required"] - each["gap"]) / each["required"] for each in lines]
    ready = found["readiness"]
    assert abs(Decimal(ready["shown"]) - sum(counts)) < Decimal("0.001")
    assert Decimal(ready["asked"]) == sum(Decimal(each["weight"]) for each in lines)
    assert abs(Decimal(ready["share"]) - sum(counts) / Decimal(ready["asked"])) < Decimal("0.001")
    assert 0 < Decimal(ready["share"]) < 1
    pulls = [Decimal(each["pull"]) for each in lines]
    assert pulls == sorted(pulls, reverse=True)
    assert all(each["gap"] == max(0, each["required"] - each["shown"]) for each in lines)
    assert found["first"] == [each["competency"] for each in lines if each["gap"]][:3]


def _id(browser: Browser) -> str:
    assert browser.person is not None
    return browser.person.id
