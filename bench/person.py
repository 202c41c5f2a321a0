"""A made-up employee who talks to a running goalcoach over the API."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass, field

from bench.load import Answer, Connection

SCRIPT = (
    "I want our key accounts to be happier",
    "because renewals depend on it",
    "CSAT, from 82 to 90",
    "by the end of June 2027",
    "just draft it",
)
"""One conversation; the last line brings a wording to adopt."""


@dataclass(slots=True)
class Employee:
    """Somebody of the demo organisation, signed in."""

    connection: Connection
    id: str
    spoken: dict[str, list[str]] = field(default_factory=dict)
    """What was acknowledged: conversation to texts, in order."""
    goals: list[str] = field(default_factory=list)
    """Goals whose keeping was acknowledged."""

    async def post(self, path: str, body: object, key: str = "") -> Answer:
        """A POST under /api/v1, with an idempotency key when one is given."""
        headers = {"idempotency-key": key} if key else {}
        return await self.connection.request("POST", f"/api/v1{path}", body, **headers)

    async def get(self, path: str) -> Answer:
        """A GET under /api/v1."""
        return await self.connection.request("GET", f"/api/v1{path}")


async def employees(port: int, count: int) -> list[Employee]:
    """The first `count` people of the demo, each on a connection of their own."""
    first = Connection(port)
    listed = (await first.request("GET", "/api/v1/demo/people")).body
    await first.close()
    ids = _ids(listed)[:count]
    return list(await asyncio.gather(*(signed_in(port, identity) for identity in ids)))


async def signed_in(port: int, identity: str) -> Employee:
    """One person with a session."""
    connection = Connection(port)
    answer = await connection.request("POST", "/api/v1/demo/session", {"person_id": identity})
    assert answer.status == 200, answer.body
    connection.cookie = answer.headers["set-cookie"].split(";")[0]
    return Employee(connection, identity)


def _ids(listed: bytes) -> list[str]:
    people = Answer(200, {}, b'{"people":' + listed + b"}").json()["people"]
    assert isinstance(people, list)
    return [str(person["id"]) for person in people]
