"""TI2: whether the dates of a goal make sense. Knows nothing of goals without one."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from goalcoach.domain.finding import Certainty, Criterion, Severity
from goalcoach.domain.goal import GoalDraft, GoalKind
from goalcoach.rules.facts import Facts
from goalcoach.rules.language.read import NO_SUCH_DAY, TimeKind, TimeReference
from goalcoach.rules.reading import Reading
from goalcoach.rules.rule import RESULT_GOALS, WORDED, WORK_GOALS, Bad, Good, Hit, Source, hits, quoted, rule
from goalcoach.rules.said import day_before, within
from goalcoach.rules.samples import a_development_goal, a_goal
from goalcoach.rules.sources import LEARNING_GOALS_QUARTERS
from goalcoach.rules.surface import ISO_DATE, SLASHED_DATE

_ENDED = RESULT_GOALS | {GoalKind.OBJECTIVE}
_ISO = Source("ISO 8601", "calendar dates")
_OPEN = "Raise tickets solved at first contact from 62 % to 75 %"


@rule(
    code="TI201",
    name="due-date-in-the-past",
    scope=GoalDraft,
    criterion=Criterion.TIME_BOUND,
    model=Severity.BLOCK,
    person=Severity.BLOCK,
    certainty=Certainty.EXACT,
    since="0.1",
    message="the due date {due} is before today, {today}",
    why="What is due in the past can only be late.",
    sources=(_ISO, LEARNING_GOALS_QUARTERS),
    ask="Which date did you mean?",
    fix="Choose a date from today on.",
    bad=lambda: (
        Bad(draft=a_goal(_OPEN, due=date(2025, 6, 30), milestones=())),
        Bad(draft=a_development_goal("Lead 6 sales calls in Spanish", due=date(2026, 11, 21), milestones=())),
    ),
    good=lambda: (
        Good(draft=a_goal(_OPEN, due=date(2027, 6, 30))),
        Good(draft=a_goal(_OPEN, due=date(2026, 11, 22), milestones=()), because="today is not over yet"),
    ),
    looks_at=("due",),
)
def due_date_in_the_past(draft: GoalDraft, reading: Reading, facts: Facts) -> Iterator[Hit]:
    if draft.due is not None and draft.due < facts.today:
        yield Hit(data={"due": draft.due.isoformat(), "today": facts.today.isoformat()})


@rule(
    code="TI202",
    name="end-in-the-past",
    scope=GoalDraft,
    kinds=WORK_GOALS,
    criterion=Criterion.TIME_BOUND,
    model=Severity.ASK,
    person=Severity.ASK,
    certainty=Certainty.HEURISTIC,
    since="0.1",
    message="{words!r} ended on {until}, before today",
    why="Nobody can plan for a time that is over.",
    sources=(_ISO, LEARNING_GOALS_QUARTERS),
    ask="Which year or date did you mean?",
    fix="Correct the year or the date.",
    bad=lambda: (
        Bad(draft=a_goal(f"{_OPEN} by 30 June 2025", milestones=()), at="by 30 June 2025"),
        Bad(draft=a_goal(f"{_OPEN} by the end of Q1 2026", milestones=()), at="by the end of Q1 2026"),
    ),
    good=lambda: (
        Good(draft=a_goal(f"{_OPEN} by the end of Q1 2027", milestones=a_goal().milestones[:1] * 2)),
        Good(
            draft=a_goal("Close 12 findings of the 2021 audit by 30 June 2027"),
            because="the audit is past, the end is not",
        ),
    ),
    languages=WORDED,
    looks_at=("over",),
)
def end_in_the_past(draft: GoalDraft, reading: Reading, facts: Facts) -> Iterator[Hit]:
    if draft.due is None and reading.over:
        last = reading.ends[-1]
        at = last.start, last.end
        yield Hit(at=at, data={"words": quoted(reading.text, at), "until": last.until})


@rule(
    code="TI203",
    name="end-before-start",
    scope=GoalDraft,
    criterion=Criterion.TIME_BOUND,
    model=Severity.BLOCK,
    person=Severity.BLOCK,
    certainty=Certainty.EXACT,
    since="0.1",
    message="it ends on {due}, before it starts on {start}",
    why="No plan fits into a time that runs backwards.",
    sources=(_ISO,),
    ask="Which of the two dates is right?",
    fix="Swap the dates, or correct one.",
    bad=lambda: (
        Bad(
            draft=a_goal(
                _OPEN, start=date(2027, 10, 1), due=date(2027, 9, 15), milestones=a_goal().milestones
            )
        ),
        Bad(draft=a_goal(_OPEN, start=date(2026, 12, 2), due=date(2026, 12, 1), milestones=())),
    ),
    good=lambda: (
        Good(draft=a_goal(_OPEN, start=date(2026, 12, 1), due=date(2027, 6, 30))),
        Good(
            draft=a_goal(_OPEN, start=date(2026, 12, 1), due=date(2026, 12, 1), milestones=()),
            because="a goal may take one day",
        ),
    ),
    looks_at=("start",),
)
def end_before_start(draft: GoalDraft, reading: Reading, facts: Facts) -> Iterator[Hit]:
    if draft.start is not None and draft.due is not None and draft.due < draft.start:
        yield Hit(data={"due": draft.due.isoformat(), "start": draft.start.isoformat()})


@rule(
    code="TI204",
    name="two-end-dates",
    scope=GoalDraft,
    kinds=_ENDED,
    criterion=Criterion.TIME_BOUND,
    model=Severity.ASK,
    person=Severity.ASK,
    certainty=Certainty.HEURISTIC,
    since="0.1",
    message="the sentence says {words!r}, the due date is {due}",
    why="Half of the readers will plan for the wrong day.",
    sources=(_ISO,),
    ask="Which of the two dates holds?",
    fix="Write the same date in the sentence and in the field.",
    bad=lambda: (
        Bad(draft=a_goal(due=date(2027, 5, 31)), at="by 30 June 2027"),
        Bad(draft=a_goal(f"{_OPEN} by 31 May 2027", due=date(2027, 6, 30)), at="by 31 May 2027"),
    ),
    good=lambda: (
        Good(draft=a_goal(due=date(2027, 6, 30))),
        Good(
            draft=a_goal(f"{_OPEN} in the second quarter of 2027", due=date(2027, 6, 15)),
            because="the day lies inside the period",
        ),
        Good(
            draft=a_goal(f"{_OPEN} before 30 June 2027", due=date(2027, 6, 29)),
            because="the last day before that one",
        ),
    ),
    languages=WORDED,
    looks_at=("due",),
)
def two_end_dates(draft: GoalDraft, reading: Reading, facts: Facts) -> Iterator[Hit]:
    ends = reading.ends
    if draft.due is None or not ends or any(_covers(time, draft.due, reading) for time in ends):
        return
    at = ends[0].start, ends[0].end
    yield Hit(at=at, data={"words": quoted(reading.text, at), "due": draft.due.isoformat()})


def _covers(time: TimeReference, day: date, reading: Reading) -> bool:
    if time.until is None or day in (time.until, day_before(reading.text, time, reading.pack)):
        return True
    return time.kind is TimeKind.PERIOD and day <= time.until and (time.begin is None or time.begin <= day)


@rule(
    code="TI205",
    name="date-that-does-not-exist",
    scope=GoalDraft,
    criterion=Criterion.TIME_BOUND,
    model=Severity.BLOCK,
    person=Severity.ASK,
    certainty=Certainty.EXACT,
    since="0.1",
    message="{words!r} names a day that no calendar has",
    why="Every program that reads the date will read another one into it.",
    sources=(_ISO,),
    ask="Which day did you mean?",
    fix="Write a day that exists.",
    bad=lambda: (
        Bad(
            draft=a_goal(
                f"{_OPEN} by 2027-02-30", due=date(2027, 3, 1), milestones=a_goal().milestones[:1] * 2
            ),
            at="2027-02-30",
        ),
        Bad(draft=a_goal(f"{_OPEN} by 2027-06-31", due=date(2027, 6, 30)), at="2027-06-31"),
        Bad(draft=a_goal(f"{_OPEN} by 31st Feb", due=date(2027, 4, 1)), at="by 31st Feb"),
    ),
    good=lambda: (
        Good(draft=a_goal(f"{_OPEN} by 2027-06-30")),
        Good(
            draft=a_goal(f"{_OPEN} by 2028-02-29", milestones=a_goal().milestones, start=date(2027, 12, 1)),
            because="2028 is a leap year",
        ),
        Good(
            draft=a_goal(
                "Raise tickets solved at once from 62 to 75 by 30 June 2027; in February 30 people asked"
            ),
            because="thirty people, in February",
        ),
    ),
    looks_at=("strokes", "undated"),
)
def date_that_does_not_exist(draft: GoalDraft, reading: Reading, facts: Facts) -> Iterator[Hit]:
    wrong = []
    for match in ISO_DATE.finditer(reading.text) if reading.strokes else ():
        try:
            date.fromisoformat(match.group())
        except ValueError:
            wrong.append(match.span())
    for time in reading.bounded:
        if time.needs != NO_SUCH_DAY or time.kind is not TimeKind.DEADLINE:
            continue
        at = time.start, time.end
        if not any(within(day, (at,)) for day in wrong):
            wrong.append(at)
    yield from hits(reading, sorted(wrong))


@rule(
    code="TI206",
    name="date-with-two-readings",
    scope=GoalDraft,
    criterion=Criterion.TIME_BOUND,
    model=Severity.ASK,
    person=Severity.NOTE,
    certainty=Certainty.EXACT,
    since="0.1",
    message="{words!r} is one day in Europe and another in the United States",
    why="Two people with the same goal in hand can be months apart.",
    sources=(_ISO,),
    ask="Which month do you mean?",
    fix="Write the month as a word.",
    bad=lambda: (
        Bad(
            draft=a_goal(f"{_OPEN} by 3/4/2027", due=date(2027, 4, 3), milestones=a_goal().milestones),
            at="3/4/2027",
        ),
        Bad(draft=a_goal(f"{_OPEN} by 06/07/2027", due=date(2027, 7, 6)), at="06/07/2027"),
    ),
    good=lambda: (
        Good(draft=a_goal(f"{_OPEN} by 30/6/2027"), because="there is no thirtieth month"),
        Good(draft=a_goal(f"{_OPEN} by 6/6/2027"), because="both readings are the same day"),
    ),
    looks_at=("strokes",),
)
def date_with_two_readings(draft: GoalDraft, reading: Reading, facts: Facts) -> Iterator[Hit]:
    for match in SLASHED_DATE.finditer(reading.text):
        first, second = int(match.group(1)), int(match.group(2))
        dated = match.group().count("/") == 2 or any(t.start <= match.start() < t.end for t in reading.times)
        if dated and first != second and 1 <= first <= 12 and 1 <= second <= 12:
            yield Hit(at=match.span(), data={"words": match.group()})
