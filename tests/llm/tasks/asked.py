"""A request for each task, from the samples of the prompts, and good answers to them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Any

from goalcoach.domain.agenda import Occasion
from goalcoach.domain.conversation import Note, Sketch, Speaker
from goalcoach.domain.draft import Field
from goalcoach.domain.finding import Origin
from goalcoach.domain.framework import Competency
from goalcoach.domain.goal import GoalDraft, GoalKind, Measure
from goalcoach.llm.points_request import PointsRequest
from goalcoach.llm.port import Utterance
from goalcoach.llm.tasks.agenda import AGENDA, AgendaGoal, AgendaRequest, Happening
from goalcoach.llm.tasks.blueprint import BLUEPRINT, BlueprintRequest, NextStep
from goalcoach.llm.tasks.draft import DRAFT, DraftRequest
from goalcoach.llm.tasks.gap import GAP, GapRequest
from goalcoach.llm.tasks.options import OPTIONS, OptionsRequest
from goalcoach.llm.tasks.points import POINTS, SUBJECT
from goalcoach.llm.tasks.refine import REFINE, RefineRequest
from goalcoach.llm.tasks.task import Task
from goalcoach.llm.tasks.ways import WAYS, WaysRequest
from goalcoach.rules.facts import Facts
from goalcoach.rules.joined.evidence import Evidence, EvidenceItem, EvidenceKind
from goalcoach.rules.joined.gap import Gap, ShortGoal
from goalcoach.rules.joined.review import Outcome, Review, ReviewedGoal
from tests.prompts.answers import AGENDA as ITEMS
from tests.prompts.answers import ANSWERS, GOAL

TODAY = date(2026, 11, 28)
PERSON = "4f9a2c1e-0b7d-4e35-9a60-2d1c8b7e5f01"
"""Id of whoever is talked about."""
OTHER = "9b1d7e44-5c2a-4f0e-8d33-7a6e2f1c0b02"
NAME = "Mara Lindqvist"
MENTOR = "Tomas Berg"
FACTS = Facts(today=TODAY, origin=Origin.MODEL, owner=PERSON)
WHY = "because tuesday is gone for sorting"
SAID = (
    "fewer wrong pallets on my shift, it costs us a whole tuesday to sort them",
    "wrong pallets per week, 14 last week, 5 by the end of march. we could scan twice",
    f"{WHY}. just write it down for me please",
)


def note(field: Field, value: str) -> Note:
    return Note(field=field, value=value, quote=value, turn=1)


SKETCH = Sketch(
    kind=GoalKind.PERFORMANCE,
    notes=(
        note(Field.OUTCOME, "fewer wrong pallets"),
        note(Field.METRIC, "wrong pallets per week"),
        note(Field.BASELINE, "14"),
    ),
)
KEPT = GoalDraft(
    kind=GoalKind.PERFORMANCE,
    text="Bring wrong pallets per week from 14 to 5 by 31 March 2027, because Tuesday is gone for sorting.",
    why="Tuesday is gone for sorting",
    owner=PERSON,
    context="Night shift",
    measure=Measure(
        name="wrong pallets per week", baseline=Decimal(14), target=Decimal(5), source="the office list"
    ),
    due=date(2027, 3, 31),
)
REFINED: dict[str, Any] = {
    **GOAL,
    "text": "Bring wrong pallets per week from 14 to 7 by 31 March 2027, because Tuesday is gone for "
    "sorting.",
    "why": "Tuesday is gone for sorting",
    "target": "7",
    "source": "the office list",
    "activities": [],
}
DIAGNOSIS = Competency(
    id="k-diagnosis",
    name="Fault diagnosis",
    levels=("follows a checklist", "finds common faults alone", "finds rare faults and shows others how"),
)
WRITING = Competency(
    id="k-writing", name="Clear writing", levels=("full sentences", "nobody has to ask again")
)
HANDOVER = Competency(
    id="k-handover",
    name="Handover",
    levels=("listens", "hands over with a checklist", "leads handovers so that nobody has to ask back"),
)
FEEDBACK = Competency(
    id="k-feedback", name="Feedback", levels=("when asked", "within a day, about what was done")
)


def said_by(*texts: str) -> tuple[Utterance, ...]:
    """Lines of a conversation, all of the person's."""
    return tuple(Utterance(speaker=Speaker.PERSON, text=each) for each in texts)


