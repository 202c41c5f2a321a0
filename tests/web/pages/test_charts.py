"""Charts on pages: what they say and hold, who sees confidence, and that no text gets out of its place."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta
from decimal import Decimal

import pytest

from goalcoach.coach import goals
from goalcoach.domain.check_in import CheckIn, Confidence
from goalcoach.domain.goal import Direction, Goal, GoalDraft, GoalKind, GoalStatus, Measure
from goalcoach.domain.person import Role
from goalcoach.store.work import Work
from goalcoach.web.charts.line import Course
from goalcoach.web.pages.measure_told import told
from tests.each import every
from tests.web.pages.house import PAGE, House
from tests.web.pages.markup import Node, tree
from tests.world import Browser

START, DUE, TARGET = date(2026, 9, 1), date(2026, 12, 30), Decimal(75)
HOSTILE = '</text></svg><script>alert("x")</script><img src=x onerror=y> & {{7*7}}'


async def shared_goal(house: House, **measured: object) -> Goal:
    """A goal of Ann's that Bo reads."""
    office = house.world.wired.office
    measure = Measure(**{"baseline": Decimal(62), "target": Decimal(75), "unit": "%", **measured})  # type: ignore[arg-type]
    draft = GoalDraft(
        kind=GoalKind.PERFORMANCE,
        text="Raise CSAT from 62 % to 75 % by 30 December 2026",
        measure=measure,
        start=START,
        due=DUE,
    )
    async with office.store.unit() as unit:
        kept = await goals.write(unit, office, house.people["Ann"], draft)
        return await unit.goals.set_status(kept, GoalStatus.AGREED, office.now())


async def look(house: House, goal: Goal, values: Sequence[str | None], sure: Sequence[int] = ()) -> None:
    """A look a week, with how sure Ann was."""
    office = house.world.wired.office
    async with office.store.unit() as unit:
        for place, value in enumerate(values):
            each = CheckIn(
                id=f"look-{place}",
                goal_id=goal.id,
                owner_id=goal.owner_id,
                day=START + timedelta(weeks=place),
                at=office.now(),
                value=None if value is None else Decimal(value),
            )
            await unit.check_ins.add(each)
        for place, number in enumerate(sure):
            await unit.confidences.keep(Confidence(check_in_id=f"look-{place}", value=number))


async def section(browser: Browser, goal: Goal, name: str) -> Node:
    """One section of the page of a goal."""
    return tree(await browser.get(f"/goals/{goal.id}")).one("section", **{"aria-labelledby": name})


def rows(found: Node) -> list[list[str]]:
    return [[cell.text for cell in row.all("th") + row.all("td")] for row in found.one("tbody").all("tr")]


async def test_a_measure_is_drawn_with_its_numbers_below(house: House) -> None:
    goal = await shared_goal(house, name="CSAT", direction=Direction.UP)
    assert "No number yet" in (await section(house["Ann"], goal, "moves")).text
    await look(house, goal, ["62", None, "64.6"])

    for reader in ("Ann", "Bo"):
        found = await section(house[reader], goal, "moves")

        assert "CSAT stood at 64.6 % on 15 September 2026: 20 % of the way from 62 to 75 %." in found.text
        assert "An even pace would be at 70.9 % today." in found.text
        assert rows(found) == [
            ["15 September 2026", "64.6 %", "63.5 %"],
            ["1 September 2026", "62 %", "62 %"],
        ]
        drawn = found.one("svg", role="img")
        assert drawn.attrs["aria-label"] == "CSAT over time, as a line."
        assert len(drawn.all("circle", klass="dot") + drawn.all("circle", klass="now")) == 2
        assert len(drawn.all("circle", klass="silent")) == 1
        assert not [each for each in found.walk() if "style" in each.attrs]


async def test_a_name_or_a_unit_stays_text(house: House) -> None:
    goal = await shared_goal(house, name=HOSTILE, unit=HOSTILE)
    await look(house, goal, ["62", "63"])

    found = await section(house["Bo"], goal, "moves")

    assert not found.all("script") + found.all("img")
    assert HOSTILE in found.one("svg", role="img").attrs["aria-label"]
    assert HOSTILE in found.exact
    assert found.one("text", klass="wanted").exact == "Target 75", "there is no room for that unit"


async def test_confidence_is_its_owners_and_of_others_what_was_shared(house: House) -> None:
    goal = await shared_goal(house)
    await look(house, goal, ["62", "63", "64"], [8, 8, 3])
    page = tree(await house["Bo"].get(f"/goals/{goal.id}"))
    assert not page.all("section", **{"aria-labelledby": "sure"})
    async with house.world.wired.office.store.unit() as unit:
        await unit.confidences.keep(Confidence(check_in_id="look-0", value=8, shared=True))

    mine = await section(house["Ann"], goal, "sure")
    theirs = await section(house["Bo"], goal, "sure")

    assert "You were at 3 of 10 on 15 September 2026, down from 8 on 8 September 2026." in mine.text
    assert "You shared 1 of these 3; it is not printed." in mine.text
    assert "screen-only" in mine.attrs["class"]
    assert [row[1] for row in rows(mine)] == ["3 of 10", "8 of 10", "8 of 10"]
    assert rows(theirs) == [["1 September 2026", "8 of 10"]]
    assert "Shared by Ann." in theirs.text
    assert (await house["Cy"].get(f"/goals/{goal.id}")).status_code == 404


