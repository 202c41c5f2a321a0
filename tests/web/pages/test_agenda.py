"""The agenda of two: both read the same, nothing private stands on it; and the conversations they held."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from goalcoach.domain.check_in import CheckIn, Confidence
from goalcoach.domain.goal import GoalStatus
from goalcoach.exchange.gathering import own, shared
from goalcoach.exchange.writing import as_json
from tests.web.pages.house import VAGUE, House
from tests.web.pages.markup import tree

PRIVATE = "Zanzibar"


async def _looked(house: House) -> None:
    """Ann looked at a goal she shared, and at one she did not."""
    goals, office = house.goals, house.world.wired.office
    async with office.store.unit() as unit:
        for status in (GoalStatus.SUBMITTED, GoalStatus.DRAFT, GoalStatus.ARCHIVED):
            goal, shared = goals[status], status is GoalStatus.SUBMITTED
            look = CheckIn(
                id=f"look-{status}",
                goal_id=goal.id,
                owner_id=goal.owner_id,
                day=office.today(),
                at=office.now(),
                value=Decimal(84),
                help_needed="a word with the depot" if shared else PRIVATE,
            )
            await unit.check_ins.add(look)
            await unit.confidences.keep(Confidence(check_in_id=look.id, value=3))


async def test_both_read_the_same_and_nothing_private(house: House) -> None:
    await _looked(house)
    report = f"/api/v1/team/{house.people['Ann'].id}/agenda"

    for occasion in ("check_in", "review", "career"):
        mine = await house["Ann"].get_json(f"/api/v1/agenda?occasion={occasion}")
        assert mine == await house["Bo"].get_json(f"{report}?occasion={occasion}")
        pages = [
            (await house[who].get(f"{path}?occasion={occasion}")).text
            for who, path in (("Ann", "/agenda"), ("Bo", report.removeprefix("/api/v1")))
        ]
        for text in (str(mine), *pages):
            assert PRIVATE not in text
            assert VAGUE not in text
        assert all(("a word with the depot" in text) is (occasion != "career") for text in pages)


async def test_what_one_wrote_down_the_other_reads_and_adds_to(house: House) -> None:
    ann, bo = house["Ann"], house["Bo"]
    place = f"/team/{house.people['Ann'].id}/agenda"
    form = tree(await bo.get(place)).form(f"{place}/talks")
    sent = form | {"day": "2026-11-20", "agreed": "I ask the depot."}
    for _ in range(2):
        assert (await bo.post(f"{place}/talks", data=sent)).status_code == 303

    (talk,) = await ann.get_json("/api/v1/talks")
    added = f"/agenda/talks/{talk['id']}"
    assert (await ann.post(f"{added}/notes", data={"agreed": "I try the new script."})).status_code == 303
    again = await ann.post_json("/api/v1/talks", {"occasion": "check_in", "day": "2026-11-20"})
    shown = tree(await bo.get(place)).one("main").text
    late = tree(await ann.post("/agenda/talks", data={"occasion": "review", "day": "2026-11-23"}))

    assert again["id"] == talk["id"]
    assert [each["text"] for each in again["notes"]] == ["I ask the depot.", "I try the new script."]
    assert "Agreed last time" in shown
    assert "20 November 2026" in shown
    assert "That day is still to come" in late.one("main").text
    # What stands there of the other is not one's own to take out.
    assert (await bo.post(f"{place}/talks/{talk['id']}/remove", data={})).status_code == 303
    assert (await bo.post(f"{place}/talks/{talk['id']}/remove", data={})).status_code == 409
    assert [each["by_id"] for each in (await ann.get_json("/api/v1/talks"))[0]["notes"]] == [
        house.people["Ann"].id
    ]


async def test_who_leads_somebody_later_reads_nothing_of_earlier_talks(house: House) -> None:
    ann, people = house["Ann"], house.people
    await ann.post_json("/api/v1/talks", {"occasion": "check_in", "agreed": PRIVATE})
    edit = f"/admin/people/{people['Ann'].id}/edit"
    form = tree(await house["Adi"].get(edit)).form(edit)
    assert (await house["Adi"].post(edit, data=form | {"manager": people["Mia"].id})).status_code == 303

    for who in ("Mia", "Bo"):
        response = await house[who].get(f"/team/{people['Ann'].id}/agenda")
        assert (response.status_code == 200) is (who == "Mia")
        assert PRIVATE not in response.text
    assert "no talk written down" in tree(await house["Mia"].get("/team")).text
    assert PRIVATE in str(await ann.get_json("/api/v1/talks"))
    assert PRIVATE not in house.world.log.getvalue()
    async with house.world.wired.office.store.unit() as unit:
        assert PRIVATE in as_json(await own(unit, people["Ann"]))
        assert PRIVATE not in as_json(await shared(unit, [*people.values()]))


async def test_a_career_conversation_that_is_long_ago_or_on_a_review_is_asked_about(house: House) -> None:
    ann = house["Ann"]
    for occasion in ("review", "career"):
        await ann.post_json("/api/v1/talks", {"occasion": occasion, "day": date(2026, 4, 1).isoformat()})
    rules = [each.attrs["href"] for each in tree(await ann.get("/agenda")).all("a") if "rules/" in str(each)]

    assert rules == ["/rules/CD106", "/rules/CD107", "/rules/CD305"]
    await _looked(house)
    goal = tree(await ann.get(f"/goals/{house.goals[GoalStatus.SUBMITTED].id}"))
    assert goal.one("main").all("a", href="/rules/CD106"), "the page of the goal asks as well"
    assert "Nobody is entered as your manager" in tree(await house["Bo"].get("/agenda")).text
    assert (await house["Bo"].get("/api/v1/agenda")).status_code == 409
