"""The door to inquiries: what a language model was asked beside a page of growth, and what came of it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Protocol

from goalcoach.domain.conversation import RunState
from goalcoach.domain.draft import Making, OptionDraft, ReplyDraft
from goalcoach.domain.goal import GoalId
from goalcoach.domain.person import PersonId
from goalcoach.domain.withheld import Withheld
from goalcoach.rules.joined.gap import Cause
from goalcoach.rules.verdict import Accepted


class InquiryTask(StrEnum):
    """What is asked; named like the tasks of llm/."""

    GAP = "gap"
    """Why a result falls short."""
    WAYS = "ways"
    """How to practise one step."""
    BLUEPRINT = "blueprint"
    """The next steps of an aim, in words of the person's work."""


class Slot(StrEnum):
    """What a text of an answer is for."""

    QUESTION = "question"
    ACTION = "action"
    """What to do about a cause that learning does not change."""
    WAY = "way"
    STEP = "step"


class Fate(StrEnum):
    """What its owner did with an answer."""

    OPEN = "open"
    TAKEN = "taken"
    LEFT = "left"


@dataclass(frozen=True, slots=True, kw_only=True)
class NewLine:
    """One text of an answer, as the rules accepted it."""

    slot: Slot
    accepted: Accepted[ReplyDraft] | Accepted[OptionDraft]
    about: str = ""
    """The competency of a step, the form of a way."""
    named: str = ""
    """Course or mentor of a way, as the organisation has it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """One text of an answer, as it was kept. `number` counts from 1."""

    number: int
    slot: Slot
    text: str
    language: str
    verdict_id: str
    about: str = ""
    named: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """What came of asking: what may be shown, what was held back, and how it was made."""

    cause: Cause | None = None
    """Of a gap; the words it rests on are `quote`, letter by letter the person's own."""
    quote: str = ""
    named: str = ""
    """Id of the competency of a gap."""
    lines: tuple[NewLine, ...] = ()
    withheld: tuple[Withheld, ...] = ()
    making: Making | None = None
    """None when no answer came at all."""
    why: str = ""
    """Why there is nothing to show, in a sentence for the person; quotes nothing."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Inquiry:
    """One question to the language model, and what came of it."""

    id: str
    owner_id: PersonId
    task: InquiryTask
    talk_id: str | None = None
    """The talk about a shortfall it belongs to …"""
    aim_id: str | None = None
    """… or the aim; always one of the two."""
    competency: str = ""
    """Of the step that ways are asked for."""
    said: str = ""
    """What the person added about their work."""
    about: str
    """Fingerprint of what was asked about; once that is another, the answer is out of date."""
    source: str
    """The language model's name, as it is configured."""
    state: RunState
    worker: str
    created_at: datetime
    cause: Cause | None = None
    quote: str = ""
    named: str = ""
    lines: tuple[Line, ...] = ()
    withheld: tuple[Withheld, ...] = ()
    making: Making | None = None
    why: str = ""
    fate: Fate = Fate.OPEN
    taken: int | None = None
    """Number of the line that was taken, where it was one of several."""
    goal_id: GoalId | None = None
    """The goal that came of it."""


class Inquiries(Protocol):
    """Questions to the language model. They are their owner's alone, and go with their talk or aim."""

    async def begin(self, inquiry: Inquiry) -> None:
        """Keep a new one; an earlier one about the same thing that still runs is stopped."""

    async def get(self, inquiry_id: str, owner_id: PersonId) -> Inquiry:
        """Raises NotFound, also when it is somebody else's."""

    async def of_talk(self, talk_id: str, owner_id: PersonId) -> Sequence[Inquiry]:
        """All of one talk, in the order in which they were asked."""

    async def of_aim(self, aim_id: str, owner_id: PersonId) -> Sequence[Inquiry]:
        """All of one aim, in the order in which they were asked."""

    async def of(self, owner_id: PersonId) -> Sequence[Inquiry]:
        """All of their owner's, in the order in which they were asked."""

    async def beat(self, inquiry_ids: Sequence[str]) -> frozenset[str]:
        """Their worker lives. Those of them that are still wanted."""

    async def finish(self, inquiry_id: str, state: RunState, found: Found, at: datetime) -> bool:
        """Close one that runs, with what came of it; False, and nothing kept, when it runs no more."""

    async def interrupt_silent(self, still: timedelta, now: datetime) -> Sequence[str]:
        """Close those whose heart stands still for longer than this; their ids."""

    async def decide(
        self,
        inquiry: Inquiry,
        fate: Fate,
        at: datetime,
        *,
        taken: int | None = None,
        goal_id: GoalId | None = None,
    ) -> None:
        """Keep what its owner did with it; Conflict when that was decided already."""