async def test_the_coming_months_are_drawn_against_the_room_there_is(house: House) -> None:
    form = tree(await house["Ann"].get("/growth/hours")).form("/growth/hours")
    await house["Ann"].post(
        "/growth/hours", data=form | {"weekly": "39", "for_goals": "20", "days_away": "0"}
    )
    for kind, hours in (("performance", "30"), ("development", "8")):
        sent = {"kind": kind, "text": "Learn price talks by May 2027", "hours_per_month": hours}
        assert (await house["Ann"].post("/goals/new", data=sent)).status_code == 303

    page = tree(await house["Ann"].get("/growth/hours"))
    found = page.one("section", **{"aria-labelledby": "months"})

    assert "Learning takes 8 hours a month at most; together your goals take 4.5 hours more" in found.text
    assert rows(found)[0] == ["Nov 2026", "8", "30", "38", "33.5"]
    assert len(found.one("svg", role="img").all("rect", klass="learns")) == len(rows(found)) == 6


@every(
    ("measure", "values", "course", "says"),
    [
        ({}, ("62", "75"), {}, "CSAT stood at 75 % on 8 September 2026: the target of 75 % is reached."),
        ({}, ("62", "80"), {}, "CSAT stood at 80 % on 8 September 2026: past the target of 75 %."),
        (
            {},
            ("61",),
            {},
            "CSAT stood at 61 % on 1 September 2026: further from 75 % than at the start (62 %).",
        ),
        ({}, ("74.999",), {}, "CSAT stood at 74.999 % on 1 September 2026: 99 % of the way from 62 to 75 %."),
        ({}, ("62",), {"baseline": None}, "CSAT stood at 62 % on 1 September 2026; the target is 75 %."),
        ({}, ("62",), {"baseline": TARGET}, "CSAT stood at 62 % on 1 September 2026; the target is 75 %."),
        ({}, ("62",), {"target": None}, "CSAT stood at 62 % on 1 September 2026."),
        ({"name": ""}, ("1000",), {"target": None}, "It stood at 1,000 % on 1 September 2026."),
        (
            {"direction": Direction.KEEP},
            ("97", "99"),
            {},
            "CSAT stood at 99 % on 8 September 2026; it should stay at 75 %. It was between 97 and 99 %.",
        ),
        (
            {"name": "reopened tickets a week", "unit": "ticket"},
            ("64",),
            {},
            "reopened tickets a week stood at 64 on 1 September 2026: 15 % of the way from 62 to 75.",
        ),
        ({"unit": "hour"}, ("62",), {"target": None}, "CSAT stood at 62 hours on 1 September 2026."),
        ({"direction": Direction.DONE}, ("0", "1", "1"), {}, "CSAT: done, since 8 September 2026."),
        ({"direction": Direction.DONE}, ("1", "0"), {}, "CSAT: not done on 8 September 2026."),
    ],
)
def test_where_it_stands_is_said_as_the_picture_shows_it(
    measure: dict[str, object], values: tuple[str, ...], course: dict[str, object], says: str
) -> None:
    given = {"name": "CSAT", "unit": "%", "direction": Direction.UP, **measure}
    beside = {"begin": START, "due": DUE, "baseline": Decimal(62), "target": TARGET, **course}
    seen = [(START + timedelta(weeks=place), Decimal(value)) for place, value in enumerate(values)]

    found = told(Measure(**given), seen, Course(**beside))  # type: ignore[arg-type]

    assert " ".join(" ".join(found).split()) == says


@pytest.mark.usefixtures("no_rounds")
async def test_more_reports_with_more_goals_cost_no_more_queries(
    house: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[object] = []
    read = Work.read

    async def counted(self: Work, body: object) -> object:
        asked.append(body)
        return await read(self, body)  # type: ignore[arg-type]

    world, office = house.world, house.world.wired.office
    lead = await world.person("Lee", Role.MANAGER)
    browser = await world.browser(lead, **PAGE)
    assert (await browser.get("/")).status_code == 200  # the first look at a week keeps it
    counts = []
    for name in ("Pia", "Pit", "Pau"):
        person = await world.person(name, manager=lead)
        async with office.store.unit() as unit:
            for _ in range(2):
                learning = GoalDraft(kind=GoalKind.DEVELOPMENT, text="Learn price talks by May 2027")
                kept = await goals.write(unit, office, person, learning)
                await unit.goals.set_status(kept, GoalStatus.AGREED, office.now())
        with monkeypatch.context() as patched:
            patched.setattr(Work, "read", counted)
            for path in ("/", "/team"):
                assert (await browser.get(path)).status_code == 200
        counts.append(len(asked))
        asked.clear()

    assert counts[0] == counts[1] == counts[2] > 0
