"""The door to weekly mails: who chose one, and what became of each."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Protocol

from goalcoach.domain.mailing import MailChoice, MailState, WeekMail
from goalcoach.domain.person import PersonId


@dataclass(frozen=True, slots=True, kw_only=True)
class Waiting:
    """Somebody whose mail of this week nobody has set about, or is to be tried again."""

    person_id: PersonId
    choice: MailChoice
    tries: int
    """How often it was tried."""


class Mailings(Protocol):
    """At most one choice for each person, and one mail for each person and week."""

    async def of(self, person_id: PersonId) -> MailChoice | None: ...
    async def choose(self, person_id: PersonId, choice: MailChoice) -> None:
        """Keep it in the place of an earlier one."""

    async def stop(self, person_id: PersonId) -> None:
        """Send them no more; nothing where there was no choice."""

    async def latest(self, person_id: PersonId) -> WeekMail | None:
        """What became of their newest one."""

    async def waiting(self, begin: date, weekday: int, hour: int, now: datetime) -> Sequence[Waiting]:
        """Active people who chose a day and an hour not later than these, and whose mail of the week that
        begins on this Monday nobody has set about, or is to be tried again by now."""

    async def claim(
        self, person_id: PersonId, begin: date, state: MailState, token_hash: str | None, now: datetime
    ) -> bool:
        """Set about a mail, as SENDING, or as NOTHING where there is none; False when it is not to be had.

        However many processes do so at once, one of them is told True; and nobody ever again, unless
        `settle` asks for it. The secret of its way out replaces that of an earlier try.
        """

    async def settle(
        self, person_id: PersonId, begin: date, state: MailState, again_at: datetime | None = None
    ) -> None:
        """What became of one that was claimed; with AGAIN goes when it may be claimed once more."""

    async def by_hash(self, token_hash: str) -> PersonId | None:
        """Whose mail holds the secret with this hash."""

    async def forget(self, before: date) -> int:
        """Remove what became of mails of weeks that began earlier; how many there were."""
