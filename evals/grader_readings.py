"""Grades that readers gave who were sent what a language model is sent, and nothing else."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncGenerator, Iterable, Mapping, Sequence
from pathlib import Path

import yaml

from goalcoach.evaluation.scorers.grader_gold import GoldAnswer, held_against
from goalcoach.evaluation.scorers.graders import READINGS
from goalcoach.llm.model import Ask, Piece, Reply, estimated
from goalcoach.llm.recorded import UnknownRequest, fingerprint

_ABOUT = """\
# What three readers answered to the prompts that a grader is sent, by the hash of what was sent.
# See evals/grader.py.
"""


class Readers:
    """Answers as they did, to the letter of what they were sent; anything else is an error."""

    name, host = "readers", "recordings"

    def __init__(self, answers: Mapping[str, str]) -> None:
        """`answers` by the fingerprint of what was sent."""
        self._answers = answers

    async def ask(self, ask: Ask, *, deadline: float) -> AsyncGenerator[Piece | Reply, None]:
        """What a reader answered. Raises UnknownRequest."""
        del deadline
        if (text := self._answers.get(fingerprint(ask))) is None:
            raise UnknownRequest("No reader was sent this: see --prompts and --take.", ask=ask)
        yield _reply(ask, text)


class _Asked:
    """Answers nothing that could be read, and keeps what it was asked."""

    name, host = "nobody", "nowhere"

    def __init__(self) -> None:
        self.asked: list[Ask] = []

    async def ask(self, ask: Ask, *, deadline: float) -> AsyncGenerator[Piece | Reply, None]:
        """Nothing."""
        del deadline
        self.asked.append(ask)
        yield _reply(ask, "")


def _reply(ask: Ask, text: str) -> Reply:
    usage = estimated(ask, len(text))
    return Reply(
        text=text, usage=usage, model="", host="recordings", seconds=0.0, attempts=1, mode="recorded"
    )


def sent(answer: GoldAnswer) -> Sequence[Ask]:
    """What each reader is sent of an answer: the steps stand in another order for each."""
    model = _Asked()
    asyncio.run(held_against([answer], model))
    return model.asked[:READINGS]


def write_prompts(gold: Iterable[GoldAnswer], folder: Path) -> None:
    """Write what each reader is sent: FOLDER/NUMBER/ID.txt."""
    for answer in gold:
        for number, ask in enumerate(sent(answer), 1):
            path = folder / str(number) / f"{answer.id}.txt"
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text("\n\n".join(f"[{each.role}]\n{each.text}" for each in ask.messages), "utf-8")


def take(gold: Iterable[GoldAnswer], folder: Path, into: Path) -> None:
    """Take in what readers answered: FOLDER/NUMBER/ID.json."""
    answers = {
        fingerprint(ask): (folder / str(number) / f"{answer.id}.json").read_text("utf-8").strip()
        for answer in gold
        for number, ask in enumerate(sent(answer), 1)
    }
    told = yaml.safe_dump(answers, sort_keys=False, allow_unicode=True, width=10_000)
    into.write_text(_ABOUT + told, "utf-8")
