"""A gap becomes a goal of learning: whose words it has, what stands beside it, when it is achieved."""

from __future__ import annotations

import pytest

from goalcoach.domain.goal import Author, GoalId, GoalKind
from tests.web.pages.grown import Grown
from tests.web.pages.markup import tree


async def test_a_gap_becomes_a_goal_that_nobody_else_reads(grown: Grown) -> None:
    path = f"{grown.aim}/goal/giving-feedback"
    page = await grown.page("Ann", path)
    form = page.form(path)
    ways = [each.text for each in page.all("fieldset")[0].all("label")]
    assert len(ways) >= 3
    assert form["mastery"].startswith("Thanks colleagues for a specific action")

    kept = await grown.house["Ann"].post(
        path,
        data=form
        | {"way": "beside", "hours": "2,5", "cost": "0", "support": "nobody", "obstacle": "The queue"},
    )

    assert kept.status_code == 303, kept.text
    shown = await grown.page("Ann", kept.headers["location"])
    beside = shown.one("section", aria_labelledby="plan").text
    assert "Giving feedback" in beside
    assert "nobody is needed" in beside
    assert "from nothing seen yet to level 1: Thanks colleagues for a specific action" in beside
    assert "Leads to Customer service team lead" in beside
    assert "The queue" in beside
    goal = await grown.house.goal(GoalId(kept.headers["location"].rsplit("/", 1)[1]))
    assert goal.version.draft.kind is GoalKind.DEVELOPMENT
    assert (goal.version.author, goal.version.own_words) == (Author.PERSON_FROM_COACH, 0)
    assert (await grown.house["Bo"].get(kept.headers["location"])).status_code == 404


async def test_the_way_somebody_chose_stays_theirs_when_other_ways_came_meanwhile(grown: Grown) -> None:
    path = f"{grown.aim}/goal/giving-feedback"
    page = await grown.page("Ann", path)
    tapped = page.all("input", name="way")[0].attrs["value"]
    text = page.all("fieldset")[0].all("label")[0].all("span")[1].text
    offer = {"since": "0", "kind": "activity", "name": "Lead a feedback round", "to": "1"}
    added = await grown.house["Cy"].post("/hr/offers/new", data=offer | {"competencies": "giving-feedback"})
    assert added.status_code == 303, added.text
    assert "Lead a feedback round" in (await grown.page("Ann", path)).all("fieldset")[0].all("label")[0].text

    kept = await grown.house["Ann"].post(path, data=page.form(path) | {"way": tapped})

    goal = await grown.house.goal(GoalId(kept.headers["location"].rsplit("/", 1)[1]))
    assert goal.version.draft.text == text


async def test_a_way_that_is_not_offered_any_more_is_told_and_nothing_lost(grown: Grown) -> None:
    path = f"{grown.aim}/goal/giving-feedback"
    form = (await grown.page("Ann", path)).form(path) | {"way": "taught:gone", "obstacle": "The queue"}

    told = await grown.house["Ann"].post(path, data=form)
    own = await grown.house["Ann"].post(path, data=form | {"text": "Tell Tom what I saw by 26 February 2027"})

    assert told.status_code == 422
    assert "not offered any more" in tree(told).one("span", id="text-error").text
    assert tree(told).one("input", id="obstacle").attrs["value"] == "The queue"
    assert own.status_code == 303, "one's own words need none"


async def test_what_may_get_in_the_way_stays_its_owners(grown: Grown) -> None:
    path = f"{grown.aim}/goal/giving-feedback"
    form = (await grown.page("Ann", path)).form(path)
    kept = await grown.house["Ann"].post(path, data=form | {"way": "beside", "obstacle": "Bo interrupts me"})
    goal = kept.headers["location"]
    submit = (await grown.page("Ann", goal)).form(f"{goal}/submit")
    await grown.house["Ann"].post(f"{goal}/submit", data=submit)

    seen = await grown.page("Bo", goal)

    assert "Giving feedback" in seen.one("section", aria_labelledby="plan").text
    assert "Bo interrupts me" not in seen.text
    assert "Customer service team lead" not in seen.text, "the aim is hers"


