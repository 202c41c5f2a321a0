"""A goal as it is sent and received over the API, with all its parts."""

from __future__ import annotations

from typing import Annotated, Any

from pydantic import Field

from goalcoach.coach.languages import language_of
from goalcoach.domain.goal import Direction, GoalDraft, GoalKind, Measure, Milestone
from goalcoach.domain.person import Person
from goalcoach.web.api.fields import Answer, Body, Day, Language, Line, Number, Text

_PARTS = 20


class MeasureShape(Body):
    """One number that tells whether the goal came true."""

    name: Line = ""
    baseline: Number | None = None
    target: Number | None = None
    unit: Line = ""
    direction: Direction | None = None
    source: Line = ""


class MilestoneShape(Body):
    """A dated point on the way."""

    text: Text
    due: Day | None = None


class PartIn(Body):
    """A goal, or a key result of one, as a person writes it. Whoever sends it owns it."""

    kind: GoalKind
    text: Text
    context: Text = ""
    measure: MeasureShape | None = None
    start: Day | None = None
    due: Day | None = None
    review: Day | None = None
    why: Text = ""
    parent: Text = ""
    hours_per_month: Number | None = None
    application: Text = ""
    mastery: Text = ""
    milestones: Annotated[tuple[MilestoneShape, ...], Field(max_length=_PARTS)] = ()
    activities: Annotated[tuple[Text, ...], Field(max_length=_PARTS)] = ()

    def draft(self, writer: Person, language: str, key_results: tuple[GoalDraft, ...] = ()) -> GoalDraft:
        """The draft, owned by whoever writes it."""
        measure = self.measure
        return GoalDraft(
            kind=self.kind,
            text=self.text,
            context=self.context,
            owner=writer.id,
            measure=Measure(**dict(measure)) if measure else None,
            start=self.start,
            due=self.due,
            review=self.review,
            why=self.why,
            parent=self.parent,
            hours_per_month=self.hours_per_month,
            application=self.application,
            mastery=self.mastery,
            milestones=tuple(Milestone(text=each.text, due=each.due) for each in self.milestones),
            activities=self.activities,
            key_results=key_results,
            language=language,
        )


class GoalIn(PartIn):
    """A goal as a person writes it; what is read of one can be sent back as it came."""

    key_results: Annotated[tuple[PartIn, ...], Field(max_length=_PARTS)] = ()
    """Of an objective."""
    language: Language | None = None
    """Two letters; left out, the language of whoever writes, or of the text."""

    def goal(self, writer: Person) -> GoalDraft:
        """The draft with its key results."""
        language = self.language or language_of(writer, (self.text,))
        parts = tuple(each.draft(writer, language) for each in self.key_results)
        return self.draft(writer, language, parts)


class PartOut(Answer):
    """A goal, or a key result of one, as it is kept."""

    kind: GoalKind
    text: str
    context: str
    measure: MeasureShape | None
    start: Day | None
    due: Day | None
    review: Day | None
    why: str
    parent: str
    hours_per_month: Number | None
    application: str
    mastery: str
    milestones: list[MilestoneShape]
    activities: list[str]


class DraftOut(PartOut):
    """A goal as it is kept, with its key results."""

    key_results: list[PartOut]
    language: str


def draft_out(draft: GoalDraft) -> DraftOut:
    """A draft, to be sent."""
    return DraftOut.model_construct(
        **_part(draft),
        key_results=[PartOut.model_construct(**_part(each)) for each in draft.key_results],
        language=draft.language,
    )


def _part(draft: GoalDraft) -> dict[str, Any]:
    measure = draft.measure
    parts: dict[str, Any] = {name: getattr(draft, name) for name in _PLAIN}
    parts["measure"] = (
        MeasureShape.model_construct(**{name: getattr(measure, name) for name in MeasureShape.model_fields})
        if measure
        else None
    )
    parts["milestones"] = [
        MilestoneShape.model_construct(text=each.text, due=each.due) for each in draft.milestones
    ]
    parts["activities"] = list(draft.activities)
    return parts


_PLAIN = tuple(name for name in PartOut.model_fields if name not in {"measure", "milestones", "activities"})
