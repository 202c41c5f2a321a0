"""RE2: a goal beside the other goals of its owner and team, and beside its forerunner."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from decimal import Decimal

from goalcoach.domain.finding import Certainty, Criterion, Severity
from goalcoach.domain.goal import Direction, GoalDraft, GoalKind
from goalcoach.rules.facts import Facts
from goalcoach.rules.joined.course import Course, LastCycle
from goalcoach.rules.joined.surroundings import OtherGoal, Surroundings
from goalcoach.rules.reading import Reading
from goalcoach.rules.rule import RESULT_GOALS, WORDED, WORK_GOALS, Bad, Good, Hit, Source, quoted, rule
from goalcoach.rules.said import flat
from goalcoach.rules.samples import FACTS, a_development_goal, a_goal, a_key_result, a_measure, an_objective

_OPENOKR = Source("OpenOKR, method and rules", "conflict and carry-over")


@rule(
    code="RE201",
    name="usual-business-as-goal",
    scope=GoalDraft,
    kinds=frozenset({GoalKind.PERFORMANCE, GoalKind.OBJECTIVE}),
    criterion=Criterion.RELEVANT,
    model=Severity.ASK,
    person=Severity.NOTE,
    certainty=Certainty.HEURISTIC,
    since="0.2",
    message="{verb!r} keeps things as they are",
    why="Goals are for what should become different; daily work needs a number that must hold.",
    sources=(
        Source("Google re:Work, Guide: Set goals with OKRs", "continue doing what we do"),
        Source("GitLab handbook", "OKRs are what is different"),
    ),
    ask="What would be different at the end from how it is today?",
    fix="Name the change, or keep the number as one that must hold.",
    bad=lambda: (
        Bad(draft=a_goal("Maintain 40 ticket answers a day until 30 June 2027"), at="Maintain"),
        Bad(
            draft=an_objective("Keep all three shops in Lyon open until 30 June 2027"),
            at="Keep",
        ),
    ),
    good=lambda: (
        Good(
            draft=a_goal(
                "Keep answers to tickets under 2 hours until 30 June 2027",
                measure=a_measure("time to the answer", "2", "2", "hour", Direction.KEEP),
            ),
            because="it says itself that the number is to be kept",
        ),
        Good(
            draft=a_goal("Keep porting the 40 reports to the new system until 30 June 2027"),
            because="the porting ends and leaves something new",
        ),
        Good(
            draft=an_objective("Hold our first open day in Lyon by 30 June 2027"),
            because="to hold an event is to do something, not to keep it",
        ),
        Good(draft=a_goal()),
    ),
    languages=WORDED,
    looks_for=("maintain_verb",),
)
def usual_business_as_goal(draft: GoalDraft, reading: Reading, facts: Facts) -> Iterator[Hit]:
    kept = draft.measure is not None and draft.measure.direction is Direction.KEEP
    at = reading.opens_with("maintain_verb")
    done = reading.opens_with("activity_only")
    if at and not (kept or done or _held_to_a_level(reading) or _goes_on(reading, at[1])):
        yield Hit(at=at, data={"verb": quoted(reading.text, at)})


def _held_to_a_level(reading: Reading) -> bool:
    """Whether a number moves, or must hold: "below 4 %", "8 minutes or less", "between 3 and 5"."""
    shares = any(each.unit in ("%", "pp") or each.upper is not None for each in reading.amounts)
    return shares or bool(reading.changes) or bool(reading.theme("limit_word"))


def _goes_on(reading: Reading, end: int) -> bool:
    """Whether work goes on that will end: "keep working on the port" changes something."""
    return any(word.text.endswith("ing") for word in reading.words if end < word.start <= end + 2)


def _beside(*others: OtherGoal) -> Facts:
    return replace(FACTS, surroundings=Surroundings(others=others))


def _other(metric: str, direction: Direction | None = None, **changes: object) -> OtherGoal:
    fields = {"text": f"The goal about {metric}", "kind": GoalKind.PERFORMANCE, **changes}
    return OtherGoal(metric=metric, direction=direction, **fields)  # type: ignore[arg-type]


_FASTER = a_goal(
    "Cut open tickets from 90 to 40 by 30 June 2027",
    measure=a_measure("open tickets", "90", "40", "ticket", Direction.DOWN),
)


@rule(
    code="RE202",
    name="goals-that-pull-apart",
    scope=GoalDraft,
    kinds=WORK_GOALS,
    criterion=Criterion.RELEVANT,
    model=Severity.ASK,
    person=Severity.ASK,
    certainty=Certainty.EXACT,
    since="0.2",
    message="{metric!r} should {mine} here and {theirs} in {other!r}",
    why="Every step towards one of the two goals is a step away from the other.",
    sources=(_OPENOKR,),
    ask="Which of the two should win?",
    fix="Drop one of them, or agree with its owner on a number that both can live with.",
    bad=lambda: (
        Bad(draft=_FASTER, facts=_beside(_other("Open tickets", Direction.UP))),
        Bad(draft=_FASTER, facts=_beside(_other("open tickets", Direction.KEEP, own=False))),
    ),
    good=lambda: (
        Good(draft=_FASTER, facts=_beside(_other("satisfaction", Direction.UP))),
        Good(
            draft=_FASTER,
            facts=_beside(_other("open tickets", own=False, kind=GoalKind.OBJECTIVE)),
            because="the other goal does not say which way",
        ),
    ),
    looks_at=("surroundings",),
)
def goals_that_pull_apart(draft: GoalDraft, reading: Reading, facts: Facts) -> Iterator[Hit]:
    mine = draft.measure.direction if draft.measure else None
    for other in _same_metric(draft, facts):
        if mine is not None and other.direction is not None and other.direction is not mine:
            yield Hit(
                data={
                    "metric": quoted(other.metric),
                    "mine": _WAY[mine],
                    "theirs": _WAY[other.direction],
                    "other": quoted(other.text),
                }
            )


_WAY = {
    Direction.UP: "go up",
    Direction.DOWN: "go down",
    Direction.KEEP: "stay as it is",
    Direction.DONE: "be done",
}


def _same_metric(draft: GoalDraft, facts: Facts) -> Iterator[OtherGoal]:
    metric = flat(draft.measure.name) if draft.measure else ""
    for other in (facts.surroundings.others if facts.surroundings else None) or ():
        if metric and flat(other.metric) == metric:
            yield other


@rule(
    code="RE203",
    name="measure-claimed-twice",
    scope=GoalDraft,
    kinds=RESULT_GOALS,
    criterion=Criterion.RELEVANT,
    model=Severity.ASK,
    person=Severity.ASK,
    certainty=Certainty.EXACT,
    since="0.2",
    message="{metric!r} is measured in {other!r} as well",
    why="One success is counted twice, and one failure twice, too.",
    sources=(_OPENOKR,),
    ask="Which of the two goals should this number belong to?",
    fix="Leave the number with one goal; give the other what only it can move.",
    bad=lambda: (
        Bad(draft=_FASTER, facts=_beside(_other("Open tickets", Direction.DOWN))),
        Bad(
            draft=a_key_result(measure=a_measure("week-4 retention", "31", "40", "%")),
            facts=_beside(_other("Week-4 retention", own=False)),
        ),
    ),
    good=lambda: (
        Good(draft=_FASTER, facts=_beside(_other("tickets opened"))),
        Good(
            draft=_FASTER,
            facts=_beside(_other("open tickets", Direction.DOWN, kind=GoalKind.OBJECTIVE)),
            because="an objective and the result that serves it share their number",
        ),
    ),
    looks_at=("surroundings",),
)
def measure_claimed_twice(draft: GoalDraft, reading: Reading, facts: Facts) -> Iterator[Hit]:
    mine = draft.measure.direction if draft.measure else None
    for other in _same_metric(draft, facts):
        apart = mine is not None and other.direction is not None and other.direction is not mine
        if other.kind in RESULT_GOALS and not apart:
            yield Hit(data={"metric": quoted(other.metric), "other": quoted(other.text)})


_SAME = "Raise tickets solved at first contact from 62 % to 75 % by 31 December 2026"
_MEASURED = a_goal(measure=a_measure("solved at first contact", "62", "75", "%"))


def _again(text: str, baseline: str | None = None, reason: str = "") -> Facts:
    last = LastCycle(text=text, baseline=None if baseline is None else Decimal(baseline))
    return replace(FACTS, course=Course(last_cycle=last, reason=reason))


@rule(
    code="RE204",
    name="silent-carry-over",
    scope=GoalDraft,
    kinds=WORK_GOALS,
    criterion=Criterion.RELEVANT,
    model=Severity.ASK,
    person=Severity.ASK,
    certainty=Certainty.EXACT,
    since="0.2",
    message="it was a goal of the last cycle already; neither its start nor a reason tells what is new",
    why="What kept a goal from coming true once will do so again unless somebody names it.",
    sources=(_OPENOKR,),
    ask="What has changed since the last cycle?",
    fix="Write where it stands today, or why it returns unchanged.",
    bad=lambda: (
        Bad(draft=_MEASURED, facts=_again(_SAME, "62")),
        Bad(
            draft=a_development_goal(),
            facts=_again("Lead 6 weekly sales calls in Spanish by 30 November 2026"),
        ),
    ),
    good=lambda: (
        Good(draft=_MEASURED, facts=_again(_SAME, "55"), because="it starts from another number now"),
        Good(draft=_MEASURED, facts=_again(_SAME, "62", "The new system came in October only")),
    ),
    looks_at=("course",),
)
def silent_carry_over(draft: GoalDraft, reading: Reading, facts: Facts) -> Iterator[Hit]:
    last = facts.course.last_cycle if facts.course else None
    if last is None or (facts.course and facts.course.reason.strip()):
        return
    baseline = draft.measure.baseline if draft.measure else None
    both = [each for each in (baseline, last.baseline) if each is not None and each.is_finite()]
    moved = len(both) == 2 and both[0] != both[1]
    if not moved and _undated(draft.text, reading) == _undated(last.text, reading):
        yield Hit()


def _undated(text: str, reading: Reading) -> frozenset[str]:
    """The words of a goal without its date, which is the first thing to change."""
    words = {word.lemma for word in reading.pack.words(text) if not word.text[0].isdigit()}
    return frozenset(words - reading.pack.terms("date_word").keys())
