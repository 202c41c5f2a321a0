"""A goal as the fields of a form, and back. Knows no request and no template."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal

from goalcoach.domain.errors import InvalidInput
from goalcoach.domain.goal import Direction, GoalDraft, GoalKind, Measure, Milestone
from goalcoach.domain.measured import number, typed_number
from goalcoach.web.pages import dated_lines
from goalcoach.web.pages.posted import Posted

KINDS = (GoalKind.PERFORMANCE, GoalKind.DEVELOPMENT, GoalKind.OBJECTIVE)
ROWS = 2
"""Rows for key results that an objective shows at least."""
_MOST_ROWS = 20
_LINES = ("unit", "metric", "source", "parent")
_AREAS = ("text", "why", "application", "mastery")
_POINTERS = {"measure/name": "metric", "measure/unit": "unit", "measure/source": "source"}


@dataclass(slots=True)
class GoalForm:
    """The fields as text, and what is wrong with them."""

    values: dict[str, str]
    key_results: int = ROWS
    problems: dict[str, str] = field(default_factory=dict)

    def blame(self, error: InvalidInput) -> None:
        """Put an error beside its field; the sentence of the goal takes what belongs to none."""
        self.problems[_form_name(str(error.data.get("field", "text")), self.values)] = error.message


def empty(kind: GoalKind = GoalKind.PERFORMANCE) -> GoalForm:
    """The form of a goal to be written."""
    return GoalForm({"kind": kind.value})


def filled(draft: GoalDraft) -> GoalForm:
    """The form of a goal that is there."""
    values = {
        "kind": draft.kind.value,
        "text": draft.text,
        "why": draft.why,
        "parent": draft.parent,
        "start": _iso(draft.start),
        "due": _iso(draft.due),
        "review": _iso(draft.review),
        "hours_per_month": number(draft.hours_per_month),
        "application": draft.application,
        "mastery": draft.mastery,
        "milestones": dated_lines.told(draft.milestones),
        "activities": "\n".join(draft.activities),
        **_measured(draft.measure, ""),
    }
    for index, each in enumerate(draft.key_results):
        values |= {f"kr-{index}-text": each.text, f"kr-{index}-due": _iso(each.due)}
        values |= _measured(each.measure, f"kr-{index}-")
    return GoalForm(values, max(ROWS, len(draft.key_results)))


def sent(form: Posted) -> GoalForm:
    """The form as somebody sent it."""
    values = {name: form.text(name) for name in form.data}
    rows = [int(match[1]) for name in values if (match := re.fullmatch(r"kr-(\d{1,2})-text", name))]
    return GoalForm(values, min(_MOST_ROWS, max([ROWS, *(row + 1 for row in rows)])))


def draft_of(form: GoalForm, *, language: str, before: GoalDraft | None = None) -> GoalDraft | None:
    """The draft the form describes; None when a field cannot be read, which its problems then tell.

    What the form has no field for is taken from `before`.
    """
    read = _Reader(form)
    kind = read.kind()
    draft = GoalDraft(
        kind=kind,
        text=read.text("text"),
        context=before.context if before else "",
        measure=read.measure("", before.measure if before else None),
        start=read.day("start"),
        due=read.day("due"),
        review=read.day("review"),
        why=read.text("why"),
        parent=read.line("parent"),
        hours_per_month=read.number("hours_per_month"),
        application=read.text("application"),
        mastery=read.text("mastery"),
        milestones=read.milestones(),
        activities=tuple(read.lines("activities")),
        key_results=tuple(read.key_results(language, before)) if kind is GoalKind.OBJECTIVE else (),
        language=language,
    )
    return None if form.problems else draft


class _Reader:
    """Reads one field after the other, and notes what cannot be read."""

    def __init__(self, form: GoalForm) -> None:
        self._form = form

    def text(self, name: str) -> str:
        return self._form.values.get(name, "").strip()

    def line(self, name: str) -> str:
        return " ".join(self.text(name).split())

    def lines(self, name: str) -> list[str]:
        return [line.strip() for line in self.text(name).split("\n") if line.strip()]

    def kind(self) -> GoalKind:
        try:
            return GoalKind(self.line("kind"))
        except ValueError:
            self._form.problems["kind"] = "Choose what kind of goal it is."
            return GoalKind.PERFORMANCE

    def day(self, name: str) -> date | None:
        value = self.line(name)
        try:
            return date.fromisoformat(value) if value else None
        except ValueError:
            self._form.problems[name] = "Write the day as 2027-03-31."
            return None

    def number(self, name: str) -> Decimal | None:
        typed = self.line(name)
        value = typed_number(typed)
        if typed and value is None:
            self._form.problems[name] = "Write a number, such as 90 or 4.5."
        return value

    def measure(self, prefix: str, before: Measure | None) -> Measure | None:
        direction = self.line(f"{prefix}direction")
        made = Measure(
            name=self.line(f"{prefix}metric"),
            baseline=self.number(f"{prefix}baseline"),
            target=self.number(f"{prefix}target"),
            unit=self.line(f"{prefix}unit"),
            direction=Direction(direction)
            if direction in set(Direction)
            else _kept_direction(prefix, before),
            source=self.line(f"{prefix}source") if not prefix else before.source if before else "",
        )
        return None if made == Measure() else made

    def milestones(self) -> tuple[Milestone, ...]:
        try:
            return dated_lines.read(self.text("milestones"))
        except ValueError as error:
            self._form.problems["milestones"] = str(error)
            return ()

    def key_results(self, language: str, before: GoalDraft | None) -> Iterator[GoalDraft]:
        for index in range(self._form.key_results):
            prefix = f"kr-{index}-"
            text = self.text(f"{prefix}text")
            if not text:
                continue
            old = before.key_results[index] if before and index < len(before.key_results) else None
            yield GoalDraft(
                kind=GoalKind.KEY_RESULT,
                text=text,
                measure=self.measure(prefix, old.measure if old else None),
                due=self.day(f"{prefix}due"),
                language=language,
            )


def _kept_direction(prefix: str, before: Measure | None) -> Direction | None:
    """Rows of key results have no field for the direction; it stays as it was."""
    return before.direction if prefix and before else None


def _measured(measure: Measure | None, prefix: str) -> dict[str, str]:
    if measure is None:
        return {}
    return {
        f"{prefix}metric": measure.name,
        f"{prefix}baseline": number(measure.baseline),
        f"{prefix}target": number(measure.target),
        f"{prefix}unit": measure.unit,
        f"{prefix}direction": measure.direction.value if measure.direction else "",
        f"{prefix}source": measure.source,
    }


def _form_name(pointer: str, values: dict[str, str]) -> str:
    """The field of the form for a place in a draft: "key_results/1/text" is "kr-1-text"."""
    part = re.fullmatch(r"key_results/(\d+)/(.+)", pointer)
    name = _POINTERS.get(part[2] if part else pointer, part[2] if part else pointer)
    name = f"kr-{part[1]}-{name}" if part else name
    known = {
        *_LINES,
        *_AREAS,
        "milestones",
        "activities",
        "start",
        "due",
        "review",
        "hours_per_month",
        "kind",
        "note",
    }
    return name if name in known or name in values else "text"


def _iso(day: date | None) -> str:
    return day.isoformat() if day else ""
