"""A goal's fields in words, in the order a reader wants them: for draft card, goal page and history."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from goalcoach.coach.promised import Promised, told
from goalcoach.domain.goal import GoalDraft, Measure
from goalcoach.domain.measured import measure, number, value_of
from goalcoach.web.pages.phrases import day


@dataclass(frozen=True, slots=True, kw_only=True)
class KeyResultView:
    """A row of the table of key results."""

    text: str
    baseline: str
    target: str
    due: str


def facts(draft: GoalDraft) -> list[tuple[str, str]]:
    """Name and value of every field that is filled, without the sentence and the key results."""
    return [(name, value) for name, value in _all(draft) if value]


def changed_facts(before: GoalDraft, after: GoalDraft) -> list[tuple[str, str, str]]:
    """Name, old value and new value of every field that differs."""
    old, new = dict(_all(before)), dict(_all(after))
    pairs = [(name, old[name], new[name]) for name in old if old[name] != new[name]]
    told, tells = _key_results(before), _key_results(after)
    return [*pairs, ("Key results", told, tells)] if told != tells else pairs


def key_results(draft: GoalDraft) -> list[KeyResultView]:
    """The key results of an objective."""
    return [
        KeyResultView(
            text=each.text,
            baseline=_level(each.measure, "baseline", each.text),
            target=_level(each.measure, "target", each.text),
            due=day(each.due),
        )
        for each in draft.key_results
    ]


def at_first(promised: Promised | None) -> tuple[str, str]:
    """What was agreed at first and is easier now, and why; both empty when nothing is."""
    if promised is None:
        return "", ""
    return ". ".join(told(each) for each in promised.eases), "; ".join(promised.reasons)


def _all(draft: GoalDraft) -> Iterator[tuple[str, str]]:
    yield "Measure", measure(draft.measure)
    yield "Data from", draft.measure.source if draft.measure else ""
    yield "Start", day(draft.start)
    yield "Due", day(draft.due)
    yield "Next review", day(draft.review)
    yield "Why", draft.why
    yield "Serves", draft.parent
    yield "Used in", draft.application
    yield "Others will see", draft.mastery
    yield (
        "Time",
        f"{number(draft.hours_per_month)} hours a month" if draft.hours_per_month is not None else "",
    )
    yield "Activities", "\n".join(draft.activities)
    yield (
        "Milestones",
        "\n".join(f"{day(each.due)}: {each.text}" if each.due else each.text for each in draft.milestones),
    )


def _level(each: Measure | None, name: str, beside: str) -> str:
    return value_of(getattr(each, name), each, beside) if each else ""


def _key_results(draft: GoalDraft) -> str:
    return "\n".join(
        " · ".join(part for part in (each.text, measure(each.measure), day(each.due)) if part)
        for each in draft.key_results
    )
