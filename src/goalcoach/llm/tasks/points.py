"""Talking points for a conversation about a period, from evidence. Knows nobody but the one it is about."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import Any

from goalcoach.domain.canonical import content_hash
from goalcoach.domain.finding import Finding
from goalcoach.domain.talking import (
    LeftEmpty,
    Part,
    PointKind,
    TalkingPointDraft,
    TalkingPointsDraft,
    part_at,
    place_of,
)
from goalcoach.llm.points_request import PointsRequest
from goalcoach.llm.situation import one_line, spoken
from goalcoach.llm.tasks.handles import Handles
from goalcoach.llm.tasks.sieve import Sieve
from goalcoach.llm.tasks.task import Judged, Task
from goalcoach.rules.engine import judge
from goalcoach.rules.joined.evidence import EvidenceItem, EvidenceKind
from goalcoach.rules.joined.review import Review
from goalcoach.rules.verdict import Accepted, Refused, Verdict

SUBJECT = "the-person"
"""What a language model calls the person; their id does not leave the process."""


def _fill(request: PointsRequest) -> Mapping[str, str]:
    review = request.review
    return {
        "subject": SUBJECT,
        "period": f"{spoken(review.begin)} to {spoken(review.until)}",
        "goals": "\n".join(_goals(review)),
        "evidence": "\n".join(_evidence(request)),
    }


def _goals(review: Review) -> Iterator[str]:
    handles = _of_goals(review)
    for each in review.goals:
        served = " ".join(filter(None, map(handles.of, each.serves)))
        serves = f", serves {served}" if served else ""
        first = f" (at first: {one_line(each.original)})" if each.original else ""
        yield f"{handles.of(each.id)} {each.kind}, {each.outcome}{serves}: {one_line(each.text)}{first}"
    yield from (f"wish they shared: {one_line(each)}" for each in review.aspirations)


def _of_goals(review: Review) -> Handles:
    return Handles("g", (each.id for each in review.goals))


def _evidence(request: PointsRequest) -> Iterator[str]:
    handles, goals = _of_evidence(request), _of_goals(request.review)
    for each in told(request):
        goal = goals.of(each.goal)
        about = f" of {goal}" if goal else ""
        yield f"{handles.of(each.id)} {each.day.isoformat()} {each.kind}{about}: {one_line(each.text)}"


def _of_evidence(request: PointsRequest) -> Handles:
    return Handles("ev", (each.id for each in told(request)))


def told(request: PointsRequest) -> Iterator[EvidenceItem]:
    """The evidence that may be told."""
    return (each for each in request.evidence.items if _may_be_told(each, request.review))


def _may_be_told(item: EvidenceItem, review: Review) -> bool:
    hidden = item.excluded or item.private or item.kind is EvidenceKind.ABSENCE
    return not hidden and item.about == review.subject and review.begin <= item.day <= review.until


def _judge(found: Mapping[str, Any], request: PointsRequest) -> Judged[Accepted[TalkingPointsDraft]]:
    sieve = Sieve(replace(request.facts, said=None, review=request.review, evidence=request.evidence))
    if found["subject"] != SUBJECT:
        sieve.wrong("subject", "somebody else", found["subject"])
        return sieve.outcome(None)
    points = dict(_points(found, request, sieve))
    empty = tuple(
        LeftEmpty(part=Part(each["part"]), reason=each["reason"].strip()) for each in found["left_empty"]
    )
    return sieve.outcome(passing(points, empty, request, sieve))


def _points(
    found: Mapping[str, Any], request: PointsRequest, sieve: Sieve
) -> Iterator[tuple[int, TalkingPointDraft]]:
    """The points by their place, without those that cite or name what was not given."""
    goals, evidence = _of_goals(request.review), _of_evidence(request)
    for place, row in enumerate(found["points"]):
        cited = {each: evidence.id(each) for each in row["evidence"].split()}
        goal = goals.id(row["goal"]) if row["goal"] else ""
        if None in cited.values():
            sieve.wrong(f"{part_at(place)}.evidence", "none of the evidence", row["evidence"])
        elif goal is None:
            sieve.wrong(f"{part_at(place)}.goal", "none of the goals", row["goal"])
        else:
            yield (
                place,
                TalkingPointDraft(
                    text=row["text"].strip(),
                    part=Part(row["part"]),
                    kind=PointKind(row["kind"]),
                    evidence=tuple(filter(None, cited.values())),
                    goal=goal,
                    language=request.facts.language,
                ),
            )


def passing(
    points: dict[int, TalkingPointDraft], empty: tuple[LeftEmpty, ...], request: PointsRequest, sieve: Sieve
) -> Accepted[TalkingPointsDraft] | None:
    """The preparation without the points that are refused, where what is left of it is one."""
    while points:
        draft = TalkingPointsDraft(
            subject=request.review.subject,
            points=tuple(points.values()),
            begin=request.review.begin,
            until=request.review.until,
            left_empty=empty,
            language=request.facts.language,
        )
        verdict = judge(draft, sieve.facts)
        reasons = against(verdict)
        if isinstance(verdict, Accepted) and not reasons:
            return verdict
        places = list(points)
        refused: dict[int, list[Finding]] = defaultdict(list)
        for each in reasons:
            if each.part:
                refused[places[place_of(each.part)]].append(each)
        if not refused:
            sieve.hold("", reasons, verdict.content_hash)
            return None
        for place, findings in refused.items():
            sieve.hold(part_at(place), findings, content_hash(points.pop(place)))
    if sieve.clean:
        sieve.wrong("points", "there are none", "")
    return None


def against(verdict: Verdict[TalkingPointDraft] | Verdict[TalkingPointsDraft]) -> list[Finding]:
    """What holds a point or a preparation back."""
    return [*verdict.reasons] if isinstance(verdict, Refused) else []


def _about(request: PointsRequest) -> tuple[str, ...]:
    return (request.review.name,)


POINTS = Task(name="points", prompt="review/points", fill=_fill, judge=_judge, about=_about)
