"""Drafts that pass every rule, to vary in examples and tests, and the facts they are judged with."""

from __future__ import annotations

from dataclasses import fields
from datetime import date
from decimal import Decimal
from functools import cache
from typing import Any, TypeVar

from goalcoach.domain.draft import Draft, Field, OptionDraft, ReplyDraft
from goalcoach.domain.finding import Origin
from goalcoach.domain.goal import Direction, GoalDraft, GoalKind, Measure, Milestone
from goalcoach.domain.talking import Part, PointKind, TalkingPointDraft, TalkingPointsDraft
from goalcoach.rules.facts import Facts
from goalcoach.rules.joined.evidence import Evidence, EvidenceItem, EvidenceKind
from goalcoach.rules.joined.review import Outcome, Review, ReviewedGoal

T = TypeVar("T")


def varied(usual: T, **changes: object) -> T:
    """Something usual with some fields changed: `dataclasses.replace`, which takes twice as long.

    A thousand examples are made before the first goal can be judged.
    """
    shape: type[Any] = type(usual)
    held = {name: getattr(usual, name) for name in _names(shape)}  # type: ignore[arg-type] # classes are hashable
    varied: T = shape(**{**held, **changes})
    return varied


@cache
def _names(shape: type[Any]) -> tuple[str, ...]:
    return tuple(field.name for field in fields(shape))


TODAY = date(2026, 11, 22)

FACTS = Facts(today=TODAY, origin=Origin.PERSON, owner="Mara Lindqvist")
"""What examples are judged with when they are a person's own goals."""

_HALFWAY = (
    Milestone(text="First look at the numbers", due=date(2027, 1, 29)),
    Milestone(text="Second look at the numbers", due=date(2027, 3, 31)),
)
_GOAL = GoalDraft(
    kind=GoalKind.PERFORMANCE,
    text="Raise tickets solved at first contact from 62 % to 75 % by 30 June 2027",
    owner="Mara Lindqvist",
    why="Customers who call twice leave more often",
    milestones=_HALFWAY,
)
_DEVELOPMENT = GoalDraft(
    kind=GoalKind.DEVELOPMENT,
    text="Lead 6 weekly sales calls in Spanish by 26 February 2027",
    owner="Mara Lindqvist",
    why="Half of our new customers speak Spanish",
    review=date(2027, 1, 29),
    hours_per_month=Decimal(6),
    application="The weekly call with the Madrid team",
    mastery="A colleague listens in and does not have to step in",
    milestones=(*_HALFWAY[:1], Milestone(text="Third call led", due=date(2027, 2, 5))),
)
_KEY_RESULT = GoalDraft(
    kind=GoalKind.KEY_RESULT,
    text="Raise week-4 retention from 31 % to 40 % by 30 June 2027",
    owner="Mara Lindqvist",
    milestones=_HALFWAY,
)
_FEWER_CALLS = varied(_KEY_RESULT, text="Cut calls in the first week from 9 to 5 by 30 June 2027")
_OBJECTIVE = GoalDraft(
    kind=GoalKind.OBJECTIVE,
    text="New customers reach their first report without calling us by 30 June 2027",
    owner="Mara Lindqvist",
    why="Every call delays their start by a day",
    milestones=_HALFWAY,
    key_results=(_KEY_RESULT, _FEWER_CALLS),
)

USUAL_GOALS = {each.kind: each for each in (_GOAL, _DEVELOPMENT, _KEY_RESULT, _OBJECTIVE)}
"""What examples are varied from, by kind: only what differs from it tells something."""


def a_goal(text: str = _GOAL.text, **changes: object) -> GoalDraft:
    """A performance goal."""
    return varied(_GOAL, text=text, **changes)


def a_development_goal(text: str = _DEVELOPMENT.text, **changes: object) -> GoalDraft:
    """A development goal."""
    return varied(_DEVELOPMENT, text=text, **changes)


def a_key_result(text: str = _KEY_RESULT.text, **changes: object) -> GoalDraft:
    """A key result."""
    return varied(_KEY_RESULT, text=text, **changes)


def an_objective(text: str = _OBJECTIVE.text, **changes: object) -> GoalDraft:
    """An objective with two key results."""
    return varied(_OBJECTIVE, text=text, **changes)


def a_reply(text: str, *, whole: bool = True) -> ReplyDraft:
    """A reply of the coach."""
    return ReplyDraft(text=text, whole=whole)


def an_option(text: str, field: Field | None = None) -> OptionDraft:
    """A phrase offered to tap."""
    return OptionDraft(text=text, field=field)


def a_measure(
    name: str,
    baseline: str | None = None,
    target: str | None = None,
    unit: str = "",
    direction: Direction | None = None,
) -> Measure:
    """A measure; numbers as they are written."""
    return Measure(
        name=name,
        baseline=None if baseline is None else Decimal(baseline),
        target=None if target is None else Decimal(target),
        unit=unit,
        direction=direction,
    )


def heard(*said: str, **changes: object) -> Facts:
    """Facts for a text of the coach, in a conversation in which the person said this."""
    return varied(FACTS, origin=Origin.MODEL, said=said, **changes)


MODEL_FACTS = varied(FACTS, origin=Origin.MODEL)
"""What examples are judged with when they are the coach's."""

HEARD = heard(
    f"{_GOAL.text}.",
    f"{_GOAL.why}.",
    "First look at the numbers on 29 January 2027, second look on 31 March 2027.",
)
"""Facts of a conversation in which everything in `a_goal()` was said."""


