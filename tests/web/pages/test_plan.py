"""The plan of a development goal: ticked off, changed, two tabs at it, and what is asked of it over time."""

from __future__ import annotations

import pytest

from goalcoach.domain.goal import GoalId, GoalStatus
from tests.web.pages.grown import Grown
from tests.web.pages.house import PAGE
from tests.web.pages.markup import Node, tree
from tests.world import Browser

WAY = "goal/giving-feedback"


async def planned(grown: Grown, *, agreed: bool = False, **fields: str) -> str:
    """Ann's goal with a plan; its path."""
    path = f"{grown.aim}/{WAY}"
    form = (await grown.page("Ann", path)).form(path) | {
        "way": "beside",
        "hours": "4",
        "week1": "Thank one person",
    }
    kept = await grown.house["Ann"].post(path, data=form | fields)
    assert kept.status_code == 303, tree(kept).text
    goal: str = kept.headers["location"]
    if agreed:
        for who, deed in (("Ann", "submit"), ("Bo", "agree")):
            sent = (await grown.page(who, goal)).form(f"{goal}/{deed}")
            assert (await grown.house[who].post(f"{goal}/{deed}", data=sent)).status_code == 303
    return goal


async def later(grown: Grown, *, days: int) -> Browser:
    """So many days on, everybody signs in anew."""
    house = grown.house
    house.world.clock.pass_by(days=days)
    for name in ("Ann", "Bo", "Tom"):
        house.browsers[name] = await house.world.browser(house.people[name], **PAGE)
    return house["Ann"]


async def status(grown: Grown, goal: str) -> GoalStatus:
    return (await grown.house.goal(GoalId(goal.rsplit("/", 1)[1]))).status


def lines(page: Node) -> list[str]:
    """Steps on the page of a goal."""
    plan = page.one("section", aria_labelledby="plan")
    return [" ".join(each.one("span", klass="grow").text.split()) for each in plan.one("ol").all("li")]


async def test_steps_are_ticked_off_by_their_owner_and_the_next_one_is_told(grown: Grown) -> None:
    goal = await planned(grown, agreed=True)
    assert lines(await grown.page("Ann", goal)) == [
        "○ Week 1: Thank one person due in 6 days (28 November 2026) next",
        "○ Used it for the first time at work due in 14 days (6 December 2026)",
        "○ Looked back half-way: what works, what does not due 3 January 2027",
        "○ Somebody saw me do it due 7 February 2027",
    ]
    assert "next: Thank one person, in 6 days" in (await grown.page("Ann", "/goals")).text
    assert "This week: Thank one person" in (await grown.page("Ann", "/")).text
    tick = {"week": "1", "step": "Thank one person", "done": "yes"}

    for _ in range(2):
        assert (await grown.house["Ann"].post(f"{goal}/steps", data=tick)).status_code == 303
        await later(grown, days=1)

    assert "✓ Week 1: Thank one person done on 22 November 2026" in lines(await grown.page("Ann", goal))
    assert await status(grown, goal) is GoalStatus.AGREED, "done is no change"
    assert "next: Used it for the first time" in (await grown.page("Ann", "/goals")).text
    seen = await grown.page("Bo", goal)
    assert "done on 22 November 2026" in seen.text
    assert not seen.all("form", action=f"{goal}/steps")
    for who, code in (("Bo", 403), ("Tom", 404)):
        assert (await grown.house[who].post(f"{goal}/steps", data=tick)).status_code == code, who
    assert (await grown.house["Ann"].post(f"{goal}/steps", data=tick | {"done": "no"})).status_code == 303
    assert "✓" not in "".join(lines(await grown.page("Ann", goal)))


