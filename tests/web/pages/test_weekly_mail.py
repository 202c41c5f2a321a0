"""The weekly mail on the settings page, over the API, and its way out without signing in."""

from __future__ import annotations

import re

from goalcoach.access.stops import MISSES
from goalcoach.domain.mailing import MailState
from goalcoach.domain.person import PersonId
from tests.mail_server import mail_server
from tests.mailed import HOME, chooses, reminded, rounds, settings
from tests.world import MakeWorld, World

WHERE = "/api/v1/weekly-mail"


async def test_without_a_mail_server_none_is_offered(world: World) -> None:
    ann = await world.somebody("Ann")

    shown = (await ann.get("/settings")).text
    assert "E-mail is not set up here" in shown
    assert 'action="/settings/mail"' not in shown
    refused = await ann.put(WHERE, json={"weekday": 0, "hour": 8})
    assert (refused.status_code, refused.json()["detail"].split(".")[0]) == (409, "E-mail is not set up here")
    assert (await ann.post("/settings/mail", data={"weekday": "0", "hour": "8"})).status_code == 409
    told = await ann.get_json(WHERE)
    assert (told["set_up"], told["weekday"], told["next"]) == (False, None, None)


async def test_a_mail_is_off_until_somebody_chooses_a_day(make_world: MakeWorld) -> None:
    world: World = await make_world(**settings(25), time_zone="Europe/Berlin")
    ann = await world.somebody("Ann")
    assert '<option value="off" selected>' in (await ann.get("/settings")).text

    await ann.post("/settings/mail", data={"weekday": "3", "hour": "16", "titles": "yes"})
    shown = (await ann.get("/settings")).text
    assert "Next: Thursday, 26 November 2026, 16:00" in shown
    assert "Hours of Europe/Berlin" in shown
    assert await ann.get_json(WHERE) == {
        "set_up": True,
        "weekday": 3,
        "hour": 16,
        "with_titles": True,
        "next": "2026-11-26T16:00:00+01:00",
        "undelivered": False,
    }
    for wrong in ({"weekday": "9", "hour": "8"}, {"weekday": "1", "hour": "24"}):
        answer = await ann.post("/settings/mail", data=wrong)
        assert (answer.status_code, "There is a problem" in answer.text) == (422, True)
    assert (await ann.put(WHERE, json={"weekday": 7, "hour": 8})).status_code == 422

    await ann.post("/settings/mail", data={"weekday": "off", "hour": "16"})
    assert (await ann.get_json(WHERE))["weekday"] is None
    assert (await ann.put(WHERE, json={"weekday": 0, "hour": 8})).json()["with_titles"] is False
    assert [(await ann.delete(WHERE)).status_code for _ in range(2)] == [204, 204]


async def test_whoever_has_a_mail_stops_the_next_without_signing_in(make_world: MakeWorld) -> None:
    async with mail_server() as server:
        world: World = await make_world(**settings(server.port))
        ann, anybody = await reminded(world), await world.browser()
        world.clock.pass_by(days=1)
        assert await rounds(world) == {MailState.SENT: 1}
        found = re.fullmatch(rf"<{HOME}(/mail/stop/([\w-]+))>", server.mails[0]["List-Unsubscribe"])
        assert found
        path, token = found.groups()

    asked = await anybody.get(path)
    assert asked.status_code == 200
    assert "Stop the weekly mail?" in asked.text
    assert await _choice(world, ann.id), "a program that looks behind links stops nothing"

    for _ in range(2):
        stopped = await anybody.post(path, data={"List-Unsubscribe": "One-Click"})
        assert (stopped.status_code, "No more mails" in stopped.text) == (200, True)
        assert "set-cookie" not in stopped.headers
        assert not await _choice(world, ann.id)
    await chooses(world, ann)
    foreign = await anybody.post(path, headers={"origin": "https://evil.example"})
    assert foreign.status_code == 403
    assert token not in world.log.getvalue()
    assert '"route": "/mail/stop/{token}"' in world.log.getvalue()

    guessed = [(await anybody.post(f"/mail/stop/{'x' * 43}")).status_code for _ in range(MISSES + 1)]
    assert (guessed[0], guessed[-1]) == (404, 429)
    assert (await anybody.post(path)).status_code == 429


async def _choice(world: World, person_id: PersonId) -> bool:
    async with world.wired.office.store.unit() as unit:
        return await unit.mailings.of(person_id) is not None
