"""Recordings as files: what was sent, and who answered it when. Plays nothing."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from hashlib import sha256
from pathlib import Path
from typing import Any

import yaml

from goalcoach.domain.errors import NotFound
from goalcoach.llm.model import Ask, Message
from goalcoach.llm.recorded import Recording
from goalcoach.prompts.schemas import shape_of

SYSTEMS = "systems"
"""The folder of the system messages: many situations share one."""


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


def read_recordings(folder: Path) -> dict[str, Sent]:
    """All recordings of a folder by situation."""
    paths = sorted(folder.glob("*.yaml"))
    return {path.stem: _read(folder, yaml.safe_load(path.read_text("utf-8"))) for path in paths}


def write_recordings(folder: Path, all_sent: Iterable[Sent]) -> None:
    """Write them to a folder, and take away what is there and not among them."""
    (folder / SYSTEMS).mkdir(parents=True, exist_ok=True)
    written = {path for each in all_sent for path in _write(folder, each)}
    for path in (*folder.glob("*.yaml"), *(folder / SYSTEMS).iterdir()):
        if path not in written:
            path.unlink()


def of_situation(recordings: dict[str, Sent], situation: str) -> Sent:
    """The recordings of a situation. Raises NotFound."""
    if situation not in recordings:
        raise NotFound(f"nothing was recorded of {situation!r}", situation=situation)
    return recordings[situation]


def _read(folder: Path, row: dict[str, Any]) -> Sent:
    system = (folder / SYSTEMS / f"{row['system']}.txt").read_text("utf-8")
    return Sent(
        situation=row["situation"],
        prompt=row["prompt"],
        prompt_hash=row["prompt_hash"],
        ask=Ask(
            messages=(Message("system", system), Message("user", "\n".join(row["user"]))),
            schema=shape_of(row["schema"]).json_schema() if row["schema"] else None,
            schema_name=row["schema"] or "",
            max_tokens=row["max_tokens"],
            temperature=row["temperature"],
        ),
        answers=tuple(WrittenAnswer(**each) for each in row["answers"]),
    )


def _write(folder: Path, sent: Sent) -> Iterator[Path]:
    system, user = sent.ask.messages
    place = folder / SYSTEMS / f"{sha256(system.text.encode()).hexdigest()[:12]}.txt"
    place.write_text(system.text, "utf-8")
    yield place
    told: dict[str, Any] = {
        "situation": sent.situation,
        "prompt": sent.prompt,
        "prompt_hash": sent.prompt_hash,
        "system": place.stem,
        "schema": sent.ask.schema_name if sent.ask.schema is not None else None,
        "max_tokens": sent.ask.max_tokens,
        "temperature": sent.ask.temperature,
        "user": user.text.split("\n"),
        "answers": [
            {name: getattr(each, name) for name in WrittenAnswer.__dataclass_fields__}
            for each in sent.answers
        ],
    }
    path = folder / f"{sent.situation}.yaml"
    path.write_text(
        yaml.dump(told, Dumper=_Dumper, sort_keys=False, allow_unicode=True, width=10_000), "utf-8"
    )
    yield path


class _Dumper(yaml.SafeDumper):
    """Writes texts of several lines as they are, where YAML can."""


def _text(dumper: _Dumper, text: str) -> yaml.ScalarNode:
    style = "|" if "\n" in text else None
    return dumper.represent_scalar("tag:yaml.org,2002:str", text, style=style)


_Dumper.add_representer(str, _text)
