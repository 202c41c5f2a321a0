"""OK3: what the course of a goal says of it. Knows nothing of its wording."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from decimal import Decimal

from goalcoach.domain.finding import Certainty, Severity
from goalcoach.domain.goal import GoalDraft, GoalKind
from goalcoach.rules.facts import Facts
from goalcoach.rules.joined.ambition import Ambition, Level
from goalcoach.rules.joined.course import Course, Reported
from goalcoach.rules.joined.history import History, PastValue
from goalcoach.rules.reading import Reading
from goalcoach.rules.rule import WORK_GOALS, Bad, Good, Hit, Source, rule
from goalcoach.rules.samples import FACTS, a_goal, a_key_result, an_objective
from goalcoach.rules.sources import OPENOKR_2_9

_RESULTS = WORK_GOALS - {GoalKind.DEVELOPMENT}


def _course(**fields: object) -> Facts:
    return replace(FACTS, course=Course(**fields))  # type: ignore[arg-type]


def _at(*values: tuple[date, str]) -> tuple[PastValue, ...]:
    return tuple(PastValue(day=day, value=Decimal(value)) for day, value in values)


_STILL = _at((date(2026, 10, 1), "62"), (date(2026, 11, 20), "62"))


@rule(
    code="OK301",
    name="on-track-without-movement",
    scope=GoalDraft,
    kinds=_RESULTS,
    model=Severity.NOTE,
    person=Severity.NOTE,
    certainty=Certainty.EXACT,
    since="0.2",
    message="it is reported on track; its number has stood at {value} for {weeks} weeks",
    why="Said out of habit, “on track” hides the moment at which help would still come in time.",
    sources=(Source("OpenOKR, method and rules", "divergence window"),),
    ask="What makes you expect that the number will move?",
    fix="Say what will move it and when, or report it at risk.",
    bad=lambda: (
        Bad(draft=a_goal(), facts=_course(reported=Reported.ON_TRACK, check_ins=_STILL)),
        Bad(
            draft=a_key_result(),
            facts=_course(
                reported=Reported.ON_TRACK,
                check_ins=_at(
                    (date(2026, 9, 1), "30"), (date(2026, 10, 20), "31"), (date(2026, 11, 19), "31")
                ),
            ),
        ),
    ),
    good=lambda: (
        Good(
            draft=a_goal(),
            facts=_course(
                reported=Reported.ON_TRACK,
                check_ins=_at((date(2026, 10, 1), "62"), (date(2026, 11, 20), "66")),
            ),
        ),
        Good(
            draft=a_goal(),
            facts=_course(reported=Reported.AT_RISK, check_ins=_STILL),
            because="it stands still, and says so",
        ),
    ),
    looks_at=("course",),
)
def on_track_without_movement(draft: GoalDraft, reading: Reading, facts: Facts) -> Iterator[Hit]:
    course = facts.course
    if course is None or course.reported is not Reported.ON_TRACK or len(course.check_ins) < 2:
        return
    last = course.check_ins[-1]
    if not all(each.value.is_finite() for each in course.check_ins):
        return
    since = last.day
    for each in reversed(course.check_ins):
        if each.value != last.value:
            break
        since = each.day
    still = facts.today - since
    if since != last.day and still >= facts.thresholds.still_for:
        yield Hit(data={"value": last.value, "weeks": still.days // 7})


def _scored(level: Level, attained: str, note: str = "") -> Facts:
    return replace(
        FACTS,
        ambition=Ambition(level=level),
        course=Course(attained=Decimal(attained), adjusting_reason=note),
    )


@rule(
    code="OK302",
    name="missed-promise-without-a-word",
    scope=GoalDraft,
    kinds=_RESULTS,
    model=Severity.NOTE,
    person=Severity.NOTE,
    certainty=Certainty.EXACT,
    since="0.2",
    message="it was a promise (committed) and reached {percent} %; nothing is written about why",
    why="The reason is what the next plan could learn from; in a month nobody remembers it.",
    sources=(
        Source("Google, OKR playbook", "committed OKRs"),
        Source("Google re:Work, Guide: Set goals with OKRs", "grading"),
    ),
    ask="What got in the way, in a sentence?",
    fix="Write a sentence about what got in the way.",
    bad=lambda: (
        Bad(draft=a_goal(), facts=_scored(Level.COMMITTED, "0.8")),
        Bad(draft=an_objective(), facts=_scored(Level.COMMITTED, "0.65", " ")),
    ),
    good=lambda: (
        Good(draft=a_goal(), facts=_scored(Level.COMMITTED, "0.8", "Two people were lent out in May")),
        Good(
            draft=a_goal(),
            facts=_scored(Level.STRETCH, "0.65"),
            because="two thirds of a stretch goal is a healthy result",
        ),
    ),
    looks_at=("course",),
)
def missed_promise_without_a_word(draft: GoalDraft, reading: Reading, facts: Facts) -> Iterator[Hit]:
    course, level = facts.course, facts.ambition.level if facts.ambition else None
    if course is None or course.attained is None or level is not Level.COMMITTED:
        return
    if course.attained < 1 and not course.adjusting_reason.strip():
        yield Hit(data={"percent": int(course.attained * 100)})


@rule(
    code="OK303",
    name="score-changed-without-reason",
    scope=GoalDraft,
    kinds=_RESULTS,
    model=Severity.BLOCK,
    person=Severity.BLOCK,
    certainty=Certainty.EXACT,
    since="0.2",
    message="the numbers say {score}, the score written down is {adjusted}, and no reason is given",
    why="A score that moves without a reason makes all other scores worth less.",
    sources=(Source("Doerr, Measure What Matters (2018)", "self-assessment beside the numbers"),),
    ask="What do the numbers not show?",
    fix="Write the reason beside the changed score; both numbers stay.",
    bad=lambda: (
        Bad(draft=a_goal(), facts=_course(attained=Decimal("0.6"), adjusted=Decimal("0.9"))),
        Bad(
            draft=a_key_result(),
            facts=_course(attained=Decimal(1), adjusted=Decimal("0.7"), adjusting_reason=" "),
        ),
    ),
    good=lambda: (
        Good(
            draft=a_goal(),
            facts=_course(
                attained=Decimal("0.6"),
                adjusted=Decimal("0.8"),
                adjusting_reason="The counter was down for three weeks",
            ),
        ),
        Good(
            draft=a_goal(),
            facts=_course(attained=Decimal("0.6"), adjusted=Decimal("0.60")),
            because="the same number, written in another way",
        ),
    ),
    looks_at=("course",),
)
def score_changed_without_reason(draft: GoalDraft, reading: Reading, facts: Facts) -> Iterator[Hit]:
    course = facts.course
    if (
        course is None
        or course.attained is None
        or course.adjusted is None
        or course.adjusting_reason.strip()
    ):
        return
    if course.adjusted != course.attained:
        yield Hit(data={"score": course.attained, "adjusted": course.adjusted})


@rule(
    code="OK304",
    name="goal-added-unmarked",
    scope=GoalDraft,
    kinds=_RESULTS,
    model=Severity.NOTE,
    person=Severity.NOTE,
    certainty=Certainty.EXACT,
    since="0.2",
    message="it joined on {added}, after the cycle began on {start}, and is not marked as added later",
    why="Read later, a goal with less time looks like one that was missed.",
    sources=(OPENOKR_2_9,),
    ask="Should it be shown as added during the cycle?",
    fix="Mark it as added later.",
    bad=lambda: (
        Bad(draft=a_goal(), facts=_course(cycle_start=date(2026, 10, 1), added=date(2026, 11, 16))),
        Bad(draft=an_objective(), facts=_course(cycle_start=date(2026, 10, 1), added=date(2026, 10, 2))),
    ),
    good=lambda: (
        Good(draft=a_goal(), facts=_course(cycle_start=date(2026, 10, 1), added=date(2026, 9, 20))),
        Good(
            draft=a_goal(),
            facts=_course(cycle_start=date(2026, 10, 1), added=date(2026, 11, 16), marked_late=True),
            because="late, and marked so",
        ),
    ),
    looks_at=("course",),
)
def goal_added_unmarked(draft: GoalDraft, reading: Reading, facts: Facts) -> Iterator[Hit]:
    course = facts.course
    if course is None or course.added is None or course.cycle_start is None or course.marked_late:
        return
    if course.added > course.cycle_start:
        yield Hit(data={"added": course.added.isoformat(), "start": course.cycle_start.isoformat()})


def _new(level: Level, cycles: int) -> Facts:
    return replace(FACTS, ambition=Ambition(level=level), history=History(cycles=cycles))


@rule(
    code="OK305",
    name="stretch-on-a-new-measure",
    scope=GoalDraft,
    kinds=_RESULTS,
    model=Severity.NOTE,
    person=Severity.NOTE,
    certainty=Certainty.EXACT,
    since="0.2",
    message="its measure is counted for the first time; how far a stretch would be is not known yet",
    why="Without a first count nobody can tell a bold target from a timid one.",
    sources=(Source("GitLab handbook", "measuring brand new initiatives"),),
    ask="What would you like to learn from the first count?",
    fix="Let the first cycle find out where the number stands.",
    bad=lambda: (
        Bad(draft=a_goal(), facts=_new(Level.STRETCH, 0)),
        Bad(draft=an_objective(), facts=_new(Level.STRETCH, 0)),
    ),
    good=lambda: (
        Good(draft=a_goal(), facts=_new(Level.STRETCH, 3)),
        Good(draft=a_goal(), facts=_new(Level.COMMITTED, 0), because="a promise to count is fine"),
    ),
    looks_at=("history",),
)
def stretch_on_a_new_measure(draft: GoalDraft, reading: Reading, facts: Facts) -> Iterator[Hit]:
    level = facts.ambition.level if facts.ambition else None
    if level is Level.STRETCH and facts.history is not None and facts.history.cycles == 0:
        yield Hit()
