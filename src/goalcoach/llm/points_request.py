"""What whoever makes talking points is told: a language model, or the built-in coach."""

from __future__ import annotations

from dataclasses import dataclass

from goalcoach.rules.facts import Facts
from goalcoach.rules.joined.evidence import Evidence
from goalcoach.rules.joined.review import Review


@dataclass(frozen=True, slots=True, kw_only=True)
class PointsRequest:
    """A conversation that is prepared, and all that is known of the period.

    Only evidence of this person and this period is told, and nothing that is private, was set aside, or is
    about absence.
    """

    review: Review
    evidence: Evidence
    facts: Facts
