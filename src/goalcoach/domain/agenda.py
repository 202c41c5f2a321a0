"""The agenda of one conversation about goals, as somebody, or the llm, drew it up. Not yet judged."""

from __future__ import annotations

from enum import StrEnum

from goalcoach.domain.late import dataclass


class Occasion(StrEnum):
    """What a conversation is for."""

    CHECK_IN = "check_in"
    REVIEW = "review"
    CAREER = "career"


class Topic(StrEnum):
    """What an item is about."""

    RESULT = "result"
    """How a performance goal stands."""
    OBSTACLES = "obstacles"
    RESOURCES = "resources"
    APPLICATION = "application"
    """Where something learned was used."""
    FEEDBACK = "feedback"
    PATH = "path"
    """What to learn next, and how."""
    JOINT = "joint"
    """How what was learned helps the result."""
    CAREER = "career"
    OTHER = "other"


@dataclass(frozen=True, slots=True, kw_only=True)
class AgendaItem:
    """One thing to talk about."""

    text: str
    topic: Topic


@dataclass(frozen=True, slots=True, kw_only=True)
class AgendaDraft:
    """What two people want to talk about, in order."""

    items: tuple[AgendaItem, ...]
    occasion: Occasion = Occasion.CHECK_IN
    language: str = "en"

    @property
    def text(self) -> str:
        """All items, one below the other."""
        return "\n".join(item.text for item in self.items)
