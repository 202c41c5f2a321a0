"""HR's overview: totals that agree with what managers see, and never a person, a text or a small team."""

from __future__ import annotations

from collections import Counter
from csv import DictReader
from dataclasses import replace
from io import StringIO
from typing import Any

from goalcoach.coach import goals
from goalcoach.domain.check_in import Away, CheckIn
from goalcoach.domain.goal import GoalDraft, GoalKind, GoalStatus
from goalcoach.domain.person import Person, Role
from tests.web.pages.house import PAGE
from tests.web.pages.markup import tree
from tests.world import Browser, World

MARK = "Zanzibar"
"""Stands in every name and every text."""
CARE = "=Care"
"""A spreadsheet would take it for a formula."""
TEAMS = {CARE: 6, "Sales": 5, "Shop": 10, "Tiny": 2}


async def _organisation(world: World) -> tuple[Browser, Browser]:
    """Many people and whoever leads them, with goals of both sorts; browsers of HR and the manager."""
    office = world.wired.office
    lead = await world.person(f"{MARK} Lea", Role.MANAGER)
    hr = await world.person(f"{MARK} Hanna", Role.HR)
    people: list[Person] = []
    for team, size in TEAMS.items():
        for number in range(size):
            person = await world.person(f"{MARK}-{len(people)}", manager=lead)
            async with office.store.unit() as unit:
                people.append(await unit.people.put(replace(person, team=team)))
            await _goals(world, people[-1], number)
    async with office.store.unit() as unit:
        for each in (lead, hr):
            await unit.people.put(replace(each, team=CARE))
        span = Away(id="away", person_id=people[1].id, begin=office.today(), until=office.today())
        await unit.check_ins.add_away(span)
    return await world.browser(hr, **PAGE), await world.browser(lead, **PAGE)


async def _goals(world: World, owner: Person, number: int) -> None:
    office = world.wired.office
    drafts = [
        (GoalKind.PERFORMANCE, GoalStatus.AGREED, f"Raise CSAT in {MARK} from 82 to 90 by May 2027"),
        (GoalKind.PERFORMANCE, GoalStatus.DRAFT, f"Be better in {MARK}"),
    ]
    if number % 2:
        drafts.append((GoalKind.DEVELOPMENT, GoalStatus.SUBMITTED, f"Learn talks in {MARK} by May 2027"))
    async with office.store.unit() as unit:
        for kind, status, text in drafts:
            kept = await goals.write(unit, office, owner, GoalDraft(kind=kind, text=text))
            if status is not GoalStatus.DRAFT:
                await unit.goals.set_status(kept, status, office.now())
            if number:
                look = CheckIn(
                    id=f"look-{kept.id}",
                    goal_id=kept.id,
                    owner_id=owner.id,
                    day=office.today(),
                    at=office.now(),
                    note=MARK,
                )
                await unit.check_ins.add(look)


async def test_hr_reads_totals_that_agree_with_the_team_and_nothing_of_anybody(world: World) -> None:
    hr, lead = await _organisation(world)

    found = await hr.get_json("/api/v1/overview")
    team = await lead.get_json("/api/v1/team")
    page, file = await hr.get("/hr/overview"), await hr.get("/hr/overview/csv")

    whole, rhythm = found["whole"], Counter[str]()
    for each in found["rhythm"]:
        rhythm[each["state"]] += each["count"]
    assert rhythm == sum((Counter(each["rhythm"]) for each in team), Counter())
    assert set(rhythm) == {"on_time", "pending", "paused"}
    assert {(each["kind"], each["status"]): each["count"] for each in found["goals"]} == {
        ("performance", "agreed"): 23,
        ("development", "submitted"): 11,
    }
    assert (whole["people"], whole["people_with_results_only"], whole["learning_without_result"]) == (
        25,
        12,
        11,
    )
    # Two people are too few, and alone they would be everybody less the others.
    assert [each["team"] for each in found["groups"]] == [CARE, "Shop"]
    assert (found["together_teams"], found["together"]["people"]) == (2, 7)
    for text in (page.text, file.text, str(found)):
        assert MARK not in text.replace(f"You are {MARK}", "").replace(f"{MARK} Hanna", "")
        assert "Tiny" not in text
    shown = tree(page).one("main").text
    assert "Written down since 1 October 2026, with so many people: 0 of 25 (0 %)." in shown
    assert "2 teams together" in shown
    assert len(tree(page).all("figure", klass="chart")) == 2
    assert file.headers["content-type"].startswith("text/csv")
    assert file.text.splitlines()[1].startswith("Everybody,25,23,11,11,0,23,0,")
    assert file.text.splitlines()[2].startswith(f"'{CARE},8,")
    _one_or_two_are_told_nowhere(found, shown, file.text)
    assert MARK not in world.log.getvalue()


def _one_or_two_are_told_nowhere(found: dict[str, Any], shown: str, file: str) -> None:
    """Each team's first goal was never looked at, and somebody of Care is away."""
    lines = list(DictReader(StringIO(file)))
    teams = [*(each["totals"] for each in found["groups"]), found["together"]]
    assert [each["check_ins_pending"] for each in teams] == [None] * 3
    for name in list(lines[0])[1:]:
        in_file = [None if each[name] == "held back" else float(each[name]) for each in lines[1:]]
        assert in_file == [None if each[name] is None else float(each[name]) for each in teams]
    assert "held back" in shown


async def test_a_count_holds_for_a_while_and_few_people_are_in_none(world: World) -> None:
    hr = await world.browser(await world.person("Hanna", Role.HR), **PAGE)
    assert (await hr.get_json("/api/v1/overview"))["whole"] is None
    assert "Too few people" in (await hr.get("/hr/overview")).text

    for number in range(4):
        person = await world.person(f"P{number}")
        async with world.wired.office.store.unit() as unit:
            await unit.people.put(replace(person, team="Care"))
    assert (await hr.get_json("/api/v1/overview"))["whole"] is None
    world.clock.pass_by(hours=1)
    found = await hr.get_json("/api/v1/overview")
    assert found["whole"]["people"] == found["together"]["people"] == 5
