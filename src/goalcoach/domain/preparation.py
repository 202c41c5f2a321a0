"""A conversation as one side prepares it: whom, when, which points, whose words. No field for a rating."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, datetime
from enum import StrEnum

from goalcoach.domain.agenda import Occasion
from goalcoach.domain.draft import Making
from goalcoach.domain.person import PersonId
from goalcoach.domain.talking import LeftEmpty, Part, PointKind, TalkingPointDraft, TalkingPointsDraft
from goalcoach.domain.withheld import Withheld


class Side(StrEnum):
    """Who prepares."""

    MANAGER = "manager"
    EMPLOYEE = "employee"
    """The person it is about, for themselves."""

    @property
    def other(self) -> Side:
        """The side across the table."""
        return Side.EMPLOYEE if self is Side.MANAGER else Side.MANAGER


class PointAuthor(StrEnum):
    """Whose words a point is in."""

    BUILTIN = "builtin"
    MODEL = "model"
    PERSON = "person"
    """Written by hand, or changed by hand in whatever way."""


class Footing(StrEnum):
    """How sure one can be of a point, by what it rests on."""

    ENOUGH = "enough"
    CONTEXT = "needs_context"
    """It rests on something, and the other person knows what it means."""
    THIN = "not_enough"
    """It rests on nothing that is written down."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Point:
    """One thing to raise: a claim, the open question that goes with it, or one of the two alone."""

    id: str
    part: Part
    kind: PointKind
    """QUESTION where there is no claim."""
    claim: str = ""
    question: str = ""
    evidence: tuple[str, ...] = ()
    """Ids of what it rests on."""
    begin: date | None = None
    """First day of what it is about; None for the whole period."""
    until: date | None = None
    goal: str = ""
    """Id of the goal it is about, empty when it is about none."""
    footing: Footing = Footing.CONTEXT
    working: str = ""
    """How a number in it was worked out: "75 - 71 = 4"; empty where none was."""
    fresh: bool = False
    """Nothing of it was spoken about before."""
    author: PointAuthor = PointAuthor.PERSON
    confirmed: bool = True
    """False where a person changed the claim and has not said yet that it rests on the same evidence."""

    @property
    def cites(self) -> tuple[str, ...]:
        """Ids of what its words rest on for certain."""
        return self.evidence if self.confirmed else ()

    def drafts(self, language: str) -> Iterator[TalkingPointDraft]:
        """It as the judge reads it: the claim, then the question."""
        one = TalkingPointDraft(
            text=self.claim,
            part=self.part,
            kind=self.kind,
            evidence=self.evidence,
            begin=self.begin,
            until=self.until,
            goal=self.goal,
            fresh=self.fresh,
            language=language,
        )
        if self.claim or not self.question:
            yield one
        if self.question:
            yield replace(one, text=self.question, kind=PointKind.QUESTION, fresh=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class Made:
    """How the points came about."""

    source: str = ""
    """"builtin", or the name the language model is configured under; empty before any were made."""
    making: Making | None = None
    """None for the built-in coach."""
    notice: str = ""
    """Why it is not what was asked for, in a sentence; empty where it is."""
    withheld: tuple[Withheld, ...] = ()
    """What was refused on the way, by reason and hash."""
    at: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Before:
    """Points as they stood before they were changed the last time."""

    points: tuple[Point, ...]
    left_empty: tuple[LeftEmpty, ...]
    made: Made


@dataclass(frozen=True, slots=True, kw_only=True)
class Preparation:
    """One side's preparation of one conversation. `revision` is the number for optimistic locking."""

    id: str
    pair_id: str
    """The same on both sides of one conversation."""
    side: Side
    about_id: PersonId
    """The employee."""
    manager_id: PersonId
    occasion: Occasion
    day: date
    """When they talk."""
    begin: date
    """First day of the period it is about."""
    until: date
    language: str = "en"
    excluded: tuple[str, ...] = ()
    """Ids of evidence that is left out here."""
    points: tuple[Point, ...] = ()
    left_empty: tuple[LeftEmpty, ...] = ()
    made: Made = Made()
    before: Before | None = None
    """What an undo brings back; None where there is nothing to undo."""
    ready_at: datetime | None = None
    """When its author was ready to show it; shown once both sides are."""
    verdict_id: str | None = None
    """Of its points as they stand; None before there were any."""
    revision: int = 1
    created_at: datetime
    updated_at: datetime

    @property
    def by_id(self) -> PersonId:
        """Whose preparation it is."""
        return self.manager_id if self.side is Side.MANAGER else self.about_id

    @property
    def other_id(self) -> PersonId:
        """Whom they talk with."""
        return self.about_id if self.side is Side.MANAGER else self.manager_id

    @property
    def now(self) -> Before | None:
        """Its points as they are, for whoever changes them; None while there are none."""
        if not self.points:
            return None
        return Before(points=self.points, left_empty=self.left_empty, made=self.made)

    @property
    def drafted(self) -> tuple[tuple[Point, TalkingPointDraft], ...]:
        """Each claim and question as the judge reads it, in its order, with the point it is of."""
        return tuple((each, draft) for each in self.points for draft in each.drafts(self.language))

    @property
    def draft(self) -> TalkingPointsDraft:
        """What the judge reads."""
        return TalkingPointsDraft(
            subject=self.about_id,
            points=tuple(draft for _, draft in self.drafted),
            begin=self.begin,
            until=self.until,
            left_empty=self.left_empty,
            language=self.language,
        )


def folded(draft: TalkingPointsDraft, author: PointAuthor, ids: Iterator[str]) -> tuple[Point, ...]:
    """The points of a judged draft: a question right behind a claim about the same goal goes with it."""
    points: list[Point] = []
    for each in draft.points:
        asks = each.kind is PointKind.QUESTION
        last = points[-1] if points else None
        if asks and last and last.claim and not last.question and _same(last, each):
            points[-1] = replace(last, question=each.text)
            continue
        points.append(
            Point(
                id=next(ids),
                part=each.part,
                kind=each.kind,
                claim="" if asks else each.text,
                question=each.text if asks else "",
                evidence=each.evidence,
                begin=each.begin,
                until=each.until,
                goal=each.goal,
                author=author,
            )
        )
    return tuple(points)


def _same(point: Point, asked: TalkingPointDraft) -> bool:
    """Whether a question is about what the claim before it is about."""
    alike = (point.part, point.goal, point.begin, point.until) == (
        asked.part,
        asked.goal,
        asked.begin,
        asked.until,
    )
    return bool(point.goal) and alike and asked.evidence in ((), point.evidence)
