"""Recordings as data: what was sent, and who answered it when. Reads no file and plays nothing."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass, replace
from typing import Any

from goalcoach.llm.model import Ask, Message
from goalcoach.llm.recorded import Recording
from goalcoach.prompts.schemas import shape_of


@dataclass(frozen=True, slots=True, kw_only=True)
class WrittenAnswer:
    """One answer with its origin. It is never edited."""

    writer: str
    origin: str
    """Who wrote it, from what."""
    day: str
    """ISO date."""
    prompt: str
    """The prompt it was written for: id@version."""
    sent: str
    """Fingerprint of what its writer read."""
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Sent:
    """What is sent in one situation, and the answers to it."""

    situation: str
    """Its id; of what is asked again, the name of that round."""
    prompt: str
    prompt_hash: str
    ask: Ask
    answers: tuple[WrittenAnswer, ...] = ()

    def recording(self, answer: WrittenAnswer) -> Recording:
        """An answer as the recorded model plays it."""
        return Recording(name=f"{self.situation}/{answer.writer}", sent=self.ask, text=answer.text)

    def with_answer(self, answer: WrittenAnswer) -> Sent:
        """The same with this answer in the place of an earlier one of its writer."""
        others = (each for each in self.answers if each.writer != answer.writer)
        return replace(self, answers=tuple(sorted((*others, answer), key=lambda each: each.writer)))

    @property
    def system(self) -> str:
        """The system message, which many situations share."""
        return self.ask.messages[0].text

    def row(self) -> dict[str, Any]:
        """All but the system message, as a file holds it: the user message line by line."""
        ask = self.ask
        return {
            "situation": self.situation,
            "prompt": self.prompt,
            "prompt_hash": self.prompt_hash,
            "shape": ask.schema_name,
            "with_schema": ask.schema is not None,
            "max_tokens": ask.max_tokens,
            "temperature": ask.temperature,
            "user": ask.messages[1].text.split("\n"),
            "answers": [asdict(each) for each in self.answers],
        }

    @staticmethod
    def of(row: Mapping[str, Any], system: str) -> Sent:
        """What `row` gave."""
        return Sent(
            situation=row["situation"],
            prompt=row["prompt"],
            prompt_hash=row["prompt_hash"],
            ask=Ask(
                messages=(Message("system", system), Message("user", "\n".join(row["user"]))),
                schema=shape_of(row["shape"]).json_schema() if row["with_schema"] else None,
                schema_name=row["shape"],
                max_tokens=row["max_tokens"],
                temperature=row["temperature"],
            ),
            answers=tuple(WrittenAnswer(**each) for each in row["answers"]),
        )
