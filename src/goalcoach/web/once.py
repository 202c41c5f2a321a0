"""Idempotency keys: the same request twice is done once, and answered the same both times."""

from __future__ import annotations

import hashlib
import json
import re
from typing import Annotated

from fastapi import Depends, Header, Request, Response

from goalcoach.domain.errors import InvalidInput
from goalcoach.store.key_port import KeptAnswer
from goalcoach.web.here import Here

_KEY = re.compile(r"[\x21-\x7e]{1,128}")
_KEPT_HEADERS = ("content-type", "etag", "location")


class Repeat:
    """A request with a key: whose, for what, and with which body."""

    def __init__(self, request: Request, here: Here, key: str, body: bytes) -> None:
        if not _KEY.fullmatch(key):
            raise InvalidInput(
                "An Idempotency-Key has 1 to 128 visible ASCII characters.", field="idempotency-key"
            )
        self._here = here
        self._key = key
        self._route = f"{request.method} {request.url.path}"
        digest = hashlib.sha256(f"{request.url.query}\0{request.headers.get('if-match', '')}\0".encode())
        digest.update(body)
        self._hash = digest.hexdigest()

    async def known(self) -> Response | None:
        """The answer this key has already. Raises InvalidInput when it was used for another body."""
        unit = await self._here.begin()
        kept = await unit.keys.find(self._here.person.id, self._route, self._key)
        if kept is None:
            return None
        if kept.request_hash != self._hash:
            raise InvalidInput(
                "This Idempotency-Key was used for something else. Take a fresh one.", field="idempotency-key"
            )
        return Response(kept.body, status_code=kept.status, headers=json.loads(kept.headers))

    async def keep(self, response: Response) -> None:
        """Keep the answer, in the transaction of the work. Raises Conflict when another was faster."""
        headers = {name: response.headers[name] for name in _KEPT_HEADERS if name in response.headers}
        answer = KeptAnswer(
            request_hash=self._hash,
            status=response.status_code,
            body=bytes(response.body).decode(),
            headers=json.dumps(headers),
        )
        here = self._here
        await here.unit.keys.keep(here.person.id, self._route, self._key, answer, here.office.now())


async def once(
    idempotency_key: Annotated[
        str | None,
        Header(
            description="Any 1 to 128 characters: the same key and body again give the same answer again."
        ),
    ] = None,
) -> None:
    """Marks a route that keeps its answer for a repeated key; the guard does it."""


Once = Depends(once)
"""For the `dependencies` of a route."""
