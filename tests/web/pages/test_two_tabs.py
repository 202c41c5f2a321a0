"""Two tabs at one goal: nothing is overwritten unseen, and what only one of them touched is merged."""

from __future__ import annotations

import pytest

from goalcoach.domain.goal import GoalStatus
from tests.web.pages.house import VAGUE, House
from tests.web.pages.markup import Node, tree

Typed = dict[str, str]


async def clash(house: House, first: Typed, second: Typed, status: GoalStatus = GoalStatus.DRAFT) -> Node:
    """Both open the form, the first saves, the second sends: the page the second one gets."""
    path = f"/goals/{house.goals[status].id}/edit"
    form = tree(await house["Ann"].get(path)).form(path)
    saved = await house["Ann"].post(path, data=form | first)
    assert saved.status_code == 303, saved.text
    response = await house["Ann"].post(path, data=form | second)
    assert response.status_code == 409
    return tree(response)


async def keep_mine(house: House, page: Node, status: GoalStatus = GoalStatus.DRAFT) -> Typed:
    """Press "Keep my changes"; the form as it is then."""
    path = f"/goals/{house.goals[status].id}/edit"
    kept = await house["Ann"].post(path, data=page.form(path))
    assert kept.status_code == 303, kept.text
    return tree(await house["Ann"].get(path)).form(path)


async def test_what_only_the_first_tab_touched_stays(house: House) -> None:
    first = {"why": "because renewals pay us", "metric": "CSAT", "source": "the survey"}

    page = await clash(house, first, {"text": "Answer better"})
    form = await keep_mine(house, page)

    taken = page.one("section", aria_labelledby="taken").text
    assert "because renewals pay us" in taken
    assert "the survey" in taken
    assert page.all("section", aria_labelledby="differs") == []
    assert {name: form[name] for name in (*first, "text")} == {**first, "text": "Answer better"}


async def test_every_field_that_both_changed_is_shown_with_both_values(house: House) -> None:
    page = await clash(
        house,
        {"why": "because renewals pay us", "due": "2027-06-30"},
        {"why": "because people wait", "due": "2027-03-31", "parent": "Grow"},
    )
    form = await keep_mine(house, page)

    rows = [each.text for each in page.one("section", aria_labelledby="differs").one("tbody").all("tr")]
    assert rows == [
        "Due 30 June 2027 31 March 2027",
        "Why because renewals pay us because people wait",
        "Serves – Grow",
    ]
    assert page.all("blockquote") == [], "the sentence is the same"
    assert (form["why"], form["due"], form["parent"]) == ("because people wait", "2027-03-31", "Grow")


async def test_a_sentence_the_second_tab_did_not_touch_is_not_turned_back(house: House) -> None:
    page = await clash(house, {"text": "Answer faster"}, {"why": "because people wait"})
    form = await keep_mine(house, page)

    assert "Sentence Answer faster" in page.one("section", aria_labelledby="taken").text
    assert (form["text"], form["why"]) == ("Answer faster", "because people wait")
    assert VAGUE not in form.values()


async def test_a_number_in_a_key_result_is_a_difference(house: House) -> None:
    page = await clash(house, {"kr-0-baseline": "70"}, {"kr-1-baseline": "71"}, GoalStatus.AGREED)

    (row,) = page.one("section", aria_labelledby="differs").one("tbody").all("tr")
    assert row.text.startswith("Key results")
    assert "from 70" in row.all("td")[0].text
    assert "from 71" in row.all("td")[1].text


@pytest.mark.parametrize("seen", ["", "x", "99"])
async def test_without_knowing_what_was_seen_nothing_is_merged_but_all_is_shown(
    house: House, seen: str
) -> None:
    page = await clash(house, {"why": "because people wait"}, {"text": "Answer better", "version": seen})

    rows = [each.text for each in page.one("section", aria_labelledby="differs").one("tbody").all("tr")]
    assert rows == ["Why because people wait –"]


@pytest.mark.parametrize(
    ("who", "status", "step", "meanwhile", "told"),
    [
        ("Ann", GoalStatus.DRAFT, "submit", GoalStatus.SUBMITTED, "That was done already"),
        ("Ann", GoalStatus.DRAFT, "submit", GoalStatus.ARCHIVED, "That does not go any more"),
        ("Bo", GoalStatus.SUBMITTED, "agree", GoalStatus.AGREED, "That was done already"),
        ("Bo", GoalStatus.SUBMITTED, "ask-changes", GoalStatus.DONE, "That does not go any more"),
        ("Ann", GoalStatus.SUBMITTED, "withdraw", GoalStatus.DRAFT, "That was done already"),
        ("Ann", GoalStatus.AGREED, "archive", GoalStatus.ARCHIVED, "That was done already"),
        ("Ann", GoalStatus.AGREED, "finish", GoalStatus.DONE, "That was done already"),
        ("Ann", GoalStatus.DONE, "reopen", GoalStatus.DRAFT, "That was done already"),
    ],
)
async def test_a_step_that_was_taken_meanwhile_leads_to_the_goal_as_it_stands(
    house: House, who: str, status: GoalStatus, step: str, meanwhile: GoalStatus, told: str
) -> None:
    """A button pressed twice without a script, or in a tab left open, is no error of whoever pressed it."""
    goal = house.goals[status]
    path = f"/goals/{goal.id}"
    form = tree(await house[who].get(path)).form(f"{path}/{step}")
    office = house.world.wired.office
    async with office.store.unit() as unit:
        await unit.goals.set_status(await unit.goals.get(goal.id), meanwhile, office.now())

    sent = await house[who].post(f"{path}/{step}", data=form | {"changes": "Name a number."})

    assert (sent.status_code, sent.headers.get("location")) == (303, path)
    assert told in tree(await house[who].get(path)).text
