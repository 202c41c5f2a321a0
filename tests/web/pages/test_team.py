"""The team page: what may be worth a word with each, from what they shared, and who was not talked with."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from decimal import Decimal

from goalcoach.coach import goals
from goalcoach.domain.check_in import CheckIn
from goalcoach.domain.goal import GoalDraft, GoalKind, GoalStatus
from goalcoach.domain.person import Person
from tests.web.pages.house import House
from tests.web.pages.markup import Node, tree

CSAT = GoalDraft(kind=GoalKind.PERFORMANCE, text="Raise CSAT from 82 to 90 by 30 June 2027")
COSTS = GoalDraft(
    kind=GoalKind.PERFORMANCE, text="Cut costs by 5 % by 30 June 2027", hours_per_month=Decimal(9)
)
TALKS = GoalDraft(
    kind=GoalKind.DEVELOPMENT,
    text="Lead price talks alone by May 2027",
    parent="Raise CSAT from 82 to 90 by 30 June 2027",
    hours_per_month=Decimal(3),
)
SPANISH = GoalDraft(kind=GoalKind.DEVELOPMENT, text="Hold a meeting in Spanish by May 2027")


async def _shared(house: House, owner: Person, *looked: tuple[GoalDraft, int | None]) -> None:
    """Agreed goals of somebody, each with how many days ago somebody looked at it."""
    office = house.world.wired.office
    async with office.store.unit() as unit:
        for draft, days in looked:
            kept = await goals.write(unit, office, owner, draft)
            await unit.goals.set_status(kept, GoalStatus.AGREED, office.now())
            if days is not None:
                look = CheckIn(
                    id=office.new_id(),
                    goal_id=kept.id,
                    owner_id=owner.id,
                    day=office.today() - timedelta(days=days),
                    at=office.now(),
                )
                await unit.check_ins.add(look)


def _row(page: Node, name: str) -> str:
    return next(each.text for each in page.one("main").all("tr") if each.text.startswith(name))


async def test_it_says_what_may_be_worth_a_word_with_each(house: House) -> None:
    tom, bo = house.people["Tom"], house["Bo"]
    await _shared(house, tom, (CSAT, 1), (COSTS, 60), (TALKS, None), (SPANISH, 2))
    for name, day in (("Ann", "2026-10-01"), ("Tom", "2026-09-30")):
        talk = {"occasion": "check_in", "day": day}
        await bo.post_json(f"/api/v1/team/{house.people[name].id}/talks", talk)

    told = {each["name"]: each for each in await bo.get_json("/api/v1/team")}["Tom"]
    page = tree(await bo.get("/team"))

    titles = {each["id"]: each["text"] for each in told["goals"]}
    assert told["rhythm"] == {"on_time": 2, "outdated": 1, "pending": 1}
    assert told["states"] == {"agreed": 4}
    assert [titles[each] for each in told["results_without_learning"]] == [COSTS.text]
    assert [titles[each] for each in told["learning_without_result"]] == [SPANISH.text]
    assert (told["learning_hours"], told["hours"], told["no_talk_this_quarter"]) == ("3", "12", True)
    row = _row(page, "Tom")
    for words in (
        "3 of 12 hours a month",
        "1 not looked at yet, 2 on time, 1 out of date",
        "Not looked at for long: 1 goal",
        "Nothing is being learned for 1 result. Ask whether something to learn would help",
        "1 learning goal names no result. Ask which result it is to help.",
    ):
        assert words in row
    assert "goal waits for your word" in _row(page, "Ann")
    # Ann was talked with this quarter; who was not stands at the top, with the way to the agenda.
    (silent,) = page.all("section", **{"aria-labelledby": "silent"})
    assert [each.text for each in silent.all("a")] == ["Tom"]


async def test_a_large_team_is_looked_at_in_parts(house: House) -> None:
    world, bo = house.world, house.people["Bo"]
    for number in range(11):
        person = await world.person(f"P{number}", manager=bo)
        async with world.wired.office.store.unit() as unit:
            await unit.people.put(replace(person, team="North & East" if number else "South"))

    page = tree(await house["Bo"].get("/team"))
    (link,) = page.all("a", href="/team?team=North+%26+East")
    part = tree(await house["Bo"].get(link.attrs["href"])).one("table")

    (silent,) = page.all("section", **{"aria-labelledby": "silent"})
    more = silent.one("details")
    assert more.one("summary").text == "1 more"
    assert [len(each.all("a")) for each in (silent, more)] == [13, 1], "a dozen names before the table"
    assert "10 people, by name" in part.text
    assert "P0 " not in part.text
    assert len(await house["Bo"].get_json("/api/v1/team", params={"team": "South"})) == 1
    assert "Nobody of this team" in (await house["Bo"].get("/team?team=West")).text


async def test_in_a_large_team_somebody_is_found_by_name_or_job(house: House) -> None:
    world, bo = house.world, house.people["Bo"]
    assert not tree(await house["Bo"].get("/team")).all("input", id="q"), "two people need no search"
    for number in range(55):
        person = await world.person(f"P{number}", manager=bo)
        async with world.wired.office.store.unit() as unit:
            title, team = ("Night Planner", "South") if number == 7 else ("Packer", "North")
            await unit.people.put(replace(person, title=title, team=team))

    page = tree(await house["Bo"].get("/team"))
    assert page.one("main").one("form").attrs["role"] == "search"
    assert len(page.one("table").all("tr")) == 1 + 50, "as many rows on a page as anywhere"
    assert "1 to 50 of 57 people, by name" in page.one("table").text
    (older,) = page.one("main").all("a", href="/team?page=2")
    after = tree(await house["Bo"].get(older.attrs["href"]))
    assert "51 to 57 of 57 people, by name" in after.one("table").text
    assert page.all("section", **{"aria-labelledby": "silent"})
    assert not after.all("section", **{"aria-labelledby": "silent"}), "told once, on the first page"

    for q in ("p7", "night planner", "South"):
        found = tree(await house["Bo"].get(f"/team?q={q}"))
        assert "1 person, by name" in found.one("table").text
        assert "P7" in found.one("table").text
    assert "1 person" in tree(await house["Bo"].get("/team?team=South&q=p")).one("table").text
    assert not tree(await house["Bo"].get("/team?team=North&q=p7")).all("table")
    assert "Nobody matches" in (await house["Bo"].get("/team?q=nobody at all")).text
    (kept,) = tree(await house["Bo"].get("/team?team=North")).one("main").all("input", name="team")
    assert kept.attrs["value"] == "North", "a search stays within the team that is looked at"
