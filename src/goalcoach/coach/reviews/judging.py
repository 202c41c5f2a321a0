"""A preparation before the judge. Refuses what may not be kept, naming the point."""

from __future__ import annotations

from dataclasses import replace

from goalcoach.domain.capital import capital
from goalcoach.domain.errors import InvalidInput
from goalcoach.domain.finding import Finding
from goalcoach.domain.preparation import PointAuthor, Preparation
from goalcoach.domain.talking import TalkingPointsDraft, place_of
from goalcoach.rules.engine import judge
from goalcoach.rules.facts import Facts
from goalcoach.rules.language.detect import detect
from goalcoach.rules.verdict import Accepted


def accept(preparation: Preparation, facts: Facts) -> Accepted[TalkingPointsDraft]:
    """Its points, accepted. Raises InvalidInput with the findings that stop it."""
    verdict = judge(preparation.draft, facts)
    if isinstance(verdict, Accepted):
        return verdict
    first = verdict.reasons[0]
    raise InvalidInput(
        f"{capital(first.message)}. {first.ask}",
        field=field_of(first, preparation),
        findings=verdict.reasons,
    )


def noted(preparation: Preparation, facts: Facts) -> tuple[Finding, ...]:
    """What the rules ask about it; empty without points.

    A point somebody wrote is read in the language it is written in: a preparation in English holds German
    words as well, and the same is asked about them.
    """
    if not preparation.points:
        return ()
    written = tuple(
        replace(draft, language=detect(draft.text)) if by is PointAuthor.PERSON else draft
        for by, draft in zip(_authors(preparation), preparation.draft.points, strict=True)
    )
    return judge(replace(preparation.draft, points=written), facts).findings


def _authors(preparation: Preparation) -> list[PointAuthor]:
    return [each.author for each in preparation.points for _ in each.drafts(preparation.language)]


def by_point(findings: tuple[Finding, ...], preparation: Preparation) -> dict[str, tuple[Finding, ...]]:
    """Findings by the id of the point they are about; those about the whole stand under ""."""
    sorted_: dict[str, tuple[Finding, ...]] = {}
    for each in findings:
        id_ = _point(each, preparation)
        sorted_[id_] = (*sorted_.get(id_, ()), each)
    return sorted_


def field_of(finding: Finding, preparation: Preparation) -> str:
    """Where in a list of points a finding belongs: "points/2"."""
    ids = [each.id for each in preparation.points]
    id_ = _point(finding, preparation)
    return f"points/{ids.index(id_)}" if id_ else "points"


def _point(finding: Finding, preparation: Preparation) -> str:
    if not finding.part:
        return ""
    place = place_of(finding.part)
    ids = [each.id for each in preparation.points for _ in each.drafts(preparation.language)]
    return ids[place]
