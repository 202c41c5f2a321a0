"""The next steps of an aim in words of the person's work. Levels, gaps and readiness are never asked for."""

from __future__ import annotations

from goalcoach.coach.career import AimView
from goalcoach.coach.inquiries.question import Question, model_facts
from goalcoach.coach.languages import language_of
from goalcoach.coach.office import Office
from goalcoach.domain.person import Person
from goalcoach.llm.tasks.blueprint import BLUEPRINT, BlueprintRequest, NextStep, Phrased
from goalcoach.store.inquiry_port import Found, NewLine, Slot


def question(office: Office, person: Person, found: AimView, *, said: str) -> Question | None:
    """What would be asked of this aim; None where nothing is missing, or there is nothing to compare."""
    if found.blueprint is None or found.comparison is None or not found.comparison.first:
        return None
    steps = tuple(
        NextStep(competency=line.competency, shown=line.shown.level, next=line.next)
        for line in found.comparison.first
    )
    request = BlueprintRequest(
        role=f"{found.blueprint.name}, version {found.blueprint.version}",
        steps=steps,
        work=said,
        facts=model_facts(office, person, language_of(person, (said,))),
    )
    return Question(task=BLUEPRINT, request=request, kept=_kept, aim_id=found.aim.id, said=said)


def _kept(passed: Phrased) -> Found:
    return Found(
        lines=tuple(NewLine(slot=Slot.STEP, accepted=each.sentence, about=each.competency) for each in passed)
    )