async def test_ticking_a_step_that_is_gone_shows_the_plan_as_it_is_now_and_says_so(grown: Grown) -> None:
    goal = await planned(grown, agreed=True)
    tick = {"week": "1", "step": "Thank one person", "done": "yes"}
    form = (await grown.page("Ann", f"{goal}/plan")).form(f"{goal}/plan") | {"week1": "Thank two people"}
    assert (await grown.house["Ann"].post(f"{goal}/plan", data=form)).status_code == 303

    answer = await grown.house["Ann"].post(f"{goal}/steps", data=tick)

    assert (answer.status_code, answer.headers["location"]) == (303, f"{goal}#plan")
    page = await grown.page("Ann", goal)
    assert "That step is not in the plan any more" in page.text
    assert lines(page)[0].startswith("○ Week 1: Thank two people")
    assert "✓" not in "".join(lines(page)), "nothing was ticked off"
    assert "not in the plan any more" not in (await grown.page("Ann", goal)).text, "it is said once"


async def test_ticking_a_step_of_a_goal_that_was_put_away_meanwhile_says_so(grown: Grown) -> None:
    goal = await planned(grown)
    tick = {"week": "1", "step": "Thank one person", "done": "yes"}
    put_away = (await grown.page("Ann", goal)).form(f"{goal}/archive")
    assert (await grown.house["Ann"].post(f"{goal}/archive", data=put_away)).status_code == 303

    answer = await grown.house["Ann"].post(f"{goal}/steps", data=tick)

    assert (answer.status_code, answer.headers["location"]) == (303, f"{goal}#plan")
    page = await grown.page("Ann", goal)
    assert "its steps stay as they are" in page.text
    assert "✓" not in "".join(lines(page))
    assert (await grown.house["Ann"].post(f"{goal}/steps", data={"week": "soon"})).status_code == 422


async def test_a_changed_plan_goes_back_to_the_manager_and_a_private_word_does_not(grown: Grown) -> None:
    goal = await planned(grown, agreed=True)
    await grown.house["Ann"].post(
        f"{goal}/steps", data={"week": "1", "step": "Thank one person", "done": "yes"}
    )
    form = (await grown.page("Ann", f"{goal}/plan")).form(f"{goal}/plan")
    assert (form["week1"], form["hours"], form["support"]) == ("Thank one person", "4", "")

    mine = {"obstacle": "Bo talks over me", "if_then": "If Bo talks over me, then I wait and say it again"}
    assert (await grown.house["Ann"].post(f"{goal}/plan", data=form | mine)).status_code == 303
    assert await status(grown, goal) is GoalStatus.AGREED
    form = (await grown.page("Ann", f"{goal}/plan")).form(f"{goal}/plan") | {
        "support": "Tom",
        "week2": "Ask Tom",
    }
    assert (await grown.house["Ann"].post(f"{goal}/plan", data=form)).status_code == 303

    assert await status(grown, goal) is GoalStatus.SUBMITTED
    seen = await grown.page("Bo", goal)
    assert "Waiting for you" in seen.text
    assert "Ask Tom" in seen.text
    assert "talks over" not in seen.text
    page = await grown.page("Ann", goal)
    assert "the plan was changed" in page.text
    assert lines(page)[0].startswith("✓ Week 1"), "what was done stays done"
    for who, code in (("Bo", 403), ("Tom", 404)):
        assert (await grown.house[who].get(f"{goal}/plan")).status_code == code
        assert (await grown.house[who].post(f"{goal}/plan", data=form)).status_code == code


async def test_of_two_tabs_each_keeps_what_it_touched(grown: Grown) -> None:
    goal = await planned(grown)
    path = f"{goal}/plan"
    first = (await grown.page("Ann", path)).form(path)
    second = dict(first)
    assert (
        await grown.house["Ann"].post(path, data=first | {"support": "Tom", "hours": "5"})
    ).status_code == 303

    late = await grown.house["Ann"].post(path, data=second | {"hours": "3", "obstacle": "The queue"})

    assert late.status_code == 409
    page = tree(late)
    rows = {
        each.one("th").text: [cell.text for cell in each.all("td")] for each in page.one("tbody").all("tr")
    }
    assert rows == {"Hours a month": ["5", "3"], "In the way": ["–", "The queue"]}
    assert "Tom" in page.one("section", aria_labelledby="taken").text
    kept = await grown.house["Ann"].post(path, data=page.form(path))
    assert kept.status_code == 303
    now = (await grown.page("Ann", path)).form(path)
    assert (now["support"], now["hours"], now["obstacle"]) == ("Tom", "3", "The queue")


