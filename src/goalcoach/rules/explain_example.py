"""Telling people what an example of a rule turns on: its words, its fields, and what it is judged with."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date, timedelta
from functools import lru_cache
from typing import Any

from goalcoach.domain.agenda import AgendaDraft, Occasion, Topic
from goalcoach.domain.draft import ReplyDraft
from goalcoach.domain.finding import Origin
from goalcoach.domain.goal import Direction, GoalDraft
from goalcoach.domain.measured import DIRECTION, measure, number
from goalcoach.domain.sentence import spoken_date
from goalcoach.domain.talking import TalkingPointDraft, TalkingPointsDraft
from goalcoach.rules.engine import findings_of
from goalcoach.rules.explain_known import known, start
from goalcoach.rules.explain_points import beside_point, varied
from goalcoach.rules.facts import Facts
from goalcoach.rules.rule import Bad, Good, Rule
from goalcoach.rules.samples import USUAL_GOALS, a_goal, usual_facts

_MILESTONES = "milestones"
"""Most examples leave them out only to fit their dates: they are told where the rule is about them."""

_LINE = 160
_LONGER = 500
"""Characters of an example that are shown, of a sentence and of what stands beside it."""

_OFTEN = 3
"""Examples that heard the same before it is told once for all of them."""
_ANOTHER_DAY = timedelta(days=400)

_OCCASION = {
    Occasion.CHECK_IN: "a check-in",
    Occasion.REVIEW: "a review",
    Occasion.CAREER: "a career talk",
}
_TOPIC = {
    Topic.RESULT: "results",
    Topic.OBSTACLES: "obstacles",
    Topic.RESOURCES: "what is needed",
    Topic.APPLICATION: "use of what was learned",
    Topic.FEEDBACK: "what others saw",
    Topic.PATH: "what to learn next",
    Topic.JOINT: "what learning did for results",
    Topic.CAREER: "the career",
    Topic.OTHER: "something else",
}


def words(example: Bad | Good, each: Rule[Any]) -> str:
    """The example itself: its text on one line, or in what a preparation differs from the usual one.

    Of an agenda that is an example among other drafts only the items are told that not all of them hold.
    """
    draft = example.draft
    if isinstance(draft, TalkingPointsDraft):
        return "; ".join(varied(draft, _facts(example))) or "the preparation as it is"
    if isinstance(draft, AgendaDraft) and each.scope is not AgendaDraft:
        return _line("\n".join(_own_items(draft, each)))
    return _line(draft.text, _LONGER if isinstance(draft, AgendaDraft) else _LINE)


def _own_items(draft: AgendaDraft, each: Rule[Any]) -> list[str]:
    agendas = [other.draft for other in _examples(each) if isinstance(other.draft, AgendaDraft)]
    shared = set.intersection(*({item.text for item in agenda.items} for agenda in agendas))
    return [item.text for item in draft.items if item.text not in shared]


def beside(example: Bad | Good, each: Rule[Any]) -> tuple[str, ...]:
    """What an example of the rule turns on beside its words; what all of its examples share is left out."""
    shared = _shared(each)
    told = (*(remark for remark in _told(example, each) if remark not in shared), *_around(example, each))
    return tuple(visible(" / ".join(remark.splitlines())) for remark in told)


@lru_cache(maxsize=1)
def _shared(each: Rule[Any]) -> frozenset[str]:
    """What is told of all examples of a rule; they are told one after the other."""
    return frozenset.intersection(*(frozenset(_told(other, each)) for other in _examples(each)))


def usually_said(each: Rule[Any]) -> str | None:
    """What the person said in several examples; None when that differs, or is not told of every example."""
    heard = [_said(example, each) for example in _examples(each)]
    often, times = Counter(heard).most_common(1)[0]
    return often if times >= _OFTEN and all(heard) else None


def today_of(each: Rule[Any]) -> date | None:
    """The day on which the examples are judged; None when any other would do as well."""
    for example in _examples(each):
        facts = _facts(example)
        told = _messages(example, each, facts)
        for day in (facts.today - _ANOTHER_DAY, facts.today + _ANOTHER_DAY):
            if _messages(example, each, replace(facts, today=day)) != told:
                return facts.today
    return None


def starting_from(each: Rule[Any]) -> tuple[str, ...]:
    """What is known in the examples before they vary it: a gap, a role, a month."""
    return tuple(start(each.looks_at, [example.facts for example in _examples(each)]))


def _examples(each: Rule[Any]) -> tuple[Bad | Good, ...]:
    return (*each.bad, *each.good)


def _messages(example: Bad | Good, each: Rule[Any], facts: Facts) -> list[str]:
    return [found.message for found in findings_of(each, example.draft, facts)]


def _told(example: Bad | Good, each: Rule[Any]) -> tuple[str, ...]:
    others: Sequence[Bad | Good] = each.bad if isinstance(example, Good) else each.good
    return (*_fields(example, each), *known(example.facts, [other.facts for other in others]))


def visible(text: str) -> str:
    """The text with what nobody sees, or no page can hold, by its number: some rules are about it."""
    return "".join(each if each.isprintable() or each == "\n" else f"[U+{ord(each):04X}]" for each in text)


def _facts(example: Bad | Good) -> Facts:
    return example.facts or usual_facts(example.draft)


def _line(text: str, most: int = _LINE) -> str:
    line = " / ".join(text.splitlines())
    return visible(line if len(line) <= most else f"{line[: most - 1]}… [{len(text)} characters]")


def _fields(example: Bad | Good, each: Rule[Any]) -> Iterator[str]:
    draft, facts = example.draft, _facts(example)
    if isinstance(draft, GoalDraft):
        others = each.bad if isinstance(example, Good) else ()
        yield from _of_goal(
            draft, [other.draft for other in others if isinstance(other.draft, GoalDraft)], each
        )
        if facts.origin is Origin.MODEL and facts.said is None:
            yield "the coach wrote it"
        if not facts.owner:
            yield "nobody is signed in"
    elif isinstance(draft, TalkingPointDraft):
        yield from beside_point(draft, facts)
    elif isinstance(draft, AgendaDraft) and each.scope is not AgendaDraft:
        yield "an item of an agenda"
    elif isinstance(draft, AgendaDraft):
        topics = ", ".join(_TOPIC[item.topic] for item in draft.items)
        yield f"{_OCCASION[draft.occasion]} about {topics}"
    elif isinstance(draft, ReplyDraft) and not draft.whole:
        yield "one sentence of a longer reply"


def _of_goal(draft: GoalDraft, bad: Sequence[GoalDraft], each: Rule[Any]) -> Iterator[str]:
    """The fields that are unusual here; of a good example also those that are unusual in the bad ones."""
    usual = _usual(draft)
    for label, of in _FIELDS.items():
        value = of(draft)
        told = value and any(of(other) != of(_usual(other)) for other in bad)
        if "milestone" in each.name if label == _MILESTONES else told or value != of(usual):
            yield _field(label, value)


def _field(label: str, value: str) -> str:
    most = _LONGER if len(value) <= _LONGER else _LINE
    return f"{label}: {_line(value, most) if value.strip() else 'none'}"


def _usual(draft: GoalDraft) -> GoalDraft:
    return USUAL_GOALS.get(draft.kind) or replace(a_goal(), kind=draft.kind)


def _way(draft: GoalDraft) -> Direction | None:
    """Where the measure should move, if two numbers leave that unsaid."""
    both = draft.measure and draft.measure.baseline is not None and draft.measure.target is not None
    way = draft.measure.direction if both and draft.measure else None
    return way if way in (Direction.UP, Direction.DOWN) else None


def _milestones(draft: GoalDraft) -> str:
    return "; ".join(_dated(each.text, each.due) for each in draft.milestones)


def _key_results(draft: GoalDraft) -> str:
    return "; ".join(_dated(each.text, each.due) for each in draft.key_results)


def _dated(text: str, day: date | None) -> str:
    return f"“{text}”, {_day(day)}" if day else f"“{text}”"


def _day(day: date | None) -> str:
    return spoken_date(day) if day else ""


_FIELDS: Mapping[str, Callable[[GoalDraft], str]] = {
    "kind": lambda draft: "" if draft.kind in USUAL_GOALS else str(draft.kind),
    "measure": lambda draft: measure(draft.measure),
    "direction": lambda draft: DIRECTION[way] if (way := _way(draft)) else "",
    "data from": lambda draft: draft.measure.source if draft.measure else "",
    "start": lambda draft: _day(draft.start),
    "due": lambda draft: _day(draft.due),
    "next review": lambda draft: _day(draft.review),
    "reason": lambda draft: draft.why,
    "owner": lambda draft: draft.owner,
    "larger goal": lambda draft: draft.parent,
    "hours a month": lambda draft: number(draft.hours_per_month),
    "used in": lambda draft: draft.application,
    "others will see": lambda draft: draft.mastery,
    "steps": lambda draft: "; ".join(draft.activities),
    _MILESTONES: _milestones,
    "key results": _key_results,
    "said around it": lambda draft: draft.context,
}
"""What stands beside a goal's sentence, as it is told."""


def _around(example: Bad | Good, each: Rule[Any]) -> Iterator[str]:
    """What is known of the conversation and of other goals."""
    facts = _facts(example)
    if said := _said(example, each):
        yield said
    for label, texts in (
        ("larger goals to choose from", facts.parents),
        ("earlier goals", facts.previous),
        ("asked before", facts.asked_before),
    ):
        if texts:
            yield _field(label, "; ".join(texts))


def _said(example: Bad | Good, each: Rule[Any]) -> str:
    said = _facts(example).said
    return _field("the person said", " ".join(_own(said, each))) if said else ""


def _own(said: tuple[str, ...], each: Rule[Any]) -> tuple[str, ...]:
    """What was said, without what was said in every example of the rule, unless that is all."""
    heard = [set(other.facts.said) for other in _examples(each) if other.facts and other.facts.said]
    same = set.intersection(*heard)
    return tuple(text for text in said if text not in same) or said
