"""The coach screen by plain forms: say, tap, adopt, edit, reject, undo, stop, and what goes wrong."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from dataclasses import replace
from typing import Any

import httpx2
import pytest

from goalcoach.coach import conversations
from goalcoach.coach.conversations import ConversationView
from goalcoach.domain.conversation import ConversationId, RunState
from goalcoach.domain.goal import GoalKind
from goalcoach.llm.port import Said, TurnAnswer, TurnAnswerWithText, TurnPart, TurnRequest
from goalcoach.rules.facts import Facts
from tests.web.pages.house import PAGE, SAID, House, furnish
from tests.web.pages.markup import Node, tree
from tests.world import Browser, MakeWorld

HOSTILE = "<script>alert(1)</script> **\"'&amp; <img src=x onerror=alert(2)>"
WORDING = "Raise CSAT in my region from 82 to 90 by 30 June 2027"


async def screen(browser: Browser, path: str) -> Node:
    return tree(await browser.get(path))


async def press(browser: Browser, page: Node, action: str, **typed: str) -> httpx2.Response:
    """Send a form of the page as a browser would."""
    return await browser.post(action, data={**page.form(action), **typed})


def said(page: Node) -> list[str]:
    return [each.text for each in page.all("li", klass="msg")]


async def test_a_few_words_open_a_conversation_and_are_answered(house: House) -> None:
    path = await house.talk("Ann", "I want to be better with customers")

    page = await screen(house["Ann"], path)

    assert page.one("h1").text == "Be better with customers"
    assert [each.split()[0] for each in said(page)] == ["Coach", "You", "Coach"]
    assert page.all("strong")[-1].text.endswith("?")
    assert "Only you can read this chat." in page.text
    assert "Be better with customers" in page.one("blockquote", klass="quote").text


async def test_an_option_is_sent_as_it_stands(house: House) -> None:
    path = await house.talk("Ann", "I want to be better with customers")
    option = (await screen(house["Ann"], path)).all("button", klass="chip")[0].attrs["value"]

    await press(house["Ann"], await screen(house["Ann"], path), path, chip=option)

    assert f"You {option}" in said(await screen(house["Ann"], path))


async def test_asking_about_a_letter_brings_a_question_about_it(house: House) -> None:
    path = await house.talk("Ann", *SAID[:2])
    page = await screen(house["Ann"], path)
    ask = page.one("button", value="Change the date")

    assert ask.text == ask.attrs["value"], "what is sent is what was read"
    await press(house["Ann"], page, path, chip=ask.attrs["value"])

    assert "when" in said(await screen(house["Ann"], path))[-1].lower()


async def test_a_form_sent_twice_is_said_once(house: House) -> None:
    path = await house.talk("Ann", "I want to be better with customers")
    page = await screen(house["Ann"], path)

    answers = [await press(house["Ann"], page, path, text="a result") for _ in range(2)]

    assert [each.status_code for each in answers] == [303, 303]
    assert said(await screen(house["Ann"], path)).count("You a result") == 1


async def test_going_back_and_saying_something_else_counts(house: House) -> None:
    path = await house.talk("Ann", "I want to be better with customers")
    page = await screen(house["Ann"], path)

    await press(house["Ann"], page, path, text="a result")
    await press(house["Ann"], page, path, text="a skill")

    assert {"You a result", "You a skill"} <= set(said(await screen(house["Ann"], path)))


@pytest.mark.parametrize(
    ("text", "problem"), [("  ", "Write something first"), ("x" * 4_001, "4,001 characters")]
)
async def test_what_cannot_be_said_is_kept_in_the_box(house: House, text: str, problem: str) -> None:
    path = await house.talk("Ann", "I want to be better with customers")

    response = await house["Ann"].post(path, data={"text": text})

    page = tree(response)
    assert response.status_code == 422
    assert page.one("title").text.startswith("Error: ")
    assert problem in page.one(id="text-problem").text
    assert page.one("textarea", id="text").exact == text
    assert len(said(page)) == 3


async def test_words_are_shown_as_words(house: House) -> None:
    path = await house.talk("Ann", HOSTILE)

    page = await screen(house["Ann"], path)

    assert said(page)[1] == f"You {HOSTILE}"
    assert page.all("img") == []
    assert [each for each in page.all("script") if "src" not in each.attrs] == []


async def test_a_wording_is_adopted_and_taken_back(house: House) -> None:
    path = await house.talk("Ann", *SAID, "just draft it")
    page = await screen(house["Ann"], path)
    assert "Suggested wording" in page.text
    assert page.one("div", klass="diff", role="group").text.startswith("Be better with customers")

    kept = await press(house["Ann"], page, f"{path}/adopt")
    page = await screen(house["Ann"], path)

    assert kept.status_code == 303
    assert page.one("div", klass="toast").text == "Kept as your goal. Only you can read it. Undo"
    assert "Version 1 · saved" in page.text
    assert "Submit to Bo" in page.text
    assert "open it to submit it to Bo" in page.one(id="chips").text, (
        "told in the chat, too: a phone shows one pane"
    )
    assert not [each for each in page.all("button", klass="chip") if "keep it" in each.text]

    await press(house["Ann"], page, f"{path}/undo")
    page = await screen(house["Ann"], path)

    assert page.one("div", klass="toast").text == "Undone."
    assert "Not kept yet" in page.text
    assert not (await screen(house["Ann"], path)).all("div", klass="toast"), "a toast is said once"


async def test_a_yes_in_the_chat_keeps_the_wording(house: House) -> None:
    path = await house.talk("Ann", *SAID, "just draft it")

    await press(house["Ann"], await screen(house["Ann"], path), path, chip="Yes, keep it")

    page = await screen(house["Ann"], path)
    assert "Version 1 · saved" in page.text
    assert "Kept as your goal" in page.one(id="step").text


async def test_half_a_check_in_is_asked_about_beside_the_check_ins_alone(house: House) -> None:
    """What is asked of how a goal is looked at is nothing of its words, which are read in the chat."""
    path = await house.talk("Ann", *SAID, "just draft it")
    await press(house["Ann"], await screen(house["Ann"], path), f"{path}/adopt")
    kept = (await screen(house["Ann"], path)).one("section", aria_labelledby="next")
    (goal,) = {
        each.attrs["href"].partition("#")[0]
        for each in kept.all("a")
        if each.attrs["href"].startswith("/goals/")
    }
    for who, step in (("Ann", "submit"), ("Bo", "agree")):
        await press(house[who], await screen(house[who], goal), f"{goal}/{step}")
    looked = await press(
        house["Ann"], await screen(house["Ann"], goal), f"{goal}/check-ins", **{f"value-{goal[7:]}": "83"}
    )
    assert looked.status_code == 303

    half = "has no confidence"
    assert half in (await screen(house["Ann"], goal)).one("section", id="check-ins").text
    assert half not in (await screen(house["Ann"], path)).text


async def test_an_edited_wording_is_kept_as_typed(house: House) -> None:
    path = await house.talk("Ann", *SAID, "just draft it")

    await press(house["Ann"], await screen(house["Ann"], path), f"{path}/adopt", text=WORDING)

    page = await screen(house["Ann"], path)
    assert page.one("blockquote", klass="quote").text == WORDING


async def test_the_second_wording_is_shown_as_a_change_to_the_first(house: House) -> None:
    path = await house.talk("Ann", *SAID, "just draft it")
    await press(house["Ann"], await screen(house["Ann"], path), f"{path}/adopt", text=WORDING)
    for text in ("the target is 92", "just draft it"):
        await house["Ann"].post(path, data={"text": text})

    page = await screen(house["Ann"], path)

    assert [each.text for each in page.all("del")] != []
    assert [each.text for each in page.all("ins")] != []


async def test_what_was_said_since_is_not_told_as_saved(house: House) -> None:
    path = await house.talk("Ann", *SAID, "just draft it")
    await press(house["Ann"], await screen(house["Ann"], path), f"{path}/adopt", text=WORDING)
    await house["Ann"].post(path, data={"text": "by 30 September 2027"})

    card = (await screen(house["Ann"], path)).one("section", aria_labelledby="your-draft")
    saved, since = (each.text for each in card.all("dl"))
    assert "Version 1 · saved" in card.text
    assert "30 June 2027" in saved
    assert "You said since, and did not save yet:" in card.text
    assert "30 September 2027" in since
    assert "Measure" not in since


async def test_an_edit_that_breaks_a_rule_stays_in_its_box(house: House) -> None:
    path = await house.talk("Ann", *SAID, "just draft it")
    page = await screen(house["Ann"], path)

    response = await press(house["Ann"], page, f"{path}/adopt", text="  ")

    page = tree(response)
    assert response.status_code == 422
    assert "open" in page.one("details", data_keep="edit-suggestion").attrs
    assert page.one("span", id="edited-error").text == "Write the goal in a sentence first."
    assert "Suggested wording" in page.text, "nothing was decided"


async def test_a_wording_is_put_away(house: House) -> None:
    path = await house.talk("Ann", *SAID, "just draft it")
    page = await screen(house["Ann"], path)

    await press(house["Ann"], page, f"{path}/reject")

    after = await screen(house["Ann"], path)
    assert "Suggested wording" not in after.text
    assert after.all("button", klass="chip") == [], "they answered what was just decided"
    assert after.one("div", id="chips").text == "Tell the coach what it should say instead."
    card = after.one("section", aria_labelledby="your-draft")
    assert "You put this wording away; it is not kept." in card.text
    assert "Put away" in card.one("div", klass="card-head").text
    again = await press(house["Ann"], page, f"{path}/adopt")
    assert again.status_code == 409, "it was decided in another tab"
    await press(house["Ann"], after, path, text="the target is 92")
    assert "put this wording away" not in (await screen(house["Ann"], path)).text


async def test_ones_own_wording_is_kept(house: House) -> None:
    path = await house.talk("Ann", *SAID[:2])

    await press(house["Ann"], await screen(house["Ann"], path), f"{path}/draft", text=WORDING)
    await press(
        house["Ann"], await screen(house["Ann"], path), f"{path}/draft", text=f"{WORDING}, in all shops"
    )
    page = await screen(house["Ann"], path)
    assert "Version 2 · saved" in page.text

    await press(house["Ann"], page, f"{path}/undo")

    page = await screen(house["Ann"], path)
    assert "Version 3 · saved" in page.text, "taking back adds a version, it loses none"


async def test_the_rules_answer_while_somebody_types(house: House) -> None:
    path = await house.talk("Ann", *SAID)

    response = await house["Ann"].post(f"{path}/check", data={"text": "Be better soon"})

    found = tree(response).one(id="found")
    assert found.all("a")[0].attrs["href"].startswith("/rules/")
    assert "Be better soon" not in (await screen(house["Ann"], path)).text, "nothing of it is kept"


async def test_nobody_else_reaches_a_conversation(house: House) -> None:
    path = await house.talk("Ann", *SAID, "just draft it")
    name = path.rsplit("/", 1)[-1]

    for other in ("Bo", "Mia", "Adi", "Cy"):
        assert (await house[other].get(path)).status_code == 404
        for step in ("", "/retry", "/stop", "/draft", "/undo", "/check", "/delete"):
            answer = await house[other].post(f"{path}{step}", data={"text": "x", "revision": "1"})
            assert answer.status_code == 404, f"{other} {step}"
        assert name not in (await house[other].get("/coach")).text


async def test_deleting_a_conversation_keeps_its_goal(house: House) -> None:
    path = await house.talk("Ann", *SAID, "just draft it")
    await press(house["Ann"], await screen(house["Ann"], path), f"{path}/adopt")
    goal = next(each for each in (await screen(house["Ann"], path)).all("a") if each.text == "Open the goal")

    await house["Ann"].post(f"{path}/delete")

    assert (await house["Ann"].get(path)).status_code == 404
    assert (await house["Ann"].get(goal.attrs["href"])).status_code == 200


async def test_an_answer_that_was_cut_short_can_be_tried_again(house: House) -> None:
    path = await house.talk("Ann", "I want to be better with customers")
    office, ann = house.world.wired.office, house.people["Ann"]
    name = ConversationId(path.rsplit("/", 1)[-1])
    async with office.store.unit() as unit:
        run = (await conversations.say(unit, office, ann, name, "a result", worker="gone")).run
        await unit.runs.finish(run.id, RunState.INTERRUPTED, office.now())

    page = await screen(house["Ann"], path)
    assert "The answer was cut short." in page.text
    assert "You a result" in said(page)
    await press(house["Ann"], page, f"{path}/retry")

    assert said(await screen(house["Ann"], path))[-1].startswith("Coach")
    assert "cut short" not in (await screen(house["Ann"], path)).text

    twice = await house["Ann"].post(f"{path}/retry", headers=PAGE)
    assert twice.status_code == 409
    assert "There is nothing to try again here." in tree(twice).text


async def test_an_answer_kept_while_the_page_is_made_is_not_called_cut_short(
    house: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = await house.talk("Ann", "I want to be better with customers")
    look = conversations.look
    looks = []

    async def torn(*found: Any) -> ConversationView:
        view = await look(*found)
        looks.append(view)
        return replace(view, turns=view.turns[:-1]) if len(looks) == 1 else view

    monkeypatch.setattr(conversations, "look", torn)

    assert "cut short" not in (await screen(house["Ann"], path)).text
    assert len(looks) == 2


class Slow:
    """A coach that says one sentence, then waits for the test."""

    name = "slow"

    def __init__(self) -> None:
        self.said = asyncio.Event()

    def open(self, facts: Facts, kind: GoalKind | None) -> TurnAnswerWithText:
        return TurnAnswerWithText(text="**What would be different?**", answer=TurnAnswer())

    async def turn(self, request: TurnRequest) -> AsyncIterator[TurnPart]:
        yield Said("Noted. ")
        self.said.set()
        await asyncio.Event().wait()
        yield TurnAnswer()


async def test_an_answer_on_its_way_can_be_followed_and_stopped(make_world: MakeWorld) -> None:
    slow = Slow()
    house = await furnish(await make_world(coach=slow))
    ann = house["Ann"]
    begun = await ann.post(
        "/coach", data={"text": "Be better", "kind": ""}, headers={"x-goalcoach-swap": "1"}
    )
    path = begun.headers["location"]
    await slow.said.wait()

    page = await screen(ann, path)
    following = page.one("li", data_events=page.all("li", klass="msg")[-1].attrs["data-events"])
    assert following.attrs["data-events"] == f"/api/v1/runs/{following.attrs['data-run']}/events"
    assert page.one("meta", http_equiv="refresh").attrs["content"] == "2", (
        "without script the page comes again"
    )
    busy = await ann.post(path, data={"text": "hello?"}, headers=PAGE)
    assert busy.status_code == 409
    assert tree(busy).one("textarea", id="text").exact == "hello?"

    await press(ann, page, f"{path}/stop")

    page = await screen(ann, path)
    assert "Noted." in said(page)[-1]
    assert "You stopped this answer." in said(page)[-1]
    assert page.all("button", form="stop") == []


async def test_what_the_goal_says_stays_private_until_submitted(house: House) -> None:
    path = await house.talk("Ann", *SAID, "just draft it")
    await press(house["Ann"], await screen(house["Ann"], path), f"{path}/adopt")
    page = await screen(house["Ann"], path)
    submit = next(each for each in page.actions() if each.endswith("/submit"))
    goal = submit.removesuffix("/submit")

    assert (await house["Bo"].get(goal)).status_code == 404
    await press(house["Ann"], page, submit)

    assert (await house["Bo"].get(goal)).status_code == 200
    assert path.rsplit("/", 1)[-1] not in (await house["Bo"].get(goal)).text, "the chat is not even named"