async def test_more_hours_than_fit_need_a_decision_on_every_way(grown: Grown) -> None:
    ann = grown.house["Ann"]
    time = {"weekly": "40", "for_goals": "20", "days_away": "0", "revision": "0"}
    assert (await ann.post("/growth/hours", data=time)).status_code == 303
    goal = await planned(grown)
    form = (await grown.page("Ann", f"{goal}/plan")).form(f"{goal}/plan")

    refused = await ann.post(f"{goal}/plan", data=form | {"hours": "40"})
    around = await ann.post(
        f"{goal}/edit",
        data={
            "revision": "1",
            "kind": "development",
            "text": "Tell Tom what I saw by 1 May 2027",
            "hours_per_month": "40",
        },
    )

    assert refused.status_code == 422
    assert "take 40 hours a month, and 34.5 are there" in tree(refused).one("span", id="gives-error").text
    assert around.status_code == 409
    sign = form | {"hours": "40", "gives": "exception", "decision": "Bo asked me to."}
    assert (await ann.post(f"{goal}/plan", data=sign)).status_code == 303
    assert "Bo asked me to. (signed on 22 November 2026)" in (await grown.page("Ann", goal)).text
    page = await grown.page("Ann", "/growth/hours")
    assert "too many: 5.5" in page.text
    assert "You signed for going beyond on 22 November 2026" in page.text
    room = page.form("/growth/hours/room") | {"gives": "ease", "gives_goal": goal.rsplit("/", 1)[1]}
    wrong = await ann.post("/growth/hours/room", data=room | {"fewer": "41"})
    assert "fewer hours than the 40" in tree(wrong).one("span", id="fewer-error").text
    assert (await ann.post("/growth/hours/room", data=room | {"fewer": "30"})).status_code == 303
    assert "left: 4.5" in (await grown.page("Ann", "/growth/hours")).text


async def test_goals_that_do_not_say_their_hours_are_asked_in_one_form(grown: Grown) -> None:
    ann = grown.house["Ann"]
    time = {"weekly": "40", "for_goals": "20", "days_away": "0", "revision": "0"}
    await ann.post("/growth/hours", data=time)
    form = (await grown.page("Ann", "/growth/hours")).form("/growth/hours/goals")
    first, second = [name for name in form if name.startswith("takes-")][:2]

    wrong = await ann.post("/growth/hours/goals", data=form | {first: "5", second: "many"})
    right = await ann.post("/growth/hours/goals", data=form | {first: "5", second: "2.5"})

    assert tree(wrong).all("span", id=f"{second}-error")
    assert right.status_code == 303
    page = await grown.page("Ann", "/growth/hours")
    assert "7.5 of 34.5 hours are taken" in page.text
    assert not page.all("input", id=first)


async def test_of_a_goal_that_is_over_nothing_is_due(grown: Grown) -> None:
    """What had been used and seen was still "due in 4 days" and "next" once the goal was done."""
    goal, ann = await planned(grown, agreed=True), grown.house["Ann"]
    assert (await ann.post(f"{goal}/applied", data={"kind": "completed", "used": ""})).status_code == 303
    page = await grown.page("Ann", goal)
    assert not page.all("button", value="completed"), "it is completed once"
    assert not page.all("form", action=f"{goal}/finish"), "it would be refused"
    assert page.one("section", aria_labelledby="step").all("a", href="#applied")
    lesson = {"kind": "lesson", "used": "It takes a quiet room."}
    assert (await ann.post(f"{goal}/applied", data=lesson)).status_code == 303
    page = await grown.page("Ann", goal)
    closed = await ann.post(f"{goal}/finish", data=page.form(f"{goal}/finish"))
    assert closed.status_code == 303, closed.text

    assert await status(grown, goal) is GoalStatus.DONE
    assert lines(await grown.page("Ann", goal))[:2] == [
        "○ Week 1: Thank one person planned for 28 November 2026, not ticked off",
        "○ Used it for the first time at work planned for 6 December 2026, not ticked off",
    ]


