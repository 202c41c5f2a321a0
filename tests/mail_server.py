"""A real mail server on loopback that keeps what it is sent, and refuses what a test has it refuse."""

from __future__ import annotations

import asyncio
import ssl
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from email import message_from_bytes
from email.message import EmailMessage
from email.policy import default
from pathlib import Path
from typing import Any

from aiosmtpd.smtp import SMTP, AuthResult, Envelope, LoginPassword, Session

from goalcoach.mail.port import Security

CERTIFICATE = Path(__file__).parent / "data/mail_server.pem"
"""Of 127.0.0.1 and localhost, signed by itself; its key opens nothing else."""
USER, PASSWORD = "goals", "nine figs on a plate"


@dataclass
class MailServer:
    """What arrived, and how the server answers."""

    port: int = 0
    envelopes: list[Envelope] = field(default_factory=list)
    answers: dict[str, list[str]] = field(default_factory=dict)
    """By "RCPT" or "DATA": what to say to the next ones, in place of yes."""
    breaks: bool = False
    """Whether it takes a mail and says nothing more."""
    signed_in: list[bool] = field(default_factory=list)
    """Each try to sign in, and whether it was after STARTTLS."""

    @property
    def mails(self) -> list[EmailMessage]:
        """What was taken, as a mail program reads it."""
        return [message_from_bytes(_content(each), policy=default) for each in self.envelopes]

    async def handle_RCPT(  # noqa: N802 - the server calls it by this name
        self, server: SMTP, session: Session, envelope: Envelope, address: str, options: list[str]
    ) -> str:
        """Take a receiver, or refuse them."""
        if told := self._next("RCPT"):
            return told
        envelope.rcpt_tos.append(address)
        return "250 OK"

    async def handle_DATA(  # noqa: N802
        self, server: SMTP, session: Session, envelope: Envelope
    ) -> str:
        """Take a mail, or refuse it."""
        if told := self._next("DATA"):
            return told
        self.envelopes.append(envelope)
        if self.breaks:
            assert isinstance(server.transport, asyncio.Transport)
            server.transport.abort()
        return "250 OK"

    def authenticate(
        self, server: SMTP, session: Session, envelope: Envelope, mechanism: str, given: Any
    ) -> AuthResult:
        """Let in whoever knows the password."""
        self.signed_in.append(session.ssl is not None)
        known = isinstance(given, LoginPassword) and (given.login, given.password) == (
            USER.encode(),
            PASSWORD.encode(),
        )
        return AuthResult(success=known, handled=False)

    def _next(self, command: str) -> str:
        waiting = self.answers.get(command, [])
        return waiting.pop(0) if waiting else ""


@asynccontextmanager
async def mail_server(
    security: Security = Security.NONE, *, signs_in: bool = False, port: int = 0
) -> AsyncIterator[MailServer]:
    """A server that takes nothing without what protects it; with `signs_in` it knows one user."""
    kept, spoken = MailServer(), list[SMTP]()
    starts = security is Security.STARTTLS

    def speak() -> SMTP:
        spoken.append(
            SMTP(
                kept,
                hostname="mail.example",
                tls_context=_certified() if starts else None,
                require_starttls=starts,
                authenticator=kept.authenticate if signs_in else None,
                auth_required=signs_in and starts,
                auth_require_tls=starts,
            )
        )
        return spoken[-1]

    try:
        encrypted = _certified() if security is Security.TLS else None
        async with listening(speak, port, encrypted) as kept.port:
            yield kept
    finally:
        # Where a handshake fails the server forgets to hang up.
        for transport in {each.transport for each in spoken} | {each._original_transport for each in spoken}:
            if isinstance(transport, asyncio.Transport):
                transport.abort()


def _certified() -> ssl.SSLContext:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(CERTIFICATE)
    return context


@asynccontextmanager
async def listening(
    protocol: Callable[[], asyncio.BaseProtocol], port: int = 0, encrypted: ssl.SSLContext | None = None
) -> AsyncIterator[int]:
    """A port of loopback on which whoever comes is spoken to so."""
    loop = asyncio.get_running_loop()
    server = await loop.create_server(protocol, "127.0.0.1", port, ssl=encrypted)
    try:
        yield server.sockets[0].getsockname()[1]
    finally:
        server.close()
        await server.wait_closed()


def _content(envelope: Envelope) -> bytes:
    assert isinstance(envelope.content, bytes)
    return envelope.content