def an_item(number: int, day: date, text: str, **changes: Any) -> EvidenceItem:
    """A piece of evidence with an id as the store gives them."""
    usual: dict[str, Any] = {"kind": EvidenceKind.NOTE, "about": PERSON, "author": PERSON}
    return EvidenceItem(
        id=f"{number:08x}-1111-4222-8333-444444444444", day=day, text=text, **{**usual, **changes}
    )


TOLD = (
    an_item(1, date(2026, 2, 20), "closed 14 of 16 cutover tasks on time", kind=EvidenceKind.CHECK_IN),
    an_item(
        2,
        date(2026, 5, 14),
        "led the dry run for the May release; two steps were in the wrong order and we found them",
    ),
    an_item(
        3,
        date(2026, 6, 30),
        "15 of 16 cutover tasks on time in the June release",
        kind=EvidenceKind.RESULT,
        author="",
    ),
)
HIDDEN = (
    an_item(4, date(2026, 3, 1), "SECRET-CHAT with the coach", private=True),
    an_item(5, date(2026, 3, 2), "SECRET-ASIDE that was set aside", excluded=True),
    an_item(6, date(2026, 3, 3), "SECRET-LEAVE of two weeks", kind=EvidenceKind.ABSENCE),
    an_item(7, date(2026, 3, 4), "SECRET-OTHER closed 3 of 9 tasks", about=OTHER, author=OTHER),
    an_item(8, date(2025, 12, 30), "SECRET-EARLIER closed 9 of 9 tasks"),
)
REVIEW = Review(
    subject=PERSON,
    name=NAME,
    begin=date(2026, 1, 1),
    until=date(2026, 6, 30),
    goals=(
        ReviewedGoal(
            id="aaaaaaaa-1111-4222-8333-444444444444",
            kind=GoalKind.PERFORMANCE,
            text="Close 16 of 16 cutover tasks on time in each release by 30 June 2026",
            outcome=Outcome.MISSED,
        ),
        ReviewedGoal(
            id="bbbbbbbb-1111-4222-8333-444444444444",
            kind=GoalKind.DEVELOPMENT,
            text="Lead a dry run before a cutover without help",
            outcome=Outcome.MET,
            serves=("aaaaaaaa-1111-4222-8333-444444444444",),
        ),
    ),
)


def a_point(text: str, part: str, kind: str, evidence: str = "", goal: str = "") -> dict[str, str]:
    return {"text": text, "part": part, "kind": kind, "evidence": evidence, "goal": goal}


