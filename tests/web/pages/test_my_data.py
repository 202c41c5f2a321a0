"""What is one's own goes in one step, once it is meant; the wish to be erased is seen, and taken back."""

from __future__ import annotations

from pathlib import Path

import pytest

from goalcoach.coach import goals
from goalcoach.domain.goal import GoalDraft, GoalKind
from goalcoach.domain.person import Role
from tests.web.pages.markup import tree
from tests.world import Browser, World

V1 = "/api/v1/"
SECRET = "Learn to juggle quinces by 31 May 2027"


@pytest.fixture
async def ann(world: World) -> Browser:
    """With a chat and a draft."""
    browser = await world.somebody("Ann")
    begun = await browser.post_json(f"{V1}conversations")
    await browser.post_json(f"{V1}conversations/{begun['id']}/turns?wait=20", {"text": "I want to juggle"})
    assert browser.person is not None
    async with world.wired.office.store.unit() as unit:
        await goals.write(
            unit, world.wired.office, browser.person, GoalDraft(kind=GoalKind.PERFORMANCE, text=SECRET)
        )
    return browser


async def test_the_page_counts_what_goes_and_offers_it_to_take_along_first(ann: Browser) -> None:
    told = await ann.get("/about-me/delete")

    shown = tree(told)
    assert shown.all("a", href="/about-me/download")
    assert "cannot be undone" in told.text
    assert tree(await ann.get("/about-me")).all("a", href="/about-me/delete")
    counts = {each["what"]: each["rows"] for each in (await ann.get_json(f"{V1}about-me/deleting"))["goes"]}
    assert counts == {"Conversations with the coach": 1, "Goals nobody else has read": 1}


async def test_it_goes_only_once_the_box_is_ticked(ann: Browser) -> None:
    refused = await ann.post("/about-me/delete", data={})
    assert refused.status_code == 422
    assert "Tick the box" in refused.text
    assert len(await ann.get_json(f"{V1}goals")) > 0

    gone = await ann.post("/about-me/delete", data={"sure": "yes"})

    assert (gone.status_code, gone.headers["location"]) == (303, "/about-me")
    assert "Gone for good." in (await ann.get("/about-me")).text
    assert SECRET not in (await ann.get("/goals")).text
    assert "Nothing is kept that is yours alone." in (await ann.get("/about-me/delete")).text


@pytest.mark.parametrize("over_the_page", [True, False])
async def test_not_a_word_of_it_is_left_in_the_log_of_changes(
    world: World, ann: Browser, *, over_the_page: bool
) -> None:
    assert SECRET.encode() in raw(world)

    if over_the_page:
        await ann.post("/about-me/delete", data={"sure": "yes"})
    else:
        await ann.delete(f"{V1}about-me")

    assert SECRET.encode() not in raw(world)


async def test_what_was_taken_out_by_itself_is_in_no_file_within_the_hour(world: World, ann: Browser) -> None:
    (chat,) = await ann.get_json(f"{V1}conversations")
    await ann.delete(f"{V1}conversations/{chat['id']}")

    await world.app.state.worker.tidy()

    assert b"I want to juggle" not in raw(world)
    assert SECRET.encode() in raw(world)


def raw(world: World) -> bytes:
    """The file of the database and those beside it."""
    path = Path(world.wired.settings.database_url.removeprefix("sqlite:///"))
    return b"".join(each.read_bytes() for each in path.parent.glob(f"{path.name}*"))


async def test_an_answer_that_is_being_made_meanwhile_ends(ann: Browser, world: World) -> None:
    begun = await ann.post_json(f"{V1}conversations")
    run = await ann.post_json(f"{V1}conversations/{begun['id']}/turns", {"text": "A goal about quinces"})

    assert (await ann.delete(f"{V1}about-me")).status_code == 204

    task = world.app.state.worker
    await task.ended(run["id"], 20)
    assert await ann.get_json(f"{V1}conversations") == []
    assert (await ann.get(f"{V1}runs/{run['id']}")).status_code == 404
    assert "crashed" not in world.log.getvalue()


async def test_what_the_manager_has_read_stays_and_it_says_whom_to_ask(world: World) -> None:
    boss = await world.person("Bo", Role.MANAGER)
    ann = await world.somebody("Ann", manager=boss)
    made = await ann.post_json(f"{V1}goals", {"kind": "performance", "text": SECRET})
    await ann.post_json(f"{V1}goals/{made['id']}/submit", headers={"If-Match": f'"{made["revision"]}"'})

    told = await ann.get_json(f"{V1}about-me/deleting")
    await ann.delete(f"{V1}about-me")

    assert [each["what"] for each in told["stays"]] == ["Goals others have read"]
    assert SECRET in (await ann.get(f"/goals/{made['id']}")).text


async def test_the_wish_to_be_erased_is_seen_by_administrators_until_it_is_taken_back(
    world: World, ann: Browser
) -> None:
    admin = await world.somebody("Adi", Role.ADMIN)
    badge = "asked to be erased"
    assert badge not in (await admin.get("/admin/people")).text

    await ann.post("/about-me/erasing")

    assert badge in (await admin.get("/admin/people")).text
    assert "You asked to be erased" in (await ann.get("/about-me/delete")).text
    assert (await ann.get_json(f"{V1}about-me/erasing"))["asked_at"]
    assert SECRET in (await ann.get("/goals")).text, "nothing happens by itself"

    await ann.post("/about-me/erasing/back")

    assert badge not in (await admin.get("/admin/people")).text
    assert (await ann.get_json(f"{V1}about-me/erasing"))["asked_at"] is None
