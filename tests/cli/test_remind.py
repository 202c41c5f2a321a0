"""`goalcoach remind` and what `goalcoach doctor` says of a mail server; killed in the middle of a mail."""

from __future__ import annotations

import asyncio
import os
import sys
from datetime import UTC, date, datetime

import pytest
from aiosmtpd.smtp import SMTP, Envelope, Session

from goalcoach.cli.doctor_mail import mail_server as looked_at
from goalcoach.cli.environment import read_settings
from goalcoach.domain.goal import GoalStatus
from goalcoach.domain.mailing import MailChoice
from goalcoach.settings import Settings
from tests.cli.terminal import Terminal
from tests.mail_server import PASSWORD, USER, mail_server
from tests.mailed import settings
from tests.web.pages.test_calendar import goal
from tests.world import World

LONG_AGO = datetime(2020, 1, 1, tzinfo=UTC)


async def due_on_any_day(world: World, name: str) -> None:
    """Somebody whose mail is due whatever day it is: commands go by the clock on the wall."""
    person, office = await world.person(name), world.wired.office
    kept = await goal(world, person, "Sell 9 boats", GoalStatus.AGREED, date(2027, 6, 30))
    choice = MailChoice(weekday=0, hour=0, with_titles=True, since=LONG_AGO)
    async with office.store.unit() as unit:
        await unit.goals.set_check_in(kept, LONG_AGO.date(), office.now())
        await unit.mailings.choose(person.id, choice)


def test_without_a_mail_server_it_says_what_to_set(organisation: Terminal) -> None:
    ran = organisation.run("remind")

    assert (ran.code, ran.out) == (2, "")
    assert ran.err.startswith("E-mail is not set up: set GOALCOACH_SMTP_HOST")
    assert "no weekly mail is offered" in organisation.run("doctor").out


def test_half_of_the_settings_are_not_enough(organisation: Terminal, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("GOALCOACH_SMTP_HOST", "127.0.0.1")
    for command in ("remind", "doctor"):
        ran = organisation.run(command)
        assert ran.code in {1, 2}
        assert "Mail needs GOALCOACH_SMTP_HOST, GOALCOACH_SMTP_FROM and" in ran.out + ran.err
    monkeypatch.setenv("GOALCOACH_SMTP_FROM", "goals@x.example\nBcc: eve@x.example")
    assert "GOALCOACH_SMTP_FROM cannot be used: write an e-mail address" in organisation.run("remind").err


async def told(given: Settings) -> list[tuple[str, str]]:
    """What the doctor says of the mail server, while it answers in this very process."""
    found = await asyncio.to_thread(lambda: list(looked_at(given)))
    return [(each.state.value, each.text) for each in found]


async def test_the_doctor_comes_in_and_sends_nothing() -> None:
    async with mail_server(signs_in=True) as server:
        options = settings(server.port)
        plain = await told(read_settings(**options))
        wrong = await told(read_settings(**options, smtp_user=USER, smtp_password="a guess"))
        right = await told(read_settings(**options, smtp_user=USER, smtp_password=PASSWORD))
    gone = await told(read_settings(**options))

    assert [each[0] for each in (*plain, *wrong, *right, *gone)] == ["ok", "problem", "ok", "problem"]
    assert "It did not let goalcoach sign in. Check GOALCOACH_SMTP_USER" in wrong[0][1]
    assert right[0][1].endswith("answers, security none, signed in")
    assert "It does not answer." in gone[0][1]
    assert not any("guess" in text or PASSWORD in text for _, text in (*plain, *wrong, *right, *gone))
    assert server.envelopes == []


@pytest.mark.slow
async def test_killed_in_the_middle_of_a_mail_it_never_sends_that_one_again(
    world: World, organisation: Terminal, monkeypatch: pytest.MonkeyPatch
) -> None:
    arrived = asyncio.Event()

    async def holds(server: SMTP, session: Session, envelope: Envelope) -> str:
        kept.envelopes.append(envelope)
        arrived.set()
        return await asyncio.Future[str]()

    for name in ("Ann", "Bea"):
        await due_on_any_day(world, name)
    async with mail_server() as kept:
        for name, value in settings(kept.port).items():
            monkeypatch.setenv(f"GOALCOACH_{name.upper()}", str(value))
        with monkeypatch.context() as patch:
            patch.setattr(kept, "handle_DATA", holds)
            dying = await asyncio.create_subprocess_exec(
                sys.executable,
                *("-m", "goalcoach", "remind"),
                env={**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)},
            )
            async with asyncio.timeout(120):
                await arrived.wait()
            dying.kill()
            await dying.wait()

        ran = [
            await asyncio.to_thread(organisation.run, "remind", *words) for words in (["--dry-run"], [], [])
        ]
    assert [(each.code, each.out) for each in ran] == [
        (0, "1 mail would be sent.\n"),
        (0, "1 mail sent.\n"),
        (0, "No mail is due.\n"),
    ]
    assert sorted(each.rcpt_tos[0] for each in kept.envelopes) == ["ann@demo.example", "bea@demo.example"]
