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
    """Enough: a measured result, or two days on which it showed. One thing alone needs context."""
    cited = evidence.cited(point.evidence)
    if not cited:
        return Footing.THIN if point.claim else Footing.CONTEXT
    if any(each.kind in _MEASURED for each in cited) or len({each.day for each in cited}) > 1:
        return Footing.ENOUGH
    return Footing.CONTEXT


def weighed(points: Iterable[Point], evidence: Evidence, review: Review) -> tuple[Point, ...]:
    """The points with their footing, and with a mark on those that were never spoken about."""
    raised = review.raised or frozenset()
    return tuple(
        replace(
            each,
            footing=footing_of(each, evidence),
            fresh=each.kind is PointKind.GROWTH and raised.isdisjoint(each.evidence),
        )
        for each in points
    )
