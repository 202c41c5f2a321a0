"""Kills the server at random moments while people talk to it, then looks for anything lost, half or double.

`python -m bench.kill --kills 100 --seed 1` repeats a run; `python -m bench kill` is the short form.
"""

from __future__ import annotations

import argparse
import asyncio
import random
import signal
import sqlite3
import tempfile
import time
import uuid
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from bench.load import Answer
from bench.person import SCRIPT, Employee, employees
from bench.row import Row
from bench.server import Server, goalcoach

PEOPLE = 6
LONGEST_LIFE = 1.2
"""Seconds a server lives at most before it is killed."""


@dataclass(slots=True)
class Story:
    """What happened in a run."""

    kills: int = 0
    acknowledged: int = 0
    retried: int = 0
    restarts: list[float] = field(default_factory=list)
    faults: list[str] = field(default_factory=list)


def run(kills: int = 100, seed: int = 1) -> Iterator[Row]:
    """The whole measurement; each fault found counts against a bar of none."""
    with tempfile.TemporaryDirectory() as folder:
        story = asyncio.run(_run(Path(folder), kills, random.Random(seed)))
        story.faults += list(faults(Path(folder, "goalcoach.db"), story))
    for fault in story.faults[:20]:
        print("  fault:", fault)
    yield Row(name="kill -9 at random moments", value=story.kills, unit="kills")
    yield Row(name="writes acknowledged meanwhile", value=story.acknowledged, at_least=kills)
    yield Row(name="requests sent again with the same key", value=story.retried)
    yield Row(name="restart, slowest", value=max(story.restarts), unit="s", at_most=3)
    yield Row(name="lost, half written, double or broken", value=len(story.faults), at_most=0)


async def _run(folder: Path, kills: int, chance: random.Random) -> Story:
    server, story = goalcoach(folder), Story()
    server.start()
    people = await employees(server.port, PEOPLE)
    over = asyncio.Event()
    talks = [asyncio.create_task(_talk(person, story, over)) for person in people]
    for _ in range(kills):
        await asyncio.sleep(chance.uniform(0.05, LONGEST_LIFE))
        await asyncio.to_thread(server.end, signal.SIGKILL)
        story.kills += 1
        story.restarts.append(await asyncio.to_thread(server.start))
    over.set()
    await asyncio.wait_for(asyncio.gather(*talks), 120)
    await _compare(people, story)
    await asyncio.to_thread(_end, server)
    return story


def _end(server: Server) -> None:
    server.end(signal.SIGTERM)


async def _talk(person: Employee, story: Story, over: asyncio.Event) -> None:
    """Conversation after conversation; what is not acknowledged is sent again with the same key."""
    while not over.is_set():
        conversation = str((await _surely(person, "/conversations", {}, story))["id"])
        person.spoken[conversation] = []
        suggestion: object = None
        for text in SCRIPT:
            told = await _surely(
                person, f"/conversations/{conversation}/turns?wait=20", {"text": text}, story
            )
            person.spoken[conversation].append(text)
            told = await _answered(person, told, story)
            suggestion = told["suggestion"] or suggestion
        if isinstance(suggestion, dict):
            goal = await _surely(person, f"/suggestions/{suggestion['id']}/adopt", {}, story)
            person.goals.append(str(goal["id"]))


async def _surely(person: Employee, path: str, body: object, story: Story) -> dict[str, object]:
    """Send until it is acknowledged, always with one key."""
    key = uuid.uuid4().hex
    for _ in range(600):
        answer = await _try(person, "POST", path, body, key)
        if answer is None or answer.status in (409, 503):
            story.retried += 1
            await asyncio.sleep(0.1)
            continue
        if answer.status not in (200, 201, 202):
            story.faults.append(f"{path} answered {answer.status}: {answer.body[:200]!r}")
            raise RuntimeError(story.faults[-1])
        story.acknowledged += 1
        return answer.json()
    raise RuntimeError(f"{path} was never acknowledged")


async def _answered(person: Employee, told: dict[str, object], story: Story) -> dict[str, object]:
    """Wait for the answer; one that was cut short is asked for again."""
    deadline = time.monotonic() + 120
    while time.monotonic() < deadline:
        if told["state"] == "done":
            return told
        if told["state"] in ("interrupted", "failed"):
            told = await _surely(person, f"/runs/{told['id']}/retry?wait=20", {}, story)
            continue
        answer = await _try(person, "GET", f"/runs/{told['id']}?wait=5", None, "")
        if answer is not None and answer.status == 200:
            told = answer.json()
        else:
            await asyncio.sleep(0.1)
    raise RuntimeError(f"run {told['id']} never ended")


async def _try(person: Employee, method: str, path: str, body: object, key: str) -> Answer | None:
    """One attempt; None when the server went away in the middle of it."""
    headers = {"idempotency-key": key} if key else {}
    try:
        return await person.connection.request(method, f"/api/v1{path}", body, **headers)
    except (OSError, asyncio.IncompleteReadError, IndexError, ValueError):
        await person.connection.close()
        return None


async def _compare(people: list[Employee], story: Story) -> None:
    """What was acknowledged against what is there."""
    for person in people:
        for conversation, texts in person.spoken.items():
            told = (await person.get(f"/conversations/{conversation}")).json()["said"]
            assert isinstance(told, list)
            mine = [turn["text"] for turn in told if turn["speaker"] == "person"]
            if mine != texts:
                story.faults.append(f"said {texts}, kept {mine}")
            if len(told) != 2 * len(texts) + 1:
                story.faults.append(f"{len(texts)} things said, {len(told)} turns kept")
        for goal in person.goals:
            if (await person.get(f"/goals/{goal}")).status != 200:
                story.faults.append(f"goal {goal} is gone")
        if len(set(person.goals)) != len(person.goals):
            story.faults.append("two acknowledgements of one goal")


def faults(database: Path, story: Story) -> Iterator[str]:
    """What the database itself tells: broken pages, dangling keys, unfinished runs, gaps in numbers."""
    with sqlite3.connect(database) as connection:
        for check in ("integrity_check", "foreign_key_check"):
            for row in connection.execute(f"PRAGMA {check}"):
                if row != ("ok",):
                    yield f"{check}: {row}"
        for name, query in CHECKS.items():
            for row in connection.execute(query):
                yield f"{name}: {row}"


CHECKS = {
    "run that never ended": "SELECT id, state FROM run WHERE state = 'running'",
    "gap in turns": "SELECT conversation_id FROM turn GROUP BY 1 HAVING max(number) <> count(*)",
    "gap in versions": "SELECT goal_id FROM goal_version GROUP BY 1 HAVING max(number) <> count(*)",
    "adopted without a goal": """
        SELECT s.id FROM suggestion s WHERE s.state = 'adopted'
        AND NOT EXISTS (SELECT 1 FROM goal g WHERE g.conversation_id = s.conversation_id)""",
    "goal twice": """
        SELECT conversation_id FROM goal WHERE conversation_id IS NOT NULL GROUP BY 1 HAVING count(*) > 1""",
}

if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--kills", type=int, default=100)
    parser.add_argument("--seed", type=int, default=1)
    chosen = parser.parse_args()
    found = list(run(chosen.kills, chosen.seed))
    for each in found:
        print(f"  {each}")
    raise SystemExit(any(not each.met for each in found))
