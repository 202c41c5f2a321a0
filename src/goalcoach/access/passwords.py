"""Passwords: Argon2id hashes, made off the event loop, and what makes a password too weak. Knows no store."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from typing import ParamSpec, TypeVar

from argon2 import PasswordHasher
from argon2.exceptions import InvalidHashError, VerificationError

from goalcoach.domain.errors import InvalidInput

P = ParamSpec("P")
T = TypeVar("T")

SHORTEST = 10
LONGEST = 256
"""Code points. No rule says which characters: length is what counts (NIST SP 800-63B)."""


class Passwords:
    """Hashes and verifies. Two at a time: each takes 64 MiB of memory for a moment."""

    def __init__(self, hasher: PasswordHasher | None = None) -> None:
        self._hasher = hasher or PasswordHasher()
        self._threads = ThreadPoolExecutor(2, thread_name_prefix="goalcoach-argon2")
        self._decoy: str | None = None

    async def hash(self, password: str) -> str:
        """The hash to keep."""
        return await self._run(self._hasher.hash, password)

    async def matches(self, kept: str | None, password: str) -> bool:
        """Whether this is the password. Takes as long for somebody unknown, or without a password."""
        if self._decoy is None:
            # Made for whoever comes first, known or not: the time it takes must tell nothing.
            self._decoy = await self.hash("nobody has this password")
        matches = await self._run(self._verify, kept or self._decoy, password)
        return matches and bool(kept)

    def close(self) -> None:
        """Let the threads go."""
        self._threads.shutdown(wait=False)

    def _verify(self, kept: str, password: str) -> bool:
        try:
            return self._hasher.verify(kept, password)
        except (VerificationError, InvalidHashError):
            return False

    async def _run(self, work: Callable[P, T], *args: P.args, **named: P.kwargs) -> T:
        job = partial(work, *args, **named)
        return await asyncio.get_running_loop().run_in_executor(self._threads, job)


def refuse_weak(password: str, email: str) -> None:
    """Raises InvalidInput for a password that is too short, too long, or the e-mail address."""
    if len(password) < SHORTEST:
        raise InvalidInput(
            f"Use at least {SHORTEST} characters. A few words in a row are easy to keep in mind.", field="new"
        )
    if len(password) > LONGEST:
        raise InvalidInput(f"Use at most {LONGEST} characters.", field="new")
    if password.casefold() in {email.casefold(), email.casefold().partition("@")[0]}:
        raise InvalidInput("Do not use your e-mail address as your password.", field="new")
