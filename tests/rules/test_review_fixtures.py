"""Published lines for review conversations, as talking points: each is judged as it deserves."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date

import pytest

from goalcoach.domain.goal import GoalKind
from goalcoach.domain.talking import Part, PointKind, TalkingPointDraft
from goalcoach.rules.engine import judge
from goalcoach.rules.facts import Facts
from goalcoach.rules.joined.evidence import Evidence, EvidenceItem
from goalcoach.rules.joined.review import Outcome, ReviewedGoal
from goalcoach.rules.samples import an_item, prepared, reviewed
from goalcoach.rules.verdict import Accepted, Refused

ACHIEVED = "You achieved a 12% increase in customer satisfaction, which was 2% above target."
SKILLS = "To hit the 15% target next year, you'll need stronger data analysis skills."
ALPHA = (
    "The project management course you completed clearly led to the successful on-time delivery "
    "of Project Alpha."
)
SITUATIONS = (
    "You finished the leadership course—tell me two specific situations where you used the coaching model "
    "with your team."
)
JOINT = (
    "How did the new skill you learned this month (development) help you achieve your sales target "
    "(performance) this week?"
)

SURVEY = an_item("s1", date(2026, 10, 20), "Customer satisfaction: a 12% increase, against a target of 10%")
COURSE = an_item("s2", date(2026, 6, 30), "Completed the project management course")
DELIVERY = an_item("s3", date(2026, 9, 30), "Successful on-time delivery of Project Alpha")
SAYS_SO = an_item(
    "s4",
    date(2026, 10, 2),
    "Sponsor: the course you completed, project management, led to on-time delivery of Project Alpha",
)
TARGET = an_item("s5", date(2026, 10, 30), "Hit 11% of the 15% target for data analysis leads")


@dataclass(frozen=True)
class Line:
    """A published line as a point of some kind, what it cites, and what is found in it."""

    id: str
    text: str
    kind: PointKind
    cites: tuple[EvidenceItem, ...] = ()
    refused_by: str = ""
    asked_by: str = ""
    part: Part = Part.PERFORMANCE


LINES = (
    Line("7 without evidence", ACHIEVED, PointKind.RECOGNITION, (), "TP201 TP301", "TP310"),
    Line("7 with evidence", ACHIEVED, PointKind.RECOGNITION, (SURVEY,), "", "TP310"),
    Line("8 without evidence", SKILLS, PointKind.GROWTH, (), "TP201 TP301", "TP411"),
    Line("8 with evidence", SKILLS, PointKind.GROWTH, (TARGET,), "", "TP411"),
    Line("8 as a question", SKILLS, PointKind.QUESTION, (TARGET,), "TP106"),
    Line(
        "8 asked",
        "What would help you to hit the 15% target?",
        PointKind.QUESTION,
        (TARGET,),
        part=Part.CONNECTION,
    ),
    Line("9 cited apart", ALPHA, PointKind.POINT, (COURSE, DELIVERY), "TP305"),
    Line("9 on somebody's word", ALPHA, PointKind.POINT, (SAYS_SO,)),
    Line("10", SITUATIONS, PointKind.QUESTION, part=Part.DEVELOPMENT),
    Line("11", JOINT, PointKind.QUESTION, part=Part.CONNECTION),
)


def facts_of(line: Line) -> Facts:
    raised = frozenset(item.id for item in line.cites)
    return reviewed(Evidence(items=(SURVEY, COURSE, DELIVERY, SAYS_SO, TARGET)), raised=raised, goals=())


@pytest.mark.parametrize("line", LINES, ids=lambda line: line.id)
def test_a_published_line_is_judged_as_it_deserves(line: Line) -> None:
    draft = TalkingPointDraft(
        text=line.text, part=line.part, kind=line.kind, evidence=tuple(item.id for item in line.cites)
    )
    verdict = judge(draft, facts_of(line))

    blocks = {finding.code for finding in verdict.findings if finding.severity == "block"}
    asks = {finding.code for finding in verdict.findings if finding.severity == "ask"}
    assert blocks == set(line.refused_by.split())
    assert asks >= set(line.asked_by.split())
    assert isinstance(verdict, Refused if line.refused_by else Accepted)


def test_the_question_about_two_situations_is_the_one_a_finished_course_needs() -> None:
    course = ReviewedGoal(
        id="d1", kind=GoalKind.DEVELOPMENT, text="Complete the leadership course", outcome=Outcome.MET
    )
    facts = reviewed(goals=(*_met(), course))

    def with_question(text: str) -> set[str]:
        asked = TalkingPointDraft(
            text=text, part=Part.DEVELOPMENT, kind=PointKind.QUESTION, goal="d1", evidence=()
        )
        return {finding.code for finding in judge(prepared(p5=None, p6=asked), facts).findings}

    assert "TP705" not in with_question(SITUATIONS)
    assert "TP705" in with_question("What did you think of the leadership course?")


def _met() -> tuple[ReviewedGoal, ...]:
    review = reviewed().review
    assert review
    return tuple(replace(goal, outcome=Outcome.MET) for goal in review.goals if goal.id != "d1")
