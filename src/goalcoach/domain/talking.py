"""Talking points for a conversation about a period: drafts, never ratings. Untrusted until judged."""

from __future__ import annotations

from datetime import date
from enum import StrEnum

from goalcoach.domain.late import dataclass


class Part(StrEnum):
    """The three parts of the conversation, in the order in which they are held."""

    PERFORMANCE = "performance"
    """What came of the performance goals, why and how."""
    CONNECTION = "connection"
    """What growth did for results, and what results ask of growth."""
    DEVELOPMENT = "development"
    """What was learned and used, and what comes next."""


class PointKind(StrEnum):
    """What a talking point is for."""

    RECOGNITION = "recognition"
    GROWTH = "growth"
    QUESTION = "question"
    POINT = "point"
    """Something to look at together, neither praise nor wish."""


@dataclass(frozen=True, slots=True, kw_only=True)
class TalkingPointDraft:
    """One thing to raise. Everything but a question claims something, and cites what it rests on."""

    text: str
    part: Part
    kind: PointKind
    evidence: tuple[str, ...] = ()
    """Ids of the evidence it rests on."""
    begin: date | None = None
    """First day of the period it is about; None when not said."""
    until: date | None = None
    """Last day of that period."""
    goal: str = ""
    """Id of the goal it is about, empty when it is about none."""
    fresh: bool = False
    """Whether it is marked as not spoken about before."""
    language: str = "en"


@dataclass(frozen=True, slots=True, kw_only=True)
class LeftEmpty:
    """A part of the conversation for which there is nothing to rest a point on."""

    part: Part
    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class TalkingPointsDraft:
    """A whole preparation: what to raise with one person about one period, in order."""

    subject: str
    """Id of the person it is about."""
    points: tuple[TalkingPointDraft, ...]
    begin: date | None = None
    until: date | None = None
    left_empty: tuple[LeftEmpty, ...] = ()
    language: str = "en"

    @property
    def text(self) -> str:
        """All points, one below the other."""
        return "\n".join(point.text for point in self.points)


def part_at(place: int) -> str:
    """What a finding calls the point at this place, the first being 0."""
    return f"{_POINTS}{place}]"


def place_of(part: str) -> int:
    """The place of the point that a finding calls so."""
    return int(part.removeprefix(_POINTS).removesuffix("]"))


_POINTS = "points["
