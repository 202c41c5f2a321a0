"""One question to the language model: what it is about, what it may know, what is kept of an answer."""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from hashlib import sha256
from typing import Any

from goalcoach.coach.office import Office
from goalcoach.domain.conversation import RunState
from goalcoach.domain.finding import Origin
from goalcoach.domain.person import Person
from goalcoach.llm.tasks.task import Task
from goalcoach.rules.facts import Facts
from goalcoach.store.inquiry_port import Found, Inquiry, InquiryTask


@dataclass(frozen=True, slots=True, kw_only=True)
class Question:
    """What would be asked now. An answer to another question is out of date."""

    task: Task[Any, Any]
    request: Any
    kept: Callable[[Any], Found]
    """What is kept of what passed."""
    talk_id: str | None = None
    aim_id: str | None = None
    competency: str = ""
    said: str = ""
    """What the person added about their work."""

    @property
    def name(self) -> InquiryTask:
        """The task, as the store calls it."""
        return InquiryTask(self.task.name)

    @property
    def about(self) -> str:
        """Fingerprint of all that the language model would be told: SHA-256 in hex."""
        told = json.dumps(dict(self.task.fill(self.request)), sort_keys=True, ensure_ascii=False)
        return sha256(f"{self.name}\n{self.request.facts.language}\n{told}".encode()).hexdigest()

    def newest(self, asked: Sequence[Inquiry]) -> Inquiry | None:
        """The newest inquiry that asked exactly this, whatever became of it."""
        about = self.about
        return next((each for each in reversed(asked) if each.about == about), None)


def read(inquiry: Inquiry | None) -> Inquiry | None:
    """The inquiry when it has something to show; None for every other."""
    if inquiry is None or inquiry.state is not RunState.DONE or inquiry.why:
        return None
    return inquiry


def model_facts(
    office: Office, person: Person, language: str, *, said: Sequence[str] = (), asked: Sequence[str] = ()
) -> Facts:
    """Facts for what the language model writes: it may rest on what this person said, and on no more."""
    return Facts(
        today=office.today(),
        origin=Origin.MODEL,
        calendar=office.calendar,
        language=language,
        owner=person.id,
        said=tuple(said),
        pack=office.pack,
        asked_before=tuple(asked),
    )