@pytest.mark.parametrize("told", ["situation", "lesson"])
async def test_where_it_was_used_is_asked_until_it_is_answered(grown: Grown, told: str) -> None:
    goal, ann = await planned(grown), grown.house["Ann"]
    assert (await ann.post(f"{goal}/applied", data={"kind": "completed", "used": ""})).status_code == 303
    assert "Where did you use it since?" not in (await grown.page("Ann", "/")).text
    ann = await later(grown, days=31)

    assert "Where did you use it since?" in (await grown.page("Ann", "/")).text
    assert "We ask since 22 December 2026" in (await grown.page("Ann", goal)).text
    answer = {"kind": told, "used": "Told Tom on the phone what went well."}
    assert (await ann.post(f"{goal}/applied", data=answer)).status_code == 303

    assert "Where did you use it since?" not in (await grown.page("Ann", "/")).text
    await later(grown, days=60)
    asked = "Where did you use it since?" in (await grown.page("Ann", "/")).text
    assert asked is (told == "situation"), "closed is closed; otherwise it is asked again after 90 days"


async def test_a_sentence_is_offered_for_what_may_come_in_between_and_nothing_kept(grown: Grown) -> None:
    path = f"{grown.aim}/{WAY}"
    form = (await grown.page("Ann", path)).form(path) | {"way": "beside"}
    closed = [each.attrs for each in (await grown.page("Ann", path)).one("main").all("details")]
    assert not any("open" in attrs for attrs in closed)

    offered = await grown.house["Ann"].post(
        path, data=form | {"obstacle": "Bo interrupts me", "offer": "if_then"}
    )
    empty = await grown.house["Ann"].post(path, data=form | {"offer": "if_then"})

    page = tree(offered)
    sentence = page.one("textarea", id="if_then").text
    assert sentence.startswith("If “Bo interrupts me” comes up, then I ")
    assert ["open" in each.attrs for each in page.one("main").all("details")] == [False, True]
    assert tree(empty).all("span", id="obstacle-error")
    again = await grown.house["Ann"].post(path, data=page.form(path) | {"offer": "if_then"})
    assert tree(again).one("textarea", id="if_then").text not in {"", sentence}
    assert not [
        each for each in (await grown.page("Ann", "/goals")).all("a") if "feedback" in each.text.casefold()
    ]


async def test_the_path_is_dated_and_says_what_does_not_pay_off(grown: Grown) -> None:
    page = await grown.page("Ann", f"{grown.aim}?step=6&month=4&now=customer-service-agent")

    part = page.one("section", aria_labelledby="path").text
    assert "4 hours a month are 12 in three months; a level is reckoned with 6, so 2 at once fit." in part
    assert "22 November 2026 to 21 February 2027" in part
    assert "This does not pay off in your present role" in part
    assert "you have not entered your time" in part.casefold()
    assert "our guess" not in part, "both numbers are the person's own"
    steps = page.one("section", aria_labelledby="path").all("a", klass="btn")
    assert steps
    assert {(await grown.house["Ann"].get(each.attrs["href"])).status_code for each in steps} == {200}
    for odd in ("step=0", "step=nan&month=-3", "step=1e99", "now=%00", "step=" + "9" * 10):
        assert (await grown.house["Ann"].get(f"{grown.aim}?{odd}")).status_code == 200, odd


