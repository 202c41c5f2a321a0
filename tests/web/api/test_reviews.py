"""Prepared conversations over the API: evidence, points, one's own hand, both sides, and the walls around."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import Any

from goalcoach.domain.conversation import Conversation, ConversationId, ConversationState
from goalcoach.domain.person import Role
from goalcoach.exchange.gathering import own
from tests.endpoint.fixture import Rooms
from tests.endpoint.script import Step
from tests.web.api.half_year import MARK, HalfYear, half_year
from tests.world import Browser, Clock, World

V1 = "/api/v1"
_RISEN = "First-contact resolution went from 62 % to 71 %,"
_OTHERWISE = "Callers got helped at once far more often, although parts from the depot came late."
REVIEW = {"occasion": "review", "day": "2026-11-22", "begin": "2026-05-22", "until": "2026-11-22"}


async def begun(browser: Browser, **changes: Any) -> dict[str, Any]:
    """A preparation of a review."""
    found: dict[str, Any] = await browser.post_json(f"{V1}/preparations", REVIEW | changes)
    return found


async def sent(
    browser: Browser, method: str, preparation: dict[str, Any], path: str, body: Any = None
) -> Any:
    """A change of a preparation as it was read; as it is then."""
    response = await browser.request(
        method,
        f"{V1}/preparations/{preparation['id']}{path}",
        headers={"If-Match": f'"{preparation["revision"]}"'},
        **({} if body is None else {"json": body}),
    )
    assert response.status_code == 200, response.text
    return response.json()


def as_sent(points: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """Points as they are sent back."""
    names = ("id", "part", "kind", "claim", "question", "evidence")
    return [{name: each[name] for name in names} | {"goal_id": each["goal_id"] or None} for each in points]


async def test_from_evidence_to_points_and_every_changed_word_is_its_authors(world: World) -> None:
    year = await half_year(world)
    ann, bo = year.employee, year.manager
    made = await begun(bo, about_id=year.ann.id)
    place = f"{V1}/preparations/{made['id']}"

    evidence = await bo.get_json(f"{place}/evidence")
    ids = [each["id"] for each in evidence["items"]]
    assert {"check_in:a", f"result:{year.missed.id}", "use:u-observation", "level:led"} <= set(ids)
    assert {each["outcome"] for each in evidence["goals"]} == {"missed", "met"}
    assert [each["items"] for each in evidence["coverage"]["thirds"]] == [1, 6, 2]
    result = next(each for each in evidence["items"] if each["id"].startswith("result:") and each["kind"])
    assert "4 percentage points away from the target" in json.dumps(evidence), result

    made = await sent(bo, "PUT", made, "/evidence", {"excluded": ["check_in:a"]})
    made = await sent(bo, "POST", made, "/points", {"by": "builtin"})

    content = made["points"]
    assert content[0]["question"].endswith("?")
    assert content[0]["claim"] == ""
    assert {each["part"] for each in content} == {"performance", "connection", "development"}
    assert all("check_in:a" not in each["evidence"] for each in content)
    assert "The depot is slow" not in json.dumps(content)
    assert any(each["working"] == "75 − 71 = 4 percentage points" for each in content)
    assert any(each["fresh"] for each in content), "nobody spoke about the missed goal before"
    assert made["made"] | {"at": ""} == {
        "source": "builtin",
        "notice": "",
        "held": 0,
        "making": None,
        "at": "",
    }
    assert {each["author"] for each in content} == {"builtin"}

    told = as_sent(content)
    told[1]["claim"] = "You rate among the top 10 % of the team."
    told = [*told[1:], told[0], {"part": "development", "question": "What about the night shift?"}]
    made = await sent(bo, "PUT", made, "/points", {"points": told})

    content = made["points"]
    assert [each["author"] for each in content].count("person") == 2
    assert content[0]["author"] == content[-1]["author"] == "person"
    assert "TP501" in {each["code"] for each in content[0]["findings"]}, "a question, and it is kept"
    assert "TP602" in {each["code"] for each in made["findings"]}, "it opens by telling now"
    again = await sent(bo, "POST", made, "/points", {"by": "builtin"})
    assert [each["question"] for each in again["points"] if each["author"] == "person"][-1] == (
        "What about the night shift?"
    ), "what somebody wrote stays when points are made again"
    stale = await bo.put(f"{place}/points", json={"points": []}, headers={"If-Match": '"1"'})
    assert stale.status_code == 412
    cited = {"part": "performance", "claim": "Late on 3 days.", "evidence": ["check_in:a"]}
    refused = await bo.put(
        f"{place}/points", json={"points": [cited]}, headers={"If-Match": f'"{again["revision"]}"'}
    )
    assert refused.status_code == 422
    assert "was set aside" in refused.text
    assert (await ann.get(place)).status_code == 404, "each side is its author's alone"
    async with world.wired.office.store.unit() as unit:
        assert [each.id for each in (await own(unit, year.bo)).preparations] == [made["id"]]
        assert (await own(unit, year.ann)).preparations == ()


async def test_what_was_taken_out_is_said_and_the_next_change_drops_it(world: World) -> None:
    year = await half_year(world)
    bo = year.manager
    made = await begun(bo, about_id=year.ann.id)
    place = f"{V1}/preparations/{made['id']}"
    made = await sent(bo, "POST", made, "/points", {"by": "builtin"})
    obstacle = "check_in:a"
    citing = [each["id"] for each in made["points"] if obstacle in each["evidence"]]
    assert citing
    assert {each["taken_out"] for each in made["points"]} == {0}
    async with world.wired.office.store.unit() as unit:
        await unit.check_ins.remove("a", year.ann.id)

    made = await bo.get_json(place)
    assert [each["id"] for each in made["points"] if each["taken_out"]] == citing
    assert all(obstacle not in each["evidence"] for each in made["points"]), "nothing leads nowhere"
    sheet = (await bo.get(f"/reviews/{made['id']}/sheet/md")).text
    assert sheet.count("1 thing it rested on was taken back") == len(citing)

    told = made["points"]
    changed = next(each for each in told if each["id"] == citing[0])
    changed["question"] = "What became of that?"
    made = await sent(bo, "PUT", made, "/points", {"points": told})

    assert {each["taken_out"] for each in made["points"]} == {0}
    assert [each["id"] for each in made["points"] if each["author"] == "person"] == citing[:1]
    own = next(each for each in made["points"] if each["id"] == citing[0])
    assert own["author"] == "person"
    assert own["claim"] == changed["claim"], "what somebody keeps is theirs, and says so"


async def test_ones_own_point_that_loses_evidence_is_no_surer_than_what_is_left(world: World) -> None:
    year = await half_year(world)
    bo = year.manager
    made = await begun(bo, about_id=year.ann.id)
    cited = {"part": "performance", "claim": "The depot was slow.", "evidence": ["check_in:a", "check_in:b"]}
    made = await sent(bo, "PUT", made, "/points", {"points": [cited]})
    two_days = [each["footing"] for each in made["points"]]

    made = await sent(bo, "PUT", made, "/evidence", {"excluded": ["check_in:b"]})
    one = [each["footing"] for each in made["points"]]
    made = await sent(bo, "PUT", made, "/evidence", {"excluded": ["check_in:a", "check_in:b"]})

    assert (two_days, one) == (["enough"], ["needs_context"])
    assert [each["footing"] for each in made["points"]] == ["not_enough"]


async def test_how_ones_own_number_follows_from_the_evidence_is_worked_out(world: World) -> None:
    year = await half_year(world)
    bo = year.manager
    made = await begun(bo, about_id=year.ann.id)
    own = {
        "part": "performance",
        "claim": f"{_RISEN} 9 points more.",
        "goal_id": year.missed.id,
        "evidence": [f"result:{year.missed.id}"],
    }

    made = await sent(bo, "PUT", made, "/points", {"points": [own]})
    (point,) = made["points"]
    assert point["working"] == "71 − 62 = 9"
    sheet = (await bo.get(f"/reviews/{made['id']}/sheet/md")).text
    assert "Worked out: 71 − 62 = 9" in sheet

    changed = as_sent(made["points"])
    changed[0]["claim"] = "First-contact resolution is at 71 %."
    made = await sent(bo, "PUT", made, "/points", {"points": changed})
    assert [each["working"] for each in made["points"]] == [""], "it stands there as it is"


async def test_what_is_read_can_be_sent_back_and_the_last_change_undone_and_done_again(world: World) -> None:
    year = await half_year(world)
    bo = year.manager
    begun_ = await begun(bo, about_id=year.ann.id)
    place = f"{V1}/preparations/{begun_['id']}"
    nothing = await bo.post(f"{place}/undo", headers={"If-Match": f'"{begun_["revision"]}"'})
    made = await sent(bo, "POST", begun_, "/points", {"by": "builtin"})
    [line] = await bo.get_json(f"{V1}/preparations")

    same = await sent(bo, "PUT", made, "/points", {"points": made["points"]})
    first, *rest = made["points"]
    changed = await sent(
        bo, "PUT", same, "/points", {"points": [first | {"question": "And now?"}, *rest[:-1]]}
    )
    back = await sent(bo, "POST", changed, "/undo")
    again = await sent(bo, "POST", back, "/undo")
    stale = await bo.post(f"{place}/undo", headers={"If-Match": f'"{back["revision"]}"'})
    without = await sent(bo, "PUT", again, "/evidence", {"excluded": ["check_in:a"]})

    assert nothing.status_code == 409
    assert line["count"] == len(made["points"])
    assert (same["points"], same["revision"]) == (made["points"], made["revision"]), "nothing was changed"
    assert (changed["undoable"], len(changed["points"])) == (True, len(rest))
    assert (back["points"], back["made"]) == (made["points"], made["made"])
    assert again["points"] == changed["points"]
    assert stale.status_code == 412
    assert without["undoable"] is False, "what was made of it does not come back"


async def test_both_sides_are_shown_when_both_are_ready_and_then_for_good(world: World, clock: Clock) -> None:
    year = await half_year(world)
    ann, bo = year.employee, year.manager
    theirs = await begun(bo, about_id=year.ann.id)
    [invited] = await ann.get_json(f"{V1}/preparations/invitations")
    assert (invited["by_id"], invited["begin"]) == (year.bo.id, REVIEW["begin"])
    own = await begun(ann)
    assert (own["begin"], own["other_began"]) == (theirs["begin"], True)
    assert await ann.get_json(f"{V1}/preparations/invitations") == []
    place = f"{V1}/preparations/{own['id']}"

    own = await sent(ann, "POST", own, "/points", {"by": "builtin"})
    theirs = await sent(bo, "POST", theirs, "/points", {"by": "builtin"})
    own = await sent(ann, "PUT", own, "/ready")
    assert (await ann.get(f"{place}/other-side")).status_code == 404
    own = await sent(ann, "DELETE", own, "/ready")
    own = await sent(ann, "PUT", own, "/ready")
    theirs = await sent(bo, "PUT", theirs, "/ready")
    assert theirs["revealed"] is True

    shown = await ann.get_json(f"{place}/other-side")
    assert [each["claim"] for each in shown["points"]] == [each["claim"] for each in theirs["points"]]
    assert shown["changed_since"] is False
    cited = {id_ for each in shown["points"] for id_ in each["evidence"]}
    assert {each["id"] for each in shown["sources"]} == cited
    undone = await bo.delete(
        f"{V1}/preparations/{theirs['id']}/ready", headers={"If-Match": f'"{theirs["revision"]}"'}
    )
    assert undone.status_code == 409
    assert (await bo.delete(f"{V1}/preparations/{theirs['id']}")).status_code == 409
    clock.pass_by(hours=1)
    await sent(bo, "PUT", theirs, "/points", {"points": as_sent(theirs["points"])[:-1]})
    assert (await ann.get_json(f"{place}/other-side"))["changed_since"] is True
    career = await bo.post(
        f"{V1}/preparations", json={"occasion": "career", "about_id": year.ann.id, "day": REVIEW["day"]}
    )
    assert career.status_code == 409, "never on the day of a review"


async def test_nobody_else_reaches_any_of_it_and_nothing_private_is_in_it(world: World) -> None:
    year = await half_year(world)
    bo, office = year.manager, world.wired.office
    await _chat(world, year)
    made = await begun(bo, about_id=year.ann.id)
    made = await sent(bo, "POST", made, "/points", {"by": "builtin"})
    place = f"{V1}/preparations/{made['id']}"
    everything = json.dumps([made, await bo.get_json(f"{place}/evidence")])
    assert MARK not in everything
    assert "confidence" not in everything

    others = [
        await world.somebody("Other", Role.MANAGER),
        await world.somebody("Hanna", Role.HR),
        await world.somebody("Adam", Role.ADMIN),
        await world.browser(year.mia),
        year.employee,
    ]
    for each in others:
        for path in ("", "/evidence", "/other-side"):
            assert (await each.get(f"{place}{path}")).status_code == 404
        assert (await each.delete(place)).status_code == 404
    for each in others[:-1]:
        body = REVIEW | {"about_id": year.ann.id}
        assert (await each.post(f"{V1}/preparations", json=body)).status_code == 404

    own = await begun(year.employee)
    assert MARK in json.dumps(await year.employee.get_json(f"{V1}/preparations/{own['id']}/evidence")), (
        "their own level is theirs to use"
    )
    async with office.store.unit() as unit:
        ann = await unit.people.get(year.ann.id)
        await unit.people.put(replace(ann, manager_id=others[0].person.id if others[0].person else None))
    assert (await bo.get(place)).status_code == 404, "nobody whom they led once"
    assert await bo.get_json(f"{V1}/preparations") == []
    later = await begun(others[0], about_id=year.ann.id)
    told = json.dumps(await others[0].get_json(f"{V1}/preparations/{later['id']}/evidence"))
    assert MARK not in told
    assert "Led the call with Berg" not in told, "what a former manager wrote down is not theirs"
    assert MARK not in world.log.getvalue()


async def test_the_language_model_is_told_no_name_and_nothing_that_is_left_out(
    make_world: Any, room: Rooms
) -> None:
    answer = {
        "subject": "the-person",
        "points": [
            _row("How do you see these months yourself?", "performance", "question"),
            _row(f"{_RISEN} nine percentage points more.", "performance", "point", "ev-7", "g-1"),
            _row(
                "How did you go about it, and what got in the way?", "performance", "question", "ev-7", "g-1"
            ),
            _row(_OTHERWISE, "performance", "recognition", "ev-1 ev-7"),
            _row("You went from 62 % to 93 %.", "performance", "recognition", "ev-7", "g-1"),
            _row("What would have helped to reach it?", "connection", "question", goal="g-1"),
            _row(
                "How did the three steps help with first-contact resolution?",
                "connection",
                "question",
                goal="g-2",
            ),
            _row("In which two situations did you use it?", "development", "question", goal="g-2"),
            _row("What would you like to learn next, and what time does it take?", "development", "question"),
        ],
        "left_empty": [],
    }
    model = room(Step(text=json.dumps(answer)), Step(text="no object"))
    world: World = await make_world(llm_base_url=model.url, llm_model="m")
    year = await half_year(world)
    bo = year.manager
    made = await begun(bo, about_id=year.ann.id)
    made = await sent(bo, "PUT", made, "/evidence", {"excluded": ["check_in:b", "level:led"]})

    made = await sent(bo, "POST", made, "/points", {"by": "model"})

    asked = json.dumps([each.body for each in model.sent], ensure_ascii=False)
    assert "The depot is slow" in asked
    for hidden in (MARK, "Ask the depot by phone", "Berg", "Lindqvist", year.ann.id, year.missed.id):
        assert hidden not in asked
    assert made["made"]["source"] == "m"
    assert made["made"]["making"]["prompt"].startswith("review/points@")
    assert made["made"]["held"] == 1, "the number that no evidence holds"
    claim = next(each for each in made["points"] if each["claim"] != _OTHERWISE and each["claim"])
    otherwise = next(each for each in made["points"] if each["claim"] == _OTHERWISE)
    assert otherwise["footing"] == "needs_context", "two days show it, in hardly a word that they have"
    assert claim["question"] == "How did you go about it, and what got in the way?"
    assert (claim["author"], claim["footing"]) == ("model", "enough")
    assert claim["working"] == "71 − 62 = 9", "whoever reads it need not take a machine's sum on trust"

    made = await sent(bo, "POST", made, "/points", {"by": "model"})

    assert made["made"]["source"] == "builtin"
    assert "built-in coach" in made["made"]["notice"]


def _row(text: str, part: str, kind: str, evidence: str = "", goal: str = "") -> dict[str, str]:
    return {"text": text, "part": part, "kind": kind, "evidence": evidence, "goal": goal}


async def _chat(world: World, year: HalfYear) -> None:
    """A conversation of the employee with the coach."""
    office = world.wired.office
    async with office.store.unit() as unit:
        await unit.conversations.create(
            Conversation(
                id=ConversationId("chat"),
                owner_id=year.ann.id,
                title=f"About the {MARK}",
                state=ConversationState.OPEN,
                revision=1,
                turns=0,
                created_at=office.now(),
                updated_at=office.now(),
            )
        )


async def test_nobody_prepares_with_a_manager_who_has_left(world: World) -> None:
    gone = await world.person("Gus", Role.MANAGER, active=False)
    eve = await world.person("Eve", manager=gone)
    browser = await world.browser(eve)

    refused = await browser.post(f"{V1}/preparations", json=REVIEW)

    assert refused.status_code == 409, refused.text
    assert "Nobody is entered as your manager" in refused.text
    assert "Gus" not in (await browser.get("/reviews/new")).text
