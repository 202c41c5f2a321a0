"""Somebody with a weekly mail in a whole goalcoach, and the server it goes to."""

from __future__ import annotations

from datetime import date
from email.message import EmailMessage
from typing import Any

from goalcoach.access.tokens import new_token, token_hash
from goalcoach.coach import weekly_mail
from goalcoach.coach.mail_round import Round, make_round
from goalcoach.domain.digest import monday
from goalcoach.domain.goal import GoalStatus
from goalcoach.domain.mailing import MailState
from goalcoach.domain.person import Person
from goalcoach.store.port import Unit
from tests.web.pages.test_calendar import goal
from tests.world import World

HOME = "https://goals.example"
SENDER = "Goals <goals@demo.example>"
END = date(2027, 6, 30)


def settings(port: int) -> dict[str, Any]:
    """What sends mails to a server on loopback."""
    return {
        "smtp_host": "127.0.0.1",
        "smtp_port": port,
        "smtp_security": "none",
        "smtp_from": SENDER,
        "public_url": HOME,
    }


async def chooses(
    world: World, person: Person, *, weekday: int = 0, hour: int = 9, with_titles: bool = False
) -> None:
    """They choose a mail, on Mondays at nine unless another time is told."""
    office = world.wired.office
    async with office.store.unit() as unit:
        await weekly_mail.choose(
            unit, office, person, weekday=weekday, hour=hour, with_titles=with_titles, set_up=True
        )


async def reminded(world: World, name: str = "Ann", *, with_titles: bool = False) -> Person:
    """Somebody with a goal to look at this week, and a mail on Mondays at nine."""
    person = await world.person(name)
    await goal(world, person, f"Sell 9 boats as {name}", GoalStatus.AGREED, END)
    await chooses(world, person, with_titles=with_titles)
    return person


async def rounds(*worlds: World) -> Round:
    """One round of one world after the other."""
    made = Round()
    for world in worlds:
        outgoing = world.wired.outgoing
        assert outgoing is not None
        made += await make_round(world.wired.office, outgoing)
    return made


async def way_out(unit: Unit, world: World, person: Person) -> str:
    """The secret in a mail that is sent to them, as if none had been sent before."""
    token, office = new_token(), world.wired.office
    await unit.mailings.forget(date.max)
    begin = monday(office.today())
    assert await unit.mailings.claim(person.id, begin, MailState.SENDING, token_hash(token), office.now())
    return token


def parts(mail: EmailMessage) -> tuple[str, str]:
    """Its text and its page."""
    text, page = mail.get_body(("plain",)), mail.get_body(("html",))
    assert text is not None
    assert page is not None
    return text.get_content(), page.get_content()
