"""Checking in on pages: what is due, the looks at a goal, who reads what of them, days away, easing."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest

from goalcoach.coach import goals
from goalcoach.domain.goal import Direction, GoalDraft, GoalId, GoalKind, GoalStatus, Measure
from tests.queries import queries
from tests.web.pages.house import KEPT, PAGE, House
from tests.web.pages.markup import Node, tree
from tests.web.pages.test_goals import change, look, path_of
from tests.world import Browser

PLANTED = "sugarbeet"


async def agreed(house: House) -> str:
    """A result of Ann's that Bo agreed with; she means to look at it today."""
    path = path_of(house, GoalStatus.SUBMITTED)
    page = await look(house["Bo"], path)
    await house["Bo"].post(f"{path}/agree", data=page.form(f"{path}/agree"))
    form = (await look(house["Ann"], path)).form(f"{path}/check-in")
    await house["Ann"].post(f"{path}/check-in", data=form | {"on": "2026-11-22"})
    return path


async def of_a_share(house: House, start: date | None = None) -> str:
    """A goal of Ann's that goes from 64 to 75 %."""
    office = house.world.wired.office
    measure = Measure(name="CSAT", baseline=Decimal(64), target=Decimal(75), unit="%", direction=Direction.UP)
    async with office.store.unit() as unit:
        draft = GoalDraft(kind=GoalKind.PERFORMANCE, text=KEPT, measure=measure, start=start)
        return f"/goals/{(await goals.write(unit, office, house.people['Ann'], draft)).id}"


async def tell(ann: Browser, path: str, page: Node, **told: str) -> Node:
    """Fill the form of a look on this page, send it, and see what comes of it."""
    goal_id = path.rpartition("/")[2]
    form = page.form(f"{path}/check-ins") | {f"{name}-{goal_id}": value for name, value in told.items()}
    response = await ann.post(f"{path}/check-ins", data=form)
    if response.status_code != 303:
        assert response.status_code == 422
        return tree(response)
    again = await ann.post(f"{path}/check-ins", data=form)
    assert again.headers["location"] == response.headers["location"], "sent twice, done once"
    return await look(ann, response.headers["location"].partition("#")[0])


async def test_a_number_may_come_with_the_unit_that_stands_beside_the_field(house: House) -> None:
    path, ann = await of_a_share(house), house["Ann"]
    other = await tell(ann, path, await look(ann, path), value="68 kg")
    assert "Write a number such as 83" in other.text

    told = await tell(ann, path, await look(ann, path), value="68,5 %")

    assert "68.5 %" in told.text


async def test_a_unit_tells_nothing_of_a_goal_that_is_not_yours(house: House) -> None:
    path = await of_a_share(house)
    goal_id = path.rpartition("/")[2]
    for end, field in (("check-ins", f"value-{goal_id}"), ("finish", "value-end")):
        answers = []
        for value in ("68 %", "68 kg"):
            told = {field: value, "next": "/check-ins", "revision": "1"}
            answer = await house["Cy"].post(f"{path}/{end}", data=told, headers=PAGE)
            answers.append((answer.status_code, answer.headers.get("location")))
        assert answers[0] == answers[1], "which unit it has is no word of hers"
        assert answers[0][0] == 404


async def test_what_is_due_is_looked_at_one_by_one_and_taken_back(house: House) -> None:
    path, ann = await agreed(house), house["Ann"]
    goal_id = path.rpartition("/")[2]
    assert "Check in on one goal" in (await look(ann, "/")).text

    due = await look(ann, "/check-ins")
    assert "0 of 1 done" in due.text
    wrong = await tell(ann, path, due, value="about 84", note="Two calls")
    assert "Write a number such as 83" in wrong.one("span", id=f"value-{goal_id}-error").text
    assert wrong.one("textarea", id=f"note-{goal_id}").text == "Two calls"
    empty = await tell(ann, path, due)
    assert "Say one thing" in empty.one("span", id=f"note-{goal_id}-error").text
    done = await tell(ann, path, due, value="84,5", confidence="7", note="Two calls")
    assert "1 of 1 done" in done.text
    assert "Check in on" not in (await look(ann, "/")).text
    page = await look(ann, path)
    assert "84.5" in page.one("section", id="check-ins").text

    (undo,) = [each for each in done.all("form") if each.attrs["action"].endswith("/remove")][:1]
    await ann.post(undo.attrs["action"], data={"next": "/check-ins"})
    assert "0 of 1 done" in (await look(ann, "/check-ins")).text


