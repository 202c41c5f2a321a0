"""Letters over SMTP to a real server on loopback: what arrives, what is never said, what is unsure."""

from __future__ import annotations

import asyncio
import itertools
from datetime import UTC, datetime

import pytest

from goalcoach.mail.message import Sender
from goalcoach.mail.port import Fault, Letter, MailServerAway, Outcome, Security
from goalcoach.mail.smtp import Server, SmtpPost
from tests.mail.letters import LETTER
from tests.mail_server import CERTIFICATE, PASSWORD, USER, MailServer, listening, mail_server

AT = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)


def post_to(
    port: int, security: Security = Security.NONE, user: str = "", password: str = PASSWORD, **limits: float
) -> SmtpPost:
    """The way to a server on loopback."""
    server = Server(host="127.0.0.1", port=port, security=security, user=user, password=password)
    assert PASSWORD not in repr(server)
    ids = itertools.count()
    sender = Sender.read("Goals <goals@demo.example>")
    return SmtpPost(server, sender, now=lambda: AT, new_id=lambda: f"id{next(ids)}", **limits)


async def fault_of(post: SmtpPost) -> Fault:
    """Why it cannot be used."""
    with pytest.raises(MailServerAway) as away:
        async with post.session():
            raise AssertionError("it can be used")
    return away.value.fault


async def test_letters_arrive_encrypted_and_whole(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SSL_CERT_FILE", str(CERTIFICATE))
    for security in (Security.STARTTLS, Security.TLS):
        async with mail_server(security, signs_in=True) as server:
            async with post_to(server.port, security, USER).session() as session:
                assert [await session.send(LETTER) for _ in range(2)] == [Outcome.TAKEN] * 2
            wrong = post_to(server.port, security, USER, "a guess")
            assert await fault_of(wrong) is Fault.SIGN_IN
        assert [(each.mail_from, each.rcpt_tos) for each in server.envelopes] == [
            ("goals@demo.example", ["ann@demo.example"])
        ] * 2
        text = server.mails[1].get_body(("plain",))
        assert text is not None
        # A line that begins with a dot would end the mail, were it sent as it is.
        assert "   .Sell 9 boats" in text.get_content().splitlines()
        assert server.mails[0]["Message-ID"] != server.mails[1]["Message-ID"]


async def test_nothing_is_said_to_a_server_that_cannot_be_trusted() -> None:
    for security in (Security.STARTTLS, Security.TLS):
        async with mail_server(security, signs_in=True) as server:
            assert await fault_of(post_to(server.port, security, USER)) is Fault.CERTIFICATE
        assert (server.signed_in, server.envelopes) == ([], [])
    async with mail_server(signs_in=True) as server:
        assert await fault_of(post_to(server.port, Security.STARTTLS, USER)) is Fault.NO_STARTTLS
    assert (server.signed_in, server.envelopes) == ([], [])
    assert await fault_of(post_to(server.port)) is Fault.UNREACHABLE


async def outcome(server: MailServer, letter: Letter = LETTER) -> tuple[Outcome, bool]:
    """What becomes of a letter, and whether the connection can be used on."""
    async with post_to(server.port).session() as session:
        return await session.send(letter), session.usable


async def test_what_is_refused_is_told_from_what_may_be_tried_again() -> None:
    async with mail_server() as server:
        for command, said, expected, usable in (
            ("RCPT", "550 Unknown", Outcome.NEVER, True),
            ("RCPT", "451 Later", Outcome.NOT_NOW, True),
            ("RCPT", "421 Closing", Outcome.NOT_NOW, False),
            ("DATA", "554 No", Outcome.NEVER, True),
            ("DATA", "452 Full", Outcome.NOT_NOW, True),
            ("DATA", "999 What", Outcome.UNKNOWN, False),
        ):
            server.answers[command] = [said]
            assert await outcome(server) == (expected, usable), said
        assert server.envelopes == []
        assert await outcome(server, LETTER_TO_NOBODY) == (Outcome.NEVER, True)
        server.breaks = True
        assert await outcome(server) == (Outcome.UNKNOWN, False)


LETTER_TO_NOBODY = Letter(
    **{name: getattr(LETTER, name) for name in Letter.__slots__ if name != "to"}, to="ann"
)


class Silent(asyncio.Protocol):
    """Listens, and says nothing."""


class Endless(asyncio.Protocol):
    """Greets for ever, a line at a time."""

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        """Begin to greet."""
        assert isinstance(transport, asyncio.Transport)
        self._transport = transport
        self._greet()

    def _greet(self) -> None:
        if not self._transport.is_closing():
            self._transport.write(b"220-Welcome\r\n")
            asyncio.get_running_loop().call_later(0.02, self._greet)


async def test_no_server_keeps_anybody_waiting_for_ever() -> None:
    async with listening(Silent) as port:
        assert await fault_of(post_to(port, wait_seconds=0.1)) is Fault.TIME_OUT
    async with listening(Endless) as port:
        assert await fault_of(post_to(port, step_seconds=0.2)) is Fault.UNREACHABLE
