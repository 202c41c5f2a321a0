"""Finds out how an endpoint is best asked for an object, and how much it can be told: an easy question."""

from __future__ import annotations

from dataclasses import dataclass, replace

from goalcoach.domain.errors import Unavailable
from goalcoach.llm.endpoint import Endpoint
from goalcoach.llm.model import Ask, Message, Reply, listening
from goalcoach.llm.reason import Reason, reason_of, unavailable
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


_PAGES = 400 * "Here stands what was said before, and what the rules say of it. "
"""More than the longest prompt of a turn: see llm/situation.py."""
_LONG = replace(_ASK, messages=(_ASK.messages[0], Message("user", f"{_PAGES}\n{_ASK.messages[1].text}")))


@dataclass(frozen=True, slots=True)
class Probed:
    """What was found."""

    reply: Reply
    """The last one: its time is that of one call."""
    fits: bool
    """Whether it is the object that was asked for."""
    too_long: Reason | None
    """Why a question as long as a conversation becomes was not answered; None when it was."""


async def probe(endpoint: Endpoint, *, deadline: float) -> Probed:
    """Ask, and ask another way as long as what comes is not the object. The endpoint keeps the last way.

    Raises Unavailable when it does not answer.
    """
    reply = await _reply(endpoint, deadline)
    while not (fits := _fits(reply.text)) and endpoint.ladder.down():
        reply = await _reply(endpoint, deadline)
    if reply.attempts > 1:
        reply = await _reply(endpoint, deadline)
    return Probed(reply, fits, await _too_long(endpoint, deadline))


async def _too_long(endpoint: Endpoint, deadline: float) -> Reason | None:
    try:
        await _reply(endpoint, deadline, _LONG)
    except Unavailable as error:
        return reason_of(error)
    return None


async def _reply(endpoint: Endpoint, deadline: float, ask: Ask = _ASK) -> Reply:
    """The answer to one question, which may take all the calls that one request may make."""
    async with listening(endpoint.request(PERSON).ask(ask, deadline=deadline)) as parts:
        async for part in parts:
            if isinstance(part, Reply):
                return part
    raise unavailable(Reason.BROKEN)


def _fits(text: str) -> bool:
    try:
        return read_object(text) == {"ok": True}
    except BadJson:
        return False
