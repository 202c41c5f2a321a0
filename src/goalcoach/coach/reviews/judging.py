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
        replace(draft, language=detect(draft.text)) if point.author is PointAuthor.PERSON else draft
        for point, draft in preparation.drafted
    )
    return judge(replace(preparation.draft, points=written), facts).findings


def not_held(preparation: Preparation, facts: Facts) -> dict[str, tuple[str, ...]]:
    """By the id of a point in somebody's own words, the numbers, dates and parts that its evidence lacks.

    As they stand in it. Nobody is stopped by that, so `facts` are those for the text of a machine. What its
    evidence does not hold may well be true: it is said beside the point, in place of how sure it is.
    """
    found: dict[str, tuple[str, ...]] = {}
    for each in preparation.points:
        if each.author is not PointAuthor.PERSON or not each.claim:
            continue
        draft = replace(next(each.drafts(preparation.language)), language=detect(each.claim))
        places = ((one.start, one.end) for one in judge(draft, facts).findings if one.code in _NOT_HELD)
        if words := tuple(dict.fromkeys(each.claim[start:end] for start, end in places if end)):
            found[each.id] = words
    return found


def rated(preparation: Preparation, facts: Facts) -> bool:
    """Whether the rules read a mark for a person in its words; nobody is stopped by that."""
    return any(each.code == _MARK for each in noted(preparation, facts))


_MARK = "TP501"
_NOT_HELD = frozenset({"TP301", "TP302", "TP312"})
"""Numbers, dates and parts in words that the evidence of a point does not hold."""


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
    point, _ = preparation.drafted[place_of(finding.part)]
    return point.id
