"""Letters over SMTP. Every wait has an end, and what is not certain is said to be so."""

from __future__ import annotations

import asyncio
import smtplib
import socket
import ssl
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import asynccontextmanager, contextmanager, suppress
from dataclasses import dataclass, field
from datetime import datetime
from email.message import EmailMessage
from threading import Timer

from goalcoach.domain.errors import InvalidInput
from goalcoach.mail.message import Sender, as_sent, written
from goalcoach.mail.port import Fault, Letter, MailServerAway, Outcome, Security

WAIT_SECONDS = 10.0
"""How long one answer of the server may take."""
STEP_SECONDS = 30.0
"""How long it may take altogether to connect, or to hand over one letter."""
_READY = 220
_TAKEN = range(200, 300)
_REFUSALS = range(400, 600)
_PERMANENT = range(500, 600)
_CLOSING = 421


@dataclass(frozen=True, slots=True, kw_only=True)
class Server:
    """A mail server, and how to come in."""

    host: str
    port: int
    security: Security
    user: str = ""
    """Empty: no sign-in."""
    password: str = field(default="", repr=False)


class SmtpPost:
    """A mail server that is spoken to over SMTP, in threads."""

    def __init__(
        self,
        server: Server,
        sender: Sender,
        *,
        now: Callable[[], datetime],
        new_id: Callable[[], str],
        wait_seconds: float = WAIT_SECONDS,
        step_seconds: float = STEP_SECONDS,
    ) -> None:
        self._server = server
        self._sender = sender
        self._now = now
        self._new_id = new_id
        self._wait = wait_seconds
        self._step = step_seconds

    @asynccontextmanager
    async def session(self) -> AsyncIterator[SmtpSession]:
        """Connect, encrypt and sign in as configured. Raises MailServerAway."""
        connection = await asyncio.to_thread(self._open)
        session = SmtpSession(connection, self._written, self._step)
        try:
            yield session
        finally:
            await session.close()

    def _written(self, letter: Letter) -> EmailMessage:
        return written(letter, self._sender, id=self._new_id(), at=self._now())

    def _open(self) -> _Connection:
        # The domain of the sender in the greeting: the name of this machine is nobody's business.
        connection = _Connection(self._server, self._sender.address.domain, self._wait)
        try:
            with _ending(connection, self._step):
                self._come_in(connection)
        except (OSError, smtplib.SMTPException, ValueError) as error:
            connection.close()
            raise MailServerAway(_fault(error)) from error
        return connection

    def _come_in(self, connection: _Connection) -> None:
        code, told = connection.connect(self._server.host, self._server.port)
        if code != _READY:
            raise smtplib.SMTPConnectError(code, told)
        connection.ehlo_or_helo_if_needed()
        if self._server.security is Security.STARTTLS:
            # Never without: what cannot be encrypted is not said.
            connection.starttls(context=ssl.create_default_context())
            connection.ehlo_or_helo_if_needed()
        if self._server.user:
            connection.login(self._server.user, self._server.password)


class _Connection(smtplib.SMTP):
    """A connection that can be cut from its first byte on."""

    def __init__(self, server: Server, domain: str, wait_seconds: float) -> None:
        super().__init__(local_hostname=domain, timeout=wait_seconds)
        self._host = server.host
        """What smtplib compares a certificate with."""
        self._encrypted = server.security is Security.TLS

    def _get_socket(self, host: str, port: int, timeout: float) -> socket.socket:
        plain = socket.create_connection((host, port), timeout)
        if not self._encrypted:
            return plain
        trusted = ssl.create_default_context()
        wrapped = trusted.wrap_socket(plain, server_hostname=host, do_handshake_on_connect=False)
        self.sock = wrapped
        wrapped.do_handshake()
        return wrapped


class SmtpSession:
    """A connection that was let in."""

    def __init__(
        self, connection: smtplib.SMTP, write: Callable[[Letter], EmailMessage], step_seconds: float
    ) -> None:
        self._connection = connection
        self._write = write
        self._step = step_seconds
        self.usable = True

    async def send(self, letter: Letter) -> Outcome:
        """Send one letter."""
        try:
            message = self._write(letter)
        except InvalidInput:
            return Outcome.NEVER
        return await asyncio.to_thread(self._hand_over, message)

    async def close(self) -> None:
        """Say good-bye."""
        await asyncio.to_thread(self._leave)

    def _leave(self) -> None:
        with suppress(OSError, smtplib.SMTPException), _ending(self._connection, self._step):
            if self.usable:
                self._connection.quit()
        self._connection.close()

    def _hand_over(self, message: EmailMessage) -> Outcome:
        whole = as_sent(message)
        with _ending(self._connection, self._step):
            try:
                refused = self._announce(message)
            except (OSError, smtplib.SMTPException):
                self.usable = False
                return Outcome.NOT_NOW
            if refused:
                return self._told(refused)
            try:
                code, _ = self._connection.data(whole)
            except smtplib.SMTPDataError as error:
                # It did not even want to hear it.
                return self._told(error.smtp_code)
            except (OSError, smtplib.SMTPException):
                self.usable = False
                return Outcome.UNKNOWN
        if code in _TAKEN:
            return Outcome.TAKEN
        if code in _REFUSALS:
            return self._told(code)
        # An answer that is none says nothing of what became of it.
        self.usable = False
        return Outcome.UNKNOWN

    def _announce(self, message: EmailMessage) -> int:
        """Say from whom and to whom; 0, or the code of what was said instead of yes."""
        sender, receiver = (message[name].addresses[0].addr_spec for name in ("From", "To"))
        code, _ = self._connection.mail(sender)
        if code in _TAKEN:
            code, _ = self._connection.rcpt(receiver)
        return 0 if code in _TAKEN else code

    def _told(self, code: int) -> Outcome:
        """What a refusal means; the connection is ready for the next letter unless it is closing."""
        if code == _CLOSING or code not in _REFUSALS:
            self.usable = False
        else:
            try:
                self._connection.rset()
            except (OSError, smtplib.SMTPException):
                self.usable = False
        return Outcome.NEVER if code in _PERMANENT else Outcome.NOT_NOW


@contextmanager
def _ending(connection: smtplib.SMTP, seconds: float) -> Iterator[None]:
    """Cut the connection after so long: a server that says a little again and again keeps nobody."""

    def cut() -> None:
        sock = connection.sock
        if sock is not None:
            with suppress(OSError):
                sock.shutdown(socket.SHUT_RDWR)

    timer = Timer(seconds, cut)
    timer.daemon = True
    timer.start()
    try:
        yield
    finally:
        timer.cancel()


def _fault(error: Exception) -> Fault:
    if isinstance(error, smtplib.SMTPAuthenticationError):
        return Fault.SIGN_IN
    if isinstance(error, smtplib.SMTPNotSupportedError):
        return Fault.NO_STARTTLS if "STARTTLS" in str(error) else Fault.SIGN_IN
    if isinstance(error, ssl.SSLCertVerificationError | ValueError):
        return Fault.CERTIFICATE
    if isinstance(error, TimeoutError) or isinstance(error.__context__, TimeoutError):
        return Fault.TIME_OUT
    if isinstance(error, smtplib.SMTPResponseException):
        return Fault.REFUSED
    return Fault.UNREACHABLE
