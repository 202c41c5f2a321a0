"""What `goalcoach doctor` finds out of the mail server: it connects and signs in, and sends nothing."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator, Mapping
from types import MappingProxyType
from typing import Final

from goalcoach.access.loopback import is_loopback
from goalcoach.cli.told import State, Told
from goalcoach.coach.mail_round import Outgoing
from goalcoach.mail.port import TOLD, Fault, MailServerAway, Security
from goalcoach.settings import Settings
from goalcoach.wiring import outgoing_of

_CURE: Final[Mapping[Fault, str]] = MappingProxyType(
    {
        Fault.UNREACHABLE: "Check GOALCOACH_SMTP_HOST, GOALCOACH_SMTP_PORT and GOALCOACH_SMTP_SECURITY.",
        Fault.TIME_OUT: "Check port and GOALCOACH_SMTP_SECURITY, and whether a firewall is between.",
        Fault.CERTIFICATE: "Have this machine trust its issuer, or call the server by the name in it.",
        Fault.NO_STARTTLS: "Set GOALCOACH_SMTP_SECURITY=tls, with the port for that, often 465.",
        Fault.SIGN_IN: "Check GOALCOACH_SMTP_USER and GOALCOACH_SMTP_PASSWORD.",
        Fault.REFUSED: "Ask who runs it whether this machine may send mail.",
    }
)
"""What to do."""


def mail_server(settings: Settings) -> Iterator[Told]:
    """Whether weekly mails can be sent. Raises Misdeclared when a setting is missing."""
    outgoing = outgoing_of(settings)
    if outgoing is None:
        yield Told(State.FINE, "mail", "e-mail is not set up, and no weekly mail is offered")
        return
    where = f"{settings.smtp_host}:{settings.smtp_port}"
    if settings.smtp_security is Security.NONE and not is_loopback(settings.smtp_host):
        secret = " and the password" if settings.smtp_user else ""
        yield Told(
            State.PROBLEM, "mail", f"mails{secret} go unencrypted to {where}: set GOALCOACH_SMTP_SECURITY"
        )
    if not outgoing.home.startswith("https://"):
        yield Told(
            State.MIND,
            "mail",
            "mail programs offer to stop the mails by one click only with an HTTPS address",
        )
    try:
        asyncio.run(_tried(outgoing))
    except MailServerAway as error:
        yield Told(State.PROBLEM, "mail", f"{where}: {TOLD[error.fault]} {_CURE[error.fault]}")
    else:
        signed_in = ", signed in" if settings.smtp_user else ""
        yield Told(State.FINE, "mail", f"{where} answers, security {settings.smtp_security}{signed_in}")


async def _tried(outgoing: Outgoing) -> None:
    async with outgoing.post.session():
        pass