@pytest.mark.usefixtures("no_rounds")
async def test_what_is_due_takes_as_many_queries_for_three_goals_as_for_one(house: House) -> None:
    office, ann = house.world.wired.office, house["Ann"]

    async def one_more() -> None:
        path = await of_a_share(house)
        goal_id = GoalId(path.rpartition("/")[2])
        async with office.store.unit() as unit:
            goal = await goals.submit(unit, office, house.people["Ann"], goal_id, revision=1)
            await goals.agree(unit, office, house.people["Bo"], goal_id, revision=goal.revision)
            await unit.check_ins.plan(goal_id, office.today())

    async def due() -> tuple[int, int]:
        del asked[:]
        page = await look(ann, "/check-ins")
        return page.text.count("Save the check-in"), len(asked)

    with queries() as asked:
        await one_more()
        await due()
        one = await due()
        await one_more()
        await one_more()
        three = await due()

    assert three[0] == one[0] + 2
    assert three[1] == one[1]


async def test_a_value_that_is_far_off_is_asked_about_once(house: House) -> None:
    path, ann = await of_a_share(house), house["Ann"]
    field = f"value-{path.rpartition('/')[2]}"

    asked = await tell(ann, path, await look(ann, path), value="700", note="Two calls")
    other = await tell(ann, path, asked, value="7000")
    kept = await tell(ann, path, other, value="7000")

    assert "700 %: did you mean 70?" in asked.one("span", id=f"{field}-error").text
    assert "7000 %: did you mean 70?" in other.one("span", id=f"{field}-error").text
    assert "Two calls" in asked.text
    assert "7000" in kept.one("section", id="check-ins").text


async def test_a_goal_short_of_its_target_is_done_with_what_came_of_it_and_stays_agreed(house: House) -> None:
    path, ann, bo = await of_a_share(house), house["Ann"], house["Bo"]
    for who, step in ((ann, "submit"), (bo, "agree")):
        await who.post(f"{path}/{step}", data=(await look(who, path)).form(f"{path}/{step}"))
    page = await tell(ann, path, await look(ann, path), value="67", note="Two calls")
    card = page.one("section", aria_labelledby="step")
    form = page.form(f"{path}/finish")

    silent = await ann.post(f"{path}/finish", data=form)
    far = await ann.post(f"{path}/finish", data=form | {"value-end": "690"})
    done = await ann.post(
        f"{path}/finish", data=form | {"value-end": "69", "note-end": "A third of the way."}
    )
    over = await look(ann, done.headers["location"])
    (undo,) = [each for each in over.all("form") if each.all("input", name="before")]
    await ann.post(undo.attrs["action"], data=undo.form(undo.attrs["action"]))
    again = await look(ann, path)
    once_more = await ann.post(
        f"{path}/finish", data=again.form(f"{path}/finish") | {"note-end": "It ends here."}
    )
    toast = await look(ann, once_more.headers["location"])
    await ann.post(f"{path}/reopen", data=toast.form(f"{path}/reopen") | {"before": "1"})

    assert "Its target is not reached yet" in card.text
    assert silent.status_code == 422
    assert "Say what came of it" in tree(silent).one("span", id="note-end-error").text
    assert "690 %: did you mean 69?" in tree(far).one("span", id="value-end-error").text
    assert "A third of the way." in over.one("section", id="check-ins").text
    assert over.all("section", id="check-in") == [], "what is done asks for no next look"
    assert again.all("a", href="#check-ins") == [], "nothing is due"
    assert "Agreed" in again.one("div", klass="head").text
    assert (await house.goal(GoalId(path.rpartition("/")[2]))).status is GoalStatus.AGREED


async def test_a_goal_that_begins_later_asks_for_no_look_and_can_be_called_off(house: House) -> None:
    """Its page had a form that took no day, and called for a note about its end that it then refused."""
    path, ann, bo = await of_a_share(house, date(2027, 1, 11)), house["Ann"], house["Bo"]
    for who, step in ((ann, "submit"), (bo, "agree")):
        await who.post(f"{path}/{step}", data=(await look(who, path)).form(f"{path}/{step}"))
    plan = (await look(ann, path)).form(f"{path}/check-in")
    await ann.post(f"{path}/check-in", data=plan | {"on": "2026-11-22"})

    page = await look(ann, path)
    done = await ann.post(
        f"{path}/finish", data=page.form(f"{path}/finish") | {"note-end": "The shop was sold."}
    )

    looks = page.one("section", id="check-ins")
    assert looks.all("form") == []
    assert "The goal begins on 11 January 2027, and is looked at from then on." in looks.text
    assert page.all("a", href="#check-ins") == [], "nothing is due before it begins"
    assert done.status_code == 303
    assert "The shop was sold." in (await look(ann, path)).one("section", id="check-ins").text


async def test_the_list_of_goals_tells_the_last_look(house: House) -> None:
    path, ann = await of_a_share(house), house["Ann"]
    house.world.clock.pass_by(days=20)
    ann = await house.world.browser(house.people["Ann"], **PAGE)
    before = (await look(ann, "/goals")).text
    await tell(ann, path, await look(ann, path), value="67")
    house.world.clock.pass_by(days=1)
    ann = await house.world.browser(house.people["Ann"], **PAGE)

    assert "looked at" not in before
    assert "looked at on 12 December 2026" in (await look(ann, "/goals")).text