PREPARED: dict[str, Any] = {
    "subject": SUBJECT,
    "points": [
        a_point("How do you see these six months yourself?", "performance", "question"),
        a_point(
            "15 of 16 cutover tasks were on time in the June release, after 14 of 16 in February.",
            "performance",
            "point",
            "ev-1 ev-3",
            "g-1",
        ),
        a_point("What would have helped to close all tasks on time?", "connection", "question", goal="g-1"),
        a_point("How did leading the dry run help the cutover?", "connection", "question", goal="g-2"),
        a_point(
            "In the dry run for the May release two steps were in the wrong order and you found them.",
            "development",
            "recognition",
            "ev-2",
            "g-2",
        ),
        a_point("In which two situations did you lead a dry run?", "development", "question", goal="g-2"),
        a_point("What would you try in the next dry run?", "development", "question", goal="g-2"),
        a_point("What comes next, and what time do you need from me for it?", "development", "question"),
    ],
    "left_empty": [],
}
PHRASED: dict[str, Any] = {
    "steps": [
        {"competency": "k-handover", "sentence": "Lead the handover at 6 so that nobody has to ask back."},
        {"competency": "k-feedback", "sentence": "Tell a new colleague within a day what was done well."},
    ]
}
FOUND_WAYS: dict[str, Any] = {
    "ways": [
        {"form": "practice", "text": "Write down each fault I find and how I found it", "named": ""},
        {"form": "person", "text": "Ask second level to watch me on a printer ticket", "named": MENTOR},
        {
            "form": "course",
            "text": "Take the course, then use it on the next ticket",
            "named": "Network basics",
        },
    ],
    "question": "Which of these would you begin with?",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """A task with a request and a good answer to it."""

    task: Task[Any, Any]
    request: Any
    good: Mapping[str, Any]

    @property
    def id(self) -> str:
        """Its name."""
        return self.task.name


OPTIONS_ASKED = Asked(
    task=OPTIONS,
    request=OptionsRequest(
        asked="Where could you read that number?",
        sketch=SKETCH,
        said="no idea honestly, the office gets complaints and we get the pallets back on tuesdays",
        facts=FACTS,
    ),
    good={
        "options": [
            {"text": "I ask the office for the complaints", "field": "source"},
            {"text": "count the pallets we get back on tuesdays", "field": "source"},
            {"text": "I do not know yet", "field": None},
        ]
    },
)
DRAFT_ASKED = Asked(
    task=DRAFT, request=DraftRequest(sketch=SKETCH, transcript=said_by(*SAID), facts=FACTS), good=GOAL
)
REFINE_ASKED = Asked(
    task=REFINE,
    request=RefineRequest(
        goal=KEPT,
        wish="we talked in the team, 5 is too hard until march. make it 7 and leave the rest",
        findings=(),
        facts=FACTS,
    ),
    good=REFINED,
)
GAP_ASKED = Asked(
    task=GAP,
    request=GapRequest(
        gap=Gap(
            goal=ShortGoal(title="Answer 90 % of tickets on the first contact by 31 October 2026"),
            actual=Decimal(71),
            target=Decimal(90),
            day=date(2026, 10, 31),
        ),
        unit="%",
        competencies=(DIAGNOSIS, WRITING),
        transcript=said_by("the printers mostly. i had to hand them on to second level"),
        said="i have the manuals and the time, but with the network printers i dont find the fault, i end up "
        "guessing",
        facts=FACTS,
    ),
    good=ANSWERS["gap"],
)
BLUEPRINT_ASKED = Asked(
    task=BLUEPRINT,
    request=BlueprintRequest(
        role="Ward lead, version 2026-2",
        steps=(
            NextStep(competency=HANDOVER, shown=2, next=3),
            NextStep(competency=FEEDBACK, shown=1, next=2),
        ),
        work="night shifts on the surgical ward, handover at 6 with three colleagues, i train the new ones",
        facts=FACTS,
    ),
    good=PHRASED,
)
WAYS_ASKED = Asked(
    task=WAYS,
    request=WaysRequest(
        step="Finds common faults of network printers alone",
        hours=Decimal(4),
        courses=("Network basics",),
        mentors=(MENTOR,),
        said="two or three printer tickets a day, most of them network. second level sits next door",
        facts=FACTS,
    ),
    good=FOUND_WAYS,
)
POINTS_ASKED = Asked(
    task=POINTS,
    request=PointsRequest(review=REVIEW, evidence=Evidence(items=(*HIDDEN, *TOLD)), facts=FACTS),
    good=PREPARED,
)
AGENDA_ASKED = Asked(
    task=AGENDA,
    request=AgendaRequest(
        occasion=Occasion.CHECK_IN,
        minutes=30,
        goals=(
            AgendaGoal(
                kind=GoalKind.PERFORMANCE, text="Bring wrong pallets per week from 14 to 5 by 31 March 2027"
            ),
            AgendaGoal(kind=GoalKind.DEVELOPMENT, text="Lead the shift briefing so that nobody asks back"),
        ),
        since=(
            Happening(day=date(2026, 12, 14), text="wrong pallets 11: second scanner arrived"),
            Happening(day=date(2026, 12, 21), text="wrong pallets 11: scanner stands still, no batteries"),
        ),
        facts=FACTS,
    ),
    good={"items": ITEMS},
)
ALL = (
    *(OPTIONS_ASKED, DRAFT_ASKED, REFINE_ASKED, GAP_ASKED),
    *(BLUEPRINT_ASKED, WAYS_ASKED, POINTS_ASKED, AGENDA_ASKED),
)
