"""The door to a mail server: what goes through it, and what becomes of it. Knows no protocol."""

from __future__ import annotations

from collections.abc import Mapping
from contextlib import AbstractAsyncContextManager
from dataclasses import dataclass
from enum import StrEnum
from types import MappingProxyType
from typing import Final, Protocol

from goalcoach.domain.errors import Unavailable


class Security(StrEnum):
    """What protects what is said to the mail server."""

    NONE = "none"
    STARTTLS = "starttls"
    TLS = "tls"


class Outcome(StrEnum):
    """What became of one letter."""

    TAKEN = "taken"
    NOT_NOW = "not_now"
    """Certainly not taken; it may be tried again."""
    NEVER = "never"
    """Refused for good: another try would be refused as well."""
    UNKNOWN = "unknown"
    """The connection broke after the server had it all: another try might deliver it twice."""


class Fault(StrEnum):
    """Why a mail server cannot be used."""

    UNREACHABLE = "unreachable"
    TIME_OUT = "time-out"
    CERTIFICATE = "certificate"
    NO_STARTTLS = "no-starttls"
    SIGN_IN = "sign-in"
    REFUSED = "refused"


TOLD: Final[Mapping[Fault, str]] = MappingProxyType(
    {
        Fault.UNREACHABLE: "It does not answer.",
        Fault.TIME_OUT: "It took too long.",
        Fault.CERTIFICATE: "Its certificate cannot be trusted.",
        Fault.NO_STARTTLS: "It offers no STARTTLS.",
        Fault.SIGN_IN: "It did not let goalcoach sign in.",
        Fault.REFUSED: "It does not want to talk to goalcoach.",
    }
)


class MailServerAway(Unavailable):
    """No letter can be sent just now."""

    def __init__(self, fault: Fault) -> None:
        super().__init__(f"The mail server cannot be used. {TOLD[fault]}", fault=fault.value)
        self.fault = fault


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One thing of a letter's list."""

    words: str
    url: str
    title: str = ""
    """What it is called; empty where that is not to be written."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Letter:
    """A letter to one person, in plain words: who writes it down makes them harmless."""

    to: str
    """E-mail address."""
    name: str
    """Of who gets it."""
    language: str
    """Two letters."""
    subject: str
    greeting: str
    lead: str
    entries: tuple[Entry, ...]
    foot: str
    """Why they get it."""
    settings: Entry
    """Where they change it."""
    stop: Entry
    """Where they stop it, without signing in; a POST to the same address does it at once."""


class Session(Protocol):
    """An open connection to the mail server."""

    @property
    def usable(self) -> bool:
        """Whether another letter may be sent through it."""

    async def send(self, letter: Letter) -> Outcome:
        """Send one letter. Raises nothing for what the server, the network or an address does."""


class Post(Protocol):
    """A mail server."""

    def session(self) -> AbstractAsyncContextManager[Session]:
        """Connect, for some letters. Raises MailServerAway on entering; then nothing was sent."""
