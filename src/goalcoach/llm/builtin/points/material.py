"""What the built-in coach makes talking points of: the goals of a period, and what is known of each."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from goalcoach.domain.agenda import Occasion
from goalcoach.domain.preparation import Side
from goalcoach.llm.builtin.points.voice import Voice
from goalcoach.llm.points_request import PointsRequest
from goalcoach.rules.joined.review import ReviewedGoal


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """Words that somebody wrote down, letter by letter, with where they stand."""

    words: str
    day: date
    evidence: str
    """Id of the piece of evidence they are in."""
    by_leader: bool = False
    """Whether whoever leads the person wrote it."""
    month_only: bool = False
    """Nobody is to know the day, only the month."""
    thanks: bool = False
    """Whether it recognises something that was done."""


@dataclass(frozen=True, slots=True, kw_only=True)
class InNumbers:
    """Where the measure of a goal stands, worked out of its numbers. Numbers are as they are told."""

    name: str
    """What is measured, as it goes into the middle of a sentence."""
    last: str
    first: str = ""
    """Empty when nobody knows where it began."""
    target: str = ""
    apart: str = ""
    """What is missing to the target, or by how much it was passed; empty when it was hit exactly."""
    reached: bool | None = None
    """None when there is no target to hold it against."""
    moved: Decimal | None = None
    """From first to last; None when either is unknown."""
    working: str = ""
    """How `apart` was worked out."""
    stays: bool = False
    """Whether it was to stay where it is, so that being away from it is no step on a way."""
    halfway: bool = False
    """Whether half of the way to the target lies behind it."""
    due: date | None = None
    evidence: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Shift:
    """A target that was changed, or an end that was moved, on the way."""

    what: str
    """ "the target", "the end"."""
    of_target: bool
    was: str
    now: str
    day: date
    reason: str
    evidence: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Strand:
    """A goal of the period, and what is known of it."""

    goal: ReviewedGoal
    short: str
    """What it is called in a question."""
    doing: str = ""
    """Of learning: the same as what is done, "leading the handover"; empty where it cannot be put so."""
    result: str = ""
    """Id of the evidence that tells what came of it; empty for none."""
    standing: InNumbers | None = None
    shifts: tuple[Shift, ...] = ()
    notes: tuple[Told, ...] = ()
    obstacles: tuple[Told, ...] = ()
    learned: tuple[Told, ...] = ()
    help: tuple[Told, ...] = ()
    used: tuple[Told, ...] = ()
    """Where something learned was used, told by its owner."""
    seen: tuple[Told, ...] = ()
    """What others saw of it."""
    lessons: tuple[Told, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Material:
    """One conversation to prepare, and all that may go into it."""

    request: PointsRequest
    occasion: Occasion
    side: Side
    strands: tuple[Strand, ...]
    feedback: tuple[Told, ...] = ()
    """What others said of the person that belongs to no goal."""
    levels: tuple[Told, ...] = ()
    wishes: tuple[Told, ...] = ()
    """What the person wants to become, as they shared it."""

    @property
    def voice(self) -> Voice:
        """Whoever says what is made of it."""
        facts = self.request.facts
        return Voice(
            side=self.side, until=max(self.request.review.until, facts.today), language=facts.language
        )
