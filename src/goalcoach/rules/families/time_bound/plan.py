"""TI306 on: a goal's dates beside its first step, its earlier date and days nobody works."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta

from goalcoach.domain.finding import Certainty, Criterion, Severity
from goalcoach.domain.goal import GoalDraft
from goalcoach.rules.facts import Facts
from goalcoach.rules.joined.course import Course
from goalcoach.rules.joined.surroundings import Absence, Surroundings
from goalcoach.rules.reading import Reading
from goalcoach.rules.rule import WORK_GOALS, Bad, Good, Hit, Source, rule
from goalcoach.rules.samples import FACTS, a_development_goal, a_goal
from goalcoach.rules.sources import OPENOKR_2_9, OPENOKR_LEAVE

_OPEN = "Raise tickets solved at first contact from 62 % to 75 %"
_DUE = a_goal(_OPEN, due=date(2027, 6, 30))


def _course(**fields: object) -> Facts:
    return replace(FACTS, course=Course(**fields))  # type: ignore[arg-type]


@rule(
    code="TI306",
    name="far-first-step",
    scope=GoalDraft,
    kinds=WORK_GOALS,
    criterion=Criterion.TIME_BOUND,
    model=Severity.ASK,
    person=Severity.NOTE,
    certainty=Certainty.EXACT,
    since="0.2",
    message="the first step is planned for {day}, {days} days after it starts",
    why="The longer a start may wait, the more often it never comes.",
    sources=(
        Source("Tversky & Shafir, Choice under conflict (1992)", "Psychological Science 3, deadlines"),
        Source("Chi et al., Optimized but Unowned (2026)", "follow-up after two weeks"),
    ),
    ask="What small piece of it could you do in the next two weeks?",
    fix="Plan one small step within two weeks.",
    bad=lambda: (
        Bad(draft=_DUE, facts=_course(first_step=date(2027, 1, 15))),
        Bad(draft=a_development_goal(), facts=_course(first_step=date(2026, 12, 7))),
    ),
    good=lambda: (
        Good(draft=_DUE, facts=_course(first_step=date(2026, 12, 6))),
        Good(
            draft=replace(_DUE, start=date(2027, 1, 4)),
            facts=_course(first_step=date(2027, 1, 15)),
            because="it starts in January, and so does the first step",
        ),
    ),
    looks_at=("course",),
)
def far_first_step(draft: GoalDraft, reading: Reading, facts: Facts) -> Iterator[Hit]:
    first = facts.course.first_step if facts.course else None
    if first is None:
        return
    wait = first - max(draft.start or facts.today, facts.today)
    if wait > timedelta(days=facts.thresholds.first_step_within):
        yield Hit(data={"day": first.isoformat(), "days": wait.days})


@rule(
    code="TI307",
    name="due-while-away",
    scope=GoalDraft,
    kinds=WORK_GOALS,
    criterion=Criterion.TIME_BOUND,
    model=Severity.ASK,
    person=Severity.NOTE,
    certainty=Certainty.EXACT,
    since="0.2",
    message="the due date {due} lies in {what}, {start} to {end}",
    why="The last steps of a goal fall on the days before its end; somebody has to be there for them.",
    sources=(OPENOKR_LEAVE,),
    ask="Would the last working day before it suit you, or the first one after?",
    fix="Move the date to before or after those days.",
    bad=lambda: (
        Bad(
            draft=_DUE,
            facts=replace(
                FACTS,
                surroundings=Surroundings(absences=(Absence(start=date(2027, 6, 21), end=date(2027, 7, 2)),)),
            ),
        ),
        Bad(
            draft=_DUE,
            facts=replace(
                FACTS,
                surroundings=Surroundings(
                    absences=(Absence(start=date(2027, 6, 30), end=date(2027, 6, 30), closure=True),)
                ),
            ),
        ),
    ),
    good=lambda: (
        Good(draft=_DUE, facts=replace(FACTS, surroundings=Surroundings(absences=()))),
        Good(
            draft=_DUE,
            facts=replace(
                FACTS,
                surroundings=Surroundings(absences=(Absence(start=date(2027, 7, 1), end=date(2027, 7, 15)),)),
            ),
            because="it is due on the last day before the leave",
        ),
    ),
    looks_at=("surroundings",),
)
def due_while_away(draft: GoalDraft, reading: Reading, facts: Facts) -> Iterator[Hit]:
    for each in (facts.surroundings.absences if facts.surroundings else None) or ():
        if draft.due is not None and each.start <= draft.due <= each.end:
            what = "days on which the company is closed" if each.closure else "recorded leave"
            yield Hit(data={"due": draft.due, "what": what, "start": each.start, "end": each.end})
            return


@rule(
    code="TI308",
    name="date-moved-without-reason",
    scope=GoalDraft,
    kinds=WORK_GOALS,
    criterion=Criterion.TIME_BOUND,
    model=Severity.BLOCK,
    person=Severity.ASK,
    certainty=Certainty.EXACT,
    since="0.2",
    message="the due date moves from {before} to {due}, and no reason is given",
    why="Others planned on the first date; and without a reason nobody learns from the change.",
    sources=(OPENOKR_2_9,),
    ask="What made the later date necessary?",
    fix="Write the reason beside the new date; the old one stays visible.",
    bad=lambda: (
        Bad(draft=_DUE, facts=_course(due_before=date(2027, 3, 31))),
        Bad(draft=_DUE, facts=_course(due_before=date(2027, 6, 29), reason=" ")),
    ),
    good=lambda: (
        Good(draft=_DUE, facts=_course(due_before=date(2027, 3, 31), reason="The supplier delivers in May")),
        Good(
            draft=_DUE,
            facts=_course(due_before=date(2027, 9, 30)),
            because="moved to an earlier day, which takes nothing from anybody",
        ),
    ),
    looks_at=("course",),
)
def date_moved_without_reason(draft: GoalDraft, reading: Reading, facts: Facts) -> Iterator[Hit]:
    before = facts.course.due_before if facts.course else None
    if before is None or draft.due is None or (facts.course and facts.course.reason.strip()):
        return
    if draft.due > before:
        yield Hit(data={"before": before.isoformat(), "due": draft.due.isoformat()})