async def test_what_is_due_comes_before_the_end(house: House) -> None:
    path = await agreed(house)
    step = (await look(house["Ann"], path)).one("section", aria_labelledby="step")

    assert [each.text.split(":")[0] for each in step.all("a", klass="main")] == ["Check in"]
    assert step.all("button", klass="main") == []


async def test_nobody_makes_an_agreement_of_a_draft_by_ending_it(house: House) -> None:
    path, ann = await of_a_share(house), house["Ann"]
    await ann.post(f"{path}/finish", data=(await look(ann, path)).form(f"{path}/finish"))

    form = (await look(ann, path)).form(f"{path}/reopen")
    await ann.post(f"{path}/reopen", data=form | {"before": "1"})

    assert (await house.goal(GoalId(path.rpartition("/")[2]))).status is GoalStatus.DRAFT


async def test_a_fall_in_confidence_is_asked_about_and_nobody_else_learns_of_it(house: House) -> None:
    path, ann = await agreed(house), house["Ann"]
    page = await tell(ann, path, await look(ann, path), value="83", confidence="8", note="Fine")
    page = await tell(ann, path, page, value="83", confidence="4", note=PLANTED, shares="")
    asked = page.one("section", id="check-ins")

    assert "What changed since the last look?" in asked.text
    assert "4 of 10" in asked.text
    for who in ("Bo", "Mia", "Cy", "Adi", "Tom"):
        pages = [await house[who].get(each) for each in (path, f"{path}/markdown", "/", "/check-ins")]
        text = " ".join(each.text for each in pages)
        assert (PLANTED in text) == (who == "Bo")
        assert "of 10" not in text
        assert "What changed since" not in text
    await tell(ann, path, page, note="Told Bo", confidence="3", shares="yes")
    bo = (await look(house["Bo"], path)).one("section", id="check-ins")
    assert "3 of 10" in bo.text
    assert "4 of 10" not in bo.text
    assert [each for each in bo.all("form") if "check-ins" in each.attrs["action"]] == []


async def test_rhythm_and_days_away_put_the_next_look_off(house: House) -> None:
    path, ann = await agreed(house), house["Ann"]
    await tell(ann, path, await look(ann, path), note="Begun")
    assert "Weekly, next look in 7 days" in (await look(ann, path)).text

    wrong = await ann.post(f"{path}/rhythm", data={"every": "91"})
    await ann.post(f"{path}/rhythm", data={"every": "14"})
    assert "Choose one of the rhythms" in tree(wrong).text
    assert "Every two weeks, next look in 14 days" in (await look(ann, path)).text
    backwards = await ann.post("/settings/away", data={"begin": "2026-12-20", "until": "2026-12-01"})
    assert "The last day lies before the first." in tree(backwards).text
    await ann.post("/settings/away", data={"begin": "2026-11-22", "until": "2026-12-20"})
    settings = await look(ann, "/settings")
    assert "22 November 2026 to 20 December 2026" in settings.text
    due = await look(ann, "/check-ins")
    assert "You are away today." in due.text
    assert "21 December 2026" in due.text
    bo = (await look(house["Bo"], path)).one("section", id="check-ins")
    assert "Paused" in bo.text
    assert "20 December" not in bo.text
    (gone,) = [each for each in settings.all("form") if each.attrs["action"].endswith("/remove")]
    await ann.post(gone.attrs["action"])
    assert "You are away" not in (await look(ann, "/check-ins")).text


async def test_easing_what_was_agreed_asks_why_and_keeps_the_original_in_sight(house: House) -> None:
    path = await agreed(house)

    asked = await change(house["Ann"], path, text=KEPT.replace("90", "86"))
    assert "The target was 90 when it was agreed." in asked.one("span", id="note-error").text
    eased = await change(house["Ann"], path, text=KEPT.replace("90", "86"), note="Two customers left")
    assert "At first: The target was 90." in eased.text
    seen = await look(house["Bo"], path)
    assert "At first: The target was 90. Why it changed: Two customers left" in seen.text


async def test_who_a_colleague_is_is_asked_about_and_kept_all_the_same(house: House) -> None:
    path, ann = await agreed(house), house["Ann"]

    told = "Slow, because Peter is old"
    done = await tell(ann, path, await look(ann, "/check-ins"), note=told)
    page = (await look(ann, path)).one("section", id="check-ins")

    assert "What would you write of the same work by anybody else?" in done.text
    assert told in page.text
    assert page.text.count("What would you write") == 1
    assert "What would you write" not in (await look(house["Bo"], path)).text


async def test_what_one_tells_of_oneself_and_of_things_is_not_asked_about(house: House) -> None:
    path, ann = await agreed(house), house["Ann"]

    told = "The press is old, and I am pregnant"
    done = await tell(ann, path, await look(ann, "/check-ins"), note=told, help_needed="Patients are old")

    assert "1 of 1 done" in done.text
    assert "What would you write" not in done.text
