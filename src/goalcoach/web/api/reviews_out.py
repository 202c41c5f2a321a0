"""Prepared conversations as the API sends them. There is no field for a rating, and none is to come."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, datetime
from typing import Any

from goalcoach.coach.reviews.footing import resting, taken_out
from goalcoach.coach.reviews.judging import by_point
from goalcoach.coach.reviews.preparing import Invited, Looked
from goalcoach.coach.reviews.revealing import Revealed
from goalcoach.domain.agenda import Occasion
from goalcoach.domain.coverage import Coverage
from goalcoach.domain.finding import Finding
from goalcoach.domain.preparation import Footing, Point, PointAuthor, Preparation, Side
from goalcoach.domain.talking import Part, PointKind
from goalcoach.rules.joined.evidence import Evidence, EvidenceItem, EvidenceKind
from goalcoach.rules.joined.review import Outcome
from goalcoach.web.api.fields import Answer


class HeadingOut(Answer):
    """One conversation that is prepared."""

    id: str
    side: Side
    about_id: str
    """The employee."""
    manager_id: str
    occasion: Occasion
    day: date
    begin: date
    until: date
    language: str
    count: int
    """How many points there are."""
    ready_at: datetime | None
    revision: int
    updated_at: datetime


class InvitationOut(Answer):
    """The other side prepares a conversation with you. Prepare one for the same day and occasion to join."""

    by_id: str
    about_id: str
    occasion: Occasion
    day: date
    begin: date
    until: date


class SourceOut(Answer):
    """One piece of evidence."""

    id: str
    day: date
    kind: EvidenceKind
    text: str
    goal_id: str
    """Empty when it belongs to no goal."""
    author_id: str
    """Who wrote it; empty when it was worked out, or without names."""
    raters: int | None
    excluded: bool


class ThirdOut(Answer):
    """One third of the period."""

    begin: date
    until: date
    items: int


class CoverageOut(Answer):
    """Where in the period the evidence lies."""

    thirds: list[ThirdOut]
    recent: int
    """Pieces from the last six weeks."""
    items: int
    lopsided: bool
    """Whether most of it is from the last six weeks."""


class ReviewedOut(Answer):
    """A goal of the period, with what came of it."""

    id: str
    text: str
    kind: str
    outcome: Outcome
    original: str
    """Its sentence as it was agreed first, where its target or end moved."""
    serves: list[str]


class EvidenceOut(Answer):
    """What a preparation may rest on."""

    goals: list[ReviewedOut]
    items: list[SourceOut]
    coverage: CoverageOut


class FindingOut(Answer):
    """What the rules ask about a point; nothing of it stops you."""

    code: str
    name: str
    severity: str
    message: str
    ask: str


class PointOut(Answer):
    """One thing to raise."""

    id: str
    part: Part
    kind: PointKind
    claim: str
    question: str
    evidence: list[str]
    begin: date | None
    until: date | None
    taken_out: int
    """How many pieces it rested on that are not there any more: their writers took them out."""
    goal_id: str
    footing: Footing
    working: str
    """How a number was worked out; may be empty."""
    fresh: bool
    """Nothing of it was spoken about before."""
    author: PointAuthor
    confirmed: bool
    """False where its claim was changed and nobody said yet that it rests on the evidence all the same."""
    findings: list[FindingOut]


class EmptyOut(Answer):
    """A part without points, and why."""

    part: Part
    reason: str


class MakingOut(Answer):
    """How the language model was asked."""

    model: str
    prompt: str
    prompt_hash: str
    parameters: str


class MadeOut(Answer):
    """How the points came about."""

    source: str
    """"builtin", a language model's name, or empty before any were made."""
    notice: str
    held: int
    """Points that the rules held back."""
    making: MakingOut | None
    at: datetime | None


class PreparationOut(HeadingOut):
    """A preparation of yours."""

    points: list[PointOut]
    """As they are changed: sent back, they stay as they are."""
    left_empty: list[EmptyOut]
    findings: list[FindingOut]
    """About the whole of it."""
    made: MadeOut
    excluded: list[str]
    notes: list[str]
    other_began: bool
    other_ready: bool
    undoable: bool
    """Whether the last change of its points can be undone."""
    revealed: bool
    """Whether both sides are shown to each other."""


class RevealedOut(Answer):
    """What the other side prepared."""

    by_id: str
    occasion: Occasion
    day: date
    begin: date
    until: date
    points: list[PointOut]
    left_empty: list[EmptyOut]
    sources: list[SourceOut]
    made: MadeOut
    changed_since: bool
    """Whether it was changed after it was shown."""


