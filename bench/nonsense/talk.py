"""A hundred things said to goalcoach over its API, while the language model behind it talks nonsense."""

from __future__ import annotations

import time
from collections.abc import Iterator
from dataclasses import dataclass

from bench.nonsense.asks import SAYINGS, SLACK
from bench.nonsense.ending import End, Ending
from bench.person import Employee, employees

CONVERSATIONS = 10
SECONDS = 90.0
"""For one answer: what its language model may take by default, and time for the built-in coach after it."""


@dataclass(frozen=True, slots=True)
class Talked:
    """What came of it."""

    endings: list[Ending]
    replies: list[str]
    """What the person read, with what they were told about it."""


async def talked(port: int) -> Talked:
    """Ten people, one after the other, say ten things each, all in another order."""
    people = await employees(port, CONVERSATIONS)
    endings, replies = [], []
    for number, person in enumerate(people):
        begun = (await person.post("/conversations", {})).json()
        conversation = str(begun["id"])
        for said in (*SAYINGS[number:], *SAYINGS[:number]):
            endings.append(await _said(person, conversation, said))
            replies.append(await _newest(person, conversation))
        await person.connection.close()
    return Talked(endings, replies)


async def _said(person: Employee, conversation: str, said: str) -> Ending:
    began = time.monotonic()
    answer = await person.post(f"/conversations/{conversation}/turns?wait=20", {"text": said})
    if answer.status not in (200, 201, 202):
        return Ending(End.BADLY, f"status {answer.status}")
    told = answer.json()
    while told["state"] == "running" and time.monotonic() - began < SECONDS + SLACK:
        told = (await person.get(f"/runs/{told['id']}?wait=20")).json()
    took = time.monotonic() - began
    if told["state"] != "done":
        return Ending(End.BADLY, f"the answer is {told['state']}", took)
    turn = await _turn(person, conversation)
    return Ending(*_by_whom(turn), took)


def _by_whom(turn: dict[str, object]) -> tuple[End, str]:
    notice = str(turn["notice"])
    if turn["source"] != "builtin":
        return End.PASSED, notice
    return (End.STEPPED_IN, notice) if notice else (End.BADLY, "another coach answered and did not say so")


async def _newest(person: Employee, conversation: str) -> str:
    turn = await _turn(person, conversation)
    return f"{turn['text']!r} ({turn['source']}: {turn['notice']})"


async def _turn(person: Employee, conversation: str) -> dict[str, object]:
    """The last thing the coach said."""
    said = (await person.get(f"/conversations/{conversation}")).json()["said"]
    assert isinstance(said, list)
    turn: dict[str, object] = said[-1]
    return turn


def faults(log: str) -> Iterator[str]:
    """What must not stand in the log of goalcoach: a trace, an error, or what somebody said."""
    for line in log.splitlines():
        if "Traceback" in line or "error" in line.lower() or any(said in line for said in SAYINGS):
            yield line[:200]
