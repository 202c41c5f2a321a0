"""The agenda of a conversation about goals, from what happened since the last one. Knows no evidence."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date
from types import MappingProxyType
from typing import Any

from goalcoach.domain.agenda import AgendaDraft, AgendaItem, Occasion, Topic
from goalcoach.domain.canonical import content_hash
from goalcoach.domain.finding import Finding
from goalcoach.domain.goal import GoalKind
from goalcoach.llm.situation import one_line
from goalcoach.llm.tasks.sieve import Sieve
from goalcoach.llm.tasks.task import Judged, Task
from goalcoach.rules.engine import judge
from goalcoach.rules.facts import Facts
from goalcoach.rules.verdict import Accepted

_OCCASIONS = MappingProxyType(
    {Occasion.CHECK_IN: "check-in", Occasion.REVIEW: "review", Occasion.CAREER: "career talk"}
)


@dataclass(frozen=True, slots=True, kw_only=True)
class AgendaGoal:
    """A goal to talk about."""

    kind: GoalKind
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Happening:
    """Something its owner wrote down of a goal."""

    day: date
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class AgendaRequest:
    """Two people who will talk about the goals of one of them."""

    occasion: Occasion
    minutes: int
    goals: tuple[AgendaGoal, ...]
    since: tuple[Happening, ...]
    """What happened since the last time, the oldest first."""
    facts: Facts


def _fill(request: AgendaRequest) -> Mapping[str, str]:
    return {
        "occasion": _OCCASIONS[request.occasion],
        "minutes": str(request.minutes),
        "goals": "\n".join(f"{each.kind}: {one_line(each.text)}" for each in request.goals),
        "since": "\n".join(_since(request)),
    }


def _since(request: AgendaRequest) -> Iterator[str]:
    return (f"{each.day.isoformat()} {one_line(each.text)}" for each in request.since)


def _judge(found: Mapping[str, Any], request: AgendaRequest) -> Judged[Accepted[AgendaDraft]]:
    told = (*(each.text for each in request.goals), *_since(request))
    kinds = frozenset(each.kind for each in request.goals)
    sieve = Sieve(replace(request.facts, said=told, talked_about=kinds or None))
    items = {
        place: AgendaItem(text=one_line(each["text"]), topic=Topic(each["topic"]))
        for place, each in enumerate(found["items"])
    }
    return sieve.outcome(passing(items, request, sieve))


def passing(
    items: dict[int, AgendaItem], request: AgendaRequest, sieve: Sieve
) -> Accepted[AgendaDraft] | None:
    """The agenda without the items that are refused, where what is left of it is one."""
    while True:
        draft = AgendaDraft(
            items=tuple(items.values()), occasion=request.occasion, language=request.facts.language
        )
        verdict = judge(draft, sieve.facts)
        if isinstance(verdict, Accepted):
            return verdict
        refused: dict[int, list[Finding]] = defaultdict(list)
        for each in verdict.reasons:
            if each.start is not None:
                refused[_place(each.start, items)].append(each)
        if not refused:
            sieve.hold("", verdict.reasons, verdict.content_hash)
            return None
        for place, findings in refused.items():
            alone = replace(draft, items=(items.pop(place),))
            sieve.hold(f"items[{place}]", findings, content_hash(alone))


def _place(start: int, items: dict[int, AgendaItem]) -> int:
    """The item that these words stand in: items are lines of the draft's text."""
    for place, each in items.items():
        start -= len(each.text) + 1
        if start < 0:
            return place
    raise IndexError("behind the last item")


AGENDA = Task(name="agenda", prompt="review/agenda", fill=_fill, judge=_judge)