def heading_out(found: Preparation) -> HeadingOut:
    """A line of a list."""
    return HeadingOut(**_heading(found))


def invitation_out(found: Invited) -> InvitationOut:
    """That the other side prepares."""
    told = found.heading
    return InvitationOut(
        by_id=found.other.id,
        about_id=told.about_id,
        occasion=told.occasion,
        day=told.day,
        begin=told.begin,
        until=told.until,
    )


def evidence_out(found: Looked) -> EvidenceOut:
    """The evidence of a preparation, each item kept or left out."""
    gathered = found.dossier.gathered
    return EvidenceOut(
        goals=[
            ReviewedOut(
                id=each.id,
                text=each.text,
                kind=each.kind,
                outcome=each.outcome,
                original=each.original,
                serves=list(each.serves),
            )
            for each in gathered.review.goals
        ],
        items=_sources(gathered.evidence.items),
        coverage=_coverage(found.dossier.coverage),
    )


def preparation_out(found: Looked, findings: tuple[Finding, ...]) -> PreparationOut:
    """A preparation, with what the rules ask about it."""
    preparation = found.preparation
    about = by_point(findings, preparation)
    return PreparationOut(
        **_heading(preparation),
        points=[
            _point(each, about.get(each.id, ()), found.dossier.gathered.evidence)
            for each in preparation.points
        ],
        left_empty=_empty(preparation),
        findings=_findings(about.get("", ())),
        made=_made(preparation),
        excluded=list(preparation.excluded),
        notes=list(found.notes),
        other_began=found.other_began,
        other_ready=found.other_ready,
        undoable=preparation.before is not None,
        revealed=found.revealed,
    )


def revealed_out(found: Revealed) -> RevealedOut:
    """The other side's preparation."""
    told = found.preparation
    return RevealedOut(
        by_id=found.author.id,
        occasion=told.occasion,
        day=told.day,
        begin=told.begin,
        until=told.until,
        points=[_point(each, (), Evidence(items=found.sources)) for each in told.points],
        left_empty=_empty(told),
        sources=_sources(found.sources),
        made=_made(told),
        changed_since=found.changed_since,
    )


def _heading(found: Preparation) -> dict[str, Any]:
    told = {name: getattr(found, name) for name in HeadingOut.model_fields if name != "count"}
    return {**told, "count": len(found.points)}


def _point(found: Point, findings: tuple[Finding, ...], evidence: Evidence) -> PointOut:
    left = resting(found, evidence)
    return PointOut(
        id=found.id,
        part=found.part,
        kind=found.kind,
        claim=found.claim,
        question=found.question,
        evidence=list(left.evidence),
        begin=found.begin,
        until=found.until,
        taken_out=len(taken_out(found, evidence)),
        goal_id=found.goal,
        footing=left.footing,
        working=found.working,
        fresh=found.fresh,
        author=found.author,
        confirmed=found.confirmed,
        findings=_findings(findings),
    )


def _findings(found: Iterable[Finding]) -> list[FindingOut]:
    return [
        FindingOut(code=each.code, name=each.name, severity=each.severity, message=each.message, ask=each.ask)
        for each in found
    ]


def _empty(found: Preparation) -> list[EmptyOut]:
    return [EmptyOut(part=each.part, reason=each.reason) for each in found.left_empty]


def _made(found: Preparation) -> MadeOut:
    made, asked = found.made, found.made.making
    return MadeOut(
        source=made.source,
        notice=made.notice,
        held=len({each.where for each in made.withheld}),
        making=None
        if asked is None
        else MakingOut(
            model=asked.model, prompt=asked.prompt, prompt_hash=asked.prompt_hash, parameters=asked.parameters
        ),
        at=made.at,
    )


def _sources(items: Iterable[EvidenceItem]) -> list[SourceOut]:
    return [
        SourceOut(
            id=each.id,
            day=each.day,
            kind=each.kind,
            text=each.text,
            goal_id=each.goal,
            author_id=each.author,
            raters=each.raters,
            excluded=each.excluded,
        )
        for each in items
    ]


def _coverage(found: Coverage) -> CoverageOut:
    return CoverageOut(
        thirds=[ThirdOut(begin=each.begin, until=each.until, items=each.items) for each in found.thirds],
        recent=found.recent,
        items=found.items,
        lopsided=found.lopsided,
    )
