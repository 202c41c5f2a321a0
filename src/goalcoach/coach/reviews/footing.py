"""How sure one can be of a point, and whether it is new to them: by what it rests on, never by words."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from goalcoach.domain.preparation import Footing, Point
from goalcoach.domain.talking import PointKind
from goalcoach.rules.joined.evidence import Evidence, EvidenceKind
from goalcoach.rules.joined.review import Review

_MEASURED = frozenset({EvidenceKind.RESULT, EvidenceKind.MEASURE})


def footing_of(point: Point, evidence: Evidence) -> Footing:
    """Enough: a measured result, or two days on which it showed. One thing alone needs context.

    What its author has not confirmed says nothing of their words yet.
    """
    cited = evidence.cited(point.cites)
    if not cited:
        return Footing.THIN if point.claim else Footing.CONTEXT
    if any(each.kind in _MEASURED for each in cited) or len({each.day for each in cited}) > 1:
        return Footing.ENOUGH
    return Footing.CONTEXT


def taken_out(point: Point, evidence: Evidence) -> tuple[str, ...]:
    """Ids of what it cites that is not there any more: its writer took it out, or shares it no longer."""
    return tuple(each for each in point.evidence if evidence.get(each) is None)


def resting(point: Point, evidence: Evidence) -> Point:
    """The point on what is still there."""
    gone = taken_out(point, evidence)
    if not gone:
        return point
    left = replace(point, evidence=tuple(each for each in point.evidence if each not in gone))
    return replace(left, footing=footing_of(left, evidence))


def weighed(points: Iterable[Point], evidence: Evidence, review: Review) -> tuple[Point, ...]:
    """The points with their footing, and with a mark on those that were never spoken about."""
    raised = review.raised
    return tuple(
        replace(
            each,
            footing=footing_of(each, evidence),
            fresh=raised is not None and each.kind is PointKind.GROWTH and raised.isdisjoint(each.evidence),
        )
        for each in points
    )
