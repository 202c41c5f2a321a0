"""TI3: whether somebody looks at a goal on its way to the end. Knows nothing of how the end is written."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta

from goalcoach.domain.finding import Certainty, Criterion, Severity
from goalcoach.domain.goal import GoalDraft, GoalKind, Milestone
from goalcoach.rules.facts import Facts
from goalcoach.rules.reading import Reading
from goalcoach.rules.rule import DEVELOPMENT_GOALS, RESULT_GOALS, WORK_GOALS, Bad, Good, Hit, Source, rule
from goalcoach.rules.samples import a_development_goal, a_goal, a_key_result
from goalcoach.rules.sources import PRIMALOGIK_RHYTHM

_INTERIM = Source("JOP, Performance management and goal setting", "interim deadlines")
_SPREAD = Source("Ariely & Wertenbroch, Procrastination, deadlines, and performance (2002)", "evenly spaced")
_OPEN = "Raise tickets solved at first contact from 62 % to 75 %"


def _end(draft: GoalDraft, reading: Reading) -> date | None:
    return reading.last_day if draft.due is None else draft.due


def _dated(draft: GoalDraft) -> list[date]:
    return [milestone.due for milestone in draft.milestones if milestone.due is not None]


@rule(
    code="TI301",
    name="end-far-away",
    scope=GoalDraft,
    kinds=RESULT_GOALS,
    criterion=Criterion.TIME_BOUND,
    model=Severity.ASK,
    person=Severity.ASK,
    certainty=Certainty.HEURISTIC,
    since="0.1",
    message="it ends on {end}, more than a year away",
    why="A year from now the plan, the team and the numbers will be others.",
    sources=(
        Source("Career development vs. performance management (2025)", "time horizon"),
        PRIMALOGIK_RHYTHM,
    ),
    ask="What part of it could be true a year from now, or sooner?",
    fix="Take the part that fits into a year; keep the rest as the larger goal.",
    bad=lambda: (
        Bad(draft=a_goal(_OPEN, due=date(2028, 6, 30))),
        Bad(draft=a_key_result("Raise week-4 retention from 31 % to 40 %", due=date(2027, 12, 31))),
    ),
    good=lambda: (
        Good(draft=a_goal(_OPEN, due=date(2027, 6, 30))),
        Good(
            draft=a_goal(_OPEN, start=date(2027, 1, 1), due=date(2027, 12, 31)),
            because="a year from its start",
        ),
    ),
    looks_at=("ends", "due"),
)
def end_far_away(draft: GoalDraft, reading: Reading, facts: Facts) -> Iterator[Hit]:
    end = _end(draft, reading)
    if end is not None and end - max(draft.start or facts.today, facts.today) > facts.thresholds.horizon:
        yield Hit(data={"end": end.isoformat()})


@rule(
    code="TI302",
    name="learning-without-review",
    scope=GoalDraft,
    kinds=DEVELOPMENT_GOALS,
    criterion=Criterion.TIME_BOUND,
    model=Severity.ASK,
    person=Severity.ASK,
    certainty=Certainty.EXACT,
    since="0.1",
    message="no look at it is planned within the next {days} days",
    why="Learning gives way to daily work unless a date with somebody is set.",
    sources=(
        PRIMALOGIK_RHYTHM,
        Source("Learning goals vs. performance goals", "ongoing goals need regular reviews"),
    ),
    ask="When will you next look at it, and with whom?",
    fix="Set a date for the next look within three months.",
    bad=lambda: (
        Bad(draft=a_development_goal("Complete the Spanish course of level B", review=None)),
        Bad(draft=a_development_goal("Complete the Spanish course of level B", review=date(2027, 3, 31))),
    ),
    good=lambda: (
        Good(draft=a_development_goal("Complete the Spanish course of level B")),
        Good(
            draft=a_development_goal(
                "Complete the Spanish course of level B", review=None, due=date(2027, 2, 19)
            ),
            because="it ends before a review would be needed",
        ),
    ),
)
def learning_without_review(draft: GoalDraft, reading: Reading, facts: Facts) -> Iterator[Hit]:
    within = facts.thresholds.review_within
    looks = [day for day in (draft.review, _end(draft, reading)) if day is not None]
    if not any(timedelta() <= day - facts.today <= within for day in looks):
        yield Hit(data={"days": within.days})


@rule(
    code="TI303",
    name="long-way-without-milestones",
    scope=GoalDraft,
    kinds=frozenset({GoalKind.PERFORMANCE, GoalKind.DEVELOPMENT}),
    criterion=Criterion.TIME_BOUND,
    model=Severity.NOTE,
    person=Severity.NOTE,
    certainty=Certainty.EXACT,
    since="0.1",
    message="it takes {weeks} weeks and has {count}",
    why="Without a look in between, nobody notices in time that it will not work out.",
    sources=(_INTERIM, _SPREAD),
    ask="What should be true halfway?",
    fix="Add two milestones with dates.",
    bad=lambda: (
        Bad(draft=a_goal(_OPEN, due=date(2027, 6, 30), milestones=())),
        Bad(draft=a_goal(_OPEN, due=date(2027, 6, 30), milestones=(Milestone(text="Halfway, one day"),) * 2)),
    ),
    good=lambda: (
        Good(draft=a_goal(_OPEN, due=date(2027, 6, 30))),
        Good(
            draft=a_goal(_OPEN, due=date(2026, 12, 18), milestones=()), because="four weeks need no milestone"
        ),
    ),
    looks_at=("ends", "due"),
)
def long_way_without_milestones(draft: GoalDraft, reading: Reading, facts: Facts) -> Iterator[Hit]:
    end = _end(draft, reading)
    if end is None or (count := len(_dated(draft))) >= facts.thresholds.milestones:
        return
    way = end - max(draft.start or facts.today, facts.today)
    if way > facts.thresholds.milestones_from:
        named = "no dated milestone" if not count else f"{count} dated milestone{'s' * (count > 1)}"
        yield Hit(data={"weeks": way.days // 7, "count": named})


@rule(
    code="TI304",
    name="milestones-near-the-end",
    scope=GoalDraft,
    kinds=WORK_GOALS,
    criterion=Criterion.TIME_BOUND,
    model=Severity.NOTE,
    person=Severity.NOTE,
    certainty=Certainty.EXACT,
    since="0.1",
    message="the first milestone, {first}, lies in the last fifth of the time",
    why="By then it is too late to change anything.",
    sources=(_INTERIM, _SPREAD),
    ask="What would you want to know earlier?",
    fix="Move one milestone to the first half.",
    bad=lambda: (
        Bad(
            draft=a_goal(
                _OPEN, due=date(2027, 6, 30), milestones=(Milestone(text="Pilot", due=date(2027, 6, 15)),) * 2
            )
        ),
        Bad(
            draft=a_goal(
                _OPEN, due=date(2027, 6, 30), milestones=(Milestone(text="Pilot", due=date(2027, 6, 30)),) * 2
            )
        ),
    ),
    good=lambda: (
        Good(draft=a_goal(_OPEN, due=date(2027, 6, 30))),
        Good(
            draft=a_goal(
                _OPEN,
                due=date(2027, 6, 30),
                milestones=(
                    Milestone(text="Pilot", due=date(2027, 2, 1)),
                    Milestone(text="Hand-over", due=date(2027, 6, 25)),
                ),
            ),
            because="one of them comes early",
        ),
    ),
    looks_at=("milestones",),
)
def milestones_near_the_end(draft: GoalDraft, reading: Reading, facts: Facts) -> Iterator[Hit]:
    if not (dated := _dated(draft)):
        return
    end = _end(draft, reading)
    start = max(draft.start or facts.today, facts.today)
    if end is None or end - start <= facts.thresholds.milestones_from or max(dated) > end:
        return
    if min(dated) > start + (end - start) * facts.thresholds.late_part:
        yield Hit(data={"first": min(dated).isoformat()})


@rule(
    code="TI305",
    name="milestone-after-the-end",
    scope=GoalDraft,
    kinds=WORK_GOALS,
    criterion=Criterion.TIME_BOUND,
    model=Severity.ASK,
    person=Severity.ASK,
    certainty=Certainty.EXACT,
    since="0.1",
    message="the milestone on {day} comes after the due date {due}",
    why="A step that comes after the end cannot help to reach it.",
    sources=(_INTERIM,),
    ask="Which of the two dates should move?",
    fix="Move the milestone to before the due date, or the due date to after it.",
    bad=lambda: (
        Bad(draft=a_goal(_OPEN, due=date(2027, 3, 1))),
        Bad(draft=a_goal(_OPEN, due=date(2026, 12, 18))),
    ),
    good=lambda: (
        Good(draft=a_goal(_OPEN, due=date(2027, 6, 30))),
        Good(
            draft=a_goal(_OPEN, due=date(2027, 3, 31)),
            because="a milestone on the last day is still on the way",
        ),
    ),
    looks_at=("milestones",),
)
def milestone_after_the_end(draft: GoalDraft, reading: Reading, facts: Facts) -> Iterator[Hit]:
    if draft.due is None:
        return
    for day in _dated(draft):
        if day > draft.due:
            yield Hit(data={"day": day.isoformat(), "due": draft.due.isoformat()})
            return
