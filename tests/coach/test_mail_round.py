"""Rounds of weekly mails through real parts: who gets one, once, and what does not stand in it."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest

from goalcoach.coach import feedback, weekly_mail
from goalcoach.coach.framework import carry_out, plan
from goalcoach.coach.mail_round import foreseen, make_round
from goalcoach.domain.check_in import Away
from goalcoach.domain.goal import GoalStatus
from goalcoach.domain.mailing import MailState
from goalcoach.domain.person import Person
from goalcoach.wiring import new_id
from tests.domain.frameworks import FRAMEWORK
from tests.mail_server import mail_server
from tests.mailed import END, HOME, chooses, parts, reminded, rounds, settings
from tests.web.pages.test_calendar import goal
from tests.world import MakeWorld, World

PRIVATE = ("Sell 9 boats", "Lisbon", "Look at my writing", "Zoe")
"""What nobody but Ann and whom she asked may read, on whatever server."""


async def asked(world: World, who: Person, whom: Person) -> None:
    """One asks the other what they saw."""
    office = world.wired.office
    async with office.store.unit() as unit:
        await carry_out(unit, office, plan(await office.names(unit), FRAMEWORK), by=None, note="a file")
    async with office.store.unit() as unit:
        await feedback.ask(
            unit, office, who, colleague=whom.email, words="Look at my writing", competency="cloud"
        )


async def test_a_mail_says_how_many_things_wait_and_where(make_world: MakeWorld) -> None:
    async with mail_server() as server:
        world: World = await make_world(**settings(server.port))
        ann = await reminded(world)
        await goal(world, ann, "Ask for the post in Lisbon by 31 March 2027", GoalStatus.DRAFT, END)
        await asked(world, await world.person("Zoe"), ann)

        assert await rounds(world) == {}, "a Sunday"
        world.clock.pass_by(days=1)
        assert await foreseen(world.wired.office) == 1
        assert await rounds(world) == {MailState.SENT: 1}
        world.clock.pass_by(hours=5)
        assert await rounds(world) == {}, "one a week"

        (mail,) = server.mails
        assert (mail["To"], mail["Subject"]) == (
            "Ann <ann@demo.example>",
            "Your week: 3 things wait for you",
        )
        for part in parts(mail):
            assert part.count(f"{HOME}/goals/") == 2
            assert part.count(f"{HOME}/feedback/") == 1
            assert "Somebody asks what you saw, since 22 November 2026" in part
            assert [each for each in PRIVATE if each in part] == []
        assert mail["List-Unsubscribe-Post"] == "List-Unsubscribe=One-Click"
        told = world.log.getvalue()
        assert [each for each in (*PRIVATE, "ann@", "Ann", "127.0.0.1") if each in told] == []

        world.clock.pass_by(days=7)
        async with world.wired.office.store.unit() as unit:
            await unit.people.put(replace(await unit.people.get(ann.id), language="de"))
        await chooses(world, ann, with_titles=True)
        await rounds(world)
        text, _ = parts(server.mails[1])
        assert server.mails[1]["Subject"] == "Deine Woche: 3 Dinge warten auf dich"
        assert "fällig am 27. November 2026" in text
        assert [each for each in PRIVATE if each in text] == ["Sell 9 boats"], "shared, and one's own"


async def test_nobody_gets_two_however_many_processes_send(make_world: MakeWorld) -> None:
    async with mail_server() as server:
        one, other = [await make_world(**settings(server.port)) for _ in range(2)]
        people = [await reminded(one, name) for name in ("Ann", "Bea", "Cid")]
        one.clock.pass_by(days=1)

        made = await asyncio.gather(*(rounds(each) for each in (one, other, one, other)))

        assert sum(dict(each).get(MailState.SENT, 0) for each in made) == 3
        assert sorted(str(each["To"].addresses[0].addr_spec) for each in server.mails) == [
            each.email for each in people
        ]


async def test_what_was_not_taken_is_tried_again_and_what_is_unsure_is_not(make_world: MakeWorld) -> None:
    async with mail_server() as server:
        world: World = await make_world(**settings(server.port))
        ann = await reminded(world)
        world.clock.pass_by(days=1)
        server.answers["DATA"] = ["451 Later"] * 9
        seen = []
        for hours in (0, 0.5, 0.5, 4, 24):
            world.clock.pass_by(hours=hours)
            seen.append(dict(await rounds(world)))
        again = {MailState.AGAIN: 1}
        assert seen == [again, {}, again, again, {MailState.UNDELIVERED: 1}]
        assert len(server.answers["DATA"]) == 5
        office = world.wired.office
        async with office.store.unit() as unit:
            chosen = await weekly_mail.mine(unit, office, ann)
        assert chosen is not None
        assert chosen.undelivered

        server.answers.clear()
        server.breaks = True
        world.clock.pass_by(days=7)
        assert await rounds(world) == {MailState.SENDING: 1}
        server.breaks = False
        world.clock.pass_by(days=1)
        assert await rounds(world) == {}
        assert len(server.envelopes) == 1


async def test_nobody_is_written_to_who_is_away_has_nothing_or_stopped(make_world: MakeWorld) -> None:
    async with mail_server() as server:
        world: World = await make_world(**settings(server.port))
        office = world.wired.office
        idle, gone = await world.person("Ida"), await reminded(world, "Gus")
        away, stops = await reminded(world, "Ann"), await reminded(world, "Sam")
        await chooses(world, idle)
        begin = date(2026, 11, 23)
        async with office.store.unit() as unit:
            await unit.people.put(replace(await unit.people.get(gone.id), active=False))
            await weekly_mail.stop(unit, stops)
            await unit.check_ins.add_away(
                Away(id=new_id(), person_id=away.id, begin=begin, until=begin + timedelta(days=2))
            )
        world.clock.pass_by(days=1)
        assert await foreseen(office) == 0
        assert await rounds(world) == {MailState.NOTHING: 1}
        world.clock.pass_by(days=2)
        assert await rounds(world) == {}
        world.clock.pass_by(days=1)
        assert await rounds(world) == {MailState.SENT: 1}, "back on Thursday"
        assert [each.rcpt_tos for each in server.envelopes] == [["ann@demo.example"]]


async def test_what_changes_during_a_round_counts(
    make_world: MakeWorld, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with mail_server() as server:
        world: World = await make_world(**settings(server.port))
        office, taken = world.wired.office, server.handle_DATA
        _, stops, leaves, last = [await reminded(world, name) for name in ("Ann", "Bea", "Cid", "Dan")]
        world.clock.pass_by(days=1)

        async def changes(*given: Any) -> str:
            async with office.store.unit() as unit:
                await weekly_mail.stop(unit, stops)
                await unit.people.put(replace(await unit.people.get(leaves.id), active=False))
            return await taken(*given)

        monkeypatch.setattr(server, "handle_DATA", changes)
        assert world.wired.outgoing is not None
        going = iter([True] * 4 + [False] * 9)
        made = await make_round(office, world.wired.outgoing, going=lambda: next(going))
        assert (made, len(server.envelopes)) == ({MailState.SENT: 1}, 1)
        monkeypatch.undo()
        await rounds(world)
    assert [each.rcpt_tos[0] for each in server.envelopes] == ["ann@demo.example", last.email]


async def test_a_round_over_midnight_sends_no_mail_days_before_its_time(
    make_world: MakeWorld, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A slow server on a Sunday evening: from Monday on it is next Sunday's mail that waits."""
    async with mail_server() as server:
        world: World = await make_world(**settings(server.port))
        taken = server.handle_DATA
        first, later = await reminded(world, "Ann"), await reminded(world, "Bea")
        for each in (first, later):
            await chooses(world, each, weekday=6, hour=20)
        world.clock.pass_by(days=7, hours=12)

        async def over_midnight(*given: Any) -> str:
            world.clock.pass_by(hours=6)
            return await taken(*given)

        monkeypatch.setattr(server, "handle_DATA", over_midnight)
        assert await rounds(world) == {MailState.SENT: 1}
        monkeypatch.undo()
        world.clock.pass_by(days=6, hours=18)
        assert await rounds(world) == {MailState.SENT: 2}, "a week later, both"
    assert [each.rcpt_tos[0] for each in server.envelopes] == [first.email, first.email, later.email]


