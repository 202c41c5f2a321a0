"""From the object of a whole goal to its draft, and back to lines. Judges nothing."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import date
from decimal import Decimal
from typing import Any

from goalcoach.domain.finding import Finding, Severity
from goalcoach.domain.goal import GoalDraft, GoalKind, Measure, Milestone
from goalcoach.domain.measured import direction, number
from goalcoach.llm.offering import DISAGREES, UNSAID
from goalcoach.llm.situation import one_line

SECOND_RESULT = "SP202"
"""Code of the rule about two results in one sentence."""


def unwelcome(finding: Finding) -> bool:
    """Whether a finding that the gate lets pass is held against a wording of the llm's: words that are not
    the person's, a second goal, and numbers or dates that do not agree."""
    held = finding.code.startswith((UNSAID, SECOND_RESULT)) or finding.code in DISAGREES
    return finding.severity is Severity.ASK and held


def goal_of(found: Mapping[str, Any], *, owner: str, language: str) -> GoalDraft:
    """The goal that an object of the shape "wording" is."""
    return GoalDraft(
        kind=GoalKind(found["kind"]),
        text=found["text"].strip(),
        owner=owner,
        measure=_measure(found),
        start=_day(found["start"]),
        due=_day(found["due"]),
        review=_day(found["review"]),
        why=found["why"].strip(),
        parent=found["parent"].strip(),
        hours_per_month=_decimal(found["hours"]),
        application=found["application"].strip(),
        mastery=found["mastery"].strip(),
        milestones=tuple(
            Milestone(text=each["text"].strip(), due=_day(each["due"])) for each in found["milestones"]
        ),
        activities=tuple(each.strip() for each in found["activities"] if each.strip()),
        key_results=tuple(
            GoalDraft(
                kind=GoalKind.KEY_RESULT,
                text=each["text"].strip(),
                owner=owner,
                measure=_measure(each),
                due=_day(each["due"]),
                language=language,
            )
            for each in found["key_results"]
        ),
        language=language,
    )


def kept(goal: GoalDraft, before: GoalDraft) -> GoalDraft:
    """A goal with all of the one before that no answer has a place for, in its key results as well."""
    parts = goal.key_results
    if len(parts) == len(before.key_results):
        pairs = zip(parts, before.key_results, strict=True)
        parts = tuple(replace(old, text=new.text, measure=_kept(new, old), due=new.due) for new, old in pairs)
    return replace(goal, context=before.context, measure=_kept(goal, before), key_results=parts)


def _kept(goal: GoalDraft, before: GoalDraft) -> Measure | None:
    """The measure; a direction and a source that nothing was said of stay."""
    new, old = goal.measure, before.measure
    if new is None or old is None or (new.baseline, new.target) != (old.baseline, old.target):
        return new
    is_part = goal.kind is GoalKind.KEY_RESULT
    return replace(new, direction=old.direction, source=old.source if is_part else new.source)


def lines_of(goal: GoalDraft) -> Iterator[str]:
    """A line for each thing that a goal says."""
    yield f"kind: {goal.kind}"
    yield from (f"{name}: {one_line(value)}" for name, value in _values(goal) if value)
    for each in goal.milestones:
        yield f"milestone: {f'{each.due} ' if each.due else ''}{one_line(each.text)}"
    yield from (f"activity: {one_line(each)}" for each in goal.activities)
    for index, part in enumerate(goal.key_results, 1):
        told = "; ".join(f"{name}: {one_line(value)}" for name, value in _values(part) if value)
        yield f"key result {index}: {told}"


def _values(goal: GoalDraft) -> Iterator[tuple[str, str]]:
    yield "text", goal.text
    yield "why", goal.why
    if goal.measure:
        yield "metric", goal.measure.name
        yield "baseline", number(goal.measure.baseline)
        yield "target", number(goal.measure.target)
        yield "unit", goal.measure.unit
        yield "source", goal.measure.source
    for name, day in (("start", goal.start), ("due", goal.due), ("review", goal.review)):
        yield name, day.isoformat() if day else ""
    yield "parent", goal.parent
    yield "hours a month", number(goal.hours_per_month)
    yield "application", goal.application
    yield "mastery", goal.mastery


def _measure(found: Mapping[str, Any]) -> Measure | None:
    baseline, target = _decimal(found["baseline"]), _decimal(found["target"])
    name = found["metric"].strip()
    if baseline is None and target is None and not name:
        return None
    return Measure(
        name=name,
        baseline=baseline,
        target=target,
        unit=found["unit"].strip(),
        direction=direction(baseline, target),
        source=found.get("source", "").strip(),
    )


def _decimal(value: str | None) -> Decimal | None:
    return Decimal(value) if value else None


def _day(value: str | None) -> date | None:
    return date.fromisoformat(value) if value else None