async def test_numbers_that_nobody_measured_are_called_a_guess_where_they_stand(grown: Grown) -> None:
    part = (await grown.page("Ann", grown.aim)).one("section", aria_labelledby="path").text

    assert "a level is reckoned with 12" in part
    assert "12 hours for a level are our guess: an hour a week for three months. Put yours below." in part
    assert "6 hours a month are our guess" in part
    assert "70 % by doing, 20 % with somebody and 10 % by being taught: a rule of thumb" in part
    time = {"weekly": "38.5", "for_goals": "15", "days_away": "0", "revision": "0"}
    assert (await grown.house["Ann"].post("/growth/hours", data=time)).status_code == 303
    part = (await grown.page("Ann", f"{grown.aim}?step=8")).one("section", aria_labelledby="path").text
    assert "our guess" not in part


async def test_an_aim_without_a_first_step_is_told_today(grown: Grown) -> None:
    before = (await grown.page("Ann", "/")).text
    await planned(grown)

    assert "No first step yet; you could begin with" in before
    assert "No first step yet" not in (await grown.page("Ann", "/")).text


async def test_a_new_task_and_its_result_at_the_same_time_are_asked_about(grown: Grown) -> None:
    ann = grown.house["Ann"]
    short = {"title": "Conversions", "actual": "4", "target": "15", "unit": "%", "better": "more"}
    talk = (await ann.post("/growth/gaps", data=short)).headers["location"]
    while (page := await grown.page("Ann", talk)).all("button", klass="chip"):
        await ann.post(f"{talk}/answer", data=page.form(f"{talk}/answer") | {"do": "skip"})
    for deed, sent in (("confirm", {"cause": "skill"}), ("competency", {"competency": "negotiation"})):
        form = (await grown.page("Ann", talk)).form(f"{talk}/{deed}")
        await ann.post(f"{talk}/{deed}", data=form | sent)
    form = (await grown.page("Ann", f"{talk}/goal")).form(f"{talk}/goal") | {"way": "beside", "key": ""}

    said = {}
    for new in ("yes", "no"):
        kept = await ann.post(f"{talk}/goal", data=form | {"new": new})
        assert kept.status_code == 303, tree(kept).text
        said[new] = "AL205" in (await grown.page("Ann", kept.headers["location"])).text

    assert said == {"yes": True, "no": False}


async def test_a_week_that_is_too_long_is_told_where_it_stands(grown: Grown) -> None:
    path = f"{grown.aim}/{WAY}"
    form = (await grown.page("Ann", path)).form(path) | {"way": "beside", "week3": "Thank one person. " * 20}

    refused = await grown.house["Ann"].post(path, data=form)

    assert refused.status_code == 422
    wrong = [each.attrs["name"] for each in tree(refused).all("input", aria_invalid="true")]
    assert wrong == ["week3"]


async def test_a_plan_that_goes_on_in_another_language_is_read_in_it(grown: Grown) -> None:
    goal = await planned(grown)
    await grown.house["Ann"].post("/settings/language", data={"language": "auto"})
    form = (await grown.page("Ann", f"{goal}/plan")).form(f"{goal}/plan")
    german = "Bis 15. Februar 2027 drei Menschen sagen, was mir an ihrer Arbeit gefallen hat, und warum"

    kept = await grown.house["Ann"].post(f"{goal}/plan", data=form | {"text": german})

    assert kept.status_code == 303, tree(kept).text
    draft = (await grown.house.goal(GoalId(goal.rsplit("/", 1)[1]))).version.draft
    assert (draft.text, draft.language) == (german, "de")


async def test_a_later_day_in_the_sentence_of_a_plan_is_said_in_the_goal_itself(grown: Grown) -> None:
    sentence = "Give feedback after each meeting by 30 June 2027"
    goal = await planned(grown, agreed=True, text=sentence)
    form = (await grown.page("Ann", f"{goal}/plan")).form(f"{goal}/plan")

    sent = await grown.house["Ann"].post(
        f"{goal}/plan", data=form | {"text": sentence.replace("June", "September")}
    )

    assert sent.status_code == 422
    assert "The date was 30 June 2027 when it was agreed" in tree(sent).text
    assert await status(grown, goal) is GoalStatus.AGREED
