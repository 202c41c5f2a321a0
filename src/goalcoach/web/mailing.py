"""Makes rounds of weekly mails beside the requests, and lets go when the process is to end."""

from __future__ import annotations

import asyncio

from goalcoach.coach.mail_round import Outgoing, make_round
from goalcoach.coach.office import Office
from goalcoach.mail.port import MailServerAway
from goalcoach.web.log import RequestLog

LOOK_SECONDS = 600.0
"""How often it is looked whose hour has come: mails come within ten minutes of it."""


class Mailing:
    """The mails this process sends. Several processes send each of them once."""

    def __init__(self, office: Office, outgoing: Outgoing | None, log: RequestLog) -> None:
        self.task: asyncio.Task[None] | None = None
        self.going = True
        """Cleared when the process is to end: the mail on its way is seen through, and no other begun."""
        self._office = office
        self._outgoing = outgoing
        self._log = log

    async def look(self) -> None:
        """Begin a round, unless one is under way. Does not wait for it: a mail server takes its time."""
        if self._outgoing is not None and self.going and (self.task is None or self.task.done()):
            self.task = asyncio.create_task(self._round(self._outgoing))

    async def _round(self, outgoing: Outgoing) -> None:
        try:
            made = await make_round(self._office, outgoing, going=lambda: self.going)
        except MailServerAway as error:
            self._log.no_mail(error.fault)
        except Exception as error:  # noqa: BLE001 - a database that is away comes back; the next round goes on
            self._log.crashed(error)
        else:
            self._log.mailed(made)
