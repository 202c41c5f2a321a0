"""TI1: whether a goal ends. Follows the letter T, so that finding and letter never disagree."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from goalcoach.domain.finding import Certainty, Criterion, Letter, Severity
from goalcoach.domain.goal import GoalDraft, GoalKind
from goalcoach.rules.facts import Facts
from goalcoach.rules.language.read import NO_SUCH_DAY, TimeKind
from goalcoach.rules.reading import Reading
from goalcoach.rules.rule import RESULT_GOALS, WORDED, Bad, Good, Hit, Source, quoted, rule
from goalcoach.rules.samples import a_goal, a_key_result
from goalcoach.rules.sources import DORAN, LEARNING_GOALS_QUARTERS

_ENDED = RESULT_GOALS | {GoalKind.OBJECTIVE}
_OPEN = "Raise tickets solved at first contact from 62 % to 75 %"


def _endless(reading: Reading, draft: GoalDraft) -> bool:
    if reading.blank or draft.due is not None or reading.bounded:
        return False
    return reading.letter(Criterion.TIME_BOUND) is Letter.NO


def _vague_end(reading: Reading) -> tuple[int, int] | None:
    for time in reading.times:
        if time.kind is TimeKind.VAGUE:
            return time.start, time.end
    return next(iter(reading.theme("empty_time")), None)


@rule(
    code="TI101",
    name="goal-without-end",
    scope=GoalDraft,
    kinds=_ENDED,
    criterion=Criterion.TIME_BOUND,
    model=Severity.ASK,
    person=Severity.ASK,
    certainty=Certainty.HEURISTIC,
    since="0.1",
    message="no date or period says when it ends",
    why="Without an end there is no moment at which it can be missed, and so none at which it must be done.",
    sources=(DORAN, Source("OpenOKR, method and rules", "OBJ-3")),
    ask="By when should this be true?",
    fix="Name a date, a quarter or an event with a date.",
    bad=lambda: (
        Bad(draft=a_goal(_OPEN, milestones=())),
        Bad(draft=a_key_result("Answer 40 tickets every Friday", milestones=())),
    ),
    good=lambda: (
        Good(draft=a_goal(_OPEN, due=date(2027, 6, 30))),
        Good(draft=a_goal(_OPEN, context="Goals for 2027"), because="the period stands around it"),
    ),
    follows=Letter.NO,
)
def goal_without_end(draft: GoalDraft, reading: Reading, facts: Facts) -> Iterator[Hit]:
    if _endless(reading, draft) and _vague_end(reading) is None:
        yield Hit()


@rule(
    code="TI102",
    name="vague-end",
    scope=GoalDraft,
    kinds=_ENDED,
    criterion=Criterion.TIME_BOUND,
    model=Severity.ASK,
    person=Severity.ASK,
    certainty=Certainty.HEURISTIC,
    since="0.1",
    message="{words!r} names no day",
    why="Such a word moves along with the calendar, and the goal with it.",
    sources=(LEARNING_GOALS_QUARTERS,),
    ask="Which date would be too late for you?",
    fix="Put a day or a month in place of the word.",
    bad=lambda: (
        Bad(draft=a_goal(f"{_OPEN} soon", milestones=()), at="soon"),
        Bad(draft=a_goal(f"{_OPEN} as soon as possible", milestones=()), at="as soon as possible"),
    ),
    good=lambda: (
        Good(draft=a_goal(f"{_OPEN} by 30 June 2027")),
        Good(
            draft=a_goal(f"{_OPEN} by 30 June 2027, sooner if the portal is ready"),
            because="the day is named as well",
        ),
    ),
    languages=WORDED,
    follows=Letter.NO,
)
def vague_end(draft: GoalDraft, reading: Reading, facts: Facts) -> Iterator[Hit]:
    if _endless(reading, draft) and (at := _vague_end(reading)):
        yield Hit(at=at, data={"words": quoted(reading.text, at)})


@rule(
    code="TI103",
    name="end-without-date",
    scope=GoalDraft,
    kinds=_ENDED,
    criterion=Criterion.TIME_BOUND,
    model=Severity.NOTE,
    person=Severity.NOTE,
    certainty=Certainty.HEURISTIC,
    since="0.1",
    message="{words!r} has an end, but its date is not known here ({needs})",
    why="Nobody can be reminded of a day that is not in the calendar.",
    sources=(LEARNING_GOALS_QUARTERS,),
    ask="Which date is that?",
    fix="Put the date in the field for the due date.",
    bad=lambda: (
        Bad(draft=a_goal(f"{_OPEN} in the next two sprints", milestones=()), at="in the next two sprints"),
        Bad(
            draft=a_goal(f"{_OPEN} before the product launch", milestones=()), at="before the product launch"
        ),
    ),
    good=lambda: (
        Good(draft=a_goal(f"{_OPEN} in the second quarter of 2027")),
        Good(
            draft=a_goal(f"{_OPEN} before the product launch", due=date(2027, 6, 30)),
            because="the date stands in its field",
        ),
    ),
    languages=WORDED,
    looks_at=("undated",),
)
def end_without_date(draft: GoalDraft, reading: Reading, facts: Facts) -> Iterator[Hit]:
    if draft.due is not None or reading.ends:
        return
    for time in reading.bounded:
        if time.needs and time.needs != NO_SUCH_DAY:
            at = time.start, time.end
            yield Hit(at=at, data={"words": quoted(reading.text, at), "needs": time.needs})
            return