_HALF_YEAR = (date(2026, 5, 1), date(2026, 10, 31))


def an_item(id_: str, day: date, text: str, **changes: object) -> EvidenceItem:
    """A piece of evidence about Mara."""
    usual: dict[str, object] = {"kind": EvidenceKind.CHECK_IN, "about": "p-17", "author": "p-17"}
    return EvidenceItem(id=id_, day=day, text=text, **{**usual, **changes})  # type: ignore[arg-type]


EVIDENCE = Evidence(
    items=(
        an_item("e1", date(2026, 5, 29), "62 % of tickets solved at first contact in May"),
        an_item("e2", date(2026, 10, 28), "71 % of tickets solved at first contact in October"),
        an_item("e3", date(2026, 7, 15), "Wrote 12 answer templates for the order queue with Tomas"),
        an_item(
            "e4",
            date(2026, 8, 20),
            "Led 6 weekly calls in Spanish; explains prices before anybody asks",
            kind=EvidenceKind.FEEDBACK,
            author="",
            raters=5,
        ),
        an_item("e5", date(2026, 9, 10), "Handover to the night shift was late on 3 days in August"),
    )
)
REVIEW = Review(
    subject="p-17",
    name="Mara Lindqvist",
    begin=_HALF_YEAR[0],
    until=_HALF_YEAR[1],
    goals=(
        ReviewedGoal(
            id="g1",
            kind=GoalKind.PERFORMANCE,
            text="Raise tickets solved at first contact from 62 % to 75 % by 31 October 2026",
            outcome=Outcome.MISSED,
        ),
        ReviewedGoal(
            id="g2",
            kind=GoalKind.PERFORMANCE,
            text="Publish 12 answer templates by 31 August 2026",
            outcome=Outcome.MET,
        ),
        ReviewedGoal(
            id="d1",
            kind=GoalKind.DEVELOPMENT,
            text="Lead 6 weekly sales calls in Spanish by 31 October 2026",
            outcome=Outcome.MET,
            serves=("g1",),
        ),
    ),
    raised=frozenset({"e1", "e2", "e3", "e5", "e6"}),
)
REVIEW_FACTS = varied(MODEL_FACTS, evidence=EVIDENCE, review=REVIEW)
"""What talking points are judged with: the evidence and goals of half a year."""


def reviewed(evidence: Evidence | None = EVIDENCE, **changes: object) -> Facts:
    """Facts for talking points, with other evidence, or with changes in the review."""
    return varied(REVIEW_FACTS, evidence=evidence, review=varied(REVIEW, **changes))


def with_items(*items: EvidenceItem) -> Facts:
    """Facts for talking points, with more evidence than the usual."""
    return reviewed(Evidence(items=(*EVIDENCE.items, *items)))


def a_point(text: str, *evidence: str, **changes: object) -> TalkingPointDraft:
    """A point about results, resting on this evidence."""
    usual: dict[str, object] = {"part": Part.PERFORMANCE, "kind": PointKind.POINT}
    return TalkingPointDraft(text=text, evidence=evidence, **{**usual, **changes})  # type: ignore[arg-type]


def a_growth_point(text: str, *evidence: str, **changes: object) -> TalkingPointDraft:
    """A wish for growth, resting on this evidence."""
    return a_point(text, *evidence, kind=PointKind.GROWTH, **changes)


def a_question(text: str, part: Part = Part.PERFORMANCE, goal: str = "") -> TalkingPointDraft:
    """A question to ask in the conversation."""
    return TalkingPointDraft(text=text, part=part, kind=PointKind.QUESTION, goal=goal)


_PREPARED = (
    a_question("How do you see these months yourself?"),
    a_point(
        "You wrote 12 answer templates for the order queue with Tomas.",
        "e3",
        kind=PointKind.RECOGNITION,
        goal="g2",
    ),
    a_growth_point(
        "71 % of tickets were solved at first contact in October. Try the templates at night.",
        "e2",
        goal="g1",
    ),
    a_question("What got in the way of the 75 %, and how did you go about it?", Part.CONNECTION, "g1"),
    a_question("How did the calls in Spanish help with first contacts?", Part.CONNECTION, "d1"),
    a_question("In which two situations did you use what you learned?", Part.DEVELOPMENT, "d1"),
    a_question(
        "What would you like to learn next, and what time do you need from me for it?", Part.DEVELOPMENT
    ),
)


def a_preparation(points: tuple[TalkingPointDraft, ...] = _PREPARED, **changes: object) -> TalkingPointsDraft:
    """A whole preparation for a talk with Mara about half a year."""
    usual: dict[str, object] = {"subject": "p-17", "begin": _HALF_YEAR[0], "until": _HALF_YEAR[1]}
    return TalkingPointsDraft(points=points, **{**usual, **changes})  # type: ignore[arg-type]


def prepared(**changed: TalkingPointDraft | None) -> TalkingPointsDraft:
    """That preparation with some points changed, or left out: `p2=None` drops the second."""
    points = [changed.get(f"p{number}", point) for number, point in enumerate(_PREPARED, 1)]
    return a_preparation(tuple(point for point in points if point is not None))


def usual_facts(draft: Draft) -> Facts:
    """What an example without facts of its own is judged with: goals are a person's, all else the coach's."""
    if isinstance(draft, (TalkingPointDraft, TalkingPointsDraft)):
        return REVIEW_FACTS
    return FACTS if isinstance(draft, GoalDraft) else MODEL_FACTS