async def test_used_twice_and_seen_it_is_achieved(grown: Grown) -> None:
    path = f"{grown.aim}/goal/giving-feedback"
    form = (await grown.page("Ann", path)).form(path)
    kept = await grown.house["Ann"].post(path, data=form | {"way": "beside"})
    goal = kept.headers["location"]
    submit = (await grown.page("Ann", goal)).form(f"{goal}/submit")
    await grown.house["Ann"].post(f"{goal}/submit", data=submit)
    agree = (await grown.page("Bo", goal)).form(f"{goal}/agree")
    await grown.house["Bo"].post(f"{goal}/agree", data=agree)
    empty = await grown.house["Ann"].post(f"{goal}/applied", data={"kind": "situation", "used": ""})
    assert empty.status_code == 422
    assert "what happened" in tree(empty).one("span", id="used-error").text
    assert "needs two situations on different days" in (await grown.page("Ann", goal)).text

    for day in ("2026-11-20", "2026-11-21"):
        sent = {"kind": "situation", "used": "Told Tom about the invoice.", "used_on": day}
        sent |= {"key": (await grown.page("Ann", goal)).form(f"{goal}/applied")["key"]}
        for _ in range(2):
            assert (await grown.house["Ann"].post(f"{goal}/applied", data=sent)).status_code == 303
        lacking = (await grown.page("Ann", goal)).one("section", id="applied").text
        assert ("needs one more situation, on another day," in lacking) == (day == "2026-11-20")
    assert len((await grown.page("Ann", goal)).one("section", id="applied").all("li")) == 2
    part = (await grown.page("Ann", goal)).one("section", aria_labelledby="applied-head").text
    assert "Used, not achieved yet" in part
    assert "still needs somebody else who saw it" in part
    seen = {"kind": "observation", "used": "I was there on Friday."}
    assert (await grown.house["Bo"].post(f"{goal}/applied", data=seen)).status_code == 303

    page = await grown.page("Ann", goal)
    assert "mark it as done" in page.one("section", aria_labelledby="step").text
    assert page.one("section", id="applied").all("a", href="/growth/levels/giving-feedback")
    part = page.one("section", aria_labelledby="applied-head").text
    assert "Achieved" in part
    assert "22 December 2026, 20 February 2027, 21 May 2027" in part
    assert "Achieved goal" in (await grown.page("Ann", "/growth/levels/giving-feedback")).text


async def test_one_s_own_words_count_as_one_s_own(grown: Grown) -> None:
    path = f"{grown.aim}/goal/giving-feedback"
    form = (await grown.page("Ann", path)).form(path)

    kept = await grown.house["Ann"].post(
        path, data=form | {"text": "Tell Tom within a day what I saw, every week until 26 February 2027"}
    )

    goal = await grown.house.goal(GoalId(kept.headers["location"].rsplit("/", 1)[1]))
    assert (goal.version.author, goal.version.own_words) == (Author.PERSON, 1)


@pytest.mark.parametrize(
    ("sent", "field"),
    [
        ({"text": ""}, "text"),
        ({"hours": "many"}, "hours"),
        ({"cost": "-3"}, "cost"),
        ({"review": "soon"}, "review"),
    ],
)
async def test_a_goal_that_cannot_be_kept_says_why_and_loses_nothing(
    grown: Grown, sent: dict[str, str], field: str
) -> None:
    path = f"{grown.aim}/goal/giving-feedback"
    form = (await grown.page("Ann", path)).form(path) | {
        "text": "Tell Tom what I saw",
        "obstacle": "The queue",
    }

    response = await grown.house["Ann"].post(path, data=form | sent)

    assert response.status_code == 422
    page = tree(response)
    assert page.all("span", id=f"{field}-error"), page.text
    assert page.one("input", id="obstacle").attrs["value"] == "The queue"


async def test_a_competency_without_a_gap_has_no_such_page(grown: Grown) -> None:
    for competency in ("negotiation", "juggling", "..%2f", "a" * 200):
        response = await grown.house["Ann"].get(f"{grown.aim}/goal/{competency}")
        assert response.status_code in {404, 422}, competency


async def test_an_aim_tells_which_goal_is_under_way(grown: Grown) -> None:
    step = next(
        each for each in (await grown.page("Ann", grown.aim)).all("a") if "Make it a goal" in each.text
    )
    form = (await grown.page("Ann", step.attrs["href"])).form(step.attrs["href"])

    kept = await grown.house["Ann"].post(step.attrs["href"], data=form | {"way": "beside"})

    page = await grown.page("Ann", grown.aim)
    assert page.all("a", href=kept.headers["location"])
    assert "Make another goal" in page.all("ol")[0].all("li")[0].text
