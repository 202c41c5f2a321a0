"""A sign-in link lets somebody else in: whoever it is for is told that it was made, and by whom."""

from __future__ import annotations

from goalcoach.domain.person import Role
from tests.web.pages.markup import tree
from tests.world import Browser, Clock, World

TOLD = "made a sign-in link for you"
CAN = "Whoever has it can sign in as you, once."


async def made(admin: Browser, ann: Browser) -> str:
    assert ann.person is not None
    link = await admin.post_json(f"/api/v1/people/{ann.person.id}/sign-in-links")
    return str(link["token"])


async def test_they_are_told_first_thing_and_in_their_settings(world: World, clock: Clock) -> None:
    ann, admin = await world.somebody("Ann"), await world.somebody("Adi", Role.ADMIN)
    assert TOLD not in (await ann.get("/")).text

    await made(admin, ann)

    for path in ("/", "/settings"):
        told = tree(await ann.get(path)).text
        assert f"Adi {TOLD} just now" in told
        assert TOLD not in (await admin.get(path)).text
    clock.pass_by(days=13)
    ann = await world.browser(ann.person)
    assert TOLD in (await ann.get("/")).text
    clock.pass_by(days=2)
    ann = await world.browser(ann.person)
    assert TOLD not in (await ann.get("/")).text
    assert TOLD in (await ann.get("/settings")).text


async def test_a_newcomer_sets_a_password_and_goes_on_to_the_first_page(world: World, clock: Clock) -> None:
    """Who came by a link has no password to change, and reads of links made on one day once."""
    ann, admin = await world.somebody("Ann"), await world.somebody("Adi", Role.ADMIN)
    await made(admin, ann)
    clock.pass_by(minutes=5)
    token = await made(admin, ann)
    newcomer = await world.browser()
    came = await newcomer.post("/sign-in/link", data={"token": token})
    assert came.headers["location"] == "/settings#password"

    page = tree(await newcomer.get("/settings"))
    assert page.text.count(TOLD) == 1
    assert "If you did not ask for it" not in page.text
    assert CAN in page.text, "there is another one still"
    form = page.form("/settings/password")
    assert "current" not in form
    weak = await newcomer.post("/settings/password", data=form | {"new": "short"})
    assert weak.status_code == 422
    set_ = await newcomer.post("/settings/password", data=form | {"new": "three quiet words"})
    assert set_.headers["location"] == "/"
    assert "Your password is set." in tree(await newcomer.get("/")).text

    page = tree(await newcomer.get("/settings"))
    assert "If you did not ask for it, change your password" in page.text
    assert CAN not in page.text, "setting a password ended the links"
    assert "It cannot be used any more." in page.text
    changing = page.form("/settings/password")
    again = await newcomer.post(
        "/settings/password", data=changing | {"current": "three quiet words", "new": "four quiet words"}
    )
    assert again.headers["location"] == "/settings"


async def test_of_a_link_that_was_used_or_is_too_old_nobody_says_that_it_can_be_used(
    world: World, clock: Clock
) -> None:
    ann, admin = await world.somebody("Ann"), await world.somebody("Adi", Role.ADMIN)
    await made(admin, ann)
    assert CAN in tree(await ann.get("/")).text

    clock.pass_by(days=2)
    told = tree(await (await world.browser(ann.person)).get("/")).text
    assert TOLD in told
    assert CAN not in told

    token = await made(await world.browser(admin.person), ann)
    newcomer = await world.browser()
    await newcomer.post("/sign-in/link", data={"token": token})
    told = tree(await newcomer.get("/settings")).text
    assert CAN not in told
    assert "with which you can come back." in told


async def test_using_the_link_takes_the_notice_from_nobody(world: World) -> None:
    ann, admin = await world.somebody("Ann"), await world.somebody("Adi", Role.ADMIN)
    token = await made(admin, ann)

    intruder = await world.browser()
    await intruder.post("/sign-in/link", data={"token": token})
    await intruder.get("/")

    assert TOLD in (await ann.get("/")).text


async def test_one_made_at_the_server_says_so(world: World) -> None:
    ann = await world.somebody("Ann")
    assert ann.person is not None
    async with world.wired.office.store.unit() as unit:
        await world.wired.sign_in.make_link(unit, ann.person)

    assert f"Somebody at the server {TOLD}" in tree(await ann.get("/")).text


async def test_the_page_about_walls_tells_of_it(world: World) -> None:
    assert "can make a sign-in link for you" in (await (await world.somebody("Ann")).get("/privacy")).text
