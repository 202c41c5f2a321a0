"""The one question before a goal is saved whose sentence and fields disagree: which of them holds?"""

from __future__ import annotations

from dataclasses import dataclass

from goalcoach.coach.agreement import disagreements, settled
from goalcoach.coach.facts import person_facts
from goalcoach.coach.texts import clean_draft
from goalcoach.domain.errors import InvalidInput
from goalcoach.domain.goal import GoalDraft
from goalcoach.web.here import Here
from goalcoach.web.pages.posted import Posted

_CHOICE = "holds-"


@dataclass(frozen=True, slots=True, kw_only=True)
class Choice:
    """What a reader chooses between."""

    name: str
    place: str
    sentence: str
    field: str


def to_ask(here: Here, form: Posted, draft: GoalDraft) -> list[Choice]:
    """What to ask before this is saved; nothing when it was asked already."""
    if form.line("asked"):
        return []
    try:
        cleaned = clean_draft(draft, owner=here.person.id)
    except InvalidInput:
        return []  # saving says what is wrong
    found = disagreements(cleaned, person_facts(here.office, here.person))
    return [
        Choice(name=each.name, place=_place(each.name), sentence=each.sentence, field=each.field)
        for each in found
    ]


def answered(here: Here, form: Posted, draft: GoalDraft) -> GoalDraft:
    """The draft with what was chosen."""
    chosen = {name.removeprefix(_CHOICE): form.line(name) for name in form.data if name.startswith(_CHOICE)}
    if not chosen:
        return draft
    return settled(clean_draft(draft, owner=here.person.id), person_facts(here.office, here.person), chosen)


def _place(name: str) -> str:
    return f"Key result {int(name.split('-')[1]) + 1}" if name.startswith("kr-") else "The sentence"