async def test_a_mail_moved_to_another_day_during_a_round_waits_for_that_day(
    make_world: MakeWorld, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with mail_server() as server:
        world: World = await make_world(**settings(server.port))
        taken = server.handle_DATA
        first, moved = await reminded(world, "Ann"), await reminded(world, "Bea")
        world.clock.pass_by(days=1)

        async def moves(*given: Any) -> str:
            await chooses(world, moved, weekday=3)
            return await taken(*given)

        monkeypatch.setattr(server, "handle_DATA", moves)
        assert await rounds(world) == {MailState.SENT: 1}
        monkeypatch.undo()
        world.clock.pass_by(days=3)
        assert await rounds(world) == {MailState.SENT: 1}
    assert [each.rcpt_tos[0] for each in server.envelopes] == [first.email, moved.email]


async def test_a_process_sends_by_itself_and_waits_for_a_server_that_is_away(make_world: MakeWorld) -> None:
    async with mail_server() as server:
        world: World = await make_world(**settings(server.port))
    ann = await reminded(world)
    world.clock.pass_by(days=1)
    mailing = world.app.state.worker.mailing

    await mailing.look()
    await mailing.task
    assert '"fault": "unreachable"' in world.log.getvalue()
    async with world.wired.office.store.unit() as unit:
        assert await unit.mailings.latest(ann.id) is None

    async with mail_server(port=server.port) as back:
        await mailing.look()
        await mailing.task
        assert len(back.envelopes) == 1
    assert '"event": "mailed"' in world.log.getvalue()
    last, mailing.going = mailing.task, False
    await mailing.look()
    assert mailing.task is last, "a process that is to end begins no round"
