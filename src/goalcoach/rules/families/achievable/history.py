"""AC1: a target beside what was reached so far. Knows nothing of how sure its owner is."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from decimal import Decimal
from itertools import pairwise

from goalcoach.domain.finding import Certainty, Criterion, Severity
from goalcoach.domain.goal import Direction, GoalDraft, Measure
from goalcoach.rules.facts import Facts
from goalcoach.rules.joined.ambition import Ambition
from goalcoach.rules.joined.history import History, PastValue, Reach, best, known, reach
from goalcoach.rules.reading import Reading
from goalcoach.rules.rule import RESULT_GOALS, WORK_GOALS, Bad, Good, Hit, Source, rule
from goalcoach.rules.samples import FACTS, a_goal, a_measure
from goalcoach.rules.thresholds import (
    OUT_OF_RANGE,
    PEER_DISTANCE,
    STRETCH_ALL_MET,
    STRETCH_GOALS,
)

_GITLAB = Source("GitLab handbook", "objectives and key results, ambition of targets")
_MIX = Source("JOP, Performance management and goal setting", "ambitious but achievable")
_OPM = Source("US Office of Personnel Management, A Handbook for Measuring Employee Performance", "checklist")


def _past(*values: str, **more: object) -> Facts:
    """Facts with quarterly values of the measure."""
    days = (date(2026, 1, 31), date(2026, 4, 30), date(2026, 7, 31), date(2026, 10, 31))
    past = tuple(PastValue(day=day, value=Decimal(value)) for day, value in zip(days, values, strict=False))
    return replace(FACTS, history=History(values=past, **more))  # type: ignore[arg-type]


_UP = a_goal(measure=a_measure("solved at first contact", "62", "75", "%", Direction.UP))


def _move(measure: Measure | None) -> tuple[Decimal, Decimal, int] | None:
    """Baseline, target, and 1 or -1 for the way; None when one of them is open or nothing should move."""
    if measure is None or measure.baseline is None or measure.target is None:
        return None
    base, target = measure.baseline, measure.target
    if not (base.is_finite() and target.is_finite()) or base == target:
        return None
    return base, target, 1 if target > base else -1


@rule(
    code="AC101",
    name="target-behind-its-trend",
    scope=GoalDraft,
    kinds=RESULT_GOALS,
    criterion=Criterion.ACHIEVABLE,
    model=Severity.ASK,
    person=Severity.NOTE,
    certainty=Certainty.EXACT,
    since="0.2",
    message="the number stands at {last} and keeps moving this way; the target is only {target}",
    why="A goal that comes true by waiting changes nothing about how anybody works.",
    sources=(_MIX, _GITLAB),
    ask="What would you aim at if the number keeps moving as it did?",
    fix="Aim beyond what the number does by itself, or say that keeping it is the goal.",
    bad=lambda: (
        Bad(draft=_UP, facts=_past("60", "68", "76")),
        Bad(
            draft=a_goal(
                "Cut open tickets from 90 to 40 by 30 June 2027",
                measure=a_measure("open tickets", "90", "40", "ticket", Direction.DOWN),
            ),
            facts=_past("80", "55", "39"),
        ),
    ),
    good=lambda: (
        Good(draft=_UP, facts=_past("58", "65", "72")),
        Good(draft=_UP, facts=_past("78", "76", "62"), because="it stood higher once, but it is falling"),
    ),
    looks_at=("history",),
)
def target_behind_its_trend(draft: GoalDraft, reading: Reading, facts: Facts) -> Iterator[Hit]:
    values, move = known(facts.history), _move(draft.measure)
    if not values or move is None:
        return
    _, target, way = move
    steady = all((later - earlier) * way > 0 for earlier, later in pairwise(values))
    if steady and (values[-1] - target) * way >= 0:
        yield Hit(data={"last": values[-1], "target": target})


@rule(
    code="AC102",
    name="target-far-beyond-the-best",
    scope=GoalDraft,
    kinds=RESULT_GOALS,
    criterion=Criterion.ACHIEVABLE,
    model=Severity.ASK,
    person=Severity.ASK,
    certainty=Certainty.EXACT,
    since="0.2",
    message="the target {target} is far beyond the best so far, {best}, and nothing says how to get there",
    why="A target far beyond anything seen before becomes a wish unless something is done in another way.",
    sources=(_MIX, _GITLAB),
    ask="What will be done differently this time?",
    fix="Say what changes, or take a target nearer to the best so far.",
    bad=lambda: (
        Bad(draft=_UP, facts=_past("60", "61", "62")),
        Bad(
            draft=a_goal(
                "Cut open tickets from 90 to 50 by 30 June 2027",
                measure=a_measure("open tickets", "90", "50", "ticket", Direction.DOWN),
            ),
            facts=_past("95", "92", "90", "91"),
        ),
    ),
    good=lambda: (
        Good(draft=_UP, facts=_past("60", "71", "62")),
        Good(
            draft=replace(_UP, activities=("Answer guide for the ten commonest questions",)),
            facts=_past("60", "61", "62"),
            because="it says what will be done",
        ),
        Good(draft=_UP, facts=_past("60", "62"), because="two values tell nothing"),
    ),
    looks_at=("history",),
)
def target_far_beyond_the_best(draft: GoalDraft, reading: Reading, facts: Facts) -> Iterator[Hit]:
    values, move = known(facts.history), _move(draft.measure)
    if not values or move is None or _out_of_range(values, move[1]) or _way_told(draft, facts):
        return
    _, target, way = move
    if reach(values, target, way) is Reach.FAR_BEYOND:
        yield Hit(data={"target": target, "best": best(values, way)})


def _way_told(draft: GoalDraft, facts: Facts) -> bool:
    return bool(draft.activities or (facts.ambition and facts.ambition.path.strip()))


def _out_of_range(values: list[Decimal], target: Decimal) -> bool:
    largest = max(abs(value) for value in values)
    return largest > 0 and abs(target) > OUT_OF_RANGE * largest


@rule(
    code="AC103",
    name="target-out-of-all-proportion",
    scope=GoalDraft,
    kinds=RESULT_GOALS,
    criterion=Criterion.ACHIEVABLE,
    model=Severity.ASK,
    person=Severity.ASK,
    certainty=Certainty.EXACT,
    since="0.2",
    message="the target {target} is more than ten times the largest value so far, {largest}",
    why="A slip of the keys or another unit makes every look at progress wrong.",
    sources=(_OPM,),
    ask="Is the number right, and in the same unit as before?",
    fix="Type the number again, or name the unit.",
    bad=lambda: (
        Bad(
            draft=a_goal(
                "Sell licences by 30 June 2027",
                measure=a_measure("licences sold", "40", "5000", "licence"),
            ),
            facts=_past("31", "38", "40"),
        ),
        Bad(
            draft=a_goal(
                "Cut waiting of callers by 30 June 2027",
                measure=a_measure("time to the first answer", "4", "240", "minute"),
            ),
            facts=_past("6", "5", "4"),
        ),
    ),
    good=lambda: (
        Good(draft=_UP, facts=_past("60", "71", "62")),
        Good(
            draft=a_goal(
                "Sell licences by 30 June 2027", measure=a_measure("licences sold", "0", "50", "licence")
            ),
            facts=_past("0", "0", "0"),
            because="from zero there is no proportion",
        ),
    ),
    looks_at=("history",),
)
def target_out_of_all_proportion(draft: GoalDraft, reading: Reading, facts: Facts) -> Iterator[Hit]:
    values, target = known(facts.history), draft.measure.target if draft.measure else None
    if values and target is not None and target.is_finite() and _out_of_range(values, target):
        yield Hit(data={"target": target, "largest": max(values, key=abs)})


@rule(
    code="AC104",
    name="target-unlike-those-of-peers",
    scope=GoalDraft,
    kinds=RESULT_GOALS,
    criterion=Criterion.ACHIEVABLE,
    model=Severity.NOTE,
    person=Severity.NOTE,
    certainty=Certainty.EXACT,
    since="0.2",
    message="the target is {target}; half of those in similar positions aim at {median} or less",
    why="The same work measured with two yardsticks is felt as unfair, and often is.",
    sources=(_OPM,),
    ask="What is different about your position that explains the other number?",
    fix="Say what differs, or talk about the number with those who set the others.",
    bad=lambda: (
        Bad(draft=_UP, facts=_past(peer_median=Decimal(40))),
        Bad(draft=_UP, facts=_past(peer_median=Decimal(160))),
    ),
    good=lambda: (
        Good(draft=_UP, facts=_past(peer_median=Decimal(70))),
        Good(draft=_UP, facts=_past(peer_median=Decimal(0)), because="of zero there is no share"),
    ),
    looks_at=("history",),
)
def target_unlike_those_of_peers(draft: GoalDraft, reading: Reading, facts: Facts) -> Iterator[Hit]:
    median = facts.history.peer_median if facts.history else None
    target = draft.measure.target if draft.measure else None
    if median is None or target is None or not (median.is_finite() and target.is_finite()) or not median:
        return
    if abs(target - median) > PEER_DISTANCE * abs(median):
        yield Hit(data={"target": target, "median": median})


@rule(
    code="AC105",
    name="stretch-that-never-fails",
    scope=GoalDraft,
    kinds=WORK_GOALS,
    criterion=Criterion.ACHIEVABLE,
    model=Severity.NOTE,
    person=Severity.NOTE,
    certainty=Certainty.EXACT,
    since="0.2",
    message="{met} of {count} stretch goals of the last cycle were reached in full",
    why="Stretch goals that are always reached were promises, and the next plan rests on the wrong ones.",
    sources=(
        Source("Klau, How Google sets goals: OKRs", "talk, 2013"),
        Source("OpenOKR, method and rules", "section 3.3"),
    ),
    ask="Which of this cycle's goals could be set higher?",
    fix="Raise a target, or call the goal a promise (committed).",
    bad=lambda: (
        Bad(
            draft=a_goal(),
            facts=replace(FACTS, ambition=Ambition(last_stretch=(Decimal(1), Decimal(1)))),
        ),
        Bad(
            draft=a_goal(),
            facts=replace(
                FACTS, ambition=Ambition(last_stretch=(Decimal(1), Decimal(1), Decimal(1), Decimal("0.4")))
            ),
        ),
    ),
    good=lambda: (
        Good(
            draft=a_goal(),
            facts=replace(FACTS, ambition=Ambition(last_stretch=(Decimal(1), Decimal("0.6")))),
        ),
        Good(
            draft=a_goal(),
            facts=replace(FACTS, ambition=Ambition(last_stretch=(Decimal(1),))),
            because="one goal is no habit",
        ),
    ),
    looks_at=("ambition",),
)
def stretch_that_never_fails(draft: GoalDraft, reading: Reading, facts: Facts) -> Iterator[Hit]:
    last = (facts.ambition.last_stretch if facts.ambition else None) or ()
    met = sum(each >= 1 for each in last)
    if len(last) >= STRETCH_GOALS and met >= STRETCH_ALL_MET * len(last):
        yield Hit(data={"met": met, "count": len(last)})
