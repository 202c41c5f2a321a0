"""Finds out how an endpoint is best asked for an object, with a question that anybody can answer."""

from __future__ import annotations

from dataclasses import dataclass

from goalcoach.llm.endpoint import Endpoint
from goalcoach.llm.model import Ask, Message, Reply, listening
from goalcoach.llm.reason import Reason, unavailable
from goalcoach.llm.strict import BadJson, read_object

PERSON = "doctor"
"""Who pays for it."""
_ASK = Ask(
    messages=(
        Message("system", "You check a connection."),
        Message("user", 'Answer with a JSON object whose only key is "ok", which is true.'),
    ),
    schema={
        "type": "object",
        "properties": {"ok": {"type": "boolean"}},
        "required": ["ok"],
        "additionalProperties": False,
    },
    schema_name="connection",
    max_tokens=200,
    temperature=0.0,
)


@dataclass(frozen=True, slots=True)
class Probed:
    """What was found."""

    reply: Reply
    """The last one: its time is that of one call."""
    fits: bool
    """Whether it is the object that was asked for."""


async def probe(endpoint: Endpoint, *, deadline: float) -> Probed:
    """Ask, and ask another way as long as what comes is not the object. The endpoint keeps the last way.

    Raises Unavailable when it does not answer.
    """
    reply = await _reply(endpoint, deadline)
    while not (fits := _fits(reply.text)) and endpoint.ladder.down():
        reply = await _reply(endpoint, deadline)
    if reply.attempts > 1:
        reply = await _reply(endpoint, deadline)
    return Probed(reply, fits)


async def _reply(endpoint: Endpoint, deadline: float) -> Reply:
    """The answer to one question, which may take all the calls that one request may make."""
    async with listening(endpoint.request(PERSON).ask(_ASK, deadline=deadline)) as parts:
        async for part in parts:
            if isinstance(part, Reply):
                return part
    raise unavailable(Reason.BROKEN)


def _fits(text: str) -> bool:
    try:
        return read_object(text) == {"ok": True}
    except BadJson:
        return False
