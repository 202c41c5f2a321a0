"""Telling people what an example of a talking point, or of a preparation, turns on. Knows no rule."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from itertools import zip_longest

from goalcoach.domain.agenda import Occasion
from goalcoach.domain.sentence import spoken_date
from goalcoach.domain.talking import PointKind, TalkingPointDraft, TalkingPointsDraft
from goalcoach.rules.facts import Facts
from goalcoach.rules.joined.evidence import EvidenceItem, EvidenceKind
from goalcoach.rules.joined.review import ReviewedGoal
from goalcoach.rules.samples import REVIEW, a_preparation

OCCASION: Mapping[Occasion, str] = {
    Occasion.CHECK_IN: "a check-in",
    Occasion.REVIEW: "a review",
    Occasion.CAREER: "a career conversation",
}


def beside_point(draft: TalkingPointDraft, facts: Facts) -> Iterator[str]:
    """The kind of a point, and what it cites."""
    yield f"a {draft.kind} point" if draft.kind.value in ("growth", "recognition") else f"a {draft.kind}"
    if draft.fresh:
        yield "marked as not spoken about before"
    if facts.review and facts.review.occasion is not REVIEW.occasion:
        yield f"for {OCCASION[facts.review.occasion]}"
    if draft.goal:
        yield f"about goal {draft.goal}"
    for id_ in dict.fromkeys(draft.evidence):
        item = facts.evidence.get(id_) if facts.evidence else None
        if item is None:
            yield f"cites {id_}, which is not there"
        else:
            yield f"cites {id_} of {spoken_date(item.day)}, “{item.text}”" + "".join(
                _marks(item, draft, facts)
            )
    if draft.begin and draft.until:
        yield f"about {spoken_date(draft.begin)} to {spoken_date(draft.until)}"


def _marks(item: EvidenceItem, draft: TalkingPointDraft, facts: Facts) -> Iterator[str]:
    """What else is known of a piece of evidence, as far as a rule may turn on it."""
    review = facts.review
    if review and item.about != review.subject:
        yield ", about somebody else"
    if item.private:
        yield ", private"
    if item.excluded:
        yield ", set aside"
    if item.kind is EvidenceKind.ABSENCE:
        yield ", about an absence"
    if item.raters is not None:
        yield f", from {item.raters} people"
    unheard = review and review.raised is not None and item.id not in review.raised
    if unheard and draft.kind is PointKind.GROWTH:
        yield ", not spoken about before"


def usual_preparation() -> Iterator[str]:
    """The preparation that the examples vary, point by point."""
    for number, point in enumerate(a_preparation().points, 1):
        yield f"{number}. {point.text} ({_place(point)})"
    for goal in REVIEW.goals:
        yield f"{goal.id}: {goal.text} ({goal.outcome})"
    yield f"the period: {spoken_date(REVIEW.begin)} to {spoken_date(REVIEW.until)}"


def varied(draft: TalkingPointsDraft, facts: Facts) -> Iterator[str]:
    """In what a preparation, or what is known of its goals, differs from the usual one."""
    usual = a_preparation()
    if facts.review and facts.review.occasion is not REVIEW.occasion:
        yield f"for {OCCASION[facts.review.occasion]}"
    if draft.subject != usual.subject:
        yield f"about {draft.subject or 'nobody'}"
    gone = [number for number, point in enumerate(usual.points, 1) if point not in draft.points]
    come = [point for point in draft.points if point not in usual.points]
    for number, point in zip_longest(gone, come):
        place = f"instead of {number}" if number and point else f"without {number}" if number else "and also"
        yield f"{place}: {point.text} ({_place(point)}{_rests(point, facts)})" if point else place
    for goal in facts.review.goals if facts.review else ():
        if told := _changed(goal):
            yield f"goal {goal.id} {told}"
    for empty in draft.left_empty:
        yield f"{empty.part} left empty: {empty.reason.strip() or 'no reason'}"


def _changed(goal: ReviewedGoal) -> str:
    """What is not as usual about a goal that the preparation looks back on."""
    usual = {each.id: each for each in REVIEW.goals}.get(goal.id, goal)
    told = (
        f"is {goal.outcome}" if goal.outcome != usual.outcome else "",
        f"was “{goal.original}” at first" if goal.original != usual.original else "",
        "helps no result" if usual.serves and not goal.serves else "",
    )
    return " and ".join(part for part in told if part)


def _place(point: TalkingPointDraft) -> str:
    about = f", about {point.goal}" if point.goal else ""
    return f"{point.kind}, {point.part} part{about}"


def _rests(point: TalkingPointDraft, facts: Facts) -> str:
    """The days of the evidence that a point cites."""
    items = (facts.evidence.get(id_) for id_ in point.evidence) if facts.evidence else ()
    days = " and ".join(spoken_date(item.day) for item in items if item)
    return f", resting on {days}" if days else ""
