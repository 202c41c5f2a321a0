"""`goalcoach remind`: one round of weekly mails. Names nobody: what cron prints is kept somewhere."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from goalcoach.cli.environment import read_settings
from goalcoach.cli.failing import FAILED, FINE
from goalcoach.cli.open import opened, there
from goalcoach.coach.mail_round import Round, foreseen, make_round
from goalcoach.domain.errors import Misdeclared
from goalcoach.domain.mailing import MailState
from goalcoach.domain.plural import counted
from goalcoach.settings import Settings

_TOLD: Final[Mapping[MailState, str]] = MappingProxyType(
    {
        MailState.SENT: "sent",
        MailState.NOTHING: "not needed, since nothing waits",
        MailState.AGAIN: "not taken, to be tried again",
        MailState.UNDELIVERED: "refused for good",
        MailState.SENDING: "perhaps arrived, and not sent again",
    }
)


def remind(*, dry_run: bool) -> int:
    """Send what is due, and say how many. Returns the exit code: 1 when one was not taken."""
    made = asyncio.run(_made(read_settings(), dry_run=dry_run))
    if isinstance(made, int):
        print(f"{_mails(made)} would be sent.")
        return FINE
    if not made:
        print("No mail is due.")
    for state, told in _TOLD.items():
        if made[state]:
            print(f"{_mails(made[state])} {told}.")
    return FINE if set(made) <= {MailState.SENT, MailState.NOTHING} else FAILED


async def _made(settings: Settings, *, dry_run: bool) -> Round | int:
    async with opened(there(settings)) as wired:
        if wired.outgoing is None:
            raise Misdeclared(
                "E-mail is not set up: set GOALCOACH_SMTP_HOST, GOALCOACH_SMTP_FROM and GOALCOACH_PUBLIC_URL."
            )
        if dry_run:
            return await foreseen(wired.office)
        return await make_round(wired.office, wired.outgoing)


def _mails(count: int) -> str:
    return counted(count, "mail")
