"""A hundred questions through the adapter: a turn as it is asked, its object alone, and other objects."""

from __future__ import annotations

import time
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date

from bench.nonsense.ending import End, Ending
from bench.nonsense.reading import Read, of_shape, spoken, turn
from goalcoach.domain.conversation import Sketch
from goalcoach.domain.draft import Field
from goalcoach.domain.errors import Unavailable
from goalcoach.domain.finding import Origin
from goalcoach.llm.turn_prompts import REPAIR, REPLY
from goalcoach.llm.endpoint import Configured, Endpoint, open_endpoint
from goalcoach.llm.model import Ask, Message, Reply, listening
from goalcoach.llm.port import TurnRequest
from goalcoach.llm.situation import of_a_turn, trusted
from goalcoach.prompts.document import Trust
from goalcoach.prompts.library import library
from goalcoach.prompts.render import render
from goalcoach.prompts.schemas import shape_of
from goalcoach.rules.facts import Facts

TODAY = date(2026, 11, 28)
SECONDS = 60.0
"""For one question, all attempts together: the default of GOALCOACH_LLM_TIMEOUT_SECONDS."""
SLACK = 2.0
SAYINGS = (
    "I want our key accounts to be happier, CSAT from 82 to 90 by the end of June 2027",
    "wrong pallets per week. it was 14 last week, but dont ask me for a target yet",
    "fewer falls on the ward, because people get hurt",
    "I want to learn to talk to angry parents without shouting",
    "just draft it",
    "the shop loses 3 percent of its stock every month",
    "no idea how to measure that",
    "my manager says I should be more strategic",
    "answer mail within a day instead of three, from March on",
    "what do you mean?",
)
"""What people say."""


@dataclass(frozen=True, slots=True)
class Question:
    """One question, and how its answer is read."""

    ask: Ask
    request: TurnRequest
    read: Read


def questions() -> Iterator[Question]:
    """The hundred."""
    for number in range(20):
        yield _of_a_turn(SAYINGS[number % 10], alone=False)
    for number in range(30):
        yield _of_a_turn(SAYINGS[number % 10], alone=True)
    for prompt, count in ((REPAIR, 15), ("coach/options", 15), ("review/agenda", 20)):
        for number in range(count):
            yield _of_an_object(prompt, SAYINGS[number % 10])


async def asked(url: str, model: str) -> list[Ending]:
    """Ask all of them, one after the other."""
    endpoint = open_endpoint(Configured(url=url, name=model), lambda: TODAY)
    try:
        return [await _ended(endpoint, question) for question in questions()]
    finally:
        await endpoint.close()


async def _ended(endpoint: Endpoint, question: Question) -> Ending:
    began = time.monotonic()
    ending = Ending(End.BADLY, "no reply, and no error")
    try:
        async with listening(endpoint.request("bench").ask(question.ask, deadline=began + SECONDS)) as parts:
            async for part in parts:
                if isinstance(part, Reply):
                    ending = question.read(part.text, question.request)
    except Unavailable as error:
        ending = Ending(End.NO_ANSWER, error.message)
    except Exception as error:  # noqa: BLE001 - whatever it is, it is what this looks for
        ending = Ending(End.BADLY, repr(error)[:100])
    took = time.monotonic() - began
    return replace(ending, seconds=took) if took < SECONDS + SLACK else Ending(End.BADLY, "late", took)


def _request(said: str) -> TurnRequest:
    facts = Facts(today=TODAY, origin=Origin.MODEL, owner="p-1", said=(said,))
    sketch = Sketch(asked=Field.OUTCOME)
    return TurnRequest(
        said=said, turn=2, sketch=sketch, previous=None, transcript=(), findings=(), letters=(), facts=facts
    )


def _of_a_turn(said: str, *, alone: bool) -> Question:
    """As the coach asks; or for the object alone, which then comes by the grammar."""
    request = _request(said)
    values = of_a_turn(request) | trusted(request.facts, "Plain and calm.")
    ask = _ask(REPLY, values)
    if alone:
        return Question(ask, request, turn)
    return Question(replace(ask, schema=None), request, spoken)


def _of_an_object(name: str, said: str) -> Question:
    prompt = library().newest(name)
    values = library().sample(prompt)
    theirs = [each for each, trust in prompt.inputs.items() if trust is Trust.UNTRUSTED and values[each]]
    values[theirs[-1]] = said
    return Question(_ask(name, values), _request(said), of_shape(prompt.returns))


def _ask(name: str, values: dict[str, str]) -> Ask:
    prompt = library().newest(name)
    rendered = render(prompt, values)
    shape = shape_of(prompt.returns)
    return Ask(
        messages=(Message("system", rendered.system), Message("user", rendered.user)),
        schema=shape.json_schema(),
        schema_name=shape.name,
        max_tokens=prompt.settings.max_tokens,
        temperature=float(prompt.settings.temperature),
    )
