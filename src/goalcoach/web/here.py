"""What one request works with: who asks, and the one transaction of it. Takes no decisions."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from contextlib import AbstractAsyncContextManager
from typing import Annotated

from fastapi import Depends, Request, Response

from goalcoach.coach.office import Office
from goalcoach.domain.errors import NotSignedIn
from goalcoach.domain.person import Person
from goalcoach.store.port import Unit
from goalcoach.web.worker import Worker
from goalcoach.wiring import Wired

Afterwards = Callable[[], Awaitable[Response | None]]
"""Runs once the work is kept; may answer in place of the endpoint."""


class Here:
    """One request: its unit of work is kept when the endpoint returned, and undone when it raised."""

    __slots__ = ("_begun", "_opened", "_unit", "afterwards", "someone", "token", "wired", "worker")

    def __init__(self, wired: Wired, worker: Worker) -> None:
        self.wired = wired
        self.worker = worker
        self.someone: Person | None = None
        """Who is signed in, if anybody is."""
        self.token = ""
        """The session's token as the browser sent it."""
        self.afterwards: Afterwards | None = None
        self._opened: AbstractAsyncContextManager[Unit] | None = None
        self._unit: Unit | None = None

    @property
    def office(self) -> Office:
        """The use cases' surroundings."""
        return self.wired.office

    @property
    def person(self) -> Person:
        """Who is signed in. Raises NotSignedIn."""
        if self.someone is None:
            raise NotSignedIn("Sign in first.")
        return self.someone

    @property
    def unit(self) -> Unit:
        """The transaction of this request."""
        assert self._unit is not None  # noqa: S101 - the guard opens it before the endpoint runs
        return self._unit

    def address(self, request: Request) -> str:
        """The address of our pages as people use it, without a slash at its end."""
        return self.wired.settings.public_url.rstrip("/") or str(request.base_url).rstrip("/")

    async def begin(self) -> Unit:
        """Open the transaction, unless it is open."""
        if self._unit is None:
            self._opened = self.wired.office.store.unit()
            self._unit = await self._opened.__aenter__()
        return self._unit

    async def keep(self) -> None:
        """Commit now: for endpoints that wait, stream, hash or open units of their own afterwards.

        They must hold none meanwhile: there are only so many connections, and each unit takes one.
        """
        opened, self._opened, self._unit = self._opened, None, None
        if opened is not None:
            await opened.__aexit__(None, None, None)

    async def undo(self, error: BaseException) -> None:
        """Roll back."""
        opened, self._opened, self._unit = self._opened, None, None
        if opened is not None:
            await opened.__aexit__(type(error), error, error.__traceback__)


async def here(request: Request) -> Here:
    """The request's surroundings, as the guard made them."""
    found: Here = request.scope["goalcoach.here"]
    return found


InHere = Annotated[Here, Depends(here)]
