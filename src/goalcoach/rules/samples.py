"""Drafts that pass every rule, to vary in examples and tests, and the facts they are judged with."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal

from goalcoach.domain.draft import Draft, Field, OptionDraft, ReplyDraft
from goalcoach.domain.finding import Origin
from goalcoach.domain.goal import Direction, GoalDraft, GoalKind, Measure, Milestone
from goalcoach.rules.facts import Facts

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
_FEWER_CALLS = replace(_KEY_RESULT, text="Cut calls in the first week from 9 to 5 by 30 June 2027")
_OBJECTIVE = GoalDraft(
    kind=GoalKind.OBJECTIVE,
    text="New customers reach their first report without calling us by 30 June 2027",
    owner="Mara Lindqvist",
    why="Every call delays their start by a day",
    milestones=_HALFWAY,
    key_results=(_KEY_RESULT, _FEWER_CALLS),
)


def a_goal(text: str = _GOAL.text, **changes: object) -> GoalDraft:
    """A performance goal."""
    return replace(_GOAL, text=text, **changes)  # type: ignore[arg-type]


def a_development_goal(text: str = _DEVELOPMENT.text, **changes: object) -> GoalDraft:
    """A development goal."""
    return replace(_DEVELOPMENT, text=text, **changes)  # type: ignore[arg-type]


def a_key_result(text: str = _KEY_RESULT.text, **changes: object) -> GoalDraft:
    """A key result."""
    return replace(_KEY_RESULT, text=text, **changes)  # type: ignore[arg-type]


def an_objective(text: str = _OBJECTIVE.text, **changes: object) -> GoalDraft:
    """An objective with two key results."""
    return replace(_OBJECTIVE, text=text, **changes)  # type: ignore[arg-type]


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
    return replace(FACTS, origin=Origin.MODEL, said=said, **changes)  # type: ignore[arg-type]


MODEL_FACTS = replace(FACTS, origin=Origin.MODEL)
"""What examples are judged with when they are the coach's."""

HEARD = heard(
    f"{_GOAL.text}.",
    f"{_GOAL.why}.",
    "First look at the numbers on 29 January 2027, second look on 31 March 2027.",
)
"""Facts of a conversation in which everything in `a_goal()` was said."""


def usual_facts(draft: Draft) -> Facts:
    """What an example without facts of its own is judged with: goals are a person's, all else the coach's."""
    return FACTS if isinstance(draft, GoalDraft) else MODEL_FACTS
